//! The Chair's decision after a ballot (B7, B8).

use entity::{Stored, ballot};
use rules::ballot::{DecisionKind, State, Verb, check_decision};
use rules::mandate::{Act, Actor, Office};
use rules::notice::Kind as Notice;
use rules::text::check_optional_text;
use sea_orm::{IntoActiveModel, Set};
use uuid::Uuid;

use super::held::{Held, notify, update};
use crate::app::App;
use crate::command::secrecy;
use crate::failure::Failure;

const MAX_NOTE: usize = 5_000;

pub struct Decide {
    pub ballot: Uuid,
    pub expected_version: i32,
    pub kind: DecisionKind,
    pub note: Option<String>,
}

/// Decides after a ballot: a pass is for the Chair to approve or return, a failure to send to
/// session, return or stop. Open amendments do not stand in the way; they block only the issue (B10).
pub async fn decide(app: &App, actor: &Actor, input: Decide) -> Result<ballot::Model, Failure> {
    secrecy::admit(app, &[("note", input.note.as_deref())]).await?;
    let work = app.begin(actor, Act::DecideBallot).await?;
    let note = check_optional_text("note", input.note, MAX_NOTE)?;
    let held = Held::take(&work, actor, input.ballot).await?;
    held.check(Verb::Decide, input.expected_version)?;
    check_decision(&held.facts(), input.kind)?;
    let mut change = held.ballot.clone().into_active_model();
    change.state = Set(Stored(State::ChairDecided));
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
