//! The row of a file that somebody sends.

use vet_core::{
    engine::Actor,
    kernel::time::{Instant, instant_text},
};

use super::{
    Inner,
    fault::Fault,
    new_id::new_id,
    statement::Statement,
    transaction::{begin_plain, commit, enter},
};

/// A file that was sent.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kept<'a> {
    pub(crate) sha256: &'a str,
    pub(crate) size: usize,
    pub(crate) media_type: &'static str,
    /// When it goes, unless a row names it by then.
    pub(crate) due_at: Instant,
}

/// Writes that a practice keeps a file. One that is there already stays at least as long; one that a row names has no
/// end.
pub(super) async fn keep(store: &Inner, actor: &Actor, file: &Kept<'_>, now: Instant) -> Result<(), Fault> {
    let Kept { sha256, size, media_type, due_at } = *file;
    let insert = "insert into files (tenant_id, id, sha256, size, media_type, uploaded_by, due_at)
                  values ($1::uuid, $2::uuid, $3, $4::bigint, $5, $6::uuid, $7::timestamptz)
                  on conflict (tenant_id, sha256) do update set due_at = greatest(files.due_at, excluded.due_at)
                  where files.due_at is not null";
    let texts = [
        actor.tenant.to_string(),
        new_id(now)?.to_string(),
        sha256.to_owned(),
        size.to_string(),
        media_type.to_owned(),
        actor.user_id.to_string(),
        instant_text(due_at),
    ];
    let insert = Statement::with_texts(insert, &texts.each_ref().map(String::as_str));
    let mut slot = store.pool.get().await?;
    slot.close(&[begin_plain(), enter(actor.tenant), insert, commit()]).await.map_err(Fault::of)?;
    Ok(())
}
