//! `retention.plan`: which rows may go, and why the rest stays.

use uuid::Uuid;

use super::{
    batch::{Position, batch},
    fate::Books,
};
use crate::{
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource},
    kernel::{id::parse_uuid, json::Json},
    record::Record,
};

/// Says which rows may go by now and what is due for them, and of the rest why it stays, by which rule and
/// until when. Changes nothing. The answer names where the next part begins.
#[derive(Debug, Clone, Record)]
pub struct Plan {
    /// The table at which to begin; the first when left out.
    pub table: Option<String>,
    /// The row after which to begin.
    pub after: Option<String>,
    /// The most rows to look at.
    #[field(default = 100)]
    pub limit: u32,
}

impl Action for Plan {
    const NAME: &'static str = "retention.plan";
    const NEEDS: Need = Need::new(PermissionAction::Read, PermissionResource::Settings);
    type Facts = ();

    fn gather(&self, _: &mut Ask<'_>) -> Result<(), Gap> {
        Ok(())
    }

    fn decide(self, (): (), case: &mut Case<'_>) -> Json {
        let after: Option<Uuid> = self.after.as_deref().and_then(parse_uuid);
        let from = self.table.map(|table| Position { table, after });
        let limit = usize::try_from(self.limit.clamp(1, 500)).unwrap_or(500);
        told(case, from, limit).unwrap_or(Json::Null)
    }
}

fn told(case: &mut Case<'_>, from: Option<Position>, limit: usize) -> Result<Json, Gap> {
    let books = Books::gather(case)?;
    let batch = batch(case, &books, from, limit)?;
    let fates: Vec<_> = batch.rows.iter().map(|row| books.fate(case, row)).collect();
    let mut rows = Vec::new();
    for (row, fate) in batch.rows.iter().zip(fates) {
        rows.push(fate?.to_json(row));
    }
    let next = batch.next.map_or(Json::Null, |next| {
        let after = next.after.map_or(Json::Null, |id| Json::Text(id.to_string()));
        Json::map([("table", Json::from(next.table.as_str())), ("after", after)])
    });
    Ok(Json::map([("rows", Json::List(rows)), ("next", next)]))
}
