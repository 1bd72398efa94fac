//! The rules of a table: its indexes, what is unique, what every row fulfils, what may not overlap.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{
    Attribute, Error, LitStr, Result, Token, bracketed, ext::IdentExt, parenthesized, parse::ParseStream,
    punctuated::Punctuated, token::Paren,
};

use super::field::FieldSpec;
use crate::expr::Condition;

/// The columns that tables have beside the fields of their struct.
const STANDARD: [&str; 6] = ["tenant_id", "metadata", "version", "created_at", "updated_at", "deleted_at"];

fn known(ident: &Ident, fields: &[FieldSpec]) -> Result<String> {
    let name = ident.to_string();
    if fields.iter().any(|field| field.ident == *ident) || STANDARD.contains(&name.as_str()) {
        Ok(name)
    } else {
        Err(Error::new(ident.span(), format!("no column `{name}`")))
    }
}

/// `[a, b]`
pub(super) fn columns(input: ParseStream<'_>, fields: &[FieldSpec]) -> Result<Vec<String>> {
    let content;
    bracketed!(content in input);
    let list = Punctuated::<Ident, Token![,]>::parse_terminated(&content)?;
    list.iter().map(|ident| known(ident, fields)).collect()
}

/// `a` or `(a, b)`
fn tuple(input: ParseStream<'_>, fields: &[FieldSpec]) -> Result<Vec<String>> {
    if !input.peek(Paren) {
        return Ok(vec![known(&input.parse()?, fields)?]);
    }
    let content;
    parenthesized!(content in input);
    let list = Punctuated::<Ident, Token![,]>::parse_terminated(&content)?;
    list.iter().map(|ident| known(ident, fields)).collect()
}

pub(super) fn indexes(attribute: &Attribute, fields: &[FieldSpec]) -> Result<Vec<TokenStream>> {
    attribute.parse_args_with(|input: ParseStream<'_>| {
        let mut list = Vec::new();
        while !input.is_empty() {
            let columns = tuple(input, fields)?;
            list.push(quote!(::vet_core::schema::Index { columns: &[#(#columns),*] }));
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(list)
    })
}

fn condition(input: ParseStream<'_>, fields: &[FieldSpec]) -> Result<TokenStream> {
    let condition: Condition = input.parse()?;
    for column in &condition.columns {
        known(column, fields)?;
    }
    Ok(condition.tokens)
}

fn keyword(input: ParseStream<'_>, word: &str) -> Result<bool> {
    let fork = input.fork();
    let found = fork.call(Ident::parse_any).is_ok_and(|ident| ident == word);
    if found {
        input.call(Ident::parse_any)?;
    }
    Ok(found)
}

/// `(a, b) nulls_equal only condition => "code"`
pub(super) fn unique(input: ParseStream<'_>, fields: &[FieldSpec]) -> Result<TokenStream> {
    let columns = tuple(input, fields)?;
    let nulls_equal = keyword(input, "nulls_equal")?;
    let only = if keyword(input, "only")? {
        let condition = condition(input, fields)?;
        quote!(Some(&#condition))
    } else {
        quote!(None)
    };
    let code = if input.is_empty() { LitStr::new("not-unique", input.span()) } else { code(input)? };
    Ok(quote! {
        ::vet_core::schema::Unique { columns: &[#(#columns),*], nulls_equal: #nulls_equal, only: #only, code: #code }
    })
}

fn code(input: ParseStream<'_>) -> Result<LitStr> {
    input.parse::<Token![=>]>()?;
    input.parse()
}

/// `name: condition`, or `engine name: condition`, with `=> "code"` where the fact has a code of its own
pub(super) fn check(input: ParseStream<'_>, fields: &[FieldSpec]) -> Result<TokenStream> {
    let engine_only = !input.peek2(Token![:]) && keyword(input, "engine")?;
    let name = input.parse::<Ident>()?.to_string();
    input.parse::<Token![:]>()?;
    let holds = condition(input, fields)?;
    let code = if input.is_empty() { LitStr::new(&name.replace('_', "-"), input.span()) } else { code(input)? };
    Ok(
        quote!(::vet_core::schema::Check { name: ::vet_core::prose!(#name), code: #code, holds: #holds, engine_only: #engine_only }),
    )
}

/// `name: of a, from b, until c, only condition => "code"`
pub(super) fn overlap(input: ParseStream<'_>, fields: &[FieldSpec]) -> Result<TokenStream> {
    let name = input.parse::<Ident>()?.to_string();
    input.parse::<Token![:]>()?;
    let mut parts = Vec::new();
    for word in ["of", "from", "until"] {
        if !keyword(input, word)? {
            return Err(input.error(format!("expected `{word}`")));
        }
        parts.push(known(&input.parse()?, fields)?);
        input.parse::<Token![,]>()?;
    }
    if !keyword(input, "only")? {
        return Err(input.error("expected `only`"));
    }
    let only = condition(input, fields)?;
    let code = code(input)?;
    let [of, from, until] = [&parts[0], &parts[1], &parts[2]];
    Ok(quote! {
        ::vet_core::schema::Overlap { name: ::vet_core::prose!(#name), of: #of, from: #from, until: #until, only: #only, code: #code }
    })
}
