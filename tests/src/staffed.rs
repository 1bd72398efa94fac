//! A practice to test access with: the sample week, rows in every table, and a person for every role.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{SubsecRound, TimeDelta, Utc};
use serde_json::{Value, json};
use uuid::Uuid;
use vet_core::{
    domain::{SCHEMA, patients::Patient},
    engine::{Actor, Query},
    kernel::{cell::Cell, json::Json, time::Instant},
    schema::Values,
};
use vet_server::{cluster::Role, migrate::add_past_audit_partitions, sample::Sample, store::Store, tenants};

use crate::{
    database::{migrated_database, store},
    desk::Desk,
    everywhere::{Ids, fill},
    policy::default_roles,
    postgres::{TestDatabase, connected_as_superuser},
    practice::{actor, id},
    slow_sight::{Holding, Person, Rows},
};

/// The practice.
pub struct House {
    /// Its database.
    pub database: TestDatabase,
    /// Its store.
    pub store: Store,
    /// The moment at which everything is asked.
    pub now: Instant,
    /// Its two clinics.
    pub clinics: [Uuid; 2],
    /// The roles by their names.
    pub roles: BTreeMap<String, Uuid>,
    /// Whoever works there, or is a client.
    pub people: Vec<Somebody>,
    host: Actor,
}

/// A login.
#[derive(Debug, Clone)]
pub struct Somebody {
    /// What they are called in the tests: the role, for those with one of the default roles.
    pub name: String,
    /// Their login.
    pub user: Uuid,
    /// The roles that they hold now.
    pub holds: Vec<Holding>,
}

impl House {
    /// Plays the sample week, hires the people and puts so many rows beside into each table.
    ///
    /// # Panics
    /// When anything of that fails, which fails the test.
    pub async fn open(made_up: u64) -> Self {
        let now = Utc::now().trunc_subsecs(6);
        let database = migrated_database().await;
        let sample = Sample::read(include_str!("../../web-demo/sample/week.json"), now);
        let sample = sample.unwrap_or_else(|error| panic!("{error}"));
        let mut client = database.connect(Role::App).await;
        add_past_audit_partitions(&client, 8).await.unwrap_or_else(|error| panic!("{error}"));
        let tenant = &sample.tenants[0];
        assert!(tenants::create(&mut client, tenant).await.unwrap_or_else(|error| panic!("{error}")));
        let store = store(&database, 4).await;
        sample.play(&store, tenant.id, || {}).await.unwrap_or_else(|error| panic!("{error}"));
        let host = Actor { tenant: tenant.id, user_id: id("host"), ..actor("host") };
        let clinics: Vec<Uuid> = ids(&store, &host, "clinics").await;
        let mut house = Self {
            database,
            store,
            now,
            clinics: [clinics[0], clinics[1]],
            roles: BTreeMap::new(),
            people: Vec::new(),
            host,
        };
        house.install().await;
        for (role, grants) in default_roles() {
            house.hire(&role, &role, &grants).await;
        }
        house.hire_the_others().await;
        if made_up > 0 {
            house.fill(made_up).await;
        }
        house
    }

    /// The host itself at a desk.
    #[must_use]
    pub fn host(&self) -> Desk {
        Desk { store: self.store.clone(), actor: self.host.clone(), now: self.now }
    }

    /// Somebody at a desk, as the practice knows them.
    ///
    /// # Panics
    /// When the store fails.
    pub async fn desk(&self, user: Uuid) -> Desk {
        let actor = self.store.person(self.host.tenant, user, self.now).await;
        Desk { actor: actor.unwrap_or_else(|error| panic!("{error}")), ..self.host() }
    }

    /// Somebody by their name.
    ///
    /// # Panics
    /// When there is nobody of that name.
    #[must_use]
    pub fn somebody(&self, name: &str) -> &Somebody {
        self.people.iter().find(|somebody| somebody.name == name).unwrap_or_else(|| panic!("nobody is called {name}"))
    }

