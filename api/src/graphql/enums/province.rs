//! The closed sets of what is kept of a province.

use async_graphql::Enum;

/// How it stands with a person's account.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "crate::read::directory::AccountStatus")]
pub enum AccountStatus {
    /// No password was set yet.
    Invited,
    /// The person can sign in.
    Active,
    /// Closed.
    Disabled,
}

/// What the yearly notice says about a day.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::calendar::DayKind")]
pub enum DayKind {
    /// A holiday, a substitute day or a swapped day: nobody works.
    Off,
    /// A day, as a rule a Saturday, worked in exchange for a swapped one.
    Makeup,
}

/// A set of values for every parameter, as a province's documents have them. Where they are silent,
/// it has the default.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::parameter::Preset")]
pub enum ParameterPresetName {
    /// Hà Tĩnh: the scheme of Quyết định 3713/QĐ-UBND of 25/11/2013.
    HaTinh,
    /// Bắc Giang: the Chair's directive on the working regulations, 2024.
    BacGiang,
    /// Quảng Ngãi: the plan of 2023.
    QuangNgai,
    /// The defaults, which hold where a province has set nothing.
    #[graphql(name = "DEFAULT_2026")]
    Default2026,
}

/// How the value of a parameter is written.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::parameter::ValueKind")]
pub enum ParameterKind {
    /// Working days, 1 to 365, in digits.
    Days,
    /// `true` or `false`.
    Flag,
    /// One of the choices.
    Choice,
    /// `HH:MM`, 00:01 to 24:00.
    TimeOfDay,
    /// Months, 1 to 120, in digits.
    Months,
    /// Words with semicolons between.
    Words,
    /// Hours, 1 to 168, in digits.
    Hours,
}

/// What a service token may be good for.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::service_token::Area")]
pub enum ServiceArea {
    /// Programmes and their items, as far as they are issued to all (P34).
    Programmes,
    /// Tasks and standing duties.
    Tasks,
    /// Consultations that were sent; their answers in figures after closing.
    Consultations,
    /// Ballots that were opened; their tally after closing (B21).
    Ballots,
}
