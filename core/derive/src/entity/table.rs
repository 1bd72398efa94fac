//! What the attributes of the struct say.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{
    Attribute, DeriveInput, Error, LitInt, Result, Token, ext::IdentExt, parenthesized, parse::ParseStream,
    punctuated::Punctuated, token::Bracket,
};

use super::{
    field::FieldSpec,
    rules::{check, columns, indexes, overlap, unique},
};

/// A table, as its attributes declare it.
pub(super) struct TableSpec {
    pub(super) table: String,
    pub(super) resource: String,
    pub(super) audit: String,
    pub(super) scope: TokenStream,
    pub(super) erasure: TokenStream,
    pub(super) metadata: bool,
    pub(super) deleted: bool,
    pub(super) append_only: bool,
    pub(super) created_only: bool,
    pub(super) monthly: bool,
    pub(super) removable: bool,
    pub(super) shown: bool,
    pub(super) without: Vec<String>,
    pub(super) creating: String,
    pub(super) uniques: Vec<TokenStream>,
    pub(super) indexes: Vec<TokenStream>,
    pub(super) checks: Vec<TokenStream>,
    pub(super) overlaps: Vec<TokenStream>,
    pub(super) machines: Vec<TokenStream>,
    classes: BTreeMap<String, Vec<String>>,
}

const CLASSES: [&str; 4] = ["pii", "phi", "financial", "dea"];

