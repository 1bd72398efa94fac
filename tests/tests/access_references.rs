//! Whatever of another clinic somebody refers to: they are told the same as of an id that nobody has, of every
//! reference of every table, and of every id that a command takes.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use serde_json::{Value, json};
use uuid::Uuid;
use vet_core::{
    domain::{SCHEMA, commands::COMMANDS},
    engine::Violation,
    kernel::json::Json,
    record::{FieldShape, Presence, Shape},
    schema::{EntityDef, FieldDef, Row, Values, Writer, version_of},
    store::Outcome,
};
use vet_tests::{
    desk::Desk,
    policy::default_roles,
    practice::id,
    slow_sight::{Holding, Person, Rows},
    staffed::{House, Somebody},
};

/// What was wrong, without the id that was named. A command may have no use for an id that it takes.
fn told(outcome: &Outcome, named: Uuid) -> Vec<String> {
    let Outcome::Refused(violations) = outcome else { return vec!["accepted".to_owned()] };
    let text = |violation: &Violation| violation.to_json().to_string().replace(&named.to_string(), "ID");
    violations.iter().map(text).collect()
}

/// A row of a table that a person may not read and whose resource they may read elsewhere.
fn out_of_sight(rows: &Rows, person: &Person, table: &str) -> Option<Uuid> {
    let hidden = |row: &&Row| row.cell("deleted_at").is_null() && person.may(rows, "read", row).is_err();
    rows[table].values().find(hidden).and_then(|row| row.cell("id").as_uuid())
}

/// The columns that a caller writes, as a row has them, with another id.
fn copy(row: &Row, new: Uuid) -> Value {
    let mut input = json!({ "id": new.to_string() });
    for (column, cell) in row.cells() {
        let is_theirs = row.def().field(column).is_some_and(|field| field.writer == Writer::Caller);
        if is_theirs && column != "id" && !cell.is_null() {
            input[column] = serde_json::from_str(&cell.to_json().to_string()).unwrap();
        }
    }
    input
}

