//! What an operator does to accounts.

use secrecy::SecretString;
use uuid::Uuid;
use vet_core::{
    domain::system::{Account, AccountStatus, SessionEnd},
    engine::{Change, Direction, Origin, Query},
    kernel::{cell::Cell, choice::Choice, id::Id},
    schema::{New, Stored},
};

use super::{AccountError, Accounts, Identity, address, now, subject};
use crate::{
    auth::logged::{Happened, Subject, logged},
    roles,
    store::new_id,
};

/// What is said of a new account.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// The address by which the person logs in.
    pub email: String,
    /// What they are called.
    pub name: String,
    /// Their row among the clients, for an owner of animals.
    pub client_id: Option<Uuid>,
}

/// An account as an operator sees it.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The id of the user.
    pub id: Uuid,
    /// The address.
    pub email: String,
    /// What they are called.
    pub name: String,
    /// Whether they may log in.
    pub status: &'static str,
    /// Until when failures keep the account closed.
    pub locked_until: Option<chrono::DateTime<chrono::Utc>>,
}

impl Accounts {
    /// Creates an account and returns the id of its user.
    ///
    /// # Errors
    /// When the practice or the client is not there, the address is taken or none, or the password no good.
    pub async fn create(
        &self,
        tenant: &str,
        account: &NewAccount,
        password: &SecretString,
    ) -> Result<Uuid, AccountError> {
        let tenant = self.known_tenant(tenant).await?;
        let email = address(&account.email).ok_or(AccountError::NoAddress)?;
        self.passwords.judge(password, &email)?;
        if self.by_email(tenant, &email).await?.is_some() {
            return Err(AccountError::Taken);
        }
        let hash = self.passwords.hashed(password).await?;
        let now = now();
        let id = new_id(now)?;
        let mut row = New::row(Id::<Account>::new(id))
            .with(Account::EMAIL, email)
            .with(Account::NAME, account.name.clone())
            .with(Account::PASSWORD_HASH, hash)
            .with(Account::STATUS, AccountStatus::Active)
            .with(Account::CLIENT_ID, account.client_id.map(Id::new))
            .with(Account::FAILURES, 0)
            .into_row();
        row.set("created_at", Cell::Instant(now));
        row.set("updated_at", Cell::Instant(now));
        self.store.write(tenant, vec![Change::Insert(row)]).await?;
        let who = Subject { tenant, user_id: id, name: account.name.clone(), origin: Origin::default() };
        logged(&self.store, &who, Happened::Created, now).await?;
        Ok(id)
    }

    /// Whether a practice has a role of that name to give.
    ///
    /// # Errors
    /// When it has not, or there is no such practice.
    pub async fn knows_role(&self, tenant: &str, role: &str) -> Result<(), AccountError> {
        let tenant = self.known_tenant(tenant).await?;
        Ok(roles::named(&self.store, tenant, role).await.map(drop)?)
    }

    /// Gives a user of a practice a role, in every clinic and without an end.
    ///
    /// # Errors
    /// When the practice or the role is not there, or the engine refuses it.
    pub async fn give_role(&self, tenant: &str, user: Uuid, role: &str) -> Result<(), AccountError> {
        let tenant = self.known_tenant(tenant).await?;
        Ok(roles::give(&self.store, tenant, user, role, now()).await?)
    }

    /// Gives an account another password; all its sessions end, and a lockout too.
    ///
    /// # Errors
    /// When there is no such account, or the password is no good.
    pub async fn set_password(&self, tenant: &str, email: &str, password: &SecretString) -> Result<(), AccountError> {
        let (tenant, account) = self.known(tenant, email).await?;
        self.passwords.judge(password, account.email())?;
        self.give_password(tenant, &account, &Origin::default(), password).await
    }

    /// Closes an account for good; all its sessions end.
    ///
    /// # Errors
    /// When there is no such account.
    pub async fn disable(&self, tenant: &str, email: &str) -> Result<(), AccountError> {
        let (tenant, account) = self.known(tenant, email).await?;
        self.change(tenant, account.id(), |_, edit| edit.set(Account::STATUS, AccountStatus::Disabled)).await?;
        self.end_sessions(tenant, account.id(), None, SessionEnd::AccountDisabled).await?;
        Ok(logged(&self.store, &subject(tenant, &account, &Origin::default()), Happened::Closed, now()).await?)
    }

    /// The accounts of a practice, by address.
    ///
    /// # Errors
    /// When there is no such practice.
    pub async fn list(&self, tenant: &str) -> Result<Vec<Listed>, AccountError> {
        let tenant = self.known_tenant(tenant).await?;
        let query = Query::all::<Account>().sorted(Account::EMAIL.name, Direction::Ascending);
        let rows = self.store.find(tenant, &query).await?;
        Ok(rows.iter().filter_map(Stored::<Account>::of).map(|account| listed(&account)).collect())
    }

    /// A token that stands for the account of that address, for so many seconds, without a login.
    ///
    /// # Errors
    /// When there is no such account, or it is disabled.
    pub async fn token_of(&self, tenant: &str, email: &str, seconds: u32) -> Result<SecretString, AccountError> {
        let (tenant, account) = self.known(tenant, email).await?;
        if account.status() != AccountStatus::Active {
            return Err(AccountError::Unknown);
        }
        let client_id = account.client_id().map(Id::uuid);
        let (user_id, name) = (account.id().uuid(), account.name().to_owned());
        self.sign(&Identity { user_id, name, tenant, client_id, session_id: None }, seconds)
    }

    /// A token that stands for a user of whatever issuer, for so many seconds.
    ///
    /// # Errors
    /// When there is no such practice.
    pub async fn token_for(&self, tenant: &str, user_id: Uuid, seconds: u32) -> Result<SecretString, AccountError> {
        let tenant = self.known_tenant(tenant).await?;
        self.sign(&Identity { user_id, name: user_id.to_string(), tenant, client_id: None, session_id: None }, seconds)
    }

    fn sign(&self, identity: &Identity, seconds: u32) -> Result<SecretString, AccountError> {
        Ok(self.signer.token(identity, now().timestamp(), seconds)?.into())
    }

    async fn known(&self, tenant: &str, email: &str) -> Result<(Uuid, Stored<Account>), AccountError> {
        let tenant = self.known_tenant(tenant).await?;
        let email = address(email).ok_or(AccountError::NoAddress)?;
        Ok((tenant, self.by_email(tenant, &email).await?.ok_or(AccountError::Unknown)?))
    }

    async fn known_tenant(&self, name: &str) -> Result<Uuid, AccountError> {
        self.tenant(name).await?.ok_or(AccountError::UnknownTenant)
    }
}

fn listed(account: &Stored<Account>) -> Listed {
    Listed {
        id: account.id().uuid(),
        email: account.email().to_owned(),
        name: account.name().to_owned(),
        status: account.status().code(),
        locked_until: account.locked_until().filter(|until| *until > now()),
    }
}
