//! What is reckoned of each agency asked: when it was told, and until when it may answer (C22).

use anyhow::anyhow;
use chrono::{DateTime, NaiveDate, Utc};
use entity::{consultation, consultation_response};
use rules::calendar::Calendar;
use rules::consultation::{Entitled, State, ToldBy, is_held_at, own_day, told_from};
use rules::deadline::{Deadline, local_date};
use rules::parameter::{ParameterRow, Parameters};
use sea_orm::ConnectionTrait;

use crate::failure::Failure;
use crate::read::entitled::Holder;
use crate::read::law;

/// What is reckoned of one agency.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Asked {
    pub told_at: Option<DateTime<Utc>>,
    pub told_by: Option<ToldBy>,
    pub ends_on: Option<NaiveDate>,
    pub ends_at: Option<DateTime<Utc>>,
    pub calendar_version: Option<i32>,
    pub answerable: bool,
}

impl Asked {
    pub fn of(row: &consultation_response::Model) -> Self {
        Self {
            told_at: row.told_at,
            told_by: row.told_by.map(|by| by.0),
            ends_on: row.ends_on,
            ends_at: row.ends_at,
            calendar_version: row.calendar_version,
            answerable: row.answerable,
        }
    }

    pub fn is_reached(self) -> bool {
        let told = self.told_at.zip(self.ends_at);
        self.answerable && told.is_some_and(|(told_at, ends_at)| told_at < ends_at)
    }

    /// C22: what holds of an agency at `now`. What has happened stays: an agency that was told was told.
    fn reckon(
        row: &consultation_response::Model,
        request: Deadline,
        holders: &[Holder],
        now: DateTime<Utc>,
        after: impl Fn(NaiveDate) -> Option<Deadline>,
    ) -> Self {
        let sent_at = row.sent_at.unwrap_or(now);
        let by_notice: Vec<Entitled> = holders.iter().filter_map(|of| of.told).collect();
        let happened = row.told_at.filter(|told_at| *told_at <= now);
        let again = row.asked_again_at.is_some();
        let ahead = || told_from(now.max(sent_at), &by_notice);
        let told_at = happened.or_else(ahead);
        let told_at = told_at.filter(|told_at| again || *told_at < request.closes_at);
        let told_by = match (happened, told_at) {
            (Some(_), _) => row.told_by.map(|by| by.0),
            (None, Some(_)) => Some(ToldBy::Notice),
            (None, None) => None,
        };
        let (ends_on, ends_at, version) = match (happened.and(row.ends_on), row.ends_at) {
            // Of an agency that was told, only more time moves the day.
            (Some(day), Some(ends_at)) if again || ends_at >= request.closes_at => {
                (day, ends_at, row.calendar_version)
            }
            _ => {
                let own = own_day(request, sent_at, told_at, after);
                (own.effective, own.closes_at, Some(own.calendar_version))
            }
        };
        Self {
            told_at,
            told_by,
            ends_on: Some(ends_on),
            ends_at: Some(ends_at),
            calendar_version: version,
            answerable: is_held_at(ends_at, &by_notice),
        }
    }
}

/// The calendar, and the settings of the parameters.
pub struct Law {
    calendar: Calendar,
    settings: Vec<ParameterRow>,
}

impl Law {
    pub async fn read(db: &impl ConnectionTrait) -> Result<Self, Failure> {
        Ok(Self {
            calendar: law::calendar(db).await?,
            settings: law::settings(db).await?,
        })
    }

    /// As on the day on which the request was sent: a later setting is for later requests.
    pub fn parameters(&self, consultation: &consultation::Model) -> Result<Parameters, Failure> {
        let opened_at = consultation.opened_at.unwrap_or(consultation.drafted_at);
        Parameters::effective_on(local_date(opened_at), &self.settings)
            .map_err(|error| anyhow!("the parameter table: {error}").into())
    }

    pub fn asked(
        &self,
        row: &consultation_response::Model,
        request: Deadline,
        parameters: &Parameters,
        holders: &[Holder],
        now: DateTime<Utc>,
    ) -> Asked {
        let terms = parameters.terms(&self.calendar);
        let after = |day| terms.working_days_after(day, parameters.consult_min_days);
        Asked::reckon(row, request, holders, now, after)
    }
}

/// The day of the request itself; none of one that takes no answers or waits for nobody.
pub fn request_day(consultation: &consultation::Model) -> Option<Deadline> {
    if !matches!(consultation.state.0, State::Open | State::Closed) {
        return None;
    }
    Some(Deadline {
        nominal: consultation.deadline_nominal?,
        effective: consultation.deadline_effective?,
        closes_at: consultation.closes_at?,
        provisional: consultation.deadline_provisional,
        calendar_version: consultation.calendar_version?,
    })
}
