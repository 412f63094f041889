//! A member's paper and what is received on it, whichever way it comes.

use chrono::{DateTime, Utc};
use entity::{Rows, Stored, ballot, ballot_paper, ballot_vote};
use rules::Refusal;
use rules::ballot::{Position, Vote, VoteForm};
use sea_orm::{ActiveModelTrait, ColumnTrait, PaginatorTrait, QueryFilter, QuerySelect, Set};
use serde_json::json;
use uuid::Uuid;

use crate::app::Work;
use crate::failure::Failure;

/// Something received on a paper.
pub struct Received {
    vote: Vote,
    key: String,
    late: bool,
    form: Option<Form>,
}

/// What is known of a signed form besides.
pub struct Form {
    pub received_at: DateTime<Utc>,
    pub recorded_by: Uuid,
    pub scan: Uuid,
    /// Whether a notice tells the member of it (B28).
    pub told: bool,
}

impl Received {
    pub fn cast(vote: Vote, key: String, late: bool) -> Self {
        Self {
            vote,
            key,
            late,
            form: None,
        }
    }

    pub fn on_paper(vote: Vote, key: String, late: bool, form: Form) -> Self {
        Self {
            form: Some(form),
            ..Self::cast(vote, key, late)
        }
    }
}

/// A vote for a round that was replaced is told which round to turn to (4.7, B17): nothing of it is
/// counted, and the phone keeps what was typed.
pub async fn check_not_superseded(work: &Work, ballot: &ballot::Model) -> Result<(), Failure> {
    let Some(by) = ballot.superseded_by_id else {
        return Ok(());
    };
    let next = ballot::Entity::round_of(by).one(work.db()).await?;
    let round = next.map_or(ballot.round + 1, |next| next.round);
    Err(Refusal::BallotSuperseded {
        round: round.unsigned_abs(),
    }
    .into())
}

pub async fn lock_paper(work: &Work, paper: Uuid) -> Result<ballot_paper::Model, Failure> {
    ballot_paper::Entity::rows()
        .filter(ballot_paper::Column::Id.eq(paper))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// The vote that this key already brought, so that a retry changes nothing.
pub async fn received_before(
    work: &Work,
    paper: &ballot_paper::Model,
    vote: &Vote,
    key: &str,
    late: bool,
) -> Result<Option<ballot_vote::Model>, Failure> {
    let earlier = by_key(work, paper, key).await?;
    match earlier {
        Some(earlier)
            if (earlier.position.0, &earlier.body, earlier.late)
                != (vote.position, &vote.text, late) =>
        {
            Err(Refusal::KeyReused.into())
        }
        other => Ok(other),
    }
}

pub async fn by_key(
    work: &Work,
    paper: &ballot_paper::Model,
    key: &str,
) -> Result<Option<ballot_vote::Model>, Failure> {
    Ok(ballot_vote::Entity::rows()
        .filter(ballot_vote::Column::PaperId.eq(paper.id))
        .filter(ballot_vote::Column::IdempotencyKey.eq(key))
        .one(work.db())
        .await?)
}

/// Keeps a version of the vote; none is ever overwritten (B13).
pub async fn insert(
    work: &Work,
    paper: &ballot_paper::Model,
    received: Received,
) -> Result<ballot_vote::Model, Failure> {
    let earlier = ballot_vote::Entity::rows()
        .filter(ballot_vote::Column::PaperId.eq(paper.id))
        .count(work.db())
        .await?;
    let version = i32::try_from(earlier + 1).map_err(anyhow::Error::from)?;
    let form = received.form.as_ref();
    let came = form.map_or(VoteForm::Cast, |_| VoteForm::Paper);
    Ok(ballot_vote::ActiveModel {
        id: Set(work.new_id()),
        paper_id: Set(paper.id),
        version: Set(version),
        position: Set(Stored(received.vote.position)),
        body: Set(received.vote.text),
        cast_at: Set(work.now()),
        late: Set(received.late),
        idempotency_key: Set(received.key),
        form: Set(Stored(came)),
        received_at: Set(form.map(|form| form.received_at)),
        recorded_by: Set(form.map(|form| form.recorded_by)),
        scan_file_id: Set(form.map(|form| form.scan)),
        told_at: Set(form.filter(|form| form.told).map(|_| work.now())),
        told_by: Set(None),
        told_how: Set(None),
        acknowledged_at: Set(None),
        contested_at: Set(None),
        contest_reason: Set(None),
    }
    .insert(work.db())
    .await?)
}

pub fn journalled(position: Stored<Position>) -> serde_json::Value {
    json!({ "position": rules::Coded::code(position.0) })
}
