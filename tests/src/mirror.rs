//! The rows of a practice in memory, put into a database as they stand.

use vet_core::{engine::Query, kernel::cell::Cell, schema::Values};

use crate::{
    postgres::{TestDatabase, connected_as_superuser},
    practice::Practice,
};

/// Empties the sealed columns: in a database they stand encrypted, which a copy past the store is not.
pub fn without_sealed(practice: &mut Practice) {
    for def in practice.engine.schema.all_tables().filter(|def| def.fields.iter().any(|field| field.sealed)) {
        for mut row in practice.store.find(practice.actor.tenant, &Query::of(def).with_deleted()) {
            def.fields.iter().filter(|field| field.sealed).for_each(|field| row.set(field.name, Cell::Null));
            practice.store.put(practice.actor.tenant, row);
        }
    }
}

/// Copies every row of the practice's tenant, past triggers and references but not past the conditions of
/// the tables.
///
/// # Panics
/// When a row does not fit, which fails the test.
pub async fn copy(practice: &Practice, database: &TestDatabase) {
    let client = connected_as_superuser(database).await;
    client.batch_execute("set session_replication_role = replica").await.unwrap_or_else(|error| panic!("{error}"));
    for def in practice.engine.schema.all_tables() {
        for mut row in practice.store.find(practice.actor.tenant, &Query::of(def).with_deleted()) {
            if def.field("transaction_number").is_some() && row.cell("transaction_number").is_null() {
                row.set("transaction_number", Cell::Int(1));
            }
            let statement =
                format!("insert into {0} select * from jsonb_populate_record(null::{0}, $1::text::jsonb)", def.table);
            let done = client.execute(&statement, &[&row.to_json().to_string()]).await;
            done.unwrap_or_else(|error| panic!("{}: {error:?}", def.table));
        }
    }
}
