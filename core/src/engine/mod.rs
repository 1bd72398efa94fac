//! How a command is decided: pure functions from a command, the facts so far, who asks and when, to
//! one of three answers: what changes, why not, or which facts are still missing.
//!
//! | word | what it is |
//! |---|---|
//! | command | an [`Envelope`]: what is asked, with an id that makes it idempotent |
//! | facts | the answers to [`Query`]s, as far as somebody has fetched them |
//! | actor | who asks |
//! | moment | when, by the server's clock |
//! | decision | accepted with changes, refused with violations, or a need of queries |

pub mod access;
mod action;
mod actor;
mod ask;
mod audit;
mod case;
mod chain;
mod change;
mod checks;
mod codec;
mod codes;
#[cfg(feature = "projections")]
mod constraint;
mod decide;
mod envelope;
mod evaluate;
mod event;
mod generic;
mod ids;
mod machine;
mod numbers;
mod permission;
mod query;
mod references;
mod refusal;
mod row_checks;
mod row_rules;
mod seal;
mod settle;
mod wire;

pub use access::{PermissionAction, PermissionEffect, PermissionResource};
pub use action::{Action, CommandDef};
pub use actor::{Actor, ActorKind, Clock, Moment, Origin};
pub use ask::{Ask, Facts, Gap};
pub use audit::{logged_as, of_shown};
pub use case::Case;
pub use chain::{Break, CHAIN_START, Walk, link};
pub(crate) use change::default_cell;
pub use change::{Change, ChangeSet};
pub use checks::{At, failed};
pub use codec::{Given, JSON_ENTRIES, JSON_TEXT, Source, read_cell, read_row};
pub use codes::CODES;
#[cfg(feature = "projections")]
pub use constraint::constraint_violation;
pub use decide::{Accepted, Decision, Engine, ROUNDS, facts_endless};
pub use envelope::Envelope;
pub use event::Event;
pub use generic::Verb;
pub use machine::{is_set, judge_move, judge_start, missing, state_of};
pub use numbers::{draft_number, is_gapless, number_text};
pub use permission::{Decides, Need};
pub use query::{Direction, Filter, How, Query, compare};
pub use references::referrers;
pub use refusal::{is_denial, of_denied};
pub use row_rules::{RowRule, When, Write, holds};
pub use seal::{Coverage, ERASED_NAME, chain_hash, covered_text, details_hold, erased_details, put_cell, seal};
pub use settle::{Numbers, Settled, operation, pending_series, replay, settle};
pub use wire::{
    actor, check_json, checked_json, decide_json, decision_json, query, refused_json, stored_row, validate_json,
};

pub use crate::{
    kernel::violation::{Severity, Violation},
    rule::{
        data::Edition,
        profile::{Knowledge, Profile},
    },
};
