//! What can be wrong with a form that is signed or withdrawn.

/// What can be wrong with a form that is signed or withdrawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// The form is no longer given out to be signed.
    ConsentTemplateRetired,
    /// The form counts once somebody else has witnessed the signature.
    ConsentWitnessRequired,
    /// The form has a witness already.
    ConsentWitnessed,
}
