//! Who may do what: the grants of a person, and the one judgement over them.
//!
//! A person holds roles, each for a time and perhaps for one clinic, department or animal; a role has grants. What
//! somebody holds is written down once ([`Granted`]), compiled once ([`Access`]), and asked often:
//!
//! | file | what it says |
//! |---|---|
//! | `words.rs` | the ten actions and the fourteen resources |
//! | `applicable.rs` | which action exists on which resource |
//! | `grant.rs` | what a role allows or forbids, and under which conditions |
//! | `granted.rs` | everything that a person holds, as it travels |
//! | `compiled.rs` | the same, ready to be asked |
//! | `judge.rs` | the judgement: what forbids wins, what is not allowed is forbidden |
//! | `denial.rs` | why not, and the smallest change that would allow it |
//! | `about.rs` | what conditions look at: whose a row is, its clinic, its department |
//! | `sight.rs` | which rows of a table somebody sees, and which of their columns |
//! | `prescribing.rs` | who may prescribe |
//! | `source.rs` | from what it is read, and when somebody's copy is out of date |
//! | `guard.rs` | the one place where a command is judged |
//! | `hidden.rs` | the rows that a command names and that are not there for whoever gives it |

mod about;
pub mod applicable;
mod compiled;
mod denial;
mod grant;
mod granted;
mod guard;
mod hidden;
mod judge;
mod prescribing;
mod sight;
mod source;
mod words;

pub use about::{
    About, Clinics, Finder, Owner, RowAbout, VISIT, own_column, patient_column, patient_whole, staff_column,
};
pub use compiled::{Access, Condition, Held};
pub use denial::{By, Change as SmallestChange, Denial, Reason, Told};
pub use grant::{CLINIC_ONLY, Conditions, DEPARTMENT_ONLY, Grant, OWN_RECORDS_ONLY};
pub use granted::{Granted, HeldRole, RelatedClient};
pub(super) use guard::Guard;
pub use guard::{is_author, resource_of};
pub(super) use hidden::{Named, hidden, named_in};
pub use judge::Open;
pub use sight::{ALWAYS, Closing, Filter, Sight, Test};
pub(super) use source::VERSION;
pub use source::{GrantSource, grants_query, grants_version};
pub use words::{PermissionAction, PermissionEffect, PermissionResource};
