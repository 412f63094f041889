//! The Office's part and the Chair's (C13): completing the dossier, deciding.

use std::collections::HashMap;

use entity::{Stored, proposal};
use rules::Refusal;
use rules::mandate::{Act, Actor, Office};
use rules::notice::Kind as Notice;
use rules::proposal::{Decision, State, Verb, check_completion};
use rules::text::{check_optional_text, check_text};
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use serde_json::json;
use uuid::Uuid;

use super::held::{As, MAX_NOTE, answering, issues, subject, take, tell, tell_heads, update};
use crate::app::{App, Work};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

pub struct Complete {
    pub proposal: Uuid,
    pub expected_version: i32,
    pub note: Option<String>,
    /// C13: why the dossier goes on without all opinions; the Office's head only.
    pub override_reason: Option<String>,
}

pub struct Decide {
    pub proposal: Uuid,
    pub expected_version: i32,
    pub decision: Decision,
    /// What the locality reads.
    pub note: String,
    pub on_issues: Vec<OnIssue>,
}

/// The decision on one issue.
pub struct OnIssue {
    pub issue: Uuid,
    pub decision: Decision,
    pub note: Option<String>,
}

/// Puts the complete dossier before the Chair.
pub async fn complete(
    app: &App,
    actor: &Actor,
    input: Complete,
) -> Result<proposal::Model, Failure> {
    secrecy::admit(
        app,
        &[
            ("note", input.note.as_deref()),
            ("overrideReason", input.override_reason.as_deref()),
        ],
    )
    .await?;
    let work = app.begin(actor, Act::CompleteProposal).await?;
    let note = check_optional_text("note", input.note, MAX_NOTE)?;
    let reason = check_optional_text("overrideReason", input.override_reason, MAX_NOTE)?;
    let verb = (Verb::Complete, As::Anybody);
    let held = take(&work, actor, verb, input.proposal, input.expected_version).await?;
    let progress = read::proposal::progress(work.db(), held.id).await?;
    let overridden = check_completion(actor.office, progress, reason.as_deref())?;
    let mut change = held.clone().into_active_model();
    change.state = Set(Stored(State::ChairDecides));
    change.completion_note = Set(note);
    change.override_reason = Set(reason.filter(|_| overridden));
    change.completed_by = Set(Some(actor.mandate_id));
    change.completed_at = Set(Some(work.now()));
    let completed = update(&work, "COMPLETE_PROPOSAL", &held, change).await?;
    let told = [completed.locality_unit_id, completed.focal_unit_id];
    let chair = [Office::Chair];
    tell(&work, Notice::ProposalToChair, &completed, &told, &chair).await?;
    work.commit().await?;
    Ok(completed)
}

/// Decides on the whole, and on single issues where the Chair wants to; the locality has its answer
/// in the same action.
pub async fn decide(app: &App, actor: &Actor, input: Decide) -> Result<proposal::Model, Failure> {
    let notes = input.on_issues.iter().map(|one| one.note.as_deref());
    let mut typed: Vec<_> = notes.map(|note| ("onIssues", note)).collect();
    typed.push(("note", Some(&input.note)));
    secrecy::admit(app, &typed).await?;
    let work = app.begin(actor, Act::DecideProposal).await?;
    let note = check_text("note", &input.note, MAX_NOTE)?;
    let verb = (Verb::Decide, As::Anybody);
    let held = take(&work, actor, verb, input.proposal, input.expected_version).await?;
    decide_issues(&work, &held, input.on_issues).await?;
    let mut change = held.clone().into_active_model();
    change.state = Set(Stored(State::AnsweredToLocality));
    change.decision = Set(Some(Stored(input.decision)));
    change.answer = Set(Some(note));
    change.answered_by = Set(Some(actor.mandate_id));
    change.answered_for = Set(work.on_behalf_of());
    change.answered_at = Set(Some(work.now()));
    let decided = update(&work, "DECIDE_PROPOSAL", &held, change).await?;
    let mut told = answering(&work, decided.id).await?;
    told.extend([decided.locality_unit_id, decided.focal_unit_id]);
    tell_heads(&work, Notice::ProposalAnswered, &decided, &told).await?;
    work.commit().await?;
    Ok(decided)
}

async fn decide_issues(
    work: &Work,
    proposal: &proposal::Model,
    decisions: Vec<OnIssue>,
) -> Result<(), Failure> {
    let listed = issues(work, proposal.id).await?;
    let mut listed: HashMap<_, _> = listed.into_iter().map(|issue| (issue.id, issue)).collect();
    for one in decisions {
        // Another proposal's issue is not found, nor is one that is named twice.
        let issue = listed.remove(&one.issue).ok_or(Refusal::NotFound)?;
        let note = check_optional_text("onIssues", one.note, MAX_NOTE)?;
        let code = rules::Coded::code(one.decision);
        let after = json!({ "issue": issue.id, "decision": code, "note": note });
        let mut change = issue.into_active_model();
        change.decision = Set(Some(Stored(one.decision)));
        change.decision_note = Set(note);
        change.update(work.db()).await?;
        work.journal("DECIDE_ISSUE", subject(proposal), None, Some(after))
            .await?;
    }
    Ok(())
}
