//! Who acts, in which office, and the one table of what an office may do (section 2.2 of the
//! domain file).

use chrono::NaiveDate;
use uuid::Uuid;

use crate::coded;
use crate::delegation::Power;
use crate::refusal::Refusal;

coded! {
    /// The office that a mandate gives: the hat a person acts in.
    pub enum Office {
        /// Chủ tịch UBND tỉnh.
        Chair = "CHAIR",
        /// Phó Chủ tịch UBND tỉnh.
        ViceChair = "VICE_CHAIR",
        /// Ủy viên UBND tỉnh: a member who is neither Chair nor Vice Chair.
        CommitteeMember = "COMMITTEE_MEMBER",
        /// Chánh Văn phòng UBND tỉnh.
        OfficeHead = "OFFICE_HEAD",
        /// Phó Chánh Văn phòng UBND tỉnh.
        OfficeDeputyHead = "OFFICE_DEPUTY_HEAD",
        /// Chuyên viên Văn phòng.
        OfficeSpecialist = "OFFICE_SPECIALIST",
        /// Thủ trưởng cơ quan.
        AgencyHead = "AGENCY_HEAD",
        /// Cấp phó của thủ trưởng cơ quan.
        AgencyDeputy = "AGENCY_DEPUTY",
        /// Chuyên viên của cơ quan.
        AgencyOfficer = "AGENCY_OFFICER",
        /// Trợ lý của một thành viên UBND: reads what the member reads and prepares votes, never
        /// casts or signs (2.2, note 2b).
        Assistant = "ASSISTANT",
        /// Quản trị hệ thống: configures, never reads content (2.2, note 2).
        Administrator = "ADMINISTRATOR",
    }
}

impl Office {
    /// Whether the office is a seat of the committee, that is, part of every ballot's electorate.
    pub fn is_member(self) -> bool {
        matches!(self, Self::Chair | Self::ViceChair | Self::CommitteeMember)
    }

    /// Whether the office belongs to the Office of the committee (Văn phòng UBND tỉnh).
    pub fn is_office(self) -> bool {
        matches!(
            self,
            Self::OfficeHead | Self::OfficeDeputyHead | Self::OfficeSpecialist
        )
    }

    /// Whether a mandate in this office belongs to a unit of this kind; none is no unit.
    pub fn fits(self, unit: Option<UnitKind>) -> Result<(), Refusal> {
        let needed = self.is_office() || self.is_agency();
        match unit {
            None if needed => Err(Refusal::UnitRequired),
            Some(_) if !needed => Err(Refusal::UnitNotAllowed),
            // The Office's own people serve in the Office, and its parts have heads like agencies.
            Some(kind) if self.is_office() != (kind == UnitKind::Office) => {
                Err(Refusal::UnitNotAllowed)
            }
            _ => Ok(()),
        }
    }

    /// Whether the office belongs to an agency; such an actor sees the agency's matters only (X6).
    pub fn is_agency(self) -> bool {
        matches!(
            self,
            Self::AgencyHead | Self::AgencyDeputy | Self::AgencyOfficer
        )
    }
}

coded! {
    /// The kinds of organisation unit (2.1).
    pub enum UnitKind {
        /// Văn phòng UBND tỉnh.
        Office = "OFFICE",
        /// Sở, ban, ngành.
        Department = "DEPARTMENT",
        /// A part of the Office or of a department.
        Division = "DIVISION",
        /// UBND cấp xã.
        Commune = "COMMUNE",
        /// UBND cấp huyện; historic since 1/7/2025.
        District = "DISTRICT",
        /// Cơ quan Trung ương đóng trên địa bàn.
        CentralAgency = "CENTRAL_AGENCY",
    }
}

coded! {
    /// The languages of the product; Vietnamese comes first.
    pub enum Language {
        Vietnamese = "VI",
        English = "EN",
    }
}

