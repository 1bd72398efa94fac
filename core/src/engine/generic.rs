//! The generic commands of every table, from its declaration: create, update, delete, restore.

use uuid::Uuid;

use super::{
    PermissionAction, Violation,
    ask::Gap,
    case::Case,
    checks,
    codec::read_row,
    machine::{judge_move, judge_start, state_of},
    references, row_checks,
    row_rules::{RowRule, When, Write},
};
use crate::{
    kernel::{cell::Cell, choice::Choice, id::parse_uuid, json::Json},
    schema::{Default, EntityDef, FieldDef, Machine, Move, NULL_STATE, Row, Values, Writer},
};

/// What a generic command does to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// A new row.
    Create,
    /// Some columns of a row.
    Update,
    /// The row goes: marked where the table marks, else for good.
    Delete,
    /// A marked row comes back.
    Restore,
}

impl Verb {
    /// The verb of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "create" => Some(Self::Create),
            "update" => Some(Self::Update),
            "delete" => Some(Self::Delete),
            "restore" => Some(Self::Restore),
            _ => None,
        }
    }

    /// The permission action that it needs on a row of the table.
    #[must_use]
    pub fn action(self, def: &EntityDef) -> PermissionAction {
        match self {
            // A test looks at every table.
            Self::Create => PermissionAction::from_code(def.creating).unwrap_or(PermissionAction::Create),
            Self::Update | Self::Restore => PermissionAction::Update,
            Self::Delete => PermissionAction::Delete,
        }
    }
}

/// The rules that look at other rows, module by module.
pub(super) type Rules<'a> = &'a [&'a [RowRule]];

/// Decides a generic command.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub(super) fn decide(case: &mut Case<'_>, def: &'static EntityDef, verb: Verb, rules: Rules<'_>) -> Result<Json, Gap> {
    match verb {
        Verb::Create => create(case, def, rules),
        Verb::Update => update(case, def, rules),
        Verb::Delete => delete(case, def, rules),
        Verb::Restore => restore(case, def, rules),
    }
}

/// `{id?, column: value, …}`; answers `{id}`.
fn create(case: &mut Case<'_>, def: &'static EntityDef, rules: Rules<'_>) -> Result<Json, Gap> {
    let mut row = read(case, def, &case.envelope.input, "");
    if row.get("id").is_none() {
        let id = case.changes.new_row_id(def);
        row.set("id", Cell::Uuid(id));
    }
    fill_profile_defaults(case, &mut row);
    let missing = missing(def, &row, case.violations());
    case.refuse_all(missing);
    let complete = case.changes.completed(row.clone());
    let starts: Vec<_> = def.machines.iter().filter(|machine| !names(case.violations(), machine.column)).collect();
    case.refuse_all(starts.into_iter().filter_map(|machine| judge_start(machine, &complete)));
    let id = complete.cell("id").as_uuid().unwrap_or(Uuid::nil());
    let taken = case.ask.has(def, id);
    judge(case, &Write { def, before: None, patch: &row, after: &complete }, rules)?;
    if taken? {
        case.refuse(Violation::new("id-taken", "id"));
    }
    if !case.is_refused() {
        fill(case, &mut row);
        case.changes.insert_row(row);
    }
    Ok(answer(id))
}

/// `{id, patch: {column: value, …}}`, with the version expected; answers `{id}`.
fn update(case: &mut Case<'_>, def: &'static EntityDef, rules: Rules<'_>) -> Result<Json, Gap> {
    let Some(id) = row_id(case, &["id", "patch"]) else { return Ok(Json::Null) };
    let mut patch = match case.envelope.input.get("patch") {
        Some(patch @ Json::Map(_)) => read(case, def, patch, "patch"),
        Some(_) => return refused(case, Violation::new("value-invalid", "patch")),
        None => return refused(case, Violation::new("field-missing", "patch")),
    };
    let Some(before) = live_row(case, def, id)? else { return Ok(Json::Null) };
    if patch.has("id") {
        case.refuse(Violation::new("field-not-writable", "patch.id"));
    }
    let after = before.patched(&patch);
    let write = Write { def, before: Some(&before), patch: &patch, after: &after };
    let mut moves = Vec::new();
    for machine in def.machines.iter().filter(|machine| patch.has(machine.column)) {
        match judge_move(machine, &before, &patch, case.clock()) {
            Ok(Some(row)) => moves.push((*machine, row)),
            Ok(None) => {}
            Err(found) => case.refuse_all(found.into_iter().map(|violation| violation.inside("patch"))),
        }
    }
    for (machine, row) in moves {
        judge_conditions(case, machine, row, &write, rules)?;
    }
    judge(case, &write, rules)?;
    if !case.is_refused() {
        fill(case, &mut patch);
        case.changes.update_row(&before, &patch);
    }
    Ok(answer(id))
}

