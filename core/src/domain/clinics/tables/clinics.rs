//! Practice locations.

use crate::kernel::{cell::Fixed, choice::Choice, id::Id, json::Json};
use crate::schema::Entity;

/// Practice locations.
#[derive(Entity)]
#[entity(
    table = clinics, metadata, deleted_at,
    resource = settings, audit = clinic, scope = clinic(id), erasure = untouched
)]
#[sensitive(dea = [dea_registration])]
#[indexes(clinic_type, is_active, city)]
#[check(latitude_range: latitude between -90 and 90)]
#[check(longitude_range: longitude between -180 and 180)]
pub struct Clinic {
    pub id: Id<Clinic>,
    pub name: String,
    #[field(long)]
    pub description: Option<String>,
    pub clinic_type: ClinicType,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub website: Option<String>,
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub postal_code: Option<String>,
    #[field(default = profile(country))]
    pub country: String,
    pub latitude: Option<Fixed<9, 6>>,
    pub longitude: Option<Fixed<9, 6>>,
    #[field(json(week(nullable({ open: time, close: time }))))]
    pub operating_hours: Option<Json>,
    #[field(default = false)]
    pub provides_emergency_service: bool,
    #[field(json(week(nullable({ open: time, close: time }))))]
    pub emergency_hours: Option<Json>,
    pub license_number: Option<String>,
    #[field(json([text]))]
    pub accreditations: Option<Json>,
    /// IANA name of the zone in which the clinic keeps its hours and days.
    #[field(default = profile(timezone))]
    pub timezone: String,
    /// DEA registration of the premises, for stock of controlled substances.
    #[field(sealed)]
    pub dea_registration: Option<String>,
    #[field(default = true)]
    pub is_active: bool,
}

/// The kinds of clinic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ClinicType {
    GeneralPractice,
    EmergencyHospital,
    SpecialtyHospital,
    MobileClinic,
    FarmService,
    MixedPractice,
}
