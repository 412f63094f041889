//! The calendar of working days (6.1): which days count, and counting along them.
//!
//! Days off and make-up days are data, one table per year, loaded from the yearly notice; nothing
//! about Tết, substitute days or swaps is computed. In a year without a table, weekends and the
//! four fixed holidays are off, and whatever is counted there is provisional (6.7).
//!
//! Every function is total. Where the answer would lie outside the dates which `chrono` can write,
//! it is `None`; a date is never clamped, because a clamped deadline is a wrong deadline.

mod year_2026;

use std::collections::{BTreeMap, BTreeSet};
use std::iter::successors;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::coded;

pub use year_2026::rows_2026;

/// The longest term, in days, that is counted: a hundred years. It bounds the work of one call.
pub const LONGEST_TERM: u32 = 36_525;

coded! {
    /// What the yearly notice says about a day.
    pub enum DayKind {
        /// A holiday, a substitute day or a swapped day: nobody works.
        Off = "OFF",
        /// A day, as a rule a Saturday, worked in exchange for a swapped one.
        Makeup = "MAKEUP",
    }
}

/// Why a day does not count as a working day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OffReason {
    /// A Saturday or a Sunday which no notice names.
    Weekend,
    /// A day off by name, in Vietnamese, as in the notice.
    Holiday(String),
}

/// The working days of all loaded years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    version: i32,
    days: BTreeMap<NaiveDate, (DayKind, String)>,
    loaded: BTreeSet<i32>,
}

impl Calendar {
    /// A calendar from the rows (date, kind, Vietnamese name) of the loaded tables.
    ///
    /// A year is loaded when it has at least one row. Of two rows for one date the later one holds.
    /// `version` is kept with every deadline reckoned from this calendar (6.7).
    pub fn from_rows(
        version: i32,
        rows: impl IntoIterator<Item = (NaiveDate, DayKind, String)>,
    ) -> Self {
        let days: BTreeMap<_, _> = rows
            .into_iter()
            .map(|(date, kind, name)| (date, (kind, name)))
            .collect();
        let loaded = days.keys().map(Datelike::year).collect();
        Self {
            version,
            days,
            loaded,
        }
    }

    /// The calendar of [`rows_2026`] alone, as version 1.
    pub fn vietnam_2026() -> Self {
        Self::from_rows(
            1,
            rows_2026()
                .into_iter()
                .map(|(date, kind, name)| (date, kind, name.to_owned())),
        )
    }

    /// The version which is stored with what was judged by this calendar.
    pub fn version(&self) -> i32 {
        self.version
    }

    /// Whether the year has no table, so that its days off are a guess (6.7).
    pub fn is_provisional(&self, year: i32) -> bool {
        !self.loaded.contains(&year)
    }

    /// `d ∈ MAKEUP or (weekday(d) ∈ Mon..Fri and d ∉ OFF)` (6.1).
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        match self.days.get(&day) {
            Some((DayKind::Makeup, _)) => true,
            Some((DayKind::Off, _)) => false,
            None => !is_weekend(day) && self.fixed_holiday(day).is_none(),
        }
    }

    /// Why nobody works that day; `None` on a working day.
    ///
    /// A holiday that falls on a weekend is named as the holiday.
    pub fn off_reason(&self, day: NaiveDate) -> Option<OffReason> {
        if self.is_working_day(day) {
            return None;
        }
        let listed = self.days.get(&day).map(|(_, name)| name.as_str());
        Some(match listed.or_else(|| self.fixed_holiday(day)) {
            Some(name) => OffReason::Holiday(name.to_owned()),
            None => OffReason::Weekend,
        })
    }

    /// The `n`-th working day after `day`; `day` itself is not counted (6.2), and `n = 0` gives it
    /// back, whether or not it is a working day.
    ///
    /// `None` beyond the end of the calendar or when `n` exceeds [`LONGEST_TERM`].
    pub fn add_working_days(&self, day: NaiveDate, n: u32) -> Option<NaiveDate> {
        self.count(day, n, |d| d.succ_opt())
    }

    /// The `n`-th working day before `day`; `day` itself is not counted, and `n = 0` gives it back.
    ///
    /// `None` before the beginning of the calendar or when `n` exceeds [`LONGEST_TERM`].
    pub fn sub_working_days(&self, day: NaiveDate, n: u32) -> Option<NaiveDate> {
        self.count(day, n, |d| d.pred_opt())
    }

    /// The day itself if it is worked, else the first working day after it.
    pub fn next_working_day_at_or_after(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.seek(day, |d| d.succ_opt())
    }

    /// The day itself if it is worked, else the last working day before it.
    pub fn previous_working_day_at_or_before(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.seek(day, |d| d.pred_opt())
    }

    /// How many working days the month has; `None` if there is no such month.
    pub fn working_days_in_month(&self, year: i32, month: u32) -> Option<usize> {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        let last = last_day_of_month(year, month)?;
        Some(
            days_through(first, last)
                .filter(|day| self.is_working_day(*day))
                .count(),
        )
    }

    /// The days off after `from_exclusive` up to and including `to_inclusive`, in order: what a
    /// screen shows to explain why a term ends so late. Empty when the interval is.
    ///
    /// Work and memory grow with the interval, which the caller keeps to that of a deadline.
    pub fn skipped_between(
        &self,
        from_exclusive: NaiveDate,
        to_inclusive: NaiveDate,
    ) -> Vec<(NaiveDate, OffReason)> {
        days_through(from_exclusive, to_inclusive)
            .skip(1)
            .filter_map(|day| self.off_reason(day).map(|reason| (day, reason)))
            .collect()
    }

    fn fixed_holiday(&self, day: NaiveDate) -> Option<&'static str> {
        if !self.is_provisional(day.year()) {
            return None;
        }
        match (day.day(), day.month()) {
            (1, 1) => Some("Tết Dương lịch"),
            (30, 4) => Some("Ngày Chiến thắng 30/4"),
            (1, 5) => Some("Ngày Quốc tế Lao động 1/5"),
            (2, 9) => Some("Quốc khánh 2/9"),
            _ => None,
        }
    }

    fn count(
        &self,
        day: NaiveDate,
        n: u32,
        step: impl Fn(NaiveDate) -> Option<NaiveDate>,
    ) -> Option<NaiveDate> {
        if n > LONGEST_TERM {
            return None;
        }
        (0..n).try_fold(day, |at, _| self.seek(step(at)?, &step))
    }

    fn seek(
        &self,
        day: NaiveDate,
        step: impl Fn(NaiveDate) -> Option<NaiveDate>,
    ) -> Option<NaiveDate> {
        let mut at = day;
        while !self.is_working_day(at) {
            at = step(at)?;
        }
        Some(at)
    }
}

/// The last day of the month (Civil Code 2015 art. 146); `None` if there is no such month.
pub fn last_day_of_month(year: i32, month: u32) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    // The last month of the calendar has no successor, yet it has a last day.
    match first.checked_add_months(Months::new(1)) {
        Some(next) => next.checked_sub_days(Days::new(1)),
        None => (28..=31)
            .rev()
            .find_map(|day| NaiveDate::from_ymd_opt(year, month, day)),
    }
}

/// From the first day to the last, both included. `NaiveDate::iter_days` never yields the last day
/// of the calendar.
fn days_through(first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    successors(Some(first), |day| day.succ_opt()).take_while(move |day| *day <= last)
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}
