//! What hangs on delegations, assignments and those who act in a task.

use std::collections::HashMap;

use async_graphql::dataloader::{DataLoader, HashMapCache, Loader};
use entity::{Rows, assignment_unit, delegation, org_unit, task, task_representative};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{LoadError, Reader, grouped};

/// A visible delegation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DelegationKey(pub Uuid);
/// The units that an assignment names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FollowedUnitsKey(pub Uuid);
/// Those who act for agencies in a task now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RepresentativesKey(pub Uuid);
/// A visible task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TaskKey(pub Uuid);

/// Forgets what a verb may have changed.
pub(super) fn forget_delegations(loader: &DataLoader<Reader, HashMapCache>) {
    loader.clear::<DelegationKey>();
    loader.clear::<FollowedUnitsKey>();
    loader.clear::<RepresentativesKey>();
    loader.clear::<TaskKey>();
}

impl Loader<DelegationKey> for Reader {
    type Value = delegation::Model;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[DelegationKey],
    ) -> Result<HashMap<DelegationKey, Self::Value>, LoadError> {
        let Some(actor) = self.caller.actor() else {
            return Ok(HashMap::new());
        };
        let rows = delegation::Entity::visible_to(actor)
            .filter(delegation::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .all(self.app.store.reader())
            .await?;
        Ok(rows
            .into_iter()
            .map(|row| (DelegationKey(row.id), row))
            .collect())
    }
}

impl Loader<FollowedUnitsKey> for Reader {
    type Value = Vec<org_unit::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[FollowedUnitsKey],
    ) -> Result<HashMap<FollowedUnitsKey, Self::Value>, LoadError> {
        let rows = assignment_unit::Entity::rows()
            .filter(assignment_unit::Column::AssignmentId.is_in(keys.iter().map(|key| key.0)))
            .find_also_related(org_unit::Entity)
            .order_by_asc(assignment_unit::Column::UnitId)
            .all(self.app.store.reader())
            .await?;
        let mut units: HashMap<_, Vec<_>> = HashMap::new();
        for (row, unit) in rows {
            let of = units
                .entry(FollowedUnitsKey(row.assignment_id))
                .or_default();
            of.extend(unit);
        }
        Ok(units)
    }
}

impl Loader<RepresentativesKey> for Reader {
    type Value = Vec<task_representative::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[RepresentativesKey],
    ) -> Result<HashMap<RepresentativesKey, Self::Value>, LoadError> {
        let rows = task_representative::Entity::rows()
            .filter(task_representative::Column::TaskId.is_in(keys.iter().map(|key| key.0)))
            .filter(task_representative::Column::ReplacedAt.is_null())
            .order_by_asc(task_representative::Column::Id)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| RepresentativesKey(row.task_id)))
    }
}

impl Loader<TaskKey> for Reader {
    type Value = task::Model;
    type Error = LoadError;

    async fn load(&self, keys: &[TaskKey]) -> Result<HashMap<TaskKey, Self::Value>, LoadError> {
        let Some(who) = self.caller.who() else {
            return Ok(HashMap::new());
        };
        let rows = task::Entity::visible_to(who)
            .filter(task::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .all(self.app.store.reader())
            .await?;
        Ok(rows.into_iter().map(|row| (TaskKey(row.id), row)).collect())
    }
}
