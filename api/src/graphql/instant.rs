//! Instants.

use async_graphql::{Description, InputValueError, InputValueResult, Scalar, ScalarType, Value};
use chrono::{DateTime, FixedOffset, Utc};
use rules::day::is_within_reach;
use rules::deadline::{LOCAL, local_date};

use crate::words::Fault;

/// An instant, as RFC 3339 with an offset: `2026-11-20T17:00:00+07:00`. Answers carry the offset of
/// Việt Nam, +07:00.
#[derive(Description)]
pub struct Instant(pub DateTime<FixedOffset>);

#[Scalar(
    name = "DateTime",
    use_type_description,
    specified_by_url = "https://datatracker.ietf.org/doc/html/rfc3339#section-5.6"
)]
impl ScalarType for Instant {
    fn parse(value: Value) -> InputValueResult<Self> {
        match &value {
            Value::String(text) => {
                let at = DateTime::parse_from_rfc3339(text).map_err(InputValueError::custom)?;
                match is_within_reach(local_date(at.with_timezone(&Utc))) {
                    true => Ok(Self(at)),
                    false => {
                        let error = InputValueError::custom(at);
                        Err(error.with_extension("code", Fault::DayOutOfReach.code()))
                    }
                }
            }
            _ => Err(InputValueError::expected_type(value)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_rfc3339())
    }
}

/// An instant, shown with the offset of Việt Nam.
pub fn local(at: DateTime<Utc>) -> Instant {
    Instant(at.with_timezone(&LOCAL))
}
