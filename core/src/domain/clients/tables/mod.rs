//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod client_relationships;
mod clients;

pub use client_relationships::{ClientRelationship, ClientRelationshipType};
pub use clients::{Client, ClientStatus, ClientType, PreferredContactMethod};
