//! What went to and fro around a consultation: its sending, urges, requests for data, earlier rounds,
//! and the ballots that stand on it.

use std::collections::HashMap;

use async_graphql::dataloader::{DataLoader, HashMapCache, Loader};
use entity::{
    Rows, Stored, ballot, consultation_answer, consultation_response, consultation_urge,
    data_request, data_request_file, deadline_step, file, mandate, outbox, paper_receipt,
};
use rules::notice::Kind as Notice;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{LoadError, Reader, grouped};
use crate::app::Subject;
use crate::read;
use crate::read::entitled::{self, Holder, can_be_told};

/// The notices by which a consultation was sent, with the unit of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DeliveriesKey(pub Uuid);
/// The urges that reached an agency, newest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UrgesKey(pub Uuid);
/// The receipts on paper of an agency, the first one first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReceiptsKey(pub Uuid);
/// The requests for data of a consultation that the viewer may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DataRequestsKey(pub Uuid);
/// The files with which a request for data was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DataFilesKey(pub Uuid);
/// What a unit said last in an earlier round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EarlierAnswerKey(pub Uuid, pub Uuid);
/// The history of the deadline of a matter, the first step first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DeadlineStepsKey(pub Uuid);
/// Whether somebody who answers for a unit can be told now (C23).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CanBeToldKey(pub Uuid);
/// The visible ballots that stand on a consultation, newest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BallotsOnKey(pub Uuid);

/// Forgets what a verb may have changed.
pub(super) fn forget_exchange(loader: &DataLoader<Reader, HashMapCache>) {
    loader.clear::<DeliveriesKey>();
    loader.clear::<UrgesKey>();
    loader.clear::<ReceiptsKey>();
    loader.clear::<DataRequestsKey>();
    loader.clear::<DataFilesKey>();
    loader.clear::<EarlierAnswerKey>();
    loader.clear::<DeadlineStepsKey>();
    loader.clear::<CanBeToldKey>();
    loader.clear::<BallotsOnKey>();
}

impl Loader<DeliveriesKey> for Reader {
    type Value = Vec<(Uuid, outbox::Model)>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[DeliveriesKey],
    ) -> Result<HashMap<DeliveriesKey, Self::Value>, LoadError> {
        let sending = [
            Notice::ConsultationOpened,
            Notice::ConsultationReissued,
            Notice::ConferenceInvited,
            Notice::ConferenceMoved,
            // C5: to the absent it is a request of its own.
            Notice::ConferenceConcluded,
        ]
        .map(Stored);
        let db = self.app.store.reader();
        let notices = outbox::Entity::rows()
            .filter(outbox::Column::SubjectKind.eq(Subject::consultation(Uuid::nil()).kind))
            .filter(outbox::Column::SubjectId.is_in(keys.iter().map(|key| key.0)))
            .filter(outbox::Column::Kind.is_in(sending))
            .order_by_asc(outbox::Column::Id)
            .all(db)
            .await?;
        let told = notices.iter().map(|notice| notice.mandate_id);
        let mandates = mandate::Entity::rows()
            .filter(mandate::Column::Id.is_in(told))
            .all(db)
            .await?;
        let units: HashMap<_, _> = mandates
            .into_iter()
            .filter_map(|mandate| Some((mandate.id, mandate.unit_id?)))
            .collect();
        let rows = notices
            .into_iter()
            .filter_map(|notice| Some((*units.get(&notice.mandate_id)?, notice)));
        Ok(grouped(
            rows.collect(),
            |(_, notice): &(Uuid, outbox::Model)| DeliveriesKey(notice.subject_id),
        ))
    }
}

impl Loader<UrgesKey> for Reader {
    type Value = Vec<consultation_urge::Model>;
    type Error = LoadError;

    async fn load(&self, keys: &[UrgesKey]) -> Result<HashMap<UrgesKey, Self::Value>, LoadError> {
        let rows = consultation_urge::Entity::rows()
            .filter(consultation_urge::Column::ResponseId.is_in(keys.iter().map(|key| key.0)))
            .order_by_desc(consultation_urge::Column::UrgedAt)
            .order_by_desc(consultation_urge::Column::Id)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| UrgesKey(row.response_id)))
    }
}

impl Loader<ReceiptsKey> for Reader {
    type Value = Vec<paper_receipt::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[ReceiptsKey],
    ) -> Result<HashMap<ReceiptsKey, Self::Value>, LoadError> {
        let responses = keys.iter().map(|key| key.0);
        let rows = read::consultation::receipts_of(self.app.store.reader(), responses).await?;
        let rows = rows.into_iter();
        Ok(rows.map(|(id, of)| (ReceiptsKey(id), of)).collect())
    }
}

