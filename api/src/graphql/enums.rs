//! The closed sets of `rules`, as the schema shows them. The compiler checks that none is missing.

mod conference;
mod consultation;
mod delegation;
mod error;
mod notice;
mod office;
mod proposal;
mod province;
mod work;

use async_graphql::Enum;

pub use conference::*;
pub use consultation::*;
pub use delegation::*;
pub use error::*;
pub use notice::*;
pub use office::*;
pub use proposal::*;
pub use province::*;
pub use work::*;

/// The office that a mandate gives.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::mandate::Office")]
pub enum Office {
    /// Chủ tịch UBND tỉnh.
    Chair,
    /// Phó Chủ tịch UBND tỉnh.
    ViceChair,
    /// Ủy viên UBND tỉnh.
    CommitteeMember,
    /// Chánh Văn phòng UBND tỉnh.
    OfficeHead,
    /// Phó Chánh Văn phòng UBND tỉnh.
    OfficeDeputyHead,
    /// Chuyên viên Văn phòng.
    OfficeSpecialist,
    /// Thủ trưởng cơ quan.
    AgencyHead,
    /// Cấp phó của thủ trưởng cơ quan.
    AgencyDeputy,
    /// Chuyên viên của cơ quan.
    AgencyOfficer,
    /// Trợ lý của một thành viên UBND: prepares votes, never casts (B14).
    Assistant,
    /// Quản trị hệ thống.
    Administrator,
}

/// The kinds of organisation unit.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::mandate::UnitKind")]
pub enum UnitKind {
    /// Văn phòng UBND tỉnh.
    Office,
    /// Sở, ban, ngành.
    Department,
    /// A part of the Office or of a department.
    Division,
    /// UBND cấp xã.
    Commune,
    /// UBND cấp huyện; historic since 1/7/2025.
    District,
    /// Cơ quan Trung ương đóng trên địa bàn.
    CentralAgency,
}

/// The languages in which people are answered.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::mandate::Language")]
pub enum Language {
    /// Tiếng Việt.
    #[graphql(name = "VI")]
    Vietnamese,
    /// English.
    #[graphql(name = "EN")]
    English,
}

/// Where a ballot stands now, by the clock.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::ballot::State")]
pub enum BallotState {
    /// Asked for, not ordered yet.
    Draft,
    /// Ordered by the Chair (B6), to be opened by the Office.
    Ordered,
    /// Members may vote until the deadline.
    Open,
    /// Closed; more than half of all members agree (B7).
    Passed,
    /// Closed; not more than half of all members agree (B8, B15).
    NotPassed,
    /// The Chair has decided (B7, B8).
    ChairDecided,
    /// The Chair has sent it to a session, which has not decided (B27).
    OnSession,
    /// The session has decided, and so it is announced (B27).
    SessionDecided,
    /// The Chair's decision was announced in a session (B4).
    Announced,
    /// Called off by the Chair before it closed: the votes are kept and never counted.
    Cancelled,
    /// Replaced by a round on a new draft before it closed: the same (B17).
    Superseded,
}

/// What the acting mandate may do with a ballot.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::ballot::Verb")]
pub enum BallotAct {
    /// List the agencies that the matter touches (C24).
    ListRelated,
    /// Check the list for the Office, and add to it (C24).
    CheckRelated,
    /// State that agencies need not be asked (C14).
    StateNoCoordination,
    /// Let members vote with differences open (B25).
    LetGoOn,
    /// Order it (B6).
    Order,
    /// Open it (B16).
    Open,
    /// Give more time (4.7).
    Extend,
    /// Call it off (4.7).
    Cancel,
    /// Put the round on the new draft in its place (4.7).
    Supersede,
    /// Prepare a vote, for the member to cast (B14).
    DraftVote,
    /// Cast a vote or change it (B13).
    Cast,
    /// Enter a member's signed form with its scan (4.8).
    RecordPaper,
    /// Leave a late opinion, which does not count (B12).
    RecordLate,
    /// Close it before the deadline: all have voted.
    Close,
    /// Accept or explain amendments (B10).
    ResolveAmendment,
    /// Decide after it (B7, B8).
    Decide,
    /// Acknowledge or contest the own signed form that the Office entered (B28).
    AnswerForm,
    /// Record what the session decided (B27).
    RecordSession,
    /// Record at which session the result was announced (B4).
    Announce,
    /// Note that the changes with which the session passed it are made.
    MeetChanges,
}