/// `{id}`, with the version expected; answers `{id}`.
fn delete(case: &mut Case<'_>, def: &'static EntityDef, rules: Rules<'_>) -> Result<Json, Gap> {
    let Some(id) = row_id(case, &["id"]) else { return Ok(Json::Null) };
    let row = live_row(case, def, id);
    let children = references::children_in_the_way(case, def, id);
    let Some(row) = row? else { return Ok(Json::Null) };
    case.refuse_all(children?);
    let write = Write { def, before: Some(&row), patch: &row, after: &row };
    for rule in rules.iter().copied().flatten() {
        if matches!(rule.when, When::Deleted(table) if table == def.table) {
            (rule.judge)(case, &write)?;
        }
    }
    if !case.is_refused() {
        if def.soft_delete() {
            let mut patch = Row::new(def);
            patch.set("deleted_at", Cell::Instant(case.moment.now));
            case.changes.update_row(&row, &patch);
        } else {
            case.changes.delete_row(&row);
        }
    }
    Ok(answer(id))
}

/// `{id}`, with the version expected; answers `{id}`. Everything that a new row must fulfil holds
/// again.
fn restore(case: &mut Case<'_>, def: &'static EntityDef, rules: Rules<'_>) -> Result<Json, Gap> {
    let Some(id) = row_id(case, &["id"]) else { return Ok(Json::Null) };
    let Some(row) = case.ask.row(def, id)?.cloned() else {
        return refused(case, Violation::new("not-found", "id"));
    };
    if row.cell("deleted_at").is_null() {
        return refused(case, Violation::new("not-deleted", "id"));
    }
    version_is_expected(case, def, id, &row);
    let mut patch = Row::new(def);
    patch.set("deleted_at", Cell::Null);
    let after = row.patched(&patch);
    judge(case, &Write { def, before: None, patch: &after, after: &after }, rules)?;
    if !case.is_refused() {
        fill(case, &mut patch);
        case.changes.update_row(&row, &patch);
    }
    Ok(answer(id))
}

/// The columns that rules have set.
fn fill(case: &mut Case<'_>, row: &mut Row) {
    for (column, cell) in case.take_filled() {
        row.set(column, cell);
    }
}

fn answer(id: Uuid) -> Json {
    Json::map([("id", Json::Text(id.to_string()))])
}

fn refused(case: &mut Case<'_>, violation: Violation) -> Result<Json, Gap> {
    case.refuse(violation);
    Ok(Json::Null)
}

/// The columns that a new row lacks, but for those that something is wrong with already: one mistake
/// is told once.
pub(super) fn missing(def: &'static EntityDef, row: &Row, told: &[Violation]) -> Vec<Violation> {
    let lacking = def.fields.iter().filter(|field| is_missing(field, row) && !names(told, field.name));
    lacking.map(|field| Violation::new("field-missing", field.name)).collect()
}

fn names(violations: &[Violation], column: &str) -> bool {
    violations.iter().any(|violation| {
        let rest = violation.path.strip_prefix(column);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    })
}

/// Whether a new row lacks a column that somebody must give.
fn is_missing(field: &FieldDef, row: &Row) -> bool {
    let filled_in = matches!(field.name, "tenant_id" | "version" | "created_at" | "updated_at");
    let needed = field.required || !(field.nullable || field.default.is_some() || field.series.is_some());
    needed && !filled_in && row.cell(field.name).is_null()
}

