//! Rows that are kept: whatever write is the last one, what was accepted is found again, whole.

#![allow(clippy::unwrap_used)]

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use uuid::Uuid;
use vet_core::{
    domain::commands,
    engine::{Engine, Query},
    kernel::json::Json,
    store::{Changed, Fault, Journal, NotKept, Operation, Outcome, Shelf},
};
use vet_tests::practice::{actor, id, monday, wrongs};

/// A shelf that takes so many writes and removals, and so many bytes, and is then dead or full.
#[derive(Debug, Clone, Default)]
struct Double(Rc<RefCell<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    texts: BTreeMap<String, String>,
    /// Writes and removals until nothing happens any more; none when it never stops.
    stops_after: Option<usize>,
    /// How much there is room for; everything when none.
    room: Option<usize>,
}

impl Double {
    fn with(texts: BTreeMap<String, String>, stops_after: Option<usize>) -> Self {
        Self(Rc::new(RefCell::new(Inner { texts, stops_after, room: None })))
    }

    fn texts(&self) -> BTreeMap<String, String> {
        self.0.borrow().texts.clone()
    }
}

impl Inner {
    fn is_alive(&mut self) -> bool {
        match &mut self.stops_after {
            None => true,
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
        }
    }
}

impl Shelf for Double {
    fn keys(&self) -> Vec<String> {
        self.0.borrow().texts.keys().cloned().collect()
    }

    fn get(&self, key: &str) -> Result<Option<Json>, Fault> {
        let inner = self.0.borrow();
        let text = inner.texts.get(key);
        text.map(|text| Json::parse(text).map_err(|_| Fault::Unreadable(key.to_owned()))).transpose()
    }

    fn set(&mut self, key: &str, value: &Json) -> Result<(), NotKept> {
        let mut inner = self.0.borrow_mut();
        let text = value.to_string();
        let others = inner.texts.iter().filter(|(own, _)| *own != key).map(|(_, text)| text.len()).sum::<usize>();
        if !inner.is_alive() || inner.room.is_some_and(|room| others + text.len() > room) {
            return Err(NotKept);
        }
        inner.texts.insert(key.to_owned(), text);
        Ok(())
    }

    fn remove(&mut self, key: &str) {
        let mut inner = self.0.borrow_mut();
        if inner.is_alive() {
            inner.texts.remove(key);
        }
    }
}

/// Few, so that folds are frequent.
const FOLD_AT: u64 = 7;

fn open(shelf: &Double) -> Journal {
    Journal::open(commands::engine().schema, Box::new(shelf.clone())).unwrap().folding_at(FOLD_AT)
}

fn client(number: u128) -> Uuid {
    Uuid::from_u128(0x0190_0000_0000_7000_9000_0000_0000_0000 + number)
}