    /// Every row, deleted or not.
    ///
    /// # Panics
    /// When the store fails.
    pub async fn rows(&self) -> Rows {
        let mut all = Rows::new();
        for def in SCHEMA.tables() {
            let rows = self.store.find(self.host.tenant, &Query::of(def).with_deleted()).await;
            let rows = rows.unwrap_or_else(|error| panic!("{}: {error}", def.table));
            let by_id = rows.into_iter().map(|row| (row.cell("id").as_uuid().unwrap_or_default(), row));
            all.insert(def.table, by_id.collect());
        }
        all
    }

    /// Somebody as the second reader knows them, from the rows.
    #[must_use]
    pub fn person(&self, somebody: &Somebody, rows: &Rows) -> Person {
        let is_theirs = |row: &&vet_core::schema::Row| {
            row.cell("user_id").as_uuid() == Some(somebody.user) && row.cell("deleted_at").is_null()
        };
        let of = |table: &str| rows[table].values().find(is_theirs).and_then(|row| row.cell("id").as_uuid());
        let staff = of("staff");
        // A colleague's row among the veterinarians may name them by their row among the staff alone.
        let linked = rows["veterinarians"].iter().find(|(_, row)| {
            let is_live = row.cell("deleted_at").is_null();
            is_live && staff.is_some() && row.cell("staff_id").as_uuid() == staff
        });
        let veterinarian = of("veterinarians").or(linked.map(|(id, _)| *id));
        let today = Cell::Date(self.now.date_naive());
        let day = |cell: &Cell| match cell {
            Cell::Date(day) => Some(*day),
            _ => None,
        };
        let assigned = |table: &str, column: &str, person: Option<Uuid>| {
            let rows = rows[table].values().filter(|row| person.is_some() && row.cell(column).as_uuid() == person);
            let now = rows.filter(|row| {
                let (from, until) = (day(row.cell("start_date")), day(row.cell("end_date")));
                *row.cell("is_active") == Cell::Bool(true)
                    && from <= day(&today)
                    && (until.is_none() || day(&today) <= until)
            });
            now.filter_map(|row| row.cell("clinic_id").as_uuid()).collect::<BTreeSet<_>>()
        };
        let mut clinics = assigned("staff_clinic_assignments", "staff_id", staff);
        clinics.extend(assigned("veterinarian_clinic_assignments", "veterinarian_id", veterinarian));
        clinics.extend(somebody.holds.iter().filter_map(|held| held.clinic));
        let department = staff.and_then(|staff| rows["staff"][&staff].cell("department").as_text().map(str::to_owned));
        Person {
            user: somebody.user,
            staff,
            veterinarian,
            client: of("clients"),
            clinics,
            department,
            roles: somebody.holds.clone(),
        }
    }

