//! What a field and its attributes say.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Error, Field, LitInt, LitStr, Result, Token, Type, ext::IdentExt, parenthesized, parse::ParseStream};

use super::table::TableSpec;
use crate::{shape::shape, text::doc};

/// Longest short text (names, numbers, codes), in characters.
const SHORT: usize = 200;
/// Longest prose (notes, instructions, findings), in characters.
const LONG: usize = 10_000;

/// A column, as its field declares it.
pub(super) struct FieldSpec {
    pub(super) ident: Ident,
    ty: Type,
    doc: String,
    required: bool,
    sealed: bool,
    series: TokenStream,
    default: TokenStream,
    on_delete: TokenStream,
    writer: TokenStream,
    max: usize,
    shape: TokenStream,
}

impl FieldSpec {
    pub(super) fn read(field: &Field) -> Result<Self> {
        let Some(ident) = field.ident.clone() else {
            return Err(Error::new_spanned(field, "an entity has named fields"));
        };
        let mut spec = Self {
            ident,
            ty: field.ty.clone(),
            doc: doc(&field.attrs),
            required: false,
            sealed: false,
            series: quote!(None),
            default: quote!(None),
            on_delete: quote!(Restrict),
            writer: quote!(Caller),
            max: SHORT,
            shape: quote!(None),
        };
        for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("field")) {
            attribute.parse_args_with(|input: ParseStream<'_>| spec.attributes(input))?;
        }
        Ok(spec)
    }

    fn attributes(&mut self, input: ParseStream<'_>) -> Result<()> {
        while !input.is_empty() {
            let key = input.call(Ident::parse_any)?;
            match key.to_string().as_str() {
                "cascade" => self.on_delete = quote!(Cascade),
                "cascade_on_purge" => self.on_delete = quote!(CascadeOnPurge),
                "set_null" => self.on_delete = quote!(SetNull),
                "restrict" => self.on_delete = quote!(Restrict),
                "required" => self.required = true,
                "sealed" => self.sealed = true,
                "by_action" => self.writer = quote!(Action),
                "by_store" => self.writer = quote!(Store),
                "number" => {
                    let content;
                    parenthesized!(content in input);
                    let series = content.parse::<Ident>()?.to_string();
                    self.series = quote!(Some(#series));
                    self.writer = quote!(Store);
                }
                "long" => self.max = LONG,
                "max" => {
                    input.parse::<Token![=]>()?;
                    self.max = input.parse::<LitInt>()?.base10_parse()?;
                }
                "default" => {
                    input.parse::<Token![=]>()?;
                    self.default = default(input)?;
                }
                "file" => self.shape = quote!(Some(&::vet_core::schema::Shape::File)),
                "file_or_url" => self.shape = quote!(Some(&::vet_core::schema::Shape::FileOrUrl)),
                "json" => {
                    let content;
                    parenthesized!(content in input);
                    let shape = shape(&content)?;
                    self.shape = quote!(Some(&#shape));
                }
                other => return Err(Error::new(key.span(), format!("no key `{other}`"))),
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }

    /// The typed column: `CLINIC_ID`.
    pub(super) fn constant(&self, at: usize) -> TokenStream {
        let Self { ident, ty, .. } = self;
        let name = ident.to_string();
        let constant = self.constant_name();
        quote! {
            pub const #constant: ::vet_core::schema::ColumnOf<Self, #ty> = ::vet_core::schema::ColumnOf::new(#name, #at);
        }
    }

    /// The function that reads the column off a stored row: `clinic_id()`.
    pub(super) fn reader(&self, entity: &Ident) -> TokenStream {
        let Self { ident, ty, doc, .. } = self;
        let constant = self.constant_name();
        let about = if doc.is_empty() { format!("Column `{ident}`.") } else { doc.clone() };
        quote! {
            #[doc = #about]
            #[must_use]
            pub fn #ident(&self) -> <#ty as ::vet_core::kernel::cell::Column>::Read<'_> {
                self.get(#entity::#constant)
            }
        }
    }

    fn constant_name(&self) -> Ident {
        Ident::new(&self.ident.to_string().to_uppercase(), self.ident.span())
    }

    /// Whether the column only points somewhere.
    pub(super) fn is_link(&self) -> bool {
        let Type::Path(path) = &self.ty else { return false };
        let text = quote!(#path).to_string();
        self.ident == "id" || text.contains("Id <") || text.contains("Uuid")
    }

    pub(super) fn tokens(&self, table: &TableSpec) -> TokenStream {
        let Self { ty, doc, required, sealed, series, default, on_delete, writer, max, shape, .. } = self;
        let name = self.ident.to_string();
        let class = table.class_of(&name);
        quote! {
            ::vet_core::schema::FieldDef {
                name: #name,
                doc: ::vet_core::prose!(#doc),
                kind: <#ty as ::vet_core::kernel::cell::Column>::KIND,
                shape: #shape,
                nullable: <#ty as ::vet_core::kernel::cell::Column>::NULLABLE,
                required: #required,
                default: #default,
                references: match <#ty as ::vet_core::kernel::cell::Column>::REFERENCES {
                    Some(table) => {
                        let on_delete = ::vet_core::schema::OnDelete::#on_delete;
                        Some(::vet_core::schema::Reference { table, on_delete })
                    }
                    None => None,
                },
                writer: ::vet_core::schema::Writer::#writer,
                max: #max,
                sensitivity: #class,
                sealed: #sealed,
                series: #series,
            }
        }
    }
}

fn default(input: ParseStream<'_>) -> Result<TokenStream> {
    if input.peek(LitStr) {
        let text: LitStr = input.parse()?;
        return Ok(quote!(Some(::vet_core::schema::Default::Text(#text))));
    }
    if input.peek(LitInt) {
        let number: LitInt = input.parse()?;
        return Ok(quote!(Some(::vet_core::schema::Default::Int(#number))));
    }
    if input.peek(syn::LitBool) {
        let truth: syn::LitBool = input.parse()?;
        return Ok(quote!(Some(::vet_core::schema::Default::Bool(#truth))));
    }
    let word: Ident = input.parse()?;
    if word == "now" {
        return Ok(quote!(Some(::vet_core::schema::Default::Now)));
    }
    if word == "transaction" {
        return Ok(quote!(Some(::vet_core::schema::Default::Transaction)));
    }
    if word != "profile" {
        return Err(Error::new(word.span(), "a default is a literal, `now`, `transaction` or `profile(key)`"));
    }
    let content;
    parenthesized!(content in input);
    let key = content.parse::<Ident>()?.to_string();
    Ok(quote!(Some(::vet_core::schema::Default::Profile(#key))))
}
