//! Logging in: every try counts, and every refusal looks the same.

use std::time::Duration;

use secrecy::SecretString;
use tokio::time::{Instant, sleep_until};
use uuid::Uuid;
use vet_core::{
    domain::system::{Account, AccountStatus},
    engine::Origin,
    schema::Stored,
};

use super::{AccountError, Accounts, TRIES, Tokens, address, change::edited, lockout, now, subject};
use crate::{
    auth::logged::{Happened, Subject, logged},
    store::Fault,
};

/// How long a refused login takes at the least, in which also what differs between refusals disappears:
/// a row more or less to write.
const REFUSAL: Duration = Duration::from_millis(400);

/// Whether a password is looked at.
enum Try {
    /// It is, and the try has been counted; the last one in a row that is free, or one beyond, closes.
    Counted { closes: bool },
    /// It is not.
    Refused(Happened),
}

impl Accounts {
    /// Logs somebody in who gives the name or id of their practice, their address and their password.
    ///
    /// # Errors
    /// [`AccountError::LoginFailed`] whatever does not fit; otherwise the outside failed.
    pub async fn login(
        &self,
        tenant: &str,
        email: &str,
        password: &SecretString,
        origin: &Origin,
    ) -> Result<Tokens, AccountError> {
        let answered_at = Instant::now() + REFUSAL;
        let answer = self.judge_login(tenant, email, password, origin).await;
        if matches!(answer, Err(AccountError::LoginFailed)) {
            sleep_until(answered_at).await;
        }
        answer
    }

    async fn judge_login(
        &self,
        tenant: &str,
        email: &str,
        password: &SecretString,
        origin: &Origin,
    ) -> Result<Tokens, AccountError> {
        let Some(tenant) = self.tenant(tenant).await? else {
            self.passwords.proves(password, None).await?;
            return Err(AccountError::LoginFailed);
        };
        let account = match address(email) {
            Some(email) => self.by_email(tenant, &email).await?,
            None => None,
        };
        let Some(account) = account else {
            self.passwords.proves(password, None).await?;
            self.log_stranger(tenant, origin).await?;
            return Err(AccountError::LoginFailed);
        };
        if self.proven(tenant, &account, password, origin).await? {
            self.begin_session(tenant, &account, origin).await
        } else {
            Err(AccountError::LoginFailed)
        }
    }

    /// Whether the password is that of the account, which may be closed; what comes of it is logged, but for
    /// success.
    pub(super) async fn proven(
        &self,
        tenant: Uuid,
        account: &Stored<Account>,
        password: &SecretString,
        origin: &Origin,
    ) -> Result<bool, AccountError> {
        let who = subject(tenant, account, origin);
        let closes = match self.count_try(tenant, account.clone()).await? {
            Try::Counted { closes } => closes,
            Try::Refused(why) => {
                self.passwords.proves(password, None).await?;
                logged(&self.store, &who, why, now()).await?;
                return Ok(false);
            }
        };
        if !self.passwords.proves(password, Some(account.password_hash())).await? {
            let what = if closes { Happened::Lockout } else { Happened::Failed };
            logged(&self.store, &who, what, now()).await?;
            return Ok(false);
        }
        let outdated = self.passwords.is_outdated(account.password_hash());
        let anew = if outdated { Some(self.passwords.hashed(password).await?) } else { None };
        let proven_by = account.password_hash().to_owned();
        self.change(tenant, account.id(), |account, edit| {
            edit.set(Account::FAILURES, 0);
            edit.set(Account::LOCKED_UNTIL, None);
            // Not over a password that was changed meanwhile.
            if let Some(hash) = anew.clone().filter(|_| account.password_hash() == proven_by) {
                edit.set(Account::PASSWORD_HASH, hash);
            }
        })
        .await?;
        Ok(true)
    }

    /// Counts a try as if it failed; success takes that back.
    async fn count_try(&self, tenant: Uuid, mut account: Stored<Account>) -> Result<Try, AccountError> {
        for _ in 0..TRIES {
            let now = now();
            if account.status() != AccountStatus::Active {
                return Ok(Try::Refused(Happened::Disabled));
            }
            if account.locked_until().is_some_and(|until| until > now) {
                return Ok(Try::Refused(Happened::Locked));
            }
            let failures = account.failures().saturating_add(1);
            let closed = lockout::after(failures.unsigned_abs(), &self.settings).map(|time| now + time);
            let change = edited(&account, |edit| {
                edit.set(Account::FAILURES, failures);
                edit.set(Account::LOCKED_UNTIL, closed);
            });
            match self.store.write(tenant, vec![change]).await {
                Ok(()) => return Ok(Try::Counted { closes: closed.is_some() }),
                Err(Fault::Busy { .. }) => {
                    account = self.by_id(tenant, account.id().uuid()).await?.ok_or(AccountError::LoginFailed)?;
                }
                Err(fault) => return Err(fault.into()),
            }
        }
        Err(Fault::Busy { tries: TRIES }.into())
    }

    /// A try for an account that is not there. What was typed is not kept: it may be a password.
    async fn log_stranger(&self, tenant: Uuid, origin: &Origin) -> Result<(), Fault> {
        let nobody = Subject { tenant, user_id: Uuid::nil(), name: "unknown".to_owned(), origin: origin.clone() };
        logged(&self.store, &nobody, Happened::Failed, now()).await
    }
}
