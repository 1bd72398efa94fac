//! How many requests are answered: of one login, and from one address.

use std::{hash::Hash, net::IpAddr, num::NonZeroU32};

use governor::{
    DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};
use uuid::Uuid;

use super::{
    address::counted,
    problem::{Problem, RATE_LIMITED},
};
use crate::settings;

/// The counts of one server.
pub(crate) struct Rates {
    callers: Limit<(Uuid, Uuid)>,
    addresses: Limit<IpAddr>,
    logins: Limit<IpAddr>,
}

/// So many a minute for each key; without a limiter, no limit.
struct Limit<K: Hash + Eq + Clone>(Option<DefaultKeyedRateLimiter<K>>);

impl Rates {
    pub(super) fn new(settings: &settings::Rates) -> Self {
        Self {
            callers: Limit::new(settings.caller),
            addresses: Limit::new(settings.address),
            logins: Limit::new(settings.login),
        }
    }

    /// A request of a login of a practice.
    pub(super) fn caller(&self, tenant: Uuid, user: Uuid) -> Result<(), Problem> {
        self.callers.count(&(tenant, user))
    }

    /// A request from an address.
    pub(super) fn address(&self, address: IpAddr) -> Result<(), Problem> {
        self.addresses.count(&counted(address))
    }

    /// A login from an address.
    pub(super) fn login(&self, address: IpAddr) -> Result<(), Problem> {
        self.logins.count(&counted(address))
    }

    /// Forgets those who have not asked for long.
    pub(crate) fn tidy(&self) {
        self.callers.tidy();
        self.addresses.tidy();
        self.logins.tidy();
    }
}

impl<K: Hash + Eq + Clone> Limit<K> {
    fn new(a_minute: u32) -> Self {
        Self(NonZeroU32::new(a_minute).map(|count| RateLimiter::keyed(Quota::per_minute(count))))
    }

    fn count(&self, key: &K) -> Result<(), Problem> {
        let Some(limiter) = &self.0 else { return Ok(()) };
        limiter.check_key(key).map_err(|until| {
            let wait = until.wait_time_from(DefaultClock::default().now());
            Problem::new(RATE_LIMITED, "`retry-after` says in how many seconds to come back").after(wait)
        })
    }

    fn tidy(&self) {
        if let Some(limiter) = &self.0 {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_has_its_own_count_and_zero_is_no_limit() {
        let limit = Limit::new(3);
        for key in [1, 2] {
            for _ in 0..3 {
                assert!(limit.count(&key).is_ok());
            }
            assert!(limit.count(&key).is_err());
        }
        let none = Limit::new(0);
        assert!((0..10_000).all(|_| none.count(&1).is_ok()));
    }
}
