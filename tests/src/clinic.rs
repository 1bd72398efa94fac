//! A small clinic to test with: two veterinarians, two rooms, an owner and her dog.

use uuid::Uuid;

use crate::practice::{Practice, id};

/// A practice with the rows that a visit needs, under the names `clinic`, `dr-lee`, `dr-sato`,
/// `room-1`, `room-2`, `ana` and `rex`.
#[must_use]
pub fn clinic() -> Practice {
    let mut practice = Practice::default();
    open(&mut practice);
    practice
}

/// Adds those rows to a practice.
pub fn open(practice: &mut Practice) {
    let made = |name: &str| id(name).to_string();
    let clinic = made("clinic");
    practice.must("clinics.create", &format!(r#"{{"id":"{clinic}","name":"North","clinic_type":"general_practice"}}"#));
    for (name, last) in [("dr-lee", "Lee"), ("dr-sato", "Sato")] {
        let vet = made(name);
        let row = format!(r#"{{"id":"{vet}","first_name":"Kim","last_name":"{last}","email":"{name}@north.example"}}"#);
        practice.must("veterinarians.create", &row);
        let works = format!(r#"{{"veterinarian_id":"{vet}","clinic_id":"{clinic}"}}"#);
        practice.must("veterinarian_clinic_assignments.create", &works);
    }
    for name in ["room-1", "room-2"] {
        let room = made(name);
        let row =
            format!(r#"{{"id":"{room}","clinic_id":"{clinic}","name":"{name}","facility_type":"examination_room"}}"#);
        practice.must("clinic_facilities.create", &row);
    }
    owner(practice, "ana", "rex");
}

/// Adds an owner and her dog.
pub fn owner(practice: &mut Practice, client: &str, patient: &str) {
    let (client_id, patient_id) = (id(client), id(patient));
    practice.must("clients.create", &format!(r#"{{"id":"{client_id}","first_name":"{client}","last_name":"Silva"}}"#));
    practice.must(
        "patients.create",
        &format!(
            r#"{{"id":"{patient_id}","client_id":"{client_id}","name":"{patient}","species":"dog","gender":"female"}}"#
        ),
    );
}

/// The input of a booking of half an hour in that room, on the Tuesday after [`crate::practice::monday`].
#[must_use]
pub fn booking(name: &str, vet: &str, room: &str, patient: &str, time: &str) -> String {
    format!(
        r#"{{"id":"{}","clinic_id":"{}","veterinarian_id":"{}","patient_id":"{}","facility_id":"{}",
            "appointment_type":"wellness_exam","scheduled_at":"2026-05-05T{time}:00Z","duration_minutes":30,
            "buffer_minutes":10}}"#,
        id(name),
        id("clinic"),
        id(vet),
        id(patient),
        id(room),
    )
}

/// `{"id": …}` of that name.
#[must_use]
pub fn of(name: &str) -> String {
    format!(r#"{{"id":"{}"}}"#, id(name))
}

/// The value of a column of a stored row, as JSON text.
///
/// # Panics
/// When there is no such row or column.
#[must_use]
pub fn value(practice: &Practice, table: &str, row: Uuid, column: &str) -> String {
    let row = practice.store.get(practice.actor.tenant, table, row).unwrap_or_else(|| panic!("no such row of {table}"));
    row.get(column).unwrap_or_else(|| panic!("{table} has no {column}")).to_json().to_string()
}
