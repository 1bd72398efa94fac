//! The data model as TypeScript: ids, choices, rows, what commands take, status machines.
//!
//! New rows and patches pick their columns from the row, so that a column is described once.

use std::fmt::Write as _;

use super::{
    choices::choices,
    machine::one_line,
    variant::{Given, has_command, new_row, patch},
};
use crate::{
    kernel::cell::ColumnKind,
    schema::{EntityDef, FieldDef, Machine, Member, NULL_STATE, Schema, Shape},
};

const PRELUDE: &str = include_str!("prelude.d.ts");

/// The declarations, as one module.
#[must_use]
pub fn declarations(schema: &Schema) -> String {
    let mut out = String::from(PRELUDE);
    for (name, used) in choices(schema) {
        doc(&mut out, "", used.list.doc);
        choice(&mut out, &camel(name), used.list.values);
    }
    for def in schema.shown_tables() {
        let _ = writeln!(out, "\nexport type {}Id = Id<\"{}\">;", def.name, def.table);
        def.fields.iter().for_each(|field| shape_of(&mut out, schema, def, field));
        row(&mut out, schema, def);
        new(&mut out, schema, def);
        patched(&mut out, schema, def);
    }
    tables(&mut out, schema);
    machines(&mut out, schema);
    out
}

fn choice(out: &mut String, name: &str, values: &[&str]) {
    let values: Vec<String> = values.iter().map(|value| format!("\"{value}\"")).collect();
    let line = format!("export type {name} = {};\n", values.join(" | "));
    if line.len() <= WIDTH {
        return out.push_str(&line);
    }
    let _ = writeln!(out, "export type {name} =\n  {};", wrapped(&values, " | ", "  "));
}

fn row(out: &mut String, schema: &Schema, def: &EntityDef) {
    doc(out, "", def.doc);
    let _ = writeln!(out, "export interface {}Row {{", def.name);
    for field in def.fields {
        doc(out, "  ", field.doc);
        let null = if field.nullable { " | null" } else { "" };
        let _ = writeln!(out, "  {}: {}{null};", field.name, column_type(schema, def, field));
    }
    out.push_str("}\n");
}

fn new(out: &mut String, schema: &Schema, def: &EntityDef) {
    let Some(columns) = new_row(def) else { return };
    let about = if has_command(def, "create") {
        format!("What `{}.create` takes.", def.table)
    } else {
        "A new row, as named commands write it.".to_owned()
    };
    doc(out, "", &about);
    interface(out, schema, def, &format!("New{}Row", def.name), &columns);
}

fn patched(out: &mut String, schema: &Schema, def: &EntityDef) {
    let Some(columns) = patch(def) else { return };
    doc(out, "", &format!("What `{}.update` takes: the columns to change.", def.table));
    interface(out, schema, def, &format!("{}Patch", def.name), &columns);
}

/// Columns picked from the row, and those that take other values than a stored row.
fn interface(out: &mut String, schema: &Schema, def: &EntityDef, name: &str, columns: &[Given]) {
    let picked = |optional: bool| -> Vec<String> {
        let chosen = columns.iter().filter(|given| !given.narrower() && given.optional == optional);
        chosen.map(|given| format!("\"{}\"", given.field.name)).collect()
    };
    let _ = write!(out, "export interface {name}");
    let mut word = "extends";
    for (optional, start, end) in [(false, "Pick<", ">"), (true, "Partial<Pick<", ">>")] {
        let names = picked(optional);
        if !names.is_empty() {
            let _ = write!(out, "\n  {word} {start}{}Row,\n    {}{end}", def.name, wrapped(&names, " | ", "    "));
            word = ",";
        }
    }
    let own: Vec<&Given> = columns.iter().filter(|given| given.narrower()).collect();
    if own.is_empty() {
        return out.push_str(" {}\n");
    }
    out.push_str(" {\n");
    for given in own {
        doc(out, "  ", given.field.doc);
        let mark = if given.optional { "?" } else { "" };
        let holds = match given.starts {
            Some(starts) => states(starts),
            None => column_type(schema, def, given.field),
        };
        let _ = writeln!(out, "  {}{mark}: {holds};", given.field.name);
    }
    out.push_str("}\n");
}

