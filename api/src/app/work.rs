//! A piece of work: one transaction, one instant, one actor.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use chrono::{DateTime, NaiveDate, Utc};
use entity::{Stored, journal, outbox};
use rules::mandate::Actor;
use rules::notice::Kind as Notice;
use sea_orm::{ActiveModelTrait, DatabaseTransaction, DbErr, EntityTrait, Set};
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use super::changes::Changes;
use super::difference::difference;
use super::standing::Standing;
use crate::clock::{Clock, Ids};
use crate::failure::Failure;
use crate::store::trouble::Uncertain;
use crate::store::{self, statements};

/// What an entry of the journal or a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    pub kind: &'static str,
    pub id: Uuid,
}

impl Subject {
    pub fn new(kind: &'static str, id: Uuid) -> Self {
        Self { kind, id }
    }

    /// The installation itself, of which there is one.
    pub fn installation() -> Self {
        Self::new("INSTALLATION", Uuid::nil())
    }

    pub fn ballot(id: Uuid) -> Self {
        Self::new("BALLOT", id)
    }

    pub fn consultation(id: Uuid) -> Self {
        Self::new("CONSULTATION", id)
    }

    pub fn proposal(id: Uuid) -> Self {
        Self::new("PROPOSAL", id)
    }

    pub fn file(id: Uuid) -> Self {
        Self::new("FILE", id)
    }

    pub fn account(id: Uuid) -> Self {
        Self::new("ACCOUNT", id)
    }

    pub fn delegation(id: Uuid) -> Self {
        Self::new("DELEGATION", id)
    }

    pub fn assignment(id: Uuid) -> Self {
        Self::new("ASSIGNMENT", id)
    }

    pub fn task(id: Uuid) -> Self {
        Self::new("TASK", id)
    }

    pub fn service_token(id: Uuid) -> Self {
        Self::new("SERVICE_TOKEN", id)
    }

    /// A matter of the kinds whose changes are told, for people wait before an open page for them.
    pub fn followed(kind: &str, id: Uuid) -> Option<Self> {
        let kinds = [Self::ballot(id), Self::consultation(id), Self::proposal(id)];
        kinds.into_iter().find(|subject| subject.kind == kind)
    }
}

/// One command's transaction. Dropped without `commit`, it leaves nothing behind.
#[must_use = "work that is not committed is undone"]
pub struct Work {
    transaction: DatabaseTransaction,
    clock: Arc<dyn Clock>,
    ids: Arc<Ids>,
    changes: Changes,
    actor: Option<Actor>,
    /// The delegation that it is done by; none when the own office gives it.
    standing: Option<Standing>,
    public_url: String,
    now: OnceLock<DateTime<Utc>>,
    /// What those who follow it must read again.
    touched: Mutex<Vec<Subject>>,
}

impl Work {
    pub(super) fn new(
        transaction: DatabaseTransaction,
        clock: Arc<dyn Clock>,
        ids: Arc<Ids>,
        changes: Changes,
        actor: Option<Actor>,
        public_url: String,
    ) -> Self {
        Self {
            transaction,
            clock,
            ids,
            changes,
            actor,
            standing: None,
            public_url,
            now: OnceLock::new(),
            touched: Mutex::default(),
        }
    }

    /// Does the rest by what somebody else has lent.
    pub(super) fn stand_by(&mut self, standing: Standing) {
        self.standing = Some(standing);
    }

    /// The head in whose name this is done (D1): kept in the row beside whoever did it.
    pub fn on_behalf_of(&self) -> Option<Uuid> {
        self.standing.map(|standing| standing.on_behalf_of)
    }

