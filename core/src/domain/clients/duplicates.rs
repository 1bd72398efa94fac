//! `clients.duplicates`: clients who may be the same person.

use super::Client;
use crate::{
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Query},
    kernel::{cell::Cell, id::Id, json::Json, order},
    record::Record,
    schema::{Entity, Row, Values},
};

/// Looks for clients who may be the same person, by e-mail address, telephone number, and name with date of
/// birth, however they are spelt. Each pair has a score and its reasons; the surest come first. Changes
/// nothing.
#[derive(Debug, Clone, Record)]
pub struct Duplicates {
    /// Only pairs with this client.
    pub client_id: Option<Id<Client>>,
    /// The lowest score to tell, of 100.
    #[field(default = 50)]
    pub min_score: u32,
    /// The most pairs to tell.
    #[field(default = 50)]
    pub limit: u32,
}

/// What tells two clients alike, and how much it says.
const REASONS: [(&str, u32); 3] = [("email", 60), ("phone", 50), ("name_and_birth", 70)];
/// The same name alone says little, and no pair is named for it.
const NAME: (&str, u32) = ("name", 20);

impl Action for Duplicates {
    const NAME: &'static str = "clients.duplicates";
    const NEEDS: Need = Need::new(PermissionAction::Read, PermissionResource::Clients);
    type Facts = Vec<Row>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.rows(Query::of(Client::DEF)).map(<[Row]>::to_vec)
    }

    fn decide(self, clients: Self::Facts, _: &mut Case<'_>) -> Json {
        let mut pairs = pairs(&clients);
        let wanted = self.client_id.map(Id::uuid);
        pairs.retain(|pair| {
            let names = |at: usize| clients.get(at).and_then(|row| row.cell("id").as_uuid()) == wanted;
            pair.score() >= self.min_score && (wanted.is_none() || names(pair.one) || names(pair.other))
        });
        order::sort_by(&mut pairs, |a, b| (b.score(), a.one, a.other).cmp(&(a.score(), b.one, b.other)));
        let limit = usize::try_from(self.limit).unwrap_or(usize::MAX);
        let told = pairs.iter().take(limit).map(|pair| pair.to_json(&clients));
        Json::map([
            ("pairs", Json::List(told.collect())),
            ("examined", Json::Int(i64::try_from(clients.len()).unwrap_or(i64::MAX))),
        ])
    }
}

/// Two clients, by their places, and what they have in common.
#[derive(Debug, PartialEq, Eq)]
struct Pair {
    one: usize,
    other: usize,
    reasons: Vec<(&'static str, u32)>,
}

impl Pair {
    fn score(&self) -> u32 {
        self.reasons.iter().map(|(_, score)| score).sum::<u32>().min(100)
    }

    fn to_json(&self, clients: &[Row]) -> Json {
        let id = |at: usize| clients.get(at).map_or(Json::Null, |row| row.cell("id").to_json());
        Json::map([
            ("clients", Json::List(vec![id(self.one), id(self.other)])),
            ("score", Json::Int(self.score().into())),
            ("reasons", Json::List(self.reasons.iter().map(|(reason, _)| Json::from(*reason)).collect())),
        ])
    }
}

/// Every pair that has something telling in common.
fn pairs(clients: &[Row]) -> Vec<Pair> {
    let mut pairs: Vec<Pair> = Vec::new();
    let keys: [fn(&Row) -> Vec<String>; 3] = [emails, phones, name_and_birth];
    for (keys, reason) in keys.into_iter().zip(REASONS) {
        for (one, other) in alike(clients, keys) {
            note(&mut pairs, one, other, reason);
        }
    }
    for pair in &mut pairs {
        let same = |at: usize| clients.get(at).map(name);
        let told = pair.reasons.iter().any(|(reason, _)| *reason == "name_and_birth");
        if !told && same(pair.one) == same(pair.other) {
            pair.reasons.push(NAME);
        }
    }
    pairs
}

fn note(pairs: &mut Vec<Pair>, one: usize, other: usize, reason: (&'static str, u32)) {
    match pairs.iter_mut().find(|pair| (pair.one, pair.other) == (one, other)) {
        Some(pair) if pair.reasons.contains(&reason) => {}
        Some(pair) => pair.reasons.push(reason),
        None => pairs.push(Pair { one, other, reasons: vec![reason] }),
    }
}

/// The pairs of places with a key in common. Beyond so many under one key it is no sign of a person any
/// more, such as the address of a shelter.
fn alike(clients: &[Row], keys: fn(&Row) -> Vec<String>) -> Vec<(usize, usize)> {
    const CROWD: usize = 10;
    let mut all: Vec<(String, usize)> =
        clients.iter().enumerate().flat_map(|(at, row)| keys(row).into_iter().map(move |key| (key, at))).collect();
    order::sort(&mut all);
    all.dedup();
    let mut found = Vec::new();
    for group in all.chunk_by(|a, b| a.0 == b.0).filter(|group| group.len() <= CROWD) {
        for (at, (_, one)) in group.iter().enumerate() {
            found.extend(group.iter().skip(at + 1).map(|(_, other)| (*one, *other)));
        }
    }
    found
}

fn text<'a>(row: &'a Row, column: &str) -> &'a str {
    row.cell(column).as_text().unwrap_or_default().trim()
}

/// The address in small letters; tags after a plus are of the same box.
fn emails(row: &Row) -> Vec<String> {
    let address = text(row, "email").to_ascii_lowercase();
    let Some((local, domain)) = address.split_once('@') else { return Vec::new() };
    let local = local.split('+').next().unwrap_or_default();
    vec![format!("{local}@{domain}")]
}

/// The last nine digits of each number: with and without the code of the country they are the same.
fn phones(row: &Row) -> Vec<String> {
    const TELLING: usize = 9;
    let digits = |column| text(row, column).chars().filter(char::is_ascii_digit).collect::<String>();
    let numbers = ["phone", "mobile_phone", "alternate_phone"].map(digits);
    let telling = numbers.iter().filter(|number| number.len() >= TELLING);
    telling.filter_map(|number| number.get(number.len() - TELLING..).map(str::to_owned)).collect()
}

/// The letters of the name, in small ones where that is plain.
fn name(row: &Row) -> String {
    let name = format!("{} {}", text(row, "first_name"), text(row, "last_name"));
    name.chars().filter(|letter| letter.is_alphanumeric()).map(|letter| letter.to_ascii_lowercase()).collect()
}

fn name_and_birth(row: &Row) -> Vec<String> {
    match row.cell("date_of_birth") {
        Cell::Date(day) => vec![format!("{} {day}", name(row))],
        _ => Vec::new(),
    }
}
