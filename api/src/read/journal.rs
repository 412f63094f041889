//! The journal, for those whom 2.2 and X7 name.

use chrono::NaiveDate;
use entity::{Rows, account, journal};
use rules::deadline::start_of_local_day;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, Select};
use uuid::Uuid;

use crate::read::page::{Page, Paging};

/// Which entries are read.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only those about this.
    pub subject: Option<Uuid>,
    /// Only what this person did.
    pub person: Option<Uuid>,
    /// Only acts with this code.
    pub act: Option<String>,
    /// From this civil day on, and to that one; both count.
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

impl Filter {
    async fn select(&self, db: &impl ConnectionTrait) -> Result<Select<journal::Entity>, DbErr> {
        let mut select = journal::Entity::rows();
        if let Some(subject) = self.subject {
            select = select.filter(journal::Column::SubjectId.eq(subject));
        }
        if let Some(person) = self.person {
            let accounts = account::Entity::rows()
                .filter(account::Column::PersonId.eq(person))
                .all(db)
                .await?;
            let ids = accounts.into_iter().map(|account| account.id);
            select = select.filter(journal::Column::AccountId.is_in(ids));
        }
        if let Some(act) = &self.act {
            select = select.filter(journal::Column::Act.eq(act));
        }
        if let Some(day) = self.from {
            select = select.filter(journal::Column::At.gte(start_of_local_day(day)));
        }
        if let Some(next) = self.to.and_then(|day| day.succ_opt()) {
            select = select.filter(journal::Column::At.lt(start_of_local_day(next)));
        }
        Ok(select)
    }
}

/// Entries, newest first.
pub async fn list(
    db: &impl ConnectionTrait,
    filter: &Filter,
    paging: Paging,
) -> Result<Page<journal::Model>, DbErr> {
    let select = filter.select(db).await?;
    paging.newest_first(db, select, journal::Column::Id).await
}

pub async fn one(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<journal::Model>, DbErr> {
    journal::Entity::rows()
        .filter(journal::Column::Id.eq(id))
        .one(db)
        .await
}
