//! What goes with a move by the clock: a reminder of what has come due.

use uuid::Uuid;

use super::due::DueMove;
use crate::{
    domain::{
        billing::Invoice,
        clients::{Client, PreferredContactMethod},
        communication::{CommunicationType, Reminder, ReminderReferenceType, ReminderType},
        patients::Patient,
        preventive::Vaccination,
    },
    engine::{Ask, Case, Gap},
    kernel::id::Id,
    schema::{Entity, New, Row, Stored},
};

/// Somebody to be reminded of something.
#[derive(Debug)]
pub(super) struct Nudge {
    client: Stored<Client>,
    patient: Option<Id<Patient>>,
    kind: ReminderType,
    reference: ReminderReferenceType,
    about: Uuid,
    title: String,
}

/// Whom a move has to remind, if anybody.
pub(super) fn nudge(ask: &mut Ask<'_>, due: &DueMove, row: &Row) -> Result<Option<Nudge>, Gap> {
    match due.def.table {
        Invoice::TABLE => {
            let Some(invoice) = Stored::<Invoice>::of(row) else { return Ok(None) };
            Ok(ask.one(invoice.client_id())?.map(|client| Nudge {
                client,
                patient: invoice.patient_id(),
                kind: ReminderType::Payment,
                reference: ReminderReferenceType::Invoice,
                about: invoice.id().uuid(),
                title: format!("Invoice {} is overdue", invoice.invoice_number()),
            }))
        }
        Vaccination::TABLE => {
            let Some(dose) = Stored::<Vaccination>::of(row) else { return Ok(None) };
            let Some(patient) = ask.one(dose.patient_id())? else { return Ok(None) };
            Ok(ask.one(patient.client_id())?.map(|client| Nudge {
                client,
                patient: Some(dose.patient_id()),
                kind: ReminderType::Vaccination,
                reference: ReminderReferenceType::Vaccination,
                about: dose.id().uuid(),
                title: format!("{} is overdue for {}", dose.vaccine_name(), patient.name()),
            }))
        }
        _ => Ok(None),
    }
}

/// Writes the reminder, by the way in which the client wants to hear.
pub(super) fn remind(case: &mut Case<'_>, nudge: Nudge) {
    let id = case.changes.new_id();
    let way = match nudge.client.preferred_contact_method() {
        Some(PreferredContactMethod::Phone) => CommunicationType::PhoneCall,
        Some(PreferredContactMethod::Sms) => CommunicationType::Sms,
        Some(PreferredContactMethod::Whatsapp) => CommunicationType::Whatsapp,
        Some(PreferredContactMethod::Email) | None => CommunicationType::Email,
    };
    let now = case.moment.now;
    case.insert(
        New::<Reminder>::row(id)
            .with(Reminder::CLIENT_ID, nudge.client.id())
            .with(Reminder::PATIENT_ID, nudge.patient)
            .with(Reminder::REMINDER_TYPE, nudge.kind)
            .with(Reminder::MESSAGE, nudge.title.clone())
            .with(Reminder::TITLE, nudge.title)
            .with(Reminder::SCHEDULED_AT, now)
            .with(Reminder::COMMUNICATION_TYPE, way)
            .with(Reminder::REFERENCE_TYPE, Some(nudge.reference))
            .with(Reminder::REFERENCE_ID, Some(nudge.about)),
    );
}
