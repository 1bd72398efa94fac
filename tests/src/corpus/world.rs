//! Rows for commands to find: complete, and as far as possible such as may stand.

use uuid::Uuid;
use vet_core::{
    engine::{ChangeSet, Clock, How, Query, failed, read_cell},
    kernel::{
        cell::Cell,
        json::Json,
        time::{Instant, parse_instant},
    },
    schema::{EntityDef, FieldDef, Row, Schema, Values, Writer},
};

use super::{
    random::Random,
    values::{fresh_id, of_column, row_id},
};

/// How often columns are drawn again until the checks of a row hold.
const TRIES: usize = 60;

/// The moment at which everything is decided.
#[must_use]
pub fn now() -> Instant {
    parse_instant("2026-05-04T08:00:00Z").unwrap_or_default()
}

/// The rows that one request finds. Every request has a world of its own.
#[derive(Debug)]
pub struct World<'a> {
    schema: &'a Schema,
    tenant: Uuid,
    rows: Vec<Row>,
    /// How often, in a hundred, rows are found that nobody asked for by id.
    crowded: usize,
}

impl<'a> World<'a> {
    /// A world in which nothing has been looked at yet.
    #[must_use]
    pub fn new(schema: &'a Schema, tenant: Uuid, crowded: usize) -> Self {
        Self { schema, tenant, rows: Vec::new(), crowded }
    }

    /// Puts a row there.
    pub fn put(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// The rows that answer a query, made up where nobody has looked before.
    pub fn find(&mut self, query: &Query, random: &mut Random) -> Vec<Row> {
        let by_id = query.filters.iter().find(|filter| filter.column == "id").and_then(|filter| filter.value.as_uuid());
        match by_id {
            Some(id) => self.by_id(query.def, id, random),
            None if query.def.table == "tenant_profiles" => {}
            None if random.percent(self.crowded) => self.matching(query, random),
            None => {}
        }
        let mut found: Vec<Row> = self.rows.iter().filter(|row| self.is_meant(query, row)).cloned().collect();
        found.sort_by(|a, b| query.order(a, b));
        found.truncate(usize::try_from(query.limit).unwrap_or(usize::MAX));
        found
    }

    fn is_meant(&self, query: &Query, row: &Row) -> bool {
        row.def().table == query.def.table && query.matches(row)
    }

    /// Only the rows that values refer to exist.
    fn by_id(&mut self, def: &'static EntityDef, id: Uuid, random: &mut Random) {
        let known = self.rows.iter().any(|row| row.def().table == def.table && row.cell("id").as_uuid() == Some(id));
        let meant = (0..2).any(|number| row_id(def.table, number) == id);
        if meant && !known {
            let row = self.row(def, id, random);
            self.rows.push(row);
        }
    }

    fn matching(&mut self, query: &Query, random: &mut Random) {
        let id = fresh_id(random);
        let mut row = self.row(query.def, id, random);
        for filter in &query.filters {
            match filter.how {
                How::Equal | How::IsNull => row.set(filter.column, filter.value.clone()),
                _ => {}
            }
        }
        self.rows.push(row);
    }

    /// A complete row, such as a store hands out.
    #[must_use]
    pub fn row(&self, def: &'static EntityDef, id: Uuid, random: &mut Random) -> Row {
        let mut row = Row::new(def);
        for field in def.fields {
            row.set(field.name, drawn(field, random));
        }
        row.set("tenant_id", Cell::Uuid(self.tenant));
        row.set("id", Cell::Uuid(id));
        if def.soft_delete() {
            row.set("deleted_at", Cell::Null);
        }
        if def.field("version").is_some() {
            row.set("version", Cell::Int(1 + i64::from(random.percent(30))));
        }
        draw_again(&mut row, |_| true, |row| row.clone(), random);
        row
    }

    /// The columns of a new row that a caller may give, as the input of a command.
    #[must_use]
    pub fn input(&self, def: &'static EntityDef, random: &mut Random) -> Json {
        let mut row = Row::new(def);
        for field in def.fields.iter().filter(|field| field.writer == Writer::Caller) {
            let needed = field.required || !(field.nullable || field.default.is_some() || field.series.is_some());
            let machine = def.machine(field.name);
            if machine.is_none() && (needed || random.percent(35)) {
                row.set(field.name, given(field, random));
            }
        }
        if row.has("id") {
            row.set("id", Cell::Uuid(fresh_id(random)));
        }
        let changes = ChangeSet::new(Uuid::nil(), now());
        let caller = |column: &str| def.field(column).is_some_and(|field| field.writer == Writer::Caller);
        draw_again(&mut row, caller, |row| changes.completed(row.clone()), random);
        row.to_json()
    }

    /// The row of the world that a command is about, deleted for a restore.
    pub fn target(&mut self, table: &str, deleted: bool, random: &mut Random) -> Option<Row> {
        let def = self.schema.table(table)?;
        let mut row = self.row(def, row_id(table, 0), random);
        if deleted && def.soft_delete() {
            row.set("deleted_at", Cell::Instant(now()));
        }
        self.rows.push(row.clone());
        Some(row)
    }
}

/// A cell of a stored row.
fn drawn(field: &'static FieldDef, random: &mut Random) -> Cell {
    if field.nullable && random.percent(65) { Cell::Null } else { given(field, random) }
}

/// A cell with a value.
fn given(field: &'static FieldDef, random: &mut Random) -> Cell {
    read_cell(field, (&of_column(field, random)).into(), &mut Vec::new()).unwrap_or_default()
}

/// Draws the columns of failing checks again until none fails, or nobody has the patience.
fn draw_again(row: &mut Row, may: impl Fn(&str) -> bool, whole: impl Fn(&Row) -> Row, random: &mut Random) {
    for _ in 0..TRIES {
        let wrong = failed(&whole(row), Clock::utc(now()));
        let Some(violation) = wrong.first() else { return };
        let fields = violation.params.iter().find(|(name, _)| name == "fields");
        let Some((_, Json::List(columns))) = fields else { return };
        for column in columns.iter().filter_map(Json::as_text).filter(|column| may(column)) {
            if let Some(field) = row.def().field(column) {
                row.set(column, drawn(field, random));
            }
        }
    }
}