/// Why the Chair sends a matter to a ballot instead of a session (B6).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::ballot::OrderReason")]
pub enum OrderReason {
    /// The matter is urgent.
    Urgent,
    /// The matter need not be discussed collectively.
    NoCollectiveDebateNeeded,
}

/// What a document is in the dossier.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::dossier::DocumentKind")]
pub enum DocumentKind {
    /// The draft that is asked about.
    Draft,
    /// Tờ trình.
    SubmissionLetter,
    /// Báo cáo giải trình.
    ExplanatoryReport,
    /// Any other document.
    Related,
    /// What was agreed and what was not (C21). Put in by the product at the opening (B26).
    Statement,
    /// The incorporation table (C9). Put in by the product at the opening (B26).
    Incorporation,
    /// Why agencies were not asked (C14). Put in by the product at the opening (B26).
    NoCoordination,
    /// What the Chair or a Vice Chair ruled before (C9, B25). Put in by the product at the opening (B26).
    Ruling,
    /// An answer that came after the opening, as a dated note that is not frozen (B26).
    LateAnswer,
}

/// What is open before a ballot.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::coordination::OpenKind")]
pub enum OpenMatterKind {
    /// A related agency was neither asked nor named in a statement (C24).
    Unasked,
    /// Nobody was consulted, and the lead's head has stated nothing (C14).
    Unstated,
    /// An amendment or a disagreement is neither accepted, explained nor reserved (C9).
    Untreated,
    /// A reserved disagreement waits for the Chair or a Vice Chair (C9).
    Unruled,
}

/// What a ruling on something open does.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::coordination::Stage")]
pub enum RulingStage {
    /// Lets members vote with it open; settles nothing (B25).
    GoOn,
    /// Settles it in the Chair's approval.
    Approve,
    /// Settles it in the session's decision.
    Session,
}

/// The positions (B2).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::ballot::Position")]
pub enum Position {
    /// Đồng ý.
    Agree,
    /// Đồng ý nhưng có ý kiến bổ sung, sửa đổi; needs a text.
    AgreeWithAmendments,
    /// Không đồng ý; needs a text.
    Disagree,
    /// Không biểu quyết: in the base, and agreeing with nothing. Only where the province offers it.
    Abstain,
}

/// Where one member's paper stands (4.8).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::ballot::PaperState")]
pub enum BallotPaperState {
    /// Waits for the member.
    Issued,
    /// The member has looked at it.
    Opened,
    /// A vote is prepared and not cast; shown to the member and the assistant only (X9).
    Drafted,
    /// Voted once.
    Cast,
    /// Voted, and changed since (B13).
    Recast,
    /// The ballot closed without a vote; not an agreement (B11).
    Silent,
    /// An opinion came after closing; it does not count (B12).
    LateRecorded,
}

/// How a vote came (4.8).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::ballot::VoteForm")]
pub enum VoteForm {
    /// Cast by the member here.
    Cast,
    /// Signed on paper, entered by the Office with its scan.
    Paper,
}

/// Whether the votes that are still out can change the outcome.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::ballot::Certainty")]
pub enum TallyCertainty {
    /// They decide.
    Undecided,
    /// Đã đủ quá nửa: more than half agree already, whatever the others say.
    Passes,
    /// Even if all others agreed, it would not be more than half.
    CannotPass,
}

