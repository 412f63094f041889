//! The parameters a province may set, each from a date on (3.12).

mod choice;
mod key;
mod preset;

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;

use crate::calendar::Calendar;
use crate::code::Coded;
use crate::deadline::{Cutoff, Roll, Terms};
use crate::mandate::UnitKind;
use crate::office::Confirmed;
use crate::secrecy::Marks;

pub use choice::{
    EffectNotice, LateAnswer, LateVote, Silence, TallyVisibility, Threshold, Tie, VoteOptions, Zone,
};
pub use key::{Key, ValueKind};
pub use preset::{Preset, PresetRow};

/// One setting as stored: in force from the start of a local day until a later row of its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterRow {
    /// The dotted key.
    pub key: String,
    /// The value as text.
    pub value: String,
    /// The first day on which it holds.
    pub effective_from: NaiveDate,
}

/// Why settings cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterError {
    /// No parameter has this name.
    UnknownKey { key: String, value: String },
    /// The value is not one of this parameter.
    BadValue { key: Key, value: String },
    /// Two rows set the same parameter from the same day on.
    Twice { key: Key, effective_from: NaiveDate },
    /// The default term is shorter than the shortest that may be given.
    BelowMinimum { key: Key, value: u32, minimum: u32 },
}

impl fmt::Display for ParameterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownKey { key, value } => {
                write!(f, "no parameter is called {key:?} (value {value:?})")
            }
            Self::BadValue { key, value } => {
                let (kind, choices) = (key.kind().code(), key.choices().join(" | "));
                write!(
                    f,
                    "{} cannot be {value:?}: expected {kind} {choices}",
                    key.code()
                )
            }
            Self::Twice {
                key,
                effective_from,
            } => {
                write!(f, "{} is set twice from {effective_from} on", key.code())
            }
            Self::BelowMinimum {
                key,
                value,
                minimum,
            } => {
                write!(
                    f,
                    "{} is {value}, under the minimum of {minimum} days",
                    key.code()
                )
            }
        }
    }
}

impl std::error::Error for ParameterError {}

/// All parameters in force on one day. Every number is in working days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameters {
    /// [`Key::ConsultDefaultDays`]
    pub consult_default_days: u32,
    /// [`Key::ConsultMinDays`]
    pub consult_min_days: u32,
    /// [`Key::ConsultAfterMeetingDays`]
    pub consult_after_meeting_days: u32,
    /// [`Key::ConsultDeemedConsent`]
    pub consult_deemed_consent: bool,
    /// [`Key::ConsultDeemedUnitKinds`]
    pub consult_deemed_unit_kinds: Vec<UnitKind>,
    /// [`Key::ConsultEffectNotice`]
    pub consult_effect_notice: EffectNotice,
    /// [`Key::ConsultLateAnswer`]
    pub consult_late_answer: LateAnswer,
    /// [`Key::FocalAnswerDays`]
    pub focal_answer_days: u32,
    /// [`Key::BallotDefaultDays`]
    pub ballot_default_days: u32,
    /// [`Key::BallotMinDays`]
    pub ballot_min_days: u32,
    /// [`Key::BallotOptions`]
    pub ballot_options: VoteOptions,
    /// [`Key::BallotThreshold`]
    pub ballot_threshold: Threshold,
    /// [`Key::BallotSilence`]
    pub ballot_silence: Silence,
    /// [`Key::BallotAmendCountsAsAgree`]
    pub ballot_amend_counts_as_agree: bool,
    /// [`Key::BallotTie`]
    pub ballot_tie: Tie,
    /// [`Key::BallotAllowChange`]
    pub ballot_allow_change: bool,
    /// [`Key::BallotLate`]
    pub ballot_late: LateVote,
    /// [`Key::BallotTallyVisibility`]
    pub ballot_tally_visibility: TallyVisibility,
    /// [`Key::TimeRollForward`]
    pub time_roll_forward: Roll,
    /// [`Key::TimeCutoff`]
    pub time_cutoff: Cutoff,
    /// [`Key::TimePaperCutoff`]
    pub time_paper_cutoff: Cutoff,
    /// [`Key::SecrecyMarks`]
    pub secrecy_marks: Marks,
    /// [`Key::ReadingKeepMonths`]
    pub reading_keep_months: u32,
    /// [`Key::PeopleConfirmOffices`]
    pub people_confirm_offices: Confirmed,
    /// [`Key::PeopleLinkNeedsCountersign`]
    pub people_link_needs_countersign: bool,
    /// [`Key::PeopleLinkHours`]
    pub people_link_hours: u32,
    /// [`Key::TimeZone`]
    pub time_zone: Zone,
}

