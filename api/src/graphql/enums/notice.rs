//! What notices say.

use async_graphql::Enum;

/// What a notice says has happened.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::notice::Kind")]
pub enum NoticeKind {
    /// Somebody asks for a ballot.
    BallotDrafted,
    /// The Chair has ordered a ballot (B6).
    BallotOrdered,
    /// A ballot is open (B16).
    BallotOpened,
    /// A ballot has closed.
    BallotClosed,
    /// The Chair has decided after a ballot (B7, B8).
    BallotDecided,
    /// An opinion is asked for (C6).
    ConsultationOpened,
    /// A conference is invited to (C3).
    ConferenceInvited,
    /// The reader comes to a conference for the head (C8).
    ConferenceNamed,
    /// Minutes wait for the reader's signature (C3).
    MinutesWritten,
    /// A conference is concluded: the absent answer, heads confirm (C4, C5).
    ConferenceConcluded,
    /// The agency is invited to take part in preparing a matter (C1).
    PreparationInvited,
    /// The reader takes part in preparing a matter (C1).
    ParticipantNamed,
    /// A participant reported, or the head answered the report (C1).
    PreparationReported,
    /// There is more time to answer.
    ConsultationExtended,
    /// An answer is still missing: the clock reminds (N7).
    AnswerReminder,
    /// An answer is still missing: somebody urges (C20, N5).
    AnswerUrged,
    /// A new draft is asked about in a new round (4.6).
    ConsultationReissued,
    /// Data or documents are asked for (C15).
    DataAsked,
    /// Data or documents that were asked for are there (C15).
    DataAnswered,
    /// The lead and an agency do not agree: it is the Chair's to decide (C9).
    DifferencesReferred,
    /// The Chair or a Vice Chair has decided between the lead and an agency (C9).
    DifferencesRuled,
    /// An agency has answered too late (C16).
    LateAnswer,
    /// A consultation has closed.
    ConsultationClosed,
    /// A consultation was called off.
    ConsultationCancelled,
    /// A consultation is concluded (C9).
    ConsultationSynthesised,
    /// Powers are lent to the reader, or the Office is told of it (D3).
    DelegationGiven,
    /// A delegation was taken back (D9).
    DelegationRevoked,
    /// Work was assigned to the reader (D2, D4).
    WorkAssigned,
    /// The reader acts for the agency in a task (D10).
    RepresentativeNamed,
    /// The Chair leaves a task to the reader, who decides (D7).
    TaskLeftToHead,
}
