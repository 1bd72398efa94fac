//! `sched.daily_log`: whether every shift has looked after a boarder.

use chrono::NaiveDateTime;

use super::Problem;
use crate::{
    record::Record,
    rule::{Passed, rule},
};

/// The shifts of a stay so far, and its log.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// When each shift of the stay began, each after the one before; on the clock of the clinic. A shift
    /// ends where the next begins.
    pub shift_starts: Vec<NaiveDateTime>,
    /// When something was written into the log: food, water, elimination, medication; in any order.
    pub logged_at: Vec<NaiveDateTime>,
    /// The moment of the question.
    pub now: NaiveDateTime,
}

/// Asks for an entry in the log in every shift that is over. The last one is not over before another
/// begins.
#[rule(
    id = "sched.daily_log",
    source = "Policy of the practice",
    errors = [DailyLogMissing]
)]
pub fn daily_log(input: &Input) -> Result<Passed, Problem> {
    let mut shifts = Vec::new();
    for (index, pair) in input.shift_starts.windows(2).enumerate() {
        let [from, until] = *pair else { continue };
        if until <= from {
            return Err(Problem::invalid(&format!("shift_starts[{}]", index + 1)));
        }
        let is_logged = input.logged_at.iter().any(|at| from <= *at && *at < until);
        if until <= input.now && !is_logged {
            shifts.push(from);
        }
    }
    if shifts.is_empty() { Ok(Passed::OK) } else { Err(Problem::DailyLogMissing { shifts }) }
}
