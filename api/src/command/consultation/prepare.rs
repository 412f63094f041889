//! What an agency does before its head signs: looking at it, drafting an answer (X9).

use chrono::{DateTime, Utc};
use entity::{Rows, Stored, consultation, consultation_response};
use rules::Refusal;
use rules::consultation::{
    Answer, PointAnswer, Position, SeenBy, State, Verb, check, check_point_drafts,
};
use rules::mandate::{Act, Actor};
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};
use serde_json::json;
use uuid::Uuid;

use super::points;
use super::rounds::superseded;
use crate::app::{App, Subject, Work};
use crate::command::file::attach;
use crate::command::secrecy;
use crate::failure::Failure;

pub struct SaveDraft {
    pub consultation: Uuid,
    pub position: Option<Position>,
    pub text: Option<String>,
    /// What is prepared to single points.
    pub points: Vec<PointAnswer>,
    /// The signed letter, brought in as a file.
    pub letter_file: Option<Uuid>,
}

/// Notes that somebody of an agency asked has looked at an open consultation; only the first time
/// counts.
pub async fn mark_viewed(
    app: &App,
    actor: &Actor,
    id: Uuid,
) -> Result<consultation::Model, Failure> {
    let work = app.begin(actor, Act::DraftAnswer).await?;
    let consultation = visible(&work, actor, id).await?;
    let response = own_response(&work, actor, id).await?;
    let state = consultation.state_at(work.now());
    let open = matches!(state, State::Convened | State::Open);
    if open && response.viewed_at.is_none() {
        let mut change = response.into_active_model();
        set_seen(&work, actor, &mut change, SeenBy::Page);
        change.update(work.db()).await?;
        let after = json!({ "unit": actor.unit_id });
        let subject = Subject::consultation(id);
        work.journal("VIEW_CONSULTATION", subject, None, Some(after))
            .await?;
        work.commit().await?;
    }
    Ok(consultation)
}

/// Keeps what the agency prepares. The last one who saves is named; nobody outside sees it.
pub async fn save_draft(
    app: &App,
    actor: &Actor,
    input: SaveDraft,
) -> Result<consultation::Model, Failure> {
    let points = input.points.iter();
    let mut typed: Vec<_> = points
        .map(|said| ("points", said.text.as_deref()))
        .collect();
    typed.push(("text", input.text.as_deref()));
    secrecy::admit(app, &typed).await?;
    let work = app.begin(actor, Act::DraftAnswer).await?;
    let consultation = visible(&work, actor, input.consultation).await?;
    let response = own_response(&work, actor, consultation.id).await?;
    let now = work.now();
    if let Some(refusal) = superseded(&consultation) {
        return Err(refusal.into());
    }
    check_open(&consultation, &response, Verb::SaveDraft, now)?;
    let text = Answer::check_draft(input.text)?;
    let points = check_point_drafts(input.points)?;
    points::check_known(&work, consultation.id, &points).await?;
    attach(&work, actor, input.letter_file.as_slice()).await?;
    let seen = response.viewed_at.is_some();
    let mut change = response.into_active_model();
    if !seen {
        set_seen(&work, actor, &mut change, SeenBy::Work);
    }
    change.draft_points = Set(points::prepared(&points)?);
    change.draft_position = Set(input.position.map(Stored));
    change.draft_body = Set(text);
    change.draft_letter_file_id = Set(input.letter_file);
    change.drafted_by = Set(Some(actor.mandate_id));
    change.drafted_at = Set(Some(now));
    change.update(work.db()).await?;
    let after = json!({ "unit": actor.unit_id });
    let subject = Subject::consultation(consultation.id);
    work.journal("SAVE_ANSWER_DRAFT", subject, None, Some(after))
        .await?;
    work.commit().await?;
    Ok(consultation)
}

/// 4.6, C22: an agency answers until its own day is over.
pub(super) fn check_open(
    consultation: &consultation::Model,
    response: &consultation_response::Model,
    verb: Verb,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    let state = consultation.state_at(now);
    let standing = response.standing(consultation, now);
    match state {
        State::Open | State::Closed if !standing.over => Ok(()),
        State::Open => match response.ends_at {
            Some(closed_at) => check(State::Closed, verb, Some(closed_at)),
            None => check(state, verb, None),
        },
        state => check(state, verb, consultation.closed_at_by(now)),
    }
}

/// C7: who of the agency saw the request first, and by what that is known.
pub(super) fn set_seen(
    work: &Work,
    actor: &Actor,
    change: &mut consultation_response::ActiveModel,
    by: SeenBy,
) {
    change.viewed_at = Set(Some(work.now()));
    change.viewed_by = Set(Some(actor.mandate_id));
    change.seen_by = Set(Some(Stored(by)));
}

/// A visible consultation, locked so that agencies do not wait for each other and closing waits for
/// all of them.
pub(super) async fn visible(
    work: &Work,
    actor: &Actor,
    id: Uuid,
) -> Result<consultation::Model, Failure> {
    consultation::Entity::visible_to(actor)
        .filter(consultation::Column::Id.eq(id))
        .lock_shared()
        .one(work.db())
        .await?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// The actor's own agency's row, locked.
pub(super) async fn own_response(
    work: &Work,
    actor: &Actor,
    consultation: Uuid,
) -> Result<consultation_response::Model, Failure> {
    let unit = actor.unit_id.ok_or(Refusal::NotARecipient)?;
    consultation_response::Entity::rows()
        .filter(consultation_response::Column::ConsultationId.eq(consultation))
        .filter(consultation_response::Column::UnitId.eq(unit))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or_else(|| Refusal::NotARecipient.into())
}
