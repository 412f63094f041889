//! Sending a consultation, and giving more time (4.6).

use chrono::NaiveDate;
use entity::{Stored, consultation};
use rules::Refusal;
use rules::consultation::{EFFECT_NOTICE, Request, State, Verb, silence_agrees};
use rules::deadline::{Deadline, StepKind};
use rules::dossier::check_for_consultation;
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::opening::Span;
use rules::parameter::Parameters;
use sea_orm::{IntoActiveModel, Set};
use uuid::Uuid;

use super::external;
use super::held::{Held, notify_all, responses, update};
use super::rounds::supersede;
use super::told;
use super::urge::next_reminder;
use crate::app::{App, Work};
use crate::command::deadline::step;
use crate::command::dossier::drafts_and_others;
use crate::failure::Failure;
use crate::read::law;

pub struct Open {
    pub consultation: Uuid,
    pub expected_version: i32,
    /// The last day to answer; absent, the province's default number of working days from today.
    pub closes_on: Option<NaiveDate>,
    /// Whether the request shall say what silence means (C7); `None` leaves it to the province.
    pub effect_notice: Option<bool>,
    /// The answer to the secret question (X1).
    pub secret: bool,
}

pub struct Extend {
    pub consultation: Uuid,
    pub expected_version: i32,
    pub closes_on: NaiveDate,
}

/// Sends a prepared consultation to the agencies asked: the head of the unit that asks does.
pub async fn open(app: &App, actor: &Actor, input: Open) -> Result<consultation::Model, Failure> {
    let work = app.begin(actor, Act::LeadConsultation).await?;
    if input.secret {
        return Err(Refusal::SecretContent.into());
    }
    let held = Held::take_own(&work, actor, Act::LeadConsultation, input.consultation).await?;
    held.check(Verb::Open, input.expected_version)?;
    check_complete(&work, &held.consultation).await?;
    let (parameters, deadline) = reckon(&work, input.consultation, input.closes_on).await?;
    let mut change = held.consultation.clone().into_active_model();
    change.state = Set(Stored(State::Open));
    change.opened_by = Set(Some(actor.mandate_id));
    change.opened_for = Set(work.on_behalf_of());
    change.opened_at = Set(Some(work.now()));
    let request = Request {
        external: external::find(&work, input.consultation).await?.is_some(),
        legal_normative: held.consultation.is_legal_normative,
        notice: input.effect_notice,
    };
    let silence_agrees = silence_agrees(&parameters, request)?;
    change.deemed_consent = Set(silence_agrees);
    change.effect_notice = Set(silence_agrees.then(|| EFFECT_NOTICE.to_owned()));
    change.late_terms = Set(Stored(parameters.consult_late_answer));
    change.counted_from = Set(Some(work.now()));
    set_deadline(&work, &mut change, &deadline).await?;
    let consultation = update(&work, "OPEN_CONSULTATION", &held.consultation, change).await?;
    let how = StepKind::opening(input.closes_on.is_some(), &deadline);
    step(&work, consultation.id, how, &deadline).await?;
    supersede(&work, actor, &consultation).await?;
    let notice = match consultation.previous_id {
        Some(_) => Notice::ConsultationReissued,
        None => Notice::ConsultationOpened,
    };
    notify_all(&work, notice, &consultation).await?;
    let consultation = told::send(&work, consultation, notice).await?;
    work.commit().await?;
    Ok(consultation)
}

/// Gives more time, before the deadline only, and tells every agency asked.
pub async fn extend(
    app: &App,
    actor: &Actor,
    input: Extend,
) -> Result<consultation::Model, Failure> {
    let work = app.begin(actor, Act::LeadConsultation).await?;
    let held = Held::take_own(&work, actor, Act::LeadConsultation, input.consultation).await?;
    held.check(Verb::Extend, input.expected_version)?;
    // The day of the request itself is over, though an agency that was told late has still time.
    if held
        .consultation
        .closes_at
        .is_some_and(|at| at <= work.now())
    {
        let state = State::Closed;
        return Err(Refusal::ConsultationState { state }.into());
    }
    let (_, deadline) = reckon(&work, input.consultation, Some(input.closes_on)).await?;
    let current = held.consultation.deadline_effective;
    if let Some(current) = current.filter(|current| deadline.effective <= *current) {
        return Err(Refusal::NotLater { current }.into());
    }
    let mut change = held.consultation.clone().into_active_model();
    set_deadline(&work, &mut change, &deadline).await?;
    let consultation = update(&work, "EXTEND_CONSULTATION", &held.consultation, change).await?;
    step(&work, consultation.id, StepKind::Extended, &deadline).await?;
    notify_all(&work, Notice::ConsultationExtended, &consultation).await?;
    let consultation = told::reckon(&work, consultation, Notice::ConsultationOpened).await?;
    work.commit().await?;
    Ok(consultation)
}

/// There is a draft, and somebody to ask.
pub(super) async fn check_complete(
    work: &Work,
    consultation: &consultation::Model,
) -> Result<(), Failure> {
    let (drafts, _) = drafts_and_others(work, consultation.dossier_id).await?;
    check_for_consultation(drafts)?;
    match responses(work, consultation.id).await?.is_empty() {
        true => Err(Refusal::NoRecipients.into()),
        false => Ok(()),
    }
}

async fn reckon(
    work: &Work,
    consultation: Uuid,
    closes_on: Option<NaiveDate>,
) -> Result<(Parameters, Deadline), Failure> {
    let calendar = law::calendar(work.db()).await?;
    let parameters = law::parameters(work.db(), work.today()).await?;
    let span = Span::of_consultations(&parameters);
    let deadline = span.deadline(parameters.terms(&calendar), work.now(), closes_on)?;
    let earliest = calendar.add_working_days(work.today(), span.min_days);
    external::check_day(work, consultation, &deadline, earliest).await?;
    Ok((parameters, deadline))
}

pub(super) async fn set_deadline(
    work: &Work,
    change: &mut consultation::ActiveModel,
    deadline: &Deadline,
) -> Result<(), Failure> {
    change.deadline_nominal = Set(Some(deadline.nominal));
    change.deadline_effective = Set(Some(deadline.effective));
    change.closes_at = Set(Some(deadline.closes_at));
    change.deadline_provisional = Set(deadline.provisional);
    change.calendar_version = Set(Some(deadline.calendar_version));
    change.remind_at = Set(next_reminder(work, deadline.effective).await?);
    Ok(())
}
