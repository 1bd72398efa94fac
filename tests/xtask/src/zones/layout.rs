//! The bytes of the file.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use anyhow::{Context, Result, ensure};

use super::source::{Turn, Zone};

/// The longest name that the file knows, in bytes.
const LONGEST: usize = 32;

/// What belongs into the file. Zones that agree are written once, and so are their changes where the
/// list of one lies within the list of another.
pub(super) fn bytes(version: &str, named: &BTreeMap<&str, Zone>) -> Result<Vec<u8>> {
    let zones = distinct(named)?;
    let changes = joined(zones.iter().map(|zone| zone.changes.as_slice()).collect());
    let turns = turns(&zones);
    let number_of = |turn: &Turn| short(turns.binary_search(turn).ok());

    let mut file = format!("{version:8}").into_bytes();
    ensure!(file.len() == 8, "the version {version} is too long");
    let mut names: Vec<&str> = named.keys().copied().collect();
    names.sort_by_key(|name| (name.len(), *name));
    ensure!(names.iter().all(|name| name.len() <= LONGEST), "a name is too long");

    column(&mut file, &[zones.len(), changes.len(), turns.len()], |count| short(Some(*count)))?;
    let lengths: Vec<usize> = (1..=LONGEST).collect();
    column(&mut file, &lengths, |length| {
        Ok([names.iter().filter(|name| name.len() == *length).count().try_into()?])
    })?;
    column(&mut file, names.concat().as_bytes(), |byte| Ok([*byte]))?;
    column(&mut file, &names, |name| short(zones.iter().position(|zone| **zone == named[name])))?;
    column(&mut file, &zones, |zone| Ok(zone.first.to_le_bytes()))?;
    column(&mut file, &zones, |zone| short(position(&changes, &zone.changes)))?;
    column(&mut file, &zones, |zone| short(Some(zone.changes.len())))?;
    for which in [0, 1] {
        column(&mut file, &zones, |zone| zone.forever.map_or(Ok([0xFF; 2]), |turns| number_of(&turns[which])))?;
    }
    column(&mut file, &changes, |(year, _)| Ok([u8::try_from(year - 1970)?]))?;
    column(&mut file, &changes, |(_, turn)| number_of(turn))?;
    column(&mut file, &turns, |turn| Ok([turn.month]))?;
    column(&mut file, &turns, |turn| Ok([turn.week]))?;
    column(&mut file, &turns, |turn| Ok([turn.weekday]))?;
    column(&mut file, &turns, |turn| Ok(turn.minute.to_le_bytes()))?;
    column(&mut file, &turns, |turn| Ok(turn.offset.to_le_bytes()))?;
    Ok(file)
}

/// Adds a column: for each row, its bytes.
fn column<T, const N: usize>(file: &mut Vec<u8>, rows: &[T], bytes: impl Fn(&T) -> Result<[u8; N]>) -> Result<()> {
    for row in rows {
        file.extend(bytes(row)?);
    }
    Ok(())
}

/// Every zone once, UTC first.
fn distinct<'a>(named: &'a BTreeMap<&str, Zone>) -> Result<Vec<&'a Zone>> {
    let utc = named.get("UTC").context("there is no UTC")?;
    let others: BTreeSet<&Zone> = named.values().filter(|zone| *zone != utc).collect();
    Ok([utc].into_iter().chain(others).collect())
}

/// Every turn once, in order.
fn turns(zones: &[&Zone]) -> Vec<Turn> {
    let made = zones.iter().flat_map(|zone| zone.changes.iter().map(|(_, turn)| *turn));
    let repeated = zones.iter().flat_map(|zone| zone.forever.iter().flatten().copied());
    made.chain(repeated).collect::<BTreeSet<_>>().into_iter().collect()
}

/// One list in which each of the lists lies somewhere.
fn joined<T: Clone + PartialEq>(mut lists: Vec<&[T]>) -> Vec<T> {
    lists.sort_by_key(|list| Reverse(list.len()));
    let mut all = Vec::new();
    for list in lists {
        if position(&all, list).is_none() {
            all.extend_from_slice(list);
        }
    }
    all
}

/// Where a list lies within another.
fn position<T: PartialEq>(all: &[T], list: &[T]) -> Option<usize> {
    if list.is_empty() { Some(0) } else { all.windows(list.len()).position(|window| window == list) }
}

/// A number in two bytes.
fn short(number: Option<usize>) -> Result<[u8; 2]> {
    let number = number.context("what is referred to is not listed")?;
    ensure!(number < 0xFFFF, "there are too many of them");
    Ok(u16::try_from(number)?.to_le_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_lie_within_each_other() {
        let all = joined(vec![&[2, 3], &[], &[1, 2, 3], &[3, 1]]);
        assert_eq!(all, [1, 2, 3, 3, 1]);
        assert_eq!(position(&all, &[2, 3]), Some(1));
        assert_eq!(position(&all, &[2, 1]), None);
    }
}
