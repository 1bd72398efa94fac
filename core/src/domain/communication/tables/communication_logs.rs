//! Every message sent.

use super::{CommunicationType, MessageTemplate, MessageTemplateType, flow};
use crate::domain::appointments::Appointment;
use crate::domain::billing::Invoice;
use crate::domain::clients::Client;
use crate::domain::patients::Patient;
use crate::domain::staff::Staff;
use crate::kernel::{cell::Fixed, choice::Choice, id::Id, time::Instant};
use crate::schema::Entity;

/// Every message sent.
#[derive(Entity)]
#[entity(
    table = communication_logs, metadata, deleted_at,
    resource = clients, audit = communication, scope = visit, erasure = delete
)]
#[sensitive(pii = [recipient_email, recipient_phone, recipient_name, subject, message_body, external_id])]
#[sensitive(phi = [message_body])]
#[sensitive(financial = [cost_amount])]
#[unique((provider_name, external_id) only external_id is not null)]
#[indexes(client_id, patient_id, communication_type, status, sent_at, (client_id, sent_at))]
#[check(
    recipient_present: (communication_type <> "email" or recipient_email is not null)
    and (communication_type not in ("sms", "whatsapp", "phone_call") or recipient_phone is not null)
)]
#[check(timeline_order: sent_at <= delivered_at and delivered_at <= read_at and sent_at <= read_at)]
#[check(failed_must_have_reason: status not in ("failed", "bounced") or failure_reason is not null)]
#[check(cost_positive: cost_amount >= 0)]
#[check(attempts_positive: attempts >= 0)]
#[machine(flow::MESSAGE_STATUS)]
pub struct CommunicationLog {
    pub id: Id<CommunicationLog>,
    #[field(cascade)]
    pub client_id: Option<Id<Client>>,
    #[field(set_null)]
    pub patient_id: Option<Id<Patient>>,
    pub communication_type: CommunicationType,
    #[field(default = "pending")]
    pub status: CommunicationStatus,
    pub recipient_email: Option<String>,
    pub recipient_phone: Option<String>,
    pub recipient_name: Option<String>,
    pub subject: Option<String>,
    #[field(long)]
    pub message_body: String,
    #[field(set_null)]
    pub template_id: Option<Id<MessageTemplate>>,
    pub template_type: Option<MessageTemplateType>,
    #[field(set_null)]
    pub appointment_id: Option<Id<Appointment>>,
    #[field(set_null)]
    pub invoice_id: Option<Id<Invoice>>,
    pub external_id: Option<String>,
    pub provider_name: Option<String>,
    pub sent_at: Option<Instant>,
    pub delivered_at: Option<Instant>,
    pub read_at: Option<Instant>,
    pub failed_at: Option<Instant>,
    #[field(long)]
    pub failure_reason: Option<String>,
    /// How often sending was tried.
    #[field(default = 0, by_action)]
    pub attempts: i32,
    pub cost_amount: Option<Fixed<12, 4>>,
    /// Empty when the system did it.
    #[field(set_null)]
    pub sent_by: Option<Id<Staff>>,
}

/// The states of a communication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum CommunicationStatus {
    Pending,
    Sent,
    Delivered,
    Failed,
    Bounced,
    Read,
}
