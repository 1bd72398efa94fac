//! The variants of a row: as it is stored, as it is created, as it is changed.

use crate::schema::{EntityDef, FieldDef, Writer};

/// A column of a new row or of a patch.
pub(super) struct Given {
    pub(super) field: &'static FieldDef,
    /// May be left out.
    pub(super) optional: bool,
    /// May be null.
    pub(super) nullable: bool,
    /// The values that a new row may have, where a status machine names them.
    pub(super) starts: Option<&'static [&'static str]>,
}

/// The columns of a new row: what `.create` takes. In a table without that command, what its named
/// commands write. None where the store alone writes.
pub(super) fn new_row(def: &EntityDef) -> Option<Vec<Given>> {
    let by_caller = has_command(def, "create");
    let written = |field: &&FieldDef| match field.writer {
        Writer::Caller => true,
        Writer::Action => !by_caller,
        Writer::Store => false,
    };
    let columns: Vec<Given> = def
        .fields
        .iter()
        .filter(written)
        .map(|field| {
            let nullable = field.nullable && !field.required;
            // `.create` finds an id for a row that gives none.
            let optional = nullable || field.default.is_some() || (field.name == "id" && by_caller);
            Given { field, optional, nullable, starts: starts(def, field) }
        })
        .collect();
    let says_something = columns.iter().any(|given| !["id", "metadata"].contains(&given.field.name));
    says_something.then_some(columns)
}

/// The columns that `.update` takes, where a table has that command: all may be left out.
pub(super) fn patch(def: &EntityDef) -> Option<Vec<Given>> {
    has_command(def, "update").then(|| {
        let of_caller = def.fields.iter().filter(|field| field.writer == Writer::Caller && field.name != "id");
        of_caller
            .map(|field| Given { field, optional: true, nullable: field.nullable && !field.required, starts: None })
            .collect()
    })
}

impl Given {
    /// Whether the column takes other values here than in a stored row.
    pub(super) fn narrower(&self) -> bool {
        self.nullable != self.field.nullable || self.starts.is_some()
    }
}

/// Whether a table has that generic command.
pub(super) fn has_command(def: &EntityDef, command: &str) -> bool {
    def.generic_commands().any(|name| name == command)
}

fn starts(def: &EntityDef, field: &FieldDef) -> Option<&'static [&'static str]> {
    use crate::kernel::cell::ColumnKind::Choice;
    matches!(field.kind, Choice(_)).then(|| def.machine(field.name)).flatten().map(|machine| machine.starts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::SCHEMA;

    fn names(columns: &[Given]) -> Vec<&str> {
        columns.iter().map(|given| given.field.name).collect()
    }

    #[test]
    fn a_caller_writes_no_totals_and_no_numbers() {
        let clients = SCHEMA.table("clients").unwrap();
        let new = new_row(clients).unwrap();
        assert!(names(&new).contains(&"first_name") && names(&new).contains(&"id"));
        for column in ["client_number", "account_balance", "version", "tenant_id", "created_at", "deleted_at"] {
            assert!(!names(&new).contains(&column), "{column}");
        }
        assert!(!names(&patch(clients).unwrap()).contains(&"id"));
    }

    #[test]
    fn a_named_command_writes_what_no_caller_does() {
        let appointments = new_row(SCHEMA.table("appointments").unwrap()).unwrap();
        assert!(names(&appointments).contains(&"scheduled_at"));
        assert!(new_row(SCHEMA.table("audit_logs").unwrap()).is_none());
        assert!(patch(SCHEMA.table("invoice_items").unwrap()).is_none());
    }

    #[test]
    fn what_is_required_may_not_be_null() {
        let columns = new_row(SCHEMA.table("triage_records").unwrap()).unwrap();
        let required = columns.iter().find(|given| given.field.required).unwrap();
        assert!(required.field.nullable && !required.nullable && !required.optional && required.narrower());
    }
}
