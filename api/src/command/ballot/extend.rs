//! More time, by the Chair, before the ballot closes (4.7, B12).

use chrono::NaiveDate;
use entity::{ballot, ballot_extension};
use rules::Refusal;
use rules::ballot::Verb;
use rules::deadline::{StepKind, local_date};
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::opening::extended;
use rules::text::check_text;
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use uuid::Uuid;

use super::held::{Held, notify_unvoted, update};
use crate::app::App;
use crate::command::deadline::step;
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read::law;

const MAX_REASON: usize = 2_000;

pub struct Extend {
    pub ballot: Uuid,
    pub expected_version: i32,
    /// The new last day to vote.
    pub closes_on: NaiveDate,
    pub reason: String,
}

/// Gives the members more time; base, dossier and votes stay as they are.
pub async fn extend(app: &App, actor: &Actor, input: Extend) -> Result<ballot::Model, Failure> {
    secrecy::admit(app, &[("reason", Some(&input.reason))]).await?;
    let work = app.begin(actor, Act::ExtendBallot).await?;
    let reason = check_text("reason", &input.reason, MAX_REASON)?;
    let held = Held::take(&work, actor, input.ballot).await?;
    held.check(Verb::Extend, input.expected_version)?;
    let before = &held.ballot;
    let (Some(opened_at), Some(day), Some(closes_at)) = (
        before.opened_at,
        before.deadline_effective,
        before.closes_at,
    ) else {
        return Err(Refusal::WrongState {
            state: before.state.0,
        }
        .into());
    };
    // A change of the parameters never alters a matter that is open: its terms are the opening's.
    let parameters = law::parameters(work.db(), local_date(opened_at)).await?;
    let calendar = law::calendar(work.db()).await?;
    let terms = parameters.terms(&calendar);
    let deadline = extended(terms, work.now(), (day, closes_at), input.closes_on)?;
    let mut change = before.clone().into_active_model();
    change.deadline_nominal = Set(Some(deadline.nominal));
    change.deadline_effective = Set(Some(deadline.effective));
    change.closes_at = Set(Some(deadline.closes_at));
    change.deadline_provisional = Set(deadline.provisional);
    change.calendar_version = Set(Some(deadline.calendar_version));
    let ballot = update(&work, "EXTEND_BALLOT", before, change).await?;
    step(&work, ballot.id, StepKind::Extended, &deadline).await?;
    ballot_extension::ActiveModel {
        id: Set(work.new_id()),
        ballot_id: Set(ballot.id),
        from_day: Set(day),
        to_day: Set(deadline.effective),
        reason: Set(reason),
        extended_by: Set(actor.mandate_id),
        extended_for: Set(work.on_behalf_of()),
        extended_at: Set(work.now()),
    }
    .insert(work.db())
    .await?;
    notify_unvoted(&work, Notice::BallotExtended, &ballot).await?;
    work.commit().await?;
    Ok(ballot)
}
