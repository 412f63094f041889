//! What the focal agency concludes, and the locality's answer where all agree (C12).

use entity::{Stored, proposal};
use rules::mandate::{Act, Actor, Office};
use rules::notice::Kind as Notice;
use rules::proposal::{Outcome, State, Verb, check_conclusion};
use rules::text::{check_optional_text, check_text};
use sea_orm::{IntoActiveModel, Set};
use uuid::Uuid;

use super::held::{As, MAX_NOTE, answering, take, tell, tell_heads, update};
use crate::app::App;
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

const MAX_ANSWER: usize = 50_000;

pub struct Conclude {
    pub proposal: Uuid,
    pub expected_version: i32,
    pub outcome: Outcome,
    pub note: Option<String>,
}

pub struct AnswerLocality {
    pub proposal: Uuid,
    pub expected_version: i32,
    pub text: String,
}

/// Ends the gathering. With differing opinions the report to the Chair and the notice to the
/// locality are one action (C12); beyond the heads' competence the Office goes on (C13).
pub async fn conclude(
    app: &App,
    actor: &Actor,
    input: Conclude,
) -> Result<proposal::Model, Failure> {
    secrecy::admit(app, &[("note", input.note.as_deref())]).await?;
    let work = app.begin(actor, Act::LeadProposal).await?;
    let note = check_optional_text("note", input.note, MAX_NOTE)?;
    let verb = (Verb::Conclude, As::Focal);
    let held = take(&work, actor, verb, input.proposal, input.expected_version).await?;
    let progress = read::proposal::progress(work.db(), held.id).await?;
    check_conclusion(input.outcome, progress)?;
    let mut change = held.clone().into_active_model();
    change.outcome = Set(Some(Stored(input.outcome)));
    change.conclusion_note = Set(note);
    change.concluded_by = Set(Some(actor.mandate_id));
    change.concluded_for = Set(work.on_behalf_of());
    change.concluded_at = Set(Some(work.now()));
    let (state, notice, offices): (_, _, &[Office]) = match input.outcome {
        Outcome::Agreed => (State::Agreed, Notice::ProposalAgreed, &[]),
        Outcome::Disagreed => (
            State::ReportedToPpc,
            Notice::ProposalReported,
            &[Office::Chair, Office::ViceChair, Office::OfficeHead],
        ),
        Outcome::BeyondCompetence => (
            State::OfficeCompletes,
            Notice::ProposalToOffice,
            &[Office::OfficeHead, Office::OfficeDeputyHead],
        ),
    };
    change.state = Set(Stored(state));
    change.locality_informed_at = Set(Some(work.now()));
    let concluded = update(&work, "CONCLUDE_PROPOSAL", &held, change).await?;
    let locality = [concluded.locality_unit_id];
    tell(&work, notice, &concluded, &locality, offices).await?;
    work.commit().await?;
    Ok(concluded)
}

/// Gives the locality the answer on which the agencies agree.
pub async fn answer_locality(
    app: &App,
    actor: &Actor,
    input: AnswerLocality,
) -> Result<proposal::Model, Failure> {
    secrecy::admit(app, &[("text", Some(&input.text))]).await?;
    let work = app.begin(actor, Act::LeadProposal).await?;
    let text = check_text("text", &input.text, MAX_ANSWER)?;
    let verb = (Verb::AnswerLocality, As::Focal);
    let held = take(&work, actor, verb, input.proposal, input.expected_version).await?;
    let mut change = held.clone().into_active_model();
    change.state = Set(Stored(State::AnsweredToLocality));
    change.answer = Set(Some(text));
    change.answered_by = Set(Some(actor.mandate_id));
    change.answered_for = Set(work.on_behalf_of());
    change.answered_at = Set(Some(work.now()));
    let answered = update(&work, "ANSWER_LOCALITY", &held, change).await?;
    let mut told = answering(&work, answered.id).await?;
    told.push(answered.locality_unit_id);
    tell_heads(&work, Notice::ProposalAnswered, &answered, &told).await?;
    work.commit().await?;
    Ok(answered)
}

/// The locality takes note of its answer.
pub async fn close(
    app: &App,
    actor: &Actor,
    id: Uuid,
    expected_version: i32,
) -> Result<proposal::Model, Failure> {
    let work = app.begin(actor, Act::LeadProposal).await?;
    let verb = (Verb::Close, As::Locality);
    let held = take(&work, actor, verb, id, expected_version).await?;
    let mut change = held.clone().into_active_model();
    change.state = Set(Stored(State::Closed));
    change.closed_by = Set(Some(actor.mandate_id));
    change.closed_at = Set(Some(work.now()));
    let closed = update(&work, "CLOSE_PROPOSAL", &held, change).await?;
    let focal = [closed.focal_unit_id];
    tell_heads(&work, Notice::ProposalClosed, &closed, &focal).await?;
    work.commit().await?;
    Ok(closed)
}
