//! Urging who has not answered, by hand and by the clock (C12, C20).

use chrono::{DateTime, Utc};
use entity::{Rows, proposal, proposal_request};
use rules::Refusal;
use rules::deadline::local_date;
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::proposal::{LEADS, Verb, automatic_urge, check, may_urge};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, IntoActiveModel, QueryFilter,
    QuerySelect, QueryTrait, Set,
};
use serde_json::json;
use uuid::Uuid;

use super::held::{subject, tell_heads};
use crate::app::{App, Work};
use crate::failure::Failure;
use crate::read::law;

/// Urges every agency that has not answered; each once a day by hand, so that a retry changes
/// nothing.
pub async fn urge(app: &App, actor: &Actor, id: Uuid) -> Result<proposal::Model, Failure> {
    let work = app.begin(actor, Act::UrgeIssues).await?;
    let proposal = proposal::Entity::visible_to(actor)
        .filter(proposal::Column::Id.eq(id))
        .lock_shared()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let place = proposal.place(actor, false);
    if !may_urge(actor.office, place, proposal.state.0) {
        let act = Act::UrgeIssues;
        return Err(Refusal::NotEntitled { act }.into());
    }
    check(proposal.state.0, Verb::Urge)?;
    let silent = proposal_request::Entity::rows()
        .filter(proposal_request::Column::ProposalId.eq(id))
        .filter(proposal_request::waited_for())
        .lock_exclusive()
        .all(work.db())
        .await?;
    if silent.is_empty() {
        return Err(Refusal::IssueAnswered.into());
    }
    let today = work.today();
    let mut urged = Vec::new();
    for request in silent {
        if request.hand_urged_on != Some(today) {
            urged.push(request.unit_id);
            let mut change = counted(&work, request);
            change.hand_urged_on = Set(Some(today));
            change.update(work.db()).await?;
        }
    }
    if !urged.is_empty() {
        let after = json!({ "units": urged });
        work.journal("URGE_ISSUES", subject(&proposal), None, Some(after))
            .await?;
        tell_heads(&work, Notice::IssueUrged, &proposal, &urged).await?;
        work.commit().await?;
    }
    Ok(proposal)
}

/// One more urging of this agency on this issue.
fn counted(work: &Work, request: proposal_request::Model) -> proposal_request::ActiveModel {
    let count = request.urge_count + 1;
    let mut change = request.into_active_model();
    change.urge_count = Set(count);
    change.last_urged_at = Set(Some(work.now()));
    change
}

/// Requests that the clock may have to urge at `now`; [`urge_due`] says which.
pub async fn due_at(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
    limit: u64,
) -> Result<Vec<proposal_request::Model>, Failure> {
    use proposal_request::Column;
    let (calendar, today) = (law::calendar(db).await?, local_date(now));
    let mut near = Condition::any();
    for lead in LEADS {
        let Some(day) = calendar.add_working_days(today, lead) else {
            continue;
        };
        let lead = i32::try_from(lead).map_err(anyhow::Error::from)?;
        let unused = Condition::any()
            .add(Column::AutoLead.is_null())
            .add(Column::AutoLead.gt(lead));
        near = near.add(
            Condition::all()
                .add(Column::DeadlineEffective.lte(day))
                .add(unused),
        );
    }
    let awaiting = proposal::Entity::awaiting_answers()
        .select_only()
        .column(proposal::Column::Id);
    Ok(proposal_request::Entity::rows()
        .filter(proposal_request::waited_for())
        .filter(Column::DeadlineEffective.gte(today))
        .filter(Column::AskedAt.lt(rules::deadline::start_of_local_day(today)))
        .filter(near)
        .filter(Column::ProposalId.in_subquery(awaiting.into_query()))
        .limit(limit)
        .all(db)
        .await?)
}

/// Urges an agency because its day is near, if it still is and nobody has answered. Says whether it
/// did.
pub async fn urge_due(app: &App, id: Uuid) -> Result<bool, Failure> {
    let work = app.begin_unattended().await?;
    let request = proposal_request::Entity::rows()
        .filter(proposal_request::Column::Id.eq(id))
        .filter(proposal_request::waited_for())
        .lock_exclusive()
        .one(work.db())
        .await?;
    let Some(request) = request else {
        return Ok(false);
    };
    let proposal = proposal::Entity::awaiting_answers()
        .filter(proposal::Column::Id.eq(request.proposal_id))
        .one(work.db())
        .await?;
    let (Some(proposal), Some(lead)) = (proposal, lead(&work, &request).await?) else {
        return Ok(false);
    };
    let unit = request.unit_id;
    let after = json!({ "issue": request.issue_id, "units": [unit], "workingDaysAhead": lead });
    let mut change = counted(&work, request);
    change.auto_lead = Set(Some(lead));
    change.update(work.db()).await?;
    let about = subject(&proposal);
    work.journal("URGE_ISSUE_BY_CLOCK", about, None, Some(after))
        .await?;
    tell_heads(&work, Notice::IssueUrged, &proposal, &[unit]).await?;
    work.commit().await?;
    Ok(true)
}

async fn lead(work: &Work, request: &proposal_request::Model) -> Result<Option<i32>, Failure> {
    let calendar = law::calendar(work.db()).await?;
    let lead = automatic_urge(
        &calendar,
        request.deadline_effective,
        local_date(request.asked_at),
        request.auto_lead.and_then(|used| u32::try_from(used).ok()),
        work.today(),
    );
    Ok(lead.and_then(|lead| i32::try_from(lead).ok()))
}
