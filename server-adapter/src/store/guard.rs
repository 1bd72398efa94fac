//! Which role the store connects as: one that row-level security binds.

use tokio_postgres::Client;

/// Why the store does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The database cannot be reached or asked.
    #[error("the database cannot be used: {0}")]
    Database(#[from] tokio_postgres::Error),
    /// The role could see or change what it must not.
    #[error("the role `{role}` {what}; connect as `vetplan_app`, which row-level security binds")]
    Strong {
        /// The role.
        role: String,
        /// What it is.
        what: &'static str,
    },
    /// The tables are not there.
    #[error("the database has no tables yet; migrate it first")]
    NotMigrated,
    /// The pool of connections was given no size.
    #[error("the store needs at least one connection")]
    NoConnections,
}

/// What is asked of the catalogue: the role, whether it passes security, whether it owns a table by
/// itself or by membership, and whether there are tables.
const WHO: &str = "
select current_user::text,
       (select rolsuper from pg_roles where rolname = current_user),
       (select rolbypassrls from pg_roles where rolname = current_user),
       exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
               where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(c.relowner, 'member')),
       to_regclass('public.command_ids') is not null";

/// Refuses a role that row-level security does not bind, or that could change the tables.
pub(super) async fn refuse_strong_role(client: &Client) -> Result<(), StartError> {
    let row = client.query_typed_one(WHO, &[]).await?;
    let role: String = row.try_get(0)?;
    let properties = ["is a superuser", "bypasses row-level security", "owns the tables"];
    for (at, what) in properties.into_iter().enumerate() {
        if row.try_get(at + 1)? {
            return Err(StartError::Strong { role, what });
        }
    }
    if row.try_get(4)? { Ok(()) } else { Err(StartError::NotMigrated) }
}
