//! When pain is treated.

use super::problem::Problem;

/// A validated scale of pain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PainScale {
    /// The short form of the Glasgow composite scale, of 24.
    GlasgowShort,
    /// The same without walking, of 20.
    GlasgowShortWithoutWalking,
    /// The Feline Grimace Scale, of 10.
    FelineGrimace,
}

/// The score is below that from which on pain is treated.
///
/// Source: Glasgow composite measure pain scale, short form; Feline Grimace Scale.
///
/// # Errors
/// `pain-intervention-due`.
pub const fn is_borne(scale: PainScale, score: u32) -> Result<(), Problem> {
    let treated_from = match scale {
        PainScale::GlasgowShort => 6,
        PainScale::GlasgowShortWithoutWalking => 5,
        PainScale::FelineGrimace => 4,
    };
    if score >= treated_from { Err(Problem::PainInterventionDue) } else { Ok(()) }
}

#[test]
fn each_scale_has_its_limit() {
    for (scale, limit) in
        [(PainScale::GlasgowShort, 6), (PainScale::GlasgowShortWithoutWalking, 5), (PainScale::FelineGrimace, 4)]
    {
        assert_eq!(is_borne(scale, limit - 1), Ok(()));
        assert_eq!(is_borne(scale, limit), Err(Problem::PainInterventionDue));
    }
}
