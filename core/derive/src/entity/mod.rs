//! Struct -> the constant declaration of a table, and typed access to its rows.

mod field;
mod rules;
mod table;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Result};

use self::{field::FieldSpec, table::TableSpec};
use crate::text::doc;

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
    let TableSpec { table, resource, audit, scope, erasure, append_only, monthly, removable, shown, without, .. } =
        spec;
    let creating = &spec.creating;
    let TableSpec { uniques, indexes, checks, overlaps, machines, .. } = spec;
    let own = fields.iter().skip(1);
    let columns = own.clone().map(|field| field.tokens(spec));
    let metadata = spec.metadata.then(|| {
        let class = spec.highest_class();
        quote!(::vet_core::schema::FieldDef { sensitivity: #class, ..::vet_core::schema::METADATA },)
    });
    let version = (!spec.append_only).then(|| quote!(::vet_core::schema::VERSION,));
    let updated = (!spec.created_only).then(|| quote!(::vet_core::schema::UPDATED_AT,));
    let deleted = spec.deleted.then(|| quote!(::vet_core::schema::DELETED_AT,));
    // In the declaration the tenant stands first; a struct does not name it.
    let constants = fields.iter().zip(1..).map(|(field, at)| field.constant(at));
    let readers = fields.iter().map(|field| field.reader(ident));
    quote! {
        #[doc(hidden)]
        impl #ident {
            #(#constants)*
        }

        impl ::vet_core::schema::Stored<#ident> {
            #(#readers)*
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
                shown: #shown,
                without: &[#(#without),*],
                creating: #creating,
                resource: #resource,
                audit: #audit,
                scope: #scope,
                erasure: #erasure,
            };
        }
    }
}
