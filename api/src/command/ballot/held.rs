//! A ballot held for a verb: locked, and brought up to the clock.

use chrono::{DateTime, Utc};
use entity::{Stored, ballot};
use rules::Refusal;
use rules::ballot::{Counts, Facts, State, Verb, check};
use rules::mandate::{Actor, Office};
use rules::notice::Kind as Notice;
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};
use serde_json::json;
use uuid::Uuid;

use crate::app::{Subject, Work};
use crate::failure::Failure;
use crate::read;

/// A locked ballot whose recorded state is its true one.
pub struct Held {
    pub ballot: ballot::Model,
    pub counts: Counts,
}

impl Held {
    /// Locks the visible ballot and first applies what has fallen due.
    pub async fn take(work: &Work, actor: &Actor, id: Uuid) -> Result<Self, Failure> {
        let ballot = ballot::Entity::visible_to(actor)
            .filter(ballot::Column::Id.eq(id))
            .lock_exclusive()
            .one(work.db())
            .await?
            .ok_or(Refusal::NotFound)?;
        Self::settle(work, ballot).await
    }

    /// Applies to a locked ballot what has fallen due.
    pub async fn settle(work: &Work, ballot: ballot::Model) -> Result<Self, Failure> {
        let counts = read::ballot::counts(work.db(), ballot.id).await?;
        let held = Self { ballot, counts };
        match held.ballot.closes_at {
            Some(closes_at) if held.state(work.now()) != held.ballot.state.0 => {
                held.record_closing(work, "CLOSE_BALLOT_BY_CLOCK", closes_at)
                    .await
            }
            _ => Ok(held),
        }
    }

    pub fn facts(&self) -> Facts {
        self.ballot.facts(self.counts)
    }

    pub fn state(&self, now: DateTime<Utc>) -> State {
        self.facts().state_at(now)
    }

    /// Whether the verb fits the state, and nobody changed the ballot since it was read.
    pub fn check(&self, verb: Verb, expected_version: i32) -> Result<(), Refusal> {
        check(self.ballot.state.0, verb, self.ballot.closed_at)?;
        if self.ballot.version == expected_version {
            Ok(())
        } else {
            Err(Refusal::Conflict {
                current: self.ballot.version,
            })
        }
    }

    /// Records that voting ended. This is no edit: the version stays, for every reader has seen the
    /// ballot closed since that instant.
    pub async fn record_closing(
        self,
        work: &Work,
        act: &'static str,
        closed_at: DateTime<Utc>,
    ) -> Result<Self, Failure> {
        let outcome = self.facts().outcome();
        let before = self.ballot.clone();
        let mut change = self.ballot.into_active_model();
        change.state = Set(Stored(outcome));
        change.closed_at = Set(Some(closed_at));
        let ballot = change.update(work.db()).await?;
        let counted = json!({
            "base": ballot.base,
            "agree": self.counts.agree,
            "agreeWithAmendments": self.counts.amend,
            "disagree": self.counts.disagree,
            "abstain": self.counts.abstain,
        });
        let subject = Subject::ballot(ballot.id);
        work.journal_row_with(act, subject, Some(&before), &ballot, counted)
            .await?;
        notify(work, Notice::BallotClosed, &ballot, |office| {
            office.is_member() || office.is_office()
        })
        .await?;
        Ok(Self {
            ballot,
            counts: self.counts,
        })
    }
}

/// Writes a change of a held ballot, counts its version up, and enters it in the journal.
pub async fn update(
    work: &Work,
    act: &'static str,
    before: &ballot::Model,
    mut change: ballot::ActiveModel,
) -> Result<ballot::Model, Failure> {
    change.version = Set(before.version + 1);
    let after = change.update(work.db()).await?;
    let subject = Subject::ballot(after.id);
    work.journal_row(act, subject, Some(before), &after).await?;
    Ok(after)
}

/// Tells the holders of these offices, and the heads of the lead unit, about a ballot.
pub async fn notify(
    work: &Work,
    kind: Notice,
    ballot: &ballot::Model,
    offices: impl Fn(Office) -> bool,
) -> Result<(), Failure> {
    let mut told = read::people::holding(work.db(), offices, work.today()).await?;
    told.extend(read::people::heads_of(work.db(), ballot.lead_unit_id, work.today()).await?);
    let mandates = told.into_iter().map(|mandate| mandate.id);
    work.notify(kind, Subject::ballot(ballot.id), mandates)
        .await?;
    Ok(())
}

/// Tells the members who have not voted, those who assist them, and the Office.
pub async fn notify_unvoted(
    work: &Work,
    kind: Notice,
    ballot: &ballot::Model,
) -> Result<(), Failure> {
    let unvoted = read::ballot::unvoted(work.db(), ballot.id).await?;
    let mut told = read::people::with_assistants(work.db(), unvoted, work.today()).await?;
    let office = read::people::holding(work.db(), Office::is_office, work.today()).await?;
    told.extend(office.into_iter().map(|mandate| mandate.id));
    work.notify(kind, Subject::ballot(ballot.id), told).await?;
    Ok(())
}
