//! Many at once: exactly one wins, the others learn why, and nothing else leaks.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use vet_core::{
    domain::{
        billing::Invoice,
        clients::Client,
        commands::{self},
    },
    engine::{Action, Ask, Case, CommandDef, Engine, Gap, Need, PermissionAction, PermissionResource, Query},
    kernel::{cell::Cell, id::Id, json::Json},
    record::Record,
    schema::{Entity, Row, Values},
    store::Outcome,
};
use vet_server::{
    cluster::Role,
    store::{Fault, Settings, Store},
};
use vet_tests::{
    clinic::booking,
    database::{migrated_database, store},
    desk::{Desk, envelope},
    postgres::TestDatabase,
    practice::{id, wrongs},
};

/// Two servers at one database, each with its own connections and chains.
async fn two_servers(database: &TestDatabase, engine: fn() -> Engine<'static>) -> [Desk; 2] {
    let open = async |server: &str| {
        let settings =
            Settings { connections: 8, server: server.to_owned(), ..Settings::of(database.login(Role::App)) };
        Desk::at(Store::open(engine(), settings).await.unwrap())
    };
    [open("one").await, open("two").await]
}

/// Both commands at once; returns the answers in the order of the servers.
async fn both(desks: &[Desk; 2], commands: [String; 2]) -> [Outcome; 2] {
    let [a, b] = commands;
    tokio::join!(sent(&desks[0], &a), sent(&desks[1], &b)).into()
}

