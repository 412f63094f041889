//! Who may be given an office, and who says that it holds (X13, X14, X15).
//!
//! An administrator enters what was decided elsewhere; the head of the Office, or the Chair, confirms
//! it. Until then it is a request: no mandate, so it holds nowhere.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::code::Coded;
use crate::coded;
use crate::mandate::{Actor, Office, overlap};
use crate::refusal::Refusal;

coded! {
    /// What a request asks for.
    pub enum RequestKind {
        /// A new mandate.
        Give = "GIVE",
        /// Another last day of a mandate.
        End = "END",
    }
}

coded! {
    /// Where a request stands.
    pub enum RequestState {
        /// It waits, and nothing of it holds.
        Pending = "PENDING",
        /// It holds from its confirmation on.
        Confirmed = "CONFIRMED",
        /// It was refused with a reason, and never holds.
        Refused = "REFUSED",
    }
}

coded! {
    /// What stands on a start page until it was acknowledged (X14, X15).
    pub enum Concern {
        /// The first set-up is over: until then mandates held at once.
        SetUp = "SET_UP",
        /// Mandates were confirmed on the server, because nobody was left who could.
        ConfirmedOnServer = "CONFIRMED_ON_SERVER",
        /// A link was made that works without a countersignature.
        LinkUnsigned = "LINK_UNSIGNED",
        /// An account was locked.
        AccountLocked = "ACCOUNT_LOCKED",
    }
}

coded! {
    /// Whose start page it stands on.
    pub enum Audience {
        Chair = "CHAIR",
        OfficeHead = "OFFICE_HEAD",
        /// The person's own.
        Holder = "HOLDER",
    }
}

impl Audience {
    /// The start page of whoever holds this office, beside the person's own.
    pub fn of(office: Office) -> Option<Self> {
        match office {
            Office::Chair => Some(Self::Chair),
            Office::OfficeHead => Some(Self::OfficeHead),
            _ => None,
        }
    }
}

/// The offices whose mandates need a confirmation (X14).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmed(Vec<Office>);

impl Confirmed {
    /// X14's own list.
    pub const DEFAULT: &'static str = "CHAIR;VICE_CHAIR;COMMITTEE_MEMBER;OFFICE_HEAD;OFFICE_DEPUTY_HEAD;AGENCY_HEAD;ADMINISTRATOR";
    /// Those that no province takes out of the list.
    pub const ALWAYS: [Office; 3] = [Office::Chair, Office::OfficeHead, Office::Administrator];

    /// Codes with semicolons between, in the order of the table of offices, each once.
    pub fn parse(text: &str) -> Option<Self> {
        let offices: Option<Vec<_>> = text.split(';').map(Office::from_code).collect();
        let offices = offices?;
        let whole = Self::ALWAYS.iter().all(|office| offices.contains(office));
        let ordered = offices.windows(2).all(|pair| pair[0] < pair[1]);
        (whole && ordered).then_some(Self(offices))
    }

    pub fn holds(&self, office: Office) -> bool {
        self.0.contains(&office)
    }

    /// Whether every office of the other list is in this one.
    pub fn covers(&self, other: &Self) -> bool {
        other.0.iter().all(|office| self.holds(*office))
    }
}

/// A mandate as far as X13 looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    pub office: Office,
    pub days: (NaiveDate, Option<NaiveDate>),
}

/// X13: an administrator holds no other office, and no holder of another office is administrator, on
/// any day.
pub fn check_apart(new: Held, others: impl IntoIterator<Item = Held>) -> Result<(), Refusal> {
    let administers = |held: &Held| held.office == Office::Administrator;
    let mut others = others.into_iter();
    match others.any(|held| administers(&held) != administers(&new) && overlap(held.days, new.days))
    {
        true => Err(Refusal::OfficesApart),
        false => Ok(()),
    }
}

/// X13: whoever keeps the province makes no mandate, link or change for the own account.
pub fn check_not_own(actor: &Actor, person: Uuid) -> Result<(), Refusal> {
    match actor.person_id == person {
        true => Err(Refusal::OwnAccount),
        false => Ok(()),
    }
}

/// What decides who confirms: a request for an office, or a link of somebody who holds one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Whose office it is, or whose link.
    pub person: Uuid,
    /// Whether it concerns the office of the head of the Office.
    pub of_office_head: bool,
    /// Who entered it, in which office; none when it was entered on the server.
    pub entered_by: Option<(Uuid, Office)>,
}

impl Asked {
    /// X14: the head of the Office does not confirm the own office, nor what he entered.
    pub fn by_chair(&self) -> bool {
        self.of_office_head
            || self
                .entered_by
                .is_some_and(|(_, by)| by == Office::OfficeHead)
    }

    /// Whether it waits for this one: the Chair is not troubled with what the head of the Office confirms.
    pub fn is_for(&self, actor: &Actor) -> bool {
        let as_chair = matches!(actor.office, Office::Chair | Office::ViceChair);
        self.check(actor).is_ok() && as_chair == self.by_chair()
    }

    /// X14, X15: nobody confirms the own, nor what he entered; what is the head of the Office's, only
    /// the Chair confirms. Whoever acts for one of the two does it as that one.
    pub fn check(&self, actor: &Actor) -> Result<(), Refusal> {
        let own = actor.person_id == self.person;
        let entered = self.entered_by.is_some_and(|(by, _)| by == actor.person_id);
        if own || entered {
            return Err(Refusal::ConfirmedByAnother);
        }
        let as_chair = matches!(actor.office, Office::Chair | Office::ViceChair);
        match self.by_chair() && !as_chair {
            true => Err(Refusal::ConfirmedByChair),
            false => Ok(()),
        }
    }
}

/// X14: the first day on which what waits would change anything, were it confirmed today; nothing holds
/// backwards. Of an ending, the day after the last one in office.
pub fn begins_on(
    kind: RequestKind,
    starts_on: NaiveDate,
    ends_on: Option<NaiveDate>,
    today: NaiveDate,
) -> NaiveDate {
    let first = match kind {
        RequestKind::Give => Some(starts_on),
        RequestKind::End => ends_on.and_then(|last| last.succ_opt()),
    };
    first.map_or(today, |first| first.max(today))
}

/// The order of a list that is confirmed as one: those first whose holders could undo the rest.
pub fn weight(office: Office) -> u8 {
    match office {
        Office::Chair => 0,
        Office::ViceChair => 1,
        Office::OfficeHead => 2,
        Office::Administrator => 3,
        _ => 4,
    }
}
