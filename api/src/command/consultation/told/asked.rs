//! What is reckoned of each agency asked: when it was told, and until when it may answer (C22).

use anyhow::anyhow;
use chrono::{DateTime, NaiveDate, Utc};
use entity::{consultation, consultation_response, paper_receipt};
use rules::calendar::Calendar;
use rules::consultation::{
    CONTEST_DAYS, Entitled, State, ToldBy, is_held_at, own_day, receipt_day, told_from,
};
use rules::deadline::{Deadline, local_date};
use rules::parameter::{ParameterRow, Parameters};
use sea_orm::ConnectionTrait;

use crate::failure::Failure;
use crate::read::entitled::Holder;
use crate::read::law;

/// What is known of the telling of one agency besides its row.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    pub holders: &'a [Holder],
    /// Its receipts on paper, the first one first.
    pub receipts: &'a [paper_receipt::Model],
}

impl Telling<'_> {
    /// The receipt by which the agency counts as told; none that is contested.
    fn paper(self) -> Option<DateTime<Utc>> {
        let mut tell = self.receipts.iter().filter(|of| of.state().tells());
        tell.next().map(|receipt| receipt.received_at)
    }
}

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
        telling: Telling<'_>,
        now: DateTime<Utc>,
        after: impl Fn(NaiveDate, u32) -> Option<Deadline>,
        min_days: u32,
    ) -> Self {
        let sent_at = row.sent_at.unwrap_or(now);
        let holders = telling.holders;
        let by_notice: Vec<Entitled> = holders.iter().filter_map(|of| of.told).collect();
        let paper = telling.paper();
        let by_paper = row.told_by.is_some_and(|by| by.0 == ToldBy::Paper);
        // A receipt that is contested told nobody: then it is as if it had never been.
        let undone = by_paper && paper.is_none();
        let happened = row.told_at.filter(|told_at| *told_at <= now && !undone);
        let again = row.asked_again_at.is_some();
        let within = |told_at: &DateTime<Utc>| again || *told_at < request.closes_at;
        let base = match undone {
            // Notices stood meanwhile for whoever came into office.
            true => sent_at,
            false => now.max(sent_at),
        };
        let ahead = || told_from(base, &by_notice).map(|at| (at, ToldBy::Notice));
        let by_receipt = || paper.map(|at| (at, ToldBy::Paper));
        let (told_at, told_by) = match happened {
            Some(told_at) => (Some(told_at), row.told_by.map(|by| by.0)),
            None => by_receipt().or_else(ahead).unzip(),
        };
        let told_at = told_at.filter(within);
        let told_by = told_by.filter(|_| happened.is_some() || told_at.is_some());
        let (ends_on, ends_at, version) = match (happened.and(row.ends_on), row.ends_at) {
            // Of an agency that was told, only more time moves the day.
            (Some(day), Some(ends_at)) if again || ends_at >= request.closes_at => {
                (day, ends_at, row.calendar_version)
            }
            _ => {
                let own = own_day(request, sent_at, told_at, |day| after(day, min_days));
                (own.effective, own.closes_at, Some(own.calendar_version))
            }
        };
        let days = telling.receipts.iter().map(|receipt| {
            let times = (receipt.received_at, receipt.recorded_at);
            let shortest = |day| after(day, min_days);
            let contest = |day| after(day, CONTEST_DAYS);
            receipt_day(request, sent_at, times, shortest, contest)
        });
        let (ends_on, ends_at, version) = match days.max_by_key(|day| day.closes_at) {
            Some(day) if day.closes_at > ends_at => {
                (day.effective, day.closes_at, Some(day.calendar_version))
            }
            _ => (ends_on, ends_at, version),
        };
        // A paper lies with the agency: whoever answers for it then has it, with an account or without.
        let entitled: Vec<Entitled> = match paper {
            Some(_) => holders.iter().map(|of| of.entitled).collect(),
            None => by_notice,
        };
        Self {
            told_at,
            told_by,
            ends_on: Some(ends_on),
            ends_at: Some(ends_at),
            calendar_version: version,
            answerable: is_held_at(ends_at, &entitled),
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
        telling: Telling<'_>,
        now: DateTime<Utc>,
    ) -> Asked {
        let terms = parameters.terms(&self.calendar);
        let after = |day, days| terms.working_days_after(day, days);
        let min_days = parameters.consult_min_days;
        Asked::reckon(row, request, telling, now, after, min_days)
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