/// What came of two commands of which one had to win.
fn loser(outcomes: [Outcome; 2]) -> Vec<String> {
    let won = outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Accepted(_))).count();
    assert_eq!(won, 1, "{outcomes:?}");
    outcomes.iter().flat_map(wrongs).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_equal_values_exactly_one_is_taken() {
    let database = migrated_database().await;
    let desks = two_servers(&database, commands::engine).await;
    for round in 0..200 {
        let command = || envelope("roles.create", &format!(r#"{{"name":"role_{round}","display_name":"R"}}"#));
        assert_eq!(loser(both(&desks, [command(), command()]).await), ["name not-unique"], "round {round}");
    }
    assert!(desks[0].every_chain_holds().await >= 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_bookings_of_one_veterinarian_exactly_one_is_taken() {
    let database = migrated_database().await;
    let desks = two_servers(&database, commands::engine).await;
    desks[0].open_clinic().await;
    let start = desks[0].now + chrono::TimeDelta::days(1);
    for round in 0..200 {
        // Every hour of the coming days, and two bookings that share its second quarter.
        let at = |minutes: i64| {
            let time = start + chrono::TimeDelta::minutes(60 * round + minutes);
            let booking = booking(&format!("visit-{round}-{minutes}"), "dr-lee", "room-1", "rex", "09:00");
            let booking = booking
                .replace("2026-05-05T09:00:00Z", &vet_core::kernel::time::instant_text(time))
                .replace(&format!(r#""facility_id":"{}","#, id("room-1")), "");
            envelope("appointments.book", &booking)
        };
        let lost = loser(both(&desks, [at(0), at(15)]).await);
        assert!(lost.contains(&"scheduled_at appointment-overlap".to_owned()), "round {round}: {lost:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_equal_commands_one_is_executed_and_both_are_answered() {
    let database = migrated_database().await;
    let desks = two_servers(&database, commands::engine).await;
    for round in 0..50 {
        let command = envelope("clients.create", &format!(r#"{{"first_name":"Ana","last_name":"{round}"}}"#));
        let [a, b] = both(&desks, [command.clone(), command]).await;
        assert!(matches!(a, Outcome::Accepted(_)), "{a:?}");
        assert_eq!(a, b);
    }
    let clients = desks[0].store.find(desks[0].actor.tenant, &Query::all::<Client>()).await.unwrap();
    assert_eq!(clients.len(), 50);
    desks[0].every_chain_holds().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_changes_of_one_row_one_is_stale() {
    let database = migrated_database().await;
    let desks = two_servers(&database, commands::engine).await;
    desks[0].open_clinic().await;
    for version in 1..=50 {
        let command = |city: &str| {
            let ana = id("ana");
            envelope("clients.update", &format!(r#"{{"id":"{ana}","patch":{{"city":"{city} {version}"}}}}"#))
                .replace(r#","input""#, &format!(r#","expected":{{"clients":{{"{ana}":{version}}}}},"input""#))
        };
        let lost = loser(both(&desks, [command("Faro"), command("Porto")]).await);
        assert_eq!(lost, [format!("expected.clients.{} version-conflict", id("ana"))]);
    }
}

/// Two batches change the same two rows in opposite order: the losing one leaves nothing of either.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_batches_that_cross_one_is_written_as_a_whole() {
    let database = migrated_database().await;
    let desks = two_servers(&database, commands::engine).await;
    desks[0].open_clinic().await;
    let change = |table: &str, name: &str, version: i64, column: &str, value: &str| {
        let row = id(name);
        envelope(&format!("{table}.update"), &format!(r#"{{"id":"{row}","patch":{{"{column}":"{value}"}}}}"#))
            .replace(r#","input""#, &format!(r#","expected":{{"{table}":{{"{row}":{version}}}}},"input""#))
    };
    for version in 1..=20 {
        let batch = |side: &str| {
            let value = format!("{side} {version}");
            [change("clients", "ana", version, "city", &value), change("patients", "rex", version, "name", &value)]
        };
        let (mut one, other) = (batch("Faro"), batch("Porto"));
        one.reverse();
        let (a, b) = tokio::join!(together(&desks[0], &one), together(&desks[1], &other));
        let lost = loser([a, b]);
        assert!(lost.iter().all(|wrong| wrong.starts_with("commands[") && wrong.ends_with(" version-conflict")));
        let tenant = desks[0].actor.tenant;
        let ana = desks[0].store.get(tenant, "clients", id("ana")).await.unwrap().unwrap();
        let rex = desks[0].store.get(tenant, "patients", id("rex")).await.unwrap().unwrap();
        assert_eq!(ana.cell("city"), rex.cell("name"), "round {version}");
    }
    desks[0].every_chain_holds().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_equal_batches_one_is_executed_and_both_are_answered() {
    let database = migrated_database().await;
    let desks = two_servers(&database, commands::engine).await;
    for round in 0..50 {
        let client =
            |name: &str| envelope("clients.create", &format!(r#"{{"first_name":"{name}","last_name":"{round}"}}"#));
        let batch = [client("Ana"), client("Ben")];
        let (a, b) = tokio::join!(together(&desks[0], &batch), together(&desks[1], &batch));
        assert!(matches!(a, Outcome::Accepted(_)), "{a:?}");
        assert_eq!(a, b);
    }
    let clients = desks[0].store.find(desks[0].actor.tenant, &Query::all::<Client>()).await.unwrap();
    assert_eq!(clients.len(), 100);
    desks[0].every_chain_holds().await;
}

/// Issues an invoice over nothing, which takes a number of the series without gaps.
#[derive(Debug, Clone, Record)]
struct Issue {
    /// Who is billed.
    client_id: Id<Client>,
    /// Issued, then refused by the database.
    #[field(default = false)]
    broken: bool,
}

impl Action for Issue {
    const NAME: &'static str = "invoices.issue";
    const NEEDS: Need = Need::new(PermissionAction::Create, PermissionResource::Invoices);
    type Facts = ();

    fn gather(&self, _: &mut Ask<'_>) -> Result<(), Gap> {
        Ok(())
    }

    fn decide(self, (): (), case: &mut Case<'_>) -> Json {
        let mut row = Row::new(Invoice::DEF);
        let zero = Cell::Decimal("0.00".parse().unwrap_or_default());
        let nothing = if self.broken { Cell::Decimal("-1.00".parse().unwrap_or_default()) } else { zero.clone() };
        let columns = [
            ("id", Cell::Uuid(case.changes.new_row_id(Invoice::DEF))),
            ("invoice_number", Cell::Pending("invoice")),
            ("client_id", Cell::Uuid(self.client_id.uuid())),
            ("subtotal", nothing),
            ("total_amount", zero.clone()),
            ("amount_due", zero),
            ("currency", Cell::Text("USD".to_owned())),
        ];
        for (column, cell) in columns {
            row.set(column, cell);
        }
        case.changes.insert_row(row);
        Json::map([("invoice_number", Json::map([("$number", Json::from("invoice"))]))])
    }
}

fn issuing_engine() -> Engine<'static> {
    static COMMANDS: &[&[CommandDef]] = &[&[CommandDef::of::<Issue>()]];
    Engine { commands: COMMANDS, ..commands::engine() }
}

/// Runs a command many times on each of 16 clients, and returns the outcomes.
async fn sixteen(desks: &[Desk; 2], times: usize, command: impl Fn(usize) -> (&'static str, String)) -> Vec<Outcome> {
    let clients: Vec<_> = (0..16)
        .map(|client| {
            let desk = desks[client % 2].clone();
            let commands: Vec<_> = (0..times).map(|time| command(client * times + time)).collect();
            tokio::spawn(async move {
                let mut outcomes = Vec::new();
                for (command, input) in commands {
                    outcomes.push(sent(&desk, &envelope(command, &input)).await);
                }
                outcomes
            })
        })
        .collect();
    let mut outcomes = Vec::new();
    for client in clients {
        outcomes.extend(client.await.unwrap());
    }
    outcomes
}

/// Sends a command as a caller does who takes `busy` for what it says.
async fn sent(desk: &Desk, command: &str) -> Outcome {
    patiently(|| desk.send(command)).await
}

/// The same for commands in one transaction.
async fn together(desk: &Desk, batch: &[String]) -> Outcome {
    patiently(|| desk.together(batch)).await
}

async fn patiently<F: Future<Output = Result<Outcome, Fault>>>(ask: impl Fn() -> F) -> Outcome {
    for _ in 0..20 {
        match ask().await {
            Err(Fault::Busy { .. }) => tokio::time::sleep(Duration::from_millis(50)).await,
            other => return other.unwrap(),
        }
    }
    panic!("busy for too long");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_number_is_given_twice() {
    let database = migrated_database().await;
    let desks = two_servers(&database, commands::engine).await;
    let client = |number| ("clients.create", format!(r#"{{"first_name":"C","last_name":"{number}"}}"#));
    let outcomes = sixteen(&desks, 15, client).await;
    assert!(outcomes.iter().all(|outcome| matches!(outcome, Outcome::Accepted(_))));
    let rows = desks[0].store.find(desks[0].actor.tenant, &Query::all::<Client>()).await.unwrap();
    let numbers: BTreeSet<_> = rows.iter().filter_map(|row| row.cell("client_number").as_text()).collect();
    assert_eq!((rows.len(), numbers.len()), (240, 240));
    desks[0].every_chain_holds().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn invoices_have_no_gaps() {
    let database = migrated_database().await;
    let desks = two_servers(&database, issuing_engine).await;
    desks[0].open_clinic().await;
    // Every fourth is refused by the database when it already has its number.
    let issue = |number| ("invoices.issue", format!(r#"{{"client_id":"{}","broken":{}}}"#, id("ana"), number % 4 == 3));
    let outcomes = sixteen(&desks, 8, issue).await;
    let refused: BTreeMap<Vec<String>, usize> = outcomes.iter().fold(BTreeMap::new(), |mut counts, outcome| {
        *counts.entry(wrongs(outcome)).or_default() += 1;
        counts
    });
    assert_eq!(refused[&Vec::new()], 96, "{refused:?}");
    let rows = desks[0].store.find(desks[0].actor.tenant, &Query::all::<Invoice>()).await.unwrap();
    let numbers: BTreeSet<_> = rows.iter().filter_map(|row| row.cell("invoice_number").as_text()).collect();
    let expected: BTreeSet<String> = (1..=96).map(|number| format!("INV-{number:05}")).collect();
    assert_eq!(numbers, expected.iter().map(String::as_str).collect());
    desks[0].every_chain_holds().await;
}

/// Batches of two, of which every third is refused by the database when it has both its numbers.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn invoices_of_batches_have_no_gaps() {
    let database = migrated_database().await;
    let desks = two_servers(&database, issuing_engine).await;
    desks[0].open_clinic().await;
    let batches: Vec<_> = (0..12)
        .map(|number| {
            let issue = |broken: bool| {
                let input = format!(r#"{{"client_id":"{}","broken":{broken}}}"#, id("ana"));
                envelope("invoices.issue", &input)
            };
            let (desk, batch) = (desks[number % 2].clone(), [issue(false), issue(number % 3 == 2)]);
            tokio::spawn(async move { together(&desk, &batch).await })
        })
        .collect();
    let mut accepted = 0;
    for batch in batches {
        accepted += usize::from(matches!(batch.await.unwrap(), Outcome::Accepted(_)));
    }
    assert_eq!(accepted, 8);
    let rows = desks[0].store.find(desks[0].actor.tenant, &Query::all::<Invoice>()).await.unwrap();
    let numbers: BTreeSet<_> = rows.iter().filter_map(|row| row.cell("invoice_number").as_text()).collect();
    let expected: BTreeSet<String> = (1..=16).map(|number| format!("INV-{number:05}")).collect();
    assert_eq!(numbers, expected.iter().map(String::as_str).collect());
    desks[0].every_chain_holds().await;
}

/// Two servers under one name write the same chains; the links keep them apart.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_servers_of_one_name_cannot_fork_a_chain() {
    let database = migrated_database().await;
    let desks = [Desk::at(store(&database, 2).await), Desk::at(store(&database, 2).await)];
    for round in 0..30 {
        let command =
            |side: &str| envelope("roles.create", &format!(r#"{{"name":"{side}_{round}","display_name":"R"}}"#));
        for outcome in both(&desks, [command("a"), command("b")]).await {
            assert!(matches!(outcome, Outcome::Accepted(_)), "{outcome:?}");
        }
    }
    desks[0].every_chain_holds().await;
}
