//! The one clock, and the ids that are made from it.

use std::sync::Mutex;

use chrono::{DateTime, SubsecRound, Utc};
use uuid::{ContextV7, Timestamp, Uuid};

/// Where `now` comes from. A test has its own; the binary has only `SystemClock`.
pub trait Clock: Send + Sync {
    /// The present instant, in whole microseconds: what both databases keep.
    fn now(&self) -> DateTime<Utc>;
}

/// The clock of the machine.
#[derive(Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one clock")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now().trunc_subsecs(6)
    }
}

/// Makes ids that sort by the order in which they were made, also within one millisecond.
#[derive(Debug, Default)]
pub struct Ids(Mutex<ContextV7>);

impl Ids {
    pub fn next(&self, now: DateTime<Utc>) -> Uuid {
        // A poisoned lock still holds a counter that only ever grows.
        let context = self
            .0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        let seconds = now.timestamp().unsigned_abs();
        Uuid::new_v7(Timestamp::from_unix(
            &*context,
            seconds,
            now.timestamp_subsec_nanos(),
        ))
    }
}