impl Loader<DataRequestsKey> for Reader {
    type Value = Vec<data_request::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[DataRequestsKey],
    ) -> Result<HashMap<DataRequestsKey, Self::Value>, LoadError> {
        let Some(actor) = self.caller.actor() else {
            return Ok(HashMap::new());
        };
        let rows = data_request::Entity::visible_to(actor)
            .filter(data_request::Column::ConsultationId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(data_request::Column::Id)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| DataRequestsKey(row.consultation_id)))
    }
}

impl Loader<DataFilesKey> for Reader {
    type Value = Vec<file::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[DataFilesKey],
    ) -> Result<HashMap<DataFilesKey, Self::Value>, LoadError> {
        let listed = data_request_file::Entity::rows()
            .filter(data_request_file::Column::DataRequestId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(data_request_file::Column::Place)
            .all(self.app.store.reader())
            .await?;
        let files = self.files(listed.iter().map(|row| row.file_id)).await?;
        let files: HashMap<_, _> = files.into_iter().map(|file| (file.id, file)).collect();
        let mut all: HashMap<_, Vec<_>> = HashMap::new();
        for row in listed {
            if let Some(file) = files.get(&row.file_id) {
                let key = DataFilesKey(row.data_request_id);
                all.entry(key).or_default().push(file.clone());
            }
        }
        Ok(all)
    }
}

impl Loader<EarlierAnswerKey> for Reader {
    type Value = consultation_answer::Model;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[EarlierAnswerKey],
    ) -> Result<HashMap<EarlierAnswerKey, Self::Value>, LoadError> {
        let db = self.app.store.reader();
        let responses = consultation_response::Entity::rows()
            .filter(
                consultation_response::Column::ConsultationId.is_in(keys.iter().map(|key| key.0)),
            )
            .filter(consultation_response::Column::UnitId.is_in(keys.iter().map(|key| key.1)))
            .all(db)
            .await?;
        let answers = consultation_answer::Entity::rows()
            .filter(
                consultation_answer::Column::ResponseId.is_in(responses.iter().map(|row| row.id)),
            )
            .order_by_asc(consultation_answer::Column::Version)
            .all(db)
            .await?;
        let of: HashMap<_, _> = responses
            .into_iter()
            .map(|row| (row.id, EarlierAnswerKey(row.consultation_id, row.unit_id)))
            .collect();
        // In the order of versions, so that the last one stays.
        Ok(answers
            .into_iter()
            .filter_map(|answer| Some((*of.get(&answer.response_id)?, answer)))
            .collect())
    }
}

impl Loader<DeadlineStepsKey> for Reader {
    type Value = Vec<deadline_step::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[DeadlineStepsKey],
    ) -> Result<HashMap<DeadlineStepsKey, Self::Value>, LoadError> {
        let rows = deadline_step::Entity::rows()
            .filter(deadline_step::Column::MatterId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(deadline_step::Column::Id)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| DeadlineStepsKey(row.matter_id)))
    }
}

impl Loader<CanBeToldKey> for Reader {
    type Value = bool;
    type Error = LoadError;

    async fn load(&self, keys: &[CanBeToldKey]) -> Result<HashMap<CanBeToldKey, bool>, LoadError> {
        let units: Vec<_> = keys.iter().map(|key| key.0).collect();
        let holders = entitled::of_units(self.app.store.reader(), &units).await?;
        let now = self.app.clock.now();
        let told = |(unit, of): (Uuid, Vec<Holder>)| (CanBeToldKey(unit), can_be_told(&of, now));
        Ok(holders.into_iter().map(told).collect())
    }
}

impl Loader<BallotsOnKey> for Reader {
    type Value = Vec<ballot::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[BallotsOnKey],
    ) -> Result<HashMap<BallotsOnKey, Self::Value>, LoadError> {
        let Some(who) = self.caller.who() else {
            return Ok(HashMap::new());
        };
        let rows = ballot::Entity::visible_to(who)
            .filter(ballot::Column::ConsultationId.is_in(keys.iter().map(|key| key.0)))
            .order_by_desc(ballot::Column::Id)
            .all(self.app.store.reader())
            .await?;
        let mut all: HashMap<_, Vec<_>> = HashMap::new();
        for row in rows {
            if let Some(consultation) = row.consultation_id {
                all.entry(BallotsOnKey(consultation)).or_default().push(row);
            }
        }
        Ok(all)
    }
}
