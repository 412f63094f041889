//! The device that somebody signs in on: an address, and a cookie of its own that says nothing but that
//! it is the same device as before.

use chrono::TimeDelta;
use entity::{Rows, account, known_device};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
};
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use crate::app::Work;
use crate::auth::token;

/// How long a device stays known after the last sign-in on it; browsers keep no cookie longer.
pub const KNOWN_FOR: TimeDelta = TimeDelta::days(400);
/// The most devices that an account is known on: the longest unused one is forgotten first.
const MOST: u64 = 20;

/// Where a request comes from.
#[derive(Clone, Debug)]
pub struct Device {
    pub address: String,
    /// What its cookie holds.
    pub mark: Option<SecretString>,
}

impl Device {
    /// Its digest, if the account has signed in on it before.
    pub async fn is_known_to(
        &self,
        db: &impl ConnectionTrait,
        account: Uuid,
    ) -> Result<Option<String>, DbErr> {
        let Some(mark) = &self.mark else {
            return Ok(None);
        };
        let known = known_device::Entity::rows()
            .filter(known_device::Column::AccountId.eq(account))
            .filter(known_device::Column::Digest.eq(token::digest(mark.expose_secret())))
            .one(db)
            .await?;
        Ok(known.map(|device| device.digest))
    }

    /// Knows it from now on; answers what its cookie shall hold. Several accounts may share a device.
    pub(in crate::command) async fn remember(
        &self,
        work: &Work,
        account: &account::Model,
    ) -> Result<SecretString, DbErr> {
        let mark = match &self.mark {
            Some(mark) => mark.clone(),
            None => token::new_refresh_token().0,
        };
        known_device::Entity::insert(known_device::ActiveModel {
            id: Set(work.new_id()),
            account_id: Set(account.id),
            digest: Set(token::digest(mark.expose_secret())),
            last_at: Set(work.now()),
        })
        .on_conflict(
            OnConflict::columns([
                known_device::Column::AccountId,
                known_device::Column::Digest,
            ])
            .update_column(known_device::Column::LastAt)
            .to_owned(),
        )
        .exec_without_returning(work.db())
        .await?;
        let last = known_device::Entity::rows()
            .filter(known_device::Column::AccountId.eq(account.id))
            .order_by_desc(known_device::Column::LastAt)
            .offset(MOST)
            .limit(1)
            .one(work.db())
            .await?;
        if let Some(last) = last {
            known_device::Entity::delete_many()
                .filter(known_device::Column::AccountId.eq(account.id))
                .filter(known_device::Column::LastAt.lte(last.last_at))
                .exec(work.db())
                .await?;
        }
        Ok(mark)
    }
}

/// Knows no device of an account any more: somebody else may have had it.
pub async fn forget_devices(work: &Work, account: Uuid) -> Result<(), DbErr> {
    known_device::Entity::delete_many()
        .filter(known_device::Column::AccountId.eq(account))
        .exec(work.db())
        .await
        .map(drop)
}
