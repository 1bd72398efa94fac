//! `clinical.pain`: when pain is treated.

use super::problem::Problem;
use crate::{
    kernel::choice::Choice,
    record::Record,
    rule::{Passed, rule},
};

/// A score on a scale of pain.
#[derive(Debug, Clone, Copy, Record)]
pub struct Input {
    /// The scale.
    pub scale: PainScale,
    /// The score; no higher than the scale reaches.
    pub score: u32,
}

/// A validated scale of pain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum PainScale {
    /// The short form of the Glasgow composite scale, of 24.
    GlasgowShort,
    /// The same without walking, of 20.
    GlasgowShortWithoutWalking,
    /// The Feline Grimace Scale, of 10.
    FelineGrimace,
}

impl PainScale {
    /// The score from which on pain is treated, and the highest there is.
    const fn limits(self) -> (u32, u32) {
        match self {
            Self::GlasgowShort => (6, 24),
            Self::GlasgowShortWithoutWalking => (5, 20),
            Self::FelineGrimace => (4, 10),
        }
    }
}

/// Asks for treatment of pain from a score of 6 of 24 on the short Glasgow scale, 5 of 20 on the same
/// without walking, and 4 of 10 on the Feline Grimace Scale.
#[rule(
    id = "clinical.pain",
    source = "Glasgow composite measure pain scale, short form 2007; Feline Grimace Scale 2019; to be confirmed by a \
              veterinarian",
    errors = [PainInterventionDue]
)]
pub fn pain(input: &Input) -> Result<Passed, Problem> {
    let (treated_from, highest) = input.scale.limits();
    if input.score > highest {
        Err(Problem::invalid("score"))
    } else if input.score >= treated_from {
        Err(Problem::PainInterventionDue)
    } else {
        Ok(Passed::OK)
    }
}