coded! {
    /// What a field of the API does, and so what must be allowed before it answers.
    ///
    /// Every root field declares exactly one act; a field that declares none is sealed.
    pub enum Act {
        /// Read the own account, mandates and to-do list.
        ReadSelf = "READ_SELF",
        /// Change the own account: password, language, mandate acted in, sessions.
        KeepSelf = "KEEP_SELF",
        /// Read ballots; which rows is decided by what is visible to the actor.
        ReadBallots = "READ_BALLOTS",
        /// Ask for a ballot with a draft and its dossier.
        DraftBallot = "DRAFT_BALLOT",
        /// List the agencies that a ballot's matter touches (C24).
        ListRelated = "LIST_RELATED",
        /// Check that list for the Office, and add to it (C24).
        CheckRelated = "CHECK_RELATED",
        /// State as the lead's head that agencies need not be asked (C14). Never lent.
        StateNoCoordination = "STATE_NO_COORDINATION",
        /// Let members vote with differences open (B25).
        LetBallotGoOn = "LET_BALLOT_GO_ON",
        /// Order a drafted ballot (B6, B16).
        OrderBallot = "ORDER_BALLOT",
        /// Open an ordered ballot (B16, B17).
        OpenBallot = "OPEN_BALLOT",
        /// Give members more time before a ballot closes (4.7, B12).
        ExtendBallot = "EXTEND_BALLOT",
        /// Call a ballot off, or replace it by a round on a new draft, before it closes (4.7).
        EndBallot = "END_BALLOT",
        /// Note that the member has looked at the paper (4.8).
        SeeBallot = "SEE_BALLOT",
        /// Prepare a vote: the member, or the assistant for the member to cast (B14).
        DraftVote = "DRAFT_VOTE",
        /// Enter a member's signed form with its scan (4.8).
        RecordPaperVote = "RECORD_PAPER_VOTE",
        /// Acknowledge or contest the own signed form that the Office entered (B28).
        AnswerForm = "ANSWER_FORM",
        /// Record what a session decided on a ballot, or that a result was announced there (B27, B4).
        RecordSession = "RECORD_SESSION",
        /// Make the result sheet (B19).
        ExportBallot = "EXPORT_BALLOT",
        /// Cast a vote, or change it while the ballot is open (B1, B13).
        CastVote = "CAST_VOTE",
        /// Leave an opinion after closing: kept, marked late, never counted (B12).
        RecordLateOpinion = "RECORD_LATE_OPINION",
        /// Close a ballot before its deadline once every member has voted (4.7).
        CloseBallot = "CLOSE_BALLOT",
        /// Accept or explain an amendment that came with a vote (B10).
        ResolveAmendment = "RESOLVE_AMENDMENT",
        /// Decide after a ballot (B7, B8).
        DecideBallot = "DECIDE_BALLOT",
        /// Read consultations; which rows is decided by what is visible to the actor.
        ReadConsultations = "READ_CONSULTATIONS",
        /// Prepare a consultation of agencies (C6).
        DraftConsultation = "DRAFT_CONSULTATION",
        /// Open, extend, close, cancel or conclude a consultation of the own unit (4.6).
        LeadConsultation = "LEAD_CONSULTATION",
        /// Prepare the own agency's answer, for its head to sign (X9).
        DraftAnswer = "DRAFT_ANSWER",
        /// Sign the own agency's answer (C19).
        SignAnswer = "SIGN_ANSWER",
        /// Accept or explain what an agency asked for (C9).
        ResolveAnswer = "RESOLVE_ANSWER",
        /// Urge agencies that have not answered (C20, N5).
        UrgeAnswers = "URGE_ANSWERS",
        /// Ask for data and documents, and answer with them (C15).
        ExchangeData = "EXCHANGE_DATA",
        /// Decide on a receipt on paper that an agency contests (C22). Never lent.
        RuleOnReceipt = "RULE_ON_RECEIPT",
        /// Decide where the lead and an agency do not agree (C9).
        RuleDifference = "RULE_DIFFERENCE",
        /// Read proposals of localities; which rows is decided by what is visible to the actor.
        ReadProposals = "READ_PROPOSALS",
        /// Prepare a proposal of the own locality (C12).
        DraftProposal = "DRAFT_PROPOSAL",
        /// Send or close the own locality's proposal, or lead one as the focal agency (4.12).
        LeadProposal = "LEAD_PROPOSAL",
        /// Urge agencies that have not answered on an issue (C20).
        UrgeIssues = "URGE_ISSUES",
        /// Complete the dossier of a proposal beyond the heads' competence (C13).
        CompleteProposal = "COMPLETE_PROPOSAL",
        /// Decide on a proposal (4.12).
        DecideProposal = "DECIDE_PROPOSAL",
        /// Keep units, people, mandates, the working days and the parameters.
        KeepProvince = "KEEP_PROVINCE",
        /// Read what is kept there of people, the working days and the parameters.
        ReadProvince = "READ_PROVINCE",
        /// Read programmes and their items; which rows is decided by what is visible to the actor.
        ReadProgrammes = "READ_PROGRAMMES",
        /// Read tasks and standing duties; which rows is decided by what is visible to the actor.
        ReadTasks = "READ_TASKS",
        /// Read files; which is decided by what is visible to the actor.
        ReadFiles = "READ_FILES",
        /// Bring a file in, to put it into a dossier or an answer.
        UploadFile = "UPLOAD_FILE",
        /// State that what reads like a mark of secrecy is none (X11).
        ClearSecretMark = "CLEAR_SECRET_MARK",
        /// Read what every reader may: the units, and by its id whatever is visible anyway.
        ReadCommon = "READ_COMMON",
        /// Confirm who is given an office, countersign links, open a locked account (X14, X15).
        ConfirmOffices = "CONFIRM_OFFICES",
        /// Read what of that waits, and what was decided.
        ReadOffices = "READ_OFFICES",
        /// Propose and make service tokens (X5, X12).
        KeepTokens = "KEEP_TOKENS",
        /// List service tokens and end one at once (X12).
        ReadTokens = "READ_TOKENS",
        /// Consent to a service token, or refuse it (X12).
        ConsentToken = "CONSENT_TOKEN",
        /// Read the journal with its content (X7).
        ReadJournal = "READ_JOURNAL",
        /// Read which entries there are, without content (X7).
        ReadJournalEntries = "READ_JOURNAL_ENTRIES",
        /// Lend the own powers and divide the work (D1 to D4). Itself never lent (D9).
        Entrust = "ENTRUST",
        /// Read delegations and the division of work; which is decided by what is visible.
        ReadDelegations = "READ_DELEGATIONS",
        /// Leave a task to the head who is accountable for it (D7).
        LeaveToHead = "LEAVE_TO_HEAD",
        /// Name who acts for the own agency in one task (D10).
        NameRepresentative = "NAME_REPRESENTATIVE",
    }
}

