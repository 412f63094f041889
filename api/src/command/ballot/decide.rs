//! The Chair's decision after a ballot (B7, B8).

use entity::{Stored, ballot};
use rules::Refusal;
use rules::ballot::{DecisionKind, Verb, check_decision, decided};
use rules::coordination::Stage;
use rules::mandate::{Act, Actor, Office};
use rules::notice::Kind as Notice;
use rules::text::check_optional_text;
use sea_orm::{IntoActiveModel, Set};
use uuid::Uuid;

use super::held::{Held, notify, update};
use super::ruling::settle;
use crate::app::App;
use crate::command::secrecy;
use crate::failure::Failure;

const MAX_NOTE: usize = 5_000;

pub struct Decide {
    pub ballot: Uuid,
    pub expected_version: i32,
    pub kind: DecisionKind,
    pub note: Option<String>,
    /// What members voted with open and the approval rules by name (4.7).
    pub settles: Vec<Uuid>,
}

/// Decides after a ballot: what passed is for the Chair freely, what failed to send to session, return or
/// stop (B7, B8); what was sent to session and is not heard, to return or stop (B27). Open amendments do not stand in the way; they block only the issue (B10).
pub async fn decide(app: &App, actor: &Actor, input: Decide) -> Result<ballot::Model, Failure> {
    secrecy::admit(app, &[("note", input.note.as_deref())]).await?;
    let work = app.begin(actor, Act::DecideBallot).await?;
    let note = check_optional_text("note", input.note, MAX_NOTE)?;
    let held = Held::take(&work, actor, input.ballot).await?;
    held.check(Verb::Decide, input.expected_version)?;
    check_decision(&held.facts(), input.kind)?;
    if input.kind != DecisionKind::Approve && !input.settles.is_empty() {
        return Err(Refusal::NothingToRule.into());
    }
    let stage = Stage::Approve;
    settle(
        &work,
        actor,
        &held.ballot,
        stage,
        input.settles,
        note.clone(),
    )
    .await?;
    let mut change = held.ballot.clone().into_active_model();
    change.state = Set(Stored(decided(input.kind)));
    change.decided_by = Set(Some(actor.mandate_id));
    change.decided_for = Set(work.on_behalf_of());
    change.decided_at = Set(Some(work.now()));
    change.decision = Set(Some(Stored(input.kind)));
    change.decision_note = Set(note);
    let ballot = update(&work, "DECIDE_BALLOT", &held.ballot, change).await?;
    notify(&work, Notice::BallotDecided, &ballot, |office| {
        office.is_office() || office != Office::Chair && office.is_member()
    })
    .await?;
    work.commit().await?;
    Ok(ballot)
}
