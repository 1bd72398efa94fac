//! The default policy as tables: what each role may do with each resource, and when.

use super::{DefaultRole, PermissionAction, PermissionEffect, PermissionResource, applicable::is_applicable};
use crate::{
    engine::access::{CLINIC_ONLY, DEPARTMENT_ONLY, Grant, OWN_RECORDS_ONLY},
    kernel::choice::Choice,
    rule::data::Table,
    schema::project::reference::{cells, head},
};

/// The part of the page on permissions about the roles that a practice begins with.
#[must_use]
pub fn default_policy() -> String {
    let mut out = String::from(
        "\n## The default policy\n\nThe roles that `roles.install` brings in. What stands in a cell is allowed: \
         `yes` without a condition, `clinic` for records of the clinics where the person works, `own` for their own \
         records, `department` for those of their department. A number leads to the fields that a grant is limited to \
         (`only`) or that are hidden all the same (`not`). An empty cell is refused; a dash is an action that the \
         resource does not have.\n",
    );
    for role in Table::<DefaultRole>::shipped().iter() {
        out.push_str(&format!("\n### {}\n\n{} Its name is `{}`.\n", role.display_name, role.description, role.role));
        out.push_str(&matrix(role));
    }
    out
}

fn matrix(role: &DefaultRole) -> String {
    let mut notes: Vec<String> = Vec::new();
    let mut titles = ["Resource"; 1 + PermissionAction::ALL.len()];
    titles[1..].copy_from_slice(PermissionAction::VALUES);
    let mut out = head(titles);
    for resource in PermissionResource::ALL {
        let mut row = titles.map(|_| format!("`{}`", resource.code()));
        for (text, action) in row[1..].iter_mut().zip(PermissionAction::ALL) {
            *text = cell(role, *action, *resource, &mut notes);
        }
        out.push_str(&cells(row.each_ref().map(String::as_str)));
    }
    for (at, note) in notes.iter().enumerate() {
        out.push_str(&format!("{}{}. {note}\n", if at == 0 { "\n" } else { "" }, at + 1));
    }
    out
}

fn cell(role: &DefaultRole, action: PermissionAction, resource: PermissionResource, notes: &mut Vec<String>) -> String {
    if !is_applicable(action, resource) {
        return "-".to_owned();
    }
    let grants = role.grants.iter().filter(|grant| grant.is_about(action, resource));
    let (allows, denies): (Vec<&Grant>, Vec<&Grant>) =
        grants.partition(|grant| grant.effect == PermissionEffect::Allow);
    let parts = allows.iter().map(|grant| format!("{}{}", condition(grant), note(grant, "only", notes)));
    let mut text = parts.collect::<Vec<_>>().join(", ");
    if !text.is_empty() {
        for deny in denies {
            text += &note(deny, "not", notes);
        }
    }
    text
}

fn condition(grant: &Grant) -> String {
    let word = |name: &String| match name.as_str() {
        OWN_RECORDS_ONLY => "own".to_owned(),
        CLINIC_ONLY => "clinic".to_owned(),
        DEPARTMENT_ONLY => "department".to_owned(),
        other => other.to_owned(),
    };
    let words: Vec<String> = grant.conditions().iter().map(word).collect();
    if words.is_empty() { "yes".to_owned() } else { words.join(" and ") }
}

/// The number of the note that lists the fields of a grant.
fn note(grant: &Grant, how: &str, notes: &mut Vec<String>) -> String {
    let Some(fields) = &grant.fields else { return String::new() };
    let listed: Vec<String> = fields.iter().map(|field| format!("`{field}`")).collect();
    let text = format!("{how} {}", listed.join(", "));
    let at = notes.iter().position(|known| *known == text).unwrap_or_else(|| {
        notes.push(text);
        notes.len() - 1
    });
    format!(" ({})", at + 1)
}
