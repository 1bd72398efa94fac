//! Changes of an account, by its owner or by what happens to it.

use secrecy::SecretString;
use uuid::Uuid;
use vet_core::{
    domain::system::{Account, SessionEnd},
    engine::{Change, Origin},
    kernel::{cell::Cell, id::Id},
    schema::{Edit, Entity, Stored},
};

use super::{AccountError, Accounts, TRIES, now, subject};
use crate::{
    auth::logged::{Happened, logged},
    store::Fault,
};

impl Accounts {
    /// Changes the password of the user of that id, who knows the one of now. All their sessions end but
    /// this one.
    ///
    /// # Errors
    /// [`AccountError::LoginFailed`] when the password of now is another; what is wrong with the new one; or
    /// the outside failed.
    pub async fn change_password(
        &self,
        tenant: Uuid,
        user: Uuid,
        origin: &Origin,
        current: &SecretString,
        new: &SecretString,
    ) -> Result<(), AccountError> {
        let account = self.by_id(tenant, user).await?.ok_or(AccountError::Unknown)?;
        self.passwords.judge(new, account.email())?;
        if !self.proven(tenant, &account, current, origin).await? {
            return Err(AccountError::LoginFailed);
        }
        self.give_password(tenant, &account, origin, new).await
    }

    /// Gives an account another password; all sessions end but the one that asks.
    pub(super) async fn give_password(
        &self,
        tenant: Uuid,
        account: &Stored<Account>,
        origin: &Origin,
        new: &SecretString,
    ) -> Result<(), AccountError> {
        let hash = self.passwords.hashed(new).await?;
        self.change(tenant, account.id(), |_, edit| {
            edit.set(Account::PASSWORD_HASH, hash.clone());
            edit.set(Account::FAILURES, 0);
            edit.set(Account::LOCKED_UNTIL, None);
        })
        .await?;
        self.end_sessions(tenant, account.id(), origin.session_id.as_deref(), SessionEnd::PasswordChange).await?;
        Ok(logged(&self.store, &subject(tenant, account, origin), Happened::Password, now()).await?)
    }

    /// Changes an account as it is now, and begins again when somebody else was faster.
    pub(super) async fn change(
        &self,
        tenant: Uuid,
        id: Id<Account>,
        edit: impl Fn(&Stored<Account>, &mut Edit<Account>),
    ) -> Result<(), AccountError> {
        for _ in 0..TRIES {
            let account = self.by_id(tenant, id.uuid()).await?.ok_or(AccountError::Unknown)?;
            let change = edited(&account, |new| edit(&account, new));
            match self.store.write(tenant, vec![change]).await {
                Err(Fault::Busy { .. }) => {}
                other => return Ok(other?),
            }
        }
        Err(Fault::Busy { tries: TRIES }.into())
    }
}

/// A row with new values, a version on.
pub(super) fn edited<E: Entity>(before: &Stored<E>, edit: impl FnOnce(&mut Edit<E>)) -> Change {
    let mut patch = before.edited(edit);
    patch.set("version", Cell::Int(before.version() + 1));
    patch.set("updated_at", Cell::Instant(now()));
    Change::Update { before: before.row().clone(), patch }
}
