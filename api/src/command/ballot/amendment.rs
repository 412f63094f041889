//! Accepting or explaining the amendments that came with votes (B10).

use entity::{Stored, amendment_resolution, ballot_vote};
use rules::Refusal;
use rules::ballot::{Position, ResolutionKind, Verb, check};
use rules::mandate::{Act, Actor};
use rules::text::check_text;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};
use serde_json::json;
use uuid::Uuid;

use super::held::Held;
use crate::app::{App, Subject, Work};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

const MAX_NOTE: usize = 5_000;

pub struct Resolve {
    pub vote: Uuid,
    pub kind: ResolutionKind,
    pub note: String,
}

/// Notes how an amendment was dealt with; a later note replaces it, and the journal keeps both.
pub async fn resolve_amendment(
    app: &App,
    actor: &Actor,
    input: Resolve,
) -> Result<ballot_vote::Model, Failure> {
    secrecy::admit(app, &[("note", Some(&input.note))]).await?;
    let work = app.begin(actor, Act::ResolveAmendment).await?;
    let note = check_text("note", &input.note, MAX_NOTE)?;
    let (vote, paper) = read::ballot::vote_and_paper(work.db(), input.vote)
        .await?
        .ok_or(Refusal::NotFound)?;
    let held = Held::take(&work, actor, paper.ballot_id).await?;
    // A vote that the actor may not see yet does not exist for the actor (B21, X6).
    read::ballot::vote(work.db(), actor, vote.id, work.now())
        .await?
        .ok_or(Refusal::NotFound)?;
    check(held.ballot.state.0, Verb::ResolveAmendment, None)?;
    let counts = paper.counted_vote_id == Some(vote.id);
    if !counts || vote.position.0 != Position::AgreeWithAmendments {
        return Err(Refusal::NotAnAmendment.into());
    }
    let before = write(&work, actor, vote.id, input.kind, &note).await?;
    let after = json!({
        "vote": vote.id,
        "kind": rules::Coded::code(input.kind),
        "note": note,
    });
    work.journal(
        "RESOLVE_AMENDMENT",
        Subject::ballot(held.ballot.id),
        before,
        Some(after),
    )
    .await?;
    work.commit().await?;
    Ok(vote)
}

/// Writes the resolution and says what stood before.
async fn write(
    work: &Work,
    actor: &Actor,
    vote: Uuid,
    kind: ResolutionKind,
    note: &str,
) -> Result<Option<serde_json::Value>, Failure> {
    use entity::Rows;
    use sea_orm::{ColumnTrait, QueryFilter};
    let earlier = amendment_resolution::Entity::rows()
        .filter(amendment_resolution::Column::VoteId.eq(vote))
        .one(work.db())
        .await?;
    let before = earlier.as_ref().map(|earlier| {
        json!({
            "vote": vote,
            "kind": rules::Coded::code(earlier.kind.0),
            "note": earlier.note,
        })
    });
    let version = earlier.as_ref().map_or(0, |earlier| earlier.version) + 1;
    let known = earlier.is_some();
    let mut change = match earlier {
        Some(earlier) => earlier.into_active_model(),
        None => amendment_resolution::ActiveModel {
            vote_id: Set(vote),
            ..Default::default()
        },
    };
    change.version = Set(version);
    change.kind = Set(Stored(kind));
    change.note = Set(note.to_owned());
    change.resolved_by = Set(actor.mandate_id);
    change.on_behalf_of = Set(work.on_behalf_of());
    change.resolved_at = Set(work.now());
    if known {
        change.update(work.db()).await?;
    } else {
        amendment_resolution::Entity::insert(change)
            .exec_without_returning(work.db())
            .await?;
    }
    Ok(before)
}
