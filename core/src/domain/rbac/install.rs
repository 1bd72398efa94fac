//! `roles.install`: brings in the roles that a practice begins with.

use uuid::Uuid;

use super::{
    DefaultRole, OWNER, Permission, PermissionAction, PermissionEffect, PermissionResource, Role, RolePermission,
    UserRole, applicable::is_applicable,
};
use crate::{
    engine::{Action, Ask, Case, Gap, Need, Query, Violation, access::Grant},
    kernel::{choice::Choice, id::Id, json::Json},
    record::Record,
    rule::data::Table,
    schema::{New, Stored},
};

/// Brings in the default roles with all that they may do. A role that is there already is left as it is.
#[derive(Debug, Clone, Record)]
pub struct Install {
    /// The login of the owner, where nobody owns the practice yet.
    pub owner_user_id: Option<Uuid>,
}

/// What the practice has already.
#[derive(Debug)]
pub struct Facts {
    roles: Vec<Stored<Role>>,
    permissions: Vec<Stored<Permission>>,
    owners: Vec<Stored<UserRole>>,
}

impl Action for Install {
    const NAME: &'static str = "roles.install";
    const NEEDS: Need = Need::new(PermissionAction::Create, PermissionResource::Settings);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let roles = ask.many(Query::all::<Role>());
        let permissions = ask.many(Query::all::<Permission>());
        let roles: Vec<Stored<Role>> = roles?;
        let owner = roles.iter().find(|role| role.name() == OWNER).map(Stored::<Role>::id);
        let owners = match owner {
            Some(owner) => {
                let held = Query::all::<UserRole>().having(UserRole::ROLE_ID, owner);
                ask.many(held.having(UserRole::IS_ACTIVE, true))?
            }
            None => Vec::new(),
        };
        Ok(Facts { roles, permissions: permissions?, owners })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        let Some(table) = case.knows::<Table<DefaultRole>>() else { return Json::Null };
        let mut known: Vec<(String, Id<Permission>)> =
            facts.permissions.iter().map(|row| (row.name().to_owned(), row.id())).collect();
        let mut answer = Vec::new();
        for default in table.iter() {
            let id = match facts.roles.iter().find(|role| role.name() == default.role) {
                Some(role) => role.id(),
                None => add(case, default, &mut known),
            };
            answer.push((default.role.clone(), Json::Text(id.to_string())));
            if let (OWNER, Some(user)) = (default.role.as_str(), self.owner_user_id) {
                if facts.owners.is_empty() {
                    give(case, id, user);
                } else {
                    case.refuse(Violation::new("practice-has-owner", "owner_user_id"));
                }
            }
        }
        Json::map([("roles", Json::Map(answer))])
    }
}

/// A new role with its grants; permissions that are there already are used.
fn add(case: &mut Case<'_>, default: &DefaultRole, known: &mut Vec<(String, Id<Permission>)>) -> Id<Role> {
    let id = case.changes.new_id::<Role>();
    case.insert(
        New::row(id)
            .with(Role::NAME, default.role.clone())
            .with(Role::DISPLAY_NAME, default.display_name.clone())
            .with(Role::DESCRIPTION, Some(default.description.clone()))
            .with(Role::IS_SYSTEM, true),
    );
    let mut given = Vec::new();
    for grant in &default.grants {
        for (action, resource) in pairs(grant) {
            let permission = permission(case, default, grant, action, resource, known);
            // Two grants of one kind on the same permission are one row: the first, which is the wider one.
            if !given.contains(&(permission, grant.effect)) {
                given.push((permission, grant.effect));
                grants(case, id, permission, grant);
            }
        }
    }
    id
}

/// What a grant is about, as far as the action exists on the resource.
fn pairs(grant: &Grant) -> impl Iterator<Item = (PermissionAction, PermissionResource)> {
    let each = grant.actions.iter().flat_map(|action| grant.resources.iter().map(|resource| (*action, *resource)));
    each.filter(|(action, resource)| is_applicable(*action, *resource))
}

fn permission(
    case: &mut Case<'_>,
    default: &DefaultRole,
    grant: &Grant,
    action: PermissionAction,
    resource: PermissionResource,
    known: &mut Vec<(String, Id<Permission>)>,
) -> Id<Permission> {
    let mut name = format!("{}_{}", action.code(), resource.code());
    if grant.fields.is_some() {
        // Which fields is a matter of the role.
        let which = if grant.effect == PermissionEffect::Deny { "hidden_from" } else { "part_for" };
        name = format!("{name}_{which}_{}", default.role);
    }
    if let Some((_, id)) = known.iter().find(|(of, _)| *of == name) {
        return *id;
    }
    let id = case.changes.new_id::<Permission>();
    let texts = |fields: &Vec<String>| Json::List(fields.iter().map(|field| Json::from(field.as_str())).collect());
    case.insert(
        New::row(id)
            .with(Permission::ACTION, action)
            .with(Permission::RESOURCE, resource)
            .with(Permission::FIELDS, grant.fields.as_ref().map(texts))
            .with(Permission::NAME, name.clone()),
    );
    known.push((name, id));
    id
}

fn grants(case: &mut Case<'_>, role: Id<Role>, permission: Id<Permission>, grant: &Grant) {
    let id = case.changes.new_id::<RolePermission>();
    let conditions = grant.conditions();
    let set = || Json::map(conditions.iter().map(|name| (name.as_str(), Json::Bool(true)))).sorted();
    case.insert(
        New::row(id)
            .with(RolePermission::ROLE_ID, role)
            .with(RolePermission::PERMISSION_ID, permission)
            .with(RolePermission::EFFECT, grant.effect)
            .with(RolePermission::CONDITION_OVERRIDES, (!conditions.is_empty()).then(set)),
    );
}

fn give(case: &mut Case<'_>, role: Id<Role>, user: Uuid) {
    let id = case.changes.new_id::<UserRole>();
    let (now, by) = (case.moment.now, case.actor.user_id);
    case.insert(
        New::row(id)
            .with(UserRole::USER_ID, user)
            .with(UserRole::ROLE_ID, role)
            .with(UserRole::EFFECTIVE_FROM, now)
            .with(UserRole::ASSIGNED_BY, Some(by)),
    );
}
