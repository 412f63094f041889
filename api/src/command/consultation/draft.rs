//! Preparing a consultation: its draft, its dossier, the agencies to ask (C6).

use std::collections::BTreeSet;

use entity::{Rows, Stored, consultation, consultation_response, org_unit};
use rules::Refusal;
use rules::consultation::{Point, State, check_points};
use rules::mandate::{Act, Actor};
use rules::parameter::LateAnswer;
use rules::text::{check_key, check_line, check_optional_line, line, text};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use uuid::Uuid;

use super::external::{self, Letter};
use super::held::responses;
use super::points;
use super::rounds::Following;
use crate::app::{App, Subject, Work};
use crate::command::dossier::{self, Document};
use crate::command::secrecy;
use crate::failure::Failure;

const MAX_TITLE: usize = 1_000;
const MAX_SHORT_TITLE: usize = 200;
const MAX_RECIPIENTS: usize = 300;

pub struct Draft {
    pub title: String,
    pub short_title: Option<String>,
    pub source_note: Option<String>,
    pub documents: Vec<Document>,
    /// The units to ask.
    pub recipients: Vec<Uuid>,
    /// The points that they are asked about one by one.
    pub points: Vec<Point>,
    /// Of a new draft: the round that it follows.
    pub previous: Option<Uuid>,
    /// What is new in it.
    pub change_note: Option<String>,
    /// Of a draft of a ministry or of another province (C10).
    pub external: Option<Letter>,
    /// With the force of law: silence is no agreement to it (C7).
    pub legal_normative: bool,
    /// The answer to the secret question (X1).
    pub secret: bool,
    pub idempotency_key: String,
}

/// Prepares a consultation that the actor's own unit will send. Nothing secret is taken in (X1).
pub async fn draft(
    app: &App,
    actor: &Actor,
    mut input: Draft,
) -> Result<consultation::Model, Failure> {
    let titles =
        [&input.short_title, &input.source_note].map(|text| ("shortTitle", text.as_deref()));
    let change_note = ("changeNote", input.change_note.as_deref());
    let typed = [
        ("title", Some(input.title.as_str())),
        titles[0],
        titles[1],
        change_note,
    ];
    secrecy::admit(app, &typed).await?;
    if let Some(letter) = &input.external {
        secrecy::admit(app, &letter.typed()).await?;
    }
    points::admit(app, &input.points).await?;
    dossier::admit(app, &input.documents).await?;
    let work = app.begin(actor, Act::DraftConsultation).await?;
    if input.secret {
        return Err(Refusal::SecretContent.into());
    }
    let owner = actor.unit_id.ok_or(Refusal::NotEntitled {
        act: Act::DraftConsultation,
    })?;
    let key = check_key(&input.idempotency_key)?;
    input.points = check_points(input.points)?;
    if let Some(earlier) = asked_before(&work, actor, &key).await? {
        return match is_same(&work, &earlier, &input).await? {
            true => Ok(earlier),
            false => Err(Refusal::KeyReused.into()),
        };
    }
    let following = Following::check(&work, actor, &input).await?;
    let external = match input.external {
        Some(letter) => Some(letter.check(&work, actor).await?),
        None => None,
    };
    let title = check_line("title", &input.title, MAX_TITLE)?;
    let short_title = check_optional_line("shortTitle", input.short_title, MAX_SHORT_TITLE)?;
    let source_note = check_optional_line("sourceNote", input.source_note, MAX_SHORT_TITLE)?;
    let recipients = recipients(&work, owner, input.recipients).await?;
    let dossier = dossier::make(&work, actor, input.documents).await?;
    let consultation = consultation::ActiveModel {
        id: Set(work.new_id()),
        version: Set(1),
        state: Set(Stored(State::Draft)),
        title: Set(title),
        short_title: Set(short_title),
        source_note: Set(source_note),
        owner_unit_id: Set(owner),
        dossier_id: Set(dossier),
        drafted_by: Set(actor.mandate_id),
        drafted_at: Set(work.now()),
        idempotency_key: Set(key),
        opened_by: Set(None),
        opened_for: Set(None),
        opened_at: Set(None),
        deadline_nominal: Set(None),
        deadline_effective: Set(None),
        closes_at: Set(None),
        deadline_provisional: Set(false),
        counted_from: Set(None),
        calendar_version: Set(None),
        // Set at opening; until then nothing reads it.
        deemed_consent: Set(false),
        effect_notice: Set(None),
        late_terms: Set(Stored(LateAnswer::RecordOnly)),
        round: Set(following.round),
        previous_id: Set(following.previous),
        change_note: Set(following.change_note),
        next_id: Set(None),
        ends_at: Set(None),
        is_legal_normative: Set(input.legal_normative),
        remind_at: Set(None),
        closed_at: Set(None),
        synthesised_by: Set(None),
        synthesised_for: Set(None),
        synthesised_at: Set(None),
        synthesis_note: Set(None),
        cancelled_by: Set(None),
        cancelled_for: Set(None),
        cancelled_at: Set(None),
        cancel_reason: Set(None),
        referred_by: Set(None),
        referred_for: Set(None),
        referred_at: Set(None),
        referral_note: Set(None),
    }
    .insert(work.db())
    .await?;
    ask(&work, consultation.id, recipients).await?;
    points::write(&work, consultation.id, input.points).await?;
    if let Some(letter) = external {
        external::write(&work, consultation.id, letter).await?;
    }
    let subject = Subject::consultation(consultation.id);
    work.journal_row("DRAFT_CONSULTATION", subject, None, &consultation)
        .await?;
    work.commit().await?;
    Ok(consultation)
}

