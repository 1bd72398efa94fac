//! What was asked and what came of it.

use uuid::Uuid;

use super::Json;
use crate::kernel::id::Id;
use crate::schema::Entity;

/// An accepted command: its receipt, and an entry of the change feed.
///
/// The id is the command's own, so that the same command twice finds its first answer. A reader of
/// the feed takes the rows whose transaction is older than every running one, in the order of
/// transaction and id.
#[derive(Entity)]
#[entity(
    table = commands, append_only, created_only,
    resource = audit_logs, audit = user, scope = shared, erasure = keep_years(6), without(create, delete, restore)
)]
#[sensitive(
    pii = [actor, answer, changes], phi = [answer, changes], financial = [answer, changes], dea = [answer,
    changes]
)]
#[indexes((transaction_number, id))]
pub struct Command {
    pub id: Id<Command>,
    /// Name of the command, such as `appointments.book`.
    #[field(by_store)]
    pub command: String,
    /// Login of whoever asked.
    #[field(by_store)]
    pub actor_id: Uuid,
    #[field(json(map(any)), by_store)]
    pub actor: Json,
    /// SHA-256 of the canonical body, in hex.
    #[field(by_store)]
    pub body_hash: String,
    /// The answer, byte for byte.
    #[field(max = 1_000_000, by_store)]
    pub answer: String,
    #[field(json(any), by_store)]
    pub changes: Json,
    #[field(by_store)]
    pub engine_version: String,
    #[field(by_store)]
    pub profile_version: i32,
    /// The transaction that wrote the row.
    #[field(default = transaction, by_store)]
    pub transaction_number: i64,
}

/// The ids of accepted commands, kept longer than the commands themselves.
#[derive(Entity)]
#[entity(
    table = command_ids, append_only, created_only,
    resource = audit_logs, audit = user, scope = shared, erasure = keep, without(create, delete, restore)
)]
pub struct CommandId {
    pub id: Id<CommandId>,
    #[field(by_store)]
    pub actor_id: Uuid,
    /// SHA-256 of the canonical body, in hex.
    #[field(by_store)]
    pub body_hash: String,
}
