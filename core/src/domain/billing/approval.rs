//! Two people where one is not enough: who asks, and who approves.

use super::pricing::{Problem, balance::a_second_person_approves};
use crate::{
    domain::staff::{Staff, StaffStatus},
    engine::{Ask, Case, Gap, Violation},
    kernel::{id::Id, money::Money},
    schema::Stored,
};

/// Somebody who approves what another asks for.
#[derive(Debug)]
pub struct Approver {
    named: Option<Id<Staff>>,
    staff: Option<Stored<Staff>>,
}

impl Approver {
    /// Asks for whoever the command names in `approved_by`.
    ///
    /// # Errors
    /// [`Gap`] when facts are missing.
    pub fn gather(ask: &mut Ask<'_>, named: Option<Id<Staff>>) -> Result<Self, Gap> {
        Ok(Self { named, staff: ask.maybe(named)? })
    }

    /// Whoever is named works here.
    pub fn judge(&self, case: &mut Case<'_>) {
        let works_here = self.staff.as_ref().is_some_and(|staff| staff.status() == StaffStatus::Active);
        if self.named.is_some() && !works_here {
            case.refuse(Violation::new("not-found", "approved_by"));
        }
    }

    /// Above the limit, whoever is named is not the one who asks. Reports `separation-of-duties`.
    pub fn judge_amount(&self, case: &mut Case<'_>, amount: Money, limit: Money) {
        let author = case.actor.user_id.to_string();
        let approver = self.who(case);
        if let Err(problem) = a_second_person_approves(amount, limit, &author, approver.as_deref()) {
            case.refuse(Violation::of(&problem).inside("approved_by"));
        }
    }

    /// Whatever the amount, whoever is named is not the one who asks. Reports `separation-of-duties`.
    pub fn judge_another(&self, case: &mut Case<'_>) {
        if !self.is_another(case) {
            case.refuse(Violation::of(&Problem::SeparationOfDuties).inside("approved_by"));
        }
    }

    /// Notes discounts above what somebody gives alone, unless another approves them.
    pub fn judge_discounts(&self, case: &mut Case<'_>, above_limit: Vec<Violation>) {
        if above_limit.is_empty() || self.is_another(case) {
            return;
        }
        match self.named {
            Some(_) => case.refuse(Violation::of(&Problem::SeparationOfDuties).inside("approved_by")),
            None => case.refuse_all(above_limit),
        }
    }

    fn is_another(&self, case: &Case<'_>) -> bool {
        self.who(case).is_some_and(|approver| approver != case.actor.user_id.to_string())
    }

    /// Who approves; the one who asks under the name that they ask by, whichever of their rows is named.
    fn who(&self, case: &Case<'_>) -> Option<String> {
        let named = self.named?;
        let login = self.staff.as_ref().and_then(|staff| staff.user_id());
        let same = case.actor.staff_id == Some(named.uuid()) || login == Some(case.actor.user_id);
        Some(if same { case.actor.user_id.to_string() } else { named.to_string() })
    }
}
