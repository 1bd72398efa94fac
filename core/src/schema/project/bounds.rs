//! The bounds of a number or text, read off the simple checks of its table.

use crate::schema::{Compare, EntityDef, Expr};

/// The values that one column may have, whatever the others hold. Numbers are as written.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Bounds {
    /// The smallest value.
    pub(super) at_least: Option<&'static str>,
    /// Values lie above this one.
    pub(super) above: Option<&'static str>,
    /// The largest value.
    pub(super) at_most: Option<&'static str>,
    /// Values lie below this one.
    pub(super) below: Option<&'static str>,
    /// A text of exactly that many decimal digits.
    pub(super) digits: Option<u8>,
}

/// The bounds of a column. A check that relates columns to each other says nothing here.
pub(super) fn bounds(def: &EntityDef, column: &str) -> Bounds {
    let mut found = Bounds::default();
    for check in def.checks {
        read(&check.holds, column, &mut found);
    }
    found
}

fn read(condition: &Expr, column: &str, found: &mut Bounds) {
    let is_column = |expr: &Expr| matches!(expr, Expr::Column(name) if *name == column);
    match condition {
        Expr::And(list) => list.iter().for_each(|part| read(part, column, found)),
        Expr::Between(item, Expr::Number(low), high) if is_column(item) => {
            found.at_least = Some(low);
            if let Expr::Number(high) = high {
                found.at_most = Some(high);
            }
        }
        Expr::Compare(how, item, Expr::Number(number)) if is_column(item) => match how {
            Compare::AtLeast => found.at_least = Some(number),
            Compare::Greater => found.above = Some(number),
            Compare::AtMost => found.at_most = Some(number),
            Compare::Less => found.below = Some(number),
            Compare::Equal | Compare::Differs => {}
        },
        Expr::Digits(item, count) if is_column(item) => found.digits = Some(*count),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::SCHEMA;

    #[test]
    fn simple_checks_bound_their_column() {
        let of = |table, column| bounds(SCHEMA.table(table).unwrap(), column);
        let expected = Bounds { at_least: Some("1"), at_most: Some("9"), ..Bounds::default() };
        assert_eq!(of("consultations", "body_condition_score"), expected);
        assert_eq!(of("consultations", "weight"), Bounds { above: Some("0"), ..Bounds::default() });
        assert_eq!(of("clinics", "latitude").at_least, Some("-90"));
        // Never more than was received, which is another column: only the lower bound is known.
        assert_eq!(of("inventory_batches", "quantity_remaining").at_least, Some("0"));
        assert_eq!(of("inventory_batches", "quantity_remaining").at_most, None);
    }
}
