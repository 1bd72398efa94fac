//! Struct -> table of fields, reader and writer.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Expr, ExprLit, Field, Fields, Lit, Result, Type, ext::IdentExt};

use crate::text::doc;

pub(crate) fn derive(item: &DeriveInput) -> Result<TokenStream> {
    let fields = match &item.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => &fields.named,
            _ => return Err(Error::new_spanned(item, "the fields of a record have names")),
        },
        _ => return Err(Error::new_spanned(item, "a record is a struct")),
    };
    let ident = &item.ident;
    let about = doc(&item.attrs);
    let table = fields.iter().map(row).collect::<Result<Vec<_>>>()?;
    let names: Vec<_> = fields.iter().map(|field| &field.ident).collect();
    let (takes, puts): (Vec<_>, Vec<_>) = fields
        .iter()
        .map(|field| match optional(&field.ty) {
            true => (quote!(take_optional), quote!(put_optional)),
            false => (quote!(take), quote!(put)),
        })
        .unzip();
    let index: Vec<_> = (0..names.len()).collect();
    Ok(quote! {
        impl ::vet_core::record::Record for #ident {
            const SHAPE: ::vet_core::record::RecordShape = ::vet_core::record::RecordShape {
                doc: ::vet_core::prose!(#about),
                fields: &[#(#table),*],
            };
            fn take(fields: &::vet_core::record::Fields<'_>) -> Self {
                Self { #(#names: fields.#takes(#index)),* }
            }
            fn put(&self, fields: &mut ::vet_core::record::Written) {
                #(fields.#puts(#index, &self.#names);)*
            }
        }
        impl ::vet_core::record::Value for #ident {
            const SHAPE: ::vet_core::record::Shape =
                ::vet_core::record::Shape::Record(&<Self as ::vet_core::record::Record>::SHAPE);
            fn read(json: &::vet_core::kernel::json::Json, place: &::vet_core::record::Place<'_>) -> Self {
                ::vet_core::record::read_record(json, place)
            }
            fn write(&self) -> ::vet_core::kernel::json::Json {
                ::vet_core::record::write_record(self)
            }
        }
    })
}

/// The row of one field in the table.
fn row(field: &Field) -> Result<TokenStream> {
    let name = field.ident.as_ref().map(|ident| ident.unraw().to_string());
    let about = doc(&field.attrs);
    let default = default(field)?;
    let (ty, presence) = match (inside_option(&field.ty), default) {
        (Some(_), Some(_)) => return Err(Error::new_spanned(field, "a field with a default is never absent")),
        (Some(inner), None) => (inner, quote!(Optional)),
        (None, Some(literal)) => (&field.ty, quote!(Default(::vet_core::record::Literal::#literal))),
        (None, None) => (&field.ty, quote!(Required)),
    };
    Ok(quote! {
        ::vet_core::record::FieldShape {
            name: #name,
            doc: ::vet_core::prose!(#about),
            shape: <#ty as ::vet_core::record::Value>::SHAPE,
            presence: ::vet_core::record::Presence::#presence,
        }
    })
}

/// The literal of `#[field(default = ..)]`.
fn default(field: &Field) -> Result<Option<TokenStream>> {
    let Some(attribute) = field.attrs.iter().find(|attribute| attribute.path().is_ident("field")) else {
        return Ok(None);
    };
    let mut found = None;
    attribute.parse_nested_meta(|meta| {
        if !meta.path.is_ident("default") {
            return Err(meta.error("only `default` can be said of a field"));
        }
        found = Some(literal(&meta.value()?.parse()?)?);
        Ok(())
    })?;
    Ok(found)
}

fn literal(value: &Expr) -> Result<TokenStream> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Ok(quote!(Text(#text))),
        Expr::Lit(ExprLit { lit: Lit::Bool(truth), .. }) => Ok(quote!(Bool(#truth))),
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => Ok(quote!(Integer(#number))),
        Expr::Array(list) if list.elems.is_empty() => Ok(quote!(NoItems)),
        Expr::Block(block) if block.block.stmts.is_empty() => Ok(quote!(NoEntries)),
        _ => Err(Error::new_spanned(value, "a default is a text, an integer, a truth value, `[]` or `{}`")),
    }
}

fn optional(ty: &Type) -> bool {
    inside_option(ty).is_some()
}

/// `T` of `Option<T>`.
fn inside_option(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == "Option")?;
    match &last.arguments {
        syn::PathArguments::AngleBracketed(inner) => inner.args.iter().find_map(|argument| match argument {
            syn::GenericArgument::Type(ty) => Some(ty),
            _ => None,
        }),
        _ => None,
    }
}
