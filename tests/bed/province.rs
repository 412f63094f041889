//! What the tests set in the database itself, because no verb of the API sets it yet: ends of
//! mandates and parameters. When there is one, it belongs here instead.

use anyhow::Context;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::NaiveDate;
use entity::{Rows, Stored, account, mandate, parameter};
use rules::Coded;
use rules::mandate::Office;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use uuid::Uuid;

use crate::{Bed, Caller};

/// The global id of a thing of this kind.
pub fn global_id(kind: &str, id: Uuid) -> String {
    URL_SAFE_NO_PAD.encode(format!("{kind}:{}", id.simple()))
}

/// The database's id in a global id.
pub fn local_id(global: &str) -> anyhow::Result<Uuid> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(global)?)?;
    let (_, id) = text.split_once(':').context("no kind in the id")?;
    Ok(Uuid::parse_str(id)?)
}

impl Bed {
    /// Global id of the person of an account.
    pub async fn person_id(&self, login: &str) -> anyhow::Result<String> {
        let account = account::Entity::rows()
            .filter(account::Column::Login.eq(login))
            .one(self.app.store.reader())
            .await?
            .context("no such account")?;
        Ok(global_id("Person", account.person_id))
    }

    /// Ends a mandate; the day is its last in office.
    pub async fn end_mandate(&self, global: &str, last_day: &str) -> anyhow::Result<()> {
        let last_day: NaiveDate = last_day.parse()?;
        let database = self.database.connect().await?;
        mandate::Entity::update_many()
            .col_expr(mandate::Column::EndsOn, Expr::value(last_day))
            .filter(mandate::Column::Id.eq(local_id(global)?))
            .exec(&database)
            .await?;
        Ok(database.close().await?)
    }

    /// Gives the holder of a mandate the same again from a day on.
    pub async fn add_mandate(&self, global: &str, from: &str) -> anyhow::Result<()> {
        self.add_like(global, None, from).await
    }

    /// Gives the holder of a mandate another office, in the same unit, from a day on.
    pub async fn add_mandate_as(
        &self,
        global: &str,
        office: &str,
        from: &str,
    ) -> anyhow::Result<()> {
        self.add_like(global, Some(office), from).await
    }

    async fn add_like(&self, global: &str, office: Option<&str>, from: &str) -> anyhow::Result<()> {
        let database = self.database.connect().await?;
        let like = mandate::Entity::rows()
            .filter(mandate::Column::Id.eq(local_id(global)?))
            .one(&database)
            .await?
            .context("no such mandate")?;
        let office = match office {
            Some(code) => Office::from_code(code).context("no such office")?,
            None => like.office.0,
        };
        mandate::ActiveModel {
            id: Set(Uuid::new_v4()),
            version: Set(1),
            person_id: Set(like.person_id),
            office: Set(Stored(office)),
            unit_id: Set(like.unit_id),
            title: Set(like.title),
            starts_on: Set(from.parse()?),
            ends_on: Set(None),
            assists_id: Set(None),
        }
        .insert(&database)
        .await?;
        Ok(database.close().await?)
    }

    /// Sets a parameter from a day on.
    pub async fn set_parameter(&self, key: &str, value: &str, from: &str) -> anyhow::Result<()> {
        let database = self.database.connect().await?;
        parameter::ActiveModel {
            key: Set(key.to_owned()),
            value: Set(value.to_owned()),
            effective_from: Set(from.parse()?),
            legal_basis: Set("Quy chế làm việc".to_owned()),
        }
        .insert(&database)
        .await?;
        Ok(database.close().await?)
    }
}

impl Caller {
    /// Global id of one of the caller's mandates, by its office.
    pub async fn mandate(&self, office: &str) -> anyhow::Result<String> {
        let viewer = self.viewer().await?.done()?;
        let mandates = viewer.list("/viewer/mandates")?.iter();
        let id = mandates
            .filter(|queue| queue["mandate"]["office"] == office)
            .find_map(|queue| queue["mandate"]["id"].as_str());
        Ok(id
            .with_context(|| format!("no mandate as {office}"))?
            .to_owned())
    }

    /// The caller in another of the own mandates.
    pub async fn acting(&self, office: &str) -> anyhow::Result<Self> {
        let reply = self.act_as(&self.mandate(office).await?).await?.done()?;
        self.keeping(&reply, "actAs")
    }
}
