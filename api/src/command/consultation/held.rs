//! A consultation held for a verb: locked, and brought up to the clock.

use chrono::{DateTime, Utc};
use entity::{Rows, Stored, consultation, consultation_response};
use rules::Refusal;
use rules::consultation::{Counts, State, Verb, check};
use rules::mandate::{Act, Actor, Office};
use rules::notice::Kind as Notice;
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};
use serde_json::json;
use uuid::Uuid;

use super::told::tell_sender;
use crate::app::{Subject, Work};
use crate::failure::Failure;
use crate::read;

/// A locked consultation whose recorded state is its true one.
pub struct Held {
    pub consultation: consultation::Model,
    pub counts: Counts,
}

impl Held {
    /// Locks the visible consultation and first applies what has fallen due.
    pub async fn take(work: &Work, actor: &Actor, id: Uuid) -> Result<Self, Failure> {
        let consultation = consultation::Entity::visible_to(actor)
            .filter(consultation::Column::Id.eq(id))
            .lock_exclusive()
            .one(work.db())
            .await?
            .ok_or(Refusal::NotFound)?;
        Self::settle(work, consultation).await
    }

    /// The same for a verb of the unit that asks.
    pub async fn take_own(work: &Work, actor: &Actor, act: Act, id: Uuid) -> Result<Self, Failure> {
        let held = Self::take(work, actor, id).await?;
        if actor.works_in(held.consultation.owner_unit_id) {
            Ok(held)
        } else {
            Err(Refusal::NotEntitled { act }.into())
        }
    }

    /// Applies to a locked consultation what has fallen due.
    pub async fn settle(work: &Work, consultation: consultation::Model) -> Result<Self, Failure> {
        let counts = read::consultation::counts(work.db(), consultation.id).await?;
        let held = Self {
            consultation,
            counts,
        };
        match held.consultation.ends_at {
            Some(ends_at)
                if held.consultation.state_at(work.now()) != held.consultation.state.0 =>
            {
                held.record_closing(work, "CLOSE_CONSULTATION_BY_CLOCK", ends_at)
                    .await
            }
            _ => Ok(held),
        }
    }

    /// Whether the verb fits the state, and nobody changed the consultation since it was read.
    pub fn check(&self, verb: Verb, expected_version: i32) -> Result<(), Refusal> {
        let consultation = &self.consultation;
        check(consultation.state.0, verb, consultation.closed_at)?;
        if consultation.version == expected_version {
            Ok(())
        } else {
            Err(Refusal::Conflict {
                current: consultation.version,
            })
        }
    }

    /// Records that answering ended, with what the silence of each agency means (C6, C7). By the
    /// clock this is no edit: the version stays, for every reader has seen it closed since then. After
    /// somebody's verb, what was read before it is stale.
    pub async fn record_closing(
        self,
        work: &Work,
        act: &'static str,
        closed_at: DateTime<Utc>,
    ) -> Result<Self, Failure> {
        let edit = !act.ends_with("_BY_CLOCK");
        let silent: Vec<_> = responses(work, self.consultation.id)
            .await?
            .into_iter()
            .filter(|response| response.position.is_none())
            .collect();
        let unreached = silent.iter().filter(|response| !response.is_reached());
        let unreached: Vec<_> = unreached.map(|response| response.unit_id).collect();
        let silent: Vec<_> = silent.iter().map(|response| response.unit_id).collect();
        let silent = json!({ "silentUnits": silent, "unreachedUnits": unreached });
        let before = self.consultation.clone();
        let mut change = self.consultation.into_active_model();
        change.state = Set(Stored(State::Closed));
        change.closed_at = Set(Some(closed_at));
        change.remind_at = Set(None);
        if edit {
            change.version = Set(before.version + 1);
        }
        let consultation = change.update(work.db()).await?;
        let subject = Subject::consultation(consultation.id);
        work.journal_row_with(act, subject, Some(&before), &consultation, silent)
            .await?;
        notify_all(work, Notice::ConsultationClosed, &consultation).await?;
        if !unreached.is_empty() {
            tell_sender(work, Notice::RecipientUnreached, &consultation).await?;
        }
        Ok(Self {
            consultation,
            counts: self.counts,
        })
    }
}

/// Writes a change of a held consultation, counts its version up, and enters it in the journal.
pub async fn update(
    work: &Work,
    act: &'static str,
    before: &consultation::Model,
    mut change: consultation::ActiveModel,
) -> Result<consultation::Model, Failure> {
    change.version = Set(before.version + 1);
    let after = change.update(work.db()).await?;
    let subject = Subject::consultation(after.id);
    work.journal_row(act, subject, Some(before), &after).await?;
    Ok(after)
}

/// The agencies asked.
pub async fn responses(
    work: &Work,
    consultation: Uuid,
) -> Result<Vec<consultation_response::Model>, Failure> {
    Ok(consultation_response::Entity::rows()
        .filter(consultation_response::Column::ConsultationId.eq(consultation))
        .all(work.db())
        .await?)
}

/// Tells the heads of the unit that asks and of every unit asked.
pub async fn notify_all(
    work: &Work,
    kind: Notice,
    consultation: &consultation::Model,
) -> Result<(), Failure> {
    let asked = responses(work, consultation.id).await?;
    let mut units: Vec<_> = asked.into_iter().map(|response| response.unit_id).collect();
    units.push(consultation.owner_unit_id);
    notify_heads(work, kind, consultation, &units).await
}

/// Tells the heads of these units.
pub async fn notify_heads(
    work: &Work,
    kind: Notice,
    consultation: &consultation::Model,
    units: &[Uuid],
) -> Result<(), Failure> {
    let is_head = |office| matches!(office, Office::AgencyHead | Office::OfficeHead);
    let heads = read::people::holding(work.db(), is_head, work.today()).await?;
    let told = heads
        .into_iter()
        .filter(|head| head.unit_id.is_some_and(|unit| units.contains(&unit)))
        .map(|head| head.id);
    work.notify(kind, Subject::consultation(consultation.id), told)
        .await?;
    Ok(())
}
