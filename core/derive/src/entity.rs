//! Struct -> the constant declaration of a table, and the codec between struct and row.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{
    Attribute, Data, DeriveInput, Error, Field, Fields, LitInt, LitStr, Result, Token, Type, bracketed,
    ext::IdentExt,
    parenthesized,
    parse::ParseStream,
    punctuated::Punctuated,
    token::{Bracket, Paren},
};

use crate::{expr::Condition, shape::shape, text::doc};

/// Longest short text (names, numbers, codes), in characters.
const SHORT: usize = 200;
/// Longest prose (notes, instructions, findings), in characters.
const LONG: usize = 10_000;

pub(crate) fn derive(item: &DeriveInput) -> Result<TokenStream> {
    let Data::Struct(data) = &item.data else {
        return Err(Error::new_spanned(item, "an entity is a struct"));
    };
    let Fields::Named(named) = &data.fields else {
        return Err(Error::new_spanned(item, "an entity has named fields"));
    };
    let fields: Vec<FieldSpec> = named.named.iter().map(FieldSpec::read).collect::<Result<_>>()?;
    if fields.first().is_none_or(|field| field.ident != "id") {
        return Err(Error::new_spanned(item, "the first field of an entity is its id"));
    }
    let table = TableSpec::read(item, &fields)?;
    Ok(declaration(item, &table, &fields))
}

fn declaration(item: &DeriveInput, spec: &TableSpec, fields: &[FieldSpec]) -> TokenStream {
    let ident = &item.ident;
    let name = ident.to_string();
    let about = doc(&item.attrs);
    let TableSpec { table, resource, audit, scope, erasure, append_only, monthly, removable, without, .. } = spec;
    let TableSpec { uniques, indexes, checks, overlaps, machines, .. } = spec;
    let own = fields.iter().skip(1);
    let columns = own.clone().map(|field| field.tokens(spec));
    let positions = 0..fields.len();
    let names: Vec<&Ident> = fields.iter().map(|field| &field.ident).collect();
    let metadata = spec.metadata.then(|| {
        let class = spec.highest_class();
        quote!(::vet_core::schema::FieldDef { sensitivity: #class, ..::vet_core::schema::METADATA },)
    });
    let version = (!spec.append_only).then(|| quote!(::vet_core::schema::VERSION,));
    let updated = (!spec.created_only).then(|| quote!(::vet_core::schema::UPDATED_AT,));
    let deleted = spec.deleted.then(|| quote!(::vet_core::schema::DELETED_AT,));
    // In the declaration the tenant stands first; a struct does not name it.
    let reads = positions.map(|at| at + 1);
    let writes = reads.clone();
    let constants = fields.iter().zip(reads.clone()).map(|(field, at)| field.constant(at));
    quote! {
        #[doc(hidden)]
        impl #ident {
            #(#constants)*
        }

        impl ::vet_core::schema::Entity for #ident {
            const TABLE: &'static str = #table;
            const DEF: &'static ::vet_core::schema::EntityDef = &::vet_core::schema::EntityDef {
                table: #table,
                name: #name,
                doc: ::vet_core::prose!(#about),
                fields: &[
                    ::vet_core::schema::TENANT_ID,
                    ::vet_core::schema::ID,
                    #(#columns,)*
                    #metadata
                    #version
                    ::vet_core::schema::CREATED_AT,
                    #updated
                    #deleted
                ],
                uniques: &[#(#uniques),*],
                indexes: &[#(#indexes),*],
                checks: &[#(#checks),*],
                overlaps: &[#(#overlaps),*],
                machines: &[#(#machines),*],
                append_only: #append_only,
                monthly: #monthly,
                removable: #removable,
                without: &[#(#without),*],
                resource: #resource,
                audit: #audit,
                scope: #scope,
                erasure: #erasure,
            };

            fn from_row(row: &::vet_core::schema::Row) -> Option<Self> {
                Some(Self { #(#names: row.at(#reads)?),* })
            }

            fn into_row(self) -> ::vet_core::schema::Row {
                let mut row = ::vet_core::schema::Row::new(Self::DEF);
                #(row.put_at(#writes, self.#names);)*
                row
            }
        }
    }
}

/// What the attributes of the struct say.
struct TableSpec {
    table: String,
    resource: String,
    audit: String,
    scope: TokenStream,
    erasure: TokenStream,
    metadata: bool,
    deleted: bool,
    append_only: bool,
    created_only: bool,
    monthly: bool,
    removable: bool,
    without: Vec<String>,
    uniques: Vec<TokenStream>,
    indexes: Vec<TokenStream>,
    checks: Vec<TokenStream>,
    overlaps: Vec<TokenStream>,
    machines: Vec<TokenStream>,
    classes: BTreeMap<String, Vec<String>>,
}

const CLASSES: [&str; 4] = ["pii", "phi", "financial", "dea"];

impl TableSpec {
    fn read(item: &DeriveInput, fields: &[FieldSpec]) -> Result<Self> {
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
            without: Vec::new(),
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

    fn class_of(&self, column: &str) -> TokenStream {
        let has = |class: &str| self.classes.get(class).is_some_and(|list| list.iter().any(|name| name == column));
        classes(has)
    }

    fn highest_class(&self) -> TokenStream {
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
        "assignment" => return Ok(quote!(::vet_core::schema::Scope::Assignment)),
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
fn columns(input: ParseStream<'_>, fields: &[FieldSpec]) -> Result<Vec<String>> {
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

fn indexes(attribute: &Attribute, fields: &[FieldSpec]) -> Result<Vec<TokenStream>> {
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
fn unique(input: ParseStream<'_>, fields: &[FieldSpec]) -> Result<TokenStream> {
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
fn check(input: ParseStream<'_>, fields: &[FieldSpec]) -> Result<TokenStream> {
    let engine_only = !input.peek2(Token![:]) && keyword(input, "engine")?;
    let name = input.parse::<Ident>()?.to_string();
    input.parse::<Token![:]>()?;
    let holds = condition(input, fields)?;
    let code = if input.is_empty() { LitStr::new(&name.replace('_', "-"), input.span()) } else { code(input)? };
    Ok(quote!(::vet_core::schema::Check { name: #name, code: #code, holds: #holds, engine_only: #engine_only }))
}

/// `name: of a, from b, until c, only condition => "code"`
fn overlap(input: ParseStream<'_>, fields: &[FieldSpec]) -> Result<TokenStream> {
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
        ::vet_core::schema::Overlap { name: #name, of: #of, from: #from, until: #until, only: #only, code: #code }
    })
}

/// What a field and its attributes say.
struct FieldSpec {
    ident: Ident,
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
    fn read(field: &Field) -> Result<Self> {
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
    fn constant(&self, at: usize) -> TokenStream {
        let Self { ident, ty, .. } = self;
        let name = ident.to_string();
        let constant = Ident::new(&name.to_uppercase(), ident.span());
        quote! {
            pub const #constant: ::vet_core::schema::ColumnOf<Self, #ty> = ::vet_core::schema::ColumnOf::new(#name, #at);
        }
    }

    /// Whether the column only points somewhere.
    fn is_link(&self) -> bool {
        let Type::Path(path) = &self.ty else { return false };
        let text = quote!(#path).to_string();
        self.ident == "id" || text.contains("Id <") || text.contains("Uuid")
    }

    fn tokens(&self, table: &TableSpec) -> TokenStream {
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
