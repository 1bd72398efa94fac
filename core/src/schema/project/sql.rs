//! The printer of expressions, types and literals to SQL.

use std::fmt::Write as _;

use crate::{
    kernel::cell::ColumnKind,
    schema::{Default, Expr, FieldDef},
};

/// The SQL type of a column. Text is compared by code point, as everywhere in the engine.
#[must_use]
pub fn sql_type(kind: ColumnKind) -> String {
    match kind {
        ColumnKind::Uuid => "uuid".into(),
        ColumnKind::Text | ColumnKind::Choice(_) => "text".into(),
        ColumnKind::Boolean => "boolean".into(),
        ColumnKind::Integer => "integer".into(),
        ColumnKind::Bigint => "bigint".into(),
        ColumnKind::Decimal { precision, scale } => format!("numeric({precision},{scale})"),
        ColumnKind::Date => "date".into(),
        ColumnKind::Time => "time without time zone".into(),
        ColumnKind::Instant => "timestamp with time zone".into(),
        ColumnKind::Json => "jsonb".into(),
    }
}

/// The default of a column, for writers other than the engine. A default that the tenant's profile
/// gives has none in the database.
#[must_use]
pub fn default_sql(field: &FieldDef) -> Option<String> {
    Some(match field.default? {
        Default::Text(text) => literal(text),
        Default::Int(number) => number.to_string(),
        Default::Bool(truth) => truth.to_string(),
        Default::Now => "now()".into(),
        Default::Transaction => "pg_current_xact_id()::text::bigint".into(),
        Default::Profile(_) => return None,
    })
}

/// A text as an SQL literal.
pub(super) fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// An expression as SQL.
pub(super) fn expression(expr: &Expr) -> String {
    let mut out = String::new();
    write(&mut out, expr);
    out
}

fn write(out: &mut String, expr: &Expr) {
    match expr {
        Expr::Column(name) => out.push_str(name),
        Expr::Text(text) => out.push_str(&literal(text)),
        Expr::Number(digits) => out.push_str(digits),
        Expr::Bool(truth) => out.push_str(if *truth { "true" } else { "false" }),
        Expr::Now => out.push_str("now()"),
        Expr::Today => out.push_str("(now() at time zone 'UTC')::date"),
        Expr::Compare(how, a, b) => infix(out, a, how.sign(), b),
        Expr::Add(a, b) => infix(out, a, "+", b),
        Expr::Subtract(a, b) => infix(out, a, "-", b),
        Expr::In(item, list) => {
            operand(out, item);
            let items: Vec<String> = list.iter().map(expression).collect();
            let _ = write!(out, " in ({})", items.join(", "));
        }
        Expr::Between(item, low, high) => {
            operand(out, item);
            out.push_str(" between ");
            operand(out, low);
            out.push_str(" and ");
            operand(out, high);
        }
        Expr::IsNull(inner) => {
            operand(out, inner);
            out.push_str(" is null");
        }
        Expr::Length(inner) => {
            let _ = write!(out, "char_length({})", expression(inner));
        }
        Expr::Digits(inner, count) => {
            operand(out, inner);
            let _ = write!(out, " ~ '^[0-9]{{{count}}}$'");
        }
        Expr::Date(inner) => {
            let _ = write!(out, "({} at time zone 'UTC')::date", expression(inner));
        }
        Expr::Not(Expr::IsNull(inner)) => {
            operand(out, inner);
            out.push_str(" is not null");
        }
        Expr::Not(inner) => {
            out.push_str("not ");
            operand(out, inner);
        }
        Expr::And(list) => joined(out, list, " and "),
        Expr::Or(list) => joined(out, list, " or "),
        Expr::Implies(given, then) => {
            out.push_str("not ");
            operand(out, given);
            out.push_str(" or ");
            operand(out, then);
        }
    }
}

fn infix(out: &mut String, a: &Expr, sign: &str, b: &Expr) {
    operand(out, a);
    let _ = write!(out, " {sign} ");
    operand(out, b);
}

fn joined(out: &mut String, list: &[Expr], word: &str) {
    for (at, expr) in list.iter().enumerate() {
        if at > 0 {
            out.push_str(word);
        }
        operand(out, expr);
    }
}

/// An operand, in brackets unless it is a single word.
fn operand(out: &mut String, expr: &Expr) {
    let single =
        matches!(expr, Expr::Column(_) | Expr::Text(_) | Expr::Number(_) | Expr::Bool(_) | Expr::Now | Expr::Length(_));
    if single {
        write(out, expr);
    } else {
        out.push('(');
        write(out, expr);
        out.push(')');
    }
}
