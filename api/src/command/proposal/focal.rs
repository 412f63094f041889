//! Taking a proposal, or passing it on to the agency whose main content it is (4.12).

use entity::{Stored, proposal, proposal_transfer};
use rules::Refusal;
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::proposal::{State, Verb, check_focal};
use rules::text::check_text;
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use uuid::Uuid;

use super::draft::unit;
use super::held::{As, MAX_NOTE, take, tell_heads, update};
use crate::app::App;
use crate::command::secrecy;
use crate::failure::Failure;

pub struct Transfer {
    pub proposal: Uuid,
    pub expected_version: i32,
    pub to_unit: Uuid,
    pub reason: String,
}

/// The focal agency takes the proposal; the locality is told.
pub async fn accept(
    app: &App,
    actor: &Actor,
    id: Uuid,
    expected_version: i32,
) -> Result<proposal::Model, Failure> {
    let work = app.begin(actor, Act::LeadProposal).await?;
    let verb = (Verb::Accept, As::Focal);
    let held = take(&work, actor, verb, id, expected_version).await?;
    let mut change = held.clone().into_active_model();
    change.state = Set(Stored(State::AcceptedByFocal));
    change.accepted_by = Set(Some(actor.mandate_id));
    change.accepted_at = Set(Some(work.now()));
    let accepted = update(&work, "ACCEPT_PROPOSAL", &held, change).await?;
    let locality = [accepted.locality_unit_id];
    tell_heads(&work, Notice::ProposalAccepted, &accepted, &locality).await?;
    work.commit().await?;
    Ok(accepted)
}

/// Passes the proposal on, with a reason that the locality and the next agency read.
pub async fn transfer(
    app: &App,
    actor: &Actor,
    input: Transfer,
) -> Result<proposal::Model, Failure> {
    secrecy::admit(app, &[("reason", Some(&input.reason))]).await?;
    let work = app.begin(actor, Act::LeadProposal).await?;
    let reason = check_text("reason", &input.reason, MAX_NOTE)?;
    let verb = (Verb::Transfer, As::Focal);
    let held = take(&work, actor, verb, input.proposal, input.expected_version).await?;
    check_focal(unit(&work, input.to_unit).await?.kind.0)?;
    if input.to_unit == held.focal_unit_id {
        return Err(Refusal::NotAnAgency.into());
    }
    proposal_transfer::ActiveModel {
        id: Set(work.new_id()),
        proposal_id: Set(held.id),
        from_unit_id: Set(held.focal_unit_id),
        to_unit_id: Set(input.to_unit),
        reason: Set(reason),
        transferred_by: Set(actor.mandate_id),
        transferred_for: Set(work.on_behalf_of()),
        transferred_at: Set(work.now()),
    }
    .insert(work.db())
    .await?;
    let mut change = held.clone().into_active_model();
    change.state = Set(Stored(State::Transferred));
    change.focal_unit_id = Set(input.to_unit);
    let passed = update(&work, "TRANSFER_PROPOSAL", &held, change).await?;
    let told = [passed.locality_unit_id, passed.focal_unit_id];
    tell_heads(&work, Notice::ProposalTransferred, &passed, &told).await?;
    work.commit().await?;
    Ok(passed)
}
