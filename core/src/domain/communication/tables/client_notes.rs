//! Notes on a client.

use crate::domain::clients::Client;
use crate::domain::staff::Staff;
use crate::kernel::{choice::Choice, id::Id};
use crate::schema::Entity;

/// Notes on a client.
#[derive(Entity)]
#[entity(
    table = client_notes, metadata, deleted_at,
    resource = clients, audit = client, scope = shared, erasure = delete
)]
#[sensitive(pii = [subject, content])]
#[sensitive(financial = [content])]
#[indexes(client_id, note_type, created_by)]
pub struct ClientNote {
    pub id: Id<ClientNote>,
    #[field(cascade)]
    pub client_id: Id<Client>,
    pub note_type: Option<ClientNoteType>,
    pub subject: Option<String>,
    #[field(long)]
    pub content: String,
    /// Pinned on top, important, or visible to its author only.
    #[field(default = false)]
    pub is_pinned: bool,
    /// Pinned on top, important, or visible to its author only.
    #[field(default = false)]
    pub is_important: bool,
    /// Pinned on top, important, or visible to its author only.
    #[field(default = false)]
    pub is_private: bool,
    #[field(set_null, required)]
    pub created_by: Option<Id<Staff>>,
}

/// The kinds of client note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ClientNoteType {
    General,
    Behavioral,
    Financial,
    Important,
}
