//! `billing.draft_invoice`: begins a bill.

use super::{
    Invoice, TaxType,
    approval::Approver,
    entry::{self, Entry, Goods, discounts_above_limit},
    invoice_items,
    parties::{Named, Parties},
    pricing::profile::PricingProfile,
    totals::{Terms, Totals, document_discount_above_limit, totals},
};
use crate::{
    domain::{
        appointments::Appointment, clients::Client, clinics::Clinic, medical_records::MedicalEncounter,
        patients::Patient, staff::Staff,
    },
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation, draft_number},
    kernel::{cell::Percent, choice::Choice, id::Id, json::Json, number::Number},
    record::Record,
    schema::New,
};

/// Begins a bill, with its first lines or none. A draft has a number of its own; it gets one of the
/// series when it is sent.
#[derive(Debug, Clone, Record)]
pub struct DraftInvoice {
    /// Id of the new invoice; the engine makes one when it is left out.
    pub id: Option<Id<Invoice>>,
    /// Who pays: the owner of the animal, or somebody who may pay for the owner.
    pub client_id: Id<Client>,
    /// The animal; that of the visit when left out.
    pub patient_id: Option<Id<Patient>>,
    /// The clinic that bills; that of the visit when left out.
    pub clinic_id: Option<Id<Clinic>>,
    /// The booking that is billed; that of the encounter when left out.
    pub appointment_id: Option<Id<Appointment>>,
    /// The encounter that is billed.
    pub encounter_id: Option<Id<MedicalEncounter>>,
    /// What is sold.
    #[field(default = [])]
    pub lines: Vec<Entry>,
    /// The part taken off the whole, in percent.
    pub discount_percent: Option<Number>,
    /// The amount taken off after it.
    pub discount_amount: Option<Number>,
    /// Who approves discounts above what somebody gives alone; another person than the one who asks.
    pub approved_by: Option<Id<Staff>>,
    /// Notes for the client.
    pub notes: Option<String>,
    /// Notes for the practice.
    pub internal_notes: Option<String>,
    /// Terms and conditions.
    pub terms_conditions: Option<String>,
}

/// What drafting wants to know.
#[derive(Debug)]
pub struct Facts {
    parties: Parties,
    goods: Vec<Goods>,
    approver: Approver,
    taken: bool,
}

impl Action for DraftInvoice {
    const NAME: &'static str = "billing.draft_invoice";
    const NEEDS: Need = Need::new(PermissionAction::Create, PermissionResource::Invoices);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let taken = ask.is_taken(self.id);
        let approver = Approver::gather(ask, self.approved_by);
        let parties = self.named().gather(ask);
        let patient = parties.as_ref().map_or(self.patient_id, |parties| parties.named().patient);
        let goods = entry::gather(ask, &self.lines, patient);
        Ok(Facts { parties: parties?, goods: goods?, approver: approver?, taken: taken? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        facts.parties.judge(case);
        facts.approver.judge(case);
        if facts.taken {
            case.refuse(Violation::new("id-taken", "id"));
        }
        let named = facts.parties.named();
        if named.clinic.is_none() {
            case.refuse(Violation::new("field-missing", "clinic_id"));
        }
        let Some(policy) = case.knows::<PricingProfile>() else { return Json::Null };
        let terms = Terms::new(&policy, self.discount_percent, self.discount_amount);
        let lines = entry::invoice_lines(case, &policy, &terms, &self.lines, &facts.goods);
        let Some(lines) = lines else { return Json::Null };
        let priced = totals(&lines.iter().collect::<Vec<_>>(), &terms);
        let Some(totals) = case.ok(priced) else { return Json::Null };
        let mut above_limit = discounts_above_limit(&lines, &policy);
        above_limit.extend(document_discount_above_limit(&lines, &totals, &terms, &policy));
        facts.approver.judge_discounts(case, above_limit);

        let id = self.id.unwrap_or_else(|| case.changes.new_id());
        let row = self.invoice(case, id, named, &policy, &totals);
        case.insert(row);
        let line_ids = invoice_items::insert(case, id, 0, &lines, &totals.lines);
        Json::map([
            ("id", Json::Text(id.to_string())),
            ("invoice_number", Json::Text(draft_number(id.uuid()))),
            ("total_amount", Json::Text(totals.total.to_string())),
            ("line_ids", line_ids),
        ])
    }
}

impl DraftInvoice {
    fn named(&self) -> Named {
        Named {
            client: self.client_id,
            patient: self.patient_id,
            clinic: self.clinic_id,
            appointment: self.appointment_id,
            encounter: self.encounter_id,
        }
    }

    fn invoice(
        &self,
        case: &Case<'_>,
        id: Id<Invoice>,
        named: Named,
        policy: &PricingProfile,
        totals: &Totals,
    ) -> New<Invoice> {
        draft(case, id, named, policy, totals)
            .with(Invoice::DISCOUNT_PERCENTAGE, self.discount_percent.and_then(Percent::exact))
            .with(Invoice::NOTES, self.notes.clone())
            .with(Invoice::INTERNAL_NOTES, self.internal_notes.clone())
            .with(Invoice::TERMS_CONDITIONS, self.terms_conditions.clone())
    }
}

/// A new invoice that comes to so much.
pub(super) fn draft(
    case: &Case<'_>,
    id: Id<Invoice>,
    named: Named,
    policy: &PricingProfile,
    totals: &Totals,
) -> New<Invoice> {
    New::row(id)
        .with(Invoice::INVOICE_NUMBER, draft_number(id.uuid()))
        .with(Invoice::CLINIC_ID, named.clinic)
        .with(Invoice::CLIENT_ID, named.client)
        .with(Invoice::PATIENT_ID, named.patient)
        .with(Invoice::APPOINTMENT_ID, named.appointment)
        .with(Invoice::SUBTOTAL, totals.subtotal)
        .with(Invoice::DISCOUNT_AMOUNT, Some(totals.discount))
        .with(Invoice::TAX_AMOUNT, Some(totals.tax))
        .with(Invoice::TOTAL_AMOUNT, totals.total)
        .with(Invoice::AMOUNT_DUE, totals.total)
        .with(Invoice::TAX_BREAKDOWN, Some(totals.tax_breakdown.clone()))
        .with(Invoice::TAX_TYPE, case.profile.text("tax_type").and_then(TaxType::from_code))
        .with(Invoice::CURRENCY, policy.currency.as_str().to_owned())
        .with(Invoice::TAX_MODE, policy.tax_mode)
        .with(Invoice::TAX_ROUNDING, policy.tax_rounding)
}
