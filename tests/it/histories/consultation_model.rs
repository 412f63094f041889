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

#[derive(Default)]
struct Response {
    counted: Option<&'static str>,
    late: bool,
    /// The agency has shown that the request reached it.
    seen: bool,
}

/// A consultation that was sent.
pub struct Model {
    responses: BTreeMap<Uuid, Response>,
    pub closes_at: DateTime<Utc>,
    /// Somebody wrote down that it is closed, so that no clock opens it again.
    written: bool,
    cancelled: bool,
}

impl Model {
    pub fn opened(units: impl IntoIterator<Item = Uuid>, closes_at: DateTime<Utc>) -> Self {
        let responses = units.into_iter().map(|unit| (unit, Response::default()));
        Self {
            responses: responses.collect(),
            closes_at,
            written: false,
            cancelled: false,
        }
    }

    pub fn units(&self) -> Vec<Uuid> {
        self.responses.keys().copied().collect()
    }

    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        !self.cancelled && !self.is_closed(now)
    }

    fn is_closed(&self, now: DateTime<Utc>) -> bool {
        !self.cancelled && (self.written || now >= self.closes_at)
    }

    pub fn answer(&mut self, unit: Uuid, position: &'static str, now: DateTime<Utc>) -> bool {
        let open = self.is_open(now);
        match self.responses.get_mut(&unit) {
            Some(response) if open => {
                response.counted = Some(position);
                true
            }
            _ => false,
        }
    }

    pub fn draft(&mut self, unit: Uuid, now: DateTime<Utc>) -> bool {
        let open = self.is_open(now);
        match self.responses.get_mut(&unit) {
            Some(response) if open => {
                response.seen = true;
                true
            }
            _ => false,
        }
    }

    pub fn late(&mut self, unit: Uuid, now: DateTime<Utc>) -> bool {
        if !self.is_closed(now) {
            return false;
        }
        let Some(response) = self.responses.get_mut(&unit) else {
            return false;
        };
        response.late = true;
        self.written = true;
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
        self.written |= !self.cancelled && now >= self.closes_at;
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
        Some(match (response.counted, self.is_closed(now)) {
            (Some("NOT_CONCERNED"), _) => "NOT_CONCERNED",
            (Some(_), _) => "ANSWERED",
            (None, true) if response.late => "LATE_ANSWERED",
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
        let silent = self.responses.values().filter(|one| one.counted.is_none());
        if self.is_closed(now) {
            silent.count()
        } else {
            0
        }
    }
}
