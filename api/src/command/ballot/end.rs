//! Calling a ballot off, or putting a round on a new draft in its place (4.7, B17). The votes are kept
//! and never counted.

use entity::{Stored, ballot};
use rules::Refusal;
use rules::ballot::{State, Verb};
use rules::mandate::{Act, Actor, Office};
use rules::notice::Kind as Notice;
use rules::text::check_text;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};
use uuid::Uuid;

use super::held::{Held, notify, update};
use crate::app::{App, Subject, Work};
use crate::command::secrecy;
use crate::failure::Failure;

const MAX_REASON: usize = 2_000;

pub struct End {
    pub ballot: Uuid,
    pub expected_version: i32,
    pub reason: String,
}

pub struct Supersede {
    pub end: End,
    /// The round on the new draft, asked for already.
    pub by: Uuid,
}

/// Calls a ballot off before it closes.
pub async fn cancel(app: &App, actor: &Actor, input: End) -> Result<ballot::Model, Failure> {
    secrecy::admit(app, &[("reason", Some(&input.reason))]).await?;
    let work = app.begin(actor, Act::EndBallot).await?;
    let reason = check_text("reason", &input.reason, MAX_REASON)?;
    let held = Held::take(&work, actor, input.ballot).await?;
    held.check(Verb::Cancel, input.expected_version)?;
    let ballot = end(&work, actor, &held, State::Cancelled, reason, None).await?;
    work.commit().await?;
    Ok(ballot)
}

/// Ends a round in favour of the next one, which links back to it.
pub async fn supersede(
    app: &App,
    actor: &Actor,
    input: Supersede,
) -> Result<ballot::Model, Failure> {
    secrecy::admit(app, &[("reason", Some(&input.end.reason))]).await?;
    let work = app.begin(actor, Act::EndBallot).await?;
    let reason = check_text("reason", &input.end.reason, MAX_REASON)?;
    let held = Held::take(&work, actor, input.end.ballot).await?;
    held.check(Verb::Supersede, input.end.expected_version)?;
    let next = ballot::Entity::visible_to(actor)
        .filter(ballot::Column::Id.eq(input.by))
        .filter(ballot::Column::PreviousId.eq(held.ballot.id))
        .filter(ballot::Column::State.eq(Stored(State::Draft)))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let by = Some(next.id);
    let ballot = end(&work, actor, &held, State::Superseded, reason, by).await?;
    work.touches(Subject::ballot(next.id));
    work.commit().await?;
    Ok(ballot)
}

async fn end(
    work: &Work,
    actor: &Actor,
    held: &Held,
    state: State,
    reason: String,
    by: Option<Uuid>,
) -> Result<ballot::Model, Failure> {
    let was_open = held.ballot.state.0 == State::Open;
    let mut change = held.ballot.clone().into_active_model();
    change.state = Set(Stored(state));
    change.superseded_by_id = Set(by);
    change.ended_by = Set(Some(actor.mandate_id));
    change.ended_for = Set(work.on_behalf_of());
    change.ended_at = Set(Some(work.now()));
    change.end_reason = Set(Some(reason));
    let (act, notice) = match state {
        State::Superseded => ("SUPERSEDE_BALLOT", Notice::BallotSuperseded),
        _ => ("CANCEL_BALLOT", Notice::BallotCancelled),
    };
    let ballot = update(work, act, &held.ballot, change).await?;
    // Members know nothing of a ballot that was never opened.
    notify(work, notice, &ballot, |office| {
        office.is_office() || was_open && office.is_member() && office != Office::Chair
    })
    .await?;
    Ok(ballot)
}
