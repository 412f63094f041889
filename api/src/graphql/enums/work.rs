//! The closed sets of programmes and tasks.

use async_graphql::Enum;

/// How a deadline came to be what it is (6.3).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::deadline::StepKind")]
pub enum DeadlineStepKind {
    /// Counted from its event by the province's number of days.
    Computed,
    /// Set by a person: its working days are shown as information.
    Set,
    /// A later day was given.
    Extended,
    /// Counted in a year whose table is not announced yet (6.7).
    Provisional,
}

/// By which way something of a dossier was read.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::reading::Channel")]
pub enum ReadingChannel {
    /// The text of a document, in an answer to a question.
    Page,
    /// The text of a document, in what is told to whoever follows the matter.
    Following,
    /// A file, by its link.
    Download,
}

/// Whose programme it is (P1, P15).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::programme::Owner")]
pub enum ProgrammeOwner {
    /// The committee's own.
    Committee,
    /// The Chair's.
    Chair,
    /// A Vice Chair's.
    ViceChair,
    /// An agency's.
    Agency,
}

/// How long a programme's period is (P1, P18).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::programme::Period")]
pub enum ProgrammePeriod {
    /// A year.
    Year,
    /// Half a year.
    HalfYear,
    /// A quarter.
    Quarter,
    /// A month.
    Month,
}

/// The class of a piece of work as of a day (E3). Computed from due and completion dates.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::timeliness::Timeliness")]
pub enum Timeliness {
    /// Đúng hạn: completed by the due day.
    OnTime,
    /// Hoàn thành quá hạn: completed after the due day.
    LateCompleted,
    /// Chưa hoàn thành: the due day is past.
    NotCompleted,
    /// Đang thực hiện: the due day is still to come, or today.
    InProgress,
}

/// What sort of task it is.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::task::Kind")]
pub enum TaskKind {
    /// A task with its own end.
    General,
    /// "Thường xuyên": a period and no completion (T25).
    Continuous,
    /// A remedy for a shortcoming (T2, E12).
    Remedial,
    /// The drafting of a legal normative document (P30).
    LegalDocument,
}

/// What sort of standing duty it is.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::task::DutyKind")]
pub enum StandingDutyKind {
    /// To be done again at fixed times.
    Recurring,
    /// A periodic report.
    Report,
    /// A duty that goes on.
    Duty,
    /// Proposed in a document, not decided.
    Proposal,
}

/// How somebody who has a part is known.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::task::PartyKind")]
pub enum PartyKind {
    /// A unit of this installation.
    Unit,
    /// A group of recipients, such as "Các Sở, ban, ngành".
    Group,
    /// Named in the source only.
    Outside,
}
