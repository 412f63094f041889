//! Every "no" that a rule can say.
//!
//! A refusal is data: a stable code, the rule's number, the input field that caused it and what the
//! reader needs to know. The words are chosen by `api`, in the reader's language.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::ballot::State;
use crate::consultation;
use crate::delegation::Power;
use crate::file::NameFlaw;
use crate::mandate::Act;
use crate::proposal;
use crate::secrecy::Place;

macro_rules! refusals {
    ($($(#[$doc:meta])* $variant:ident $({ $($field:ident : $type:ty),+ })? = $code:literal, $rule:expr;)+) => {
        /// Why a verb was refused, with what the reader needs to understand it.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Refusal { $($(#[$doc])* $variant $({ $($field: $type),+ })?,)+ }

        crate::coded! {
            /// The stable code of a refusal.
            pub enum Code { $($(#[$doc])* $variant = $code,)+ }
        }

        impl Refusal {
            /// The stable code.
            pub fn code(&self) -> Code {
                match self { $(Self::$variant { .. } => Code::$variant,)+ }
            }

            /// The rule of a refusal that one rule only can say.
            fn own_rule(&self) -> Option<&'static str> {
                match self { $(Self::$variant { .. } => $rule,)+ }
            }
        }
    };
}

refusals! {
    /// No such thing, or it is not the reader's to see: the two answer alike (X6).
    NotFound = "NOT_FOUND", Some("X6");
    /// The thing was changed by somebody else since it was read.
    Conflict { current: i32 } = "CONFLICT", None;
    /// The mandate acted in does not give this act (2.2).
    NotEntitled { act: Act } = "NOT_ENTITLED", Some("X6");
    /// The same idempotency key came with another content.
    KeyReused = "KEY_REUSED", None;
    /// A text that must not be empty is empty.
    Required { field: &'static str } = "REQUIRED", None;
    /// A text is longer than allowed, in characters.
    TooLong { field: &'static str, max: usize } = "TOO_LONG", None;
    /// A list has more entries than allowed.
    TooMany { field: &'static str, max: usize } = "TOO_MANY", None;
    /// An idempotency key holds signs that no text keeps.
    BadText { field: &'static str } = "BAD_TEXT", None;
    /// A day lies outside what its field can mean, as one with a year of two digits does.
    DayOutOfReach { field: &'static str, first: NaiveDate, last: NaiveDate } = "DAY_OUT_OF_REACH", None;
    /// Secret content is handled on paper only and must not be entered.
    SecretContent = "SECRET_CONTENT", Some("X1");
    /// A mark of secrecy was seen, so nothing was taken in.
    SecretMark { field: &'static str, place: Place } = "SECRET_MARK", Some("X11");
    /// The same file was removed by order once and does not come in again.
    RemovedBefore = "REMOVED_BEFORE", Some("X10");
    /// Agreeing with amendments and disagreeing both need a text.
    TextRequired = "TEXT_REQUIRED", Some("B2");
    /// The province does not let members abstain.
    AbstentionNotOffered = "ABSTENTION_NOT_OFFERED", Some("B2");
    /// The ballot is closed: the vote would not count.
    BallotClosed { closed_at: DateTime<Utc> } = "BALLOT_CLOSED", Some("B12");
    /// The verb does not fit the state that the ballot is in.
    WrongState { state: State } = "WRONG_STATE", None;
    /// The ballot was called off; nothing is counted.
    BallotCancelled = "BALLOT_CANCELLED", None;
    /// The ballot was replaced by a round on a new draft; the vote belongs there.
    BallotSuperseded { round: u32 } = "BALLOT_SUPERSEDED", Some("B17");
    /// The earlier round of the matter is not over.
    EarlierRoundRuns { state: State } = "EARLIER_ROUND_RUNS", Some("B9");
    /// More than one draft in one ballot: each matter is voted on by itself.
    PackageMustBeSplit = "PACKAGE_MUST_BE_SPLIT", Some("B9");
    /// The matter is reserved for the collective: exactly half is no majority, and a pass is not stopped.
    CollectiveOnly = "COLLECTIVE_ONLY", Some("B24");
    /// The Chair gives more time only by a later last day.
    ExtensionNotLater { current: NaiveDate } = "EXTENSION_NOT_LATER", Some("B12");
    /// A signed form is entered with its scan.
    ScanRequired = "SCAN_REQUIRED", Some("B5");
    /// A form of this ballot is received after its opening and not in the future.
    ReceiptNotPossible { opened_at: DateTime<Utc>, now: DateTime<Utc> } = "RECEIPT_NOT_POSSIBLE", Some("B5");
    /// The scan of a form is a page or a picture that can be read.
    ScanNotReadable = "SCAN_NOT_READABLE", Some("B28");
    /// The member is told of the form by another person of the Office than who entered it.
    ToldByWhoEntered = "TOLD_BY_WHO_ENTERED", Some("B28");
    /// There is no signed form here that waits for this.
    NoFormToAnswer = "NO_FORM_TO_ANSWER", Some("B28");
    /// Forms that count are neither acknowledged nor told a working day ago.
    FormsUnconfirmed { missing: u32 } = "FORMS_UNCONFIRMED", Some("B28");
    /// The pass hangs on a form to which its member objects.
    PassContested = "PASS_CONTESTED", Some("B28");
    /// The figures of the session do not fit each other, or the members in office on its day.
    SessionFigures { base: u32 } = "SESSION_FIGURES", Some("B27");
    /// The outcome is not the one of the figures.
    SessionOutcomeDiffers { needed: u32 } = "SESSION_OUTCOME_DIFFERS", Some("B7");
    /// The session is of a day that has come, and not before the matter was sent to it.
    SessionDay { from: NaiveDate, today: NaiveDate } = "SESSION_DAY", Some("B27");
    /// An assistant's mandate names the member who is assisted.
    MemberRequired = "MEMBER_REQUIRED", Some("B14");
    /// Only an assistant's mandate names a member.
    AssistsNobody = "ASSISTS_NOBODY", Some("B14");
    /// The person holds no paper of this ballot.
    NotAMember = "NOT_A_MEMBER", Some("B1");
    /// The person holds a paper of this ballot under another mandate: one person, one vote.
    OtherMandate = "OTHER_MANDATE", Some("B20");
    /// The vote was cast already and the province does not allow changing it.
    ChangeNotAllowed = "CHANGE_NOT_ALLOWED", Some("B13");
    /// A ballot opens on a complete dossier only: a draft and at least one related document.
    DossierIncomplete = "DOSSIER_INCOMPLETE", Some("B17");
    /// Nobody is in office as a member, so nobody could vote.
    NoMembers = "NO_MEMBERS", Some("B1");
    /// The deadline lies in the past.
    DeadlineInPast { today: NaiveDate, rule: &'static str } = "DEADLINE_IN_PAST", None;
    /// The deadline leaves fewer working days than the province allows.
    DeadlineTooShort { earliest: NaiveDate, rule: &'static str } = "DEADLINE_TOO_SHORT", None;
    /// The deadline lies further away than any table of working days reaches.
    DeadlineTooFar { latest: NaiveDate, rule: &'static str } = "DEADLINE_TOO_FAR", None;
    /// Members have still to vote, so the ballot stays open until its deadline.
    VotesMissing { missing: u32 } = "VOTES_MISSING", Some("B3");
    /// This decision is not one that the outcome leaves to the Chair.
    DecisionNotOffered { state: State } = "DECISION_NOT_OFFERED", Some("B8");
    /// The vote carries no amendment to accept or explain.
    NotAnAmendment = "NOT_AN_AMENDMENT", Some("B10");
    /// A consultation needs exactly one draft.
    DraftMissing = "DRAFT_MISSING", Some("C6");
    /// A consultation needs at least one agency to ask, other than its owner.
    NoRecipients = "NO_RECIPIENTS", Some("C6");
    /// All answers but plain agreement need a text.
    AnswerTextRequired = "ANSWER_TEXT_REQUIRED", Some("C6");
    /// All but plain agreement with a point needs a text.
    PointTextRequired { point: Uuid } = "POINT_TEXT_REQUIRED", Some("C6");
    /// A point is answered twice in one answer.
    PointTwice { point: Uuid } = "POINT_TWICE", Some("C6");
    /// What is named is no point of this draft.
    NoSuchPoint { point: Uuid } = "NO_SUCH_POINT", Some("C6");
    /// A new draft is asked about in a new round: what came for the old one is kept, and not counted.
    RoundSuperseded { next: Uuid, round: i32 } = "ROUND_SUPERSEDED", Some("C6");
    /// The agency is not one of those asked.
    NotARecipient = "NOT_A_RECIPIENT", Some("C6");
    /// The consultation is closed: the answer would not count.
    ConsultationClosed { closed_at: DateTime<Utc> } = "CONSULTATION_CLOSED", Some("C16");
    /// The verb does not fit the state that the consultation is in.
    ConsultationState { state: consultation::State } = "CONSULTATION_STATE", None;
    /// Agencies have still to answer, so the consultation stays open until its deadline.
    AnswersMissing { missing: u32 } = "ANSWERS_MISSING", Some("C6");
    /// A deadline is only ever moved to a later one, and only before it passes.
    NotLater { current: NaiveDate } = "NOT_LATER", Some("C6");
    /// The answer asks for nothing that could be accepted or explained.
    NothingToResolve = "NOTHING_TO_RESOLVE", Some("C9");
    /// Amendments and disagreements are neither accepted nor explained yet.
    UnresolvedAnswers { open: u32 } = "UNRESOLVED_ANSWERS", Some("C9");
    /// The Chair or a Vice Chair has decided it, so the lead cannot deal with it anew.
    AlreadyRuled = "ALREADY_RULED", Some("C9");
    /// There is no difference here that waits for a decision.
    NothingToRule = "NOTHING_TO_RULE", Some("C9");
    /// Differences wait for the Chair's decision.
    UndecidedDifferences { open: u32 } = "UNDECIDED_DIFFERENCES", Some("C9");
    /// All agencies named have answered, so nobody is left to be urged.
    NobodyToUrge = "NOBODY_TO_URGE", Some("C20");
    /// The province has every request say what silence means.
    EffectNoticeRequired = "EFFECT_NOTICE_REQUIRED", Some("C7");
    /// Nobody who may answer for the agency can be told yet.
    NobodyToTell = "NOBODY_TO_TELL", Some("C22");
    /// The request has reached the agency, or its dossier has gone on: it is not asked again.
    NotUnreached = "NOT_UNREACHED", Some("C22");
    /// The agency was told, has answered, or a receipt on paper stands already.
    ReceiptNotNeeded = "RECEIPT_NOT_NEEDED", Some("C22");
    /// A request is received on paper within its term and not in the future.
    ReceiptOutsideTerm { from: DateTime<Utc>, until: DateTime<Utc> } = "RECEIPT_OUTSIDE_TERM", Some("C22");
    /// A receipt is recorded, contested and decided on before the agency's own day ends.
    ReceiptTooLate { ends_at: DateTime<Utc> } = "RECEIPT_TOO_LATE", Some("C22");
    /// There is no receipt here that waits for this.
    NoReceiptToAnswer = "NO_RECEIPT_TO_ANSWER", Some("C22");
    /// Who recorded a receipt or contested it does not decide on it.
    OwnReceipt = "OWN_RECEIPT", Some("C22");
    /// An agency was asked again and its day is not over.
    AskedAgain { until: DateTime<Utc> } = "ASKED_AGAIN", Some("C22");
    /// The request for data is another unit's to answer, or was answered.
    DataAnswered = "DATA_ANSWERED", Some("C15");
    /// A conference that is invited to lies ahead.
    ConferenceInPast = "CONFERENCE_IN_PAST", Some("C3");
    /// The consultation is not held as a conference.
    NoConference = "NO_CONFERENCE", Some("C3");
    /// Who comes is said before the conference begins.
    ConferenceBegun { starts_at: DateTime<Utc> } = "CONFERENCE_BEGUN", Some("C8");
    /// Minutes are written of a conference that has begun.
    ConferenceNotHeld { starts_at: DateTime<Utc> } = "CONFERENCE_NOT_HELD", Some("C3");
    /// Who shall preside is neither the head of the agency that asks nor entitled to act for the head.
    CannotPreside = "CANNOT_PRESIDE", Some("C3");
    /// The minutes are signed by two persons: who presides does not write them.
    SecretaryPresides = "SECRETARY_PRESIDES", Some("C3");
    /// Somebody else signs here.
    NotYoursToSign = "NOT_YOURS_TO_SIGN", Some("C3");
    /// There are no minutes yet.
    MinutesMissing = "MINUTES_MISSING", Some("C3");
    /// The conference was held: there are minutes of it.
    MinutesWritten = "MINUTES_WRITTEN", Some("C3");
    /// Signatures of the minutes are missing.
    MinutesNotSigned { missing: u32 } = "MINUTES_NOT_SIGNED", Some("C3");
    /// The minutes say of each invited agency whether it was there, once.
    AttendanceIncomplete = "ATTENDANCE_INCOMPLETE", Some("C3");
    /// Who comes for an agency is of that agency, and in office.
    NotARepresentative = "NOT_A_REPRESENTATIVE", Some("C8");
    /// Who is neither the head nor a deputy comes by a document that gives the authority.
    AuthorityRequired = "AUTHORITY_REQUIRED", Some("C8");
    /// Nobody came for the agency in the head's place, or the conference is not concluded.
    NothingToAcknowledge = "NOTHING_TO_ACKNOWLEDGE", Some("C4");
    /// Who came for the head cannot receive the own report.
    OwnReport = "OWN_REPORT", Some("C4");
    /// Heads have still to confirm or correct what was said for them.
    ReportsMissing { missing: u32 } = "REPORTS_MISSING", Some("C4");
    /// Opinions on drafts from outside are asked by the Office.
    OnlyTheOffice = "ONLY_THE_OFFICE", Some("C10");
    /// Who asked for the opinion is not the Chair or a Vice Chair in office.
    NotALeader = "NOT_A_LEADER", Some("C10");
    /// The day lies ahead.
    DayInFuture { field: &'static str, today: NaiveDate } = "DAY_IN_FUTURE", Some("C10");
    /// Agencies answer by the day on which the province has to.
    AfterProvinceDay { latest: NaiveDate } = "AFTER_PROVINCE_DAY", Some("C10");
    /// The consultation is about no draft from outside.
    NotAnExternalDraft = "NOT_AN_EXTERNAL_DRAFT", Some("C10");
    /// Opinions on drafts from outside are asked in writing.
    WrittenOnly = "WRITTEN_ONLY", Some("C10");
    /// The province's answer is not written, or not recorded as sent.
    ProvinceAnswerMissing = "PROVINCE_ANSWER_MISSING", Some("C10");
    /// Who takes part is of the own agency and in office; only whoever was named reports.
    NotAParticipant = "NOT_A_PARTICIPANT", Some("C1");
    /// Nothing was reported yet that the head could answer.
    NoReport = "NO_REPORT", Some("C1");
    /// Related agencies were not consulted, and nobody answers for that.
    CoordinationMissing { missing: u32 } = "COORDINATION_MISSING", Some("C24");
    /// The Office has not checked the related agencies as the list stands now.
    CoordinationUnchecked = "COORDINATION_UNCHECKED", Some("C24");
    /// Differences of the consultation are neither settled nor named in a ruling of the Chair.
    DifferencesOpen { open: u32 } = "DIFFERENCES_OPEN", Some("C9");
    /// A ruling names everything that is open.
    NotAllNamed { missing: u32 } = "NOT_ALL_NAMED", Some("B25");
    /// The unit leads the matter itself.
    LeadIsNotRelated = "LEAD_IS_NOT_RELATED", Some("C24");
    /// The consultation is not the lead's, or not closed.
    NotAGround = "NOT_A_GROUND", Some("C24");
    /// This kind of document is put into the dossier by the product.
    MadeByProduct = "MADE_BY_PRODUCT", Some("B26");
    /// Only the head states that coordination was unnecessary, for he answers for it.
    StatementNotSigned = "STATEMENT_NOT_SIGNED", Some("C14");
    /// The verb does not fit the state that the proposal is in.
    ProposalState { state: proposal::State } = "PROPOSAL_STATE", None;
    /// Only a locality proposes through a focal agency.
    NotALocality = "NOT_A_LOCALITY", Some("C12");
    /// A proposal goes to the agency of its main content, never to the committee or its Office.
    AddressedToCommittee = "ADDRESSED_TO_COMMITTEE", Some("C12");
    /// The unit is no agency that answers for a sector.
    NotAnAgency = "NOT_AN_AGENCY", Some("C12");
    /// Some issues have no answering agency.
    IssuesUnassigned { missing: u32 } = "ISSUES_UNASSIGNED", Some("C12");
    /// The issue is not before the own agency, or not any more.
    NotYourIssue = "NOT_YOUR_ISSUE", Some("C12");
    /// An answered issue keeps its agency, and nobody is urged on it.
    IssueAnswered = "ISSUE_ANSWERED", Some("C12");
    /// The answer on an issue is in writing, whatever it says.
    WrittenAnswerRequired = "WRITTEN_ANSWER_REQUIRED", Some("C12");
    /// Issues have no written answer; silence is not agreement.
    IssuesUnanswered { missing: u32 } = "ISSUES_UNANSWERED", Some("C12");
    /// Agencies disagree, which is reported and not smoothed over.
    OpinionsDiffer { disagree: u32 } = "OPINIONS_DIFFER", Some("C12");
    /// All agree, so there is no difference to report.
    NoDifference = "NO_DIFFERENCE", Some("C12");
    /// Written opinions of related agencies are missing, so the dossier is not complete.
    OpinionsMissing { missing: u32 } = "OPINIONS_MISSING", Some("C13");
    /// Only the Office's head may send a dossier on without all opinions.
    OverrideNotYours = "OVERRIDE_NOT_YOURS", Some("C13");
    /// The file is larger than the server takes in, in units of 1024 × 1024 bytes.
    FileTooLarge { max_mb: u32 } = "FILE_TOO_LARGE", None;
    /// Files of this kind are not taken in.
    FileKindNotAllowed = "FILE_KIND_NOT_ALLOWED", None;
    /// Name, media type and content of the file do not agree.
    FileNotWhatItSays = "FILE_NOT_WHAT_IT_SAYS", None;
    /// No reader could open the file.
    FileDamaged = "FILE_DAMAGED", None;
    /// The document holds macros.
    FileHasMacros = "FILE_HAS_MACROS", None;
    /// The document opens with a password only.
    FileLocked = "FILE_LOCKED", None;
    /// There is no page and no picture in the file.
    FileBlank = "FILE_BLANK", None;
    /// Looking into the file would take more memory or time than one file is given.
    FileNotExaminable = "FILE_NOT_EXAMINABLE", None;
    /// The file has no content.
    FileEmpty = "FILE_EMPTY", None;
    /// The file name is empty, leads elsewhere, or holds what a name must not.
    BadFileName { flaw: NameFlaw } = "BAD_FILE_NAME", None;
    /// The account has more uploads that were put into nothing than allowed.
    TooManyFiles { max: u64 } = "TOO_MANY_FILES", None;
    /// The account's uploads that were put into nothing hold more than allowed, in units of 1024 × 1024 bytes.
    FilesTooLarge { max_mb: u64 } = "FILES_TOO_LARGE", None;
    /// Account or password is wrong; which of the two is not said.
    WrongPassword = "WRONG_PASSWORD", None;
    /// Too many wrong passwords came from this address.
    MustWait { until: DateTime<Utc> } = "MUST_WAIT", None;
    /// The session has ended: sign in again.
    SessionEnded = "SESSION_ENDED", None;
    /// A request signs in once.
    OneSignIn = "ONE_SIGN_IN", None;
    /// The new password is guessed in too few tries.
    GuessablePassword = "GUESSABLE_PASSWORD", None;
    /// The new password is shorter than allowed, in characters.
    WeakPassword { min: usize } = "WEAK_PASSWORD", None;
    /// A last day lies before the first.
    EndsBeforeStart { starts_on: NaiveDate } = "ENDS_BEFORE_START", None;
    /// The office belongs to a unit, and none is named.
    UnitRequired = "UNIT_REQUIRED", None;
    /// The office belongs to no unit, or not to one of this kind.
    UnitNotAllowed = "UNIT_NOT_ALLOWED", None;
    /// The name is another's already.
    Taken { field: &'static str } = "TAKEN", None;
    /// In these days somebody else is Chair, or the person has a seat of the committee already.
    SeatTaken = "SEAT_TAKEN", Some("B20");
    /// Whoever keeps the province changes nothing of the own account.
    OwnAccount = "OWN_ACCOUNT", Some("X13");
    /// An administrator holds no other office in these days, and the other way round.
    OfficesApart = "OFFICES_APART", Some("X13");
    /// Nobody confirms the own, nor what he entered.
    ConfirmedByAnother = "CONFIRMED_BY_ANOTHER", Some("X14");
    /// This is for the Chair to confirm.
    ConfirmedByChair = "CONFIRMED_BY_CHAIR", Some("X14");
    /// The request was confirmed or refused already.
    RequestDecided = "REQUEST_DECIDED", Some("X14");
    /// The same is asked for already, and waits.
    RequestWaits = "REQUEST_WAITS", Some("X14");
    /// Somebody is in office who confirms it, so the server does not.
    OnTheServerOnly = "ON_THE_SERVER_ONLY", Some("X14");
    /// What loosens the guards over offices and links is for the Chair to set.
    GuardLoosened = "GUARD_LOOSENED", Some("X14");
    /// The link is dead until it is countersigned.
    LinkWaits = "LINK_WAITS", Some("X15");
    /// The one-time link was used, replaced, or is too old; or it never was one.
    LinkNotValid = "LINK_NOT_VALID", None;
    /// An account's name is 3 to 64 small letters, digits, dots, hyphens and underscores.
    BadLogin = "BAD_LOGIN", None;
    /// A day of the working-day table is of another year, or named twice.
    BadDay { date: NaiveDate } = "BAD_DAY", None;
    /// The parameter does not take this value.
    BadValue { expected: String } = "BAD_VALUE", None;
    /// What takes effect on a past day would change what is done.
    InThePast { today: NaiveDate } = "IN_THE_PAST", None;
    /// A service token is made only after the Chair has consented to it.
    ConsentRequired = "CONSENT_REQUIRED", Some("X12");
    /// The proposed token was consented to, refused or made already.
    GrantDecided = "GRANT_DECIDED", Some("X12");
    /// A service token lasts from today to about a year ahead.
    BadExpiry { today: NaiveDate, latest: NaiveDate } = "BAD_EXPIRY", Some("X5");
    /// An origin is `https://host` or `https://host:port`, without a path.
    BadOrigin { origin: String } = "BAD_ORIGIN", None;
    /// The mandate is not the person's, or not in office today.
    MandateNotInOffice = "MANDATE_NOT_IN_OFFICE", None;
    /// A page acts only as the person and in the mandate that it shows: another one is signed in now,
    /// so nothing was done (X17).
    MandateMismatch = "MANDATE_MISMATCH", Some("X17");
    /// Who shall act is no deputy of the one who entrusts, in office on the first day.
    NotADeputy = "NOT_A_DEPUTY", Some("D9");
    /// The power is not one that this office has and can lend.
    PowerNotLendable { power: Power } = "POWER_NOT_LENDABLE", Some("D9");
    /// What is entrusted begins today at the earliest.
    StartsInPast { today: NaiveDate } = "STARTS_IN_PAST", None;
    /// In these days somebody else is entrusted to lead already: one deputy at a time.
    ActingOverlaps { starts_on: NaiveDate, ends_on: NaiveDate } = "ACTING_OVERLAPS", Some("D3");
    /// Absent, the Chair authorises the Standing Vice Chair, or who stands in for that one.
    NotStandingViceChair = "NOT_STANDING_VICE_CHAIR", Some("D4");
    /// The delegation that gave this was revoked.
    DelegationRevoked { at: DateTime<Utc> } = "DELEGATION_REVOKED", Some("D9");
    /// The delegation that gave this is over, or the mandate of one of the two.
    DelegationEnded { on: NaiveDate } = "DELEGATION_ENDED", Some("D9");
    /// Who acts for somebody else cannot pass that on.
    NotPassedOn = "NOT_PASSED_ON", Some("D9");
    /// This is for another office to assign.
    AssignmentNotYours = "ASSIGNMENT_NOT_YOURS", Some("D4");
    /// In these days this is assigned already.
    AssignmentOverlaps { starts_on: NaiveDate } = "ASSIGNMENT_OVERLAPS", Some("D4");
    /// Whoever shall stand in is absent in these days, or is the absent one.
    SubstituteAbsent = "SUBSTITUTE_ABSENT", Some("D4");
    /// The Chair has left this to the head, who decides it.
    LeftToTheHead = "LEFT_TO_THE_HEAD", Some("D7");
    /// No unit with a head is accountable for the task.
    NoHeadToLeaveItTo = "NO_HEAD_TO_LEAVE_IT_TO", Some("D7");
    /// The agency does not coordinate the task.
    NotACoordinator = "NOT_A_COORDINATOR", Some("D10");
    /// The person named has no mandate of the agency in office today.
    NotOfTheUnit = "NOT_OF_THE_UNIT", Some("D10");
}

impl Refusal {
    /// The number of the rule that refuses, where the rulebook has one.
    pub fn rule(&self) -> Option<&'static str> {
        match self {
            Self::DeadlineInPast { rule, .. }
            | Self::DeadlineTooShort { rule, .. }
            | Self::DeadlineTooFar { rule, .. } => Some(rule),
            _ => self.own_rule(),
        }
    }

    /// The input field that caused the refusal, as the API names it.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Self::Required { field }
            | Self::TooLong { field, .. }
            | Self::TooMany { field, .. }
            | Self::BadText { field }
            | Self::DayOutOfReach { field, .. }
            | Self::DayInFuture { field, .. }
            | Self::Taken { field }
            | Self::SecretMark { field, .. } => Some(field),
            Self::EndsBeforeStart { .. } => Some("endsOn"),
            Self::UnitRequired | Self::UnitNotAllowed => Some("unitId"),
            Self::SeatTaken | Self::OfficesApart => Some("office"),
            Self::OwnAccount => Some("personId"),
            Self::LinkNotValid | Self::LinkWaits => Some("token"),
            Self::BadLogin => Some("login"),
            Self::BadDay { .. } => Some("days"),
            Self::BadValue { .. } | Self::GuardLoosened => Some("value"),
            Self::InThePast { .. } => Some("effectiveFrom"),
            Self::BadExpiry { .. } => Some("expiresOn"),
            Self::BadOrigin { .. } => Some("origins"),
            Self::SecretContent => Some("secretContent"),
            Self::TextRequired | Self::AnswerTextRequired | Self::WrittenAnswerRequired => {
                Some("text")
            }
            Self::AbstentionNotOffered => Some("position"),
            Self::ScanRequired | Self::ScanNotReadable => Some("scanFileId"),
            Self::ToldByWhoEntered => Some("voteId"),
            Self::SessionFigures { .. } => Some("present"),
            Self::SessionOutcomeDiffers { .. } => Some("outcome"),
            Self::SessionDay { .. } => Some("sessionDay"),
            Self::ReceiptNotPossible { .. } | Self::ReceiptOutsideTerm { .. } => Some("receivedAt"),
            Self::MemberRequired | Self::AssistsNobody => Some("assistsId"),
            Self::DossierIncomplete | Self::PackageMustBeSplit | Self::DraftMissing => {
                Some("documents")
            }
            Self::AddressedToCommittee => Some("focalUnitId"),
            Self::NotAnAgency => Some("unitId"),
            Self::IssuesUnassigned { .. } => Some("assignments"),
            Self::NotYourIssue | Self::IssueAnswered => Some("issueId"),
            Self::OpinionsDiffer { .. } | Self::NoDifference | Self::IssuesUnanswered { .. } => {
                Some("outcome")
            }
            Self::OpinionsMissing { .. } | Self::OverrideNotYours => Some("overrideReason"),
            Self::NoRecipients => Some("recipientUnitIds"),
            Self::DeadlineInPast { .. }
            | Self::DeadlineTooShort { .. }
            | Self::NotLater { .. }
            | Self::ExtensionNotLater { .. }
            | Self::DeadlineTooFar { .. } => Some("closesOn"),
            Self::DecisionNotOffered { .. } | Self::CollectiveOnly | Self::PassContested => {
                Some("kind")
            }
            Self::NotAnAmendment => Some("voteId"),
            Self::NothingToResolve => Some("answerId"),
            Self::PointTextRequired { .. } | Self::PointTwice { .. } | Self::NoSuchPoint { .. } => {
                Some("points")
            }
            Self::AlreadyRuled | Self::NothingToRule => Some("demandIds"),
            Self::NobodyToUrge => Some("unitIds"),
            Self::EffectNoticeRequired => Some("effectNotice"),
            Self::NobodyToTell | Self::NotUnreached | Self::ReceiptNotNeeded => Some("unitId"),
            Self::NotAParticipant => Some("participantMandateId"),
            Self::ConferenceInPast => Some("startsAt"),
            Self::CannotPreside => Some("presidingMandateId"),
            Self::AttendanceIncomplete => Some("attendance"),
            Self::NotARepresentative => Some("representativeMandateId"),
            Self::AuthorityRequired => Some("authority"),
            Self::NotALeader => Some("askedByMandateId"),
            Self::AfterProvinceDay { .. } => Some("closesOn"),
            Self::StatementNotSigned => Some("coordinationStatement"),
            Self::LeadIsNotRelated => Some("relatedUnitIds"),
            Self::NotAGround => Some("consultationIds"),
            Self::NotAllNamed { .. } => Some("openIds"),
            Self::MadeByProduct => Some("documents"),
            Self::WrongPassword | Self::MustWait { .. } => Some("password"),
            Self::WeakPassword { .. } | Self::GuessablePassword => Some("newPassword"),
            Self::MandateNotInOffice | Self::NotOfTheUnit => Some("mandateId"),
            Self::NotADeputy | Self::NotStandingViceChair => Some("deputyMandateId"),
            Self::PowerNotLendable { .. } => Some("powers"),
            Self::StartsInPast { .. }
            | Self::ActingOverlaps { .. }
            | Self::AssignmentOverlaps { .. } => Some("startsOn"),
            Self::SubstituteAbsent => Some("deputyMandateId"),
            Self::LeftToTheHead | Self::NoHeadToLeaveItTo => Some("taskId"),
            Self::Conflict { .. } => Some("expectedVersion"),
            Self::KeyReused => Some("idempotencyKey"),
            _ => None,
        }
    }
}