/// Why the document cannot be issued yet (B10).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::ballot::IssueBlock")]
pub enum IssueBlock {
    /// Voting is not over, or it never had a result.
    NoResult,
    /// The Chair has not decided.
    NotDecided,
    /// The Chair has decided otherwise.
    NotApproved,
    /// An amendment that counted is neither incorporated nor explained.
    AmendmentsOpen,
    /// What members voted with open is not ruled by name (B25).
    DifferencesOpen,
    /// Changes with which the session passed it are not made (B27).
    SessionChangesOpen,
}

/// What a session decided on a ballot that was sent to it (B27).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::ballot::SessionOutcome")]
pub enum SessionOutcome {
    /// More than half of all members agree (B7).
    Passed,
    /// Not more than half of all members agree.
    NotPassed,
    /// Put off to the next session.
    Deferred,
}

/// What a result sheet is made as.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "crate::command::ballot::SheetFormat")]
pub enum SheetFormat {
    /// For a word processor.
    Docx,
    /// For printing, its fonts inside.
    Pdf,
}

/// How an amendment was dealt with (B10).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::ballot::ResolutionKind")]
pub enum ResolutionKind {
    /// Tiếp thu: incorporated in the draft.
    Accepted,
    /// Giải trình: not incorporated, with the reason.
    Explained,
}

/// What the Chair decides after a ballot (B7, B8), and on what waits for a session (B27).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::ballot::DecisionKind")]
pub enum DecisionKind {
    /// Approve what passed.
    Approve,
    /// Send what passed back for its amendments.
    ReturnForAmendments,
    /// Put it to debate in a session.
    ToSession,
    /// Send what did not pass, or waits for a session, back to the lead.
    Return,
    /// Stop it.
    Stop,
}

/// What waits to be done.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "crate::read::todo::TodoVerb")]
pub enum TodoVerb {
    /// A vote waits for the member.
    CastVote,
    /// A vote that the assistant has prepared waits for the member (B14).
    ReviewDraft,
    /// A vote waits for the assistant to prepare it (B14).
    DraftVote,
    /// A drafted ballot waits for the Office to check its related agencies (C24).
    CheckRelated,
    /// A drafted ballot waits for its related agencies to be asked, or for the statement of the lead's
    /// head (C24, C14).
    StateCoordination,
    /// A ballot waits for the Chair's order.
    OrderBallot,
    /// An ordered ballot waits for the Office to open it.
    OpenBallot,
    /// Amendments wait for the lead to accept or explain them.
    ResolveAmendments,
    /// A closed ballot waits for the Chair's decision.
    DecideBallot,
    /// A ballot that the Chair has sent to a session waits for what the session decides (B27).
    RecordSession,
    /// The own signed form, entered by the Office, waits to be acknowledged or contested (B28).
    AnswerForm,
    /// A member whom no notice reaches waits to be told of the own form (B28).
    TellOfForm,
    /// A consultation waits for the agency's answer, or for its draft.
    AnswerConsultation,
    /// A prepared consultation waits to be sent.
    OpenConsultation,
    /// A closed consultation waits to be concluded.
    ResolveAnswers,
    /// A request for data waits for its answer (C15).
    AnswerData,
    /// Differences between the lead and agencies wait to be decided (C9).
    RuleDifferences,
    /// A receipt on paper that an agency contests waits for the head of the Office (C22).
    RuleOnReceipt,
    /// Say who comes to a conference (C8).
    ReplyToInvitation,
    /// Sign the minutes of a conference (C3).
    SignMinutes,
    /// Conclude a conference whose minutes both have signed (C3).
    ConcludeConference,
    /// Acknowledge that the conclusion was reported, and confirm what was said (C4).
    AcknowledgeConclusion,
    /// A draft from outside waits for the province's answer (C10).
    SendProvinceAnswer,
    /// Name who takes part in preparing what another agency will send (C1).
    NameParticipant,
    /// Report to the own head on taking part (C1).
    ReportToHead,
    /// A participant's report waits for the head's opinion (C1).
    AnswerReport,
    /// A prepared proposal waits for the locality's head to send it.
    SendProposal,
    /// A proposal waits for the focal agency to take it or pass it on.
    AcceptProposal,
    /// A proposal that was taken waits for the answering agency of each issue.
    NameAgencies,
    /// An issue waits for the agency's written answer, or for its draft.
    AnswerIssue,
    /// No answer is waited for in time any more: the focal agency concludes, or urges.
    ConcludeProposal,
    /// All agree: the locality waits for its answer.
    AnswerLocality,
    /// A proposal beyond the heads' competence waits for the Office (C13).
    CompleteProposal,
    /// A proposal waits for the Chair's decision.
    DecideProposal,
    /// The locality has its answer and has not taken note of it yet.
    CloseProposal,
    /// Mandates that were entered wait for a confirmation (X14).
    ConfirmOffices,
    /// A sign-in link waits for a countersignature (X15).
    CountersignLink,
    /// Something wants to be acknowledged (X14, X15).
    Acknowledge,
    /// A service token is proposed (X12).
    ConsentToken,
    /// A service token that was consented to can be made (X12).
    MakeToken,
}