async fn asked_before(
    work: &Work,
    actor: &Actor,
    key: &str,
) -> Result<Option<consultation::Model>, Failure> {
    Ok(consultation::Entity::visible_to(actor)
        .filter(consultation::Column::DraftedBy.eq(actor.mandate_id))
        .filter(consultation::Column::IdempotencyKey.eq(key))
        .one(work.db())
        .await?)
}

/// Whether a consultation is what this request asked for.
async fn is_same(
    work: &Work,
    earlier: &consultation::Model,
    input: &Draft,
) -> Result<bool, Failure> {
    let asked = responses(work, earlier.id).await?;
    let asked: BTreeSet<_> = asked.into_iter().map(|response| response.unit_id).collect();
    let mut wanted: BTreeSet<_> = input.recipients.iter().copied().collect();
    wanted.remove(&earlier.owner_unit_id);
    let change_note = input.previous.and(input.change_note.as_deref());
    Ok(asked == wanted
        && earlier.previous_id == input.previous
        && earlier.change_note.as_deref() == change_note.map(text).as_deref()
        && external::is_about(work, earlier.id, input.external.as_ref()).await?
        && points::are(work, earlier.id, &input.points).await?
        && earlier.is_legal_normative == input.legal_normative
        && earlier.title == line(&input.title)
        && earlier.short_title.as_deref().unwrap_or_default()
            == line(input.short_title.as_deref().unwrap_or_default())
        && dossier::is_of(work, earlier.dossier_id, &input.documents).await?)
}

/// The units to ask, each once, in existence today; nobody asks oneself.
async fn recipients(work: &Work, owner: Uuid, mut asked: Vec<Uuid>) -> Result<Vec<Uuid>, Failure> {
    asked.sort_unstable();
    asked.dedup();
    asked.retain(|unit| *unit != owner);
    if asked.is_empty() {
        return Err(Refusal::NoRecipients.into());
    }
    if asked.len() > MAX_RECIPIENTS {
        return Err(Refusal::TooMany {
            field: "recipientUnitIds",
            max: MAX_RECIPIENTS,
        }
        .into());
    }
    let found = org_unit::Entity::rows()
        .filter(org_unit::Column::Id.is_in(asked.iter().copied()))
        .filter(org_unit::in_existence_on(work.today()))
        .all(work.db())
        .await?;
    match found.len() == asked.len() {
        true => Ok(asked),
        false => Err(Refusal::NotFound.into()),
    }
}

async fn ask(work: &Work, consultation: Uuid, units: Vec<Uuid>) -> Result<(), Failure> {
    let responses = units
        .into_iter()
        .map(|unit| consultation_response::ActiveModel {
            id: Set(work.new_id()),
            consultation_id: Set(consultation),
            unit_id: Set(unit),
            viewed_at: Set(None),
            viewed_by: Set(None),
            seen_by: Set(None),
            draft_points: Set(None),
            draft_position: Set(None),
            draft_body: Set(None),
            draft_letter_file_id: Set(None),
            drafted_by: Set(None),
            drafted_at: Set(None),
            position: Set(None),
            counted_answer_id: Set(None),
            late_answer_id: Set(None),
            sent_at: Set(None),
            told_at: Set(None),
            told_by: Set(None),
            ends_on: Set(None),
            ends_at: Set(None),
            calendar_version: Set(None),
            answerable: Set(false),
            silence_agrees: Set(false),
            asked_again_at: Set(None),
        });
    consultation_response::Entity::insert_many(responses)
        .exec_without_returning(work.db())
        .await?;
    Ok(())
}
