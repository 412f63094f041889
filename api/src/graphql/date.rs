//! Civil dates.

use std::borrow::Cow;

use async_graphql::registry::Registry;
use async_graphql::{
    Context, Description, InputType, InputValueError, InputValueResult, Scalar, ScalarType, Value,
};
use chrono::NaiveDate;
use rules::Refusal;
use rules::day::{check_day, is_within_reach, read_iso};

use super::asker::Asking;
use crate::words::Fault;

/// A civil date, `yyyy-mm-dd`, without a time zone: a day as the calendar of Việt Nam has it. The year has
/// four digits and lies between 1945 and 2099.
#[derive(Description)]
pub struct Date(pub NaiveDate);

#[Scalar(
    name = "Date",
    use_type_description,
    specified_by_url = "https://datatracker.ietf.org/doc/html/rfc3339#section-5.6"
)]
impl ScalarType for Date {
    /// A day of a question; `finish` says in the reader's language why one is refused.
    fn parse(value: Value) -> InputValueResult<Self> {
        match read(&value) {
            Some(day) if is_within_reach(day) => Ok(Self(day)),
            Some(day) => {
                let error = InputValueError::custom(day);
                Err(error.with_extension("code", Fault::DayOutOfReach.code()))
            }
            None => Err(InputValueError::expected_type(value)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.format("%Y-%m-%d").to_string())
    }
}

fn read(value: &Value) -> Option<NaiveDate> {
    match value {
        Value::String(text) => read_iso(text),
        _ => None,
    }
}

/// A `Date` that somebody typed into the input of a verb. What it says is taken out by `of`, which refuses
/// a day that nothing can be of as data, with the field that it stands in.
#[derive(Clone, Copy)]
pub struct Day(NaiveDate);

impl Day {
    /// The day, of this field of the input.
    pub fn of(self, field: &'static str) -> Result<NaiveDate, Refusal> {
        check_day(field, self.0)
    }
}

/// The day of a field that may be left out.
pub fn day_of(day: Option<Day>, field: &'static str) -> Result<Option<NaiveDate>, Refusal> {
    day.map(|day| day.of(field)).transpose()
}

impl InputType for Day {
    type RawValueType = Self;

    fn type_name() -> Cow<'static, str> {
        <Date as InputType>::type_name()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        <Date as InputType>::create_type_info(registry)
    }

    fn parse(value: Option<Value>) -> InputValueResult<Self> {
        let value = value.unwrap_or_default();
        match read(&value) {
            Some(day) => Ok(Self(day)),
            None => Err(InputValueError::expected_type(value)),
        }
    }

    fn to_value(&self) -> Value {
        ScalarType::to_value(&Date(self.0))
    }

    fn as_raw_value(&self) -> Option<&Self::RawValueType> {
        Some(self)
    }
}

/// The day that is asked about: today in Việt Nam when none is.
pub fn day_or_today(ctx: &Context<'_>, day: Option<Date>) -> async_graphql::Result<NaiveDate> {
    match day {
        Some(day) => Ok(day.0),
        None => Ok(rules::deadline::local_date(ctx.app()?.clock.now())),
    }
}
