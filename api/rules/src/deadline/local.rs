//! Local days and the hour at which they end.

use std::fmt;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta, Utc};

/// Asia/Ho_Chi_Minh: UTC+7 all year round, without daylight saving.
pub const LOCAL: FixedOffset = match FixedOffset::east_opt(7 * 3600) {
    Some(offset) => offset,
    None => panic!("an offset under 24 hours"),
};

/// The local day of an instant. In the last seven hours that `chrono` can write, its last day.
pub fn local_date(at: DateTime<Utc>) -> NaiveDate {
    at.naive_utc()
        .checked_add_offset(LOCAL)
        .map_or(NaiveDate::MAX, |local| local.date())
}

/// 00:00 local time of a day. On the first day that `chrono` can write, its earliest instant.
pub fn start_of_local_day(day: NaiveDate) -> DateTime<Utc> {
    let local = day.and_time(NaiveTime::MIN);
    local
        .checked_sub_offset(LOCAL)
        .map_or(DateTime::<Utc>::MIN_UTC, |utc| utc.and_utc())
}

/// The hour of the last day from which on it is too late: 00:01 to 24:00, in minutes (A3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cutoff(u16);

impl Cutoff {
    /// 24:00 (Civil Code 2015 art. 148): the default.
    pub const END_OF_DAY: Self = Self(24 * 60);
    /// 12:00: the morning ends (S17).
    pub const NOON: Self = Self(12 * 60);

    /// The cut-off at `hour`:`minute`; `None` unless it is a time from 00:01 to 24:00.
    pub fn at(hour: u16, minute: u16) -> Option<Self> {
        let minutes = hour.checked_mul(60)?.checked_add(minute)?;
        (minute < 60 && (1..=24 * 60).contains(&minutes)).then_some(Self(minutes))
    }

    /// The cut-off written "HH:MM", the only way of writing it; `None` for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        let cutoff = Self::at(hour.parse().ok()?, minute.parse().ok()?)?;
        (cutoff.to_string() == text).then_some(cutoff)
    }

    /// The first instant of `day` that is too late.
    pub fn on(self, day: NaiveDate) -> Option<DateTime<Utc>> {
        let midnight = day.and_time(NaiveTime::MIN);
        let after = TimeDelta::minutes(self.0.into());
        // On the first day that `chrono` can write its midnight is no instant, on the last its end is
        // no local time: one of the two ways around is open.
        midnight
            .checked_sub_offset(LOCAL)
            .and_then(|start| start.checked_add_signed(after))
            .or_else(|| {
                midnight
                    .checked_add_signed(after)?
                    .checked_sub_offset(LOCAL)
            })
            .map(|utc| utc.and_utc())
    }
}

impl fmt::Display for Cutoff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}
