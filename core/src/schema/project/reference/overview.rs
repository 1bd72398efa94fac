//! The first page: what there is, and what holds for every table.

use std::fmt::Write as _;

use super::{cells, head, link_to, table::kind_text};
use crate::schema::{
    CREATED_AT, DELETED_AT, EntityDef, FieldDef, ID, METADATA, Schema, TENANT_ID, UPDATED_AT, VERSION,
};

/// The columns that tables have in common, and which tables have them.
pub(super) const STANDARD: [(&FieldDef, &str); 7] = [
    (&TENANT_ID, "every table"),
    (&ID, "every table"),
    (&METADATA, "tables that say so"),
    (&VERSION, "tables whose rows change"),
    (&CREATED_AT, "every table"),
    (&UPDATED_AT, "tables whose rows change"),
    (&DELETED_AT, "tables whose deleted rows are kept"),
];

pub(super) fn text(schema: &Schema) -> String {
    let mut out = String::from("# The data model\n\n");
    let tables: Vec<&EntityDef> = schema.tables().collect();
    let columns: usize = tables.iter().map(|def| def.fields.len()).sum();
    let references = tables.iter().flat_map(|def| def.fields).filter(|field| field.references.is_some()).count();
    let machines: Vec<_> = tables.iter().flat_map(|def| def.machines).collect();
    let transitions: usize = machines.iter().map(|machine| machine.transitions()).sum();
    let _ = writeln!(
        out,
        "{} tables in {} modules, with {columns} columns and {references} references between them; {} \
         [status machines](machines.md) with {transitions} [transitions](transitions.md); [choices](choices.md) \
         are closed lists of words. Beside the conditions on each row there are [rules between rows](rules.md); whatever \
         is refused carries one of the [codes](codes.md). What a role can allow is listed under \
         [permissions](permissions.md), what becomes of personal data under [privacy](privacy.md). Everything here is printed from the declarations that the engine itself runs on.",
        tables.len(),
        schema.modules.len(),
        machines.len(),
    );
    modules(&mut out, schema);
    standard(&mut out);
    out.push_str(READING);
    out
}

fn modules(out: &mut String, schema: &Schema) {
    out.push_str("\n## Modules\n\nEach stands after those whose functions it uses; references may point anywhere.\n");
    out.push_str(&head(["Module", "About", "Tables"]));
    for module in schema.modules.iter().copied().chain([schema.system]) {
        let tables: Vec<String> = module.tables.iter().map(|def| link_to(schema, def.table)).collect();
        let name = format!("[{0}]({0}.md)", module.name);
        out.push_str(&cells([&name, module.doc, &tables.join(", ")]));
    }
}

fn standard(out: &mut String) {
    out.push_str("\n## Standard columns\n\nThe pages of the modules name them without describing them again.\n");
    out.push_str(&head(["Column", "Type", "In", "Meaning"]));
    for (field, tables) in STANDARD {
        let name = format!("`{}`", field.name);
        out.push_str(&cells([&name, &kind_text(field.kind), tables, field.doc]));
    }
}

const READING: &str = "
## How to read a table

Every key, unique rule, index and reference is led by `tenant_id`: no rule ever looks across tenants.

- **Written by** says who sets a column. A *caller* gives it in a generic command such as `clients.create`; an
  *action* is a named command such as `appointments.book`; the *store* counts versions and gives numbers. A generic
  command that names a column of the other two is refused with `field-not-writable`.
- A **type** that is an arrow is a reference. The words after it say what becomes of the row when the one referred to
  is removed for good.
- **Null** says whether a stored row may lack the value. *Not when created* means that a new row has to give it, and
  that it is blanked only when the row referred to is removed for good.
- **Protected** names the classes of information: *pii* on a natural person, *phi* medical, *financial*, and *dea* on
  controlled substances. *Sealed* columns are stored encrypted and masked in the audit log.
- **Checks** hold for every row; one that cannot be decided because a value is empty passes, as in SQL. The code is
  what a refusal carries.
- **Erasure** says what a request to erase personal data does to a row.
";
