//! Why verbs are refused.

use async_graphql::Enum;

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
    /// An idempotency key holds signs that no text keeps.
    BadText,
    /// A day lies outside what its field can mean, as one with a year of two digits does.
    DayOutOfReach,
    /// Secret content is handled on paper only and must not be entered.
    SecretContent,
    /// A mark of secrecy was seen, so nothing was taken in (X11).
    SecretMark,
    /// The same file was removed by order once and does not come in again (X10).
    RemovedBefore,
    /// Agreeing with amendments and disagreeing both need a text.
    TextRequired,
    /// The province does not let members abstain (B2).
    AbstentionNotOffered,
    /// The ballot is closed: the vote would not count.
    BallotClosed,
    /// The verb does not fit the state that the ballot is in.
    WrongState,
    /// The ballot was called off; nothing is counted.
    BallotCancelled,
    /// The ballot was replaced by a round on a new draft; the vote belongs there.
    BallotSuperseded,
    /// The earlier round of the matter is not over.
    EarlierRoundRuns,
    /// More than one draft in one ballot: each matter is voted on by itself (B9).
    PackageMustBeSplit,
    /// Exactly half is no majority, and the matter is reserved for the collective (B24).
    CollectiveOnly,
    /// The Chair gives more time only by a later last day.
    ExtensionNotLater,
    /// A signed form is entered with its scan.
    ScanRequired,
    /// A form of this ballot is received after its opening and not in the future.
    ReceiptNotPossible,
    /// The scan of a form is a page or a picture that can be read (B28).
    ScanNotReadable,
    /// The member is told of the form by another person of the Office than who entered it (B28).
    ToldByWhoEntered,
    /// There is no signed form here that waits for this (B28).
    NoFormToAnswer,
    /// Forms that count are neither acknowledged nor told a working day ago (B28).
    FormsUnconfirmed,
    /// The pass hangs on a form to which its member objects (B28).
    PassContested,
    /// The figures of the session do not fit each other, or the members in office on its day (B27).
    SessionFigures,
    /// The outcome is not the one of the figures (B7).
    SessionOutcomeDiffers,
    /// The session is of a day that has come, and not before the matter was sent to it (B27).
    SessionDay,
    /// An assistant's mandate names the member who is assisted (B14).
    MemberRequired,
    /// Only an assistant's mandate names a member.
    AssistsNobody,
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
    /// A consultation needs exactly one draft.
    DraftMissing,
    /// A consultation needs at least one agency to ask, other than its owner.
    NoRecipients,
    /// All answers but plain agreement need a text.
    AnswerTextRequired,
    /// All but plain agreement with a point needs a text (C6).
    PointTextRequired,
    /// A point is answered twice in one answer.
    PointTwice,
    /// What is named is no point of this draft.
    NoSuchPoint,
    /// A new draft is asked about in a new round: what came for the old one is kept, and not counted.
    RoundSuperseded,
    /// The agency is not one of those asked.
    NotARecipient,
    /// The consultation is closed: the answer would not count.
    ConsultationClosed,
    /// The verb does not fit the state that the consultation is in.
    ConsultationState,
    /// Agencies have still to answer, so the consultation stays open until its deadline.
    AnswersMissing,
    /// A deadline is only ever moved to a later one, and only before it passes.
    NotLater,
    /// The answer asks for nothing that could be accepted or explained.
    NothingToResolve,
    /// Amendments and disagreements are neither accepted nor explained yet.
    UnresolvedAnswers,
    /// The Chair or a Vice Chair has decided it, so the lead cannot deal with it anew (C9).
    AlreadyRuled,
    /// There is no difference here that waits for a decision (C9).
    NothingToRule,
    /// Differences wait for the Chair's decision (C9).
    UndecidedDifferences,
    /// All agencies named have answered, so nobody is left to be urged (C20).
    NobodyToUrge,
    /// The province has every request say what silence means (C7).
    EffectNoticeRequired,
    /// Nobody who may answer for the agency can be told yet (C22).
    NobodyToTell,
    /// The request has reached the agency, or its dossier has gone on: it is not asked again (C22).
    NotUnreached,
    /// The agency was told, has answered, or a receipt on paper stands already (C22).
    ReceiptNotNeeded,
    /// A request is received on paper within its term and not in the future (C22).
    ReceiptOutsideTerm,
    /// A receipt is recorded, contested and decided on before the agency's own day ends (C22).
    ReceiptTooLate,
    /// There is no receipt here that waits for this (C22).
    NoReceiptToAnswer,
    /// Who recorded a receipt or contested it does not decide on it (C22).
    OwnReceipt,
    /// An agency was asked again, and its day is not over (C22).
    AskedAgain,
    /// The request for data is another unit's to answer, or was answered (C15).
    DataAnswered,
    /// A conference that is invited to lies ahead (C3).
    ConferenceInPast,
    /// The consultation is not held as a conference (C3).
    NoConference,
    /// Who comes is said before the conference begins (C8).
    ConferenceBegun,
    /// Minutes are written of a conference that has begun (C3).
    ConferenceNotHeld,
    /// Who shall preside is neither the head of the agency that asks nor entitled to act for the head (C3).
    CannotPreside,
    /// The minutes are signed by two persons: who presides does not write them (C3).
    SecretaryPresides,
    /// Somebody else signs here (C3).
    NotYoursToSign,
    /// There are no minutes yet (C3).
    MinutesMissing,
    /// The conference was held: there are minutes of it (C3).
    MinutesWritten,
    /// Signatures of the minutes are missing (C3).
    MinutesNotSigned,
    /// The minutes say of each invited agency whether it was there, once (C3).
    AttendanceIncomplete,
    /// Who comes for an agency is of that agency, and in office (C8).
    NotARepresentative,
    /// Who is neither the head nor a deputy comes by a document that gives the authority (C8).
    AuthorityRequired,
    /// Nobody came for the agency in the head's place, or the conference is not concluded (C4).
    NothingToAcknowledge,
    /// Who came for the head cannot receive the own report (C4).
    OwnReport,
    /// Heads have still to confirm or correct what was said for them (C4).
    ReportsMissing,
    /// Opinions on drafts from outside are asked by the Office (C10).
    OnlyTheOffice,
    /// Who asked for the opinion is not the Chair or a Vice Chair in office (C10).
    NotALeader,
    /// The day lies ahead (C10).
    DayInFuture,
    /// Agencies answer by the day on which the province has to (C10).
    AfterProvinceDay,
    /// The consultation is about no draft from outside (C10).
    NotAnExternalDraft,
    /// Opinions on drafts from outside are asked in writing (C10).
    WrittenOnly,
    /// The province's answer is not written, or not recorded as sent (C10).
    ProvinceAnswerMissing,
    /// Who takes part is of the own agency and in office; only whoever was named reports (C1).
    NotAParticipant,
    /// Nothing was reported yet that the head could answer (C1).
    NoReport,
    /// Related agencies were not consulted, and nobody answers for that (C2).
    CoordinationMissing,
    /// The Office has not checked the related agencies as the list stands now (C24).
    CoordinationUnchecked,
    /// Differences are neither settled nor named in a ruling of the Chair (C9, B25).
    DifferencesOpen,
    /// A ruling names everything that is open (B25).
    NotAllNamed,
    /// The unit leads the matter itself (C24).
    LeadIsNotRelated,
    /// The consultation is not the lead's, or not closed (C24).
    NotAGround,
    /// This kind of document is put into the dossier by the product (B26).
    MadeByProduct,
    /// Only the head states that coordination was unnecessary (C14).
    StatementNotSigned,
    /// The verb does not fit the state that the proposal is in.
    ProposalState,
    /// Only a locality proposes through a focal agency.
    NotALocality,
    /// A proposal goes to the agency of its main content, never to the committee or its Office.
    AddressedToCommittee,
    /// The unit is no agency that answers for a sector.
    NotAnAgency,
    /// Some issues have no answering agency.
    IssuesUnassigned,
    /// The issue is not before the own agency, or not any more.
    NotYourIssue,
    /// An answered issue keeps its agency, and nobody is urged on it.
    IssueAnswered,
    /// The answer on an issue is in writing, whatever it says.
    WrittenAnswerRequired,
    /// Issues have no written answer; silence is not agreement.
    IssuesUnanswered,
    /// Agencies disagree, which is reported and not smoothed over.
    OpinionsDiffer,
    /// All agree, so there is no difference to report.
    NoDifference,
    /// Written opinions of related agencies are missing, so the dossier is not complete.
    OpinionsMissing,
    /// Only the Office's head may send a dossier on without all opinions.
    OverrideNotYours,
    /// The file is larger than the server takes in, in units of 1024 × 1024 bytes.
    FileTooLarge,
    /// Files of this kind are not taken in.
    FileKindNotAllowed,
    /// Name, media type and content of the file do not agree.
    FileNotWhatItSays,
    /// No reader could open the file.
    FileDamaged,
    /// The document holds macros.
    FileHasMacros,
    /// The document opens with a password only.
    FileLocked,
    /// There is no page and no picture in the file.
    FileBlank,
    /// Looking into the file would take more memory or time than one file is given.
    FileNotExaminable,
    /// The file has no content.
    FileEmpty,
    /// The file name is empty, leads elsewhere, or holds what a name must not.
    BadFileName,
    /// The account has more uploads that were put into nothing than allowed.
    TooManyFiles,
    /// The account's uploads that were put into nothing hold more than allowed, in units of 1024 × 1024 bytes.
    FilesTooLarge,
    /// Account or password is wrong; which of the two is not said.
    WrongPassword,
    /// Too many wrong passwords came from this address.
    MustWait,
    /// The session has ended: sign in again.
    SessionEnded,
    /// The new password is shorter than allowed, in characters.
    WeakPassword,
    /// A last day lies before the first.
    EndsBeforeStart,
    /// The office belongs to a unit, and none is named.
    UnitRequired,
    /// The office belongs to no unit, or not to one of this kind.
    UnitNotAllowed,
    /// The name is another's already.
    Taken,
    /// In these days somebody else is Chair, or the person has a seat of the committee already.
    SeatTaken,
    /// The one-time link was used, replaced, or is too old; or it never was one.
    LinkNotValid,
    /// Whoever keeps the province changes nothing of the own account (X13).
    OwnAccount,
    /// An administrator holds no other office in these days, and the other way round (X13).
    OfficesApart,
    /// Nobody confirms the own, nor what he entered (X14).
    ConfirmedByAnother,
    /// This is for the Chair to confirm (X14).
    ConfirmedByChair,
    /// The request was confirmed or refused already (X14).
    RequestDecided,
    /// The same is asked for already, and waits (X14).
    RequestWaits,
    /// Somebody is in office who confirms it, so the server does not (X14).
    OnTheServerOnly,
    /// What loosens the guards over offices and links is for the Chair to set (X14).
    GuardLoosened,
    /// The link is dead until it is countersigned (X15).
    LinkWaits,
    /// A request signs in once.
    OneSignIn,
    /// The new password is guessed in too few tries.
    GuessablePassword,
    /// A service token is made only after the Chair has consented to it (X12).
    ConsentRequired,
    /// The proposed token was consented to, refused or made already (X12).
    GrantDecided,
    /// An account's name is 3 to 64 small letters, digits, dots, hyphens and underscores.
    BadLogin,
    /// A day of the working-day table is of another year, or named twice.
    BadDay,
    /// The parameter does not take this value.
    BadValue,
    /// What takes effect on a past day would change what is done.
    InThePast,
    /// A service token lasts from today to about a year ahead (X5).
    BadExpiry,
    /// An origin is `https://host` or `https://host:port`, without a path.
    BadOrigin,
    /// The mandate is not the person's, or not in office today.
    MandateNotInOffice,
    /// A page acts only as the person and in the mandate that it shows: another one is signed in now,
    /// so nothing was done (X17).
    MandateMismatch,
    /// Who shall act is no deputy of the one who entrusts, in office on the first day (D9).
    NotADeputy,
    /// The power is not one that this office has and can lend (D9).
    PowerNotLendable,
    /// What is entrusted begins today at the earliest.
    StartsInPast,
    /// In these days somebody else is entrusted to lead already: one deputy at a time (D3).
    ActingOverlaps,
    /// Absent, the Chair authorises the Standing Vice Chair, or who stands in for that one (D4).
    NotStandingViceChair,
    /// The delegation that gave this was revoked (D9).
    DelegationRevoked,
    /// The delegation that gave this is over, or the mandate of one of the two (D9).
    DelegationEnded,
    /// Who acts for somebody else cannot pass that on (D9).
    NotPassedOn,
    /// This is for another office to assign (D4).
    AssignmentNotYours,
    /// In these days this is assigned already (D4).
    AssignmentOverlaps,
    /// Whoever shall stand in is absent in these days, or is the absent one (D4).
    SubstituteAbsent,
    /// The Chair has left this to the head, who decides it (D7).
    LeftToTheHead,
    /// No unit with a head is accountable for the task (D7).
    NoHeadToLeaveItTo,
    /// The agency does not coordinate the task (D10).
    NotACoordinator,
    /// The person named has no mandate of the agency in office today (D10).
    NotOfTheUnit,
}
