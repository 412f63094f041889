//! What makes a consultation a conference, or one about a draft from outside.

use std::collections::HashMap;

use async_graphql::dataloader::{DataLoader, HashMapCache, Loader};
use entity::{Rows, attendance, conference, external_draft, mandate, participation_report};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{LoadError, Reader, grouped};

/// The conference of a visible consultation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ConferenceKey(pub Uuid);
/// The agencies invited to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AttendancesKey(pub Uuid);
/// The draft from outside that a visible consultation is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ExternalDraftKey(pub Uuid);

/// The mandates of a unit that are in office today, oldest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnitPeopleKey(pub Uuid);

/// What was reported of a participation, newest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReportsKey(pub Uuid);

/// Forgets what a verb may have changed.
pub(super) fn forget_conferences(loader: &DataLoader<Reader, HashMapCache>) {
    loader.clear::<ConferenceKey>();
    loader.clear::<AttendancesKey>();
    loader.clear::<ExternalDraftKey>();
    loader.clear::<UnitPeopleKey>();
    loader.clear::<ReportsKey>();
}

impl Loader<ConferenceKey> for Reader {
    type Value = conference::Model;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[ConferenceKey],
    ) -> Result<HashMap<ConferenceKey, Self::Value>, LoadError> {
        let rows = conference::Entity::rows()
            .filter(conference::Column::ConsultationId.is_in(keys.iter().map(|key| key.0)))
            .all(self.app.store.reader())
            .await?;
        let rows = rows.into_iter();
        Ok(rows
            .map(|row| (ConferenceKey(row.consultation_id), row))
            .collect())
    }
}

impl Loader<AttendancesKey> for Reader {
    type Value = Vec<attendance::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[AttendancesKey],
    ) -> Result<HashMap<AttendancesKey, Self::Value>, LoadError> {
        let rows = attendance::Entity::rows()
            .filter(attendance::Column::ConsultationId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(attendance::Column::ResponseId)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| AttendancesKey(row.consultation_id)))
    }
}

impl Loader<ExternalDraftKey> for Reader {
    type Value = external_draft::Model;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[ExternalDraftKey],
    ) -> Result<HashMap<ExternalDraftKey, Self::Value>, LoadError> {
        let rows = external_draft::Entity::rows()
            .filter(external_draft::Column::ConsultationId.is_in(keys.iter().map(|key| key.0)))
            .all(self.app.store.reader())
            .await?;
        let rows = rows.into_iter();
        Ok(rows
            .map(|row| (ExternalDraftKey(row.consultation_id), row))
            .collect())
    }
}

impl Loader<UnitPeopleKey> for Reader {
    type Value = Vec<mandate::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[UnitPeopleKey],
    ) -> Result<HashMap<UnitPeopleKey, Self::Value>, LoadError> {
        let today = rules::deadline::local_date(self.app.clock.now());
        let rows = mandate::Entity::rows()
            .filter(mandate::Column::UnitId.is_in(keys.iter().map(|key| key.0)))
            .filter(mandate::in_office_on(today))
            .order_by_asc(mandate::Column::Id)
            .all(self.app.store.reader())
            .await?;
        let rows = rows.into_iter().filter_map(|row| Some((row.unit_id?, row)));
        let groups = grouped(rows.collect(), |(unit, _): &(Uuid, mandate::Model)| {
            UnitPeopleKey(*unit)
        });
        Ok(groups
            .into_iter()
            .map(|(key, rows)| (key, rows.into_iter().map(|(_, row)| row).collect()))
            .collect())
    }
}

impl Loader<ReportsKey> for Reader {
    type Value = Vec<participation_report::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[ReportsKey],
    ) -> Result<HashMap<ReportsKey, Self::Value>, LoadError> {
        use participation_report::Column::{Id, ParticipationId};
        let rows = participation_report::Entity::rows()
            .filter(ParticipationId.is_in(keys.iter().map(|key| key.0)))
            .order_by_desc(Id)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| ReportsKey(row.participation_id)))
    }
}
