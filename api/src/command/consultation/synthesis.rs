//! Dealing with what agencies ask for, and concluding (C9, C18, 4.6).

use std::collections::HashMap;

use entity::{Stored, consultation, consultation_answer, demand_resolution};
use rules::Refusal;
use rules::consultation::{MAX_POINTS, State, Treatment, Verb, check, check_synthesis};
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::text::{check_optional_text, check_text};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use super::external;
use super::held::{Held, notify_all, responses, update};
use crate::app::{App, Subject, Work};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;
use crate::read::demand::Demand;

const MAX_NOTE: usize = 5_000;

pub struct Resolve {
    pub answer: Uuid,
    pub kind: Treatment,
    pub note: String,
}

pub struct ResolveMany {
    pub consultation: Uuid,
    pub demands: Vec<Uuid>,
    pub kind: Treatment,
    /// The same for all of them.
    pub note: String,
}

pub struct Synthesise {
    pub consultation: Uuid,
    pub expected_version: i32,
    pub note: Option<String>,
}

/// Notes how what an agency asks for as a whole was dealt with.
pub async fn resolve_answer(
    app: &App,
    actor: &Actor,
    input: Resolve,
) -> Result<consultation_answer::Model, Failure> {
    secrecy::admit(app, &[("note", Some(&input.note))]).await?;
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
    let demands = named(&work, held.consultation.id, &[answer.id]).await;
    let demands = demands.map_err(|_| Refusal::NothingToResolve)?;
    treat(
        &work,
        actor,
        held.consultation.id,
        &demands,
        input.kind,
        &note,
    )
    .await?;
    work.commit().await?;
    Ok(answer)
}

/// Notes how several demands were dealt with, all in the same way; a later note replaces an earlier
/// one, and the journal keeps both.
pub async fn resolve_demands(
    app: &App,
    actor: &Actor,
    input: ResolveMany,
) -> Result<consultation::Model, Failure> {
    secrecy::admit(app, &[("note", Some(&input.note))]).await?;
    let work = app.begin(actor, Act::ResolveAnswer).await?;
    let note = check_text("note", &input.note, MAX_NOTE)?;
    let held = Held::take_own(&work, actor, Act::ResolveAnswer, input.consultation).await?;
    check(held.consultation.state.0, Verb::Resolve, None)?;
    let demands = named(&work, input.consultation, &input.demands).await?;
    treat(
        &work,
        actor,
        input.consultation,
        &demands,
        input.kind,
        &note,
    )
    .await?;
    work.commit().await?;
    Ok(held.consultation)
}

/// Concludes: every amendment and disagreement is dealt with, and every difference decided.
pub async fn synthesise(
    app: &App,
    actor: &Actor,
    input: Synthesise,
) -> Result<consultation::Model, Failure> {
    secrecy::admit(app, &[("note", input.note.as_deref())]).await?;
    let work = app.begin(actor, Act::LeadConsultation).await?;
    let note = check_optional_text("note", input.note, MAX_NOTE)?;
    let held = Held::take_own(&work, actor, Act::LeadConsultation, input.consultation).await?;
    held.check(Verb::Synthesise, input.expected_version)?;
    // C10: what concludes a draft from outside is the province's answer.
    if external::find(&work, held.consultation.id).await?.is_some() {
        return Err(Refusal::ProvinceAnswerMissing.into());
    }
    let asked = responses(&work, held.consultation.id).await?;
    if let Some(until) = asked
        .iter()
        .filter_map(|row| row.waits_again(work.now()))
        .max()
    {
        return Err(Refusal::AskedAgain { until }.into());
    }
    check_synthesis(read::demand::open(work.db(), held.consultation.id).await?)?;
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

/// The demands of a consultation that are named, each once. One that is none of its is not found.
pub(super) async fn named(
    work: &Work,
    consultation: Uuid,
    ids: &[Uuid],
) -> Result<Vec<Demand>, Failure> {
    if ids.is_empty() {
        return Err(Refusal::Required { field: "demandIds" }.into());
    }
    if ids.len() > MAX_POINTS {
        return Err(Refusal::TooMany {
            field: "demandIds",
            max: MAX_POINTS,
        }
        .into());
    }
    let all = read::demand::of(work.db(), &[consultation]).await?;
    let all = all
        .into_values()
        .flatten()
        .map(|demand| (demand.id, demand));
    let mut all: HashMap<_, _> = all.collect();
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    let found: Option<Vec<_>> = ids.iter().map(|id| all.remove(id)).collect();
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// Writes how these demands were dealt with.
async fn treat(
    work: &Work,
    actor: &Actor,
    consultation: Uuid,
    demands: &[Demand],
    kind: Treatment,
    note: &str,
) -> Result<(), Failure> {
    for demand in demands {
        demand.treated().check_treat()?;
    }
    let (again, anew): (Vec<_>, Vec<_>) = demands.iter().partition(|of| of.resolution.is_some());
    if !anew.is_empty() {
        let rows = anew.iter().map(|demand| demand_resolution::ActiveModel {
            demand_id: Set(demand.id),
            consultation_id: Set(consultation),
            answer_id: Set(demand.answer.id),
            version: Set(1),
            kind: Set(Stored(kind)),
            note: Set(note.to_owned()),
            resolved_by: Set(actor.mandate_id),
            resolved_at: Set(work.now()),
            ruling: Set(None),
            ruling_note: Set(None),
            ruled_by: Set(None),
            ruled_at: Set(None),
        });
        demand_resolution::Entity::insert_many(rows)
            .exec_without_returning(work.db())
            .await?;
    }
    if !again.is_empty() {
        use demand_resolution::Column::*;
        let nothing = || Expr::value(Option::<String>::None);
        demand_resolution::Entity::update_many()
            .col_expr(Version, Expr::col(Version).add(1))
            .col_expr(Kind, Expr::value(Stored(kind)))
            .col_expr(Note, Expr::value(note))
            .col_expr(ResolvedBy, Expr::value(actor.mandate_id))
            .col_expr(ResolvedAt, Expr::value(work.now()))
            // What was sent back for it is dealt with; the journal keeps it.
            .col_expr(Ruling, nothing())
            .col_expr(RulingNote, nothing())
            .col_expr(RuledBy, Expr::value(Option::<Uuid>::None))
            .col_expr(
                RuledAt,
                Expr::value(Option::<chrono::DateTime<chrono::Utc>>::None),
            )
            .filter(DemandId.is_in(again.iter().map(|demand| demand.id)))
            .exec(work.db())
            .await?;
    }
    let before: Vec<_> = again
        .iter()
        .filter_map(|demand| demand.resolution.as_ref())
        .map(|was| {
            json!({
                "demand": was.demand_id, "kind": rules::Coded::code(was.kind.0), "note": was.note,
                "ruling": was.ruling.map(|ruling| rules::Coded::code(ruling.0)),
                "rulingNote": was.ruling_note,
            })
        })
        .collect();
    let ids: Vec<_> = demands.iter().map(|demand| demand.id).collect();
    let after = json!({ "demands": ids, "kind": rules::Coded::code(kind), "note": note });
    let subject = Subject::consultation(consultation);
    let before = (!before.is_empty()).then(|| json!(before));
    work.journal("RESOLVE_ANSWER", subject, before, Some(after))
        .await?;
    Ok(())
}
