//! Enum of what can be wrong -> codes, their meaning, and the details of each.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Error, Fields, Ident, LitStr, Result, Variant, ext::IdentExt};

use crate::text::{doc, separated};

pub(crate) fn derive(item: &DeriveInput) -> Result<TokenStream> {
    let Data::Enum(data) = &item.data else {
        return Err(Error::new_spanned(item, "problems are an enum"));
    };
    let ident = &item.ident;
    let (taken_over, own): (Vec<&Variant>, Vec<&Variant>) =
        data.variants.iter().partition(|variant| takes_over(variant));

    let codes = own.iter().map(|variant| code(variant)).collect::<Result<Vec<_>>>()?;
    let docs = own.iter().map(|variant| doc(&variant.attrs));
    let details = own.iter().map(|variant| details(variant)).collect::<Result<Vec<_>>>()?;
    let names: Vec<_> = own.iter().map(|variant| &variant.ident).collect();
    let shapes = own.iter().map(|variant| shapes(variant)).map(|shapes| quote!([#(#shapes),*]));

    let outer: Vec<_> = taken_over.iter().map(|variant| &variant.ident).collect();
    let inner = taken_over.iter().map(|variant| inner(variant)).collect::<Result<Vec<_>>>()?;

    Ok(quote! {
        impl ::vet_core::kernel::problem::Problem for #ident {
            const CODES: &'static [::vet_core::kernel::problem::Code] = &[
                #(::vet_core::kernel::problem::Code { code: #codes, doc: ::vet_core::prose!(#docs) }),*
            ];
            const TAKEN_OVER: &'static [&'static [::vet_core::kernel::problem::Code]] = &[
                #(<#inner as ::vet_core::kernel::problem::Problem>::CODES),*
            ];
            fn code(&self) -> &'static str {
                match self {
                    #(Self::#names { .. } => #codes,)*
                    #(Self::#outer(problem) => problem.code(),)*
                }
            }
            fn details(&self) -> Vec<(String, ::vet_core::kernel::json::Json)> {
                match self {
                    #(#details)*
                    #(Self::#outer(problem) => problem.details(),)*
                    #[allow(unreachable_patterns)]
                    _ => Vec::new(),
                }
            }
        }
        impl ::vet_core::record::Detailed for #ident {
            const DETAILS: &'static [::vet_core::record::Details] = ::vet_core::printed!(&[
                #(::vet_core::record::Details { code: #codes, fields: &#shapes }),*
            ]);
            const TAKEN_OVER_DETAILS: &'static [&'static [::vet_core::record::Details]] = ::vet_core::printed!(&[
                #(<#inner as ::vet_core::record::Detailed>::DETAILS),*
            ]);
        }
        impl ::core::fmt::Display for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(::vet_core::kernel::problem::Problem::code(self))
            }
        }
        impl ::core::error::Error for #ident {}
        #(impl From<#inner> for #ident {
            fn from(problem: #inner) -> Self {
                Self::#outer(problem)
            }
        })*
    })
}

/// The named fields of a variant, as they are declared.
fn shapes(variant: &Variant) -> Vec<TokenStream> {
    let fields = variant.fields.iter().filter_map(|field| Some((field.ident.as_ref()?, field)));
    let shape = |(ident, field): (&Ident, &syn::Field)| {
        let (name, about, ty) = (ident.unraw().to_string(), doc(&field.attrs), &field.ty);
        quote! {
            ::vet_core::record::FieldShape {
                name: #name,
                doc: ::vet_core::prose!(#about),
                shape: <#ty as ::vet_core::record::Value>::SHAPE,
                presence: ::vet_core::record::Presence::Required,
            }
        }
    };
    fields.map(shape).collect()
}

/// `#[problem(of)]`
fn takes_over(variant: &Variant) -> bool {
    argument(variant).is_some_and(|attribute| attribute.parse_args::<Ident>().is_ok_and(|word| word == "of"))
}

/// The code of a variant: its own, `#[problem("mdr1-risk")]`, or its name in kebab-case.
fn code(variant: &Variant) -> Result<String> {
    match argument(variant) {
        Some(attribute) => Ok(attribute.parse_args::<LitStr>()?.value()),
        None => Ok(separated(&variant.ident.to_string(), '-')),
    }
}

fn argument(variant: &Variant) -> Option<&Attribute> {
    variant.attrs.iter().find(|attribute| attribute.path().is_ident("problem"))
}

/// The type whose codes the variant takes over.
fn inner(variant: &Variant) -> Result<&syn::Type> {
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => Ok(&fields.unnamed[0].ty),
        _ => Err(Error::new_spanned(variant, "takes over the codes of exactly one type")),
    }
}

/// The match arm that lists the named fields of a variant; none for a variant without any.
fn details(variant: &Variant) -> Result<TokenStream> {
    let name = &variant.ident;
    match &variant.fields {
        Fields::Unit => Ok(TokenStream::new()),
        Fields::Named(fields) => {
            let idents: Vec<_> = fields.named.iter().map(|field| &field.ident).collect();
            let keys = idents.iter().map(|ident| ident.as_ref().map(|ident| ident.unraw().to_string()));
            Ok(quote! {
                Self::#name { #(#idents),* } => vec![#((#keys.to_owned(), ::vet_core::record::Value::write(#idents))),*],
            })
        }
        Fields::Unnamed(_) => Err(Error::new_spanned(variant, "the details of a problem have names")),
    }
}
