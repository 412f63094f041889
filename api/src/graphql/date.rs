//! Civil dates.

use async_graphql::{
    Context, Description, InputValueError, InputValueResult, Result, Scalar, ScalarType, Value,
};
use chrono::NaiveDate;

use super::asker::Asking;

/// A civil date, `yyyy-mm-dd`, without a time zone: a day as the calendar of Việt Nam has it.
#[derive(Description)]
pub struct Date(pub NaiveDate);

#[Scalar(
    name = "Date",
    use_type_description,
    specified_by_url = "https://datatracker.ietf.org/doc/html/rfc3339#section-5.6"
)]
impl ScalarType for Date {
    fn parse(value: Value) -> InputValueResult<Self> {
        match &value {
            Value::String(text) if text.len() == 10 => NaiveDate::parse_from_str(text, "%Y-%m-%d")
                .map(Self)
                .map_err(InputValueError::custom),
            _ => Err(InputValueError::expected_type(value)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.format("%Y-%m-%d").to_string())
    }
}

/// The day that is asked about: today in Việt Nam when none is.
pub fn day_or_today(ctx: &Context<'_>, day: Option<Date>) -> Result<NaiveDate> {
    match day {
        Some(day) => Ok(day.0),
        None => Ok(rules::deadline::local_date(ctx.app()?.clock.now())),
    }
}
