//! `ins.claim`: what an insurer pays of a bill.

use chrono::{Days, NaiveDate};

use super::Problem;
use crate::{
    kernel::{choice::Choice, money::Money, number::Number, ratio::Ratio},
    record::{Entries, Record},
    rule::rule,
};

/// The places of every amount.
const CENTS: u8 = 2;

/// A policy, and a claim against it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The policy.
    pub policy: Policy,
    /// The claim.
    pub claim: Claim,
}

/// What is insured, and what the insurer has paid so far.
#[derive(Debug, Clone, Record)]
pub struct Policy {
    /// The first day of this term.
    pub effective: NaiveDate,
    /// Its last day.
    pub expires: NaiveDate,
    /// The first day of the first of all terms without a gap; that of this term when absent.
    pub first_effective: Option<NaiveDate>,
    /// For how many days after the first one a condition of some kind is not covered yet; a kind that is
    /// not listed is covered at once.
    #[field(default = {})]
    pub waiting: Entries<u32>,
    /// What the client bears in a year, or for each condition.
    pub deductible: Number,
    /// How much of it the client has borne.
    #[field(default = "0")]
    pub deductible_met: Number,
    /// The percentage that the insurer pays.
    pub reimbursement_percent: Number,
    /// The most that the insurer pays in a year.
    pub annual_limit: Option<Number>,
    /// How much of it has been paid.
    #[field(default = "0")]
    pub annual_used: Number,
    /// The most that the insurer pays for the condition.
    pub condition_limit: Option<Number>,
    /// How much of it has been paid.
    #[field(default = "0")]
    pub condition_used: Number,
    /// Whether taxes are paid too.
    #[field(default = false)]
    pub covers_tax: bool,
    /// Within how many days of the service the claim has to come.
    #[field(default = 180)]
    pub filing_days: u32,
    /// Whether the deductible is taken off before the percentage or after it.
    #[field(default = "deductible_first")]
    pub order: Order,
    /// After how many days without signs a condition counts as cured; never when absent.
    pub curable_after_days: Option<u32>,
}

/// Which comes first, the deductible or the percentage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Order {
    /// The percentage is of what is left after the deductible.
    DeductibleFirst,
    /// The deductible is taken off the percentage of the whole.
    CoinsuranceFirst,
}

/// A bill that is sent to the insurer.
#[derive(Debug, Clone, Record)]
pub struct Claim {
    /// The day of the service.
    pub service_date: NaiveDate,
    /// The day of the first signs; that of the service when absent.
    pub onset_date: Option<NaiveDate>,
    /// The kind of condition, such as `illness`.
    pub kind: String,
    /// What was billed.
    pub lines: Vec<Line>,
    /// The day on which the claim comes to the insurer.
    pub submitted: Option<NaiveDate>,
    /// For how many days before the animal showed no signs of the condition.
    pub symptom_free_days: Option<u32>,
}

/// A line of the bill.
#[derive(Debug, Clone, Record)]
pub struct Line {
    /// Its amount without tax.
    pub amount: Number,
    /// Its tax.
    pub tax: Option<Number>,
    /// Whether the policy covers what it is for.
    #[field(default = true)]
    pub covered: bool,
}

/// Who pays how much.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// What of the bill is covered.
    pub eligible: Money,
    /// How much of the deductible this claim takes up.
    pub deductible_applied: Money,
    /// What the insurer pays.
    pub payable: Money,
    /// What the client pays of all that was billed.
    pub client_share: Money,
    /// What is left of the deductible after this claim.
    pub deductible_left: Money,
    /// What is left of the annual limit after this claim, where there is one.
    pub annual_left: Option<Money>,
}

