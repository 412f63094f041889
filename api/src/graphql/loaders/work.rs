//! What hangs on programmes, tasks and standing duties.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use chrono::NaiveDate;
use entity::{Rows, org_unit, party, programme, recipient_group_member};
use rules::timeliness::Tally;
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{LoadError, Reader, grouped};
use crate::read;

/// A programme, as far as visible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProgrammeKey(pub Uuid);
/// The visible items of a programme by class and leading unit, as of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TalliesKey(pub Uuid, pub NaiveDate);
/// Who has a part in something, in the order in which the source names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartiesKey {
    Item(Uuid),
    Task(Uuid),
    Duty(Uuid),
}
/// The units that a group of recipients stands for, in the order in which they were entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MembersKey(pub Uuid);

impl Loader<ProgrammeKey> for Reader {
    type Value = programme::Model;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[ProgrammeKey],
    ) -> Result<HashMap<ProgrammeKey, Self::Value>, LoadError> {
        let Some(who) = self.caller.who() else {
            return Ok(HashMap::new());
        };
        let rows = programme::Entity::visible_to(who)
            .filter(programme::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .all(self.app.store.reader())
            .await?;
        Ok(rows
            .into_iter()
            .map(|row| (ProgrammeKey(row.id), row))
            .collect())
    }
}

impl Loader<TalliesKey> for Reader {
    type Value = HashMap<Uuid, Tally>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[TalliesKey],
    ) -> Result<HashMap<TalliesKey, Self::Value>, LoadError> {
        let Some(who) = self.caller.who() else {
            return Ok(HashMap::new());
        };
        // One statement for each day that is asked about, and a request asks about few.
        let days = grouped(keys.to_vec(), |key| key.1);
        let mut tallies = HashMap::new();
        for (day, keys) in days {
            let ids: Vec<_> = keys.iter().map(|key| key.0).collect();
            let of_day = read::programme::tallies(self.app.store.reader(), who, &ids, day).await?;
            tallies.extend(
                of_day
                    .into_iter()
                    .map(|(programme, units)| (TalliesKey(programme, day), units)),
            );
        }
        Ok(tallies)
    }
}

impl Loader<PartiesKey> for Reader {
    type Value = Vec<party::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[PartiesKey],
    ) -> Result<HashMap<PartiesKey, Self::Value>, LoadError> {
        let (mut items, mut tasks, mut duties) = (Vec::new(), Vec::new(), Vec::new());
        for key in keys {
            match key {
                PartiesKey::Item(id) => items.push(*id),
                PartiesKey::Task(id) => tasks.push(*id),
                PartiesKey::Duty(id) => duties.push(*id),
            }
        }
        let rows = party::Entity::rows()
            .filter(
                Condition::any()
                    .add(party::Column::ProgrammeItemId.is_in(items))
                    .add(party::Column::TaskId.is_in(tasks))
                    .add(party::Column::StandingDutyId.is_in(duties)),
            )
            .order_by_asc(party::Column::Place)
            .all(self.app.store.reader())
            .await?;
        let mut parties: HashMap<_, Vec<_>> = HashMap::new();
        for row in rows {
            let item = row.programme_item_id.map(PartiesKey::Item);
            let task = || row.task_id.map(PartiesKey::Task);
            let duty = || row.standing_duty_id.map(PartiesKey::Duty);
            if let Some(key) = item.or_else(task).or_else(duty) {
                parties.entry(key).or_default().push(row);
            }
        }
        Ok(parties)
    }
}

impl Loader<MembersKey> for Reader {
    type Value = Vec<org_unit::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[MembersKey],
    ) -> Result<HashMap<MembersKey, Self::Value>, LoadError> {
        let rows = recipient_group_member::Entity::rows()
            .filter(recipient_group_member::Column::GroupId.is_in(keys.iter().map(|key| key.0)))
            .find_also_related(org_unit::Entity)
            .order_by_asc(recipient_group_member::Column::UnitId)
            .all(self.app.store.reader())
            .await?;
        let units = rows
            .into_iter()
            .filter_map(|(member, unit)| Some((member.group_id, unit?)));
        let mut members: HashMap<_, Vec<_>> = HashMap::new();
        for (group, unit) in units {
            members.entry(MembersKey(group)).or_default().push(unit);
        }
        Ok(members)
    }
}
