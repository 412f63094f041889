//! What people are told of without asking.

use crate::coded;

coded! {
    /// What a notice says has happened.
    pub enum Kind {
        /// Somebody asks for a ballot.
        BallotDrafted = "BALLOT_DRAFTED",
        /// The Chair has ordered a ballot (B6).
        BallotOrdered = "BALLOT_ORDERED",
        /// The Office has added a related agency (C24).
        RelatedAgencyAdded = "RELATED_AGENCY_ADDED",
        /// The Chair lets members vote with differences open (B25).
        BallotGoesOn = "BALLOT_GOES_ON",
        /// A ballot is open (B16).
        BallotOpened = "BALLOT_OPENED",
        /// There is more time to vote (4.7).
        BallotExtended = "BALLOT_EXTENDED",
        /// A ballot was called off (4.7).
        BallotCancelled = "BALLOT_CANCELLED",
        /// A round on a new draft takes a ballot's place (4.7, B17).
        BallotSuperseded = "BALLOT_SUPERSEDED",
        /// A vote waits that was not cast; the deadline is near (B22, N6).
        BallotReminder = "BALLOT_REMINDER",
        /// The assistant has prepared a vote (B14).
        VoteDrafted = "VOTE_DRAFTED",
        /// A member's signed form was entered, and differs from the member's own cast (4.8).
        PaperDiffers = "PAPER_DIFFERS",
        /// The Office has entered the reader's signed form (B28).
        PaperVoteEntered = "PAPER_VOTE_ENTERED",
        /// A member contests the form that the Office entered (B28).
        PaperVoteContested = "PAPER_VOTE_CONTESTED",
        /// A session has decided on a ballot, or put it off (B27).
        BallotSessionDecided = "BALLOT_SESSION_DECIDED",
        /// A ballot's result was announced in a session (B4).
        BallotAnnounced = "BALLOT_ANNOUNCED",
        /// A ballot has closed.
        BallotClosed = "BALLOT_CLOSED",
        /// The Chair has decided after a ballot (B7, B8).
        BallotDecided = "BALLOT_DECIDED",
        /// An opinion is asked for (C6).
        ConsultationOpened = "CONSULTATION_OPENED",
        /// A conference is invited to (C3).
        ConferenceInvited = "CONFERENCE_INVITED",
        /// A conference is held at another time or place (C3).
        ConferenceMoved = "CONFERENCE_MOVED",
        /// The reader comes to a conference for the head (C8).
        ConferenceNamed = "CONFERENCE_NAMED",
        /// Minutes wait for the reader's signature (C3).
        MinutesWritten = "MINUTES_WRITTEN",
        /// A conference is concluded: the absent answer, heads confirm (C4, C5).
        ConferenceConcluded = "CONFERENCE_CONCLUDED",
        /// The agency is invited to take part in preparing a matter (C1).
        PreparationInvited = "PREPARATION_INVITED",
        /// The reader takes part in preparing a matter (C1).
        ParticipantNamed = "PARTICIPANT_NAMED",
        /// A participant reported, or the head answered the report (C1).
        PreparationReported = "PREPARATION_REPORTED",
        /// There is more time to answer.
        ConsultationExtended = "CONSULTATION_EXTENDED",
        /// An answer is still missing: the clock reminds (N7).
        AnswerReminder = "ANSWER_REMINDER",
        /// An answer is still missing: somebody urges (C20, N5).
        AnswerUrged = "ANSWER_URGED",
        /// Nobody who may answer for an agency asked can be told of the request (C23).
        RecipientNotTold = "RECIPIENT_NOT_TOLD",
        /// The request did not reach an agency within its day (C22).
        RecipientUnreached = "RECIPIENT_UNREACHED",
        /// The lead has recorded that the reader's agency received a request on paper (C22).
        PaperReceiptRecorded = "PAPER_RECEIPT_RECORDED",
        /// An agency contests such a receipt (C22).
        PaperReceiptContested = "PAPER_RECEIPT_CONTESTED",
        /// The head of the Office has decided on a contested receipt (C22).
        PaperReceiptRuled = "PAPER_RECEIPT_RULED",
        /// A new draft is asked about in a new round (4.6).
        ConsultationReissued = "CONSULTATION_REISSUED",
        /// Data or documents are asked for (C15).
        DataAsked = "DATA_ASKED",
        /// Data or documents that were asked for are there (C15).
        DataAnswered = "DATA_ANSWERED",
        /// The lead and an agency do not agree: it is the Chair's to decide (C9).
        DifferencesReferred = "DIFFERENCES_REFERRED",
        /// The Chair or a Vice Chair has decided between the lead and an agency (C9).
        DifferencesRuled = "DIFFERENCES_RULED",
        /// An agency has answered too late (C16).
        LateAnswer = "LATE_ANSWER",
        /// A consultation has closed.
        ConsultationClosed = "CONSULTATION_CLOSED",
        /// A consultation was called off.
        ConsultationCancelled = "CONSULTATION_CANCELLED",
        /// A consultation is concluded (C9).
        ConsultationSynthesised = "CONSULTATION_SYNTHESISED",
        /// A sign-in link was made for the reader (X15).
        LinkIssued = "LINK_ISSUED",
        /// A sign-in link of the reader was used (X15).
        LinkUsed = "LINK_USED",
        /// A sign-in link waits for a countersignature (X15).
        LinkWaits = "LINK_WAITS",
        /// A mandate is asked for that waits for a confirmation (X14).
        OfficeRequested = "OFFICE_REQUESTED",
        /// A mandate was given (X14).
        OfficeGiven = "OFFICE_GIVEN",
        /// A mandate was given another last day (X14).
        OfficeEnded = "OFFICE_ENDED",
        /// A mandate that was asked for was refused (X14).
        OfficeRefused = "OFFICE_REFUSED",
        /// An account was locked (X14).
        AccountLocked = "ACCOUNT_LOCKED",
        /// A locked account was opened again (X14).
        AccountOpened = "ACCOUNT_OPENED",
        /// Wrong passwords were tried on the reader's account, so that strange devices wait.
        SignInBraked = "SIGN_IN_BRAKED",
        /// A service token is proposed (X12).
        TokenProposed = "TOKEN_PROPOSED",
        /// A service token was consented to or refused (X12).
        TokenDecided = "TOKEN_DECIDED",
        /// Powers are lent to the reader, or the Office is told of it (D3).
        DelegationGiven = "DELEGATION_GIVEN",
        /// A delegation was taken back (D9).
        DelegationRevoked = "DELEGATION_REVOKED",
        /// Work was assigned to the reader (D2, D4).
        WorkAssigned = "WORK_ASSIGNED",
        /// The reader acts for the agency in a task (D10).
        RepresentativeNamed = "REPRESENTATIVE_NAMED",
        /// The Chair leaves a task to the reader, who decides (D7).
        TaskLeftToHead = "TASK_LEFT_TO_HEAD",
        /// A locality's proposal has come to the focal agency (C12).
        ProposalSent = "PROPOSAL_SENT",
        /// The focal agency has taken the proposal.
        ProposalAccepted = "PROPOSAL_ACCEPTED",
        /// The proposal was passed on to another focal agency, with a reason.
        ProposalTransferred = "PROPOSAL_TRANSFERRED",
        /// A written answer on an issue is asked for (C12).
        IssueAsked = "ISSUE_ASKED",
        /// Another agency answers the issue.
        IssueReassigned = "ISSUE_REASSIGNED",
        /// A written answer is still missing (C12, C20).
        IssueUrged = "ISSUE_URGED",
        /// An agency has answered on an issue.
        IssueAnswered = "ISSUE_ANSWERED",
        /// The focal agency has concluded that all agree.
        ProposalAgreed = "PROPOSAL_AGREED",
        /// The differing opinions are reported, and the locality is told (C12).
        ProposalReported = "PROPOSAL_REPORTED",
        /// The proposal is beyond the heads' competence: the Office completes it (C13).
        ProposalToOffice = "PROPOSAL_TO_OFFICE",
        /// The complete dossier is before the Chair (C13).
        ProposalToChair = "PROPOSAL_TO_CHAIR",
        /// The locality has its answer.
        ProposalAnswered = "PROPOSAL_ANSWERED",
        /// The locality has taken note of the answer.
        ProposalClosed = "PROPOSAL_CLOSED",
    }
}
