//! A consultation held as a conference: who presides, who comes, minutes with two signatures, and those
//! who were absent (C3, C4, C5, C8).

use chrono::{DateTime, Utc};

use crate::coded;
use crate::mandate::Office;
use crate::refusal::Refusal;

/// C5, C7: the notice as the invitation carries it.
pub const CONFERENCE_NOTICE: &str = "Cơ quan không có người dự hội nghị được gửi kết luận; hết thời hạn \
ghi trong văn bản gửi kết luận mà không có văn bản trả lời thì coi như đồng ý và Thủ trưởng cơ quan chịu \
hoàn toàn trách nhiệm về sự đồng ý đó.";

coded! {
    /// What an invited agency says of the invitation (C8).
    pub enum Coming {
        /// The head comes in person.
        Head = "HEAD",
        /// Somebody with sufficient authority comes for the head.
        Representative = "REPRESENTATIVE",
        /// Nobody can come.
        Nobody = "NOBODY",
    }
}

coded! {
    /// Who signs the minutes (C3).
    pub enum Signatory {
        /// Who presided.
        Presiding = "PRESIDING",
        /// Who wrote them.
        Secretary = "SECRETARY",
    }
}

coded! {
    /// Where the head stands to what was said for the agency (C4).
    pub enum Confirmation {
        /// The head said it.
        NotNeeded = "NOT_NEEDED",
        /// Somebody said it for the head, who has not confirmed it: the minutes bind all the same.
        Waiting = "WAITING",
        /// The head has been told of the conclusion, and what was said stands.
        Confirmed = "CONFIRMED",
        /// The head has signed another answer instead.
        Corrected = "CORRECTED",
    }
}

coded! {
    /// What can be done about a conference.
    pub enum ConferenceAct {
        /// Say who comes.
        Reply = "REPLY",
        /// Hold it on another day, or elsewhere.
        Move = "MOVE",
        /// Write the minutes, or write them anew.
        WriteMinutes = "WRITE_MINUTES",
        /// Sign the minutes as whoever presided.
        SignAsPresiding = "SIGN_AS_PRESIDING",
        /// Sign the minutes as their secretary.
        SignAsSecretary = "SIGN_AS_SECRETARY",
        /// Close the conference and send its conclusion to those who were absent.
        Conclude = "CONCLUDE",
        /// Acknowledge that the conclusion was reported.
        Acknowledge = "ACKNOWLEDGE",
    }
}

/// C3: what is invited to lies ahead.
pub fn check_invitation(starts_at: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), Refusal> {
    match starts_at > now {
        true => Ok(()),
        false => Err(Refusal::ConferenceInPast),
    }
}

/// C8: who comes is said before it begins.
pub fn check_reply(starts_at: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), Refusal> {
    match now < starts_at {
        true => Ok(()),
        false => Err(Refusal::ConferenceBegun { starts_at }),
    }
}

/// C4, C8: a deputy has authority by office; anybody else by a document that the head names.
pub fn check_authority(office: Office, authority: Option<&str>) -> Result<(), Refusal> {
    let by_office =
        is_head(office) || matches!(office, Office::AgencyDeputy | Office::OfficeDeputyHead);
    match by_office || authority.is_some() {
        true => Ok(()),
        false => Err(Refusal::AuthorityRequired),
    }
}

/// C4: whose word needs nobody's confirmation.
pub fn is_head(office: Office) -> bool {
    matches!(office, Office::AgencyHead | Office::OfficeHead)
}

/// C3: minutes are of something that has begun.
pub fn check_held(starts_at: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), Refusal> {
    match now >= starts_at {
        true => Ok(()),
        false => Err(Refusal::ConferenceNotHeld { starts_at }),
    }
}

/// Where the minutes stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Minutes {
    pub written: bool,
    pub presiding_signed: bool,
    pub secretary_signed: bool,
}

impl Minutes {
    /// C3: of what was held there are minutes, and it is moved no more.
    pub fn check_move(self) -> Result<(), Refusal> {
        match self.written {
            false => Ok(()),
            true => Err(Refusal::MinutesWritten),
        }
    }

    /// C3: both signatures are there.
    pub fn check_conclude(self) -> Result<(), Refusal> {
        let missing = u32::from(!self.presiding_signed) + u32::from(!self.secretary_signed);
        match (self.written, missing) {
            (false, _) => Err(Refusal::MinutesMissing),
            (true, 0) => Ok(()),
            (true, missing) => Err(Refusal::MinutesNotSigned { missing }),
        }
    }
}

/// C4: where the head stands to what was said for the agency.
pub fn confirmation(substitute: bool, reported: bool, replaced: bool) -> Confirmation {
    match (replaced, substitute, reported) {
        (true, ..) => Confirmation::Corrected,
        (false, false, _) => Confirmation::NotNeeded,
        (false, true, true) => Confirmation::Confirmed,
        (false, true, false) => Confirmation::Waiting,
    }
}

/// C4: closing early would cut off the heads who have still to confirm or correct.
pub fn check_reports(waiting: u32) -> Result<(), Refusal> {
    match waiting {
        0 => Ok(()),
        missing => Err(Refusal::ReportsMissing { missing }),
    }
}
