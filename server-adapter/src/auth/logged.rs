//! Logins in the audit log: what nobody can deny later.

use chrono::{DateTime, Utc};
use uuid::Uuid;
use vet_core::{
    domain::audit_logging::{AuditAction, AuditEntityType},
    engine::{Actor, ActorKind, Event, Origin},
    kernel::choice::Choice,
};

use crate::store::{Fault, Store, new_id};

/// What happened to a login.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Happened {
    /// Somebody logged in.
    Login,
    /// The password was wrong, or there is no such account.
    Failed,
    /// The failures closed the account for a while.
    Lockout,
    /// Somebody tried while it was closed.
    Locked,
    /// Somebody tried although it is disabled.
    Disabled,
    /// Somebody logged out.
    Logout,
    /// A refresh token came a second time, and its session is over.
    Reuse,
    /// The password was changed.
    Password,
    /// The account was created.
    Created,
    /// The account was disabled.
    Closed,
}

/// Whose login it is.
#[derive(Debug, Clone)]
pub(crate) struct Subject {
    pub(crate) tenant: Uuid,
    pub(crate) user_id: Uuid,
    pub(crate) name: String,
    pub(crate) origin: Origin,
}

impl Happened {
    /// Its action, its words, and the code of a refusal.
    fn words(self) -> (AuditAction, &'static str, Option<&'static str>) {
        match self {
            Self::Login => (AuditAction::Login, "logged in", None),
            Self::Failed => (AuditAction::Login, "login failed", Some("login-failed")),
            Self::Lockout => (AuditAction::Login, "login failed; the account is closed for a while", Some("lockout")),
            Self::Locked => (AuditAction::Login, "login refused; the account is closed for a while", Some("locked")),
            Self::Disabled => (AuditAction::Login, "login refused; the account is disabled", Some("disabled")),
            Self::Logout => (AuditAction::Logout, "logged out", None),
            Self::Reuse => {
                (AuditAction::Logout, "session ended; a refresh token came a second time", Some("token-reused"))
            }
            Self::Password => (AuditAction::Update, "password changed", None),
            Self::Created => (AuditAction::Create, "account created", None),
            Self::Closed => (AuditAction::Update, "account disabled", None),
        }
    }
}

/// Writes it into the audit log of the practice.
///
/// # Errors
/// [`Fault`]: the outside failed. What cannot be written down does not count as done.
pub(crate) async fn logged(
    store: &Store,
    subject: &Subject,
    happened: Happened,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let (action, words, code) = happened.words();
    let actor = Actor {
        user_id: subject.user_id,
        name: subject.name.clone(),
        role: ActorKind::User.code().to_owned(),
        tenant: subject.tenant,
        clinics: Vec::new(),
        department: None,
        staff_id: None,
        veterinarian_id: None,
        client_id: None,
        kind: ActorKind::User,
        origin: subject.origin.clone(),
        access: None,
    };
    let mut event = Event::new(new_id(now)?, action, AuditEntityType::User, subject.user_id, words);
    if let Some(code) = code {
        (event.outcome, event.outcome_code) = ("denied", Some(code));
    }
    store.record(subject.tenant, vec![event.row(&store.engine().schema, &actor, now)]).await
}
