//! Employees.

use chrono::NaiveDate;
use uuid::Uuid;

use super::flow;
use crate::kernel::{
    cell::{Amount, Fixed},
    choice::Choice,
    id::Id,
    json::Json,
};
use crate::schema::Entity;

/// Employees.
#[derive(Entity)]
#[entity(
    table = staff, metadata, deleted_at,
    resource = staff, audit = staff, scope = assignment(staff_clinic_assignments, staff_id, id), erasure = anonymise_after_retention
)]
#[sensitive(
    pii = [user_id, first_name, last_name, date_of_birth, email, phone, mobile_phone, address, city, state,
    postal_code, emergency_contact_name, emergency_contact_phone, emergency_contact_relationship,
    profile_photo_url, certifications, notes, status_reason]
)]
#[sensitive(financial = [hourly_rate, salary, pay_frequency])]
#[unique(employee_number)]
#[indexes(user_id, role, status)]
#[check(end_after_start: termination_date >= hire_date)]
#[check(pay_positive: hourly_rate >= 0 and salary >= 0)]
#[machine(flow::STAFF_STATUS)]
pub struct Staff {
    pub id: Id<Staff>,
    /// Id of the login; accounts may live outside this database.
    pub user_id: Option<Uuid>,
    pub employee_number: String,
    pub first_name: String,
    pub last_name: String,
    pub date_of_birth: Option<NaiveDate>,
    pub email: String,
    pub phone: Option<String>,
    pub mobile_phone: Option<String>,
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub postal_code: Option<String>,
    #[field(default = profile(country))]
    pub country: String,
    pub emergency_contact_name: Option<String>,
    pub emergency_contact_phone: Option<String>,
    pub emergency_contact_relationship: Option<String>,
    pub role: StaffRole,
    pub employment_type: EmploymentType,
    /// Department; grants limited to a department compare it.
    pub department: Option<String>,
    #[field(default = "active")]
    pub status: StaffStatus,
    #[field(long)]
    pub status_reason: Option<String>,
    pub hire_date: NaiveDate,
    pub termination_date: Option<NaiveDate>,
    pub last_working_date: Option<NaiveDate>,
    pub hourly_rate: Option<Fixed<10, 2>>,
    pub salary: Option<Amount>,
    pub pay_frequency: Option<PayFrequency>,
    #[field(json(week(nullable({ start: time, end: time, is_workday: boolean }))))]
    pub work_schedule: Option<Json>,
    #[field(json([{ name: text, issuing_organization: text, issue_date: date, expiry_date?: date, certificate_number?: text }]))]
    pub certifications: Option<Json>,
    #[field(json([text]))]
    pub skills: Option<Json>,
    #[field(json([text]))]
    pub specializations: Option<Json>,
    #[field(json([text]))]
    pub languages: Option<Json>,
    #[field(default = false)]
    pub can_access_medical_records: bool,
    #[field(default = false)]
    pub can_process_payments: bool,
    #[field(default = false)]
    pub can_prescribe_medication: bool,
    #[field(default = false)]
    pub can_perform_surgery: bool,
    #[field(file_or_url)]
    pub profile_photo_url: Option<String>,
    #[field(long)]
    pub notes: Option<String>,
}

/// The choices of staff role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum StaffRole {
    Veterinarian,
    VeterinaryTechnician,
    VeterinaryAssistant,
    Receptionist,
    PracticeManager,
    Groomer,
    KennelAttendant,
    LaboratoryTechnician,
    RadiologyTechnician,
    SurgeryTechnician,
    AnesthesiaTechnician,
    PharmacyTechnician,
    Cleaner,
    Security,
    Other,
}

/// The kinds of employment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum EmploymentType {
    FullTime,
    PartTime,
    Contract,
    Temporary,
    Intern,
    Volunteer,
}

/// The states of a staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum StaffStatus {
    Active,
    OnLeave,
    Suspended,
    Terminated,
    Resigned,
}

/// How often somebody is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum PayFrequency {
    Hourly,
    Monthly,
    Biweekly,
    Weekly,
}
