//! What may be prescribed for an animal that was only seen from afar.

use super::problem::Problem;

/// The days for which antimicrobials are prescribed.
const MOST_ANTIMICROBIAL_DAYS: u32 = 14;

/// What is to be prescribed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Remedy {
    /// Whether it is a controlled substance.
    pub controlled: bool,
    /// Whether it is xylazine.
    pub xylazine: bool,
    /// Whether it acts on microbes.
    pub antimicrobial: bool,
    /// For how many days it is given.
    pub days: u32,
}

/// Without an examination in person there are no controlled substances, no xylazine, and antimicrobials
/// for 14 days at most.
///
/// Source: California Business and Professions Code 4826.6 (AB 1399); to be confirmed by a veterinarian.
///
/// # Errors
/// `telehealth-drug-not-allowed`, `telehealth-quantity-exceeded`.
pub fn may_be_prescribed_from_afar(remedy: &Remedy) -> Result<(), Problem> {
    if remedy.controlled || remedy.xylazine {
        Err(Problem::TelehealthDrugNotAllowed)
    } else if remedy.antimicrobial && remedy.days > MOST_ANTIMICROBIAL_DAYS {
        Err(Problem::TelehealthQuantityExceeded)
    } else {
        Ok(())
    }
}

#[test]
fn some_remedies_take_an_examination() {
    let remedy = Remedy { antimicrobial: true, days: 14, ..Remedy::default() };
    assert_eq!(may_be_prescribed_from_afar(&remedy), Ok(()));
    let too_long = Remedy { days: 15, ..remedy };
    assert_eq!(may_be_prescribed_from_afar(&too_long), Err(Problem::TelehealthQuantityExceeded));
    assert_eq!(may_be_prescribed_from_afar(&Remedy { antimicrobial: false, ..too_long }), Ok(()));
    for remedy in [Remedy { controlled: true, ..remedy }, Remedy { xylazine: true, ..remedy }] {
        assert_eq!(may_be_prescribed_from_afar(&remedy), Err(Problem::TelehealthDrugNotAllowed));
    }
}
