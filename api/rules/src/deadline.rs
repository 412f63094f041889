//! Deadlines: from the wording of an order to the first instant that is too late (6.2 to 6.6).
//!
//! Instants are UTC, days are days of Asia/Ho_Chi_Minh. A function that gives `Option` gives `None`
//! only when the answer lies outside the calendar of `chrono`, the term exceeds [`LONGEST_TERM`]
//! days, or the period (month, quarter) does not exist.

mod local;

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};

use crate::calendar::{Calendar, LONGEST_TERM, last_day_of_month};
use crate::coded;

pub use local::{Cutoff, LOCAL, local_date, start_of_local_day};

coded! {
    /// Where a last day goes that is not a working day (6.3, ambiguity A2).
    pub enum Roll {
        /// To the next working day (Civil Code 2015 art. 148); the default.
        Next = "NEXT",
        /// To the working day before it.
        Previous = "PREVIOUS",
        /// Nowhere: the day as written. For historic rows.
        None = "NONE",
    }
}

coded! {
    /// How a deadline came to be what it is (6.3).
    pub enum StepKind {
        /// Counted from its event by the province's number of days.
        Computed = "COMPUTED",
        /// Set by a person: its working days are shown as information.
        Set = "SET",
        /// A later day was given.
        Extended = "EXTENDED",
        /// Counted in a year whose table is not announced yet (6.7).
        Provisional = "PROVISIONAL",
    }
}

impl StepKind {
    /// Of a deadline at its opening: whether a person named the day, else whether its table is known.
    pub fn opening(named: bool, deadline: &Deadline) -> Self {
        match (named, deadline.provisional) {
            (true, _) => Self::Set,
            (false, true) => Self::Provisional,
            (false, false) => Self::Computed,
        }
    }
}

coded! {
    /// In which days a lead is counted (`task.delayReportLeadDays`, ambiguity A4).
    pub enum DayUnit {
        /// Every day counts; the default of T9.
        Calendar = "CALENDAR",
        /// Only working days count.
        Working = "WORKING",
    }
}

/// A deadline as reckoned by one version of the calendar. Screens show both days (6.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The last day as written or counted.
    pub nominal: NaiveDate,
    /// The last day on which one is on time, after rolling.
    pub effective: NaiveDate,
    /// The first instant that is too late.
    pub closes_at: DateTime<Utc>,
    /// Whether a day of a year without a table was looked up to find it (6.7).
    pub provisional: bool,
    /// The version of the calendar it was reckoned by (6.7).
    pub calendar_version: i32,
}

impl Deadline {
    /// On time iff received before the deadline closes (6.3), at any cut-off: with 17:00, what
    /// arrives at 17:00:00 is late. `received_at` is the server's time of the complete version.
    pub fn is_on_time(&self, received_at: DateTime<Utc>) -> bool {
        received_at < self.closes_at
    }
}

/// The two deadlines for issuing an electronic document (S17).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IssueDeadlines {
    /// The end of the working day of signature.
    pub same_day: Deadline,
    /// Noon of the next working day, when there are too many documents.
    pub next_morning: Deadline,
}

/// What deadlines are reckoned by: a calendar, and two parameters of the province.
#[derive(Clone, Copy, Debug)]
pub struct Terms<'a> {
    /// The working days.
    pub calendar: &'a Calendar,
    /// `time.rollForward`, for fixed dates and durations; backward counts never roll.
    pub roll: Roll,
    /// `time.cutoff`.
    pub cutoff: Cutoff,
}

