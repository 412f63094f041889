//! Taking back what was lent, at once (D9).

use entity::delegation;
use rules::Refusal;
use rules::delegation::State;
use rules::mandate::Actor;
use rules::notice::Kind as Notice;
use rules::text::check_text;
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};
use uuid::Uuid;

use super::give::notify;
use super::{begin, mandate};
use crate::app::{App, Subject};
use crate::command::consultation::entitlement_changed;
use crate::command::secrecy;
use crate::failure::Failure;

const MAX_REASON: usize = 2_000;

pub struct Revoke {
    pub delegation: Uuid,
    pub expected_version: i32,
    pub reason: String,
}

/// Takes a delegation back: from this instant on nothing is done by it.
pub async fn revoke(app: &App, actor: &Actor, input: Revoke) -> Result<delegation::Model, Failure> {
    secrecy::admit(app, &[("reason", Some(&input.reason))]).await?;
    let work = begin(app, actor).await?;
    let reason = check_text("reason", &input.reason, MAX_REASON)?;
    // Locked, so that an act that is under way by it comes before, and a later one finds it revoked.
    let before: delegation::Model = delegation::Entity::visible_to(actor)
        .filter(delegation::Column::Id.eq(input.delegation))
        .filter(delegation::Column::LenderId.eq(actor.mandate_id))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let lender = mandate(&work, before.lender_id).await?;
    let delegate = mandate(&work, before.delegate_id).await?;
    let facts = before.facts(&lender, &delegate);
    match (facts.state_at(work.now()), before.revoked_at) {
        (State::Pending | State::InForce, _) => {}
        (_, Some(at)) => return Err(Refusal::DelegationRevoked { at }.into()),
        (_, None) => {
            let on = facts.last_day();
            return Err(Refusal::DelegationEnded { on }.into());
        }
    }
    if before.version != input.expected_version {
        let current = before.version;
        return Err(Refusal::Conflict { current }.into());
    }
    let mut change = before.clone().into_active_model();
    change.version = Set(before.version + 1);
    change.revoked_at = Set(Some(work.now()));
    change.revoke_reason = Set(Some(reason));
    let after = change.update(work.db()).await?;
    let subject = Subject::delegation(after.id);
    work.journal_row("REVOKE_DELEGATION", subject, Some(&before), &after)
        .await?;
    notify(&work, Notice::DelegationRevoked, &after).await?;
    entitlement_changed(&work, after.unit_id.as_slice()).await?;
    work.commit().await?;
    Ok(after)
}
