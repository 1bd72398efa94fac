//! Who somebody is, and what they hold: read from the rows of their practice.

use std::sync::Arc;

use chrono::NaiveDate;
use uuid::Uuid;

use super::{Permission, Role, RolePermission, UserRole};
use crate::{
    domain::{
        break_glass,
        clients::{Client, ClientRelationship},
        emergency::EmergencyCase,
        staff::{Staff, StaffClinicAssignment, StaffStatus},
        system::{BreakGlassAccess, GrantVersion},
        veterinarians::{LicenseStatus, Veterinarian, VeterinarianClinicAssignment, VeterinarianLicense},
    },
    engine::{
        Actor, ActorKind, Ask, Gap, Origin, Query,
        access::{Access, Conditions, Grant, GrantSource, Granted, HeldRole, RelatedClient},
    },
    kernel::{id::Id, json::Json, order},
    schema::{Entity, Stored},
};

/// From what the grants of somebody are read: whoever holds a compiled copy reads again when it changes.
pub const GRANTS_FROM: &[GrantSource] = &[
    GrantSource { new: false, ..source(Role::TABLE, &["name", "is_active"]) },
    GrantSource { new: false, ..source(Permission::TABLE, &["action", "resource", "fields", "conditions"]) },
    source(RolePermission::TABLE, &["role_id", "permission_id", "effect", "condition_overrides"]),
    source(
        UserRole::TABLE,
        &["user_id", "role_id", "clinic_id", "department", "effective_from", "effective_until", "is_active"],
    ),
    GrantSource { of: &["user_id"], ..source(Staff::TABLE, &["user_id", "department", "status", "deleted_at"]) },
    GrantSource { of: &["user_id", "staff_id"], ..source(Veterinarian::TABLE, &["user_id", "staff_id", "deleted_at"]) },
    GrantSource { of: &["user_id"], ..source(Client::TABLE, &["user_id", "deleted_at"]) },
    source(
        ClientRelationship::TABLE,
        &[
            "primary_client_id",
            "related_client_id",
            "can_view_medical_records",
            "can_make_appointments",
            "can_authorize_payments",
        ],
    ),
    source(BreakGlassAccess::TABLE, &[]),
    GrantSource { new: false, ..source(EmergencyCase::TABLE, &["disposition", "deleted_at"]) },
    source(StaffClinicAssignment::TABLE, &["staff_id", "clinic_id", "is_active", "start_date", "end_date"]),
    source(
        VeterinarianClinicAssignment::TABLE,
        &["veterinarian_id", "clinic_id", "is_active", "start_date", "end_date"],
    ),
    source(VeterinarianLicense::TABLE, &["veterinarian_id", "status", "expiry_date", "dea_registration"]),
];