/// Works out what an insurer pays of a bill: first whether it pays at all, then how much.
///
/// A condition that began before the first term is never covered unless it was cured since, and one that
/// began during the waiting period is not either. Of what is covered the deductible comes off, then the
/// percentage is taken, or the other way round; what is left of the limits bounds the rest.
#[rule(
    id = "ins.claim",
    source = "NAIC Pet Insurance Model Act (no. 633, 2022)",
    errors = [
        MoneyPrecision, PercentOutOfRange, PolicyNotActive, PreExistingCondition, WaitingPeriod, ClaimLate, NotCovered,
        AnnualLimitExhausted,
    ]
)]
pub fn claim(input: &Input) -> Result<Output, Problem> {
    is_possible(input)?;
    let terms = Terms::of(&input.policy)?;
    let bill = Bill::of(&input.claim, input.policy.covers_tax)?;
    condition_is_covered(&input.policy, &input.claim)?;
    if input.claim.submitted.is_some_and(|day| is_late(input, day)) {
        return Err(Problem::ClaimLate);
    }
    if bill.eligible == 0 {
        return Err(Problem::NotCovered);
    }
    if terms.annual_left.is_some_and(|left| left <= 0) {
        return Err(Problem::AnnualLimitExhausted);
    }
    terms.settle(&bill).ok_or_else(|| Problem::invalid("claim.lines"))
}

/// No amount is below zero, and no condition begins after it was treated.
fn is_possible(Input { policy, claim }: &Input) -> Result<(), Problem> {
    let amounts = [
        ("deductible", Some(policy.deductible)),
        ("deductible_met", Some(policy.deductible_met)),
        ("annual_limit", policy.annual_limit),
        ("annual_used", Some(policy.annual_used)),
        ("condition_limit", policy.condition_limit),
        ("condition_used", Some(policy.condition_used)),
    ];
    for (name, amount) in amounts {
        is_not_negative(amount, &|| format!("policy.{name}"))?;
    }
    for (index, line) in claim.lines.iter().enumerate() {
        is_not_negative(Some(line.amount), &|| format!("claim.lines[{index}].amount"))?;
        is_not_negative(line.tax, &|| format!("claim.lines[{index}].tax"))?;
    }
    let backwards = claim.onset_date.is_some_and(|onset| onset > claim.service_date);
    if backwards { Err(Problem::invalid("claim.onset_date")) } else { Ok(()) }
}

fn is_not_negative(amount: Option<Number>, field: &dyn Fn() -> String) -> Result<(), Problem> {
    if amount.is_some_and(Number::is_negative) { Err(Problem::invalid(&field())) } else { Ok(()) }
}

/// The amounts of a policy in minor units.
struct Terms {
    deductible_left: i64,
    percent: Ratio,
    order: Order,
    condition_left: Option<i64>,
    annual_left: Option<i64>,
}

/// What was billed, in minor units.
struct Bill {
    eligible: i64,
    billed: i64,
}

impl Terms {
    fn of(policy: &Policy) -> Result<Self, Problem> {
        let deductible = cents(policy.deductible, "policy.deductible")?;
        let met = cents(policy.deductible_met, "policy.deductible_met")?;
        let percent = percent(policy.reimbursement_percent)?;
        let annual = optional(policy.annual_limit, "policy.annual_limit")?;
        let annual_used = cents(policy.annual_used, "policy.annual_used")?;
        let condition = optional(policy.condition_limit, "policy.condition_limit")?;
        let condition_used = cents(policy.condition_used, "policy.condition_used")?;
        Ok(Self {
            deductible_left: (deductible - met).max(0),
            percent,
            order: policy.order,
            condition_left: condition.map(|limit| (limit - condition_used).max(0)),
            annual_left: annual.map(|limit| limit - annual_used),
        })
    }

    /// Splits the bill between the insurer and the client.
    fn settle(&self, bill: &Bill) -> Option<Output> {
        let (applied, uncapped) = self.shares(bill.eligible)?;
        let capped = uncapped.min(self.condition_left.unwrap_or(i64::MAX));
        let payable = capped.min(self.annual_left.unwrap_or(i64::MAX));
        let shown = |minor| Money::new(minor, CENTS);
        Some(Output {
            eligible: shown(bill.eligible),
            deductible_applied: shown(applied),
            payable: shown(payable),
            client_share: shown(bill.billed - payable),
            deductible_left: shown(self.deductible_left - applied),
            annual_left: self.annual_left.map(|left| shown(left - payable)),
        })
    }

