//! The derive macros with which vet-core declares its enums, its records and its rules.
//!
//! They emit tables and one call per field; whatever can be an ordinary function is one in vet-core.

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

mod choice;
mod text;

/// Makes an enum of plain words a `Choice`: each variant travels as its name in snake_case, or as
/// the word given with `#[choice("q12h")]`.
#[proc_macro_derive(Choice, attributes(choice))]
pub fn choice(item: TokenStream) -> TokenStream {
    answer(choice::derive(&parse_macro_input!(item as DeriveInput)))
}

fn answer(tokens: syn::Result<proc_macro2::TokenStream>) -> TokenStream {
    tokens.unwrap_or_else(|mistake| mistake.to_compile_error()).into()
}
