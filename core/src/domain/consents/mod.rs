//! How consents come about and end: templates that are signed, witnesses, withdrawal, and care that
//! nobody could be asked about.

mod emergency;
pub mod gate;
mod opened;
pub mod problem;
mod publish;
mod revoke;
mod sign;
mod signer;
mod template;
mod witness;

pub use emergency::RecordEmergency;
pub use publish::Publish;
pub use revoke::Revoke;
pub use sign::Sign;
pub use template::ShippedTemplate;
pub use witness::Witness;

use crate::engine::{CommandDef, RowRule};

/// The commands of the module.
pub const COMMANDS: &[CommandDef] = &[
    CommandDef::of::<Publish>(),
    CommandDef::of::<Sign>(),
    CommandDef::of::<Witness>(),
    CommandDef::of::<Revoke>(),
    CommandDef::of::<RecordEmergency>(),
];

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[
    opened::OPERATION_IS_CONSENTED_TO,
    opened::OPERATION_BEGINS_WITH_CONSENT,
    opened::PROCEDURE_IS_CONSENTED_TO,
    opened::ANESTHESIA_IS_CONSENTED_TO,
    opened::EUTHANASIA_BEGINS_WITH_CONSENT,
];
