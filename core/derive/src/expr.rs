//! Reads a condition in SQL's words and writes the constant `Expr` that means it.
//!
//! ```text
//! implies    := or ("implies" or)?
//! or         := and ("or" and)*
//! and        := not ("and" not)*
//! not        := "not" not | comparison
//! comparison := sum (("=" | "<>" | "<" | "<=" | ">" | ">=") sum | "is" "not"? "null"
//!                   | "not"? "in" "(" sum, … ")" | "between" sum "and" sum)?
//! sum        := atom (("+" | "-") atom)*
//! atom       := column | "text" | 1.5 | true | now | today | length(x) | digits(x, n) | date(x) | ( implies )
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{
    Lit, LitInt, Token,
    ext::IdentExt,
    parenthesized,
    parse::{Parse, ParseStream, Result},
    token::Paren,
};

/// A condition, as the tokens of an `Expr`, with the columns that it names.
pub(crate) struct Condition {
    pub(crate) tokens: TokenStream,
    pub(crate) columns: Vec<Ident>,
}

impl Parse for Condition {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut columns = Vec::new();
        let tokens = implies(input, &mut columns)?;
        Ok(Self { tokens, columns })
    }
}

type Columns = Vec<Ident>;

fn word(input: ParseStream<'_>, expected: &str) -> bool {
    let fork = input.fork();
    fork.call(Ident::parse_any).is_ok_and(|ident| ident == expected)
}

fn take(input: ParseStream<'_>, expected: &str) -> Result<bool> {
    let found = word(input, expected);
    if found {
        input.call(Ident::parse_any)?;
    }
    Ok(found)
}

fn expect(input: ParseStream<'_>, expected: &str) -> Result<()> {
    if take(input, expected)? { Ok(()) } else { Err(input.error(format!("expected `{expected}`"))) }
}