/// Reads the given columns; those that the caller does not write are refused.
fn read(case: &mut Case<'_>, def: &'static EntityDef, input: &Json, place: &str) -> Row {
    let mut mistakes = Vec::new();
    let row = read_row(def, input, &mut mistakes);
    for (column, _) in row.cells() {
        if def.field(column).is_some_and(|field| field.writer != Writer::Caller) {
            mistakes.push(Violation::new("field-not-writable", column));
        }
    }
    case.refuse_all(mistakes.into_iter().map(|violation| violation.inside(place)));
    row
}

/// Country, language, currency and tax are the tenant's where nobody says otherwise.
fn fill_profile_defaults(case: &Case<'_>, row: &mut Row) {
    for field in row.def().fields {
        if let (Some(Default::Profile(key)), None) = (field.default, row.get(field.name))
            && let Some(text) = case.profile.text(key)
        {
            row.set(field.name, Cell::Text(text.to_owned()));
        }
    }
}

/// The id that the input names; any other key than the known ones is refused.
fn row_id(case: &mut Case<'_>, known: &[&str]) -> Option<Uuid> {
    let input = &case.envelope.input;
    if let Json::Map(entries) = input {
        let unknown: Vec<_> = entries.iter().map(|(key, _)| key).filter(|key| !known.contains(&key.as_str())).collect();
        case.refuse_all(unknown.into_iter().map(|key| Violation::new("unknown-field", key.as_str())));
    }
    let id = input.get("id").filter(|id| !id.is_null());
    let read = id.and_then(Json::as_text).and_then(parse_uuid);
    if read.is_none() {
        case.refuse(Violation::new(if id.is_some() { "value-invalid" } else { "field-missing" }, "id"));
    }
    read
}

/// The live row of that id at the version that the caller has seen.
fn live_row(case: &mut Case<'_>, def: &'static EntityDef, id: Uuid) -> Result<Option<Row>, Gap> {
    let row = case.ask.row(def, id)?.filter(|row| row.cell("deleted_at").is_null()).cloned();
    match &row {
        Some(row) => version_is_expected(case, def, id, row),
        None => case.refuse(Violation::new("not-found", "id")),
    }
    Ok(row)
}

fn version_is_expected(case: &mut Case<'_>, def: &'static EntityDef, id: Uuid, row: &Row) {
    if def.field("version").is_none() {
        return;
    }
    if case.expected(def.table, id).is_none() {
        case.refuse(Violation::new("field-missing", format!("expected.{}.{id}", def.table)));
    }
    case.version_is_expected(row);
}

/// Everything that holds for a row as it will be: its own conditions, the rows it refers to, the
/// rows it must differ from, and the rules of its table.
fn judge(case: &mut Case<'_>, write: &Write<'_>, rules: Rules<'_>) -> Result<(), Gap> {
    let place = write.place();
    let mut gap = Ok(());
    let mut found = checks::failed(write.after, case.clock());
    for part in [references::dangling, row_checks::duplicates, row_checks::overlaps] {
        match part(case, write) {
            Ok(violations) => found.extend(violations),
            Err(Gap) => gap = Err(Gap),
        }
    }
    case.refuse_all(found.into_iter().map(|violation| violation.inside(place)));
    for rule in rules.iter().copied().flatten().filter(|rule| rule.when.concerns(write)) {
        if (rule.judge)(case, write).is_err() {
            gap = Err(Gap);
        }
    }
    gap
}

/// The conditions of a move that other rows decide, and its effects. A move with a condition or an
/// effect that nobody judges yet is refused, never waved through.
fn judge_conditions(
    case: &mut Case<'_>,
    machine: &Machine,
    row: &Move,
    write: &Write<'_>,
    rules: Rules<'_>,
) -> Result<(), Gap> {
    let from = write.before.map_or(NULL_STATE, |before| state_of(machine, before));
    let (table, column) = (machine.table, machine.column);
    let mut judged = false;
    for rule in rules.iter().copied().flatten().filter(|rule| rule.when.answers_for(table, column, from, row.to)) {
        judged = true;
        (rule.judge)(case, write)?;
    }
    if !judged && (!row.also.is_empty() || row.effect.is_some()) {
        case.refuse(Violation::new("not-supported", format!("patch.{column}")).with("to", row.to));
    }
    Ok(())
}