fn references(def: &'static EntityDef) -> impl Iterator<Item = (&'static FieldDef, &'static str)> {
    let callers = def.fields.iter().filter(|field| field.writer == Writer::Caller);
    callers.filter_map(|field| Some((field, field.references?.table)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_row_of_another_clinic_is_an_id_that_nobody_has() {
    let house = House::open(12).await;
    let (user, owner) = (id("owner of one clinic"), "owner".to_owned());
    house.give(user, "owner", json!({"clinic_id": house.clinics[0].to_string()})).await;
    let grants = default_roles().into_iter().find(|(role, _)| *role == owner).unwrap().1;
    let holds = vec![Holding { grants, clinic: Some(house.clinics[0]), department: None, patient: None }];
    let rows = house.rows().await;
    let person = house.person(&Somebody { name: owner, user, holds }, &rows);
    let desk = house.desk(user).await;
    let asking = Asking { desk: &desk, rows: &rows, person: &person };
    asking.new_rows().await;
    asking.changed_rows().await;
    asking.named_commands().await;
}

struct Asking<'a> {
    desk: &'a Desk,
    rows: &'a Rows,
    person: &'a Person,
}

impl Asking<'_> {
    /// The same command about a row out of sight and about nobody's id.
    async fn is_told_the_same(
        &self,
        command: &str,
        place: &str,
        hidden: Uuid,
        input: impl Fn(Uuid) -> Value,
    ) -> Vec<String> {
        let nobody = id("nobody at all");
        let mut answers = Vec::new();
        for named in [hidden, nobody] {
            let input = input(named);
            let outcome = self.desk.send(&input.to_string()).await.unwrap();
            answers.push(told(&outcome, named));
        }
        assert_eq!(answers[0], answers[1], "{command} {place} tells of {hidden}");
        answers.remove(0)
    }

    fn is_in_sight(&self, table: &str, id: Uuid) -> bool {
        self.rows[table].get(&id).is_some_and(|row| self.person.may(self.rows, "read", row).is_ok())
    }

    async fn new_rows(&self) {
        let (mut tried, mut missing) = (0, 0);
        for def in SCHEMA.tables().filter(|def| def.generic_commands().any(|verb| verb == "create")) {
            let command = format!("{}.create", def.table);
            // Complete, so that nothing else is wrong with it, and once with nothing else at all.
            let whole = self.rows[def.table].values().find(|row| self.person.may(self.rows, "read", row).is_ok());
            let whole = whole.map_or_else(|| json!({}), |row| copy(row, id(&command)));
            for (field, table) in references(def) {
                let Some(hidden) = out_of_sight(self.rows, self.person, table) else { continue };
                for base in [&whole, &json!({})] {
                    let told = self
                        .is_told_the_same(&command, field.name, hidden, |named| {
                            let mut input = base.clone();
                            input[field.name] = json!(named.to_string());
                            json!({"id": id(&format!("{command} {} {named}", field.name)).to_string(), "command": command, "input": input})
                        })
                        .await;
                    tried += 1;
                    let not_found = format!(r#""code":"not-found","path":"{}""#, field.name);
                    missing += usize::from(told.iter().any(|one| one.contains(&not_found)));
                }
            }
        }
        println!("{tried} new rows that refer to another clinic's; {missing} are told not-found");
        assert!(tried > 60 && missing > 60, "{tried} {missing}");
    }

    async fn changed_rows(&self) {
        let mut tried = 0;
        for def in SCHEMA.tables().filter(|def| def.generic_commands().any(|verb| verb == "update")) {
            let command = format!("{}.update", def.table);
            // Made-up rows may lead to another clinic already; what a change is compared with is to be in sight.
            let is_open = |row: &&Row| {
                row.cell("deleted_at").is_null()
                    && self.person.may(self.rows, "update", row).is_ok()
                    && references(def).all(|(field, table)| match row.cell(field.name).as_uuid() {
                        Some(id) => self.is_in_sight(table, id),
                        None => true,
                    })
            };
            let Some(row) = self.rows[def.table].values().find(is_open) else { continue };
            let own = row.cell("id").as_uuid().unwrap().to_string();
            for (field, table) in references(def) {
                let Some(hidden) = out_of_sight(self.rows, self.person, table) else { continue };
                self.is_told_the_same(&command, field.name, hidden, |named| {
                    json!({
                        "id": id(&format!("{command} {} {named}", field.name)).to_string(), "command": command,
                        "input": {"id": own, "patch": {field.name: named.to_string()}},
                        "expected": {def.table: {&own: version_of(row)}},
                    })
                })
                .await;
                tried += 1;
            }
        }
        println!("{tried} rows that are to refer to another clinic's");
        assert!(tried > 30, "{tried}");
    }

    /// Also the row that a command is about.
    async fn named_commands(&self) {
        let mut tried = 0;
        let generic = SCHEMA.tables().flat_map(|def| {
            def.generic_commands()
                .filter(|verb| *verb != "create")
                .map(|verb| (format!("{}.{verb}", def.table), "id", def.table))
        });
        let named = COMMANDS.iter().copied().flatten().flat_map(|command| {
            // The id of a row to come is taken or free, whoever has it.
            let is_new = |field: &FieldShape| field.name == "id" && field.presence == Presence::Optional;
            let ids = command.input.fields.iter().filter_map(|field| match field.shape {
                Shape::Id(table) if !is_new(field) => Some((command.name.to_owned(), field.name, table)),
                _ => None,
            });
            ids.collect::<Vec<_>>()
        });
        for (command, field, table) in generic.chain(named) {
            let Some(rows) = self.rows.get(table) else { continue };
            let Some(hidden) = out_of_sight(self.rows, self.person, table) else { continue };
            let others = self.others(&command, field);
            self.is_told_the_same(&command, field, hidden, |named| {
                let mut input = others.clone();
                input[field] = json!(named.to_string());
                json!({
                    "id": id(&format!("{command} {field} {named}")).to_string(), "command": command, "input": input,
                    "expected": {table: {named.to_string(): version_of(&rows[&hidden])}},
                })
            })
            .await;
            tried += 1;
        }
        println!("{tried} commands that name another clinic's row");
        assert!(tried > 100, "{tried}");
    }

    /// The other ids that a command takes, of rows that are in sight.
    fn others(&self, command: &str, but: &str) -> Value {
        let mut input = json!({});
        let fields =
            COMMANDS.iter().copied().flatten().find(|it| it.name == command).map_or(&[][..], |it| it.input.fields);
        for field in fields.iter().filter(|field| field.name != but) {
            if let Shape::Id(table) = field.shape
                && let Some(rows) = self.rows.get(table)
                && let Some((id, _)) = rows.iter().find(|(_, row)| self.person.may(self.rows, "read", row).is_ok())
            {
                input[field.name] = json!(id.to_string());
            }
        }
        if command.ends_with(".update") {
            input["patch"] = json!({});
        }
        input
    }
}

#[test]
fn what_is_told_hides_no_more_than_the_id() {
    let named = id("x");
    let violation = Violation::new("not-found", "clinic_id").with("row", Json::from(named.to_string()));
    let text = told(&Outcome::Refused(vec![violation]), named);
    assert_eq!(text, [r#"{"code":"not-found","path":"clinic_id","params":{"row":"ID"},"severity":"hard"}"#]);
}
