//! Books an appointment twice over rows in memory: the second one is refused.
//!
//! `cargo run -p vet-core --example booking`

use vet_core::{
    domain::commands,
    engine::{Actor, actor},
    kernel::{json::Json, time::parse_instant},
    store::{Memory, Outcome},
};

type Failed = Box<dyn std::error::Error>;

fn main() -> Result<(), Failed> {
    let engine = commands::engine();
    let mut store = Memory::new(engine.schema);
    let reception = reception().ok_or("an actor")?;
    let now = parse_instant("2026-05-04T08:00:00Z").ok_or("an instant")?;
    for (number, (command, input)) in COMMANDS.iter().enumerate() {
        let envelope =
            format!(r#"{{"id":"0190c0de-0000-7000-8000-{number:012}","command":"{command}","input":{input}}}"#);
        match store.run(&engine, &Json::parse(&envelope)?, &reception, now) {
            Outcome::Accepted(answer) => println!("{command}: {answer}"),
            Outcome::Refused(violations) => {
                for violation in violations {
                    println!("{command}: {}", violation.to_json());
                }
            }
        }
    }
    Ok(())
}

/// Who asks, as a host hands it over after it has authenticated them.
fn reception() -> Option<Actor> {
    let json = r#"{
        "user_id": "0190c0de-0000-7000-8000-0000000000a1", "tenant": "0190c0de-0000-7000-8000-0000000000a0",
        "name": "Rina Hartono", "role": "receptionist"
    }"#;
    actor(&Json::parse(json).ok()?)
}

const COMMANDS: &[(&str, &str)] = &[
    (
        "clinics.create",
        r#"{"id":"0190c0de-0000-7000-8000-0000000000c1","name":"North","clinic_type":"general_practice"}"#,
    ),
    (
        "veterinarians.create",
        r#"{"id":"0190c0de-0000-7000-8000-0000000000b1","first_name":"Kim","last_name":"Lee","email":"lee@north.example"}"#,
    ),
    (
        "veterinarian_clinic_assignments.create",
        r#"{"veterinarian_id":"0190c0de-0000-7000-8000-0000000000b1","clinic_id":"0190c0de-0000-7000-8000-0000000000c1"}"#,
    ),
    ("clients.create", r#"{"id":"0190c0de-0000-7000-8000-0000000000d1","first_name":"Ana","last_name":"Silva"}"#),
    (
        "patients.create",
        r#"{"id":"0190c0de-0000-7000-8000-0000000000e1","client_id":"0190c0de-0000-7000-8000-0000000000d1",
            "name":"Rex","species":"dog","gender":"male"}"#,
    ),
    ("appointments.book", BOOKING),
    ("appointments.book", BOOKING),
];

const BOOKING: &str = r#"{"clinic_id":"0190c0de-0000-7000-8000-0000000000c1",
    "veterinarian_id":"0190c0de-0000-7000-8000-0000000000b1","patient_id":"0190c0de-0000-7000-8000-0000000000e1",
    "appointment_type":"wellness_exam","scheduled_at":"2026-05-05T10:00:00Z","duration_minutes":30}"#;