impl Terms<'_> {
    /// "trước ngày X": the day before X is the last one, then rolled (A1).
    pub fn before_day(&self, x: NaiveDate) -> Option<Deadline> {
        self.by_day(x.pred_opt()?)
    }

    /// "chậm nhất ngày X", "muộn nhất ngày X", "ngày X": X is the last day, then rolled.
    pub fn by_day(&self, x: NaiveDate) -> Option<Deadline> {
        self.rolled(x, self.roll)
    }

    /// "trong tháng M": the last day of the month, then rolled.
    pub fn within_month(&self, year: i32, month: u32) -> Option<Deadline> {
        self.by_day(last_day_of_month(year, month)?)
    }

    /// "trong quý Q", 1 to 4: the last day of the quarter, then rolled.
    pub fn within_quarter(&self, year: i32, quarter: u32) -> Option<Deadline> {
        self.within_month(year, quarter.checked_mul(3)?)
    }

    /// "trong năm Y": 31 December, then rolled.
    pub fn within_year(&self, year: i32) -> Option<Deadline> {
        self.within_month(year, 12)
    }

    /// "N ngày làm việc" after an event, which is not counted.
    ///
    /// `n = 0` means the day of the event, rolled as a fixed date.
    pub fn working_days_after(&self, event: NaiveDate, n: u32) -> Option<Deadline> {
        if n == 0 {
            return self.by_day(event);
        }
        let day = self.calendar.add_working_days(event, n)?;
        self.closing(day, day, self.cutoff, self.guessed(event.succ_opt()?, day))
    }

    /// "N ngày" after an event, which is not counted, then rolled.
    ///
    /// PREVIOUS shortens the term but never to nothing: where it would lead back to the event or
    /// before it, the term ends on the next working day.
    pub fn calendar_days_after(&self, event: NaiveDate, n: u32) -> Option<Deadline> {
        let nominal = event.checked_add_days(days(n)?)?;
        let deadline = self.rolled(nominal, self.roll);
        match deadline {
            Some(d) if d.effective <= event && n > 0 => self.rolled(nominal, Roll::Next),
            _ => deadline,
        }
    }

    /// "trước N ngày làm việc" before an event, which is not counted (S4): the resulting day is the
    /// last permitted one (A29). Never rolls.
    pub fn working_days_before(&self, event: NaiveDate, n: u32) -> Option<Deadline> {
        self.working_lead(event, n, self.cutoff)
    }

    /// "trước ít nhất N ngày" before an event (M10): calendar days, always until 24:00. Never rolls.
    pub fn calendar_days_before(&self, event: NaiveDate, n: u32) -> Option<Deadline> {
        let day = event.checked_sub_days(days(n)?)?;
        self.closing(day, day, Cutoff::END_OF_DAY, false)
    }

    /// "trước thời hạn giao N ngày" (T9): counted back from the effective day of the task's own
    /// deadline (A4), always until 24:00. Never rolls. As provisional as the task's deadline.
    pub fn before_due(&self, due: &Deadline, n: u32, unit: DayUnit) -> Option<Deadline> {
        let lead = match unit {
            DayUnit::Calendar => self.calendar_days_before(due.effective, n),
            DayUnit::Working => self.working_lead(due.effective, n, Cutoff::END_OF_DAY),
        }?;
        Some(Deadline {
            provisional: lead.provisional || due.provisional,
            ..lead
        })
    }

    /// The day of the last reminder: the last working day at or before the deadline's last day
    /// (6.3, 6.5; N3, N9). For "1 day before the session", the last working day before it.
    pub fn last_reminder_day(&self, deadline: &Deadline) -> Option<NaiveDate> {
        self.calendar
            .previous_working_day_at_or_before(deadline.effective)
    }

    /// S17: issued by the end of the working day of signature or, when there are too many, by noon
    /// of the next working day. What is signed on a day off counts as signed on the next working
    /// day: else the extension would end before the rule itself.
    pub fn issue_deadlines(&self, signed_at: DateTime<Utc>) -> Option<IssueDeadlines> {
        let signed = local_date(signed_at);
        let first = self.calendar.next_working_day_at_or_after(signed)?;
        let next = self.calendar.add_working_days(first, 1)?;
        Some(IssueDeadlines {
            same_day: self.closing(
                signed,
                first,
                Cutoff::END_OF_DAY,
                self.guessed(signed, first),
            )?,
            next_morning: self.closing(next, next, Cutoff::NOON, self.guessed(signed, next))?,
        })
    }

    fn working_lead(&self, event: NaiveDate, n: u32, cutoff: Cutoff) -> Option<Deadline> {
        let day = self.calendar.sub_working_days(event, n)?;
        // The event is not counted: an event on 1 January asks nothing of its own year.
        self.closing(
            day,
            day,
            cutoff,
            n > 0 && self.guessed(day, event.pred_opt()?),
        )
    }

    fn rolled(&self, nominal: NaiveDate, roll: Roll) -> Option<Deadline> {
        let effective = match roll {
            Roll::Next => self.calendar.next_working_day_at_or_after(nominal)?,
            Roll::Previous => self.calendar.previous_working_day_at_or_before(nominal)?,
            // The calendar is not asked, so there is nothing provisional about the answer.
            Roll::None => return self.closing(nominal, nominal, self.cutoff, false),
        };
        let guessed = self.guessed(nominal.min(effective), nominal.max(effective));
        self.closing(nominal, effective, self.cutoff, guessed)
    }

    /// Whether any day of the interval, ends included, lies in a year without a table.
    fn guessed(&self, first: NaiveDate, last: NaiveDate) -> bool {
        (first.year()..=last.year()).any(|year| self.calendar.is_provisional(year))
    }

    fn closing(
        &self,
        nominal: NaiveDate,
        effective: NaiveDate,
        cutoff: Cutoff,
        provisional: bool,
    ) -> Option<Deadline> {
        let closes_at = cutoff.on(effective)?;
        let calendar_version = self.calendar.version();
        Some(Deadline {
            nominal,
            effective,
            closes_at,
            provisional,
            calendar_version,
        })
    }
}

fn days(n: u32) -> Option<Days> {
    (n <= LONGEST_TERM).then(|| Days::new(n.into()))
}
