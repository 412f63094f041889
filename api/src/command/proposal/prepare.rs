//! What an agency does before its head signs: drafting the answer on its issue (X9).

use entity::{Rows, Stored, proposal, proposal_issue, proposal_request};
use rules::Refusal;
use rules::mandate::{Act, Actor};
use rules::proposal::{Answer, Position, Verb, check, sees_issue};
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};
use serde_json::json;
use uuid::Uuid;

use super::held::subject;
use crate::app::{App, Work};
use crate::command::secrecy;
use crate::failure::Failure;

pub struct SaveDraft {
    pub issue: Uuid,
    pub position: Option<Position>,
    pub text: Option<String>,
}

/// Keeps what the agency prepares. The last one who saves is named; nobody outside sees it.
pub async fn save_draft(
    app: &App,
    actor: &Actor,
    input: SaveDraft,
) -> Result<proposal::Model, Failure> {
    secrecy::admit(app, &[("text", input.text.as_deref())]).await?;
    let work = app.begin(actor, Act::DraftAnswer).await?;
    let (proposal, request) = own_request(&work, actor, input.issue).await?;
    check(proposal.state.0, Verb::SaveDraft)?;
    let text = Answer::check_draft(input.text)?;
    let mut change = request.into_active_model();
    change.draft_position = Set(input.position.map(Stored));
    change.draft_body = Set(text);
    change.drafted_by = Set(Some(actor.mandate_id));
    change.drafted_at = Set(Some(work.now()));
    change.update(work.db()).await?;
    let after = json!({ "unit": actor.unit_id, "issue": input.issue });
    work.journal("SAVE_ISSUE_DRAFT", subject(&proposal), None, Some(after))
        .await?;
    work.commit().await?;
    Ok(proposal)
}

/// The proposal of an issue, locked so that agencies do not wait for each other and a conclusion
/// waits for all of them, with the own agency's row, locked. An issue that is not shown to the actor
/// does not exist for him (X6).
pub(super) async fn own_request(
    work: &Work,
    actor: &Actor,
    issue: Uuid,
) -> Result<(proposal::Model, proposal_request::Model), Failure> {
    let issue = proposal_issue::Entity::rows()
        .filter(proposal_issue::Column::Id.eq(issue))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let proposal = proposal::Entity::visible_to(actor)
        .filter(proposal::Column::Id.eq(issue.proposal_id))
        .lock_shared()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let own = match actor.unit_id {
        Some(unit) => {
            proposal_request::Entity::rows()
                .filter(proposal_request::Column::IssueId.eq(issue.id))
                .filter(proposal_request::Column::UnitId.eq(unit))
                .lock_exclusive()
                .one(work.db())
                .await?
        }
        None => None,
    };
    match own {
        Some(request) if request.ended_at.is_none() => Ok((proposal, request)),
        Some(_) => Err(Refusal::NotYourIssue.into()),
        None if sees_issue(actor.office, proposal.place(actor, false), false) => {
            Err(Refusal::NotYourIssue.into())
        }
        None => Err(Refusal::NotFound.into()),
    }
}
