//! What becomes of each row of somebody who wants their data erased.

use chrono::NaiveDate;

use crate::{
    domain::{
        clients::with_merged,
        retention::{
            floor::{Kept, Law},
            kin::{subjects, with_parts},
            tombstone::{personal, sealed, tombstone, without},
        },
    },
    engine::{Case, Gap},
    kernel::json::Json,
    schema::{EntityDef, Erasure, Row, Schema},
};

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Outcome {
    /// It goes for good.
    Gone,
    /// It becomes a tombstone: these columns change.
    Tombstone(Row),
    /// The law asks for it: it stays as it is, but for the columns of cards and accounts.
    Restricted {
        /// The columns that change all the same.
        patch: Row,
        /// Until when.
        until: Option<NaiveDate>,
        /// Which rule says so.
        rule: String,
    },
    /// It says nothing of a person.
    Plain,
}

/// A row of the client, and what becomes of it.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) row: Row,
    pub(super) outcome: Outcome,
}

/// Every row of a client, and of whoever became one with them, and what becomes of each.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub(super) fn parts(case: &mut Case<'_>, client: &Row) -> Result<Vec<Part>, Gap> {
    let schema = case.schema;
    let law = Law::gather(case);
    let clients = with_merged(&mut case.ask, client.clone())?;
    let rows = with_parts(&mut case.ask, schema, clients)?;
    let law = law?;
    let outcomes: Vec<_> = rows.iter().map(|row| outcome(case, schema, &law, row)).collect();
    rows.into_iter().zip(outcomes).map(|(row, outcome)| Ok(Part { row, outcome: outcome? })).collect()
}

fn outcome(case: &mut Case<'_>, schema: &Schema, law: &Law, row: &Row) -> Result<Outcome, Gap> {
    let def = row.def();
    Ok(match def.erasure {
        Erasure::Untouched => Outcome::Plain,
        Erasure::Delete => Outcome::Gone,
        Erasure::Anonymise => Outcome::Tombstone(tombstone(row, case.moment.now)),
        // Kept for good, with nobody's name on it.
        Erasure::Keep if personal(def).next().is_none() => Outcome::Plain,
        Erasure::Keep => Outcome::Tombstone(without(row, personal(def))),
        Erasure::KeepMedicalPeriod
        | Erasure::KeepTaxPeriod
        | Erasure::KeepYears(_)
        | Erasure::AnonymiseAfterRetention
        | Erasure::DeleteAfterRetention => {
            if personal(def).next().is_none() {
                return Ok(Outcome::Plain);
            }
            let about = subjects(&mut case.ask, schema, row)?;
            let kept = law.asks_for(&mut case.ask, row, &about)?;
            let kept = kept.map_err(|violation| case.refuse(violation)).ok().flatten();
            match kept.filter(|kept| kept.until.is_none_or(|until| case.today() <= until)) {
                Some(Kept { until, rule }) => Outcome::Restricted { patch: without(row, sealed(def)), until, rule },
                None => Outcome::Tombstone(without(row, personal(def))),
            }
        }
    })
}

/// A table of the plan.
#[derive(Debug)]
struct Line {
    def: &'static EntityDef,
    deed: &'static str,
    rows: i64,
    until: Option<NaiveDate>,
    rule: String,
}

/// The plan: per table and deed how many rows, which columns, and for what is kept until when and why.
#[derive(Debug, Default)]
pub(super) struct Told(Vec<Line>);

impl Told {
    /// Tells what becomes of all parts.
    pub(super) fn of(parts: &[Part]) -> Self {
        let mut told = Self::default();
        for part in parts {
            let (deed, until, rule) = match &part.outcome {
                Outcome::Gone => ("erase", None, ""),
                Outcome::Tombstone(_) => ("anonymise", None, ""),
                Outcome::Restricted { until, rule, .. } => ("restrict", *until, rule.as_str()),
                Outcome::Plain => ("keep", None, ""),
            };
            told.note(part.row.def(), deed, until, rule);
        }
        told
    }

    fn note(&mut self, def: &'static EntityDef, deed: &'static str, until: Option<NaiveDate>, rule: &str) {
        let same = |line: &&mut Line| line.def.table == def.table && line.deed == deed && line.rule == rule;
        match self.0.iter_mut().find(same) {
            Some(line) => {
                line.rows += 1;
                line.until = if line.until.is_none() || until.is_none() { None } else { line.until.max(until) };
            }
            None => self.0.push(Line { def, deed, rows: 1, until, rule: rule.to_owned() }),
        }
    }

    /// `[{table, deed, rows, columns, rule?, until?}]`
    pub(super) fn to_json(&self) -> Json {
        let line = |line: &Line| {
            let names = match line.deed {
                "keep" => Vec::new(),
                _ => personal(line.def).map(|field| Json::from(field.name)).collect(),
            };
            let mut entries = vec![
                ("table", Json::from(line.def.table)),
                ("deed", Json::from(line.deed)),
                ("rows", Json::Int(line.rows)),
                ("columns", Json::List(names)),
            ];
            if line.deed == "restrict" {
                entries.push(("rule", Json::from(line.rule.as_str())));
                entries.push(("until", line.until.map_or(Json::Null, |day| Json::Text(day.to_string()))));
            }
            Json::map(entries)
        };
        Json::List(self.0.iter().map(line).collect())
    }
}