impl TableSpec {
    pub(super) fn read(item: &DeriveInput, fields: &[FieldSpec]) -> Result<Self> {
        let mut spec = Self {
            table: String::new(),
            resource: String::new(),
            audit: String::new(),
            scope: TokenStream::new(),
            erasure: TokenStream::new(),
            metadata: false,
            deleted: false,
            append_only: false,
            created_only: false,
            monthly: false,
            removable: false,
            shown: false,
            without: Vec::new(),
            creating: "create".to_owned(),
            uniques: Vec::new(),
            indexes: Vec::new(),
            checks: Vec::new(),
            overlaps: Vec::new(),
            machines: Vec::new(),
            classes: BTreeMap::new(),
        };
        for attribute in &item.attrs {
            let Some(name) = attribute.path().get_ident().map(Ident::to_string) else { continue };
            match name.as_str() {
                "entity" => attribute.parse_args_with(|input: ParseStream<'_>| spec.entity(input))?,
                "indexes" => spec.indexes = indexes(attribute, fields)?,
                "unique" => spec.uniques.push(attribute.parse_args_with(|i: ParseStream<'_>| unique(i, fields))?),
                "check" => spec.checks.push(attribute.parse_args_with(|i: ParseStream<'_>| check(i, fields))?),
                "never_overlap" => {
                    spec.overlaps.push(attribute.parse_args_with(|i: ParseStream<'_>| overlap(i, fields))?);
                }
                "machine" => {
                    let path: syn::Path = attribute.parse_args()?;
                    spec.machines.push(quote!(#path));
                }
                "sensitive" => spec.sensitive(attribute, fields)?,
                _ => {}
            }
        }
        for (key, value) in [("table", &spec.table), ("resource", &spec.resource), ("audit", &spec.audit)] {
            if value.is_empty() {
                return Err(Error::new_spanned(item, format!("`#[entity(..)]` lacks `{key}`")));
            }
        }
        Ok(spec)
    }

    /// `table = x, standard(metadata, deleted_at), resource = x, audit = x, scope = clinic(x), erasure = x`
    fn entity(&mut self, input: ParseStream<'_>) -> Result<()> {
        while !input.is_empty() {
            let key = input.call(Ident::parse_any)?;
            match key.to_string().as_str() {
                "table" => self.table = value(input)?.to_string(),
                "resource" => self.resource = value(input)?.to_string(),
                "audit" => self.audit = value(input)?.to_string(),
                "scope" => self.scope = scope(input)?,
                "erasure" => self.erasure = erasure(input)?,
                "metadata" => self.metadata = true,
                "deleted_at" => self.deleted = true,
                "append_only" => self.append_only = true,
                "created_only" => self.created_only = true,
                "monthly" => self.monthly = true,
                "removable" => self.removable = true,
                "shown" => self.shown = true,
                "creating" => self.creating = value(input)?.to_string(),
                "without" => {
                    let content;
                    parenthesized!(content in input);
                    let list = Punctuated::<Ident, Token![,]>::parse_terminated(&content)?;
                    self.without = list.iter().map(Ident::to_string).collect();
                }
                other => return Err(Error::new(key.span(), format!("no key `{other}`"))),
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }

    /// `phi = [a, b]`, or `phi = all`, or `phi = all but [a, b]`, where all leaves out ids and references.
    fn sensitive(&mut self, attribute: &Attribute, fields: &[FieldSpec]) -> Result<()> {
        attribute.parse_args_with(|input: ParseStream<'_>| {
            while !input.is_empty() {
                let class: Ident = input.parse()?;
                if !CLASSES.iter().any(|known| class == known) {
                    return Err(Error::new(class.span(), "the classes are pii, phi, financial and dea"));
                }
                input.parse::<Token![=]>()?;
                let all = input.peek(syn::Ident) && input.parse::<Ident>()? == "all";
                let but = all && input.peek(syn::Ident) && input.parse::<Ident>()? == "but";
                let listed = if input.peek(Bracket) { columns(input, fields)? } else { Vec::new() };
                let chosen = if all {
                    let left_out = |field: &&FieldSpec| !but || !listed.contains(&field.ident.to_string());
                    let facts = fields.iter().filter(|field| !field.is_link()).filter(left_out);
                    facts.map(|field| field.ident.to_string()).collect()
                } else {
                    listed
                };
                self.classes.insert(class.to_string(), chosen);
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(())
        })
    }

    pub(super) fn class_of(&self, column: &str) -> TokenStream {
        let has = |class: &str| self.classes.get(class).is_some_and(|list| list.iter().any(|name| name == column));
        classes(has)
    }

    pub(super) fn highest_class(&self) -> TokenStream {
        classes(|class| self.classes.get(class).is_some_and(|list| !list.is_empty()))
    }
}

fn classes(has: impl Fn(&str) -> bool) -> TokenStream {
    let [pii, phi, financial, dea] = CLASSES.map(has);
    quote!(::vet_core::schema::Sensitivity { pii: #pii, phi: #phi, financial: #financial, dea: #dea })
}

/// `= name`
fn value(input: ParseStream<'_>) -> Result<Ident> {
    input.parse::<Token![=]>()?;
    input.call(Ident::parse_any)
}

fn scope(input: ParseStream<'_>) -> Result<TokenStream> {
    let word = value(input)?;
    let variant = match word.to_string().as_str() {
        "clinic" => quote!(Clinic),
        "parent" => quote!(Parent),
        "visit" => return Ok(quote!(::vet_core::schema::Scope::Visit)),
        "assignment" => {
            let content;
            parenthesized!(content in input);
            let names = Punctuated::<Ident, Token![,]>::parse_terminated(&content)?;
            let [table, person, own]: [String; 3] =
                names.iter().map(Ident::to_string).collect::<Vec<_>>().try_into().map_err(|_| {
                    Error::new(word.span(), "assignment(the table, its column of the person, the column here)")
                })?;
            return Ok(quote!(::vet_core::schema::Scope::Assignment { table: #table, person: #person, own: #own }));
        }
        "shared" => return Ok(quote!(::vet_core::schema::Scope::Shared)),
        other => return Err(Error::new(word.span(), format!("no scope `{other}`"))),
    };
    let content;
    parenthesized!(content in input);
    let column = content.parse::<Ident>()?.to_string();
    Ok(quote!(::vet_core::schema::Scope::#variant(#column)))
}

fn erasure(input: ParseStream<'_>) -> Result<TokenStream> {
    let word = value(input)?;
    let variant = match word.to_string().as_str() {
        "untouched" => quote!(Untouched),
        "anonymise" => quote!(Anonymise),
        "anonymise_after_retention" => quote!(AnonymiseAfterRetention),
        "keep" => quote!(Keep),
        "keep_medical_period" => quote!(KeepMedicalPeriod),
        "keep_tax_period" => quote!(KeepTaxPeriod),
        "keep_years" => {
            let content;
            parenthesized!(content in input);
            let years: LitInt = content.parse()?;
            quote!(KeepYears(#years))
        }
        "delete" => quote!(Delete),
        "delete_after_retention" => quote!(DeleteAfterRetention),
        other => return Err(Error::new(word.span(), format!("no erasure `{other}`"))),
    };
    Ok(quote!(::vet_core::schema::Erasure::#variant))
}
