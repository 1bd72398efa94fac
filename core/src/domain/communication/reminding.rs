//! `sched.reminders`: when a client is reminded of an appointment.

use chrono::{Days, NaiveDateTime, NaiveTime, TimeDelta};

use super::Problem;
use crate::{
    kernel::{
        offset_time::OffsetTime,
        problem::Generic,
        time::{Instant, parse_time},
        zone::Zone,
    },
    record::Record,
    rule::rule,
};

/// The least time before an appointment at which a reminder is of use, in minutes.
const LEAST_MIN: i64 = 60;

/// An appointment, and how long before it to remind of it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// Where the appointment begins.
    pub start: OffsetTime,
    /// The time zone of the client, by its name in the IANA database.
    pub tz: String,
    /// When it was booked.
    pub booked_at: OffsetTime,
    /// How long before.
    pub leads: Vec<Lead>,
    /// From when on nobody is disturbed, that minute included.
    #[field(default = "21:00")]
    pub quiet_from: String,
    /// From when on people may be disturbed again; the same as the beginning for no quiet time at all.
    #[field(default = "08:00")]
    pub quiet_until: String,
}

/// How long before an appointment: in days or in hours, and not in both.
#[derive(Debug, Clone, Record)]
pub struct Lead {
    /// The days; the clock then shows the same time as at the appointment.
    pub days: Option<u32>,
    /// The hours that pass.
    pub hours: Option<u32>,
}

/// When to send.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The times, in the order of the leads.
    pub send_at: Vec<OffsetTime>,
    /// How many reminders are left out.
    pub suppressed: i64,
}

/// Plans the reminders of an appointment.
///
/// One that falls into the quiet time moves to its end. Left out is what would then be sent before the
/// booking, less than an hour before the appointment, or twice.
#[rule(
    id = "sched.reminders",
    source = "47 CFR 64.1200(c)(1) (no calls before 8 or after 21 o'clock local time)",
    errors = [TimeZoneUnknown]
)]
pub fn reminders(input: &Input) -> Result<Output, Problem> {
    let quiet =
        Quiet { from: clock(&input.quiet_from, "quiet_from")?, until: clock(&input.quiet_until, "quiet_until")? };
    for (index, lead) in input.leads.iter().enumerate() {
        if lead.days.is_some() == lead.hours.is_some() {
            return Err(Generic::value_invalid(&format!("leads[{index}]")).into());
        }
    }
    let zone = Zone::chosen(&input.tz).ok_or(Problem::TimeZoneUnknown)?;
    let (start, booked) = (input.start.instant(), input.booked_at.instant());
    // In order, so that one is found among many.
    let mut kept: Vec<Instant> = Vec::new();
    let mut send_at = Vec::new();
    for (index, lead) in input.leads.iter().enumerate() {
        let too_far = || Generic::value_invalid(&format!("leads[{index}]"));
        let at = quiet.over(zone, lead.before(start, zone).ok_or_else(too_far)?).ok_or_else(too_far)?;
        let shown = OffsetTime::at(at, zone.offset_at(at).local_minus_utc()).ok_or_else(too_far)?;
        let in_time = at > booked && (start - at).num_minutes() >= LEAST_MIN;
        if in_time && let Err(place) = kept.binary_search(&at) {
            kept.insert(place, at);
            send_at.push(shown);
        }
    }
    let suppressed = i64::try_from(input.leads.len() - send_at.len()).unwrap_or(i64::MAX);
    Ok(Output { send_at, suppressed })
}

impl Lead {
    /// So long before an instant; nothing beyond the calendar.
    fn before(&self, start: Instant, zone: Zone) -> Option<Instant> {
        if let Some(days) = self.days {
            let local = zone.local(start).checked_sub_days(Days::new(u64::from(days)))?;
            return Some(zone.instant_of(local).instant());
        }
        start.checked_sub_signed(TimeDelta::hours(i64::from(self.hours.unwrap_or(0))))
    }
}

/// The time in which nobody is disturbed; it may go over midnight.
struct Quiet {
    from: NaiveTime,
    until: NaiveTime,
}

impl Quiet {
    /// The instant itself, or the end of the quiet time in which it lies.
    fn over(&self, zone: Zone, at: Instant) -> Option<Instant> {
        match self.end(zone.local(at)) {
            None => Some(at),
            Some(end) => Some(zone.instant_of(end?).instant()),
        }
    }

    /// The end of the quiet time in which a local time lies, if it does; nothing beyond the calendar.
    fn end(&self, local: NaiveDateTime) -> Option<Option<NaiveDateTime>> {
        let (day, time) = (local.date(), local.time());
        let over_midnight = self.until < self.from;
        let since_evening = self.from <= time && (over_midnight || time < self.until);
        let since_midnight = over_midnight && time < self.until;
        let ends_on = match () {
            () if since_evening && over_midnight => day.succ_opt(),
            () if since_evening || since_midnight => Some(day),
            () => return None,
        };
        Some(ends_on.map(|day| day.and_time(self.until)))
    }
}

/// A time of the day such as `21:00`.
fn clock(text: &str, field: &str) -> Result<NaiveTime, Problem> {
    let time = parse_time(text).filter(|_| text.len() == "21:00".len());
    time.ok_or_else(|| Generic::value_invalid(field).into())
}

/// Somebody is reminded on a channel that they allow, unless they want no messages or the animal is dead.
///
/// # Errors
/// `patient-deceased`, `recipient-opted-out`, `channel-consent-missing`.
pub fn may_be_reminded(deceased: bool, opted_out: bool, allows_channel: bool) -> Result<(), Problem> {
    match () {
        () if deceased => Err(Problem::PatientDeceased),
        () if opted_out => Err(Problem::RecipientOptedOut),
        () if !allows_channel => Err(Problem::ChannelConsentMissing),
        () => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_reminded_who_does_not_want_it() {
        assert_eq!(may_be_reminded(false, false, true), Ok(()));
        assert_eq!(may_be_reminded(true, true, false), Err(Problem::PatientDeceased));
        assert_eq!(may_be_reminded(false, true, true), Err(Problem::RecipientOptedOut));
        assert_eq!(may_be_reminded(false, false, false), Err(Problem::ChannelConsentMissing));
    }
}