/// The type of a column that is not null.
fn column_type(schema: &Schema, def: &EntityDef, field: &FieldDef) -> String {
    match (field.name, field.references, field.shape) {
        ("id", ..) => format!("{}Id", def.name),
        ("tenant_id", ..) => "TenantId".to_owned(),
        (_, Some(reference), _) => {
            schema.table(reference.table).map_or_else(|| "Uuid".to_owned(), |target| format!("{}Id", target.name))
        }
        (_, None, Some(shape)) => shape_type(shape, &object_name(def, field)),
        (_, None, None) => kind_type(field.kind),
    }
}

fn kind_type(kind: ColumnKind) -> String {
    match kind {
        ColumnKind::Choice(list) => return camel(list.name),
        ColumnKind::Uuid => "Uuid",
        ColumnKind::Text => "string",
        ColumnKind::Boolean => "boolean",
        ColumnKind::Integer | ColumnKind::Bigint => "number",
        ColumnKind::Decimal { .. } => "Decimal",
        ColumnKind::Date => "DateText",
        ColumnKind::Time => "TimeText",
        ColumnKind::Instant => "Instant",
        ColumnKind::Json => "JsonValue",
    }
    .to_owned()
}

/// An object has the name `object`, under which [`shape_of`] declares it; one inside it has none.
fn shape_type(shape: &Shape, object: &str) -> String {
    match shape {
        Shape::Value(kind) => kind_type(*kind),
        Shape::Decimal => "Decimal".to_owned(),
        Shape::File => "FileReference".to_owned(),
        Shape::FileOrUrl => "FileReference | WebAddress".to_owned(),
        Shape::Any => "JsonValue".to_owned(),
        Shape::Nullable(inner) => format!("{} | null", shape_type(inner, object)),
        Shape::List(inner) => match shape_type(inner, object) {
            item if item.contains(" | ") && !item.starts_with('{') => format!("({item})[]"),
            item => format!("{item}[]"),
        },
        Shape::Map(inner) => format!("Record<string, {}>", shape_type(inner, object)),
        Shape::Week(inner) => format!("Week<{}>", shape_type(inner, object)),
        Shape::Object(members) if object.is_empty() => {
            let members: Vec<String> = members.iter().map(member).collect();
            format!("{{ {} }}", members.join("; "))
        }
        Shape::Object(_) => object.to_owned(),
    }
}

/// Declares the object that a JSON column holds, if there is one in its shape.
fn shape_of(out: &mut String, schema: &Schema, def: &EntityDef, field: &FieldDef) {
    let Some(members) = field.shape.and_then(object) else { return };
    let name = object_name(def, field);
    let what = if column_type(schema, def, field) == name { "What" } else { "An entry of what" };
    doc(out, "", &format!("{what} `{}.{}` holds.", def.table, field.name));
    let _ = writeln!(out, "export interface {name} {{");
    for entry in members {
        let _ = writeln!(out, "  {};", member(entry));
    }
    out.push_str("}\n");
}

fn member(member: &Member) -> String {
    let mark = if member.optional { "?" } else { "" };
    format!("{}{mark}: {}", member.name, shape_type(&member.shape, ""))
}

