//! Sessions: begun by a login, carried on by refresh tokens, ended by a logout or by a token that comes a
//! second time.

use chrono::TimeDelta;
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;
use vet_core::{
    domain::system::{Account, AccountStatus, Session, SessionEnd},
    engine::{Change, Origin},
    kernel::{cell::Cell, id::Id},
    schema::{New, Stored},
};

use super::{
    AccountError, Accounts, Identity, TRIES, Tokens,
    change::edited,
    now,
    refresh::{Refresh, Standing},
    subject,
};
use crate::{
    auth::logged::{Happened, logged},
    store::{Fault, new_id},
};

impl Accounts {
    pub(super) async fn begin_session(
        &self,
        tenant: Uuid,
        account: &Stored<Account>,
        origin: &Origin,
    ) -> Result<Tokens, AccountError> {
        let now = now();
        let id = new_id(now)?;
        let refresh = Refresh::first(tenant, id)?;
        let mut row = New::row(Id::<Session>::new(id))
            .with(Session::ACCOUNT_ID, account.id())
            .with(Session::FAMILY_HASH, refresh.family_hash())
            .with(Session::TOKEN_HASH, refresh.token_hash())
            .with(Session::EXPIRES_AT, now + self.session_time())
            .into_row();
        row.set("created_at", Cell::Instant(now));
        row.set("updated_at", Cell::Instant(now));
        self.store.write(tenant, vec![Change::Insert(row)]).await?;
        let origin = Origin { session_id: Some(id.to_string()), ..origin.clone() };
        logged(&self.store, &subject(tenant, account, &origin), Happened::Login, now).await?;
        self.tokens(account, refresh)
    }

    /// The next tokens of a session, for the refresh token of now. One that was used already ends it.
    ///
    /// # Errors
    /// [`AccountError::SessionOver`] for every other token; otherwise the outside failed.
    pub async fn refresh(&self, token: &SecretString, origin: &Origin) -> Result<Tokens, AccountError> {
        let refresh = read(token).ok_or(AccountError::SessionOver)?;
        if !self.is_active(refresh.tenant).await? {
            return Err(AccountError::SessionOver);
        }
        for _ in 0..TRIES {
            let now = now();
            let session = self.session(&refresh).await?;
            let account = self.by_id(refresh.tenant, session.account_id().uuid()).await?;
            let account = account.ok_or(AccountError::SessionOver)?;
            match refresh.stands(&session, now) {
                Standing::Foreign => return Err(AccountError::SessionOver),
                Standing::Current if account.status() == AccountStatus::Active => {
                    let next = refresh.next()?;
                    let change = edited(&session, |edit| {
                        edit.set(Session::TOKEN_HASH, next.token_hash());
                        edit.set(Session::EXPIRES_AT, now + self.session_time());
                    });
                    match self.store.write(refresh.tenant, vec![change]).await {
                        // Somebody else has just used it.
                        Err(Fault::Busy { .. }) => {}
                        other => return other.map_err(AccountError::from).and_then(|()| self.tokens(&account, next)),
                    }
                }
                standing => {
                    let (end, what) = match standing {
                        Standing::Used => (SessionEnd::Reuse, Happened::Reuse),
                        _ => (SessionEnd::AccountDisabled, Happened::Disabled),
                    };
                    if self.end(refresh.tenant, &session, end).await? {
                        let origin = Origin { session_id: Some(refresh.session.to_string()), ..origin.clone() };
                        logged(&self.store, &subject(refresh.tenant, &account, &origin), what, now).await?;
                        return Err(AccountError::SessionOver);
                    }
                }
            }
        }
        Err(Fault::Busy { tries: TRIES }.into())
    }

    /// Ends the session of a refresh token, also of one that was used already; none is no harm.
    ///
    /// # Errors
    /// When the outside failed.
    pub async fn logout(&self, token: &SecretString, origin: &Origin) -> Result<(), AccountError> {
        let Some(refresh) = read(token) else { return Ok(()) };
        for _ in 0..TRIES {
            let session = match self.session(&refresh).await {
                Err(AccountError::SessionOver) => return Ok(()),
                found => found?,
            };
            if refresh.stands(&session, now()) == Standing::Foreign {
                return Ok(());
            }
            if self.end(refresh.tenant, &session, SessionEnd::Logout).await? {
                let account = self.by_id(refresh.tenant, session.account_id().uuid()).await?;
                let account = account.ok_or(AccountError::Unknown)?;
                let origin = Origin { session_id: Some(refresh.session.to_string()), ..origin.clone() };
                logged(&self.store, &subject(refresh.tenant, &account, &origin), Happened::Logout, now()).await?;
                return Ok(());
            }
        }
        Err(Fault::Busy { tries: TRIES }.into())
    }

    /// Ends all sessions of an account, but for one.
    pub(super) async fn end_sessions(
        &self,
        tenant: Uuid,
        account: Id<Account>,
        but: Option<&str>,
        end: SessionEnd,
    ) -> Result<(), AccountError> {
        for session in self.sessions(tenant, account).await? {
            if but == Some(session.id().to_string().as_str()) {
                continue;
            }
            let mut session = session;
            let mut tries = 0;
            while !self.end(tenant, &session, end).await? {
                tries += 1;
                if tries == TRIES {
                    return Err(Fault::Busy { tries }.into());
                }
                let fresh = self.store.get(tenant, "sessions", session.id().uuid()).await?;
                session = fresh.as_ref().and_then(Stored::of).ok_or(AccountError::SessionOver)?;
            }
        }
        Ok(())
    }

    /// Ends a session as it was read; whether it still was so.
    async fn end(&self, tenant: Uuid, session: &Stored<Session>, end: SessionEnd) -> Result<bool, Fault> {
        let change = edited(session, |edit| {
            edit.set(Session::ENDED_AT, Some(now()));
            edit.set(Session::ENDED_BY, Some(end));
        });
        match self.store.write(tenant, vec![change]).await {
            Ok(()) => Ok(true),
            Err(Fault::Busy { .. }) => Ok(false),
            Err(fault) => Err(fault),
        }
    }

    async fn session(&self, refresh: &Refresh) -> Result<Stored<Session>, AccountError> {
        let row = self.store.get(refresh.tenant, "sessions", refresh.session).await?;
        row.as_ref().and_then(Stored::of).ok_or(AccountError::SessionOver)
    }

    fn session_time(&self) -> TimeDelta {
        TimeDelta::seconds(self.settings.session_seconds.into())
    }

    fn tokens(&self, account: &Stored<Account>, refresh: Refresh) -> Result<Tokens, AccountError> {
        let identity = Identity {
            user_id: account.id().uuid(),
            name: account.name().to_owned(),
            tenant: refresh.tenant,
            client_id: account.client_id().map(Id::uuid),
            session_id: Some(refresh.session.to_string()),
        };
        let seconds = self.settings.access_seconds;
        let access = self.signer.token(&identity, now().timestamp(), seconds)?.into();
        let refresh_seconds = self.settings.session_seconds;
        Ok(Tokens { identity, access, seconds, refresh: refresh.text(), refresh_seconds })
    }
}

fn read(token: &SecretString) -> Option<Refresh> {
    Refresh::read(token.expose_secret())
}