    /// What of the deductible is taken up, and what the insurer pays before any limit.
    fn shares(&self, eligible: i64) -> Option<(i64, i64)> {
        let part = |minor: i64| self.percent.times(Ratio::whole(minor))?.rounded();
        Some(match self.order {
            Order::DeductibleFirst => {
                let applied = self.deductible_left.min(eligible);
                (applied, part(eligible - applied)?)
            }
            Order::CoinsuranceFirst => {
                let gross = part(eligible)?;
                let applied = self.deductible_left.min(gross);
                (applied, gross - applied)
            }
        })
    }
}

impl Bill {
    fn of(claim: &Claim, covers_tax: bool) -> Result<Self, Problem> {
        let mut bill = Self { eligible: 0, billed: 0 };
        for (index, line) in claim.lines.iter().enumerate() {
            let field = |name: &str| format!("claim.lines[{index}].{name}");
            let amount = cents(line.amount, &field("amount"))?;
            let tax = optional(line.tax, &field("tax"))?.unwrap_or(0);
            let covered = match (line.covered, covers_tax) {
                (false, _) => 0,
                (true, false) => amount,
                (true, true) => plus(amount, tax)?,
            };
            bill.billed = plus(bill.billed, plus(amount, tax)?)?;
            bill.eligible = plus(bill.eligible, covered)?;
        }
        Ok(bill)
    }
}

/// The policy was active, and the condition began when it was covered or has been cured since.
fn condition_is_covered(policy: &Policy, claim: &Claim) -> Result<(), Problem> {
    if claim.service_date < policy.effective || policy.expires < claim.service_date {
        return Err(Problem::PolicyNotActive);
    }
    let first = policy.first_effective.unwrap_or(policy.effective);
    let onset = claim.onset_date.unwrap_or(claim.service_date);
    if onset < first {
        let cured = claim.symptom_free_days.zip(policy.curable_after_days).is_some_and(|(free, cured)| free >= cured);
        return if cured { Ok(()) } else { Err(Problem::PreExistingCondition) };
    }
    let waiting = policy.waiting.get(&claim.kind).copied().unwrap_or(0);
    let field = || Problem::invalid(&format!("policy.waiting.{}", claim.kind));
    let coverage_starts = after(first, waiting).ok_or_else(field)?;
    if onset < coverage_starts { Err(Problem::WaitingPeriod { coverage_starts }) } else { Ok(()) }
}

/// Whether the claim comes after its last day.
fn is_late(input: &Input, submitted: NaiveDate) -> bool {
    after(input.claim.service_date, input.policy.filing_days).is_some_and(|last| last < submitted)
}

/// So many days later, in a year that can be written.
fn after(day: NaiveDate, days: u32) -> Option<NaiveDate> {
    let last = NaiveDate::from_ymd_opt(9999, 12, 31)?;
    day.checked_add_days(Days::new(u64::from(days))).filter(|day| *day <= last)
}

/// The minor units of an amount.
fn cents(amount: Number, field: &str) -> Result<i64, Problem> {
    if amount.scale() > CENTS {
        return Err(Problem::MoneyPrecision);
    }
    amount.rounded(CENTS).ok_or_else(|| Problem::invalid(field))
}

fn optional(amount: Option<Number>, field: &str) -> Result<Option<i64>, Problem> {
    amount.map(|amount| cents(amount, field)).transpose()
}

fn percent(percent: Number) -> Result<Ratio, Problem> {
    let part = Ratio::percent(percent).filter(|part| Ratio::ZERO <= *part && *part <= Ratio::ONE);
    part.ok_or(Problem::PercentOutOfRange)
}

fn plus(one: i64, other: i64) -> Result<i64, Problem> {
    one.checked_add(other).ok_or_else(|| Problem::invalid("claim.lines"))
}
