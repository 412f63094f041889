//! "Việc cần làm": what waits for one mandate.

mod ballots;
mod conferences;
mod consultations;
mod forms;
mod letters;
mod offices;
mod preparing;
mod proposals;
mod tokens;

use chrono::{DateTime, Utc};
use entity::{
    attention, ballot, consultation, mandate_request, participation, proposal, token_grant,
};
use rules::coded;
use rules::mandate::{Act, Actor};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::failure::Failure;
use crate::read::office::WaitingLink;

coded! {
    /// What is to be done.
    pub enum TodoVerb {
        CastVote = "CAST_VOTE",
        ReviewDraft = "REVIEW_DRAFT",
        DraftVote = "DRAFT_VOTE",
        CheckRelated = "CHECK_RELATED",
        StateCoordination = "STATE_COORDINATION",
        OrderBallot = "ORDER_BALLOT",
        OpenBallot = "OPEN_BALLOT",
        ResolveAmendments = "RESOLVE_AMENDMENTS",
        DecideBallot = "DECIDE_BALLOT",
        RecordSession = "RECORD_SESSION",
        AnswerForm = "ANSWER_FORM",
        TellOfForm = "TELL_OF_FORM",
        AnswerConsultation = "ANSWER_CONSULTATION",
        OpenConsultation = "OPEN_CONSULTATION",
        ResolveAnswers = "RESOLVE_ANSWERS",
        AnswerData = "ANSWER_DATA",
        RuleDifferences = "RULE_DIFFERENCES",
        RuleOnReceipt = "RULE_ON_RECEIPT",
        ReplyToInvitation = "REPLY_TO_INVITATION",
        SignMinutes = "SIGN_MINUTES",
        ConcludeConference = "CONCLUDE_CONFERENCE",
        AcknowledgeConclusion = "ACKNOWLEDGE_CONCLUSION",
        SendProvinceAnswer = "SEND_PROVINCE_ANSWER",
        NameParticipant = "NAME_PARTICIPANT",
        ReportToHead = "REPORT_TO_HEAD",
        AnswerReport = "ANSWER_REPORT",
        SendProposal = "SEND_PROPOSAL",
        AcceptProposal = "ACCEPT_PROPOSAL",
        NameAgencies = "NAME_AGENCIES",
        AnswerIssue = "ANSWER_ISSUE",
        ConcludeProposal = "CONCLUDE_PROPOSAL",
        AnswerLocality = "ANSWER_LOCALITY",
        CompleteProposal = "COMPLETE_PROPOSAL",
        DecideProposal = "DECIDE_PROPOSAL",
        CloseProposal = "CLOSE_PROPOSAL",
        ConfirmOffices = "CONFIRM_OFFICES",
        CountersignLink = "COUNTERSIGN_LINK",
        Acknowledge = "ACKNOWLEDGE",
        ConsentToken = "CONSENT_TOKEN",
        MakeToken = "MAKE_TOKEN",
    }
}

impl TodoVerb {
    /// The act that doing it needs.
    pub fn act(self) -> Act {
        match self {
            Self::CastVote | Self::ReviewDraft => Act::CastVote,
            Self::DraftVote => Act::DraftVote,
            Self::CheckRelated => Act::CheckRelated,
            Self::StateCoordination => Act::StateNoCoordination,
            Self::OrderBallot => Act::OrderBallot,
            Self::OpenBallot => Act::OpenBallot,
            Self::ResolveAmendments => Act::ResolveAmendment,
            Self::DecideBallot => Act::DecideBallot,
            Self::RecordSession => Act::RecordSession,
            Self::AnswerForm => Act::AnswerForm,
            Self::TellOfForm => Act::RecordPaperVote,
            Self::AnswerConsultation => Act::SignAnswer,
            Self::OpenConsultation | Self::ResolveAnswers => Act::LeadConsultation,
            Self::AnswerData => Act::ExchangeData,
            Self::RuleDifferences => Act::RuleDifference,
            Self::RuleOnReceipt => Act::RuleOnReceipt,
            Self::ReplyToInvitation | Self::AcknowledgeConclusion => Act::SignAnswer,
            Self::SignMinutes | Self::SendProvinceAnswer => Act::DraftConsultation,
            Self::ConcludeConference => Act::LeadConsultation,
            Self::NameParticipant | Self::AnswerReport => Act::SignAnswer,
            Self::ReportToHead => Act::DraftAnswer,
            Self::AnswerIssue => Act::SignAnswer,
            Self::SendProposal
            | Self::AcceptProposal
            | Self::NameAgencies
            | Self::ConcludeProposal
            | Self::AnswerLocality
            | Self::CloseProposal => Act::LeadProposal,
            Self::CompleteProposal => Act::CompleteProposal,
            Self::DecideProposal => Act::DecideProposal,
            Self::ConfirmOffices | Self::CountersignLink => Act::ConfirmOffices,
            Self::Acknowledge => Act::KeepSelf,
            Self::ConsentToken => Act::ConsentToken,
            Self::MakeToken => Act::KeepTokens,
        }
    }
}

/// What a thing to be done is about.
#[derive(Clone, Debug)]
pub enum Matter {
    Ballot(ballot::Model),
    Consultation(consultation::Model),
    Proposal(proposal::Model),
    /// Taking part in preparing a matter that is not the agency's to see yet (C1).
    Participation(participation::Model),
    /// The first of what was entered together.
    MandateRequest(mandate_request::Model),
    WaitingLink(WaitingLink),
    Attention(attention::Model),
    TokenGrant(token_grant::Model),
}

impl Matter {
    pub fn id(&self) -> Uuid {
        match self {
            Self::Ballot(ballot) => ballot.id,
            Self::Consultation(consultation) => consultation.id,
            Self::Proposal(proposal) => proposal.id,
            Self::Participation(participation) => participation.id,
            Self::MandateRequest(request) => request.id,
            Self::WaitingLink(waiting) => waiting.link.id,
            Self::Attention(attention) => attention.id,
            Self::TokenGrant(grant) => grant.id,
        }
    }
}

/// One thing that waits.
#[derive(Clone, Debug)]
pub struct Todo {
    pub verb: TodoVerb,
    /// The first instant that is too late, where there is one.
    pub due_at: Option<DateTime<Utc>>,
    pub waiting_since: DateTime<Utc>,
    pub matter: Matter,
}

/// What waits for the mandate at `now`: nearest deadline first, then longest waiting.
pub async fn list(
    db: &impl ConnectionTrait,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Vec<Todo>, Failure> {
    let mut todos = ballots::waiting(db, actor, now).await?;
    todos.extend(consultations::waiting(db, actor, now).await?);
    todos.extend(conferences::waiting(db, actor, now).await?);
    todos.extend(letters::waiting(db, actor, now).await?);
    todos.extend(preparing::waiting(db, actor).await?);
    todos.extend(proposals::waiting(db, actor, now).await?);
    todos.extend(offices::waiting(db, actor, now).await?);
    todos.extend(tokens::waiting(db, actor).await?);
    todos.sort_by_key(|todo| {
        (
            todo.due_at.is_none(),
            todo.due_at,
            todo.waiting_since,
            todo.matter.id(),
        )
    });
    Ok(todos)
}
