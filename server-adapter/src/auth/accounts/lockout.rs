//! For how long failures close an account.

use chrono::TimeDelta;

use crate::settings::Accounts;

/// For how long the account is closed after so many failures in a row; not at all for a few.
///
/// Five are free by default; then it is a minute, two, four, and at last an hour each time.
pub(super) fn after(failures: u32, settings: &Accounts) -> Option<TimeDelta> {
    let beyond = failures.checked_sub(settings.failures)?;
    let doubled = u64::from(settings.lockout_seconds).saturating_mul(1 << beyond.min(31));
    let seconds = doubled.min(settings.longest_lockout_seconds.into());
    TimeDelta::try_seconds(i64::try_from(seconds).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_failure_doubles_the_time_up_to_the_longest() {
        let minutes =
            |failures| after(failures, &Accounts::default()).map(|time| (time.num_minutes(), time.num_seconds() % 60));
        assert_eq!((minutes(0), minutes(4)), (None, None));
        assert_eq!((minutes(5), minutes(6), minutes(10)), (Some((1, 0)), Some((2, 0)), Some((32, 0))));
        assert_eq!((minutes(11), minutes(u32::MAX)), (Some((60, 0)), Some((60, 0))));
    }
}