fn object(shape: &'static Shape) -> Option<&'static [Member]> {
    match shape {
        Shape::Object(members) => Some(members),
        Shape::Nullable(inner) | Shape::List(inner) | Shape::Map(inner) | Shape::Week(inner) => object(inner),
        _ => None,
    }
}

fn object_name(def: &EntityDef, field: &FieldDef) -> String {
    let suffix = if matches!(field.shape, Some(Shape::Object(_))) { "" } else { "Entry" };
    format!("{}{}{suffix}", def.name, camel(field.name))
}

fn tables(out: &mut String, schema: &Schema) {
    doc(out, "", "The tables of the practice: their rows, what commands take, and which generic commands there are.");
    out.push_str("export interface Tables {\n");
    for def in schema.tables() {
        let name = def.name;
        let new = new_row(def).map_or_else(|| "never".to_owned(), |_| format!("New{name}Row"));
        let patch = patch(def).map_or_else(|| "never".to_owned(), |_| format!("{name}Patch"));
        let commands: Vec<String> = def.generic_commands().map(|command| format!("\"{command}\"")).collect();
        let commands = if commands.is_empty() { "never".to_owned() } else { commands.join(" | ") };
        let _ = writeln!(
            out,
            "  {}: {{\n    id: {name}Id;\n    row: {name}Row;\n    new: {new};\n    patch: {patch};\n    commands: {commands};\n  }};",
            def.table
        );
    }
    out.push_str("}\n");
}

fn machines(out: &mut String, schema: &Schema) {
    doc(out, "", "The status machines: their states, and those in which a row may begin.");
    out.push_str("export interface Machines {\n");
    for def in schema.tables() {
        for machine in def.machines {
            doc(out, "  ", machine.doc);
            let (state, start) = (state_type(def, machine), states(machine.starts));
            let _ = writeln!(out, "  \"{}\": {{ state: {state}; start: {start} }};", machine.id());
        }
    }
    out.push_str("}\n");
}

fn state_type(def: &EntityDef, machine: &Machine) -> String {
    let states_of = machine.states();
    match def.field(machine.column).map(|field| field.kind) {
        Some(ColumnKind::Choice(list)) if states_of.contains(&NULL_STATE) => format!("{} | null", camel(list.name)),
        Some(ColumnKind::Choice(list)) => camel(list.name),
        _ => states(&states_of),
    }
}

fn states(list: &[&str]) -> String {
    let literal = |state: &&str| if *state == NULL_STATE { "null".to_owned() } else { format!("\"{state}\"") };
    list.iter().map(literal).collect::<Vec<_>>().join(" | ")
}

/// A comment, on one line where it fits.
fn doc(out: &mut String, indent: &str, text: &str) {
    let text = one_line(text);
    let line = format!("{indent}/** {text} */\n");
    if text.is_empty() {
        return;
    }
    if indent.is_empty() {
        out.push('\n');
    }
    if line.len() <= WIDTH {
        return out.push_str(&line);
    }
    let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    let start = format!("{indent} * ");
    let _ = writeln!(out, "{indent}/**\n{start}{}\n{indent} */", wrapped(&words, " ", &start));
}

const WIDTH: usize = 120;

/// The parts with a separator between them; every line after the first begins with `start`.
fn wrapped(parts: &[String], separator: &str, start: &str) -> String {
    let mut text = String::new();
    let mut width = start.len();
    for (at, part) in parts.iter().enumerate() {
        if at > 0 && width + separator.len() + part.len() > WIDTH {
            let separator = separator.trim_start();
            let _ = write!(text, "\n{start}{separator}");
            width = start.len() + separator.len();
        } else if at > 0 {
            text.push_str(separator);
            width += separator.len();
        }
        text.push_str(part);
        width += part.len();
    }
    text
}

/// `appointment_status` is `AppointmentStatus`.
pub(super) fn camel(name: &str) -> String {
    name.split('_').map(super::label::capitalised).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::SCHEMA;

    #[test]
    fn every_type_has_a_name_of_its_own() {
        let text = declarations(&SCHEMA);
        let mut names = BTreeSet::new();
        for line in text.lines().filter(|line| line.starts_with("export ")) {
            let name = line.split([' ', '<']).nth(2).unwrap();
            assert!(names.insert(name), "{name} is declared twice");
        }
        for name in ["AppointmentRow", "NewAppointmentRow", "AppointmentPatch", "AppointmentId", "AppointmentStatus"] {
            assert!(names.contains(name), "{name}");
        }
    }

    #[test]
    fn lines_are_of_a_readable_length() {
        let text = declarations(&SCHEMA);
        let long: Vec<&str> = text.lines().filter(|line| line.len() > 140).collect();
        assert_eq!(long, [""; 0]);
    }

    #[test]
    fn a_row_keeps_its_docs_and_a_patch_its_columns() {
        let text = declarations(&SCHEMA);
        for part in [
            "  /** The room booked. */\n  facility_id: ClinicFacilityId | null;\n",
            "export interface ClinicFacilityPatch\n  extends Partial<Pick<ClinicFacilityRow,\n",
            "  operating_hours: Week<ClinicOperatingHoursEntry | null> | null;\n",
            "  status?: \"active\";\n",
        ] {
            assert!(text.contains(part), "{part}");
        }
    }
}
