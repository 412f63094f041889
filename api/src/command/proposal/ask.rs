//! Naming the answering agency of each issue, and asking it (C12).

use std::collections::HashMap;

use chrono::NaiveDate;
use entity::{Rows, Stored, proposal, proposal_issue, proposal_request};
use rules::Refusal;
use rules::deadline::Deadline;
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::opening::Span;
use rules::proposal::{State, Verb, check_answering, check_assignment};
use rules::text::check_text;
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};
use serde_json::json;
use uuid::Uuid;

use super::draft::unit;
use super::held::{As, MAX_NOTE, issues, subject, take, tell_heads, update};
use crate::app::{App, Work};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read::law;

pub struct Gather {
    pub proposal: Uuid,
    pub expected_version: i32,
    /// The answering agency of each issue.
    pub assignments: Vec<(Uuid, Uuid)>,
    /// The last day to answer; absent, the province's default number of working days from today.
    pub closes_on: Option<NaiveDate>,
}

pub struct Reassign {
    pub issue: Uuid,
    pub expected_version: i32,
    pub unit: Uuid,
    pub reason: String,
    pub closes_on: Option<NaiveDate>,
}

/// Puts every issue before its answering agency.
pub async fn gather(app: &App, actor: &Actor, input: Gather) -> Result<proposal::Model, Failure> {
    let work = app.begin(actor, Act::LeadProposal).await?;
    let verb = (Verb::Gather, As::Focal);
    let held = take(&work, actor, verb, input.proposal, input.expected_version).await?;
    let listed = issues(&work, held.id).await?;
    let named: HashMap<_, _> = input.assignments.iter().copied().collect();
    let known = |issue: &Uuid| listed.iter().any(|one| one.id == *issue);
    if named.len() != input.assignments.len() || !named.keys().all(known) {
        return Err(Refusal::NotFound.into());
    }
    check_assignment(listed.len(), named.len())?;
    let mut units: Vec<_> = named.values().copied().collect();
    units.sort_unstable();
    units.dedup();
    for asked in &units {
        check_answering(unit(&work, *asked).await?.kind.0)?;
    }
    let deadline = reckon(&work, input.closes_on).await?;
    let mut change = held.clone().into_active_model();
    change.state = Set(Stored(State::Gathering));
    change.gathered_by = Set(Some(actor.mandate_id));
    change.gathered_at = Set(Some(work.now()));
    let gathering = update(&work, "GATHER_PROPOSAL", &held, change).await?;
    for issue in listed {
        if let Some(unit) = named.get(&issue.id) {
            put_before(&work, actor, issue, *unit, &deadline).await?;
        }
    }
    tell_heads(&work, Notice::IssueAsked, &gathering, &units).await?;
    work.commit().await?;
    Ok(gathering)
}

/// Puts an issue that is not answered before another agency. What the first has drafted stays its
/// own, and it is told why.
pub async fn reassign(
    app: &App,
    actor: &Actor,
    input: Reassign,
) -> Result<proposal::Model, Failure> {
    secrecy::admit(app, &[("reason", Some(&input.reason))]).await?;
    let work = app.begin(actor, Act::LeadProposal).await?;
    let reason = check_text("reason", &input.reason, MAX_NOTE)?;
    let issue = proposal_issue::Entity::rows()
        .filter(proposal_issue::Column::Id.eq(input.issue))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let verb = (Verb::Reassign, As::Focal);
    let held = take(
        &work,
        actor,
        verb,
        issue.proposal_id,
        input.expected_version,
    )
    .await?;
    check_answering(unit(&work, input.unit).await?.kind.0)?;
    let first = proposal_request::Entity::rows()
        .filter(proposal_request::Column::IssueId.eq(issue.id))
        .filter(proposal_request::Column::EndedAt.is_null())
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    if first.position.is_some() {
        return Err(Refusal::IssueAnswered.into());
    }
    if first.unit_id == input.unit {
        return Err(Refusal::NotAnAgency.into());
    }
    let deadline = reckon(&work, input.closes_on).await?;
    let from = first.unit_id;
    let mut change = first.into_active_model();
    change.ended_at = Set(Some(work.now()));
    change.end_reason = Set(Some(reason.clone()));
    change.update(work.db()).await?;
    let about = issue.id;
    put_before(&work, actor, issue, input.unit, &deadline).await?;
    let mut change = held.clone().into_active_model();
    change.version = Set(held.version + 1);
    let after = change.update(work.db()).await?;
    let moved = json!({ "issue": about, "fromUnit": from, "unit": input.unit, "reason": reason });
    work.journal_row_with(
        "REASSIGN_ISSUE",
        subject(&after),
        Some(&held),
        &after,
        moved,
    )
    .await?;
    tell_heads(&work, Notice::IssueReassigned, &after, &[from]).await?;
    tell_heads(&work, Notice::IssueAsked, &after, &[input.unit]).await?;
    work.commit().await?;
    Ok(after)
}

async fn reckon(work: &Work, closes_on: Option<NaiveDate>) -> Result<Deadline, Failure> {
    let calendar = law::calendar(work.db()).await?;
    let parameters = law::parameters(work.db(), work.today()).await?;
    let span = Span::of_proposals(&parameters);
    Ok(span.deadline(parameters.terms(&calendar), work.now(), closes_on)?)
}

/// Asks a unit, which may have been asked on the same issue before.
async fn put_before(
    work: &Work,
    actor: &Actor,
    issue: proposal_issue::Model,
    unit: Uuid,
    deadline: &Deadline,
) -> Result<(), Failure> {
    let earlier = proposal_request::Entity::rows()
        .filter(proposal_request::Column::IssueId.eq(issue.id))
        .filter(proposal_request::Column::UnitId.eq(unit))
        .one(work.db())
        .await?;
    let known = earlier.is_some();
    let mut row = match earlier {
        Some(earlier) => earlier.into_active_model(),
        None => proposal_request::ActiveModel {
            id: Set(work.new_id()),
            proposal_id: Set(issue.proposal_id),
            issue_id: Set(issue.id),
            unit_id: Set(unit),
            urge_count: Set(0),
            ..Default::default()
        },
    };
    row.asked_by = Set(actor.mandate_id);
    row.asked_at = Set(work.now());
    row.deadline_nominal = Set(deadline.nominal);
    row.deadline_effective = Set(deadline.effective);
    row.closes_at = Set(deadline.closes_at);
    row.deadline_provisional = Set(deadline.provisional);
    row.calendar_version = Set(deadline.calendar_version);
    row.ended_at = Set(None);
    row.end_reason = Set(None);
    row.hand_urged_on = Set(None);
    row.auto_lead = Set(None);
    if known {
        row.update(work.db()).await?;
    } else {
        row.insert(work.db()).await?;
    }
    let mut change = issue.into_active_model();
    change.unit_id = Set(Some(unit));
    change.update(work.db()).await?;
    Ok(())
}
