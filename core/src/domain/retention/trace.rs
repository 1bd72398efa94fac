//! What the log and the receipts still tell of rows that are erased: the details go, so that the chain,
//! which covers their digest alone, stays whole.

use uuid::Uuid;

use super::{kin::id_of, purge::Work};
use crate::{
    domain::{audit_logging::AuditLog, system::Command},
    engine::{Case, Gap, Query, erased_details},
    kernel::{cell::Cell, json::Json},
    schema::{Entity, Row, Values},
};

/// The commands whose entries never say what stood in a row.
const DISCREET: [&str; 2] = ["retention.run", "privacy.erase"];

/// Whether an entry of the log still tells what stood in a row, or who did it from where.
fn tells(log: &Row, login: Option<Uuid>) -> bool {
    let by = login.is_some() && log.cell("user_id").as_uuid() == login;
    let command = log.cell("description").as_text().and_then(|text| text.split_once(':')).map(|(name, _)| name);
    let open = !log.cell("details_salt").is_null() && (by || !log.cell("change_set").is_null());
    open && !command.is_some_and(|name| DISCREET.contains(&name))
}

/// Takes what is told of these rows, and of what a login did, out of the log and the receipts. Returns
/// how many entries of the log told something.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub fn blank(case: &mut Case<'_>, rows: &[Row], login: Option<Uuid>, work: &mut Work) -> Result<usize, Gap> {
    let about = rows.iter().map(|row| ("entity_id", id_of(row)));
    let by = login.map(|login| ("user_id", login));
    let asked: Vec<_> = about
        .chain(by)
        .map(|(column, id)| case.ask.rows(Query::of(AuditLog::DEF).equal(column, Cell::Uuid(id))))
        .collect();
    let mut commands: Vec<Uuid> = Vec::new();
    let mut told = 0;
    for logs in asked {
        for log in logs?.iter().filter(|log| tells(log, login)) {
            told += 1;
            work.patch(log, silent(log));
            let command = log.cell("command_id").as_uuid();
            commands.extend(command.filter(|id| !commands.contains(id)));
        }
    }
    let receipts: Vec<_> = commands.iter().map(|id| case.ask.row(Command::DEF, *id)).collect();
    for receipt in receipts {
        if let Some(receipt) = receipt? {
            work.patch(receipt, forgetful(receipt, rows, login));
        }
    }
    Ok(told)
}

/// An entry without details: without the salt nobody can guess them from the digest.
fn silent(log: &Row) -> Row {
    let mut patch = Row::new(log.def());
    for (column, cell) in erased_details(log) {
        patch.set(column, cell);
    }
    patch
}

/// A receipt that knows that a command was accepted and which rows it changed, and of the erased ones no
/// more.
fn forgetful(receipt: &Row, rows: &[Row], login: Option<Uuid>) -> Row {
    let mut patch = Row::new(receipt.def());
    let answer = receipt.cell("answer").as_text().and_then(|text| Json::parse(text).ok());
    if let Some(Json::Map(entries)) = answer {
        let entries = entries.into_iter().map(|(key, value)| match key.as_str() {
            "answer" | "warnings" => (key, Json::Null),
            _ => (key, value),
        });
        patch.set("answer", Cell::Text(Json::Map(entries.collect()).to_string()));
    }
    if let Cell::Json(Json::List(changes)) = receipt.cell("changes").clone() {
        let changes = changes.into_iter().map(|change| {
            let is = |key: &str, value: &str| change.get(key).and_then(Json::as_text) == Some(value);
            let erased = rows.iter().any(|row| is("table", row.def().table) && is("id", &id_of(row).to_string()));
            match change {
                Json::Map(entries) if erased => Json::Map(
                    entries
                        .into_iter()
                        .map(|(key, value)| if key == "columns" { (key, Json::Null) } else { (key, value) })
                        .collect(),
                ),
                other => other,
            }
        });
        patch.set("changes", Cell::Json(Json::List(changes.collect())));
    }
    let by = login.is_some() && receipt.cell("actor_id").as_uuid() == login;
    if let (true, Cell::Json(Json::Map(entries))) = (by, receipt.cell("actor").clone()) {
        let entries = entries.into_iter().map(|(key, value)| match key.as_str() {
            "name" => (key, Json::from("")),
            _ => (key, value),
        });
        patch.set("actor", Cell::Json(Json::Map(entries.collect())));
    }
    patch
}
