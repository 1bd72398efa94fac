//! People allowed to act for a client.

use super::Client;
use crate::kernel::{choice::Choice, id::Id};
use crate::schema::Entity;

/// People allowed to act for a client.
#[derive(Entity)]
#[entity(
    table = client_relationships,
    resource = clients, audit = client, scope = shared, erasure = delete
)]
#[sensitive(pii = [primary_client_id, related_client_id, relationship_type, notes])]
#[unique((primary_client_id, related_client_id, relationship_type))]
#[indexes(primary_client_id, related_client_id)]
#[check(not_self_related: primary_client_id <> related_client_id)]
pub struct ClientRelationship {
    pub id: Id<ClientRelationship>,
    #[field(cascade)]
    pub primary_client_id: Id<Client>,
    #[field(cascade)]
    pub related_client_id: Id<Client>,
    pub relationship_type: ClientRelationshipType,
    #[field(default = false)]
    pub can_view_medical_records: bool,
    #[field(default = false)]
    pub can_make_appointments: bool,
    #[field(default = false)]
    pub can_authorize_payments: bool,
    #[field(default = false)]
    pub can_pick_up_pet: bool,
    #[field(long)]
    pub notes: Option<String>,
}

/// The kinds of client relationship.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ClientRelationshipType {
    Spouse,
    Partner,
    FamilyMember,
    CoOwner,
    Agent,
    Caretaker,
    Other,
}
