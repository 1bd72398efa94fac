//! What an insurer pays.

use chrono::{Days, NaiveDate};
use num_bigint::BigInt;
use num_traits::{Signed, Zero};
use vet_tests::random_rows::Dice;

use crate::{
    exact::{Q, fixed, minor, n, nearest, or_zero, q},
    harness::{Answer, Fields, Roll, agree, refused},
};

#[derive(Debug)]
struct Claim {
    /// As days since the policy began.
    service: u64,
    onset: Option<i64>,
    submitted: Option<u64>,
    symptom_free: Option<u64>,
    curable: Option<u64>,
    waiting: Option<u64>,
    lines: Vec<(String, Option<String>, bool)>,
    deductible: String,
    met: String,
    percent: String,
    annual: Option<(String, String)>,
    condition: Option<(String, String)>,
    covers_tax: bool,
    coinsurance_first: bool,
}

fn day(number: i64) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    if number < 0 { first - Days::new(number.unsigned_abs()) } else { first + Days::new(number.unsigned_abs()) }
}

fn a_claim(dice: &mut Dice) -> Claim {
    let service = dice.below(380);
    let limit = |dice: &mut Dice| (dice.decimal(900, 2), dice.decimal(250, 2));
    Claim {
        service,
        onset: dice.maybe(30, |dice| (service as i64 - dice.below(60) as i64).max(-20)),
        submitted: dice.maybe(30, |dice| service + dice.below(230)),
        symptom_free: dice.maybe(50, |dice| 178 + dice.below(4)),
        curable: dice.maybe(50, |_| 180),
        waiting: dice.maybe(60, |dice| dice.below(30)),
        lines: dice
            .list(6, |dice| (dice.decimal(400, 2), dice.maybe(50, |dice| dice.decimal(40, 2)), dice.percent(80))),
        deductible: dice.decimal(300, 2),
        met: dice.decimal(300, 2),
        percent: if dice.percent(2) { "100.01".to_owned() } else { dice.decimal(100, 2) },
        annual: dice.maybe(60, limit),
        condition: dice.maybe(40, limit),
        covers_tax: dice.percent(50),
        coinsurance_first: dice.percent(50),
    }
}

#[test]
fn claims() {
    agree("ins.claim", |dice| {
        let claim = a_claim(dice);
        (claim.fields(), claim.answer())
    });
}

impl Claim {
    fn fields(&self) -> Fields {
        let (annual, condition) = (self.annual.as_ref(), self.condition.as_ref());
        let waiting = self.waiting.map_or_else(String::new, |days| format!(r#""illness":{days}"#));
        let mut policy = Fields::new()
            .text("effective", &day(0).to_string())
            .text("expires", &day(364).to_string())
            .raw("waiting", &format!("{{{waiting}}}"))
            .text("deductible", &self.deductible)
            .text("deductible_met", &self.met)
            .text("reimbursement_percent", &self.percent)
            .optional("annual_limit", annual.map(|(limit, _)| limit.as_str()))
            .optional("annual_used", annual.map(|(_, used)| used.as_str()))
            .optional("condition_limit", condition.map(|(limit, _)| limit.as_str()))
            .optional("condition_used", condition.map(|(_, used)| used.as_str()))
            .raw("covers_tax", &self.covers_tax.to_string())
            .text("order", if self.coinsurance_first { "coinsurance_first" } else { "deductible_first" });
        if let Some(days) = self.curable {
            policy = policy.raw("curable_after_days", &days.to_string());
        }
        let line = |(amount, tax, covered): &(String, Option<String>, bool)| {
            let texts = Fields::new().text("amount", amount).optional("tax", tax.as_deref());
            texts.raw("covered", &covered.to_string())
        };
        let mut claim = Fields::new()
            .text("service_date", &day(self.service as i64).to_string())
            .text("kind", "illness")
            .objects("lines", self.lines.iter().map(line))
            .optional("onset_date", self.onset.map(|number| day(number).to_string()).as_deref())
            .optional("submitted", self.submitted.map(|number| day(number as i64).to_string()).as_deref());
        if let Some(days) = self.symptom_free {
            claim = claim.raw("symptom_free_days", &days.to_string());
        }
        Fields::new().raw("policy", &policy.json()).raw("claim", &claim.json())
    }

    fn answer(&self) -> Answer {
        if q(&self.percent) > n(100) {
            return refused("percent-out-of-range");
        }
        self.is_covered()?;
        let amount = |tax: bool, (amount, due, _): &(String, Option<String>, bool)| {
            q(amount) + if tax { or_zero(due.as_deref()) } else { Q::zero() }
        };
        let billed: Q = self.lines.iter().map(|line| amount(true, line)).sum();
        let covered = self.lines.iter().filter(|(_, _, covered)| *covered);
        let eligible: Q = covered.map(|line| amount(self.covers_tax, line)).sum();
        let [billed, eligible] = [billed, eligible].map(|amount| minor(&amount, 2));
        if eligible.is_zero() {
            return refused("not-covered");
        }
        let left =
            |limit: &Option<(String, String)>| limit.as_ref().map(|(limit, used)| minor(&(q(limit) - q(used)), 2));
        let (annual, condition) = (left(&self.annual), left(&self.condition));
        if annual.as_ref().is_some_and(|left| !left.is_positive()) {
            return refused("annual-limit-exhausted");
        }
        let open = minor(&(q(&self.deductible) - q(&self.met)), 2).max(BigInt::zero());
        let part = |amount: &BigInt| nearest(&(q(&self.percent) * amount / n(100)));
        let (used, mut payable) = match self.coinsurance_first {
            true => {
                let gross = part(&eligible);
                let used = open.clone().min(gross.clone());
                (used.clone(), gross - used)
            }
            false => {
                let used = open.clone().min(eligible.clone());
                (used.clone(), part(&(&eligible - used)))
            }
        };
        for limit in [&condition, &annual].into_iter().flatten() {
            payable = payable.min(limit.clone().max(BigInt::zero()));
        }
        let shown = |name: &str, amount: BigInt| format!(r#""{name}":"{}""#, fixed(&amount, 2));
        let mut parts = vec![
            shown("eligible", eligible),
            shown("deductible_applied", used.clone()),
            shown("payable", payable.clone()),
            shown("client_share", billed - &payable),
            shown("deductible_left", open - used),
        ];
        parts.extend(annual.map(|left| shown("annual_left", left - payable)));
        Ok(format!("{{{}}}", parts.join(",")))
    }

    fn is_covered(&self) -> Result<(), String> {
        if self.service > 364 {
            return refused("policy-not-active");
        }
        let onset = self.onset.unwrap_or(self.service as i64);
        let cured = matches!((self.symptom_free, self.curable), (Some(free), Some(needed)) if free >= needed);
        let covered_from = self.waiting.unwrap_or(0) as i64;
        if onset < 0 && !cured {
            return refused("pre-existing-condition");
        }
        if onset < covered_from && !(onset < 0 && cured) {
            return Err(format!(r#"{{"error":"waiting-period","coverage_starts":"{}"}}"#, day(covered_from)));
        }
        match self.submitted {
            Some(day) if day > self.service + 180 => refused("claim-late"),
            _ => Ok(()),
        }
    }
}
