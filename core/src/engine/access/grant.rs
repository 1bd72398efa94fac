//! What a role allows or forbids.

use super::{PermissionAction, PermissionEffect, PermissionResource};
use crate::{
    kernel::json::Json,
    record::{Place, Record, Shape, Value},
};

/// One grant of a role: what it allows or forbids, and under which conditions.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Grant {
    /// Whether it allows or forbids.
    pub effect: PermissionEffect,
    /// The actions.
    pub actions: Vec<PermissionAction>,
    /// The resources.
    pub resources: Vec<PermissionResource>,
    /// The fields it is limited to; every field when absent.
    pub fields: Option<Vec<String>>,
    /// Conditions that all have to hold; one that is set to false does not count.
    pub conditions: Option<Conditions>,
}

impl Grant {
    /// Whether it is about that action on that resource.
    #[must_use]
    pub fn is_about(&self, action: PermissionAction, resource: PermissionResource) -> bool {
        self.actions.contains(&action) && self.resources.contains(&resource)
    }

    /// The names of its conditions.
    #[must_use]
    pub fn conditions(&self) -> &[String] {
        self.conditions.as_ref().map_or(&[], |conditions| &conditions.0)
    }
}

/// The condition that the record is the user's own.
pub const OWN_RECORDS_ONLY: &str = "own_records_only";
/// The condition that the record is one of the user's clinics.
pub const CLINIC_ONLY: &str = "clinic_only";
/// The condition that the record is one of the user's department.
pub const DEPARTMENT_ONLY: &str = "department_only";

/// The names of conditions that are set. One that the engine does not know never holds for what allows,
/// and always for what forbids.
#[derive(Debug, Clone, PartialEq)]
pub struct Conditions(pub Vec<String>);

impl Value for Conditions {
    const SHAPE: Shape = Shape::Map(&Shape::Any);

    fn read(json: &Json, place: &Place<'_>) -> Self {
        let Json::Map(entries) = json else {
            place.invalid();
            return Self(Vec::new());
        };
        let mut set = Vec::new();
        for (name, value) in entries {
            match value {
                Json::Bool(false) | Json::Null => {}
                Json::Bool(true) => set.push(name.clone()),
                _ if [OWN_RECORDS_ONLY, CLINIC_ONLY, DEPARTMENT_ONLY].contains(&name.as_str()) => {
                    place.key(name).invalid();
                }
                _ => set.push(name.clone()),
            }
        }
        Self(set)
    }

    fn write(&self) -> Json {
        Json::map(self.0.iter().map(|name| (name.as_str(), Json::Bool(true))))
    }
}
