//! Service tokens: what an app outside may read, by grant of the Chair (X5).

use chrono::{Days, NaiveDate};

use crate::ballot;
use crate::coded;
use crate::consultation;
use crate::mandate::Act;
use crate::refusal::Refusal;

coded! {
    /// What a service token may be good for.
    pub enum Area {
        /// Programmes and their items, as far as they are issued to all (P34).
        Programmes = "PROGRAMMES",
        /// Tasks and standing duties.
        Tasks = "TASKS",
        /// Consultations that were sent.
        Consultations = "CONSULTATIONS",
        /// Ballots that were opened.
        Ballots = "BALLOTS",
    }
}

coded! {
    /// Where a token stands on its way (X12): once issued, it is the token that is revoked or expires.
    pub enum GrantState {
        /// The Office has proposed it.
        Proposed = "PROPOSED",
        /// The Chair has consented; the Office may make it.
        Consented = "CONSENTED",
        /// The Chair has refused.
        Refused = "REFUSED",
        /// The token was made.
        Issued = "ISSUED",
    }
}

impl GrantState {
    /// X12: the Chair decides once; a token is made once, and only of what was consented to.
    pub fn check(self, needed: Self) -> Result<(), Refusal> {
        match self == needed {
            true => Ok(()),
            false if needed == Self::Consented && self == Self::Proposed => {
                Err(Refusal::ConsentRequired)
            }
            false => Err(Refusal::GrantDecided),
        }
    }
}

impl Area {
    /// The one act that the area gives.
    fn act(self) -> Act {
        match self {
            Self::Programmes => Act::ReadProgrammes,
            Self::Tasks => Act::ReadTasks,
            Self::Consultations => Act::ReadConsultations,
            Self::Ballots => Act::ReadBallots,
        }
    }
}

/// X5: a token reads its areas and what is common to all readers, and does nothing else.
pub fn may(areas: &[Area], act: Act) -> bool {
    act == Act::ReadCommon || areas.iter().any(|area| area.act() == act)
}

/// B21: no running tally leaves the house; once voting is over, the figures may.
pub fn sees_tally(state: ballot::State) -> bool {
    state.is_closed()
}

/// The same for the answers of the agencies in figures.
pub fn sees_summary(state: consultation::State) -> bool {
    state.is_closed()
}

/// The longest that a token may last, in days after the one on which it is made.
const LONGEST: Days = Days::new(366);

/// The last day of a token: today at the earliest, about a year ahead at the latest.
pub fn check_expiry(expires_on: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    let latest = today.checked_add_days(LONGEST).unwrap_or(today);
    if (today..=latest).contains(&expires_on) {
        Ok(())
    } else {
        Err(Refusal::BadExpiry { today, latest })
    }
}

/// Whether a token is good on a civil date. The last day is included.
pub fn is_live(expires_on: NaiveDate, revoked: bool, today: NaiveDate) -> bool {
    !revoked && today <= expires_on
}

/// An origin as browsers write it: `https://host` or `https://host:port`, in small letters, without
/// the port that goes without saying. Without TLS only the developer's own machine.
pub fn check_origin(text: &str) -> Result<String, Refusal> {
    let bad = || Refusal::BadOrigin {
        origin: text.chars().take(100).collect(),
    };
    let lower = text.trim().to_ascii_lowercase();
    let (scheme, rest) = lower.split_once("://").ok_or_else(bad)?;
    let (host, port) = match rest.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (rest, None),
    };
    let default = match scheme {
        "https" => "443",
        "http" if host == "localhost" => "80",
        _ => return Err(bad()),
    };
    if !is_host(host) || port.is_some_and(|port| !is_port(port)) {
        return Err(bad());
    }
    Ok(match port.filter(|port| *port != default) {
        Some(port) => format!("{scheme}://{host}:{port}"),
        None => format!("{scheme}://{host}"),
    })
}

/// A name of the DNS, or an IPv4 address; other alphabets come as punycode.
fn is_host(host: &str) -> bool {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(good)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    host.len() <= 253 && host.split('.').all(label)
}

fn is_port(port: &str) -> bool {
    !port.starts_with('0')
        && port.chars().all(|c| c.is_ascii_digit())
        && port.parse::<u16>().is_ok()
}
