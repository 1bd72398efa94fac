//! Calendar bookings.

use super::flow;
use crate::domain::clients::Client;
use crate::domain::clinics::{Clinic, ClinicFacility};
use crate::domain::patients::Patient;
use crate::domain::staff::Staff;
use crate::domain::veterinarians::Veterinarian;
use crate::kernel::{choice::Choice, id::Id, time::Instant};
use crate::schema::Entity;

/// Calendar bookings.
#[derive(Entity)]
#[entity(
    table = appointments, metadata, deleted_at,
    resource = appointments, audit = appointment, scope = clinic(clinic_id), erasure = keep_medical_period, without(create)
)]
#[sensitive(pii = [client_id])]
#[sensitive(phi = [visit_reason, chief_complaint, notes, appointment_type])]
#[indexes(
    clinic_id, veterinarian_id, patient_id, client_id, status, scheduled_at, (status, scheduled_at),
    (veterinarian_id, scheduled_at), (clinic_id, scheduled_at), (patient_id, scheduled_at)
)]
#[check(scheduled_end_after_start: scheduled_end_at > scheduled_at)]
#[check(checkout_after_checkin: checked_out_at >= checked_in_at)]
#[check(cancelled_must_have_reason: status <> "cancelled" or cancellation_reason is not null)]
#[check(duration_positive: duration_minutes > 0)]
#[check(buffer_positive: buffer_minutes >= 0)]
#[check(occupied_after_start: occupied_until > scheduled_at)]
#[never_overlap(
    no_overlap: of veterinarian_id, from scheduled_at, until occupied_until, only status in ("scheduled",
    "confirmed", "checked_in", "in_progress") and deleted_at is null and not shares_veterinarian
    => "appointment-overlap"
)]
#[never_overlap(
    no_room_overlap: of facility_id, from scheduled_at, until occupied_until, only status in ("scheduled",
    "confirmed", "checked_in", "in_progress") and deleted_at is null => "room-conflict"
)]
#[machine(flow::APPOINTMENT_STATUS)]
pub struct Appointment {
    pub id: Id<Appointment>,
    #[field(cascade, by_action)]
    pub clinic_id: Id<Clinic>,
    #[field(cascade_on_purge, by_action)]
    pub veterinarian_id: Id<Veterinarian>,
    #[field(cascade, by_action)]
    pub patient_id: Id<Patient>,
    #[field(cascade, by_action)]
    pub client_id: Id<Client>,
    /// The room booked.
    #[field(set_null, by_action)]
    pub facility_id: Option<Id<ClinicFacility>>,
    pub appointment_type: AppointmentType,
    #[field(default = "scheduled", by_action)]
    pub status: AppointmentStatus,
    #[field(by_action)]
    pub scheduled_at: Instant,
    #[field(by_action)]
    pub scheduled_end_at: Option<Instant>,
    #[field(by_action)]
    pub duration_minutes: Option<i32>,
    /// Minutes kept free after the visit.
    #[field(default = 0, by_action)]
    pub buffer_minutes: i32,
    /// The end and the buffer after it: until here the veterinarian and the room are taken.
    #[field(by_action)]
    pub occupied_until: Instant,
    /// The policy or an emergency allowed the double booking of the veterinarian.
    #[field(default = false, by_action)]
    pub shares_veterinarian: bool,
    pub visit_reason: Option<VisitReason>,
    #[field(long)]
    pub chief_complaint: Option<String>,
    #[field(long)]
    pub notes: Option<String>,
    #[field(by_action)]
    pub confirmed_at: Option<Instant>,
    #[field(by_action)]
    pub started_at: Option<Instant>,
    #[field(by_action)]
    pub checked_in_at: Option<Instant>,
    #[field(by_action)]
    pub checked_out_at: Option<Instant>,
    #[field(by_action)]
    pub cancelled_at: Option<Instant>,
    #[field(long, by_action)]
    pub cancellation_reason: Option<String>,
    #[field(set_null, by_action)]
    pub cancelled_by: Option<Id<Staff>>,
    /// The booking that replaces this one.
    #[field(set_null, by_action)]
    pub rescheduled_to_id: Option<Id<Appointment>>,
    #[field(by_action)]
    pub reminder_sent_at: Option<Instant>,
}

/// The kinds of appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum AppointmentType {
    WellnessExam,
    Vaccination,
    FollowUp,
    Emergency,
    SurgeryConsultation,
    Diagnostic,
    Dental,
    Grooming,
    Consultation,
    Euthanasia,
}

/// The states of an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum AppointmentStatus {
    Scheduled,
    Confirmed,
    CheckedIn,
    InProgress,
    Completed,
    Cancelled,
    NoShow,
    Rescheduled,
}

/// Why an animal is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum VisitReason {
    RoutineCheckup,
    Vaccination,
    Illness,
    Injury,
    BehaviorIssue,
    DentalIssue,
    SkinIssue,
    DigestiveIssue,
    RespiratoryIssue,
    Emergency,
    FollowUp,
    Other,
}
