//! How often somebody may ask: a bucket that fills again all the time (GCRA), by the machine's own
//! clock. The rules' clock says what is due, not how fast a wire is.

use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::config::Limits;
use crate::graphql::measure::{Exceeded, Limit};

/// When so many are remembered, those who have not asked for a minute are forgotten.
const MANY: usize = 10_000;
const RATES: [Limit; 4] = [
    Limit::AccountPerMinute,
    Limit::TokenPerMinute,
    Limit::AddressPerMinute,
    Limit::GuestPerMinute,
];

type Keyed = DefaultKeyedRateLimiter<String, StateInformationMiddleware>;

/// A rate for each kind of who asks.
pub struct Rates {
    limits: Limits,
    keyed: [Keyed; RATES.len()],
}

/// How it stands with a rate after one more request.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    pub limit: Limit,
    pub quota: usize,
    /// Requests that would be let in at once.
    pub left: usize,
}

/// Why a request is not let in, and when it would be.
#[derive(Clone, Copy, Debug)]
pub struct TooOften {
    pub exceeded: Exceeded,
    pub wait: Duration,
}

impl Rates {
    pub fn new(limits: &Limits) -> Self {
        let limiter = |limit| RateLimiter::keyed(quota(limit, limits)).with_middleware();
        Self {
            limits: limits.clone(),
            keyed: RATES.map(limiter),
        }
    }

    /// Takes one from whatever somebody has left.
    pub fn take(&self, limit: Limit, who: &str) -> Result<Standing, TooOften> {
        let quota = limit.of(&self.limits);
        let mut standing = Standing {
            limit,
            quota,
            left: quota,
        };
        let known = RATES
            .iter()
            .zip(&self.keyed)
            .find(|(rate, _)| **rate == limit);
        let Some((_, rate)) = known else {
            return Ok(standing);
        };
        if rate.len() > MANY {
            rate.retain_recent();
        }
        match rate.check_key(&who.to_owned()) {
            Ok(state) => {
                let left = state.remaining_burst_capacity();
                standing.left = usize::try_from(left).unwrap_or(usize::MAX);
                Ok(standing)
            }
            Err(until) => Err(TooOften {
                exceeded: limit.over(quota.saturating_add(1), &self.limits),
                wait: until.wait_time_from(DefaultClock::default().now()),
            }),
        }
    }
}

/// The rate of one thing only.
pub struct Steady {
    over: Exceeded,
    limiter: DefaultDirectRateLimiter,
}

impl Steady {
    pub fn new(limit: Limit, limits: &Limits) -> Self {
        Self {
            over: limit.over(limit.of(limits).saturating_add(1), limits),
            limiter: RateLimiter::direct(quota(limit, limits)),
        }
    }

    pub fn take(&self) -> Result<(), Exceeded> {
        self.limiter.check().map_err(|_| self.over)
    }
}

fn quota(limit: Limit, limits: &Limits) -> Quota {
    let most = u32::try_from(limit.of(limits)).unwrap_or(u32::MAX);
    Quota::per_minute(NonZeroU32::new(most).unwrap_or(NonZeroU32::MIN))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_a_rate_of_their_own() {
        let limits = Limits {
            account_rate: 2,
            ..Limits::default()
        };
        let rates = Rates::new(&limits);
        let take = |who| rates.take(Limit::AccountPerMinute, who);
        assert_eq!(take("a").unwrap().left, 1);
        assert_eq!(take("a").unwrap().left, 0);
        let refused = take("a").unwrap_err();
        assert_eq!((refused.exceeded.score, refused.exceeded.maximum), (3, 2));
        assert!(refused.wait <= Duration::from_secs(30), "{refused:?}");
        assert_eq!(take("b").unwrap().left, 1);
        assert!(rates.take(Limit::TokenPerMinute, "a").is_ok());
    }
}