    async fn install(&mut self) {
        let answer =
            self.host().must("roles.install", &format!(r#"{{"owner_user_id":"{}"}}"#, id("first owner"))).await;
        let Some(Json::Map(roles)) = answer.get("answer").and_then(|it| it.get("roles")) else { panic!("no roles") };
        let role = |(name, id): &(String, Json)| Some((name.clone(), Uuid::parse_str(id.as_text()?).ok()?));
        self.roles = roles.iter().filter_map(role).collect();
    }

    /// Somebody new who holds a role without conditions of place or time.
    async fn hire(&mut self, name: &str, role: &str, grants: &Value) {
        let user = self.arrive(name, role).await;
        self.give(user, role, json!({})).await;
        self.know(name, user, vec![everywhere(grants)]);
    }

    fn know(&mut self, name: &str, user: Uuid, holds: Vec<Holding>) {
        self.people.push(Somebody { name: name.to_owned(), user, holds });
    }

    /// Somebody new with their rows: a client with an animal, a veterinarian with a licence, or another of the
    /// staff, in the first clinic.
    async fn arrive(&self, name: &str, role: &str) -> Uuid {
        let (desk, user, own) = (self.host(), id(&format!("user {name}")), id(&format!("row {name}")));
        if role == "client" {
            desk.must(
                "clients.create",
                &format!(r#"{{"id":"{own}","user_id":"{user}","first_name":"{name}","last_name":"C"}}"#),
            )
            .await;
            let animal = format!(r#"{{"client_id":"{own}","name":"Pip","species":"cat","gender":"female"}}"#);
            desk.must("patients.create", &animal).await;
            return user;
        }
        let clinic = self.clinics[0];
        let number = self.people.len();
        let staff = json!({
            "id": own.to_string(), "user_id": user.to_string(), "employee_number": format!("T-{number} {name}"), "first_name": name, "last_name": "S",
            "email": format!("t{number}@juniper.example"), "role": "receptionist", "employment_type": "full_time",
            "hire_date": "2024-01-01", "department": if number.is_multiple_of(2) { "surgery" } else { "front desk" },
        });
        desk.must("staff.create", &staff.to_string()).await;
        let assigned =
            json!({"staff_id": own.to_string(), "clinic_id": clinic.to_string(), "start_date": "2024-01-01"});
        desk.must("staff_clinic_assignments.create", &assigned.to_string()).await;
        if role == "veterinarian" {
            let vet = id(&format!("vet {name}"));
            let row = json!({"id": vet.to_string(), "user_id": user.to_string(), "staff_id": own.to_string(), "first_name": name, "last_name": "S", "email": "v@juniper.example"});
            desk.must("veterinarians.create", &row.to_string()).await;
            let assigned = json!({"veterinarian_id": vet.to_string(), "clinic_id": clinic.to_string()});
            desk.must("veterinarian_clinic_assignments.create", &assigned.to_string()).await;
        }
        user
    }

    /// Gives somebody a role; `how` says where and when.
    pub async fn give(&self, user: Uuid, role: &str, how: Value) -> Uuid {
        let held = id(&format!("{user} {role} {how}"));
        let mut row =
            json!({"id": held.to_string(), "user_id": user.to_string(), "role_id": self.roles[role].to_string()});
        for (key, value) in how.as_object().into_iter().flatten() {
            row[key] = value.clone();
        }
        self.host().must("user_roles.create", &row.to_string()).await;
        held
    }

    /// Those whose roles are limited, over, or made up.
    async fn hire_the_others(&mut self) {
        let grants: BTreeMap<String, Value> = default_roles().into_iter().collect();
        let [_, other] = self.clinics;
        let day = |days: i64| (self.now + TimeDelta::days(days)).to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
        let (past, yesterday, tomorrow) = (day(-9), day(-1), day(1));
        let reception = &grants["receptionist"];
        let held = |clinic: Option<Uuid>, department: Option<&str>| Holding {
            grants: reception.clone(),
            clinic,
            department: department.map(str::to_owned),
            patient: None,
        };
        for (name, how, holds) in [
            ("reception there", json!({"clinic_id": other.to_string()}), vec![held(Some(other), None)]),
            ("reception of surgery", json!({"department": "surgery"}), vec![held(None, Some("surgery"))]),
            ("not yet", json!({"effective_from": tomorrow}), vec![]),
            ("no longer", json!({"effective_from": past, "effective_until": yesterday}), vec![]),
            ("suspended", json!({}), vec![]),
        ] {
            let user = self.arrive(name, "receptionist").await;
            self.give(user, "receptionist", how).await;
            self.know(name, user, holds);
        }
        let nobody = self.arrive("nobody", "receptionist").await;
        self.know("nobody", nobody, vec![]);

        let both = self.arrive("two roles", "receptionist").await;
        self.give(both, "receptionist", json!({})).await;
        self.give(both, "groomer", json!({"clinic_id": other.to_string()})).await;
        let groomer =
            Holding { grants: grants["groomer"].clone(), clinic: Some(other), department: None, patient: None };
        self.know("two roles", both, vec![held(None, None), groomer]);

        self.open_in_an_emergency(&grants["groomer"]).await;
        self.suspend().await;
        self.relate(&grants["client"]).await;
        for (name, rules) in made_up_roles() {
            self.make_role(name, &rules).await;
            let user = self.arrive(name, "veterinarian").await;
            self.give(user, name, json!({})).await;
            self.know(name, user, vec![everywhere(&rules)]);
        }
    }

    /// A groomer who has opened the records of an animal in an emergency.
    async fn open_in_an_emergency(&mut self, grants: &Value) {
        let name = "groomer in an emergency";
        let user = self.arrive(name, "groomer").await;
        self.give(user, "groomer", json!({})).await;
        let patients = self.store.find(self.host.tenant, &Query::all::<Patient>()).await;
        let patient = patients.unwrap_or_else(|error| panic!("{error}")).swap_remove(0);
        let [animal, owner] = ["id", "client_id"].map(|column| patient.cell(column).as_uuid().unwrap_or_default());
        let staff = id(&format!("row {name}"));
        let emergency = json!({
            "clinic_id": self.clinics[0].to_string(), "patient_id": animal.to_string(), "client_id": owner.to_string(),
            "chief_complaint": "collapsed", "triage_level": "immediate", "triaged_by": staff.to_string(),
        });
        self.host().must("emergency_cases.create", &emergency.to_string()).await;
        let open = json!({"patient_id": animal.to_string(), "reason": "collapsed on the table"});
        self.desk(user).await.must("break_glass.open", &open.to_string()).await;
        let looks = json!([{
            "effect": "allow", "actions": ["read"],
            "resources": ["patients", "medical_encounters", "prescriptions", "diagnostics", "surgeries"],
        }]);
        let opened = Holding { patient: Some(animal), ..everywhere(&looks) };
        self.know(name, user, vec![everywhere(grants), opened]);
    }

    async fn suspend(&self) {
        let staff = id("row suspended");
        let patch =
            json!({"id": staff.to_string(), "patch": {"status": "suspended", "status_reason": "under inquiry"}});
        let envelope = json!({
            "id": id("suspend").to_string(), "command": "staff.update", "input": patch,
            "expected": {"staff": {staff.to_string(): 1}},
        });
        let outcome = self.host().send(&envelope.to_string()).await;
        assert!(matches!(outcome, Ok(vet_core::store::Outcome::Accepted(_))), "{outcome:?}");
    }

    /// A client for whom three others have let them do one thing each.
    async fn relate(&mut self, grants: &Value) {
        let user = self.arrive("related", "client").await;
        self.give(user, "client", json!({})).await;
        let others = ids(&self.store, &self.host, "clients").await;
        let rights = ["can_view_medical_records", "can_make_appointments", "can_authorize_payments", "can_pick_up_pet"];
        let own = id("row related");
        for (right, other) in rights.into_iter().zip(others.into_iter().filter(|other| *other != own)) {
            let row = json!({"primary_client_id": other.to_string(), "related_client_id": own.to_string(), "relationship_type": "agent", right: true});
            self.host().must("client_relationships.create", &row.to_string()).await;
        }
        self.know("related", user, vec![everywhere(grants)]);
    }

    /// A role of the practice's own, from grants of one action on one resource each.
    async fn make_role(&mut self, name: &str, rules: &Value) {
        let (desk, role) = (self.host(), id(&format!("role {name}")));
        desk.must("roles.create", &json!({"id": role.to_string(), "name": name, "display_name": name}).to_string())
            .await;
        self.roles.insert(name.to_owned(), role);
        for (at, rule) in rules.as_array().into_iter().flatten().enumerate() {
            let permission = id(&format!("{at} permission {name}"));
            let mut row = json!({
                "id": permission.to_string(), "name": format!("{name} {at}"), "action": rule["actions"][0], "resource": rule["resources"][0],
            });
            if let Some(fields) = rule.get("fields") {
                row["fields"] = fields.clone();
            }
            desk.must("permissions.create", &row.to_string()).await;
            let mut grant =
                json!({"role_id": role.to_string(), "permission_id": permission.to_string(), "effect": rule["effect"]});
            if let Some(conditions) = rule.get("conditions") {
                grant["condition_overrides"] = conditions.clone();
            }
            desk.must("role_permissions.create", &grant.to_string()).await;
        }
    }

    async fn fill(&self, count: u64) {
        let mut there = Ids::new();
        for table in [
            "clinics",
            "staff",
            "veterinarians",
            "clients",
            "patients",
            "appointments",
            "invoices",
            "medical_encounters",
        ] {
            let mut real = ids(&self.store, &self.host, table).await;
            // Those whom the tests look through the eyes of come up often.
            let own = |row: &Uuid| {
                self.people
                    .iter()
                    .any(|it| [id(&format!("row {}", it.name)), id(&format!("vet {}", it.name))].contains(row))
            };
            let often: Vec<Uuid> = real.iter().copied().filter(own).collect();
            (0..3).for_each(|_| real.extend(often.iter().copied()));
            there.insert(table, real);
        }
        let superuser = connected_as_superuser(&self.database).await;
        fill(&superuser, self.host.tenant, 0..count, &there, self.now).await;
    }
}

fn everywhere(grants: &Value) -> Holding {
    Holding { grants: grants.clone(), clinic: None, department: None, patient: None }
}

/// Roles that forbid under conditions, ask for departments, or name conditions that nobody knows.
fn made_up_roles() -> Vec<(&'static str, Value)> {
    let rule = |effect: &str, resource: &str, conditions: Value, fields: Value| {
        let mut rule = json!({"effect": effect, "actions": ["read"], "resources": [resource]});
        for (key, value) in [("conditions", conditions), ("fields", fields)] {
            if !value.is_null() {
                rule[key] = value;
            }
        }
        rule
    };
    let all = |conditions: &Value| {
        let resources = crate::slow_judge::RESOURCES.iter();
        resources.map(|resource| rule("allow", resource, conditions.clone(), Value::Null)).collect::<Vec<_>>()
    };
    let own = json!({"own_records_only": true});
    let here = json!({"clinic_only": true});
    let department = json!({"department_only": true});
    let unknown = json!({"on_sundays": true});
    let mut all_but = all(&Value::Null);
    all_but.extend([
        rule("deny", "appointments", own.clone(), Value::Null),
        rule("deny", "invoices", here.clone(), Value::Null),
        rule("deny", "staff", department.clone(), Value::Null),
        rule("deny", "payments", unknown.clone(), Value::Null),
        rule("deny", "clients", here.clone(), json!(["email", "last_name"])),
        rule("deny", "medical_encounters", own.clone(), json!(["status", "clinic_id"])),
        rule("deny", "inventory", json!({"own_records_only": true, "clinic_only": true}), Value::Null),
    ]);
    let mut of_department = all(&department);
    of_department.extend([
        rule("allow", "settings", Value::Null, Value::Null),
        rule("allow", "patients", json!({"own_records_only": true, "clinic_only": true}), json!(["name"])),
    ]);
    vec![
        ("all but some", Value::from(all_but)),
        ("of a department", Value::from(of_department)),
        ("own alone", Value::from(all(&own))),
        ("on sundays", Value::from(all(&unknown))),
    ]
}

async fn ids(store: &Store, host: &Actor, table: &str) -> Vec<Uuid> {
    let Some(def) = SCHEMA.table(table) else { panic!("no table {table}") };
    let rows = store.find(host.tenant, &Query::of(def)).await.unwrap_or_else(|error| panic!("{error}"));
    rows.iter().filter_map(|row| row.cell("id").as_uuid()).collect()
}
