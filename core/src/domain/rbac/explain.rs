//! `rbac.explain`: why somebody may or may not do something, and what would change that.

use super::{
    check::{self, Input, asked, judge},
    problem::Problem,
};
use crate::{
    engine::access::{Denial, Reason, SmallestChange},
    record::Record,
    rule::rule,
};

/// The answer of the check, and what decided.
#[derive(Debug, Clone, PartialEq, Default, Record)]
pub struct Output {
    /// Whether it is allowed.
    pub allowed: bool,
    /// The fields that are open, where not all are.
    pub fields: Option<Vec<String>>,
    /// The fields that are closed, where all others are open.
    pub except_fields: Option<Vec<String>>,
    /// The code of the refusal.
    pub code: Option<String>,
    /// Why nobody may.
    pub reason: Option<Reason>,
    /// The conditions that do not hold: of the grant that is nearest to being met.
    pub conditions: Option<Vec<String>>,
    /// The fields asked for that are closed.
    pub closed_fields: Option<Vec<String>>,
    /// The role that decided.
    pub role: Option<String>,
    /// Which of the grants of that role, from 0.
    pub grant: Option<u32>,
    /// The smallest change that would allow it.
    pub change: Option<SmallestChange>,
}

/// Says why somebody may or may not do something: which role and which of its grants decided, what does not
/// hold, and the smallest change that would allow it.
#[rule(
    id = "rbac.explain",
    source = "the judgement of rbac.check",
    errors = [UnknownAction, UnknownResource, ActionNotApplicable]
)]
pub fn explain(input: &Input) -> Result<Output, Problem> {
    let (action, resource) = asked(&input.action, &input.resource_type)?;
    Ok(told(judge(input, action, resource)))
}

/// A judgement, explained.
pub(super) fn told(judged: Result<check::Output, Denial>) -> Output {
    let denial = match judged {
        Ok(check::Output { allowed, fields, except_fields }) => {
            return Output { allowed, fields, except_fields, ..Output::default() };
        }
        Err(denial) => denial,
    };
    let told = denial.told();
    Output {
        code: Some(denial.code().to_owned()),
        reason: told.reason,
        conditions: denial.unmet().map(<[String]>::to_vec),
        closed_fields: told.fields,
        role: told.role,
        grant: told.grant,
        change: Some(denial.change()),
        ..Output::default()
    }
}
