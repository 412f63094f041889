//! Accepting or explaining what agencies asked for, and concluding (C9, 4.6).

use entity::{Rows, Stored, answer_resolution, consultation, consultation_answer};
use rules::Refusal;
use rules::ballot::ResolutionKind;
use rules::consultation::{State, Verb, check, check_synthesis};
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::text::{check_optional_text, check_text};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use super::held::{Held, notify_all, update};
use crate::app::{App, Subject, Work};
use crate::failure::Failure;
use crate::read;

const MAX_NOTE: usize = 5_000;

pub struct Resolve {
    pub answer: Uuid,
    pub kind: ResolutionKind,
    pub note: String,
}

pub struct Synthesise {
    pub consultation: Uuid,
    pub expected_version: i32,
    pub note: Option<String>,
}

/// Notes how an agency's amendment or disagreement was dealt with; a later note replaces it, and the
/// journal keeps both.
pub async fn resolve_answer(
    app: &App,
    actor: &Actor,
    input: Resolve,
) -> Result<consultation_answer::Model, Failure> {
    let work = app.begin(actor, Act::ResolveAnswer).await?;
    let note = check_text("note", &input.note, MAX_NOTE)?;
    // Another agency's answer does not exist for one that was asked (X6).
    let answer = read::consultation::answer(work.db(), actor, input.answer)
        .await?
        .ok_or(Refusal::NotFound)?;
    let (_, response) = read::consultation::answer_and_response(work.db(), answer.id)
        .await?
        .ok_or(Refusal::NotFound)?;
    let held = Held::take_own(&work, actor, Act::ResolveAnswer, response.consultation_id).await?;
    check(held.consultation.state.0, Verb::Resolve, None)?;
    let counts = response.counted_answer_id == Some(answer.id);
    if !counts || !answer.position.0.needs_resolution() {
        return Err(Refusal::NothingToResolve.into());
    }
    let before = write(&work, actor, answer.id, input.kind, &note).await?;
    let after = journalled(answer.id, input.kind, &note);
    let subject = Subject::consultation(held.consultation.id);
    work.journal("RESOLVE_ANSWER", subject, before, Some(after))
        .await?;
    work.commit().await?;
    Ok(answer)
}

/// Concludes: every amendment and disagreement is accepted or explained.
pub async fn synthesise(
    app: &App,
    actor: &Actor,
    input: Synthesise,
) -> Result<consultation::Model, Failure> {
    let work = app.begin(actor, Act::LeadConsultation).await?;
    let note = check_optional_text("note", input.note, MAX_NOTE)?;
    let held = Held::take_own(&work, actor, Act::LeadConsultation, input.consultation).await?;
    held.check(Verb::Synthesise, input.expected_version)?;
    let ids = [held.consultation.id];
    let open = read::consultation::unresolved_of(work.db(), &ids).await?;
    check_synthesis(open.get(&held.consultation.id).copied().unwrap_or_default())?;
    let mut change = held.consultation.clone().into_active_model();
    change.state = Set(Stored(State::Synthesised));
    change.synthesised_by = Set(Some(actor.mandate_id));
    change.synthesised_for = Set(work.on_behalf_of());
    change.synthesised_at = Set(Some(work.now()));
    change.synthesis_note = Set(note);
    let consultation = update(&work, "SYNTHESISE_CONSULTATION", &held.consultation, change).await?;
    notify_all(&work, Notice::ConsultationSynthesised, &consultation).await?;
    work.commit().await?;
    Ok(consultation)
}

/// Writes the resolution and says what stood before.
async fn write(
    work: &Work,
    actor: &Actor,
    answer: Uuid,
    kind: ResolutionKind,
    note: &str,
) -> Result<Option<serde_json::Value>, Failure> {
    let earlier = answer_resolution::Entity::rows()
        .filter(answer_resolution::Column::AnswerId.eq(answer))
        .one(work.db())
        .await?;
    let row = answer_resolution::ActiveModel {
        answer_id: Set(answer),
        version: Set(earlier.as_ref().map_or(0, |earlier| earlier.version) + 1),
        kind: Set(Stored(kind)),
        note: Set(note.to_owned()),
        resolved_by: Set(actor.mandate_id),
        resolved_at: Set(work.now()),
    };
    match earlier {
        Some(earlier) => {
            row.update(work.db()).await?;
            Ok(Some(journalled(answer, earlier.kind.0, &earlier.note)))
        }
        None => {
            answer_resolution::Entity::insert(row)
                .exec_without_returning(work.db())
                .await?;
            Ok(None)
        }
    }
}

fn journalled(answer: Uuid, kind: ResolutionKind, note: &str) -> serde_json::Value {
    json!({ "answer": answer, "kind": rules::Coded::code(kind), "note": note })
}
