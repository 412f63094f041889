//! The closed sets of `rules`, as the schema shows them. The compiler checks that none is missing.

use async_graphql::Enum;

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
}

/// What the acting mandate may do with a ballot.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::ballot::Verb")]
pub enum BallotAct {
    /// Order it (B6).
    Order,
    /// Open it (B16).
    Open,
    /// Cast a vote or change it (B13).
    Cast,
    /// Leave a late opinion, which does not count (B12).
    RecordLate,
    /// Close it before the deadline: all have voted.
    Close,
    /// Accept or explain amendments (B10).
    ResolveAmendment,
    /// Decide after it (B7, B8).
    Decide,
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
#[graphql(remote = "rules::ballot::DocumentKind")]
pub enum DocumentKind {
    /// The draft that is voted on.
    Draft,
    /// Tờ trình.
    SubmissionLetter,
    /// Báo cáo giải trình.
    ExplanatoryReport,
    /// Any other document.
    Related,
}

/// The three positions (B2).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::ballot::Position")]
pub enum Position {
    /// Đồng ý.
    Agree,
    /// Đồng ý nhưng có ý kiến bổ sung, sửa đổi; needs a text.
    AgreeWithAmendments,
    /// Không đồng ý; needs a text.
    Disagree,
}

/// Where one member's paper stands (4.8).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::ballot::PaperState")]
pub enum BallotPaperState {
    /// Waits for the member.
    Issued,
    /// Voted once.
    Cast,
    /// Voted, and changed since (B13).
    Recast,
    /// The ballot closed without a vote; not an agreement (B11).
    Silent,
    /// An opinion came after closing; it does not count (B12).
    LateRecorded,
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

/// What the Chair decides after a ballot: the first two after a pass (B7), the others after a
/// failure (B8).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::ballot::DecisionKind")]
pub enum DecisionKind {
    /// Approve what passed.
    Approve,
    /// Send what passed back for its amendments.
    ReturnForAmendments,
    /// Put what did not pass to debate in a session.
    ToSession,
    /// Send what did not pass back to the lead.
    Return,
    /// Stop what did not pass.
    Stop,
}

/// What waits to be done.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "crate::read::todo::TodoVerb")]
pub enum TodoVerb {
    /// A vote waits for the member.
    CastVote,
    /// A ballot waits for the Chair's order.
    OrderBallot,
    /// An ordered ballot waits for the Office to open it.
    OpenBallot,
    /// Amendments wait for the lead to accept or explain them.
    ResolveAmendments,
    /// A closed ballot waits for the Chair's decision.
    DecideBallot,
}

/// Why a verb was refused: the stable code, for programs.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::refusal::Code")]
pub enum ErrorCode {
    /// No such thing, or it is not the reader's to see: the two answer alike (X6).
    NotFound,
    /// The thing was changed by somebody else since it was read.
    Conflict,
    /// The mandate acted in does not give this act (2.2).
    NotEntitled,
    /// The same idempotency key came with another content.
    KeyReused,
    /// A text that must not be empty is empty.
    Required,
    /// A text is longer than allowed, in characters.
    TooLong,
    /// A list has more entries than allowed.
    TooMany,
    /// A text holds control characters.
    BadText,
    /// Secret content is handled on paper only and must not be entered.
    SecretContent,
    /// Agreeing with amendments and disagreeing both need a text.
    TextRequired,
    /// The ballot is closed: the vote would not count.
    BallotClosed,
    /// The verb does not fit the state that the ballot is in.
    WrongState,
    /// The person holds no paper of this ballot.
    NotAMember,
    /// The person holds a paper of this ballot under another mandate: one person, one vote.
    OtherMandate,
    /// The vote was cast already and the province does not allow changing it.
    ChangeNotAllowed,
    /// A ballot opens on a complete dossier only: a draft and at least one related document.
    DossierIncomplete,
    /// Nobody is in office as a member, so nobody could vote.
    NoMembers,
    /// The deadline lies in the past.
    DeadlineInPast,
    /// The deadline leaves fewer working days than the province allows.
    DeadlineTooShort,
    /// The deadline lies further away than any table of working days reaches.
    DeadlineTooFar,
    /// Members have still to vote, so the ballot stays open until its deadline.
    VotesMissing,
    /// This decision is not one that the outcome leaves to the Chair.
    DecisionNotOffered,
    /// The vote carries no amendment to accept or explain.
    NotAnAmendment,
    /// Account or password is wrong; which of the two is not said.
    WrongPassword,
    /// Too many wrong passwords came from this address.
    MustWait,
    /// The session has ended: sign in again.
    SessionEnded,
    /// The new password is shorter than allowed, in characters.
    WeakPassword,
    /// The mandate is not the person's, or not in office today.
    MandateNotInOffice,
}
