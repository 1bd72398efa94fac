//! Scheduled nudges.

use uuid::Uuid;

use super::{CommunicationLog, CommunicationType, flow};
use crate::domain::appointments::Appointment;
use crate::domain::clients::Client;
use crate::domain::patients::Patient;
use crate::domain::staff::Staff;
use crate::kernel::{choice::Choice, id::Id, time::Instant};
use crate::schema::Entity;

/// Scheduled nudges.
#[derive(Entity)]
#[entity(
    table = reminders, metadata, deleted_at,
    resource = clients, audit = communication, scope = visit, erasure = delete
)]
#[sensitive(pii = [message, title])]
#[sensitive(phi = [message, title, reminder_type])]
#[indexes(
    client_id, patient_id, reminder_type, status, scheduled_at, (status, scheduled_at), (reference_type,
    reference_id)
)]
#[check(reference_pair: (reference_type is null) = (reference_id is null))]
#[check(acknowledged_after_sent: acknowledged_at >= sent_at)]
#[machine(flow::REMINDER_STATUS)]
pub struct Reminder {
    pub id: Id<Reminder>,
    #[field(cascade)]
    pub client_id: Id<Client>,
    #[field(cascade)]
    pub patient_id: Option<Id<Patient>>,
    pub reminder_type: ReminderType,
    pub title: String,
    #[field(long)]
    pub message: String,
    pub scheduled_at: Instant,
    pub due_date: Option<Instant>,
    pub communication_type: CommunicationType,
    #[field(default = "scheduled")]
    pub status: ReminderStatus,
    #[field(set_null)]
    pub appointment_id: Option<Id<Appointment>>,
    /// What kind of row `reference_id` names.
    pub reference_type: Option<ReminderReferenceType>,
    pub reference_id: Option<Uuid>,
    pub sent_at: Option<Instant>,
    pub acknowledged_at: Option<Instant>,
    /// The message that carried it.
    #[field(set_null)]
    pub communication_log_id: Option<Id<CommunicationLog>>,
    /// Empty when the system did it.
    #[field(set_null)]
    pub created_by: Option<Id<Staff>>,
}

/// The kinds of reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ReminderType {
    Appointment,
    Vaccination,
    Medication,
    Checkup,
    Payment,
    PrescriptionRefill,
    FollowUp,
}

/// The states of a reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ReminderStatus {
    Scheduled,
    Sent,
    Acknowledged,
    Dismissed,
    Expired,
}

/// The kinds of reminder reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ReminderReferenceType {
    Vaccination,
    Prescription,
    Invoice,
    ParasiticControl,
    WellnessExam,
    DentalRecord,
    Encounter,
}