/// A person acting in one mandate. Every reading and every verb takes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    pub account_id: Uuid,
    pub session_id: Uuid,
    pub person_id: Uuid,
    pub mandate_id: Uuid,
    pub office: Office,
    /// The agency or the Office that the mandate belongs to; absent for seats of the committee.
    pub unit_id: Option<Uuid>,
    /// The seat of the member whom an assistant helps, while that seat is held.
    pub assists: Option<Uuid>,
    /// What is lent to the mandate at this instant. It decides what is shown; what is done is asked
    /// again where it is done, for a delegation may be revoked in between.
    pub lent: Vec<Lent>,
}

/// A power that somebody else has lent (rules D).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lent {
    pub delegation_id: Uuid,
    /// The mandate in whose name the deputy acts (D1).
    pub on_behalf_of: Uuid,
    /// The office of that mandate.
    pub lender: Office,
    pub power: Power,
}

impl Actor {
    /// By the own office, or by what is lent.
    pub fn may(&self, act: Act) -> bool {
        may(self.office, act) || self.lent_for(act).is_some()
    }

    /// In whose name the actor would do this; none when the own office gives it, or nothing does.
    pub fn lent_for(&self, act: Act) -> Option<&Lent> {
        if may(self.office, act) {
            return None;
        }
        let mut lent = self.lent.iter();
        lent.find(|lent| lent.power.gives(lent.lender, act))
    }

    /// Whether the actor works in this unit.
    pub fn works_in(&self, unit_id: Uuid) -> bool {
        self.unit_id == Some(unit_id)
    }

    /// The mandate whose papers are the actor's to read: the own, or the one that is assisted.
    pub fn reads_papers_of(&self) -> Uuid {
        self.assists.unwrap_or(self.mandate_id)
    }
}

