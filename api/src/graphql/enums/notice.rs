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
    /// The Office has added a related agency (C24).
    RelatedAgencyAdded,
    /// The Chair lets members vote with differences open (B25).
    BallotGoesOn,
    /// A ballot is open (B16).
    BallotOpened,
    /// There is more time to vote (4.7).
    BallotExtended,
    /// A ballot was called off (4.7).
    BallotCancelled,
    /// A round on a new draft takes a ballot's place (4.7, B17).
    BallotSuperseded,
    /// A vote waits that was not cast; the deadline is near (B22, N6).
    BallotReminder,
    /// The assistant has prepared a vote (B14).
    VoteDrafted,
    /// A member's signed form differs from the member's own cast (4.8).
    PaperDiffers,
    /// A ballot has closed.
    BallotClosed,
    /// The Office has entered the reader's signed form (B28).
    PaperVoteEntered,
    /// A member contests the form that the Office entered (B28).
    PaperVoteContested,
    /// A session has decided on a ballot, or put it off (B27).
    BallotSessionDecided,
    /// A ballot's result was announced in a session (B4).
    BallotAnnounced,
    /// The Chair has decided after a ballot (B7, B8).
    BallotDecided,
    /// An opinion is asked for (C6).
    ConsultationOpened,
    /// A conference is invited to (C3).
    ConferenceInvited,
    /// A conference is held at another time or place (C3).
    ConferenceMoved,
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
    /// Nobody who may answer for an agency asked can be told of the request (C23).
    RecipientNotTold,
    /// The request did not reach an agency within its day (C22).
    RecipientUnreached,
    /// The lead has recorded that the reader's agency received a request on paper (C22).
    PaperReceiptRecorded,
    /// An agency contests such a receipt (C22).
    PaperReceiptContested,
    /// The head of the Office has decided on a contested receipt (C22).
    PaperReceiptRuled,
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
    /// A sign-in link was made for the reader (X15).
    LinkIssued,
    /// A sign-in link of the reader was used (X15).
    LinkUsed,
    /// A sign-in link waits for a countersignature (X15).
    LinkWaits,
    /// A mandate is asked for that waits for a confirmation (X14).
    OfficeRequested,
    /// A mandate was given (X14).
    OfficeGiven,
    /// A mandate was given another last day (X14).
    OfficeEnded,
    /// A mandate that was asked for was refused (X14).
    OfficeRefused,
    /// An account was locked (X14).
    AccountLocked,
    /// A locked account was opened again (X14).
    AccountOpened,
    /// Wrong passwords were tried on the reader's account, so that strange devices wait.
    SignInBraked,
    /// A service token is proposed (X12).
    TokenProposed,
    /// A service token was consented to or refused (X12).
    TokenDecided,
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
    /// A locality's proposal has come to the focal agency (C12).
    ProposalSent,
    /// The focal agency has taken the proposal.
    ProposalAccepted,
    /// The proposal was passed on to another focal agency, with a reason.
    ProposalTransferred,
    /// A written answer on an issue is asked for (C12).
    IssueAsked,
    /// Another agency answers the issue.
    IssueReassigned,
    /// A written answer is still missing (C12, C20).
    IssueUrged,
    /// An agency has answered on an issue.
    IssueAnswered,
    /// The focal agency has concluded that all agree.
    ProposalAgreed,
    /// The differing opinions are reported, and the locality is told (C12).
    ProposalReported,
    /// The proposal is beyond the heads' competence: the Office completes it (C13).
    ProposalToOffice,
    /// The complete dossier is before the Chair (C13).
    ProposalToChair,
    /// The locality has its answer.
    ProposalAnswered,
    /// The locality has taken note of the answer.
    ProposalClosed,
}
