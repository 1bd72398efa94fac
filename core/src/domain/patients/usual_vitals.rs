//! The usual vital signs of each species: reference data, to be confirmed by a veterinarian.

// Written by `cargo xtask codegen` from `core/data`.

use super::vitals::UsualVitals;
use crate::kernel::number::Number;

/// What is usual, by species.
pub static USUAL_VITALS: [UsualVitals; 10] = [
    UsualVitals { species: "dog", temp_c: (Number::new(379, 1), Number::new(392, 1)), hr: (Number::new(60, 0), Number::new(140, 0)), rr: (Number::new(10, 0), Number::new(35, 0)) },
    UsualVitals { species: "cat", temp_c: (Number::new(381, 1), Number::new(392, 1)), hr: (Number::new(140, 0), Number::new(220, 0)), rr: (Number::new(16, 0), Number::new(40, 0)) },
    UsualVitals { species: "horse", temp_c: (Number::new(372, 1), Number::new(383, 1)), hr: (Number::new(28, 0), Number::new(44, 0)), rr: (Number::new(8, 0), Number::new(16, 0)) },
    UsualVitals { species: "cattle", temp_c: (Number::new(38, 0), Number::new(393, 1)), hr: (Number::new(48, 0), Number::new(84, 0)), rr: (Number::new(18, 0), Number::new(36, 0)) },
    UsualVitals { species: "goat", temp_c: (Number::new(385, 1), Number::new(397, 1)), hr: (Number::new(70, 0), Number::new(90, 0)), rr: (Number::new(15, 0), Number::new(30, 0)) },
    UsualVitals { species: "sheep", temp_c: (Number::new(383, 1), Number::new(399, 1)), hr: (Number::new(70, 0), Number::new(90, 0)), rr: (Number::new(16, 0), Number::new(34, 0)) },
    UsualVitals { species: "pig", temp_c: (Number::new(387, 1), Number::new(398, 1)), hr: (Number::new(70, 0), Number::new(120, 0)), rr: (Number::new(32, 0), Number::new(58, 0)) },
    UsualVitals { species: "rabbit", temp_c: (Number::new(385, 1), Number::new(40, 0)), hr: (Number::new(180, 0), Number::new(300, 0)), rr: (Number::new(30, 0), Number::new(60, 0)) },
    UsualVitals { species: "ferret", temp_c: (Number::new(378, 1), Number::new(40, 0)), hr: (Number::new(180, 0), Number::new(250, 0)), rr: (Number::new(33, 0), Number::new(36, 0)) },
    UsualVitals { species: "guinea_pig", temp_c: (Number::new(372, 1), Number::new(395, 1)), hr: (Number::new(240, 0), Number::new(310, 0)), rr: (Number::new(42, 0), Number::new(104, 0)) },
];
