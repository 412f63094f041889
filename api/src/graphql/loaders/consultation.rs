//! What hangs on consultations.

use std::collections::HashMap;

use async_graphql::dataloader::{DataLoader, HashMapCache, Loader};
use entity::{Rows, consultation, consultation_answer, consultation_response};
use rules::consultation::{Counts, OpenDemands};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{LoadError, Reader, grouped};
use crate::read::{self, consultation::Silent};

/// How many agencies were asked, how they answered, what is late and what is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Figures {
    pub asked: u32,
    pub counts: Counts,
    pub late: u32,
    pub silent: Silent,
    pub demands: OpenDemands,
}

/// A visible consultation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ConsultationKey(pub Uuid);
/// The figures of a consultation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FiguresKey(pub Uuid);
/// The row of the viewer's own unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OwnResponseKey(pub Uuid);
/// All rows of a consultation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResponsesKey(pub Uuid);
/// Every version of the answer of an agency, newest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AnswersKey(pub Uuid);
/// Forgets what a verb may have changed.
pub(super) fn forget_consultations(loader: &DataLoader<Reader, HashMapCache>) {
    loader.clear::<ConsultationKey>();
    loader.clear::<FiguresKey>();
    loader.clear::<OwnResponseKey>();
    loader.clear::<ResponsesKey>();
    loader.clear::<AnswersKey>();
}

impl Loader<ConsultationKey> for Reader {
    type Value = consultation::Model;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[ConsultationKey],
    ) -> Result<HashMap<ConsultationKey, Self::Value>, LoadError> {
        let Some(who) = self.caller.who() else {
            return Ok(HashMap::new());
        };
        let rows = consultation::Entity::visible_to(who)
            .filter(consultation::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .all(self.app.store.reader())
            .await?;
        Ok(rows
            .into_iter()
            .map(|row| (ConsultationKey(row.id), row))
            .collect())
    }
}

impl Loader<FiguresKey> for Reader {
    type Value = Figures;
    type Error = LoadError;

    async fn load(&self, keys: &[FiguresKey]) -> Result<HashMap<FiguresKey, Figures>, LoadError> {
        let ids: Vec<_> = keys.iter().map(|key| key.0).collect();
        let db = self.app.store.reader();
        let asked = read::consultation::asked_of(db, &ids).await?;
        let counts = read::consultation::counts_of(db, &ids).await?;
        let late = read::consultation::late_of(db, &ids).await?;
        let now = self.app.clock.now();
        let silent = read::consultation::silent_of(db, &ids, now).await?;
        let demands = read::demand::open_of(db, &ids).await?;
        Ok(ids
            .into_iter()
            .map(|id| {
                let figures = Figures {
                    asked: asked.get(&id).copied().unwrap_or_default(),
                    counts: counts.get(&id).copied().unwrap_or_default(),
                    late: late.get(&id).copied().unwrap_or_default(),
                    silent: silent.get(&id).copied().unwrap_or_default(),
                    demands: demands.get(&id).copied().unwrap_or_default(),
                };
                (FiguresKey(id), figures)
            })
            .collect())
    }
}

impl Loader<OwnResponseKey> for Reader {
    type Value = consultation_response::Model;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[OwnResponseKey],
    ) -> Result<HashMap<OwnResponseKey, Self::Value>, LoadError> {
        let Some(unit) = self.caller.actor().and_then(|actor| actor.unit_id) else {
            return Ok(HashMap::new());
        };
        let ids = keys.iter().map(|key| key.0);
        let rows = consultation_response::Entity::rows()
            .filter(consultation_response::Column::ConsultationId.is_in(ids))
            .filter(consultation_response::Column::UnitId.eq(unit))
            .all(self.app.store.reader())
            .await?;
        Ok(rows
            .into_iter()
            .map(|row| (OwnResponseKey(row.consultation_id), row))
            .collect())
    }
}

impl Loader<ResponsesKey> for Reader {
    type Value = Vec<consultation_response::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[ResponsesKey],
    ) -> Result<HashMap<ResponsesKey, Self::Value>, LoadError> {
        let ids = keys.iter().map(|key| key.0);
        let rows = consultation_response::Entity::rows()
            .filter(consultation_response::Column::ConsultationId.is_in(ids))
            .order_by_asc(consultation_response::Column::Id)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| ResponsesKey(row.consultation_id)))
    }
}

impl Loader<AnswersKey> for Reader {
    type Value = Vec<consultation_answer::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[AnswersKey],
    ) -> Result<HashMap<AnswersKey, Self::Value>, LoadError> {
        let ids = keys.iter().map(|key| key.0);
        let rows = consultation_answer::Entity::rows()
            .filter(consultation_answer::Column::ResponseId.is_in(ids))
            .order_by_desc(consultation_answer::Column::Version)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| AnswersKey(row.response_id)))
    }
}
