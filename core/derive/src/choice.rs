//! Unit enum -> words.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, LitStr, Result, Variant};

use crate::text::{doc, separated};

pub(crate) fn derive(item: &DeriveInput) -> Result<TokenStream> {
    let Data::Enum(data) = &item.data else {
        return Err(Error::new_spanned(item, "a choice is an enum"));
    };
    if data.variants.is_empty() {
        return Err(Error::new_spanned(item, "a choice has at least one word"));
    }
    let ident = &item.ident;
    let name = separated(&ident.to_string(), '_');
    let about = doc(&item.attrs);
    let words = data.variants.iter().map(word).collect::<Result<Vec<_>>>()?;
    let docs = data.variants.iter().map(|variant| doc(&variant.attrs));
    let variants = data.variants.iter().map(|variant| &variant.ident);
    Ok(quote! {
        impl ::vet_core::kernel::choice::Choice for #ident {
            const NAME: &'static str = #name;
            const DOC: &'static str = ::vet_core::prose!(#about);
            const ALL: &'static [Self] = &[#(Self::#variants),*];
            const VALUES: &'static [&'static str] = &[#(#words),*];
            const DOCS: &'static [&'static str] = &[#(::vet_core::prose!(#docs)),*];
            fn index(self) -> usize {
                self as usize
            }
        }
    })
}

/// The word of a variant: its own, or its name in snake_case.
fn word(variant: &Variant) -> Result<String> {
    if !matches!(variant.fields, Fields::Unit) || variant.discriminant.is_some() {
        return Err(Error::new_spanned(variant, "the variants of a choice are plain names"));
    }
    match variant.attrs.iter().find(|attribute| attribute.path().is_ident("choice")) {
        Some(attribute) => Ok(attribute.parse_args::<LitStr>()?.value()),
        None => Ok(separated(&variant.ident.to_string(), '_')),
    }
}