/// Where a consultation stands now, by the clock.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::consultation::State")]
pub enum ConsultationState {
    /// Prepared, not sent yet.
    Draft,
    /// Agencies are invited to a conference, or it was held and is not concluded (C3). Who was not there
    /// answers after it.
    Convened,
    /// The agencies asked may answer until the deadline.
    Open,
    /// Closed; the silent are deemed to agree (C6, C7).
    Closed,
    /// Every amendment and disagreement is accepted or explained.
    Synthesised,
    /// Called off; the answers are kept.
    Cancelled,
    /// A new draft went out in a new round; the answers are kept and no longer counted.
    Reissued,
}

/// What the acting mandate may do with a consultation.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::consultation::Verb")]
pub enum ConsultationAct {
    /// Send it.
    Open,
    /// Give more time.
    Extend,
    /// Ask again about a new draft, in a new round.
    Reissue,
    /// Urge those who have not answered (C20).
    Urge,
    /// Ask an agency again that the request did not reach (C22).
    AskAgain,
    /// Record that an agency that cannot be told received the request on paper (C22).
    RecordReceipt,
    /// Ask for data and documents (C15).
    AskData,
    /// Close it before the deadline: all have answered.
    Close,
    /// Call it off.
    Cancel,
    /// Draft the own agency's answer.
    SaveDraft,
    /// Sign the own agency's answer, or replace it (C19).
    Answer,
    /// Answer too late: kept, not counted (C16).
    RecordLate,
    /// Accept or explain what agencies asked for (C9).
    Resolve,
    /// Bring the differences that stay before the Chair (C9).
    Refer,
    /// Decide a difference (C9).
    Rule,
    /// Conclude.
    Synthesise,
    /// Ask for a ballot on its ground.
    RequestBallot,
}

/// What an agency answers (C6).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::consultation::Position")]
pub enum AnswerPosition {
    /// Đồng ý.
    Agree,
    /// Đồng ý, đề nghị bổ sung, sửa đổi; needs a text.
    AgreeWithAmendments,
    /// Không đồng ý; needs a text.
    Disagree,
    /// Không liên quan; needs the reason, and counts as answered.
    NotConcerned,
}

/// Where one agency's answer stands (4.6).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::consultation::ResponseState")]
pub enum ConsultationResponseState {
    /// Sent; nobody of the agency has looked at it.
    Pending,
    /// Somebody of the agency has looked at it.
    Viewed,
    /// An answer is prepared and not signed.
    Drafted,
    /// The head has answered.
    Answered,
    /// The head has declared the agency not concerned.
    NotConcerned,
    /// Told, and silent past its day: agrees, and answers for that agreement (C6, C7, C22).
    DeemedAgreed,
    /// Answered past its day: what silence was stays (C16).
    LateAnswered,
    /// Told, and silent past its day, where silence is no agreement.
    NoAnswer,
    /// Nobody who may answer for it was told in time, or nobody was left to answer when its day ended: neither
    /// agreed nor silent, not asked (C22).
    Unreached,
}
