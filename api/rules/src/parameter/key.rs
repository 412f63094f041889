//! The names of the parameters, with the default and the form of each value.

use super::ParameterError;
use super::choice::{
    EffectNotice, LateAnswer, LateVote, Silence, TallyVisibility, Threshold, Tie, VoteOptions, Zone,
};
use crate::code::Coded;
use crate::coded;
use crate::deadline::{Cutoff, Roll};
use crate::mandate::UnitKind;
use crate::office::Confirmed;
use crate::secrecy::Marks;

coded! {
    /// The name of a parameter; the code is its dotted text in 3.12.
    pub enum Key {
        /// C6: working days for a written answer.
        ConsultDefaultDays = "consult.defaultDays",
        /// C6: the fewest working days that may be given.
        ConsultMinDays = "consult.minDays",
        /// C5: working days for an agency that was absent from the conference.
        ConsultAfterMeetingDays = "consult.afterMeetingDays",
        /// C7: whether an agency's silence is agreement.
        ConsultDeemedConsent = "consult.deemedConsent",
        /// C7, A47: kinds of unit whose silence is agreement, with semicolons between.
        ConsultDeemedUnitKinds = "consult.deemedUnitKinds",
        /// C7: whether every request to which C5 to C7 apply carries the notice of what silence means.
        ConsultEffectNotice = "consult.effectNotice",
        /// C16: what a late answer does.
        ConsultLateAnswer = "consult.lateAnswer",
        /// C12, A30: working days for an agency's answer to a focal agency.
        FocalAnswerDays = "focal.answerDays",
        /// B3: working days for a ballot.
        BallotDefaultDays = "ballot.defaultDays",
        /// B3, A14: the fewest working days of an urgent ballot.
        BallotMinDays = "ballot.minDays",
        /// B2: what a member may say.
        BallotOptions = "ballot.options",
        /// B7: when a ballot is passed.
        BallotThreshold = "ballot.threshold",
        /// B11: what a member's silence is.
        BallotSilence = "ballot.silence",
        /// B10: whether "agree with amendments" counts as agreement.
        BallotAmendCountsAsAgree = "ballot.amendCountsAsAgree",
        /// B15: what exactly half is.
        BallotTie = "ballot.tie",
        /// B13: whether a vote may be changed until closing.
        BallotAllowChange = "ballot.allowChange",
        /// B12: what a late vote does.
        BallotLate = "ballot.late",
        /// B21: who sees the tally before closing.
        BallotTallyVisibility = "ballot.tallyVisibility",
        /// A2: where a last day goes that is off.
        TimeRollForward = "time.rollForward",
        /// A3: the hour at which the last day ends.
        TimeCutoff = "time.cutoff",
        /// A3, B28: the hour until which paper is received and entered.
        TimePaperCutoff = "time.paperCutoff",
        /// X11: marks of secrecy that are not let in, with semicolons between.
        SecrecyMarks = "secrecy.marks",
        /// X8: how long it is kept who read what.
        ReadingKeepMonths = "reading.keepMonths",
        /// X14: the offices whose mandates need a confirmation, with semicolons between.
        PeopleConfirmOffices = "people.confirmOffices",
        /// X15: whether a sign-in link of somebody who holds an office is countersigned.
        PeopleLinkNeedsCountersign = "people.linkNeedsCountersign",
        /// X15: how many hours a sign-in link is good for, from its countersignature where it needs one.
        PeopleLinkHours = "people.linkHours",
        /// Section 6: the zone in which days are days.
        TimeZone = "time.zone",
    }
}

coded! {
    /// How the value of a parameter is written.
    pub enum ValueKind {
        /// Working days, 1 to 365, in digits.
        Days = "DAYS",
        /// `true` or `false`.
        Flag = "FLAG",
        /// One code of the closed set of [`Key::choices`].
        Choice = "CHOICE",
        /// "HH:MM", 00:01 to 24:00.
        TimeOfDay = "TIME_OF_DAY",
        /// Months, 1 to 120, in digits.
        Months = "MONTHS",
        /// Words with semicolons between.
        Words = "WORDS",
        /// Hours, 1 to 168, in digits.
        Hours = "HOURS",
    }
}

