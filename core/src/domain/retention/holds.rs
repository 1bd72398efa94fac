//! What nobody may destroy for now.

use uuid::Uuid;

use super::kin::{Subjects, id_of};
use crate::{
    domain::system::{HoldSubject, LegalHold},
    engine::{Ask, Gap, Query},
    kernel::time::Instant,
    schema::Stored,
};

/// The holds that last.
#[derive(Debug)]
pub struct Holds(Vec<Stored<LegalHold>>);

impl Holds {
    /// Asks for the holds that last at that moment.
    ///
    /// # Errors
    /// [`Gap`] when facts are missing.
    pub fn gather(ask: &mut Ask<'_>, now: Instant) -> Result<Self, Gap> {
        let mut holds = ask.many::<LegalHold>(Query::all::<LegalHold>())?;
        holds.retain(|hold| hold.lifted_at().is_none() && hold.until().is_none_or(|until| now <= until));
        Ok(Self(holds))
    }

    /// Whether one of them is about these animals or clients, or about everything.
    #[must_use]
    pub fn cover(&self, subjects: &Subjects) -> bool {
        self.0.iter().any(|hold| match hold.subject() {
            HoldSubject::All => true,
            HoldSubject::Client => hold.client_id().is_some_and(|id| subjects.clients.contains(&id.uuid())),
            HoldSubject::Patient => {
                let held = hold.patient_id().map(|id| id.uuid());
                subjects.patients.iter().any(|patient| Some(id_of(patient)) == held)
            }
        })
    }

    /// Whether one of them is about a client, one of these animals, or everything.
    #[must_use]
    pub fn cover_client(&self, client: Uuid, patients: &[Uuid]) -> bool {
        self.0.iter().any(|hold| match hold.subject() {
            HoldSubject::All => true,
            HoldSubject::Client => hold.client_id().is_some_and(|id| id.uuid() == client),
            HoldSubject::Patient => hold.patient_id().is_some_and(|id| patients.contains(&id.uuid())),
        })
    }
}