impl Parameters {
    /// The parameters in force on a local day: of each key the row with the greatest
    /// `effective_from` not after `date`, else its default.
    ///
    /// Every row is checked, also those not in force on that day: a mistake is found before the
    /// day on which it would act, and nothing is passed over in silence.
    ///
    /// Errors: an unknown key, a bad value, two rows of one key and day, or a default term under
    /// the minimum in force.
    pub fn effective_on<'a>(
        date: NaiveDate,
        rows: impl IntoIterator<Item = &'a ParameterRow>,
    ) -> Result<Self, ParameterError> {
        let set = Settings::read(date, rows)?;
        let parameters = Self {
            consult_default_days: set.get(Key::ConsultDefaultDays, key::days)?,
            consult_min_days: set.get(Key::ConsultMinDays, key::days)?,
            consult_after_meeting_days: set.get(Key::ConsultAfterMeetingDays, key::days)?,
            consult_deemed_consent: set.get(Key::ConsultDeemedConsent, key::flag)?,
            consult_deemed_unit_kinds: set.get(Key::ConsultDeemedUnitKinds, key::unit_kinds)?,
            consult_effect_notice: set.get(Key::ConsultEffectNotice, EffectNotice::from_code)?,
            consult_late_answer: set.get(Key::ConsultLateAnswer, LateAnswer::from_code)?,
            focal_answer_days: set.get(Key::FocalAnswerDays, key::days)?,
            ballot_default_days: set.get(Key::BallotDefaultDays, key::days)?,
            ballot_min_days: set.get(Key::BallotMinDays, key::days)?,
            ballot_options: set.get(Key::BallotOptions, VoteOptions::from_code)?,
            ballot_threshold: set.get(Key::BallotThreshold, Threshold::from_code)?,
            ballot_silence: set.get(Key::BallotSilence, Silence::from_code)?,
            ballot_amend_counts_as_agree: set.get(Key::BallotAmendCountsAsAgree, key::flag)?,
            ballot_tie: set.get(Key::BallotTie, Tie::from_code)?,
            ballot_allow_change: set.get(Key::BallotAllowChange, key::flag)?,
            ballot_late: set.get(Key::BallotLate, LateVote::from_code)?,
            ballot_tally_visibility: set
                .get(Key::BallotTallyVisibility, TallyVisibility::from_code)?,
            time_roll_forward: set.get(Key::TimeRollForward, Roll::from_code)?,
            time_cutoff: set.get(Key::TimeCutoff, Cutoff::parse)?,
            time_paper_cutoff: set.get(Key::TimePaperCutoff, Cutoff::parse)?,
            secrecy_marks: set.get(Key::SecrecyMarks, Marks::parse)?,
            reading_keep_months: set.get(Key::ReadingKeepMonths, key::months)?,
            people_confirm_offices: set.get(Key::PeopleConfirmOffices, Confirmed::parse)?,
            people_link_needs_countersign: set.get(Key::PeopleLinkNeedsCountersign, key::flag)?,
            people_link_hours: set.get(Key::PeopleLinkHours, key::hours)?,
            time_zone: set.get(Key::TimeZone, Zone::from_code)?,
        };
        parameters.check_minima()?;
        Ok(parameters)
    }

    /// What deadlines are reckoned by under these parameters.
    pub fn terms<'a>(&self, calendar: &'a Calendar) -> Terms<'a> {
        Terms {
            calendar,
            roll: self.time_roll_forward,
            cutoff: self.time_cutoff,
        }
    }

    fn check_minima(&self) -> Result<(), ParameterError> {
        let pairs = [
            (
                Key::ConsultDefaultDays,
                self.consult_default_days,
                self.consult_min_days,
            ),
            (
                Key::BallotDefaultDays,
                self.ballot_default_days,
                self.ballot_min_days,
            ),
        ];
        match pairs
            .into_iter()
            .find(|(_, value, minimum)| value < minimum)
        {
            Some((key, value, minimum)) => Err(ParameterError::BelowMinimum {
                key,
                value,
                minimum,
            }),
            None => Ok(()),
        }
    }
}

/// The texts in force on one day.
struct Settings<'a>(BTreeMap<Key, &'a str>);

impl<'a> Settings<'a> {
    fn read(
        date: NaiveDate,
        rows: impl IntoIterator<Item = &'a ParameterRow>,
    ) -> Result<Self, ParameterError> {
        let mut by_day = BTreeMap::new();
        for ParameterRow {
            key: name,
            value,
            effective_from,
        } in rows
        {
            let key = Key::from_code(name).ok_or_else(|| ParameterError::UnknownKey {
                key: name.clone(),
                value: value.clone(),
            })?;
            key.check(value)?;
            if by_day
                .insert((key, *effective_from), value.as_str())
                .is_some()
            {
                return Err(ParameterError::Twice {
                    key,
                    effective_from: *effective_from,
                });
            }
        }
        // In the order of days a later row overwrites an earlier one.
        Ok(Self(
            by_day
                .into_iter()
                .filter(|((_, from), _)| *from <= date)
                .map(|((key, _), value)| (key, value))
                .collect(),
        ))
    }

    fn get<T>(&self, key: Key, parse: impl Fn(&str) -> Option<T>) -> Result<T, ParameterError> {
        let text = self
            .0
            .get(&key)
            .copied()
            .unwrap_or_else(|| key.default_text());
        parse(text).ok_or_else(|| key.bad(text))
    }
}
