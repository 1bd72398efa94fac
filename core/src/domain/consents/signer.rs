//! Who may decide for an animal.

use chrono::{Months, NaiveDate};

use crate::{
    domain::{
        audit_logging::ConsentType,
        clients::{Client, ClientRelationship, ClientRelationshipType},
        patients::Patient,
    },
    engine::{Ask, Case, Gap, Query},
    schema::Stored,
};

/// The people between an animal and whoever signs for it.
#[derive(Debug)]
pub(super) struct Signer {
    pub(super) client: Stored<Client>,
    relations: Vec<Stored<ClientRelationship>>,
}

impl Signer {
    /// Asks how the client stands to the owner of the animal.
    ///
    /// # Errors
    /// [`Gap`] when facts are missing.
    pub(super) fn gather(
        ask: &mut Ask<'_>,
        client: Stored<Client>,
        patient: Option<&Stored<Patient>>,
    ) -> Result<Self, Gap> {
        let owner = patient.map(|patient| patient.client_id()).filter(|owner| *owner != client.id());
        let relations = match owner {
            Some(owner) => ask.many(
                Query::all::<ClientRelationship>()
                    .having(ClientRelationship::PRIMARY_CLIENT_ID, owner)
                    .having(ClientRelationship::RELATED_CLIENT_ID, client.id()),
            )?,
            None => Vec::new(),
        };
        Ok(Self { client, relations })
    }

    /// The owner decides, or a co-owner or agent whom the owner gave the right that this kind of consent
    /// is about; none of them is a minor. Whose birthday is not known counts as of age: most clients
    /// never say, and organisations have none.
    pub(super) fn may_decide(&self, case: &Case<'_>, kind: ConsentType, patient: Option<&Stored<Patient>>) -> bool {
        let owns = patient.is_none_or(|patient| patient.client_id() == self.client.id());
        let acts = self.relations.iter().any(|relation| {
            let decides = [ClientRelationshipType::CoOwner, ClientRelationshipType::Agent];
            decides.contains(&relation.relationship_type()) && gives_the_right(relation, kind)
        });
        (owns || acts) && !self.is_minor(case.today(), case.profile.int("age_of_majority").unwrap_or_default())
    }

    fn is_minor(&self, today: NaiveDate, years: i64) -> bool {
        let months = u32::try_from(years).ok().and_then(|years| years.checked_mul(12)).map(Months::new);
        let of_age = self.client.date_of_birth().zip(months).and_then(|(born, months)| born.checked_add_months(months));
        of_age.is_some_and(|day| day > today)
    }
}

fn gives_the_right(relation: &Stored<ClientRelationship>, kind: ConsentType) -> bool {
    match kind {
        ConsentType::Boarding => relation.can_make_appointments(),
        ConsentType::FinancialEstimate => relation.can_authorize_payments(),
        _ => relation.can_view_medical_records(),
    }
}
