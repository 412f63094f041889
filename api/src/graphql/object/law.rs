use async_graphql::{Description, Object, SimpleObject};
use chrono::NaiveDate;
use entity::{calendar_day, parameter};
use rules::Coded;
use rules::parameter::{Key, ParameterError, Preset};

use crate::graphql::date::Date;
use crate::graphql::enums::{DayKind, ParameterKind, ParameterPresetName};

/// A day that the yearly notice names.
#[derive(SimpleObject)]
pub struct CalendarDay {
    /// The day.
    date: Date,
    /// What is said about it.
    kind: DayKind,
    /// Its name, in Vietnamese.
    name: String,
}

impl From<calendar_day::Model> for CalendarDay {
    fn from(row: calendar_day::Model) -> Self {
        Self {
            date: Date(row.date),
            kind: row.kind.0.into(),
            name: row.name,
        }
    }
}

/// The working-day table of a year (6.1).
#[derive(SimpleObject)]
pub struct CalendarYear {
    /// The year, in four digits, of the Gregorian calendar.
    pub year: i32,
    /// Whether its table was entered; else weekends and fixed holidays are off, provisionally (6.7).
    pub announced: bool,
    /// The version of the calendar, over all years; a change names the one it was decided on.
    pub version: i32,
    /// The named days, by date.
    pub days: Vec<CalendarDay>,
}

/// A set of values for every parameter, with the source of each (3.12).
#[derive(SimpleObject)]
pub struct ParameterPreset {
    /// Which one.
    name: ParameterPresetName,
    /// A value for every parameter.
    rows: Vec<ParameterPresetRow>,
}

/// What a preset has for one parameter.
#[derive(SimpleObject)]
struct ParameterPresetRow {
    /// The name of the parameter.
    key: &'static str,
    /// What the preset has for it, written as the parameter's `kind` says.
    value: &'static str,
    /// The document and its section, or that it is the default and by which number of the rulebook.
    source: &'static str,
}

impl ParameterPreset {
    pub fn of(preset: Preset) -> Result<Self, ParameterError> {
        let rows = preset.rows()?.into_iter().map(|row| ParameterPresetRow {
            key: row.key.code(),
            value: row.value,
            source: row.source,
        });
        Ok(Self {
            name: preset.into(),
            rows: rows.collect(),
        })
    }
}

/// What a province may set (3.12).
#[derive(Description)]
pub struct Parameter {
    pub key: Key,
    /// Newest first.
    pub rows: Vec<parameter::Model>,
    pub today: NaiveDate,
}

/// A value of a parameter, and from when it holds.
#[derive(SimpleObject)]
struct ParameterSetting {
    /// The value, written as the kind of the parameter says.
    value: String,
    /// The first day on which it holds.
    effective_from: Date,
    /// The document that says so.
    legal_basis: String,
}

#[Object(use_type_description)]
impl Parameter {
    /// Its name, as the rulebook has it.
    async fn key(&self) -> &str {
        self.key.code()
    }

    /// How its value is written.
    async fn kind(&self) -> ParameterKind {
        self.key.kind().into()
    }

    /// What may be chosen, when it is a choice.
    async fn choices(&self) -> Vec<&'static str> {
        self.key.choices()
    }

    /// The value that holds where nothing is set.
    async fn default_value(&self) -> &str {
        self.key.default_text()
    }

    /// The value in force today.
    async fn value(&self) -> &str {
        let set = self
            .rows
            .iter()
            .find(|row| row.effective_from <= self.today);
        set.map_or(self.key.default_text(), |row| &row.value)
    }

    /// Every value that was or will be in force, newest first.
    async fn settings(&self) -> Vec<ParameterSetting> {
        let rows = self.rows.iter();
        rows.map(|row| ParameterSetting {
            value: row.value.clone(),
            effective_from: Date(row.effective_from),
            legal_basis: row.legal_basis.clone(),
        })
        .collect()
    }
}
