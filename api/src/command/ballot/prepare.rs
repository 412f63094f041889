//! What comes before a vote: looking at the paper, and preparing what the member casts (B14, 4.8).

use entity::{Rows, Stored, ballot, ballot_paper};
use rules::Refusal;
use rules::ballot::{Position, State, Verb, Vote, check};
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};
use uuid::Uuid;

use super::paper::check_not_superseded;
use crate::app::{App, Subject, Work};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

pub struct DraftVote {
    pub ballot: Uuid,
    pub position: Position,
    /// May be missing still; the member's cast needs it (B2).
    pub text: Option<String>,
}

/// Notes that the member has looked at the paper; only the first time counts.
pub async fn mark_seen(app: &App, actor: &Actor, id: Uuid) -> Result<ballot::Model, Failure> {
    let work = app.begin(actor, Act::SeeBallot).await?;
    let (ballot, paper) = own_paper(&work, actor, id).await?;
    let counts = read::ballot::counts(work.db(), id).await?;
    let open = ballot.facts(counts).state_at(work.now()) == State::Open;
    if open && paper.first_seen_at.is_none() {
        let mut change = paper.into_active_model();
        change.first_seen_at = Set(Some(work.now()));
        change.update(work.db()).await?;
        work.journal("SEE_BALLOT", Subject::ballot(id), None, None)
            .await?;
        work.commit().await?;
    }
    Ok(ballot)
}

/// Keeps a prepared vote, for the member alone to cast. X9: nobody but the two of them sees it, so the
/// journal says only that there is one.
pub async fn save_vote_draft(
    app: &App,
    actor: &Actor,
    input: DraftVote,
) -> Result<ballot::Model, Failure> {
    secrecy::admit(app, &[("text", input.text.as_deref())]).await?;
    let work = app.begin(actor, Act::DraftVote).await?;
    let (ballot, paper) = own_paper(&work, actor, input.ballot).await?;
    let text = Vote::check_draft(input.position, input.text, ballot.options.0)?;
    check_not_superseded(&work, &ballot).await?;
    let (counts, now) = (
        read::ballot::counts(work.db(), ballot.id).await?,
        work.now(),
    );
    let state = ballot.facts(counts).state_at(now);
    check(state, Verb::DraftVote, ballot.closed_at_by(now))?;
    if paper.has_cast() && !ballot.allow_change {
        return Err(Refusal::ChangeNotAllowed.into());
    }
    let (member, first) = (paper.mandate_id, paper.drafted_at.is_none());
    let mut change = paper.into_active_model();
    change.draft_position = Set(Some(Stored(input.position)));
    change.draft_body = Set(text);
    change.drafted_by = Set(Some(actor.mandate_id));
    change.drafted_at = Set(Some(now));
    change.update(work.db()).await?;
    let subject = Subject::ballot(ballot.id);
    work.journal("SAVE_VOTE_DRAFT", subject, None, None).await?;
    if first && member != actor.mandate_id {
        work.notify(Notice::VoteDrafted, subject, [member]).await?;
    }
    work.commit().await?;
    Ok(ballot)
}

/// The ballot and the actor's own paper, or that of the member whom the actor assists.
async fn own_paper(
    work: &Work,
    actor: &Actor,
    id: Uuid,
) -> Result<(ballot::Model, ballot_paper::Model), Failure> {
    let ballot = ballot::Entity::visible_to(actor)
        .filter(ballot::Column::Id.eq(id))
        .lock_shared()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let paper = ballot_paper::Entity::rows()
        .filter(ballot_paper::Column::BallotId.eq(id))
        .filter(ballot_paper::Column::MandateId.eq(actor.reads_papers_of()))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotAMember)?;
    Ok((ballot, paper))
}
