//! What a consultation is, said as simply as possible.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

pub const POSITIONS: [&str; 4] = [
    "AGREE",
    "AGREE_WITH_AMENDMENTS",
    "DISAGREE",
    "NOT_CONCERNED",
];

struct Response {
    counted: Option<&'static str>,
    late: bool,
    /// The agency has shown that the request reached it.
    seen: bool,
    /// When its head was told; nobody was, where it had none (C22).
    told: Option<DateTime<Utc>>,
    /// The end of its own day.
    ends: DateTime<Utc>,
    /// Somebody is there to answer when that ends.
    held: bool,
    /// Its silence can be agreement (A47).
    bound: bool,
}

/// A consultation that was sent.
pub struct Model {
    responses: BTreeMap<Uuid, Response>,
    pub closes_at: DateTime<Utc>,
    sent_at: DateTime<Utc>,
    /// Somebody wrote down that it is closed, so that no clock opens it again.
    written: bool,
    cancelled: bool,
}

impl Model {
    /// Sent to these agencies, each with a head or without one, bound by its silence or not.
    pub fn opened(
        units: impl IntoIterator<Item = (Uuid, bool, bool)>,
        sent_at: DateTime<Utc>,
        closes_at: DateTime<Utc>,
    ) -> Self {
        let responses = units.into_iter().map(|(unit, headed, bound)| {
            let response = Response {
                counted: None,
                late: false,
                seen: false,
                told: headed.then_some(sent_at),
                ends: closes_at,
                held: headed,
                bound,
            };
            (unit, response)
        });
        Self {
            responses: responses.collect(),
            closes_at,
            sent_at,
            written: false,
            cancelled: false,
        }
    }

    /// When the own day of every agency is over.
    pub fn ends_at(&self) -> DateTime<Utc> {
        let ends = self.responses.values().map(|one| one.ends);
        ends.max().unwrap_or(self.closes_at)
    }

    /// More time for everybody who has not later a day of his own.
    pub fn extend(&mut self, closes_at: DateTime<Utc>, now: DateTime<Utc>) {
        self.closes_at = closes_at;
        for response in self.responses.values_mut().filter(|one| now < one.ends) {
            response.ends = response.ends.max(closes_at);
        }
    }

    /// Who is told now, and who is there to answer: looked at when heads come and go, when there is more
    /// time, and when the sweeper passes. `own` says the last moment of an agency that is told late.
    pub fn tell(
        &mut self,
        now: DateTime<Utc>,
        headed: impl Fn(Uuid) -> bool,
        own: impl Fn(Uuid) -> Option<DateTime<Utc>>,
    ) {
        if self.cancelled || self.written || now >= self.ends_at() {
            return;
        }
        let (closes_at, sent_at) = (self.closes_at, self.sent_at);
        for (unit, response) in &mut self.responses {
            if now >= response.ends {
                continue;
            }
            if response.told.is_none_or(|told| told > now) {
                let at = now.max(sent_at);
                response.told = (headed(*unit) && at < closes_at).then_some(at);
                response.ends = match response.told.filter(|told| *told > sent_at) {
                    Some(_) => own(*unit).unwrap_or(closes_at),
                    None => closes_at,
                };
            }
            response.held = headed(*unit);
        }
    }

    fn is_over(&self, response: &Response, now: DateTime<Utc>) -> bool {
        !self.cancelled && (self.is_closed(now) || now >= response.ends)
    }

