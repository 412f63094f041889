//! Casting and changing a vote (B1, B2, B13, B20), and an opinion that comes too late (B12).

use entity::{ballot, ballot_paper, ballot_vote};
use rules::Refusal;
use rules::ballot::{Position, Verb, Vote, check};
use rules::mandate::{Act, Actor};
use rules::text::check_key;
use sea_orm::{ActiveModelTrait, IntoActiveModel, QuerySelect, Set};
use uuid::Uuid;

use super::held::Held;
use super::paper::{
    Received, check_not_superseded, insert, journalled, lock_paper, received_before,
};
use crate::app::{App, Subject, Work};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

pub struct Cast {
    pub ballot: Uuid,
    pub position: Position,
    pub text: Option<String>,
    /// The same key is the same vote, however often it is sent.
    pub idempotency_key: String,
}

/// Casts the actor's vote, or changes it while the ballot is open: each is a version, the last one
/// committed counts.
pub async fn cast(app: &App, actor: &Actor, input: Cast) -> Result<ballot_vote::Model, Failure> {
    secrecy::admit(app, &[("text", input.text.as_deref())]).await?;
    let (paper, work) = reach(app, actor, Act::CastVote, input.ballot).await?;
    // Members do not wait for each other; closing waits for all of them.
    let ballot = ballot::Entity::of_paper(&paper)
        .lock_shared()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let paper = lock_paper(&work, paper.id).await?;
    let vote = Vote::new(input.position, input.text, ballot.options.0)?;
    let key = check_key(&input.idempotency_key)?;
    if let Some(earlier) = received_before(&work, &paper, &vote, &key, false).await? {
        return Ok(earlier);
    }
    check_not_superseded(&work, &ballot).await?;
    let counts = read::ballot::counts(work.db(), ballot.id).await?;
    check(
        ballot.facts(counts).state_at(work.now()),
        Verb::Cast,
        ballot.closed_at_by(work.now()),
    )?;
    if paper.has_cast() && !ballot.allow_change {
        return Err(Refusal::ChangeNotAllowed.into());
    }
    let vote = insert(&work, &paper, Received::cast(vote, key, false)).await?;
    let before = paper.position.map(journalled);
    let mut change = paper.clone().into_active_model();
    change.position = Set(Some(vote.position));
    change.counted_vote_id = Set(Some(vote.id));
    change.counted_versions = Set(paper.counted_versions + 1);
    // What was prepared has been taken up, or put aside.
    change.draft_position = Set(None);
    change.draft_body = Set(None);
    change.drafted_by = Set(None);
    change.drafted_at = Set(None);
    change.update(work.db()).await?;
    let after = journalled(vote.position);
    work.journal("CAST_VOTE", Subject::ballot(ballot.id), before, Some(after))
        .await?;
    work.commit().await?;
    Ok(vote)
}

/// Keeps an opinion that comes after closing: shown as late, never counted (B12).
pub async fn record_late_opinion(
    app: &App,
    actor: &Actor,
    input: Cast,
) -> Result<ballot_vote::Model, Failure> {
    secrecy::admit(app, &[("text", input.text.as_deref())]).await?;
    let (paper, work) = reach(app, actor, Act::RecordLateOpinion, input.ballot).await?;
    let ballot = ballot::Entity::of_paper(&paper)
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let held = Held::settle(&work, ballot).await?;
    let paper = lock_paper(&work, paper.id).await?;
    let vote = Vote::new(input.position, input.text, held.ballot.options.0)?;
    let key = check_key(&input.idempotency_key)?;
    if let Some(earlier) = received_before(&work, &paper, &vote, &key, true).await? {
        return Ok(earlier);
    }
    check(held.ballot.state.0, Verb::RecordLate, None)?;
    let vote = insert(&work, &paper, Received::cast(vote, key, true)).await?;
    let mut change = paper.into_active_model();
    change.late_vote_id = Set(Some(vote.id));
    change.update(work.db()).await?;
    let after = journalled(vote.position);
    work.journal(
        "RECORD_LATE_OPINION",
        Subject::ballot(held.ballot.id),
        None,
        Some(after),
    )
    .await?;
    work.commit().await?;
    Ok(vote)
}

/// The actor's own paper, and the work on it.
///
/// B20: who holds a paper under another mandate is told so, whether or not this mandate sees the
/// ballot; who holds none is told no more than that mandate may know.
pub(super) async fn reach(
    app: &App,
    actor: &Actor,
    act: Act,
    ballot: Uuid,
) -> Result<(ballot_paper::Model, Work), Failure> {
    let db = app.store.reader();
    match read::ballot::paper_of(db, ballot, actor.person_id).await? {
        Some(paper) if paper.mandate_id == actor.mandate_id => {
            Ok((paper, app.begin(actor, act).await?))
        }
        Some(_) => Err(Refusal::OtherMandate.into()),
        None if read::ballot::one(db, actor, ballot).await?.is_some() => {
            Err(Refusal::NotAMember.into())
        }
        None => Err(Refusal::NotFound.into()),
    }
}
