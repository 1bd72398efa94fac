//! Where an answer ended, and the next begins: the last row's place in the order, signed.
//!
//! A cursor belongs to one tenant and one question. It is signed together with both, so that one that
//! was changed, or is sent with another question, is refused. The next page is asked by values and not
//! by a count of rows, so that rows that come and go meanwhile are neither repeated nor skipped.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vet_core::{
    engine::{Direction, Query, read_cell},
    kernel::{cell::Cell, id::parse_uuid, json::Json},
    schema::{Row, Values},
};

/// Signs cursors.
pub(super) struct Cursors {
    key: Hmac<Sha256>,
}

/// The place of a row in an order.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Place {
    /// Its value in the column that is sorted by, when there is one.
    value: Option<Cell>,
    id: Uuid,
}

/// The length of a signature, in bytes.
const SIGNATURE: usize = 32;

impl Cursors {
    /// With the secret of the settings, or one of its own.
    pub(super) fn new(secret: Option<&str>) -> Self {
        let mut key = [0; 64];
        match secret {
            Some(secret) => key[..32].copy_from_slice(&Sha256::digest(secret.as_bytes())),
            // Without random bytes there are no salts either, and the store accepts nothing.
            None => drop(getrandom::fill(&mut key)),
        }
        Self { key: Hmac::new(&key.into()) }
    }

    /// The cursor behind this row of an answer.
    pub(super) fn after(&self, tenant: Uuid, query: &Query, row: &Row) -> Option<String> {
        let value = query.sort.first().map(|(column, _)| row.cell(column).to_json());
        let id = Json::Text(row.cell("id").as_uuid()?.to_string());
        let mut payload = Json::List([Some(id), value].into_iter().flatten().collect()).to_string().into_bytes();
        let signature = self.signed(tenant, query, &payload).finalize().into_bytes();
        payload.extend_from_slice(&signature);
        Some(URL_SAFE_NO_PAD.encode(payload))
    }

    /// The place that a cursor names; `None` when it is not one for this question.
    pub(super) fn read(&self, tenant: Uuid, query: &Query, cursor: &str) -> Option<Place> {
        let bytes = URL_SAFE_NO_PAD.decode(cursor).ok()?;
        let (payload, signature) = bytes.split_at_checked(bytes.len().checked_sub(SIGNATURE)?)?;
        self.signed(tenant, query, payload).verify_slice(signature).ok()?;
        let Json::List(parts) = Json::parse(std::str::from_utf8(payload).ok()?).ok()? else { return None };
        let id = parse_uuid(parts.first()?.as_text()?)?;
        let value = match query.sort.first() {
            Some((column, _)) => Some(read_cell(query.def.field(column)?, parts.get(1)?.into(), &mut Vec::new())?),
            None => None,
        };
        Some(Place { value, id })
    }

    fn signed(&self, tenant: Uuid, query: &Query, payload: &[u8]) -> Hmac<Sha256> {
        // In JSON no line feed stands outside of texts, so that the parts cannot run into each other.
        let question = query.clone().limited(0).to_json();
        self.key.clone().chain_update(format!("{tenant}\n{question}\n")).chain_update(payload)
    }
}

/// The queries that, one after the other, give the rows behind a place: those with the same value and a
/// later id, those with later values, those without a value. An index answers each of them.
pub(super) fn rows_behind(query: &Query, place: Option<&Place>) -> Vec<Query> {
    let Some(Place { value, id }) = place else { return vec![query.clone()] };
    let id = Cell::Uuid(*id);
    let unsorted = || Query { sort: Vec::new(), ..query.clone() };
    let (Some(value), Some((column, direction))) = (value, query.sort.first().copied()) else {
        return vec![unsorted().greater("id", id)];
    };
    if column == "id" {
        return vec![beyond(query.clone(), "id", direction, id)];
    }
    let same = unsorted().equal(column, value.clone()).greater("id", id);
    if value.is_null() {
        return vec![same];
    }
    let nullable = query.def.field(column).is_some_and(|field| field.nullable);
    let without = nullable.then(|| unsorted().equal(column, Cell::Null));
    [same, beyond(query.clone(), column, direction, value.clone())].into_iter().chain(without).collect()
}

