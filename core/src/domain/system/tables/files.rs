//! What the server knows of the files that a practice keeps.

use uuid::Uuid;

use crate::kernel::{id::Id, time::Instant};
use crate::schema::Entity;

/// A file that the practice keeps. Rows name it as `file:` and the digest; its bytes lie in the store of files.
#[derive(Entity)]
#[entity(
    table = files,
    resource = settings, audit = user, scope = shared, erasure = untouched, without(create, update, delete, restore)
)]
#[unique(sha256)]
#[indexes(due_at)]
#[check(size_not_negative: size >= 0)]
pub struct File {
    pub id: Id<File>,
    /// SHA-256 of its bytes, 64 hex digits.
    #[field(by_store)]
    pub sha256: String,
    /// Size in bytes.
    #[field(by_store)]
    pub size: i64,
    /// What its bytes are, such as `image/png`.
    #[field(by_store)]
    pub media_type: String,
    /// Id of the login that sent it first.
    #[field(by_store)]
    pub uploaded_by: Uuid,
    /// From when on it is deleted unless a row names it: a day after it was sent, or at once when the last row that
    /// named it is gone. Empty while a row names it.
    #[field(by_store)]
    pub due_at: Option<Instant>,
}
