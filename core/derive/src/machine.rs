//! Reads the table of moves of a status machine and writes the constant `Machine` that means it.
//!
//! ```text
//! /// What the machine is about.
//! pub const STATUS: appointments.status;
//! starts scheduled;
//! scheduled, confirmed -> cancelled needs(cancelled_at, cancellation_reason) effect("the slot is free again");
//! scheduled, confirmed -> no_show   when(checked_in_at is null) also("the grace period is over");
//! pending -> overdue                by_clock when(due_date < now);
//! ```
//!
//! `needs(a, b or c, new d)`: `a` is set, one of `b` and `c` is set, `d` is given with the move.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{
    Attribute, LitStr, Token, Visibility,
    ext::IdentExt,
    parenthesized,
    parse::{Parse, ParseStream, Result},
};

use crate::{expr::Condition, text::doc};

pub(crate) struct Machine {
    doc: String,
    visibility: Visibility,
    name: Ident,
    table: Ident,
    column: Ident,
    starts: Vec<String>,
    moves: Vec<TokenStream>,
}

impl Machine {
    pub(crate) fn tokens(&self) -> TokenStream {
        let Self { doc, visibility, name, table, column, starts, moves } = self;
        let (table, column) = (table.to_string(), column.to_string());
        quote! {
            #[doc = #doc]
            #visibility const #name: &::vet_core::schema::Machine = &::vet_core::schema::Machine {
                table: #table,
                column: #column,
                doc: ::vet_core::prose!(#doc),
                starts: &[#(#starts),*],
                moves: &[#(#moves),*],
            };
        }
    }
}

impl Parse for Machine {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let doc = doc(&input.call(Attribute::parse_outer)?);
        let visibility = input.parse()?;
        input.parse::<Token![const]>()?;
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let table = input.parse()?;
        input.parse::<Token![.]>()?;
        let column = input.parse()?;
        input.parse::<Token![;]>()?;
        let keyword: Ident = input.parse()?;
        if keyword != "starts" {
            return Err(syn::Error::new(keyword.span(), "expected `starts`"));
        }
        let starts = states(input)?;
        input.parse::<Token![;]>()?;
        let mut moves = Vec::new();
        while !input.is_empty() {
            moves.push(one_move(input)?);
        }
        Ok(Self { doc, visibility, name, table, column, starts, moves })
    }
}

fn states(input: ParseStream<'_>) -> Result<Vec<String>> {
    let mut list = vec![input.call(Ident::parse_any)?.to_string()];
    while input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
        list.push(input.call(Ident::parse_any)?.to_string());
    }
    Ok(list)
}

fn one_move(input: ParseStream<'_>) -> Result<TokenStream> {
    let from = states(input)?;
    input.parse::<Token![->]>()?;
    let to = input.call(Ident::parse_any)?.to_string();
    let mut needs = Vec::new();
    let mut when = quote!(None);
    let mut also: Vec<LitStr> = Vec::new();
    let mut by = quote!(User);
    let mut effect = quote!(None);
    while !input.peek(Token![;]) {
        let clause: Ident = input.parse()?;
        if clause == "by_clock" {
            by = quote!(Clock);
            continue;
        }
        if clause == "by_approver" {
            by = quote!(Approver);
            continue;
        }
        if clause == "derived" {
            by = quote!(Derived);
            continue;
        }
        let content;
        parenthesized!(content in input);
        match clause.to_string().as_str() {
            "needs" => needs = content.parse_terminated(need, Token![,])?.into_iter().collect(),
            "when" => {
                let condition = content.parse::<Condition>()?.tokens;
                when = quote!(Some(&#condition));
            }
            "also" => also = content.parse_terminated(|c| c.parse(), Token![,])?.into_iter().collect(),
            "effect" => {
                let text: LitStr = content.parse()?;
                effect = quote!(Some(::vet_core::prose!(#text)));
            }
            other => {
                let words = "needs, when, also, by_clock, by_approver, derived and effect";
                return Err(syn::Error::new(clause.span(), format!("no clause `{other}`; there are {words}")));
            }
        }
    }
    input.parse::<Token![;]>()?;
    Ok(quote! {
        ::vet_core::schema::Move {
            from: &[#(#from),*],
            to: #to,
            needs: &[#(#needs),*],
            when: #when,
            also: &[#(::vet_core::prose!(#also)),*],
            by: ::vet_core::schema::By::#by,
            effect: #effect,
        }
    })
}

fn need(input: ParseStream<'_>) -> Result<TokenStream> {
    let word = input.call(Ident::parse_any)?;
    let new = word == "new";
    let column = if new { input.parse::<Ident>()? } else { word }.to_string();
    let (one, two) = if new { (quote!(New), quote!(NewEither)) } else { (quote!(Set), quote!(Either)) };
    if input.peek(Token![,]) || input.is_empty() {
        return Ok(quote!(::vet_core::schema::Need::#one(#column)));
    }
    let or: Ident = input.parse()?;
    if or != "or" {
        return Err(syn::Error::new(or.span(), "expected `or` or a comma"));
    }
    let other = input.parse::<Ident>()?.to_string();
    Ok(quote!(::vet_core::schema::Need::#two(#column, #other)))
}
