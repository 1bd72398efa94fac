//! Claims against a policy, and what the row of the animal repeats of it.

use super::{InsuranceClaim, InsurancePolicy};
use crate::{
    domain::{medical_records::MedicalEncounter, patients::Patient},
    engine::{Case, Gap, RowRule, When, Write, holds},
    kernel::choice::Choice,
    schema::{Entity, Stored},
};

/// A claim is for an animal and a day that the policy covers.
pub const POLICY_COVERS_THE_DAY: RowRule = RowRule {
    name: crate::prose!("policy_covers_the_day"),
    doc: crate::prose!("The policy of a claim was active on the day of service, and covers the animal of the visit."),
    codes: &["policy-not-active", "parent-mismatch"],
    when: When::Written {
        applies: |def| def.table == InsuranceClaim::TABLE,
        columns: &["policy_id", "encounter_id", "service_date"],
    },
    judge: policy_covers_the_day,
};

/// The same when the claim goes out: the policy may have changed.
pub const SUBMITTED_CLAIM_IS_COVERED: RowRule = RowRule {
    name: crate::prose!("submitted_claim_is_covered"),
    doc: crate::prose!("The policy of a claim that is submitted was active on the day of service."),
    codes: &["policy-not-active", "parent-mismatch"],
    when: When::Moved { table: InsuranceClaim::TABLE, column: "status", from: &[], to: "submitted" },
    judge: policy_covers_the_day,
};

fn policy_covers_the_day(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let row = write.after;
    let policy = case.ask.maybe(row.value(InsuranceClaim::POLICY_ID));
    let encounter = case.ask.maybe::<MedicalEncounter>(row.value(InsuranceClaim::ENCOUNTER_ID));
    let (Some(policy), encounter) = (policy?, encounter?) else { return Ok(()) };
    if row.value(InsuranceClaim::SERVICE_DATE).is_some_and(|day| !is_active(&policy, day)) {
        case.refuse(write.wrong("policy-not-active", "policy_id"));
    }
    if encounter.is_some_and(|encounter| encounter.patient_id() != policy.patient_id()) {
        case.refuse(write.wrong("parent-mismatch", "encounter_id").with("parent", "policy_id"));
    }
    Ok(())
}

fn is_active(policy: &Stored<InsurancePolicy>, day: crate::kernel::time::Instant) -> bool {
    policy.is_active() && policy.effective_date() <= day && policy.expiration_date().is_none_or(|last| last >= day)
}

/// The move itself is the record of what the insurer said.
pub const ACKNOWLEDGEMENT_IS_RECORDED: RowRule = RowRule {
    name: crate::prose!("acknowledgement_is_recorded"),
    doc: crate::prose!(
        "That the insurer acknowledged a claim is recorded by this move; there is nothing else to look at."
    ),
    codes: &[],
    when: When::Moved { table: InsuranceClaim::TABLE, column: "status", from: &[], to: "pending" },
    judge: holds,
};

/// The money itself is a payment of the invoice.
pub const INSURER_PAYS_THE_INVOICE: RowRule = RowRule {
    name: crate::prose!("insurer_pays_the_invoice"),
    doc: crate::prose!("Nothing else changes when a claim is paid: the money is recorded as a payment of the invoice."),
    codes: &[],
    when: When::Moved { table: InsuranceClaim::TABLE, column: "status", from: &[], to: "paid" },
    judge: holds,
};

/// The row of the animal repeats its policy.
pub const PATIENT_REPEATS_ITS_POLICY: RowRule = RowRule {
    name: crate::prose!("patient_repeats_its_policy"),
    doc: crate::prose!("The row of an animal repeats provider, number and end of an active policy."),
    codes: &[],
    when: When::Written { applies: |def| def.table == InsurancePolicy::TABLE, columns: &[] },
    judge: |case, write| {
        let Some(policy) = Stored::<InsurancePolicy>::of(write.after).filter(Stored::<InsurancePolicy>::is_active)
        else {
            return Ok(());
        };
        if let Some(patient) = case.ask.one::<Patient>(policy.patient_id())? {
            let zone = case.zone();
            case.update(&patient, |edit| {
                edit.set(Patient::HAS_INSURANCE, Some(true));
                let provider = policy.provider_name().unwrap_or(policy.provider().code());
                edit.set(Patient::INSURANCE_PROVIDER, Some(provider.to_owned()));
                edit.set(Patient::INSURANCE_POLICY_NUMBER, Some(policy.policy_number().to_owned()));
                edit.set(Patient::INSURANCE_EXPIRY_DATE, policy.expiration_date().map(|last| zone.day_of(last)));
            });
        }
        Ok(())
    },
};