fn beyond(query: Query, column: &'static str, direction: Direction, value: Cell) -> Query {
    match direction {
        Direction::Ascending => query.greater(column, value),
        Direction::Descending => query.less(column, value),
    }
}

#[cfg(test)]
mod tests {
    use vet_core::{domain::SCHEMA, engine::compare, schema::EntityDef};

    use super::*;

    fn table() -> &'static EntityDef {
        SCHEMA.table("clients").unwrap()
    }

    fn client(id: u128, birth: Option<&str>) -> Row {
        let mut row = Row::new(table());
        row.set("id", Cell::Uuid(Uuid::from_u128(id)));
        let day = birth.map_or(Cell::Null, |text| Cell::Date(text.parse().unwrap()));
        row.set("date_of_birth", day);
        row
    }

    fn by_birth(direction: Direction) -> Query {
        Query::of(table()).sorted("date_of_birth", direction)
    }

    #[test]
    fn a_cursor_is_good_for_its_question_and_tenant_alone() {
        let (cursors, tenant) = (Cursors::new(Some("secret")), Uuid::from_u128(1));
        let query = by_birth(Direction::Ascending);
        let cursor = cursors.after(tenant, &query, &client(7, Some("2020-02-29"))).unwrap();
        let place = cursors.read(tenant, &query, &cursor).unwrap();
        assert_eq!(place.id, Uuid::from_u128(7));
        assert!(cursors.read(tenant, &query.clone().limited(3), &cursor).is_some());

        assert_eq!(cursors.read(Uuid::from_u128(2), &query, &cursor), None);
        assert_eq!(cursors.read(tenant, &by_birth(Direction::Descending), &cursor), None);
        assert_eq!(cursors.read(tenant, &query.clone().equal("status", Cell::Text("active".into())), &cursor), None);
        assert_eq!(Cursors::new(Some("other")).read(tenant, &query, &cursor), None);
        assert_eq!(Cursors::new(None).read(tenant, &query, &cursor), None);
    }

    #[test]
    fn no_change_to_a_cursor_passes() {
        let (cursors, tenant, query) = (Cursors::new(None), Uuid::from_u128(1), by_birth(Direction::Ascending));
        let cursor = cursors.after(tenant, &query, &client(7, None)).unwrap();
        for at in 0..cursor.len() {
            let mut changed = cursor.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            assert_eq!(cursors.read(tenant, &query, std::str::from_utf8(&changed).unwrap()), None, "at {at}");
            assert_eq!(cursors.read(tenant, &query, &cursor[..at]), None, "cut at {at}");
        }
    }

    /// The pages of a small table, walked with every size of page, are the table in its order.
    #[test]
    fn pages_are_the_rows_in_their_order() {
        let days = [None, Some("2020-01-01"), Some("2021-01-01"), Some("2020-01-01"), None, Some("2019-05-05"), None];
        let rows: Vec<Row> = days.iter().zip(1..).map(|(day, id)| client(id, *day)).collect();
        let orders = [
            Query::of(table()),
            Query::of(table()).sorted("id", Direction::Descending),
            by_birth(Direction::Ascending),
            by_birth(Direction::Descending),
        ];
        let cursors = Cursors::new(None);
        for query in orders {
            let ids = |rows: &[Row]| rows.iter().map(|row| row.cell("id").clone()).collect::<Vec<_>>();
            let mut whole = rows.clone();
            whole.sort_by(|a, b| query.order(a, b));
            for size in 1..=whole.len() {
                let mut walked: Vec<Row> = Vec::new();
                loop {
                    let place = walked.last().map(|row| {
                        let cursor = cursors.after(Uuid::nil(), &query, row).unwrap();
                        cursors.read(Uuid::nil(), &query, &cursor).unwrap()
                    });
                    let mut page = Vec::new();
                    for part in rows_behind(&query, place.as_ref()) {
                        let mut found: Vec<_> = rows.iter().filter(|row| part.matches(row)).cloned().collect();
                        found.sort_by(|a, b| part.order(a, b));
                        page.extend(found);
                    }
                    page.truncate(size);
                    if page.is_empty() {
                        break;
                    }
                    walked.extend(page);
                }
                assert_eq!(ids(&walked), ids(&whole), "{:?} by {size}", query.sort);
            }
        }
        assert!(compare(&Cell::Null, &Cell::Null).is_none());
    }
}
