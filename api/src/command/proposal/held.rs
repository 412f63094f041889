//! A proposal held for a verb: locked, seen by the actor, and of the version that he read.

use entity::{Rows, proposal, proposal_issue, proposal_request};
use rules::Refusal;
use rules::mandate::{Act, Actor, Office};
use rules::notice::Kind as Notice;
use rules::proposal::{Verb, check};
use sea_orm::{ActiveModelTrait, ColumnTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use uuid::Uuid;

use crate::app::{Subject, Work};
use crate::failure::Failure;
use crate::read;

pub const MAX_NOTE: usize = 5_000;

/// In which capacity the actor's unit must stand to the proposal.
#[derive(Clone, Copy, Debug)]
pub enum As {
    Locality,
    Focal,
    Anybody,
}

/// Locks the visible proposal for a verb of a unit in this capacity.
pub async fn take(
    work: &Work,
    actor: &Actor,
    (verb, unit): (Verb, As),
    id: Uuid,
    expected_version: i32,
) -> Result<proposal::Model, Failure> {
    let proposal = proposal::Entity::visible_to(actor)
        .filter(proposal::Column::Id.eq(id))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    check_unit(&proposal, actor, unit, verb.act())?;
    check(proposal.state.0, verb)?;
    if proposal.version != expected_version {
        let current = proposal.version;
        return Err(Refusal::Conflict { current }.into());
    }
    Ok(proposal)
}

fn check_unit(
    proposal: &proposal::Model,
    actor: &Actor,
    unit: As,
    act: Act,
) -> Result<(), Refusal> {
    let fits = match unit {
        As::Locality => actor.works_in(proposal.locality_unit_id),
        As::Focal => actor.works_in(proposal.focal_unit_id),
        As::Anybody => true,
    };
    if fits {
        Ok(())
    } else {
        Err(Refusal::NotEntitled { act })
    }
}

/// Writes a change of a held proposal, counts its version up, and enters it in the journal.
pub async fn update(
    work: &Work,
    act: &'static str,
    before: &proposal::Model,
    mut change: proposal::ActiveModel,
) -> Result<proposal::Model, Failure> {
    change.version = Set(before.version + 1);
    let after = change.update(work.db()).await?;
    work.journal_row(act, subject(&after), Some(before), &after)
        .await?;
    Ok(after)
}

pub fn subject(proposal: &proposal::Model) -> Subject {
    Subject::proposal(proposal.id)
}

/// The issues, in reading order.
pub async fn issues(work: &Work, proposal: Uuid) -> Result<Vec<proposal_issue::Model>, Failure> {
    Ok(proposal_issue::Entity::rows()
        .filter(proposal_issue::Column::ProposalId.eq(proposal))
        .order_by_asc(proposal_issue::Column::Place)
        .all(work.db())
        .await?)
}

/// The units that answer at present.
pub async fn answering(work: &Work, proposal: Uuid) -> Result<Vec<Uuid>, Failure> {
    let requests = proposal_request::Entity::rows()
        .filter(proposal_request::Column::ProposalId.eq(proposal))
        .filter(proposal_request::Column::EndedAt.is_null())
        .all(work.db())
        .await?;
    Ok(requests.into_iter().map(|asked| asked.unit_id).collect())
}

/// Tells the heads of these units.
pub async fn tell_heads(
    work: &Work,
    kind: Notice,
    proposal: &proposal::Model,
    units: &[Uuid],
) -> Result<(), Failure> {
    tell(work, kind, proposal, units, &[]).await
}

/// Tells the heads of these units, and these offices: each mandate once.
pub async fn tell(
    work: &Work,
    kind: Notice,
    proposal: &proposal::Model,
    units: &[Uuid],
    offices: &[Office],
) -> Result<(), Failure> {
    let wanted = |office: Office| office == Office::AgencyHead || offices.contains(&office);
    let holders = read::people::holding(work.db(), wanted, work.today()).await?;
    let told = holders
        .into_iter()
        .filter(|holder| {
            let head = holder.office.0 == Office::AgencyHead;
            let of_unit = holder.unit_id.is_some_and(|unit| units.contains(&unit));
            (head && of_unit) || offices.contains(&holder.office.0)
        })
        .map(|holder| holder.id);
    work.notify(kind, subject(proposal), told).await?;
    Ok(())
}
