//! Rows that a command names and that are not there for whoever gives it.
//!
//! What somebody may not see is for them as if it had never been: no row has its id, and none refers to it. The
//! facts are told so ([`Ask::hide`]), so that whatever a command finds wrong, it finds the same of an id that
//! nobody has. Of a resource of which somebody sees nothing at all, the rows that lie where they hold a role can
//! be referred to all the same: who books for a veterinarian need not read the staff.

use uuid::Uuid;

use super::{
    Guard, PermissionAction, PermissionResource,
    about::{Finder, RowAbout},
    guard::resource_of,
};
use crate::{
    engine::{Ask, Decides, Gap},
    kernel::{id::parse_uuid, json::Json, time::Instant},
    record::{Presence, RecordShape, Shape},
    schema::{EntityDef, Schema},
};

/// A row that the input of a command names.
#[derive(Debug)]
pub(in crate::engine) struct Named {
    /// The table.
    pub(in crate::engine) def: &'static EntityDef,
    /// Its id.
    pub(in crate::engine) id: Uuid,
    /// Whether the command is about the row, and does not only refer to it.
    pub(in crate::engine) is_subject: bool,
}

/// The ids, among those that a command names, of rows that are hidden from whoever gives it; nothing is hidden
/// from the host itself.
pub(in crate::engine) fn hidden(
    guards: &[Guard<'_>],
    ask: &mut Ask<'_>,
    now: Instant,
    named: &[Named],
) -> Result<Vec<Uuid>, Gap> {
    let mut ids = Vec::new();
    let mut gap = Ok(());
    // A command that decides by itself who may give it looks at the rows itself.
    if let Some(guard) = guards.first().filter(|guard| guard.need.decides == Decides::Grants) {
        for named in named {
            match guard.hides(ask, now, named, guards) {
                Ok(true) => ids.push(named.id),
                Ok(false) => {}
                Err(Gap) => gap = Err(Gap),
            }
        }
    }
    gap.map(|()| ids)
}

impl Guard<'_> {
    fn hides(&self, ask: &mut Ask<'_>, now: Instant, named: &Named, guards: &[Guard<'_>]) -> Result<bool, Gap> {
        let resource = resource_of(named.def);
        if self.access.sees_all(now, resource) {
            return Ok(false);
        }
        let Some(row) = ask.row(named.def, named.id)?.cloned() else { return Ok(false) };
        let (schema, access, actor) = (self.schema, self.access, self.actor);
        let about: RowAbout<'_> = Finder { schema, access, actor, resource, ask, new: &[] }.about(&row)?;
        let may = |action| access.judge(now, action, resource, &about).is_ok();
        let may_act = guards.iter().any(|guard| guard.need.resource == resource && may(guard.need.action));
        let is_out_of_reach = access.some_role(now, &about).is_err();
        let sees_some = access.could(now, PermissionAction::Read, resource).is_ok();
        Ok(!may(PermissionAction::Read) && !may_act && (named.is_subject || sees_some || is_out_of_reach))
    }
}

/// Adds the ids in an input of that shape, at any depth. Those at its top whose rows are of the resource that the
/// command needs are what it is about.
pub(in crate::engine) fn named_in(
    schema: &Schema,
    shape: &RecordShape,
    input: &Json,
    about: Option<PermissionResource>,
    found: &mut Vec<Named>,
) {
    for field in shape.fields {
        // An id that may be left out is that of a row to come.
        let is_new = field.name == "id" && field.presence == Presence::Optional;
        if let Some(value) = input.get(field.name).filter(|_| !is_new) {
            named_by(schema, &field.shape, value, about, found);
        }
    }
}

fn named_by(schema: &Schema, shape: &Shape, value: &Json, about: Option<PermissionResource>, found: &mut Vec<Named>) {
    match (shape, value) {
        (Shape::Id(table), Json::Text(text)) => {
            if let (Some(def), Some(id)) = (schema.table(table), parse_uuid(text)) {
                found.push(Named { def, id, is_subject: about == Some(resource_of(def)) });
            }
        }
        (Shape::Nullable(shape), value) => named_by(schema, shape, value, None, found),
        (Shape::List(shape), Json::List(items)) => {
            items.iter().for_each(|item| named_by(schema, shape, item, None, found));
        }
        (Shape::Map(shape), Json::Map(entries)) => {
            entries.iter().for_each(|(_, value)| named_by(schema, shape, value, None, found));
        }
        (Shape::Record(shape), value) => named_in(schema, shape, value, None, found),
        _ => {}
    }
}