    pub fn units(&self) -> Vec<Uuid> {
        self.responses.keys().copied().collect()
    }

    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        !self.cancelled && !self.is_closed(now)
    }

    fn is_closed(&self, now: DateTime<Utc>) -> bool {
        !self.cancelled && (self.written || now >= self.ends_at())
    }

    fn may_answer(&self, unit: Uuid, now: DateTime<Utc>) -> bool {
        let response = self.responses.get(&unit);
        self.is_open(now) && response.is_some_and(|response| now < response.ends)
    }

    pub fn answer(&mut self, unit: Uuid, position: &'static str, now: DateTime<Utc>) -> bool {
        let open = self.may_answer(unit, now);
        match self.responses.get_mut(&unit) {
            Some(response) if open => {
                response.counted = Some(position);
                true
            }
            _ => false,
        }
    }

    pub fn draft(&mut self, unit: Uuid, now: DateTime<Utc>) -> bool {
        let open = self.may_answer(unit, now);
        match self.responses.get_mut(&unit) {
            Some(response) if open => {
                response.seen = true;
                true
            }
            _ => false,
        }
    }

    pub fn late(&mut self, unit: Uuid, position: &'static str, now: DateTime<Utc>) -> bool {
        let closed = self.is_closed(now);
        let over = |one: &Response| self.is_over(one, now);
        if !self.responses.get(&unit).is_some_and(over) {
            return false;
        }
        let Some(response) = self.responses.get_mut(&unit) else {
            return false;
        };
        // C22: whom the request did not reach was not silent, so its word counts.
        if response.counted.is_none() && !reached(response) {
            response.counted = Some(position);
        }
        response.late = true;
        self.written |= closed;
        true
    }

    pub fn close(&mut self, now: DateTime<Utc>) -> bool {
        let all = self.responses.values().all(|one| one.counted.is_some());
        let fits = self.is_open(now) && all;
        self.written |= fits;
        fits
    }

    pub fn cancel(&mut self, now: DateTime<Utc>) -> bool {
        let fits = self.is_open(now);
        self.cancelled |= fits;
        fits
    }

    /// A new draft may be asked about while this one is, or when its time is over.
    pub fn can_be_followed(&self) -> bool {
        !self.cancelled
    }

    pub fn sweep(&mut self, now: DateTime<Utc>) {
        self.written |= !self.cancelled && now >= self.ends_at();
    }

    pub fn state(&self, now: DateTime<Utc>) -> &'static str {
        match (self.cancelled, self.is_closed(now)) {
            (true, _) => "CANCELLED",
            (false, true) => "CLOSED",
            (false, false) => "OPEN",
        }
    }

    /// Where each agency's answer stands for whoever asked, who is shown no drafts (X9).
    pub fn standing(&self, unit: Uuid, now: DateTime<Utc>) -> Option<&'static str> {
        let response = self.responses.get(&unit)?;
        Some(match (response.counted, self.is_over(response, now)) {
            (Some("NOT_CONCERNED"), _) => "NOT_CONCERNED",
            (Some(_), _) => "ANSWERED",
            (None, true) if response.late => "LATE_ANSWERED",
            (None, true) if !reached(response) => "UNREACHED",
            (None, true) if !response.bound => "NO_ANSWER",
            (None, true) => "DEEMED_AGREED",
            (None, false) if response.seen => "VIEWED",
            (None, false) => "PENDING",
        })
    }

    /// How many counted answers take this position.
    pub fn count(&self, position: &str) -> usize {
        let mut counted = self.responses.values().filter_map(|one| one.counted);
        counted.by_ref().filter(|one| *one == position).count()
    }

    /// Those whose silence is agreement: a late answer does not undo it.
    pub fn deemed(&self, now: DateTime<Utc>) -> usize {
        self.silent(now)
            .filter(|one| reached(one) && one.bound)
            .count()
    }

    /// Those whom the request did not reach.
    pub fn unreached(&self, now: DateTime<Utc>) -> usize {
        self.silent(now).filter(|one| !reached(one)).count()
    }

    fn silent(&self, now: DateTime<Utc>) -> impl Iterator<Item = &Response> {
        let silent = self.responses.values().filter(|one| one.counted.is_none());
        silent.filter(move |one| self.is_over(one, now))
    }
}

fn reached(response: &Response) -> bool {
    response.held && response.told.is_some_and(|told| told < response.ends)
}