    pub fn db(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    /// The instant of this work, pinned when it is first asked for: ask after the row that orders
    /// the verb is locked, so that no later work carries an earlier instant.
    pub fn now(&self) -> DateTime<Utc> {
        *self.now.get_or_init(|| self.clock.now())
    }

    /// Who does it; none where nobody in office does.
    pub fn mandate(&self) -> Option<Uuid> {
        self.actor.as_ref().map(|actor| actor.mandate_id)
    }

    /// The address at which people reach this server.
    pub fn public_url(&self) -> &str {
        &self.public_url
    }

    /// The civil date in Việt Nam at the instant of this work.
    pub fn today(&self) -> NaiveDate {
        rules::deadline::local_date(self.now())
    }

    pub fn new_id(&self) -> Uuid {
        self.ids.next(self.now())
    }

    /// Notes that a matter reads differently once this work is done. What is journalled or notified
    /// of is noted by itself.
    pub fn touches(&self, subject: Subject) {
        let mut touched = self.touched.lock().unwrap_or_else(PoisonError::into_inner);
        if Subject::followed(subject.kind, subject.id).is_some() && !touched.contains(&subject) {
            touched.push(subject);
        }
    }

    /// X7: who, in which hat, when, from what to what. Without an actor, the clock did it.
    pub async fn journal(
        &self,
        act: &'static str,
        subject: Subject,
        before: Option<Value>,
        after: Option<Value>,
    ) -> Result<(), DbErr> {
        self.touches(subject);
        let entry = journal::ActiveModel {
            id: Set(self.new_id()),
            at: Set(self.now()),
            account_id: Set(self.actor.as_ref().map(|actor| actor.account_id)),
            mandate_id: Set(self.actor.as_ref().map(|actor| actor.mandate_id)),
            on_behalf_of: Set(self.on_behalf_of().filter(|_| is_somebodys(act))),
            act: Set(act.to_owned()),
            subject_kind: Set(subject.kind.to_owned()),
            subject_id: Set(subject.id),
            before: Set(before.map(|value| value.to_string())),
            after: Set(after.map(|value| value.to_string())),
        };
        entry.insert(self.db()).await.map(drop)
    }

    /// X7: the same of a row that was written: every column that differs, by its own name, so that nothing
    /// that a verb changes can be left out. Of a new row, every column that holds anything.
    pub async fn journal_row<M: Serialize>(
        &self,
        act: &'static str,
        subject: Subject,
        before: Option<&M>,
        after: &M,
    ) -> Result<(), Failure> {
        let (was, is) = difference(before, after)?;
        self.journal(act, subject, was, Some(is)).await?;
        Ok(())
    }

    /// The same, with what was reckoned beside it.
    pub async fn journal_row_with<M: Serialize>(
        &self,
        act: &'static str,
        subject: Subject,
        before: Option<&M>,
        after: &M,
        reckoned: Value,
    ) -> Result<(), Failure> {
        let (was, mut is) = difference(before, after)?;
        if let (Value::Object(is), Value::Object(reckoned)) = (&mut is, reckoned) {
            is.extend(reckoned);
        }
        self.journal(act, subject, was, Some(is)).await?;
        Ok(())
    }

    /// The same of a row that is gone.
    pub async fn journal_gone<M: Serialize>(
        &self,
        act: &'static str,
        subject: Subject,
        row: &M,
    ) -> Result<(), Failure> {
        let (_, was) = difference(None, row)?;
        self.journal(act, subject, Some(was), None).await?;
        Ok(())
    }

    /// Leaves a notice for each mandate, sent after the commit.
    pub async fn notify(
        &self,
        kind: Notice,
        subject: Subject,
        mandates: impl IntoIterator<Item = Uuid>,
    ) -> Result<(), DbErr> {
        self.touches(subject);
        let notices: Vec<_> = mandates
            .into_iter()
            .map(|mandate_id| outbox::ActiveModel {
                id: Set(self.new_id()),
                at: Set(self.now()),
                mandate_id: Set(mandate_id),
                kind: Set(Stored(kind)),
                subject_kind: Set(subject.kind.to_owned()),
                subject_id: Set(subject.id),
                read_at: Set(None),
            })
            .collect();
        if notices.is_empty() {
            return Ok(());
        }
        outbox::Entity::insert_many(notices)
            .exec_without_returning(self.db())
            .await
            .map(drop)
    }

    /// Makes the work durable, and tells of it. What is returned to the user is acknowledged only
    /// after this. Refused when the delegation that it is done by is over by now (D9). Once begun it comes
    /// to its end, also when whoever asked has gone or the request has taken too long: nothing is durable
    /// that nobody was told of.
    pub async fn commit(self) -> Result<(), Failure> {
        if !statements::may_last() {
            return Err(DbErr::Custom("too many statements".to_owned()).into());
        }
        if let Some(standing) = &self.standing {
            standing.check(self.now())?;
        }
        let committing = tokio::spawn(self.committed());
        committing.await.unwrap_or_else(|error| {
            let broken_off = Uncertain(DbErr::Custom(error.to_string()));
            Err(Failure::Broken(broken_off.into()))
        })
    }

    async fn committed(self) -> Result<(), Failure> {
        let touched = self
            .touched
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        self.changes.announce(&self.transaction, &touched).await?;
        store::commit(self.transaction).await?;
        self.changes.tell(&touched);
        Ok(())
    }
}

/// What the clock brought about before, and whom an act has reached, is nobody's own doing.
fn is_somebodys(act: &str) -> bool {
    !act.ends_with("_BY_CLOCK") && act != "TELL_AGENCIES"
}
