//! Rules that hold for rows of many tables: that a row agrees with the rows above it, and that the time
//! zone it names exists.

use crate::{
    engine::{Case, Gap, RowRule, Violation, When, Write},
    kernel::zone::Zone,
    schema::{EntityDef, Values},
};

/// The rules.
pub const RULES: &[RowRule] = &[
    RowRule {
        name: "row_agrees_with_its_parents",
        doc: crate::prose!("A row that names an animal or a clinic beside a parent names those of the parent."),
        codes: &["parent-mismatch"],
        when: When::Written { applies: |_| true, columns: &[] },
        judge: row_agrees_with_its_parents,
    },
    RowRule {
        name: "time_zone_is_known",
        doc: crate::prose!(
            "A time zone is a name of the IANA database, such as America/Denver; a bare abbreviation or offset is none."
        ),
        codes: &["time-zone-unknown"],
        when: When::Written { applies: |def| def.field("timezone").is_some(), columns: &["timezone"] },
        judge: time_zone_is_known,
    },
];

/// What a row and its parent may both name. A client is compared only where no animal says who may
/// act for it.
fn shared_columns(def: &EntityDef) -> &'static [&'static str] {
    if def.field("patient_id").is_some() { &["patient_id", "clinic_id"] } else { &["client_id", "clinic_id"] }
}

fn row_agrees_with_its_parents(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let mut gap = Ok(());
    let mut found = Vec::new();
    for field in write.def.fields {
        let Some(parent) = field.references.and_then(|reference| case.schema.table(reference.table)) else { continue };
        let shared: Vec<&str> = shared_columns(write.def)
            .iter()
            .copied()
            .filter(|column| *column != field.name && parent.field(column).is_some())
            .filter(|column| write.def.field(column).is_some())
            .collect();
        let touched = write.touches(field.name) || shared.iter().any(|column| write.touches(column));
        let Some(id) = write.after.cell(field.name).as_uuid().filter(|_| touched && !shared.is_empty()) else {
            continue;
        };
        match case.ask.row(parent, id) {
            Ok(Some(row)) => {
                let differs = |column: &&&str| {
                    let (own, above) = (write.after.cell(column), row.cell(column));
                    !own.is_null() && !above.is_null() && own != above
                };
                found.extend(shared.iter().filter(differs).map(|column| {
                    Violation::new("parent-mismatch", *column).with("parent", field.name).inside(write.place())
                }));
            }
            Ok(None) => {}
            Err(Gap) => gap = Err(Gap),
        }
    }
    case.refuse_all(found);
    gap
}

fn time_zone_is_known(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    if write.after.cell("timezone").as_text().is_some_and(|name| Zone::chosen(name).is_none()) {
        case.refuse(write.wrong("time-zone-unknown", "timezone"));
    }
    Ok(())
}