const fn source(table: &'static str, columns: &'static [&'static str]) -> GrantSource {
    GrantSource { table, columns, of: &[], new: true }
}

/// Reads who a login is and what it holds.
///
/// A login without a role holds nothing, and is refused everything. Staff who have left hold nothing either.
///
/// # Errors
/// [`Gap`] when rows have not been fetched yet.
pub fn principal(ask: &mut Ask<'_>, tenant: Uuid, user_id: Uuid, today: NaiveDate) -> Result<Actor, Gap> {
    let version = ask.rows(Query::all::<GrantVersion>().limited(1));
    let held = ask.many::<UserRole>(
        Query::all::<UserRole>().having(UserRole::USER_ID, user_id).having(UserRole::IS_ACTIVE, true),
    );
    let roles = ask.many::<Role>(Query::all::<Role>());
    let permissions = ask.many::<Permission>(Query::all::<Permission>());
    let staff = ask.many::<Staff>(Query::all::<Staff>().having(Staff::USER_ID, user_id));
    let veterinarians = ask.many::<Veterinarian>(Query::all::<Veterinarian>().having(Veterinarian::USER_ID, user_id));
    let clients = ask.many::<Client>(Query::all::<Client>().having(Client::USER_ID, user_id));
    let (version, held, roles, permissions) = (version?, held?, roles?, permissions?);
    let staff = staff?.into_iter().next();
    let veterinarian = veterinarians?.into_iter().next();
    let client = clients?.into_iter().next();

    let veterinarian = match (veterinarian, &staff) {
        (None, Some(person)) => {
            let linked = Query::all::<Veterinarian>().having(Veterinarian::STAFF_ID, person.id());
            ask.many::<Veterinarian>(linked)?.into_iter().next()
        }
        (found, _) => found,
    };
    let clinics = clinics(ask, staff.as_ref(), veterinarian.as_ref(), today);
    let (license, dea) = licences(ask, veterinarian.as_ref())?;
    let related_clients = related(ask, client.as_ref());
    let opened = break_glass::roles(ask, user_id, today);
    let grants = held.iter().map(|held| grants(ask, held.role_id(), &permissions)).collect::<Vec<_>>();
    let (clinics, related_clients, opened) = (clinics?, related_clients?, opened?);
    let mut granted = Granted { related_clients, license, dea, ..Granted::default() };
    let works = staff.as_ref().is_none_or(|person| WORKING.contains(&person.status()));
    for (held, grants) in held.iter().zip(grants) {
        let grants = grants?;
        let Some(role) = roles.iter().find(|role| role.id() == held.role_id() && role.is_active()) else { continue };
        if !works {
            continue;
        }
        granted.roles.push(HeldRole {
            role: role.name().to_owned(),
            from: held.effective_from(),
            until: held.effective_until(),
            clinic_id: held.clinic_id().map(Id::uuid),
            department: held.department().map(str::to_owned),
            patient_id: None,
            grants,
        });
    }
    if !granted.roles.is_empty() {
        // To somebody who holds nothing, no emergency opens anything.
        granted.roles.extend(opened);
    }
    granted.version =
        Some(version.first().and_then(Stored::<GrantVersion>::of).map_or(0, |row| row.grants_version().into()));
    let name = match (&staff, &veterinarian, &client) {
        (Some(person), ..) => full_name(person.first_name(), person.last_name()),
        (None, Some(person), _) => full_name(person.first_name(), person.last_name()),
        (None, None, Some(person)) => full_name(person.first_name(), person.last_name()),
        (None, None, None) => user_id.to_string(),
    };
    let is_client = client.is_some() && staff.is_none() && veterinarian.is_none();
    Ok(Actor {
        user_id,
        name,
        role: granted.roles.iter().map(|held| held.role.as_str()).collect::<Vec<_>>().join(", "),
        tenant,
        clinics: with_those_of_roles(clinics, &granted.roles),
        department: staff.as_ref().and_then(|person| person.department().map(str::to_owned)),
        staff_id: staff.as_ref().map(|person| person.id().uuid()),
        veterinarian_id: veterinarian.as_ref().map(|person| person.id().uuid()),
        client_id: client.as_ref().map(|person| person.id().uuid()),
        kind: if is_client { ActorKind::Client } else { ActorKind::User },
        origin: Origin::default(),
        access: Some(Arc::new(Access::of(&granted))),
    })
}

/// Whoever is suspended, or has left, holds no role.
const WORKING: [StaffStatus; 2] = [StaffStatus::Active, StaffStatus::OnLeave];

/// What a role allows and forbids, as its rows say.
fn grants(ask: &mut Ask<'_>, role: Id<Role>, permissions: &[Stored<Permission>]) -> Result<Vec<Grant>, Gap> {
    let rows = ask.many::<RolePermission>(Query::all::<RolePermission>().having(RolePermission::ROLE_ID, role))?;
    let grant = |row: &Stored<RolePermission>| {
        let permission = permissions.iter().find(|permission| permission.id() == row.permission_id())?;
        Some(Grant {
            effect: row.effect(),
            actions: vec![permission.action()],
            resources: vec![permission.resource()],
            fields: permission.fields().map(texts),
            conditions: conditions(permission.conditions(), row.condition_overrides()),
        })
    };
    Ok(rows.iter().filter_map(grant).collect())
}

/// The conditions of a permission, each replaced by what the grant says of it. A condition of which something
/// else is said than that it is set or not, is set.
fn conditions(own: Option<&Json>, overrides: Option<&Json>) -> Option<Conditions> {
    let mut said: Vec<(&str, bool)> = Vec::new();
    for (name, value) in [own, overrides].into_iter().flatten().flat_map(entries) {
        let is_set = !matches!(value, Json::Bool(false) | Json::Null);
        match said.iter_mut().find(|(known, _)| *known == name) {
            Some((_, set)) => *set = is_set,
            None => said.push((name, is_set)),
        }
    }
    let set: Vec<String> = said.into_iter().filter(|(_, is_set)| *is_set).map(|(name, _)| name.to_owned()).collect();
    (!set.is_empty()).then_some(Conditions(set))
}

fn entries(json: &Json) -> impl Iterator<Item = (&str, &Json)> {
    let entries = match json {
        Json::Map(entries) => entries.as_slice(),
        _ => &[],
    };
    entries.iter().map(|(key, value)| (key.as_str(), value))
}

fn texts(json: &Json) -> Vec<String> {
    match json {
        Json::List(items) => items.iter().filter_map(Json::as_text).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

/// The clinics to which somebody is assigned on a day.
fn clinics(
    ask: &mut Ask<'_>,
    staff: Option<&Stored<Staff>>,
    veterinarian: Option<&Stored<Veterinarian>>,
    today: NaiveDate,
) -> Result<Vec<Uuid>, Gap> {
    let counts = |from: Option<NaiveDate>, until: Option<NaiveDate>| {
        from.is_none_or(|from| from <= today) && until.is_none_or(|until| today <= until)
    };
    let of_staff = staff.map(|person| {
        ask.many::<StaffClinicAssignment>(
            Query::all::<StaffClinicAssignment>()
                .having(StaffClinicAssignment::STAFF_ID, person.id())
                .having(StaffClinicAssignment::IS_ACTIVE, true),
        )
    });
    let of_veterinarian = veterinarian.map(|person| {
        ask.many::<VeterinarianClinicAssignment>(
            Query::all::<VeterinarianClinicAssignment>()
                .having(VeterinarianClinicAssignment::VETERINARIAN_ID, person.id())
                .having(VeterinarianClinicAssignment::IS_ACTIVE, true),
        )
    });
    let (of_staff, of_veterinarian) = (of_staff.transpose()?, of_veterinarian.transpose()?);
    let of_staff = of_staff.unwrap_or_default();
    let of_veterinarian = of_veterinarian.unwrap_or_default();
    let of_staff =
        of_staff.iter().filter(|it| counts(Some(it.start_date()), it.end_date())).map(|it| it.clinic_id().uuid());
    let of_veterinarian =
        of_veterinarian.iter().filter(|it| counts(it.start_date(), it.end_date())).map(|it| it.clinic_id().uuid());
    Ok(of_staff.chain(of_veterinarian).collect())
}

/// Whoever holds a role for a clinic works there.
fn with_those_of_roles(mut clinics: Vec<Uuid>, roles: &[HeldRole]) -> Vec<Uuid> {
    clinics.extend(roles.iter().filter_map(|held| held.clinic_id));
    order::sort(&mut clinics);
    clinics.dedup();
    clinics
}

/// The last days of a licence and of a registration with the DEA that are in force.
fn licences(
    ask: &mut Ask<'_>,
    veterinarian: Option<&Stored<Veterinarian>>,
) -> Result<(Option<NaiveDate>, Option<NaiveDate>), Gap> {
    let Some(person) = veterinarian else { return Ok((None, None)) };
    let of = Query::all::<VeterinarianLicense>().having(VeterinarianLicense::VETERINARIAN_ID, person.id());
    let rows = ask.many::<VeterinarianLicense>(of)?;
    let valid = || rows.iter().filter(|row| row.status() == LicenseStatus::Active);
    // Without an end it holds until it is ended.
    let end = |row: &Stored<VeterinarianLicense>| row.expiry_date().unwrap_or(NaiveDate::MAX);
    Ok((valid().map(end).max(), valid().filter(|row| row.dea_registration().is_some()).map(end).max()))
}

/// The clients who let somebody act for them.
fn related(ask: &mut Ask<'_>, client: Option<&Stored<Client>>) -> Result<Vec<RelatedClient>, Gap> {
    let Some(client) = client else { return Ok(Vec::new()) };
    let of = Query::all::<ClientRelationship>().having(ClientRelationship::RELATED_CLIENT_ID, client.id());
    let rows = ask.many::<ClientRelationship>(of)?;
    let related = |row: &Stored<ClientRelationship>| RelatedClient {
        client_id: row.primary_client_id().uuid(),
        can_view_medical_records: row.can_view_medical_records(),
        can_make_appointments: row.can_make_appointments(),
        can_authorize_payments: row.can_authorize_payments(),
    };
    Ok(rows.iter().map(related).collect())
}

fn full_name(first: &str, last: &str) -> String {
    format!("{first} {last}")
}
