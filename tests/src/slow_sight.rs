//! A second reader of the rows of a practice, to compare the stores with: it looks at every row, follows the
//! references that the data model's section "Row scope" names, and judges with the second judge. Slow, and
//! nothing of the engine's access code is in it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use uuid::Uuid;
use vet_core::{
    kernel::cell::Cell,
    schema::{EntityDef, Row, Values},
};

use crate::slow_judge::{Fields, No, conditions, judge};

/// Every row of a practice.
pub type Rows = BTreeMap<&'static str, BTreeMap<Uuid, Row>>;

/// Tables whose rows name their clinic.
const WITH_CLINIC: [&str; 18] = [
    "clinic_facilities",
    "veterinarian_schedules",
    "veterinarian_clinic_assignments",
    "staff_schedules",
    "staff_attendance",
    "staff_clinic_assignments",
    "inventory_items",
    "inventory_locations",
    "stock_adjustments",
    "purchase_orders",
    "invoices",
    "estimates",
    "medical_encounters",
    "appointments",
    "emergency_cases",
    "boarding_reservations",
    "user_roles",
    "audit_logs",
];

/// Tables whose rows have the clinic of their appointment, else of their encounter.
const OF_A_VISIT: [&str; 13] = [
    "consultations",
    "diagnostic_test_orders",
    "imaging_studies",
    "treatments",
    "prescriptions",
    "surgeries",
    "wellness_exams",
    "dental_records",
    "vaccinations",
    "parasitic_control",
    "consent_forms",
    "communication_logs",
    "reminders",
];

/// Tables whose rows are a part of another row: its column and its table.
const PARTS: [(&str, &str, &str); 14] = [
    ("diagnostic_test_results", "diagnostic_test_order_id", "diagnostic_test_orders"),
    ("medication_administration", "prescription_id", "prescriptions"),
    ("surgical_procedures", "surgery_id", "surgeries"),
    ("anesthesia_records", "surgery_id", "surgeries"),
    ("triage_records", "emergency_case_id", "emergency_cases"),
    ("emergency_vital_signs", "emergency_case_id", "emergency_cases"),
    ("encounter_attachments", "encounter_id", "medical_encounters"),
    ("inventory_batches", "inventory_item_id", "inventory_items"),
    ("inventory_movements", "inventory_item_id", "inventory_items"),
    ("invoice_items", "invoice_id", "invoices"),
    ("payments", "invoice_id", "invoices"),
    ("estimate_items", "estimate_id", "estimates"),
    ("insurance_claims", "encounter_id", "medical_encounters"),
    ("boarding_daily_logs", "reservation_id", "boarding_reservations"),
];

/// Tables of people and what belongs to them: the column that names the person, and where they are assigned.
const OF_PEOPLE: [(&str, &str, &str, &str); 4] = [
    ("veterinarians", "id", "veterinarian_clinic_assignments", "veterinarian_id"),
    ("veterinarian_licenses", "veterinarian_id", "veterinarian_clinic_assignments", "veterinarian_id"),
    ("staff", "id", "staff_clinic_assignments", "staff_id"),
    ("staff_leave_requests", "staff_id", "staff_clinic_assignments", "staff_id"),
];

/// The columns that name a veterinarian, and somebody of the staff, to whom a row belongs.
const VETERINARIANS: [&str; 4] = ["veterinarian_id", "primary_surgeon_id", "assigned_veterinarian_id", "ordered_by"];
const STAFF: [&str; 8] = [
    "created_by",
    "performed_by",
    "administered_by",
    "recorded_by",
    "triaged_by",
    "uploaded_by",
    "requested_by",
    "staff_id",
];

/// What every row shows of itself.
const ALWAYS: [&str; 5] = ["id", "version", "created_at", "updated_at", "deleted_at"];

/// A role as somebody holds it.
#[derive(Debug, Clone)]
pub struct Holding {
    /// Its grants.
    pub grants: Value,
    /// Where it counts.
    pub clinic: Option<Uuid>,
    /// For which department it counts.
    pub department: Option<String>,
    /// About which animal it counts.
    pub patient: Option<Uuid>,
}

