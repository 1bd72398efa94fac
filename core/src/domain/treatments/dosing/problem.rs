//! All that can be wrong with a dose, its schedule or what else the animal is given.

use chrono::NaiveDateTime;

use crate::kernel::{number::Number, problem::Generic};

/// What can be wrong with a dose, its schedule or what else the animal is given.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// The weight is not known, or not above zero.
    WeightMissing,
    /// The weight was measured too long ago.
    WeightStale,
    /// The animal weighs less than the label of the drug allows.
    WeightBelowMinimum,
    /// A dose, a rate or a strength is not above zero.
    DoseNotPositive,
    /// No constant for the body surface of the species is known.
    BsaSpeciesUnsupported,
    /// A single dose is above its maximum.
    DoseExceedsMax {
        /// The dose in mg.
        dose_mg: Number,
    },
    /// A dose is below the usual range.
    DoseBelowRange,
    /// A dose is above the usual range.
    DoseAboveRange,
    /// The doses of a day are above their maximum together.
    DailyDoseExceedsMax,
    /// All doses of a life together are above their maximum.
    CumulativeDoseExceeded,
    /// The strength of the solution is not known, or not above zero.
    ConcentrationMissing,
    /// The volume is more than the largest syringe holds.
    VolumeExceedsSyringe,
    /// The volume is less than a syringe can measure.
    DoseNotMeasurable,
    /// An insulin syringe is marked for another strength than that of the product.
    InsulinSyringeMismatch,
    /// No product gives a dose within bounds by whole or scored parts of a tablet.
    NoDispensableDose,
    /// The pump cannot run so slowly.
    RateNotDeliverable,
    /// The formulary has no row for the drug, the species and the route.
    NoFormularyEntry,
    /// A measure is in another unit than the one it is compared with.
    UnitMismatch,
    /// The frequency is not one the engine knows.
    FrequencyUnknown,
    /// A drug given as needed has no least interval or no most doses a day.
    PrnLimitsMissing,
    /// A drug given as needed is asked for again too early.
    PrnTooSoon {
        /// From when on it may be given.
        next_at: NaiveDateTime,
    },
    /// A schedule has no dose.
    ScheduleEmpty,
    /// A schedule has more doses than anybody plans.
    ScheduleTooLong,
    /// There is no time zone of that name.
    TimeZoneUnknown,
    /// A dose is due when the clinic is closed, and no opening is near enough.
    DoseOutsideOpeningHours,
    /// A missed dose is not made up for by a double one.
    DoseDoublingRefused,
    /// The patient, the drug, the dose, the route or the time is not the one ordered.
    AdministrationMismatch,
    /// A phase of a taper gives more a day than the one before.
    TaperNotDecreasing,
    /// A phase of a taper gives less than half of what the one before did.
    TaperStepTooLarge,
    /// Nothing is known about a drug of that name.
    DrugUnknown,
    /// The animal is allergic to the drug or its class.
    AllergyConflict,
    /// The animal is allergic to a related drug or class.
    AllergyCrossReactivity,
    /// The drug is not for animals of that species.
    ContraindicatedSpecies,
    /// The drug is not for animals with that condition.
    ContraindicatedCondition,
    /// The animal is younger than the drug allows.
    AgeBelowMinimum,
    /// The animal carries the MDR1 mutation, with which the drug reaches the brain.
    #[problem("mdr1-risk")]
    Mdr1Risk,
    /// The animal carries the MDR1 mutation, with which the dose of the drug is lowered.
    #[problem("mdr1-dose-reduction")]
    Mdr1DoseReduction,
    /// The animal is of a breed that often carries the MDR1 mutation and was not tested.
    #[problem("mdr1-untested")]
    Mdr1Untested,
    /// The drug, or one of its class, is given already.
    DuplicateTherapy,
    /// The drug and another that is given do not go together.
    DrugInteraction,
    /// Another drug has been stopped too recently.
    WashoutNotElapsed,
    /// A drug for a food animal needs a withdrawal time; zero is one.
    WithdrawalMissing,
    /// The withdrawal time of a drug is not over.
    WithdrawalActive,
    /// The drug must not be given to food animals.
    AmducaProhibited,
    /// A drug for a food animal is not made up from bulk substance.
    BulkCompoundFoodAnimal,
    /// The veterinary feed directive is no longer valid.
    VfdExpired,
    /// A problem that any input can have.
    #[problem(of)]
    Generic(Generic),
}

impl Problem {
    /// A value outside any possible range that has no code of its own.
    pub(super) fn invalid(field: &str) -> Self {
        Generic::value_invalid(field).into()
    }

    /// A result beyond any possible one, named by the field it comes from.
    pub(super) fn too_large(field: &str) -> Self {
        Self::invalid(field)
    }
}