impl Key {
    /// The value in force where a province has set none (3.12).
    pub fn default_text(self) -> &'static str {
        match self {
            Self::ConsultDefaultDays | Self::FocalAnswerDays | Self::BallotDefaultDays => "5",
            Self::ConsultMinDays => "2",
            Self::ConsultAfterMeetingDays => "3",
            Self::BallotMinDays => "1",
            Self::PeopleConfirmOffices => Confirmed::DEFAULT,
            Self::PeopleLinkHours => "24",
            Self::PeopleLinkNeedsCountersign
            | Self::ConsultDeemedConsent
            | Self::BallotAmendCountsAsAgree
            | Self::BallotAllowChange => "true",
            Self::ConsultDeemedUnitKinds => "DEPARTMENT;COMMUNE",
            Self::ConsultEffectNotice => EffectNotice::Always.code(),
            Self::ConsultLateAnswer => LateAnswer::RecordOnly.code(),
            Self::BallotOptions => VoteOptions::Three.code(),
            Self::BallotThreshold => Threshold::MoreThanHalfOfAll.code(),
            Self::BallotSilence => Silence::NotAgree.code(),
            Self::BallotTie => Tie::Fail.code(),
            Self::BallotLate => LateVote::RecordOnly.code(),
            Self::BallotTallyVisibility => TallyVisibility::OfficeAndChair.code(),
            Self::TimeRollForward => Roll::Next.code(),
            Self::TimeCutoff => "24:00",
            Self::TimePaperCutoff => "17:00",
            Self::TimeZone => Zone::HoChiMinh.code(),
            Self::SecrecyMarks => "TUYỆT MẬT;TỐI MẬT;MẬT",
            Self::ReadingKeepMonths => "24",
        }
    }

    /// The codes to choose from; empty unless the kind is [`ValueKind::Choice`].
    pub fn choices(self) -> Vec<&'static str> {
        match self {
            Self::ConsultEffectNotice => codes::<EffectNotice>(),
            Self::ConsultLateAnswer => codes::<LateAnswer>(),
            Self::BallotOptions => codes::<VoteOptions>(),
            Self::BallotThreshold => codes::<Threshold>(),
            Self::BallotSilence => codes::<Silence>(),
            Self::BallotTie => codes::<Tie>(),
            Self::BallotLate => codes::<LateVote>(),
            Self::BallotTallyVisibility => codes::<TallyVisibility>(),
            Self::TimeRollForward => codes::<Roll>(),
            Self::TimeZone => codes::<Zone>(),
            _ => Vec::new(),
        }
    }

    /// How its value is written.
    pub fn kind(self) -> ValueKind {
        match self {
            Self::TimeCutoff | Self::TimePaperCutoff => ValueKind::TimeOfDay,
            Self::SecrecyMarks | Self::ConsultDeemedUnitKinds | Self::PeopleConfirmOffices => {
                ValueKind::Words
            }
            Self::PeopleLinkHours => ValueKind::Hours,
            Self::ReadingKeepMonths => ValueKind::Months,
            _ if !self.choices().is_empty() => ValueKind::Choice,
            _ if matches!(self.default_text(), "true" | "false") => ValueKind::Flag,
            _ => ValueKind::Days,
        }
    }

    /// Whether it guards offices and sign-in links (X14, X15).
    pub fn guards_offices(self) -> bool {
        matches!(
            self,
            Self::PeopleConfirmOffices | Self::PeopleLinkNeedsCountersign | Self::PeopleLinkHours
        )
    }

    /// X14: whether setting it to `new` where `old` holds loosens what guards offices and links.
    pub fn loosens(self, old: &str, new: &str) -> bool {
        match self {
            Self::PeopleConfirmOffices => {
                let (old, new) = (Confirmed::parse(old), Confirmed::parse(new));
                !old.zip(new).is_some_and(|(old, new)| new.covers(&old))
            }
            Self::PeopleLinkNeedsCountersign => old == "true" && new != "true",
            Self::PeopleLinkHours => hours(new) > hours(old),
            _ => false,
        }
    }

    /// Whether the text is a value of this parameter, in its one way of writing.
    ///
    /// Errors: [`ParameterError::BadValue`].
    pub fn check(self, value: &str) -> Result<(), ParameterError> {
        let good = match self.kind() {
            ValueKind::Days => days(value).is_some(),
            ValueKind::Flag => flag(value).is_some(),
            ValueKind::Choice => self.choices().contains(&value),
            ValueKind::TimeOfDay => Cutoff::parse(value).is_some(),
            ValueKind::Months => months(value).is_some(),
            ValueKind::Words if self == Self::ConsultDeemedUnitKinds => unit_kinds(value).is_some(),
            ValueKind::Words if self == Self::PeopleConfirmOffices => {
                Confirmed::parse(value).is_some()
            }
            ValueKind::Words => Marks::parse(value).is_some(),
            ValueKind::Hours => hours(value).is_some(),
        };
        if good { Ok(()) } else { Err(self.bad(value)) }
    }

    pub(super) fn bad(self, value: &str) -> ParameterError {
        ParameterError::BadValue {
            key: self,
            value: value.to_owned(),
        }
    }
}

fn codes<T: Coded>() -> Vec<&'static str> {
    T::ALL.iter().map(|value| value.code()).collect()
}

/// Digits only, without leading zeros, so that equal values are equal texts.
pub(super) fn days(text: &str) -> Option<u32> {
    let days: u32 = text.parse().ok().filter(|days| (1..=365).contains(days))?;
    (days.to_string() == text).then_some(days)
}

/// The same for months.
pub(super) fn months(text: &str) -> Option<u32> {
    days(text).filter(|months| *months <= 120)
}

/// The same for hours.
pub(super) fn hours(text: &str) -> Option<u32> {
    days(text).filter(|hours| *hours <= 168)
}

/// Each kind once, in one order, so that equal sets are equal texts.
pub(super) fn unit_kinds(text: &str) -> Option<Vec<UnitKind>> {
    let kinds: Option<Vec<_>> = text.split(';').map(UnitKind::from_code).collect();
    let place = |kind: &UnitKind| UnitKind::ALL.iter().position(|one| one == kind);
    let kinds = kinds?;
    let ordered = kinds.windows(2).all(|two| place(&two[0]) < place(&two[1]));
    ordered.then_some(kinds)
}

pub(super) fn flag(text: &str) -> Option<bool> {
    text.parse().ok()
}
