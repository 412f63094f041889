//! The test's clock: it stands still until the test moves it.

use std::sync::{Mutex, PoisonError};

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use dongthuan::clock::Clock;

/// Monday 23/11/2026, 09:15 in Việt Nam. The next day is a holiday (Culture Day).
pub const START: &str = "2026-11-23T02:15:00Z";

pub struct ManualClock(Mutex<DateTime<Utc>>);

impl ManualClock {
    pub fn new() -> anyhow::Result<Self> {
        Ok(Self(Mutex::new(instant(START)?)))
    }

    pub fn advance(&self, by: TimeDelta) {
        let mut now = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *now += by;
    }

    pub fn set(&self, to: DateTime<Utc>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = to;
    }
}

impl Clock for ManualClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An instant as the API writes it.
pub fn instant(text: &str) -> anyhow::Result<DateTime<Utc>> {
    let at =
        DateTime::parse_from_rfc3339(text).with_context(|| format!("{text:?} is no instant"))?;
    Ok(at.to_utc())
}