/// The n-th command of a busy day: new clients, changed ones, and some that go again.
fn command(number: u128) -> Json {
    let id = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + number);
    let of = client(number / 3);
    let body = match number % 3 {
        0 => format!(
            r#""command":"clients.create","input":{{"id":"{of}","first_name":"Ana","last_name":"Silva {number}"}}"#
        ),
        1 => format!(
            r#""command":"clients.update","input":{{"id":"{of}","patch":{{"city":"Porto {number}"}}}},"expected":{{"clients":{{"{of}":1}}}}"#
        ),
        _ => format!(r#""command":"clients.delete","input":{{"id":"{of}"}},"expected":{{"clients":{{"{of}":2}}}}"#),
    };
    Json::parse(&format!(r#"{{"id":"{id}",{body}}}"#)).unwrap()
}

fn run(journal: &mut Journal, engine: &Engine<'_>, number: u128) -> (Outcome, Vec<Changed>) {
    journal.run(engine, &command(number), &actor("north"), monday()).unwrap()
}

fn everything(journal: &Journal) -> String {
    journal.export().to_string()
}

#[test]
fn what_was_accepted_is_found_again_whatever_write_is_the_last() {
    const COMMANDS: u128 = 24;
    let engine = commands::engine();
    // What is kept after each command, when nothing goes wrong.
    let whole = Double::default();
    let mut journal = open(&whole);
    let mut states = vec![everything(&journal)];
    for number in 0..COMMANDS {
        assert_eq!(wrongs(&run(&mut journal, &engine, number).0), [""; 0]);
        states.push(everything(&journal));
    }
    // From nothing and from before the second fold, a crash after every single write: a fold is some
    // ten of them.
    for start in [0, 12] {
        let before = Double::default();
        let mut journal = open(&before);
        for number in 0..start {
            run(&mut journal, &engine, number);
        }
        let texts = before.texts();
        for stop in 0..40 {
            let shelf = Double::with(texts.clone(), Some(stop));
            let mut journal = open(&shelf);
            let mut accepted = usize::try_from(start).unwrap();
            for number in start..start + 12 {
                match run(&mut journal, &engine, number).0 {
                    Outcome::Accepted(_) => accepted += 1,
                    refused => {
                        assert_eq!(wrongs(&refused), [" storage-full"]);
                        break;
                    }
                }
            }
            assert_eq!(everything(&journal), states[accepted], "shown after {stop} writes");
            let again = open(&Double::with(shelf.texts(), None));
            assert_eq!(everything(&again), states[accepted], "kept after {stop} writes");
        }
    }
}

#[test]
fn an_import_replaces_everything_or_nothing() {
    let engine = commands::engine();
    let other = Double::default();
    let mut journal = open(&other);
    for number in 300..312 {
        run(&mut journal, &engine, number);
    }
    let export = journal.export();
    let mine = Double::default();
    let mut journal = open(&mine);
    for number in 0..10 {
        run(&mut journal, &engine, number);
    }
    let (before, after) = (everything(&journal), export.to_string());
    let mut taken = 0;
    for stop in 0..40 {
        let shelf = Double::with(mine.texts(), Some(stop));
        let mut journal = open(&shelf);
        let imported = journal.import(&export).is_ok();
        taken += usize::from(imported);
        let expected = if imported { &after } else { &before };
        assert_eq!(&everything(&journal), expected, "shown after {stop} writes");
        assert_eq!(&everything(&open(&Double::with(shelf.texts(), None))), expected, "kept after {stop} writes");
    }
    assert!(taken > 0 && taken < 40);
    for bad in ["{}", r#"{"layout":2}"#, r#"{"layout":1,"counters":{},"tables":{"planets":[]}}"#] {
        let found = journal.import(&Json::parse(bad).unwrap()).unwrap_err();
        assert_eq!(found.code, "import-invalid");
    }
    assert_eq!(everything(&journal), before);
    journal.reset().unwrap();
    assert_eq!(everything(&journal), everything(&open(&Double::default())));
}

#[test]
fn a_full_shelf_refuses_and_changes_nothing() {
    let engine = commands::engine();
    let shelf = Double::default();
    let mut journal = open(&shelf);
    run(&mut journal, &engine, 0);
    let before = everything(&journal);
    shelf.0.borrow_mut().room = Some(shelf.texts().values().map(String::len).sum::<usize>() + 100);
    let (outcome, changed) = run(&mut journal, &engine, 1);
    assert_eq!((wrongs(&outcome), changed), (vec![" storage-full".to_owned()], Vec::new()));
    assert_eq!(everything(&journal), before);
    shelf.0.borrow_mut().room = None;
    assert_eq!(wrongs(&run(&mut journal, &engine, 1).0), [""; 0]);
}

#[test]
fn two_that_share_a_shelf_see_what_the_other_does() {
    let engine = commands::engine();
    let shelf = Double::default();
    let (mut one, mut two) = (open(&shelf), open(&shelf));
    run(&mut one, &engine, 0);
    let seen = two.catch_up().unwrap();
    assert!(seen.contains(&Changed { table: "clients", id: client(0), operation: Operation::Insert }), "{seen:?}");
    let (outcome, _) = run(&mut two, &engine, 1);
    assert_eq!(wrongs(&outcome), [""; 0]);
    // More commands than are folded at once, so that the entries are gone when the other looks.
    for number in 2..12 {
        run(&mut one, &engine, number);
    }
    let seen = two.catch_up().unwrap();
    assert!(seen.contains(&Changed { table: "clients", id: client(0), operation: Operation::Update }), "{seen:?}");
    assert_eq!(everything(&one), everything(&two));
    two.reset().unwrap();
    one.catch_up().unwrap();
    assert_eq!(everything(&one), everything(&two));
}

#[test]
fn rows_of_an_older_engine_get_the_columns_that_are_new() {
    let engine = commands::engine();
    let shelf = Double::default();
    for number in 0..8 {
        run(&mut open(&shelf), &engine, number);
    }
    let then = everything(&open(&shelf));
    let mut texts = shelf.texts();
    let head = texts.get_mut("head").unwrap();
    let at = head.find(r#""schema":""#).unwrap() + 10;
    head.replace_range(at..at + 16, "0123456789abcdef");
    let rows = texts.get_mut("rows:0:clients").unwrap();
    assert!(rows.contains(r#""credit_limit":"#), "{rows}");
    *rows = rows.replace(r#","account_balance":"0.00""#, "").replace(r#","middle_name":null"#, "");
    let old = Double::with(texts, None);
    assert_eq!(everything(&open(&old)), then);
    // And they are kept in the new form from then on.
    assert!(old.texts()["rows:0:clients"].contains(r#""account_balance":"0.00""#));
    assert!(!old.texts()["head"].contains("0123456789abcdef"));
}

#[test]
fn what_cannot_be_read_is_left_as_it_is() {
    let engine = commands::engine();
    let shelf = Double::default();
    for number in 0..8 {
        run(&mut open(&shelf), &engine, number);
    }
    let fault = |key: &str, text: &str| {
        let mut texts = shelf.texts();
        texts.insert(key.to_owned(), text.to_owned());
        let broken = Double::with(texts.clone(), None);
        let fault = Journal::open(commands::engine().schema, Box::new(broken.clone())).unwrap_err();
        assert_eq!(broken.texts(), texts);
        fault
    };
    let unreadable = |key: &str| Fault::Unreadable(key.to_owned());
    assert_eq!(fault("head", r#"{"layout":2}"#), Fault::Newer);
    assert_eq!(fault("head", r#"{"layout":1}"#), unreadable("head"));
    assert_eq!(fault("rows:0:clients", r#"[{"id":"7"}]"#), unreadable("rows:0:clients"));
    assert_eq!(fault("rows:0:planets", "[]"), unreadable("rows:0:planets"));
    assert_eq!(fault("entry:8", "half an en"), unreadable("entry:8"));
    assert_eq!(fault("entry:20", "{}"), unreadable("entry:9"));
}

#[test]
fn queries_find_what_was_kept() {
    let engine = commands::engine();
    let shelf = Double::default();
    let mut journal = open(&shelf);
    for number in 0..9 {
        run(&mut journal, &engine, number);
    }
    let journal = open(&shelf);
    let def = engine.schema.table("clients").unwrap();
    let find = |tenant: &str| journal.memory().find(id(tenant), &Query::of(def).with_deleted()).len();
    assert_eq!((find("north"), find("south")), (3, 0));
}

/// Entries hold rows as they were; what is erased is folded in, so that no text of the shelf knows it.
#[test]
fn what_is_erased_is_on_no_text_of_the_shelf() {
    let engine = commands::engine();
    let shelf = Double::default();
    let mut journal = Journal::open(engine.schema, Box::new(shelf.clone())).unwrap();
    let (client, request) = (id("client"), id("request"));
    let steps = [
        ("boss", "clients.create", format!(r#"{{"id":"{client}","first_name":"secret-name","last_name":"b"}}"#)),
        ("boss", "privacy.receive", format!(r#"{{"id":"{request}","kind":"erase","client_id":"{client}"}}"#)),
        ("boss", "privacy.verify_identity", format!(r#"{{"id":"{request}","how":"known"}}"#)),
        ("boss", "privacy.plan", format!(r#"{{"id":"{request}"}}"#)),
        ("other", "privacy.approve", format!(r#"{{"id":"{request}"}}"#)),
        ("other", "privacy.erase", format!(r#"{{"id":"{request}"}}"#)),
    ];
    for (number, (who, command, input)) in steps.iter().enumerate() {
        assert_eq!(number > 0, shelf.texts().values().any(|text| text.contains("secret-name")), "{command}");
        let id_of_command = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + number as u128);
        let envelope = format!(r#"{{"id":"{id_of_command}","command":"{command}","input":{input}}}"#);
        let actor = vet_core::engine::Actor { user_id: id(who), ..actor("north") };
        let (outcome, _) = journal.run(&engine, &Json::parse(&envelope).unwrap(), &actor, monday()).unwrap();
        assert!(matches!(outcome, Outcome::Accepted(_)), "{command}: {outcome:?}");
    }
    assert!(shelf.texts().values().all(|text| !text.contains("secret-name")));
    assert!(shelf.texts().values().any(|text| text.contains(&client.to_string())));
}
