//! Reads the shape of a JSON column, `[{ name: text, quantity?: int }]`, and writes the constant
//! `Shape` that means it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{
    Path, Token, braced, bracketed,
    ext::IdentExt,
    parenthesized,
    parse::{ParseStream, Result},
    token::{Brace, Bracket},
};

pub(crate) fn shape(input: ParseStream<'_>) -> Result<TokenStream> {
    if input.peek(Bracket) {
        let content;
        bracketed!(content in input);
        let item = shape(&content)?;
        return Ok(quote!(::vet_core::schema::Shape::List(&#item)));
    }
    if input.peek(Brace) {
        let content;
        braced!(content in input);
        let mut members = Vec::new();
        while !content.is_empty() {
            members.push(member(&content)?);
            if !content.is_empty() {
                content.parse::<Token![,]>()?;
            }
        }
        return Ok(quote!(::vet_core::schema::Shape::Object(&[#(#members),*])));
    }
    let name = input.call(Ident::parse_any)?;
    let kind = |kind: &str| {
        let kind = Ident::new(kind, name.span());
        Ok(quote!(::vet_core::schema::Shape::Value(::vet_core::kernel::cell::ColumnKind::#kind)))
    };
    match name.to_string().as_str() {
        "text" => kind("Text"),
        "int" => kind("Integer"),
        "boolean" => kind("Boolean"),
        "uuid" => kind("Uuid"),
        "date" => kind("Date"),
        "time" => kind("Time"),
        "instant" => kind("Instant"),
        "decimal" => Ok(quote!(::vet_core::schema::Shape::Decimal)),
        "any" => Ok(quote!(::vet_core::schema::Shape::Any)),
        "file" => Ok(quote!(::vet_core::schema::Shape::File)),
        "file_or_url" => Ok(quote!(::vet_core::schema::Shape::FileOrUrl)),
        "nullable" => wrapped(input, &quote!(Nullable)),
        "map" => wrapped(input, &quote!(Map)),
        "week" => wrapped(input, &quote!(Week)),
        "choice" => {
            let content;
            parenthesized!(content in input);
            let path: Path = content.parse()?;
            Ok(quote!(::vet_core::schema::Shape::Value(<#path as ::vet_core::kernel::cell::Column>::KIND)))
        }
        other => Err(syn::Error::new(name.span(), format!("no shape `{other}`"))),
    }
}

fn wrapped(input: ParseStream<'_>, variant: &TokenStream) -> Result<TokenStream> {
    let content;
    parenthesized!(content in input);
    let inner = shape(&content)?;
    Ok(quote!(::vet_core::schema::Shape::#variant(&#inner)))
}

fn member(input: ParseStream<'_>) -> Result<TokenStream> {
    let name = input.call(Ident::parse_any)?.to_string();
    let optional = input.peek(Token![?]);
    if optional {
        input.parse::<Token![?]>()?;
    }
    input.parse::<Token![:]>()?;
    let shape = shape(input)?;
    Ok(quote!(::vet_core::schema::Member { name: #name, shape: #shape, optional: #optional }))
}
