//! Ballots that wait for a mandate.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{Rows, ballot, ballot_paper};
use rules::ballot::State;
use rules::mandate::{Act, Actor};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, QueryFilter, QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::{Matter, Todo, TodoVerb};
use crate::read;

pub async fn waiting(
    db: &impl ConnectionTrait,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Vec<Todo>, DbErr> {
    let mut todos = votes(db, actor, now).await?;
    todos.extend(drafts(db, actor, now).await?);
    if actor.may(Act::OpenBallot) {
        todos.extend(in_states(db, actor, &[State::Ordered], now, TodoVerb::OpenBallot).await?);
    }
    if actor.may(Act::DecideBallot) {
        let closed = [State::Passed, State::NotPassed];
        todos.extend(in_states(db, actor, &closed, now, TodoVerb::DecideBallot).await?);
    }
    if actor.may(Act::RecordSession) {
        let waits = [State::OnSession];
        todos.extend(in_states(db, actor, &waits, now, TodoVerb::RecordSession).await?);
    }
    todos.extend(super::forms::waiting(db, actor, now).await?);
    if actor.office.is_agency() && actor.may(Act::ResolveAmendment) {
        todos.extend(amendments(db, actor, now).await?);
    }
    Ok(todos)
}

/// Votes to cast, for the assistant votes to prepare; one that is prepared waits for the member.
async fn votes(
    db: &impl ConnectionTrait,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Vec<Todo>, DbErr> {
    let casts = actor.may(Act::CastVote);
    if !casts && !actor.may(Act::DraftVote) {
        return Ok(Vec::new());
    }
    // Of ballots recorded as open only: the history of papers is long.
    let open = ballot::Entity::visible_to(actor)
        .filter(ballot::in_state_at(State::Open, now))
        .select_only()
        .column(ballot::Column::Id);
    let papers: Vec<(Uuid, Option<DateTime<Utc>>)> = ballot_paper::Entity::rows()
        .select_only()
        .column(ballot_paper::Column::BallotId)
        .column(ballot_paper::Column::DraftedAt)
        .filter(ballot_paper::Column::MandateId.eq(actor.reads_papers_of()))
        .filter(ballot_paper::Column::Position.is_null())
        .filter(ballot_paper::Column::BallotId.in_subquery(open.into_query()))
        .into_tuple()
        .all(db)
        .await?;
    let drafted: HashMap<_, _> = papers
        .into_iter()
        .filter(|(_, drafted_at)| casts || drafted_at.is_none())
        .collect();
    let ballots = ballot::Entity::visible_to(actor)
        .filter(ballot::Column::Id.is_in(drafted.keys().copied()))
        .all(db)
        .await?;
    let verb = |ballot: &ballot::Model| match drafted.get(&ballot.id) {
        _ if !casts => TodoVerb::DraftVote,
        Some(Some(_)) => TodoVerb::ReviewDraft,
        _ => TodoVerb::CastVote,
    };
    Ok(ballots
        .into_iter()
        .map(|ballot| Todo {
            verb: verb(&ballot),
            due_at: ballot.closes_at,
            waiting_since: ballot.opened_at.unwrap_or(ballot.drafted_at),
            matter: Matter::Ballot(ballot),
        })
        .collect())
}

/// C24: a draft waits for the Office until its related agencies are checked, and then for the Chair; for
/// the lead's head as long as one of them was neither asked nor named.
async fn drafts(
    db: &impl ConnectionTrait,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Vec<Todo>, DbErr> {
    let states = actor.may(Act::StateNoCoordination);
    let (orders, checks) = (actor.may(Act::OrderBallot), actor.may(Act::CheckRelated));
    if !orders && !checks && !states {
        return Ok(Vec::new());
    }
    let drafts = in_states(db, actor, &[State::Draft], now, TodoVerb::OrderBallot).await?;
    let drafts: Vec<_> = drafts
        .into_iter()
        .filter_map(|todo| match &todo.matter {
            Matter::Ballot(ballot) => Some((ballot.clone(), todo)),
            _ => None,
        })
        .collect();
    let own = drafts
        .iter()
        .filter(|(ballot, _)| states && actor.works_in(ballot.lead_unit_id));
    let asked: Vec<_> = own
        .map(|(ballot, _)| (ballot.id, ballot.consultation_id))
        .collect();
    let gates = match asked.is_empty() {
        true => HashMap::new(),
        false => read::gate::of(db, &asked, now).await?,
    };
    let unasked = |ballot: Uuid| {
        let gate = gates.get(&ballot);
        gate.is_some_and(|gate| gate.open.iter().any(|open| open.kind.is_of_asking()))
    };
    Ok(drafts
        .into_iter()
        .filter_map(|(ballot, mut todo)| {
            todo.verb = match ballot.checked_at {
                _ if unasked(ballot.id) => TodoVerb::StateCoordination,
                None if checks => TodoVerb::CheckRelated,
                Some(_) if orders => TodoVerb::OrderBallot,
                _ => return None,
            };
            Some(todo)
        })
        .collect())
}

async fn in_states(
    db: &impl ConnectionTrait,
    actor: &Actor,
    states: &[State],
    now: DateTime<Utc>,
    verb: TodoVerb,
) -> Result<Vec<Todo>, DbErr> {
    let any = states.iter().fold(Condition::any(), |any, state| {
        any.add(ballot::in_state_at(*state, now))
    });
    let ballots = ballot::Entity::visible_to(actor)
        .filter(any)
        .all(db)
        .await?;
    Ok(ballots
        .into_iter()
        .map(|ballot| Todo {
            verb,
            due_at: None,
            waiting_since: waiting_since(&ballot),
            matter: Matter::Ballot(ballot),
        })
        .collect())
}

/// For the lead's head, and whoever acts in the head's name: ballots that are closed and have amendments neither accepted nor explained.
async fn amendments(
    db: &impl ConnectionTrait,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Vec<Todo>, DbErr> {
    let closed = [
        State::Passed,
        State::NotPassed,
        State::ChairDecided,
        State::OnSession,
        State::Announced,
    ];
    let mut todos = in_states(db, actor, &closed, now, TodoVerb::ResolveAmendments).await?;
    let ids: Vec<_> = todos.iter().map(|todo| todo.matter.id()).collect();
    let open = read::ballot::open_amendments_of(db, &ids).await?;
    todos.retain(|todo| open.contains_key(&todo.matter.id()));
    Ok(todos)
}

fn waiting_since(ballot: &ballot::Model) -> DateTime<Utc> {
    ballot
        .closed_at
        .or(ballot.closes_at)
        .or(ballot.ordered_at)
        .unwrap_or(ballot.drafted_at)
}
