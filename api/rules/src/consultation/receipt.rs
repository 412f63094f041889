//! The receipt of a request on paper, where no notice reaches an agency (C22).

use chrono::{DateTime, NaiveDate, Utc};

use super::told::own_day;
use crate::code::Coded;
use crate::coded;
use crate::deadline::{Deadline, local_date};
use crate::mandate::{Act, Actor};
use crate::refusal::Refusal;

/// Whole working days that an agency has at least to contest, after the recording.
pub const CONTEST_DAYS: u32 = 1;

coded! {
    /// Where a receipt stands.
    pub enum ReceiptState {
        /// Recorded by the lead, and not contested: the agency counts as told by it.
        Recorded = "RECORDED",
        /// The agency contests it: while the head of the Office has not decided, it tells nobody.
        Contested = "CONTESTED",
        /// Contested, and the head of the Office lets it stand: it tells.
        Confirmed = "CONFIRMED",
        /// The head of the Office has followed the agency: it tells nobody, and another may be recorded.
        StruckOut = "STRUCK_OUT",
    }
}

coded! {
    /// What the head of the Office decides on a contest.
    pub enum ReceiptRuling {
        /// The contest is upheld: the receipt does not count.
        Upheld = "UPHELD",
        /// The contest is dismissed: the receipt counts.
        Dismissed = "DISMISSED",
    }
}

coded! {
    /// The verbs of a receipt that is recorded.
    pub enum ReceiptVerb {
        /// The agency says that it did not receive the paper, or not so.
        Contest = "CONTEST",
        /// The head of the Office decides on that.
        Rule = "RULE",
    }
}

impl ReceiptState {
    pub fn of(contested: bool, ruling: Option<ReceiptRuling>) -> Self {
        match (contested, ruling) {
            (false, _) => Self::Recorded,
            (true, None) => Self::Contested,
            (true, Some(ReceiptRuling::Dismissed)) => Self::Confirmed,
            (true, Some(ReceiptRuling::Upheld)) => Self::StruckOut,
        }
    }

    /// Whether the agency counts as told by it. "Contested and not upheld" by the head of the Office is not
    /// told: what is undecided when the own day ends never told anybody.
    pub fn tells(self) -> bool {
        matches!(self, Self::Recorded | Self::Confirmed)
    }

    /// Whether the verb fits.
    pub fn takes(self, verb: ReceiptVerb) -> bool {
        match verb {
            ReceiptVerb::Contest => self == Self::Recorded,
            ReceiptVerb::Rule => self == Self::Contested,
        }
    }
}

impl ReceiptVerb {
    /// The act that the verb needs. Everybody who has a part in the agency's answers may contest: its head is
    /// the very one whom no notice reaches, and who gets in is told by one.
    pub fn act(self) -> Act {
        match self {
            Self::Contest => Act::DraftAnswer,
            Self::Rule => Act::RuleOnReceipt,
        }
    }
}

/// One actor before a receipt.
#[derive(Clone, Copy, Debug)]
pub struct ReceiptViewing<'a> {
    pub actor: &'a Actor,
    pub state: ReceiptState,
    /// Whether the actor works in the agency that is said to have received the paper.
    pub own: bool,
    /// Whether the agency has answered, or its own day is over.
    pub over: bool,
    /// Whether it was recorded or contested in the mandate acted in.
    pub party: bool,
}

/// The verbs that the actor could use now.
pub fn receipt_verbs(view: &ReceiptViewing<'_>) -> Vec<ReceiptVerb> {
    let verbs = ReceiptVerb::ALL.iter().copied();
    verbs.filter(|verb| view.allows(*verb)).collect()
}

impl ReceiptViewing<'_> {
    fn allows(&self, verb: ReceiptVerb) -> bool {
        let whose = match verb {
            ReceiptVerb::Contest => self.own,
            ReceiptVerb::Rule => !self.party,
        };
        whose && !self.over && self.state.takes(verb) && self.actor.may(verb.act())
    }
}

/// What is known of an agency when the lead records that it received the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delivered {
    /// Since when the request stands.
    pub sent_at: DateTime<Utc>,
    /// The first instant after the term of the request, or of the asking again.
    pub closes_at: DateTime<Utc>,
    /// The first instant that is too late for the agency; its own day may end later.
    pub ends_at: DateTime<Utc>,
    /// When the paper was received, by the lead's word.
    pub received_at: DateTime<Utc>,
    /// When that is recorded.
    pub now: DateTime<Utc>,
    /// Whether the agency is reached already, has answered, or a receipt of it stands.
    pub needless: bool,
}

/// C22: a paper is received within the term and not in the future; and recorded within it, for what is over
/// when the own day ends changes no more.
pub fn check_delivered(of: Delivered) -> Result<(), Refusal> {
    check_in_time(of.ends_at, of.now)?;
    if of.needless {
        return Err(Refusal::ReceiptNotNeeded);
    }
    let within = of.sent_at <= of.received_at && of.received_at < of.closes_at;
    if !within || of.received_at > of.now {
        return Err(Refusal::ReceiptOutsideTerm {
            from: of.sent_at,
            until: of.now.min(of.closes_at),
        });
    }
    Ok(())
}

/// C22: recorded, contested and decided before the own day of the agency ends.
pub fn check_in_time(ends_at: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), Refusal> {
    match now < ends_at {
        true => Ok(()),
        false => Err(Refusal::ReceiptTooLate { ends_at }),
    }
}

/// Who recorded a receipt or contested it does not decide on it.
pub fn check_ruler<Person: PartialEq>(parties: &[Person], rules: Person) -> Result<(), Refusal> {
    match parties.contains(&rules) {
        false => Ok(()),
        true => Err(Refusal::OwnReceipt),
    }
}

/// C22: the own day of an agency of which a receipt is recorded, contested or not: as if told by it. The rule
/// lets the agency contest and sets no bound; here it has until its own day ends, and that leaves it at least
/// [`CONTEST_DAYS`] after the recording, so that a receipt recorded in the last hour cannot pass unseen.
/// `min_days` counts the shortest term, `contest` the days to contest, the first day not counted.
pub fn receipt_day(
    request: Deadline,
    sent_at: DateTime<Utc>,
    (received_at, recorded_at): (DateTime<Utc>, DateTime<Utc>),
    min_days: impl Fn(NaiveDate) -> Option<Deadline>,
    contest: impl Fn(NaiveDate) -> Option<Deadline>,
) -> Deadline {
    let own = own_day(request, sent_at, Some(received_at), min_days);
    match contest(local_date(recorded_at)) {
        Some(later) if later.closes_at > own.closes_at => later,
        _ => own,
    }
}
