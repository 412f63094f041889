//! The one door for civil dates: which days anything of a province can be of, and how they are written.

use chrono::{Days, NaiveDate};

use crate::refusal::Refusal;

/// The first day of the committees; what they keep is no older.
pub const FIRST: NaiveDate = day(1945, 9, 2);
/// A year further away is a slip of the hand: mandates, programmes and tables of days end long before.
pub const LAST: NaiveDate = day(2099, 12, 31);
/// A letter may be dated a little ahead of the day on which it is signed.
const LETTER_AHEAD: Days = Days::new(3);

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}

/// Whether anything can be of this day.
pub fn is_within_reach(day: NaiveDate) -> bool {
    (FIRST..=LAST).contains(&day)
}

/// A day of anything: within reach.
pub fn check_day(field: &'static str, day: NaiveDate) -> Result<NaiveDate, Refusal> {
    between(field, day, LAST)
}

/// The day of a letter or of another document that is there already: no later than shortly after today.
pub fn check_letter_day(
    field: &'static str,
    day: NaiveDate,
    today: NaiveDate,
) -> Result<NaiveDate, Refusal> {
    let last = today.checked_add_days(LETTER_AHEAD).unwrap_or(LAST);
    between(field, day, last)
}

fn between(field: &'static str, day: NaiveDate, last: NaiveDate) -> Result<NaiveDate, Refusal> {
    let first = FIRST;
    match (first..=last).contains(&day) {
        true => Ok(day),
        false => Err(Refusal::DayOutOfReach { field, first, last }),
    }
}

/// A day as programs write it, `yyyy-mm-dd`, and in no other way.
pub fn read_iso(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('-');
    let mut number = |digits: usize| {
        let part = parts.next().filter(|part| part.len() == digits)?;
        digits_of(part)
    };
    let (year, month, day) = (number(4)?, number(2)?, number(2)?);
    parts.next().is_none().then_some(())?;
    NaiveDate::from_ymd_opt(year.try_into().ok()?, month, day)
}

/// A day as people write it in a table: `2026-12-31`, `31/12/2026`, `31-12-2026` or `31.12.2026`. The year
/// has four digits: "31/12/30" may be of any century.
pub fn read(text: &str) -> Option<NaiveDate> {
    let sign = text.chars().find(|c| !c.is_ascii_digit())?;
    if !['-', '/', '.'].contains(&sign) {
        return None;
    }
    let parts: Vec<_> = text.split(sign).collect();
    let [first, month, last] = parts.as_slice() else {
        return None;
    };
    let (year, day) = match (first.len(), last.len()) {
        (4, 1..=2) => (first, last),
        (1..=2, 4) => (last, first),
        _ => return None,
    };
    let month = Some(month).filter(|month| month.len() <= 2)?;
    let year = digits_of(year)?.try_into().ok()?;
    NaiveDate::from_ymd_opt(year, digits_of(month)?, digits_of(day)?)
}

fn digits_of(part: &str) -> Option<u32> {
    let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| part.parse().ok()).flatten()
}
