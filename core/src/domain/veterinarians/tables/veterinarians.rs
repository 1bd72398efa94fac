//! Licensed professionals.

use uuid::Uuid;

use crate::domain::staff::Staff;
use crate::kernel::{choice::Choice, id::Id, json::Json};
use crate::schema::Entity;

/// Licensed professionals.
#[derive(Entity)]
#[entity(
    table = veterinarians, metadata, deleted_at,
    resource = staff, audit = veterinarian, scope = assignment(veterinarian_clinic_assignments, veterinarian_id, id), erasure = anonymise_after_retention
)]
#[sensitive(pii = [user_id, first_name, last_name, email, phone, bio])]
#[unique(staff_id only staff_id is not null)]
#[indexes(user_id, is_active, primary_specialization)]
#[check(years_of_experience_positive: years_of_experience >= 0)]
pub struct Veterinarian {
    pub id: Id<Veterinarian>,
    /// Id of the login; accounts may live outside this database.
    pub user_id: Option<Uuid>,
    /// The same person as an employee.
    #[field(set_null)]
    pub staff_id: Option<Id<Staff>>,
    pub first_name: String,
    pub last_name: String,
    /// Professional degree, such as DVM, VMD or BVSc.
    pub title: Option<String>,
    pub email: String,
    pub phone: Option<String>,
    pub primary_specialization: Option<VeterinarianSpecialization>,
    #[field(json([choice(VeterinarianSpecialization)]))]
    pub secondary_specializations: Option<Json>,
    #[field(long)]
    pub bio: Option<String>,
    pub years_of_experience: Option<i32>,
    #[field(json([text]))]
    pub languages: Option<Json>,
    #[field(default = true)]
    pub is_active: bool,
}

/// The choices of veterinarian specialization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum VeterinarianSpecialization {
    GeneralPractice,
    InternalMedicine,
    Surgery,
    EmergencyCriticalCare,
    Cardiology,
    Oncology,
    Dermatology,
    Ophthalmology,
    Dentistry,
    Orthopedics,
    Neurology,
    Radiology,
    Anesthesiology,
    ExoticAnimals,
    LargeAnimal,
    Equine,
    Poultry,
    Aquatic,
}
