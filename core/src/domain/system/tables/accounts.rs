//! Logins that the server keeps itself, for practices without an issuer of their own.

use crate::domain::clients::Client;
use crate::kernel::{choice::Choice, id::Id, time::Instant};
use crate::schema::Entity;

/// A login of somebody: an e-mail address and what proves a password. Its id is the id of the user.
#[derive(Entity)]
#[entity(
    table = accounts,
    resource = settings, audit = user, scope = shared, erasure = delete, without(create, update, delete, restore)
)]
#[sensitive(pii = [email, name])]
#[unique(email)]
#[check(failures_not_negative: failures >= 0)]
pub struct Account {
    pub id: Id<Account>,
    /// E-mail address in small letters, by which the person logs in.
    #[field(by_action)]
    pub email: String,
    /// Name, as the audit log shows it.
    #[field(by_action)]
    pub name: String,
    /// What proves the password: argon2id, as a PHC string.
    #[field(by_action)]
    pub password_hash: String,
    #[field(default = "active", by_action)]
    pub status: AccountStatus,
    /// The row among the clients, for a login of an owner of animals. The account goes with it: without it,
    /// the login would be one of the practice itself.
    #[field(cascade, by_action)]
    pub client_id: Option<Id<Client>>,
    /// Tries since the last login that succeeded.
    #[field(default = 0, by_action)]
    pub failures: i32,
    /// Until when no password is looked at.
    #[field(by_action)]
    pub locked_until: Option<Instant>,
}

/// The states of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum AccountStatus {
    Active,
    Disabled,
}

/// What began with one login: a chain of refresh tokens, each good for one use.
#[derive(Entity)]
#[entity(
    table = sessions,
    resource = settings, audit = user, scope = shared, erasure = untouched, without(create, update, delete, restore)
)]
#[indexes((account_id, ended_at))]
pub struct Session {
    pub id: Id<Session>,
    #[field(cascade, by_action)]
    pub account_id: Id<Account>,
    /// SHA-256 of the part that all tokens of the session share, in hex.
    #[field(by_action)]
    pub family_hash: String,
    /// SHA-256 of the part that the next use changes, in hex.
    #[field(by_action)]
    pub token_hash: String,
    /// When it ends if nobody uses it.
    #[field(by_action)]
    pub expires_at: Instant,
    #[field(by_action)]
    pub ended_at: Option<Instant>,
    #[field(by_action)]
    pub ended_by: Option<SessionEnd>,
}

/// What ends a session before its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum SessionEnd {
    Logout,
    /// A token came a second time: somebody else has it.
    Reuse,
    PasswordChange,
    AccountDisabled,
}
