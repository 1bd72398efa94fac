//! What a copy shows of a row: everything about the person, and nothing about others.

use uuid::Uuid;

use crate::{
    domain::{clients::Client, retention::kin::id_of},
    kernel::{cell::ColumnKind, json::Json},
    schema::{Entity, EntityDef, FieldDef, Reference, Row, Shape, Values},
};

/// The tables that a reference of a copy may lead to: others name people of the practice, or somebody else.
fn is_own(reference: Reference, tables: &[&str]) -> bool {
    tables.contains(&reference.table) && reference.table != Client::TABLE
}

/// Whom a row is about, beside the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shared {
    /// Nobody.
    No,
    /// Somebody else acted for the person's animal: what names them is left out.
    ByAnother,
    /// The person acted for somebody else's animal: what tells of the animal is left out.
    ForAnother,
}

/// Whom each row is about, beside the client. One that names neither a client nor an animal is about those
/// of the row that it is a part of, which stands before it.
pub(super) fn shared_with(rows: &[&Row], client: Uuid, patients: &[Uuid]) -> Vec<Shared> {
    let mut all: Vec<Shared> = Vec::with_capacity(rows.len());
    for row in rows {
        let names = ["client_id", "patient_id"].iter().any(|column| !row.cell(column).is_null());
        let wholes = row
            .def()
            .fields
            .iter()
            .filter_map(|field| row.cell(field.name).as_uuid().filter(|_| field.references.is_some()));
        let wholes: Vec<Uuid> = wholes.collect();
        let above = rows.iter().zip(&all).filter(|(whole, _)| !names && wholes.contains(&id_of(whole)));
        let above = above.map(|(_, shared)| *shared).max().unwrap_or(Shared::No);
        all.push(above.max(shared(row, client, patients)));
    }
    all
}

/// Whom a row is about, beside the client, as far as it says so itself.
fn shared(row: &Row, client: Uuid, patients: &[Uuid]) -> Shared {
    let named = row.cell("client_id").as_uuid();
    let animal = row.cell("patient_id").as_uuid();
    match (named, animal) {
        (Some(other), _) if other != client => Shared::ByAnother,
        (_, Some(animal)) if !patients.contains(&animal) => Shared::ForAnother,
        _ => Shared::No,
    }
}

/// The row as the copy shows it.
pub(super) fn shown(row: &Row, client: Uuid, shared: Shared, tables: &[&str]) -> Json {
    let def = row.def();
    let columns = row.cells().filter_map(|(name, cell)| {
        let field = def.field(name)?;
        let own = id_of(row) == client || shared != Shared::ByAnother;
        (is_shown(def, field, shared, tables) && (own || !field.sensitivity.pii)).then(|| (name, cell.to_json()))
    });
    Json::map(columns)
}

fn is_shown(def: &EntityDef, field: &FieldDef, shared: Shared, tables: &[&str]) -> bool {
    let internal = ["tenant_id", "version"].contains(&field.name);
    // Whom the client named for emergencies is somebody else; a login is no fact about a person.
    let another = field.name.starts_with("emergency_contact") || field.name == "user_id";
    // What proves a login is for nobody to see.
    let proof = field.name.ends_with("_hash");
    let bare = field.kind == ColumnKind::Uuid && field.references.is_none() && field.name != "id";
    let leads_out = field.references.is_some_and(|reference| !is_own(reference, tables));
    let of_the_animal = shared == Shared::ForAnother && (field.sensitivity.phi || field.max >= 10_000);
    let of_another = def.table == "client_relationships" && field.name == "notes";
    !(internal || another || proof || bare || leads_out || of_the_animal || of_another)
}

/// The files that a row names.
pub(super) fn documents(row: &Row, shown: &Json) -> Vec<Json> {
    let files = row.def().fields.iter().filter(|field| matches!(field.shape, Some(Shape::File | Shape::FileOrUrl)));
    let named = files.filter_map(|field| Some((field.name, shown.get(field.name).filter(|file| !file.is_null())?)));
    named
        .map(|(column, file)| {
            Json::map([
                ("table", Json::from(row.def().table)),
                ("id", row.cell("id").to_json()),
                ("column", Json::from(column)),
                ("file", file.clone()),
            ])
        })
        .collect()
}