/// Somebody who looks at rows.
#[derive(Debug, Clone, Default)]
pub struct Person {
    /// Their login.
    pub user: Uuid,
    /// Their row among the staff.
    pub staff: Option<Uuid>,
    /// Their row among the veterinarians.
    pub veterinarian: Option<Uuid>,
    /// Their row among the clients.
    pub client: Option<Uuid>,
    /// Their clinics.
    pub clinics: BTreeSet<Uuid>,
    /// Their department.
    pub department: Option<String>,
    /// Their roles, as far as they are active.
    pub roles: Vec<Holding>,
}

/// What a person sees of a row: nothing, or these columns.
pub type Shown = Option<BTreeSet<&'static str>>;

impl Person {
    /// What they may do with a row, and with which fields.
    ///
    /// # Errors
    /// Why not.
    pub fn may(&self, rows: &Rows, action: &str, row: &Row) -> Result<Fields, No> {
        let def = row.def();
        let (own, clinics, department) =
            (self.owns(rows, row, def.resource), clinics(rows, row), department(rows, row));
        let held_here = |held: &&Holding| {
            let here = held.clinic.is_none_or(|clinic| clinics.as_ref().is_none_or(|of| of.contains(&clinic)));
            let about = held.patient.is_none_or(|patient| animal(rows, row) == Some(patient));
            here && about && held.department.as_ref().is_none_or(|own| department.as_ref() == Some(own))
        };
        let roles = self.roles.iter().filter(held_here);
        let grants =
            roles.flat_map(|held| held.grants.as_array().into_iter().flatten().map(move |grant| (held, grant)));
        judge(grants, action, def.resource, |held: &Holding, condition| match condition {
            "own_records_only" => own,
            "clinic_only" => match &clinics {
                None => Some(!self.clinics.is_empty()),
                Some(of) if of.is_empty() => None,
                Some(of) => Some(!of.is_disjoint(&self.clinics)),
            },
            "department_only" => {
                let own = held.department.as_ref().or(self.department.as_ref())?;
                Some(department.as_ref()? == own)
            }
            _ => None,
        })
    }

    /// What they see of a row.
    #[must_use]
    pub fn sees(&self, rows: &Rows, row: &Row) -> Shown {
        let open = self.may(rows, "read", row).ok()?;
        let columns = row.def().fields.iter().map(|field| field.name);
        Some(columns.filter(|column| ALWAYS.contains(column) || open.has(column)).collect())
    }

    /// Whether a column is shown whichever grant shows a row, so that asking by it tells nothing.
    #[must_use]
    pub fn always_sees(&self, def: &EntityDef, column: &str) -> bool {
        let names = |list: &Value, word: &str| list.as_array().is_some_and(|list| list.iter().any(|it| it == word));
        let mut about = self.roles.iter().flat_map(|held| held.grants.as_array().into_iter().flatten());
        ALWAYS.contains(&column)
            || about.all(|grant| {
                let concerns = names(&grant["actions"], "read") && names(&grant["resources"], def.resource);
                let named = grant.get("fields").map(|fields| names(fields, column));
                // What forbids whole rows closes no column of those that are left.
                !concerns || if grant["effect"] == "allow" { named != Some(false) } else { named != Some(true) }
            })
    }

    /// Whether some grant asks for a condition at all.
    #[must_use]
    pub fn is_asked_for(&self, condition: &str) -> bool {
        let mut grants = self.roles.iter().flat_map(|held| held.grants.as_array().into_iter().flatten());
        grants.any(|grant| conditions(grant).any(|set| set == condition))
    }

    /// The clients whose records of a resource are theirs.
    fn clients(&self, rows: &Rows, resource: &str) -> BTreeSet<Uuid> {
        let right = match resource {
            "patients" | "medical_encounters" | "prescriptions" | "diagnostics" | "surgeries" => {
                "can_view_medical_records"
            }
            "appointments" => "can_make_appointments",
            "invoices" | "payments" => "can_authorize_payments",
            _ => "",
        };
        let Some(own) = self.client else { return BTreeSet::new() };
        let all = rows["client_relationships"].values();
        let granted = all.filter(|row| row.cell("related_client_id").as_uuid() == Some(own));
        let granted = granted.filter(|row| *row.cell(right) == Cell::Bool(true));
        granted.filter_map(|row| row.cell("primary_client_id").as_uuid()).chain([own]).collect()
    }

