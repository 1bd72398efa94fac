//! Cells as the database sends and takes them, each kind in its own binary form, exactly.

use std::error::Error;

use bytes::BytesMut;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rust_decimal::Decimal;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};
use uuid::Uuid;
use vet_core::{
    kernel::{
        cell::{Cell, ColumnKind},
        json::Json,
    },
    schema::{EntityDef, FieldDef, Row},
};

use super::{fault::Fault, sealing::Keys};

type Failure = Box<dyn Error + Sync + Send>;

/// The type of a column of that kind.
pub(super) fn type_of(kind: ColumnKind) -> Type {
    match kind {
        ColumnKind::Uuid => Type::UUID,
        ColumnKind::Text | ColumnKind::Choice(_) => Type::TEXT,
        ColumnKind::Boolean => Type::BOOL,
        ColumnKind::Integer => Type::INT4,
        ColumnKind::Bigint => Type::INT8,
        ColumnKind::Decimal { .. } => Type::NUMERIC,
        ColumnKind::Date => Type::DATE,
        ColumnKind::Time => Type::TIME,
        ColumnKind::Instant => Type::TIMESTAMPTZ,
        ColumnKind::Json => Type::JSONB,
    }
}

/// The rows that the database sent of a table, with what is sealed in them opened.
pub(super) fn read_rows(keys: &Keys, def: &'static EntityDef, sent: &[tokio_postgres::Row]) -> Result<Vec<Row>, Fault> {
    keys.opened(sent.iter().map(|row| read_row(def, row)).collect::<Result<_, _>>()?)
}

/// The row that the database sent, with every column of the table in the order of the declaration.
pub(crate) fn read_row(def: &'static EntityDef, sent: &tokio_postgres::Row) -> Result<Row, Fault> {
    let cell = |(position, field): (usize, &'static FieldDef)| {
        let value: Result<Option<Sent>, _> = sent.try_get(position);
        let value = value.map_err(|source| Fault::Row { table: def.table, column: field.name, source })?;
        Ok(value.map_or(Cell::Null, |Sent(cell)| cell))
    };
    let cells = def.fields.iter().enumerate().map(cell).collect::<Result<_, Fault>>()?;
    Ok(Row::complete(def, cells))
}

/// The version byte before the text of a `jsonb`.
const JSONB: u8 = 1;

/// A cell as the database sent it.
pub(crate) struct Sent(pub(crate) Cell);

impl<'a> FromSql<'a> for Sent {
    fn from_sql(ty: &Type, raw: &'a [u8]) -> Result<Self, Failure> {
        Ok(Self(match *ty {
            Type::UUID => Cell::Uuid(Uuid::from_sql(ty, raw)?),
            Type::TEXT => Cell::Text(String::from_sql(ty, raw)?),
            Type::BOOL => Cell::Bool(bool::from_sql(ty, raw)?),
            Type::INT4 => Cell::Int(i32::from_sql(ty, raw)?.into()),
            Type::INT8 => Cell::Int(i64::from_sql(ty, raw)?),
            Type::NUMERIC => Cell::Decimal(Decimal::from_sql(ty, raw)?),
            Type::DATE => Cell::Date(NaiveDate::from_sql(ty, raw)?),
            Type::TIME => Cell::Time(NaiveTime::from_sql(ty, raw)?),
            Type::TIMESTAMPTZ => Cell::Instant(DateTime::<Utc>::from_sql(ty, raw)?),
            Type::JSONB => Cell::Json(read_json(raw)?),
            _ => return Err(format!("no column has the type `{ty}`").into()),
        }))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

/// The database keeps keys in an order of its own; here they come by code point, as everywhere.
fn read_json(raw: &[u8]) -> Result<Json, Failure> {
    Ok(Json::parse(jsonb_text(raw)?)?.sorted())
}

/// The text of a `jsonb`.
pub(crate) fn jsonb_text(raw: &[u8]) -> Result<&str, Failure> {
    match raw {
        [JSONB, text @ ..] => Ok(std::str::from_utf8(text)?),
        _ => Err("jsonb of an unknown version".into()),
    }
}

/// A cell as a bound parameter.
#[derive(Debug, Clone)]
pub(super) struct Bound(pub(super) Cell);

impl ToSql for Bound {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Failure> {
        match (&self.0, ty) {
            (Cell::Null, _) => Ok(IsNull::Yes),
            (Cell::Bool(value), &Type::BOOL) => value.to_sql(ty, out),
            (Cell::Int(value), &Type::INT4) => i32::try_from(*value)?.to_sql(ty, out),
            (Cell::Int(value), &Type::INT8) => value.to_sql(ty, out),
            (Cell::Decimal(value), &Type::NUMERIC) => value.to_sql(ty, out),
            (Cell::Text(value), &Type::TEXT) => value.to_sql(ty, out),
            (Cell::Uuid(value), &Type::UUID) => value.to_sql(ty, out),
            (Cell::Date(value), &Type::DATE) => value.to_sql(ty, out),
            (Cell::Time(value), &Type::TIME) => value.to_sql(ty, out),
            (Cell::Instant(value), &Type::TIMESTAMPTZ) => value.to_sql(ty, out),
            (Cell::Json(value), &Type::JSONB) => {
                out.extend_from_slice(&[JSONB]);
                out.extend_from_slice(value.to_string().as_bytes());
                Ok(IsNull::No)
            }
            (cell, ty) => Err(format!("{cell:?} is no value of the type `{ty}`").into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}
