//! Animals.

use chrono::NaiveDate;

use super::flow;
use crate::domain::clients::Client;
use crate::domain::veterinarians::Veterinarian;
use crate::kernel::{cell::Weight, choice::Choice, id::Id, json::Json, time::Instant};
use crate::schema::Entity;

/// Animals.
#[derive(Entity)]
#[entity(
    table = patients, metadata, deleted_at,
    resource = patients, audit = patient, scope = shared, erasure = keep
)]
#[sensitive(pii = [microchip_number, profile_photo_url, photo_urls])]
#[sensitive(
    phi = all but [patient_number, name, profile_photo_url, photo_urls, insurance_policy_number,
    insurance_provider]
)]
#[sensitive(financial = [insurance_provider, insurance_policy_number])]
#[unique(patient_number)]
#[unique(microchip_number only microchip_number is not null and deleted_at is null => "microchip-duplicate")]
#[indexes(client_id, status, species, microchip_number, (client_id, status))]
#[check(deceased_has_date: status <> "deceased" or deceased_date is not null)]
#[check(gender_matches_neutered: gender in ("male_neutered", "female_spayed") implies is_neutered)]
#[check(current_weight_positive: current_weight > 0)]
#[check(deceased_after_birth: deceased_date >= date_of_birth)]
#[machine(flow::PATIENT_STATUS)]
pub struct Patient {
    pub id: Id<Patient>,
    /// The current owner.
    #[field(cascade_on_purge)]
    pub client_id: Id<Client>,
    /// Number of the animal, such as PT-00001.
    #[field(number(patient))]
    pub patient_number: String,
    pub name: String,
    pub species: Species,
    pub breed: Option<String>,
    #[field(default = false)]
    pub mixed_breed: Option<bool>,
    pub gender: Gender,
    pub color: Option<String>,
    #[field(long)]
    pub markings: Option<String>,
    pub date_of_birth: Option<NaiveDate>,
    /// Age in words, while the date of birth is unknown.
    pub approximate_age: Option<String>,
    #[field(default = false)]
    pub is_age_estimate: Option<bool>,
    /// The newest weight measured, kept from the weight history.
    #[field(by_action)]
    pub current_weight: Option<Weight>,
    #[field(default = "kg", by_action)]
    pub weight_unit: Option<WeightUnit>,
    /// ISO 11784/11785 transponder code of 15 digits.
    pub microchip_number: Option<String>,
    pub microchip_date: Option<NaiveDate>,
    pub tattoo_number: Option<String>,
    pub registration_number: Option<String>,
    /// Whether a policy covers the animal, kept from the insurance policies.
    #[field(default = false, by_action)]
    pub has_insurance: Option<bool>,
    /// Kept from the insurance policies.
    #[field(by_action)]
    pub insurance_provider: Option<String>,
    /// Kept from the insurance policies.
    #[field(by_action)]
    pub insurance_policy_number: Option<String>,
    /// Kept from the insurance policies.
    #[field(by_action)]
    pub insurance_expiry_date: Option<NaiveDate>,
    pub temperament: Option<Temperament>,
    #[field(long)]
    pub behavioral_notes: Option<String>,
    #[field(long)]
    pub handling_instructions: Option<String>,
    #[field(json([text]))]
    pub known_allergies: Option<Json>,
    #[field(json([text]))]
    pub chronic_conditions: Option<Json>,
    #[field(json([text]))]
    pub current_medications: Option<Json>,
    pub diet_type: Option<String>,
    pub diet_brand: Option<String>,
    #[field(long)]
    pub diet_notes: Option<String>,
    #[field(json([text]))]
    pub food_allergies: Option<Json>,
    #[field(default = false)]
    pub is_neutered: Option<bool>,
    pub neutered_date: Option<NaiveDate>,
    #[field(default = false)]
    pub is_breeding_animal: Option<bool>,
    /// Kept for food: prescriptions need withdrawal periods.
    #[field(default = false)]
    pub is_food_animal: bool,
    #[field(default = "active")]
    pub status: PatientStatus,
    #[field(long)]
    pub status_reason: Option<String>,
    #[field(by_action)]
    pub status_changed_at: Option<Instant>,
    pub deceased_date: Option<NaiveDate>,
    pub cause_of_death: Option<String>,
    #[field(file_or_url)]
    pub profile_photo_url: Option<String>,
    #[field(json([file_or_url]))]
    pub photo_urls: Option<Json>,
    #[field(long)]
    pub special_needs: Option<String>,
    #[field(default = false)]
    pub requires_sedation: Option<bool>,
    #[field(default = false)]
    pub aggressive_warning: Option<bool>,
    /// The veterinarian of the veterinarian-client-patient relationship (VCPR).
    #[field(set_null)]
    pub vcpr_veterinarian_id: Option<Id<Veterinarian>>,
    /// Bounds of the VCPR; it commonly lasts 12 months from the last examination in person.
    pub vcpr_established_at: Option<Instant>,
    /// Bounds of the VCPR; it commonly lasts 12 months from the last examination in person.
    pub vcpr_expires_at: Option<Instant>,
    #[field(by_action)]
    pub first_visit_date: Option<NaiveDate>,
    #[field(by_action)]
    pub last_visit_date: Option<NaiveDate>,
    #[field(by_action)]
    pub next_appointment_date: Option<NaiveDate>,
    #[field(long)]
    pub general_notes: Option<String>,
}

/// Kinds of animals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Species {
    Dog,
    Cat,
    Bird,
    Rabbit,
    GuineaPig,
    Hamster,
    Ferret,
    Reptile,
    Fish,
    Horse,
    Cattle,
    Goat,
    Sheep,
    Pig,
    Chicken,
    Other,
}

/// Sex, and whether the animal is neutered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Gender {
    Male,
    Female,
    MaleNeutered,
    FemaleSpayed,
    Unknown,
}

/// The states of a patient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum PatientStatus {
    Active,
    Deceased,
    Transferred,
    Lost,
    Inactive,
}

/// How the animal behaves with people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Temperament {
    Friendly,
    Nervous,
    Aggressive,
    Shy,
    Playful,
    Calm,
}

/// Units of weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum WeightUnit {
    Kg,
    Lb,
    G,
}
