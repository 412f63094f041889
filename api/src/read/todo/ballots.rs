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
    if actor.may(Act::OrderBallot) {
        todos.extend(in_states(db, actor, &[State::Draft], now, TodoVerb::OrderBallot).await?);
    }
    if actor.may(Act::OpenBallot) {
        todos.extend(in_states(db, actor, &[State::Ordered], now, TodoVerb::OpenBallot).await?);
    }
    if actor.may(Act::DecideBallot) {
        let closed = [State::Passed, State::NotPassed];
        todos.extend(in_states(db, actor, &closed, now, TodoVerb::DecideBallot).await?);
    }
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
    let closed = [State::Passed, State::NotPassed, State::ChairDecided];
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
