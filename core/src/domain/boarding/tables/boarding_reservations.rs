//! Kennel stays.

use super::flow;
use crate::domain::billing::Invoice;
use crate::domain::clients::Client;
use crate::domain::clinics::Clinic;
use crate::domain::patients::Patient;
use crate::kernel::{
    cell::{Amount, Fixed},
    choice::Choice,
    id::Id,
    json::Json,
    time::Instant,
};
use crate::schema::Entity;

/// Kennel stays.
#[derive(Entity)]
#[entity(
    table = boarding_reservations, metadata, deleted_at,
    resource = appointments, audit = boarding, scope = clinic(clinic_id), erasure = anonymise
)]
#[sensitive(pii = [client_id, emergency_contact_name, emergency_contact_phone])]
#[sensitive(
    phi = [medication_instructions, medications, special_needs, behavioral_notes, check_in_condition,
    check_out_condition, check_in_notes, check_out_notes]
)]
#[sensitive(financial = [daily_rate, total_estimate, total_actual, deposit_paid, add_on_services])]
#[unique(reservation_number)]
#[indexes(
    client_id, patient_id, status, check_in_date, (clinic_id, check_in_date, check_out_date), (kennel_number,
    status)
)]
#[check(checkout_after_checkin: check_out_date > check_in_date)]
#[check(daily_rate_positive: daily_rate > 0)]
#[check(actual_checkout_after_checkin: actual_check_out_at >= actual_check_in_at)]
#[check(totals_positive: total_estimate >= 0 and total_actual >= 0 and deposit_paid >= 0)]
#[check(cancelled_must_have_reason: status <> "cancelled" or cancellation_reason is not null)]
#[machine(flow::BOARDING_STATUS)]
pub struct BoardingReservation {
    pub id: Id<BoardingReservation>,
    #[field(number(reservation))]
    pub reservation_number: String,
    #[field(set_null)]
    pub clinic_id: Option<Id<Clinic>>,
    #[field(cascade)]
    pub client_id: Id<Client>,
    #[field(cascade)]
    pub patient_id: Id<Patient>,
    /// As planned.
    pub check_in_date: Instant,
    /// As planned.
    pub check_out_date: Instant,
    pub actual_check_in_at: Option<Instant>,
    pub actual_check_out_at: Option<Instant>,
    #[field(default = "reserved")]
    pub status: BoardingStatus,
    pub kennel_size: KennelSize,
    pub kennel_number: Option<String>,
    #[field(long)]
    pub feeding_instructions: Option<String>,
    #[field(json([{ time: text, food: text, amount: text }]))]
    pub feeding_schedule: Option<Json>,
    #[field(long)]
    pub medication_instructions: Option<String>,
    #[field(json([{ name: text, dosage: text, frequency: text, instructions: text }]))]
    pub medications: Option<Json>,
    #[field(long)]
    pub special_needs: Option<String>,
    #[field(long)]
    pub behavioral_notes: Option<String>,
    #[field(json([text]))]
    pub included_services: Option<Json>,
    #[field(json([{ service: text, price: decimal }]))]
    pub add_on_services: Option<Json>,
    pub emergency_contact_name: Option<String>,
    pub emergency_contact_phone: Option<String>,
    #[field(default = false)]
    pub vet_authorization_for_emergency: bool,
    pub daily_rate: Fixed<10, 2>,
    pub total_estimate: Option<Amount>,
    pub total_actual: Option<Amount>,
    pub deposit_paid: Option<Amount>,
    #[field(set_null)]
    pub invoice_id: Option<Id<Invoice>>,
    #[field(long)]
    pub check_in_notes: Option<String>,
    #[field(long)]
    pub check_in_condition: Option<String>,
    #[field(long)]
    pub check_out_notes: Option<String>,
    #[field(long)]
    pub check_out_condition: Option<String>,
    #[field(json([text]))]
    pub items_brought: Option<Json>,
    pub cancelled_at: Option<Instant>,
    #[field(long)]
    pub cancellation_reason: Option<String>,
}

/// The states of a boarding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum BoardingStatus {
    Reserved,
    CheckedIn,
    InCare,
    CheckedOut,
    Cancelled,
}

/// The choices of kennel size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum KennelSize {
    Small,
    Medium,
    Large,
    ExtraLarge,
    Suite,
}
