//! Whom a document is for: the client who pays, the animal, the clinic, and the visit behind it.

use crate::{
    domain::{
        appointments::Appointment,
        clients::{Client, ClientRelationship},
        clinics::Clinic,
        medical_records::MedicalEncounter,
        patients::Patient,
    },
    engine::{Ask, Case, Gap, Query, Violation},
    kernel::id::Id,
    schema::Stored,
};

/// Whom a document is for, as the command says it.
#[derive(Debug, Clone, Copy)]
pub struct Named {
    /// Who pays.
    pub client: Id<Client>,
    /// The animal; that of the visit when nothing is said.
    pub patient: Option<Id<Patient>>,
    /// The clinic; that of the visit when nothing is said.
    pub clinic: Option<Id<Clinic>>,
    /// The booking; that of the encounter when nothing is said.
    pub appointment: Option<Id<Appointment>>,
    /// The encounter.
    pub encounter: Option<Id<MedicalEncounter>>,
}

/// The rows behind the names.
#[derive(Debug)]
pub struct Parties {
    client: Option<Stored<Client>>,
    clinic: Option<Stored<Clinic>>,
    patient: Option<Stored<Patient>>,
    appointment: Option<Stored<Appointment>>,
    encounter: Option<Stored<MedicalEncounter>>,
    relations: Vec<Stored<ClientRelationship>>,
    /// The names with what the visit adds to them.
    named: Named,
}

impl Named {
    /// Asks for all of them.
    ///
    /// # Errors
    /// [`Gap`] when facts are missing.
    pub fn gather(self, ask: &mut Ask<'_>) -> Result<Parties, Gap> {
        let client = ask.one(self.client);
        let clinic = ask.maybe(self.clinic);
        let patient = ask.maybe(self.patient);
        let appointment = ask.maybe(self.appointment);
        let encounter: Option<Stored<MedicalEncounter>> = ask.maybe(self.encounter)?;
        let booking = encounter.as_ref().and_then(|encounter| encounter.appointment_id());
        let appointment: Option<Stored<Appointment>> =
            if self.appointment.is_some() { appointment? } else { ask.maybe(booking)? };
        let visit = encounter.as_ref().map(|visit| (visit.patient_id(), visit.clinic_id()));
        let visit = visit.or_else(|| appointment.as_ref().map(|visit| (visit.patient_id(), visit.clinic_id())));
        let named = Named {
            patient: self.patient.or(visit.map(|(patient, _)| patient)),
            clinic: self.clinic.or(visit.map(|(_, clinic)| clinic)),
            appointment: self.appointment.or(booking),
            ..self
        };
        let patient: Option<Stored<Patient>> =
            if self.patient.is_some() { patient? } else { ask.maybe(named.patient)? };
        let clinic = if self.clinic.is_some() { clinic? } else { ask.maybe(named.clinic)? };
        let relations = match patient.as_ref().map(|patient| patient.client_id()) {
            Some(owner) if owner != self.client => ask.many(
                Query::all::<ClientRelationship>()
                    .having(ClientRelationship::PRIMARY_CLIENT_ID, owner)
                    .having(ClientRelationship::RELATED_CLIENT_ID, self.client),
            )?,
            _ => Vec::new(),
        };
        Ok(Parties { client: client?, clinic, patient, appointment, encounter, relations, named })
    }
}

impl Parties {
    /// The names with what the visit adds to them.
    #[must_use]
    pub fn named(&self) -> Named {
        self.named
    }

    /// Everybody exists and belongs together: the client owns the animal or may pay for its owner, and
    /// the visit is one of that animal in that clinic. A blocked client may pay, and the care of an animal
    /// that died is billed. Reports `not-found`, `client-not-authorized`, `parent-mismatch`.
    pub fn judge(&self, case: &mut Case<'_>) {
        let named = &self.named;
        let missing = [
            ("client_id", self.client.is_none()),
            ("patient_id", named.patient.is_some() && self.patient.is_none()),
            ("clinic_id", named.clinic.is_some() && self.clinic.is_none()),
            ("appointment_id", named.appointment.is_some() && self.appointment.is_none()),
            ("encounter_id", named.encounter.is_some() && self.encounter.is_none()),
        ];
        let missing = missing.into_iter().filter(|(_, missing)| *missing);
        case.refuse_all(missing.map(|(field, _)| Violation::new("not-found", field)));
        if self.client.is_some() && !self.client_may_pay() {
            case.refuse(Violation::new("client-not-authorized", "client_id"));
        }
        let appointment =
            self.appointment.as_ref().map(|visit| ("appointment_id", visit.patient_id(), visit.clinic_id()));
        let encounter = self.encounter.as_ref().map(|visit| ("encounter_id", visit.patient_id(), visit.clinic_id()));
        for (parent, patient, clinic) in appointment.into_iter().chain(encounter) {
            let differs = [
                ("patient_id", named.patient.is_some_and(|own| own != patient)),
                ("clinic_id", named.clinic.is_some_and(|own| own != clinic)),
            ];
            let differing = differs.into_iter().filter(|(_, differs)| *differs);
            let mismatch = |(field, _)| Violation::new("parent-mismatch", field).with("parent", parent);
            case.refuse_all(differing.map(mismatch));
        }
    }

    /// The owner, or a related client who was given that right.
    fn client_may_pay(&self) -> bool {
        self.patient.as_ref().is_none_or(|patient| {
            patient.client_id() == self.named.client
                || self.relations.iter().any(|relation| relation.can_authorize_payments())
        })
    }
}
