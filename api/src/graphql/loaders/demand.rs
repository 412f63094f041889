//! Points, what is said to them, and how what is asked for was dealt with.

use std::collections::HashMap;

use async_graphql::dataloader::{DataLoader, HashMapCache, Loader};
use entity::{Rows, consultation, consultation_point, demand_resolution, point_answer};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{LoadError, Reader, grouped};
use crate::papers::incorporation::Table;
use crate::read;
use crate::read::demand::Demand;

/// A point of a consultation that was visible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PointKey(pub Uuid);
/// The points of a visible consultation, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PointsKey(pub Uuid);
/// What a visible answer says to single points, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PointAnswersKey(pub Uuid);
/// How a demand was dealt with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DemandResolutionKey(pub Uuid);
/// The demands of a consultation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DemandsKey(pub Uuid);

/// All that the incorporation table of a consultation says, for those who see all answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TableKey(pub Uuid);

/// Forgets what a verb may have changed.
pub(super) fn forget_demands(loader: &DataLoader<Reader, HashMapCache>) {
    loader.clear::<PointKey>();
    loader.clear::<PointsKey>();
    loader.clear::<PointAnswersKey>();
    loader.clear::<DemandResolutionKey>();
    loader.clear::<DemandsKey>();
    loader.clear::<TableKey>();
}

impl Loader<PointKey> for Reader {
    type Value = consultation_point::Model;
    type Error = LoadError;

    async fn load(&self, keys: &[PointKey]) -> Result<HashMap<PointKey, Self::Value>, LoadError> {
        let rows = consultation_point::Entity::rows()
            .filter(consultation_point::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .all(self.app.store.reader())
            .await?;
        let rows = rows.into_iter();
        Ok(rows.map(|row| (PointKey(row.id), row)).collect())
    }
}

impl Loader<PointsKey> for Reader {
    type Value = Vec<consultation_point::Model>;
    type Error = LoadError;

    async fn load(&self, keys: &[PointsKey]) -> Result<HashMap<PointsKey, Self::Value>, LoadError> {
        let of = consultation_point::Column::ConsultationId.is_in(keys.iter().map(|key| key.0));
        let rows = consultation_point::Entity::rows()
            .filter(of)
            .order_by_asc(consultation_point::Column::Place)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| PointsKey(row.consultation_id)))
    }
}

impl Loader<PointAnswersKey> for Reader {
    type Value = Vec<point_answer::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[PointAnswersKey],
    ) -> Result<HashMap<PointAnswersKey, Self::Value>, LoadError> {
        let of = point_answer::Column::AnswerId.is_in(keys.iter().map(|key| key.0));
        let rows = point_answer::Entity::rows()
            .filter(of)
            .find_also_related(consultation_point::Entity)
            .order_by_asc(consultation_point::Column::Place)
            .all(self.app.store.reader())
            .await?;
        let rows = rows.into_iter().map(|(row, _)| row).collect();
        Ok(grouped(rows, |row: &point_answer::Model| {
            PointAnswersKey(row.answer_id)
        }))
    }
}

impl Loader<DemandResolutionKey> for Reader {
    type Value = demand_resolution::Model;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[DemandResolutionKey],
    ) -> Result<HashMap<DemandResolutionKey, Self::Value>, LoadError> {
        let rows = demand_resolution::Entity::rows()
            .filter(demand_resolution::Column::DemandId.is_in(keys.iter().map(|key| key.0)))
            .all(self.app.store.reader())
            .await?;
        let rows = rows.into_iter();
        Ok(rows
            .map(|row| (DemandResolutionKey(row.demand_id), row))
            .collect())
    }
}

impl Loader<DemandsKey> for Reader {
    type Value = Vec<Demand>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[DemandsKey],
    ) -> Result<HashMap<DemandsKey, Self::Value>, LoadError> {
        let ids: Vec<_> = keys.iter().map(|key| key.0).collect();
        let rows = read::demand::of(self.app.store.reader(), &ids).await?;
        let rows = rows.into_iter();
        Ok(rows
            .map(|(id, demands)| (DemandsKey(id), demands))
            .collect())
    }
}

impl Loader<TableKey> for Reader {
    type Value = Table;
    type Error = LoadError;

    async fn load(&self, keys: &[TableKey]) -> Result<HashMap<TableKey, Self::Value>, LoadError> {
        let Some(who) = self.caller.who() else {
            return Ok(HashMap::new());
        };
        let db = self.app.store.reader();
        let consultations = consultation::Entity::visible_to(who)
            .filter(consultation::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .all(db)
            .await?;
        let now = self.app.clock.now();
        let tables = read::incorporation::tables(db, &consultations, now).await?;
        let tables = tables.into_iter();
        Ok(tables.map(|(id, table)| (TableKey(id), table)).collect())
    }
}
