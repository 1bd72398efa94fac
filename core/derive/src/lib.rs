//! The macros with which vet-core declares its tables, enums, records, machines and rules.
//!
//! They emit tables and one call per field; whatever can be an ordinary function is one in vet-core.

use proc_macro::TokenStream;

use syn::{DeriveInput, ItemFn, LitStr, parse_macro_input};

mod choice;
mod data;
mod entity;
mod expr;
mod machine;
mod problem;
mod record;
mod rule;
mod shape;
mod text;

/// Makes an enum of plain words a `Choice`: each variant travels as its name in snake_case, or as
/// the word given with `#[choice("q12h")]`.
#[proc_macro_derive(Choice, attributes(choice))]
pub fn choice(item: TokenStream) -> TokenStream {
    answer(choice::derive(&parse_macro_input!(item as DeriveInput)))
}

/// Makes a struct an `Entity`: a table, declared column by column. Every column also becomes a constant
/// (`Invoice::STATUS`) and a function of the stored row (`invoice.status()`).
///
/// Attributes of the struct: `entity` (table, standard columns, resource, scope), `sensitive`,
/// `unique`, `indexes`, `check`, `never_overlap`, `machine`; of a column: `field`.
#[proc_macro_derive(Entity, attributes(entity, sensitive, unique, indexes, check, never_overlap, machine, field))]
pub fn entity(item: TokenStream) -> TokenStream {
    answer(entity::derive(&parse_macro_input!(item as DeriveInput)))
}

/// Declares a status machine as the table of its moves.
#[proc_macro]
pub fn machine(item: TokenStream) -> TokenStream {
    parse_macro_input!(item as machine::Machine).tokens().into()
}

/// Makes a struct of named fields a `Record`: its table of fields, read from and written to JSON.
///
/// A field of type `Option` may be absent; `#[field(default = "USD")]` (a text, a number, a truth
/// value, `[]` or `{}`) names what an absent field stands for.
#[proc_macro_derive(Record, attributes(field))]
pub fn record(item: TokenStream) -> TokenStream {
    answer(record::derive(&parse_macro_input!(item as DeriveInput)))
}

/// Makes an enum a `Problem`: each variant is a code, its name in kebab-case or the one given with
/// `#[problem("mdr1-risk")]`; its named fields are the details. `#[problem(of)]` on a variant with one unnamed field takes over the codes of that type.
#[proc_macro_derive(Problem, attributes(problem))]
pub fn problem(item: TokenStream) -> TokenStream {
    answer(problem::derive(&parse_macro_input!(item as DeriveInput)))
}

/// Declares a function `fn(&Input) -> Result<Output, Problem>` as a rule: beside it stands the
/// constant `RULE`, with the doc comment of the function, the tables of its input and output and the
/// codes it answers with, in the order in which it checks them.
#[proc_macro_attribute]
pub fn rule(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let arguments = parse_macro_input!(arguments as rule::Arguments);
    answer(rule::declare(&arguments, &parse_macro_input!(item as ItemFn)))
}

/// The file `data/<name>.json` of the crate as a `DataFile`, without what only people read.
#[proc_macro]
pub fn data_file(item: TokenStream) -> TokenStream {
    answer(data::declare(&parse_macro_input!(item as LitStr)))
}

fn answer(tokens: syn::Result<proc_macro2::TokenStream>) -> TokenStream {
    tokens.unwrap_or_else(|mistake| mistake.to_compile_error()).into()
}