    /// Whether a row is theirs; none when nothing says whose it is.
    fn owns(&self, rows: &Rows, row: &Row, resource: &str) -> Option<bool> {
        let (table, clients) = (row.def().table, self.clients(rows, resource));
        let mut said: Vec<bool> = Vec::new();
        for (column, cell) in row.cells() {
            let Some(id) = cell.as_uuid() else { continue };
            match (table, column) {
                ("veterinarians", "id") => said.push(self.veterinarian == Some(id)),
                ("staff", "id") => said.push(self.staff == Some(id)),
                ("clients", "id") | (_, "client_id" | "primary_client_id") => said.push(clients.contains(&id)),
                (_, "user_id") => said.push(self.user == id),
                (_, column) if VETERINARIANS.contains(&column) => said.push(self.veterinarian == Some(id)),
                (_, column) if STAFF.contains(&column) => said.push(self.staff == Some(id)),
                _ => {}
            }
        }
        let part = PARTS.iter().find(|(of, ..)| *of == table).map(|(_, column, whole)| (*column, *whole));
        // An animal belongs to a client, and makes nothing a colleague's.
        let animal = row.has("patient_id").then_some(("patient_id", "patients")).filter(|_| self.client.is_some());
        let visit = OF_A_VISIT.contains(&table) && !row.def().fields.iter().any(|field| field.name == "patient_id");
        let visit = visit.then_some(("appointment_id", "appointments"));
        for (column, whole) in [part, animal, visit].into_iter().flatten() {
            let whole = row.cell(column).as_uuid().and_then(|id| rows[whole].get(&id));
            said.extend(whole.and_then(|whole| self.owns(rows, whole, resource)));
        }
        (!said.is_empty()).then(|| said.contains(&true))
    }
}

/// The clinics of a row; none when all clinics share it.
fn clinics(rows: &Rows, row: &Row) -> Option<BTreeSet<Uuid>> {
    let table = row.def().table;
    let at = |column: &str, whole: &str| rows[whole].get(&row.cell(column).as_uuid()?);
    if table == "clinics" {
        return Some(row.cell("id").as_uuid().into_iter().collect());
    }
    if WITH_CLINIC.contains(&table) {
        return Some(row.cell("clinic_id").as_uuid().into_iter().collect());
    }
    if OF_A_VISIT.contains(&table) {
        let visit = [("appointment_id", "appointments"), ("encounter_id", "medical_encounters")];
        let visit = visit.into_iter().filter(|(column, _)| row.def().field(column).is_some());
        let mut clinics = visit.filter_map(|(column, whole)| at(column, whole)?.cell("clinic_id").as_uuid());
        return Some(clinics.next().into_iter().collect());
    }
    if let Some((_, column, whole)) = PARTS.iter().find(|(of, ..)| *of == table) {
        return Some(at(column, whole).and_then(|whole| clinics(rows, whole)).unwrap_or_default());
    }
    if let Some((_, column, assignments, person)) = OF_PEOPLE.iter().find(|(of, ..)| *of == table) {
        let own = rows[*assignments].values().filter(|it| it.cell(person) == row.cell(column));
        let own = own.filter(|it| *it.cell("is_active") == Cell::Bool(true));
        return Some(own.filter_map(|it| it.cell("clinic_id").as_uuid()).collect());
    }
    None
}

/// The animal that a row is about: it is one, it names one, or the row that it is a part of does.
fn animal(rows: &Rows, row: &Row) -> Option<Uuid> {
    let (table, own) = (row.def().table, if row.def().table == "patients" { "id" } else { "patient_id" });
    let part = PARTS.iter().find(|(of, ..)| *of == table).map(|(_, column, whole)| (*column, *whole));
    let names_animal = row.def().field("patient_id").is_some();
    let visit = (OF_A_VISIT.contains(&table) && !names_animal).then_some(("appointment_id", "appointments"));
    let of_whole = |(column, whole): (&str, &str)| animal(rows, rows[whole].get(&row.cell(column).as_uuid()?)?);
    row.get(own).and_then(Cell::as_uuid).or_else(|| part.into_iter().chain(visit).find_map(of_whole))
}

/// The department of the member of the staff whom a row names.
fn department(rows: &Rows, row: &Row) -> Option<String> {
    let person = if row.def().table == "staff" {
        row
    } else {
        let column = STAFF.iter().find(|column| row.def().field(column).is_some())?;
        rows["staff"].get(&row.cell(column).as_uuid()?)?
    };
    person.cell("department").as_text().map(str::to_owned)
}