fn implies(input: ParseStream<'_>, columns: &mut Columns) -> Result<TokenStream> {
    let given = either(input, columns)?;
    if !take(input, "implies")? {
        return Ok(given);
    }
    let then = either(input, columns)?;
    Ok(quote!(::vet_core::schema::Expr::Implies(&#given, &#then)))
}

fn either(input: ParseStream<'_>, columns: &mut Columns) -> Result<TokenStream> {
    let list = separated(input, columns, "or", both)?;
    Ok(joined(list, &quote!(Or)))
}

fn both(input: ParseStream<'_>, columns: &mut Columns) -> Result<TokenStream> {
    let list = separated(input, columns, "and", negated)?;
    Ok(joined(list, &quote!(And)))
}

fn separated(
    input: ParseStream<'_>,
    columns: &mut Columns,
    separator: &str,
    part: fn(ParseStream<'_>, &mut Columns) -> Result<TokenStream>,
) -> Result<Vec<TokenStream>> {
    let mut list = vec![part(input, columns)?];
    while take(input, separator)? {
        list.push(part(input, columns)?);
    }
    Ok(list)
}

fn joined(mut list: Vec<TokenStream>, variant: &TokenStream) -> TokenStream {
    if list.len() == 1 { list.remove(0) } else { quote!(::vet_core::schema::Expr::#variant(&[#(#list),*])) }
}

fn negated(input: ParseStream<'_>, columns: &mut Columns) -> Result<TokenStream> {
    if !take(input, "not")? {
        return comparison(input, columns);
    }
    let inner = negated(input, columns)?;
    Ok(quote!(::vet_core::schema::Expr::Not(&#inner)))
}

fn comparison(input: ParseStream<'_>, columns: &mut Columns) -> Result<TokenStream> {
    let left = sum(input, columns)?;
    if let Some(how) = operator(input)? {
        let right = sum(input, columns)?;
        return Ok(quote!(::vet_core::schema::Expr::Compare(::vet_core::schema::Compare::#how, &#left, &#right)));
    }
    if take(input, "is")? {
        let negative = take(input, "not")?;
        expect(input, "null")?;
        return Ok(inverted(negative, quote!(::vet_core::schema::Expr::IsNull(&#left))));
    }
    if take(input, "between")? {
        let low = sum(input, columns)?;
        expect(input, "and")?;
        let high = sum(input, columns)?;
        return Ok(quote!(::vet_core::schema::Expr::Between(&#left, &#low, &#high)));
    }
    let negative = take(input, "not")?;
    if take(input, "in")? {
        let content;
        parenthesized!(content in input);
        let mut list = Vec::new();
        while !content.is_empty() {
            list.push(sum(&content, columns)?);
            if !content.is_empty() {
                content.parse::<Token![,]>()?;
            }
        }
        return Ok(inverted(negative, quote!(::vet_core::schema::Expr::In(&#left, &[#(#list),*]))));
    }
    if negative { Err(input.error("expected `in`")) } else { Ok(left) }
}

fn inverted(negative: bool, tokens: TokenStream) -> TokenStream {
    if negative { quote!(::vet_core::schema::Expr::Not(&#tokens)) } else { tokens }
}

fn operator(input: ParseStream<'_>) -> Result<Option<TokenStream>> {
    Ok(if input.peek(Token![<=]) {
        input.parse::<Token![<=]>()?;
        Some(quote!(AtMost))
    } else if input.peek(Token![>=]) {
        input.parse::<Token![>=]>()?;
        Some(quote!(AtLeast))
    } else if input.peek(Token![<]) {
        input.parse::<Token![<]>()?;
        if input.peek(Token![>]) {
            input.parse::<Token![>]>()?;
            Some(quote!(Differs))
        } else {
            Some(quote!(Less))
        }
    } else if input.peek(Token![>]) {
        input.parse::<Token![>]>()?;
        Some(quote!(Greater))
    } else if input.peek(Token![=]) && !input.peek(Token![=>]) {
        input.parse::<Token![=]>()?;
        Some(quote!(Equal))
    } else {
        None
    })
}

fn sum(input: ParseStream<'_>, columns: &mut Columns) -> Result<TokenStream> {
    let mut left = atom(input, columns)?;
    loop {
        let variant = if input.peek(Token![+]) {
            input.parse::<Token![+]>()?;
            quote!(Add)
        } else if input.peek(Token![-]) {
            input.parse::<Token![-]>()?;
            quote!(Subtract)
        } else {
            return Ok(left);
        };
        let right = atom(input, columns)?;
        left = quote!(::vet_core::schema::Expr::#variant(&#left, &#right));
    }
}

fn atom(input: ParseStream<'_>, columns: &mut Columns) -> Result<TokenStream> {
    if input.peek(Paren) {
        let content;
        parenthesized!(content in input);
        return implies(&content, columns);
    }
    if input.peek(Token![-]) {
        input.parse::<Token![-]>()?;
        let digits = format!("-{}", input.parse::<LitInt>()?.base10_digits());
        return Ok(quote!(::vet_core::schema::Expr::Number(#digits)));
    }
    if input.peek(Lit) {
        return literal(&input.parse()?);
    }
    let name = input.call(Ident::parse_any)?;
    if !input.peek(Paren) {
        return Ok(match name.to_string().as_str() {
            "now" => quote!(::vet_core::schema::Expr::Now),
            "today" => quote!(::vet_core::schema::Expr::Today),
            column => {
                columns.push(name.clone());
                quote!(::vet_core::schema::Expr::Column(#column))
            }
        });
    }
    let content;
    parenthesized!(content in input);
    let inner = sum(&content, columns)?;
    match name.to_string().as_str() {
        "length" => Ok(quote!(::vet_core::schema::Expr::Length(&#inner))),
        "date" => Ok(quote!(::vet_core::schema::Expr::Date(&#inner))),
        "digits" => {
            content.parse::<Token![,]>()?;
            let count: LitInt = content.parse()?;
            Ok(quote!(::vet_core::schema::Expr::Digits(&#inner, #count)))
        }
        other => Err(syn::Error::new(name.span(), format!("no function `{other}`; there are length, digits and date"))),
    }
}

fn literal(lit: &Lit) -> Result<TokenStream> {
    match lit {
        Lit::Str(text) => Ok(quote!(::vet_core::schema::Expr::Text(#text))),
        Lit::Bool(truth) => Ok(quote!(::vet_core::schema::Expr::Bool(#truth))),
        Lit::Int(number) => {
            let digits = number.base10_digits();
            Ok(quote!(::vet_core::schema::Expr::Number(#digits)))
        }
        Lit::Float(number) => {
            let digits = number.base10_digits();
            Ok(quote!(::vet_core::schema::Expr::Number(#digits)))
        }
        other => Err(syn::Error::new(other.span(), "a text, a number or a truth value belongs here")),
    }
}
