//! Who may act for an animal.

use super::{Client, ClientRelationship, ClientStatus};
use crate::{
    domain::{boarding::BoardingReservation, patients::Patient},
    engine::{Case, Gap, Query, RowRule, When, Write},
    kernel::id::Id,
    schema::{Entity, EntityDef, Stored, Values},
};

/// The owner acts for the animal, or somebody to whom the owner gave that right.
pub const CLIENT_MAY_ACT_FOR_PATIENT: RowRule = RowRule {
    name: crate::prose!("client_may_act_for_patient"),
    doc: crate::prose!(
        "The client owns the animal, or was given the right to act for its owner: to make appointments for a booking or \
         a stay, to authorize payments for a bill or a policy, to see medical records for anything else."
    ),
    codes: &["client-not-authorized"],
    when: When::Written { applies: names_client_and_patient, columns: &["client_id", "patient_id"] },
    judge: client_may_act_for_patient,
};

fn names_client_and_patient(def: &EntityDef) -> bool {
    def.field("client_id").is_some() && def.field("patient_id").is_some()
}

fn client_may_act_for_patient(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let id = |column| write.after.cell(column).as_uuid();
    let (Some(client), Some(patient)) = (id("client_id"), id("patient_id")) else { return Ok(()) };
    let Some(patient) = case.ask.one::<Patient>(Id::new(patient))? else { return Ok(()) };
    let client: Id<Client> = Id::new(client);
    if patient.client_id() == client {
        return Ok(());
    }
    let relations = Query::all::<ClientRelationship>()
        .having(ClientRelationship::PRIMARY_CLIENT_ID, patient.client_id())
        .having(ClientRelationship::RELATED_CLIENT_ID, client);
    let relations = case.ask.many::<ClientRelationship>(relations)?;
    if !relations.iter().any(|relation| gives_the_right(relation, write.def)) {
        case.refuse(write.wrong("client-not-authorized", "client_id"));
    }
    Ok(())
}

fn gives_the_right(relation: &Stored<ClientRelationship>, def: &EntityDef) -> bool {
    match def.resource {
        "appointments" => relation.can_make_appointments(),
        "invoices" | "payments" => relation.can_authorize_payments(),
        _ => relation.can_view_medical_records(),
    }
}

/// A blocked client makes no new bookings of a kennel; those of the calendar are judged by their commands.
pub const CLIENT_IS_NOT_BLOCKED: RowRule = RowRule {
    name: crate::prose!("client_is_not_blocked"),
    doc: crate::prose!("The client of a new stay is not blocked."),
    codes: &["client-blocked"],
    when: When::Written { applies: |def| def.table == BoardingReservation::TABLE, columns: &["client_id"] },
    judge: |case, write| {
        let Some(id) = write.after.value(BoardingReservation::CLIENT_ID) else { return Ok(()) };
        if case.ask.one(id)?.is_some_and(|client| client.status() == ClientStatus::Blocked) {
            case.refuse(write.wrong("client-blocked", "client_id"));
        }
        Ok(())
    },
};