/// The table of section 2.2: what each office may do. Which matters it may do it to is decided by
/// the rules of the matter and by visibility.
pub fn may(office: Office, act: Act) -> bool {
    use Office::*;
    match act {
        Act::ReadBallots | Act::ReadFiles => office != Administrator,
        Act::UploadFile => !matches!(office, Assistant | Administrator),
        Act::ReadSelf | Act::KeepSelf | Act::ReadCommon => true,
        Act::ClearSecretMark | Act::RuleOnReceipt => office == OfficeHead,
        Act::DraftBallot => !matches!(office, Chair | AgencyDeputy | Assistant | Administrator),
        Act::ListRelated => office.is_office() || office.is_agency(),
        Act::CheckRelated => matches!(office, OfficeHead | OfficeDeputyHead),
        // C14: he answers for it himself.
        Act::StateNoCoordination => matches!(office, OfficeHead | AgencyHead),
        // B25: the Chair's own ruling, never the Office's.
        Act::LetBallotGoOn => office == Chair,
        Act::OrderBallot | Act::DecideBallot | Act::ExtendBallot | Act::EndBallot => {
            office == Chair
        }
        Act::RecordPaperVote | Act::RecordSession => office.is_office(),
        Act::ExportBallot => office.is_office() || office == Chair,
        // B14: an assistant prepares; only the member casts.
        Act::DraftVote => office.is_member() || office == Assistant,
        Act::OpenBallot | Act::CloseBallot => office.is_office(),
        // B14: personal, never by proxy; so only a seat of the committee gives it.
        Act::CastVote | Act::RecordLateOpinion | Act::SeeBallot | Act::AnswerForm => {
            office.is_member()
        }
        Act::ResolveAmendment => office.is_office() || office == AgencyHead,
        // X6: members see ballots and sessions; consultations and proposals are between agencies.
        Act::ReadConsultations | Act::ReadProposals => {
            !matches!(office, CommitteeMember | Assistant | Administrator)
        }
        Act::DraftConsultation | Act::ResolveAnswer | Act::DraftAnswer => {
            office.is_office() || office.is_agency()
        }
        Act::LeadConsultation => matches!(office, OfficeHead | OfficeDeputyHead | AgencyHead),
        // 2.2, note 3: the chair of a commune acts as the head of an agency does.
        Act::DraftProposal => office.is_agency(),
        Act::LeadProposal => office == AgencyHead,
        Act::UrgeIssues => matches!(office, OfficeHead | OfficeDeputyHead | AgencyHead),
        Act::CompleteProposal => matches!(office, OfficeHead | OfficeDeputyHead),
        Act::DecideProposal => office == Chair,
        Act::KeepProvince => matches!(office, OfficeHead | OfficeDeputyHead | Administrator),
        Act::ReadProvince => office.is_office() || office == Administrator,
        // P34: a programme is issued to all; whoever only configures reads no content.
        Act::ReadProgrammes => office != Administrator,
        // X6: tasks are between the leaders, the Office and the agencies.
        Act::ReadTasks => !matches!(office, CommitteeMember | Assistant | Administrator),
        // X14: never whoever enters them; a deputy by delegation (D9).
        Act::ConfirmOffices => matches!(office, Chair | OfficeHead),
        Act::ReadOffices => matches!(
            office,
            Chair | OfficeHead | OfficeDeputyHead | Administrator
        ),
        // X12: the Office proposes and makes them, the Chair consents, both end them.
        Act::KeepTokens => matches!(office, OfficeHead | OfficeDeputyHead),
        Act::ReadTokens => matches!(office, Chair | OfficeHead | OfficeDeputyHead),
        Act::ConsentToken => office == Chair,
        // X7: the administrator reads entries without content.
        Act::ReadJournal => matches!(office, Chair | OfficeHead),
        Act::ReadJournalEntries => matches!(office, Chair | OfficeHead | Administrator),
        // N5: a written urge is the head's, the Office's, the Chair's or a Vice Chair's.
        Act::UrgeAnswers => matches!(
            office,
            Chair | ViceChair | OfficeHead | OfficeDeputyHead | AgencyHead
        ),
        Act::ExchangeData => office.is_office() || office.is_agency(),
        Act::RuleDifference => matches!(office, Chair | ViceChair),
        // C19: the head signs; a deputy by delegation.
        Act::SignAnswer => matches!(office, OfficeHead | AgencyHead),
        Act::Entrust => matches!(office, Chair | OfficeHead | AgencyHead),
        // Who divides the work among the leaders is for all who work with them to know.
        Act::ReadDelegations => !matches!(office, CommitteeMember | Assistant | Administrator),
        Act::LeaveToHead => office == Chair,
        Act::NameRepresentative => matches!(office, OfficeHead | AgencyHead),
    }
}

/// 2.2, note 2b: an assistant's mandate names one member's seat, and no other mandate names any.
/// `of` is the office of the mandate that is named.
pub fn check_assists(office: Office, of: Option<Office>) -> Result<(), Refusal> {
    match (office, of) {
        (Office::Assistant, Some(of)) if of.is_member() => Ok(()),
        (Office::Assistant, _) => Err(Refusal::MemberRequired),
        (_, None) => Ok(()),
        (_, Some(_)) => Err(Refusal::AssistsNobody),
    }
}

/// Whether a mandate is in office on a civil date. Both ends are included; no end means open.
pub fn in_office(starts_on: NaiveDate, ends_on: Option<NaiveDate>, on: NaiveDate) -> bool {
    starts_on <= on && ends_on.is_none_or(|end| on <= end)
}

/// The days of a mandate, or of a unit: the last is not before the first.
pub fn check_days(starts_on: NaiveDate, ends_on: Option<NaiveDate>) -> Result<(), Refusal> {
    match ends_on {
        Some(end) if end < starts_on => Err(Refusal::EndsBeforeStart { starts_on }),
        _ => Ok(()),
    }
}

/// Whether two spans of days have a day in common. Both ends are included; no end means open.
pub fn overlap(
    (one_starts, one_ends): (NaiveDate, Option<NaiveDate>),
    (other_starts, other_ends): (NaiveDate, Option<NaiveDate>),
) -> bool {
    other_ends.is_none_or(|end| one_starts <= end) && one_ends.is_none_or(|end| other_starts <= end)
}
