//! Proposals of localities that wait for a mandate.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{Rows, Stored, proposal, proposal_request};
use rules::mandate::{Act, Actor};
use rules::proposal::State;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, QueryFilter, QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::{Matter, Todo, TodoVerb};

pub async fn waiting(
    db: &impl ConnectionTrait,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Vec<Todo>, DbErr> {
    let mut todos = Vec::new();
    if let Some(unit) = actor.unit_id.filter(|_| actor.may(Act::LeadProposal)) {
        todos.extend(led(db, actor, unit, now).await?);
    }
    if let Some(unit) = actor.unit_id.filter(|_| actor.may(Act::DraftAnswer)) {
        todos.extend(unanswered(db, actor, unit).await?);
    }
    if actor.may(Act::CompleteProposal) {
        let states = in_any(&[State::OfficeCompletes]);
        todos.extend(found(db, actor, states).await?);
    }
    if actor.may(Act::DecideProposal) {
        let states = in_any(&[State::ReportedToPpc, State::ChairDecides]);
        todos.extend(found(db, actor, states).await?);
    }
    Ok(todos)
}

/// What waits for the head of the locality or of the focal agency.
async fn led(
    db: &impl ConnectionTrait,
    actor: &Actor,
    unit: Uuid,
    now: DateTime<Utc>,
) -> Result<Vec<Todo>, DbErr> {
    let in_time = proposal_request::Entity::rows()
        .select_only()
        .column(proposal_request::Column::ProposalId)
        .filter(proposal_request::waited_for())
        .filter(proposal_request::Column::ClosesAt.gt(now));
    let to_conclude =
        in_any(&[State::Gathering]).add(proposal::Column::Id.not_in_subquery(in_time.into_query()));
    let focal = [
        State::SentToFocal,
        State::Transferred,
        State::AcceptedByFocal,
        State::Agreed,
    ];
    let wanted = Condition::any()
        .add(
            in_any(&[State::Draft, State::AnsweredToLocality])
                .add(proposal::Column::LocalityUnitId.eq(unit)),
        )
        .add(
            Condition::all()
                .add(proposal::Column::FocalUnitId.eq(unit))
                .add(Condition::any().add(in_any(&focal)).add(to_conclude)),
        );
    found(db, actor, wanted).await
}

/// Issues without the agency's answer: for its head until answered, for the others until an answer is
/// drafted. One entry a proposal, due when its first issue is.
async fn unanswered(
    db: &impl ConnectionTrait,
    actor: &Actor,
    unit: Uuid,
) -> Result<Vec<Todo>, DbErr> {
    let mut missing = proposal_request::waited_for().add(proposal_request::Column::UnitId.eq(unit));
    if !actor.may(Act::SignAnswer) {
        missing = missing.add(proposal_request::Column::DraftedAt.is_null());
    }
    let requests = proposal_request::Entity::rows()
        .filter(missing)
        .all(db)
        .await?;
    let mut first: HashMap<Uuid, (DateTime<Utc>, DateTime<Utc>)> = HashMap::new();
    for request in &requests {
        let due = (request.closes_at, request.asked_at);
        let known = first.entry(request.proposal_id).or_insert(due);
        *known = (*known).min(due);
    }
    let proposals = proposal::Entity::visible_to(actor)
        .filter(proposal::awaits_answers())
        .filter(proposal::Column::Id.is_in(first.keys().copied()))
        .all(db)
        .await?;
    Ok(proposals
        .into_iter()
        .filter_map(|proposal| {
            let (due_at, asked_at) = first.get(&proposal.id).copied()?;
            Some(Todo {
                verb: TodoVerb::AnswerIssue,
                due_at: Some(due_at),
                waiting_since: asked_at,
                matter: Matter::Proposal(proposal),
            })
        })
        .collect())
}

fn in_any(states: &[State]) -> Condition {
    let states = states.iter().copied().map(Stored);
    Condition::all().add(proposal::Column::State.is_in(states))
}

async fn found(
    db: &impl ConnectionTrait,
    actor: &Actor,
    wanted: Condition,
) -> Result<Vec<Todo>, DbErr> {
    let proposals = proposal::Entity::visible_to(actor)
        .filter(wanted)
        .all(db)
        .await?;
    Ok(proposals.into_iter().filter_map(todo).collect())
}

/// What a proposal waits for in its state, and since when.
fn todo(proposal: proposal::Model) -> Option<Todo> {
    let (verb, since) = match proposal.state.0 {
        State::Draft => (TodoVerb::SendProposal, None),
        State::SentToFocal | State::Transferred => (TodoVerb::AcceptProposal, proposal.sent_at),
        State::AcceptedByFocal => (TodoVerb::NameAgencies, proposal.accepted_at),
        State::Gathering => (TodoVerb::ConcludeProposal, proposal.gathered_at),
        State::Agreed => (TodoVerb::AnswerLocality, proposal.concluded_at),
        State::OfficeCompletes => (TodoVerb::CompleteProposal, proposal.concluded_at),
        State::ReportedToPpc => (TodoVerb::DecideProposal, proposal.concluded_at),
        State::ChairDecides => (TodoVerb::DecideProposal, proposal.completed_at),
        State::AnsweredToLocality => (TodoVerb::CloseProposal, proposal.answered_at),
        State::Closed => return None,
    };
    Some(Todo {
        verb,
        due_at: None,
        waiting_since: since.unwrap_or(proposal.drafted_at),
        matter: Matter::Proposal(proposal),
    })
}
