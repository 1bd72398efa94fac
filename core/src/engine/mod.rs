//! How a command is decided: pure functions from a command, the facts so far, who asks and when, to
//! one of three answers: what changes, why not, or which facts are still missing.
//!
//! | word | what it is |
//! |---|---|
//! | command | an [`Envelope`]: what is asked, with an id that makes it idempotent |
//! | facts | the answers to [`Query`]s, as far as somebody has fetched them |
//! | actor | who asks |
//! | moment | when, by the server's clock |
//! | decision | accepted with a [`ChangeSet`], refused with violations, or a need of queries |

mod action;
mod actor;
mod ask;
mod audit;
mod change;
mod codec;
mod decide;
mod engine_ids;
mod envelope;
mod generic;
mod machine;
mod permission;
mod query;
mod receipt;
mod references;
mod violation;
