//! Texts with placeholders.

use crate::domain::staff::Staff;
use crate::kernel::{choice::Choice, id::Id, json::Json};
use crate::schema::Entity;

/// Texts with placeholders.
#[derive(Entity)]
#[entity(
    table = message_templates, metadata, deleted_at,
    resource = settings, audit = communication, scope = shared, erasure = untouched
)]
#[unique((template_type, communication_type, language) nulls_equal only is_default and is_active)]
#[indexes(template_type, communication_type)]
#[check(email_has_subject: communication_type <> "email" or subject is not null)]
pub struct MessageTemplate {
    pub id: Id<MessageTemplate>,
    pub template_type: MessageTemplateType,
    pub name: String,
    #[field(long)]
    pub description: Option<String>,
    pub communication_type: CommunicationType,
    /// For e-mail only.
    pub subject: Option<String>,
    #[field(long)]
    pub message_body: String,
    #[field(json([text]))]
    pub available_variables: Option<Json>,
    #[field(default = true)]
    pub is_active: bool,
    #[field(default = false)]
    pub is_default: bool,
    #[field(default = profile(language))]
    pub language: Option<String>,
    #[field(set_null)]
    pub created_by: Option<Id<Staff>>,
}

/// The kinds of communication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum CommunicationType {
    Email,
    Sms,
    Whatsapp,
    PhoneCall,
    PushNotification,
}

/// The kinds of message template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum MessageTemplateType {
    AppointmentConfirmation,
    AppointmentReminder,
    VaccinationDue,
    PaymentReminder,
    Invoice,
    Welcome,
    Birthday,
    PrescriptionReady,
    LabResultsReady,
    FollowUp,
    Custom,
}
