//! People and their accounts, for those who keep the province.

use entity::{Rows, account, person};
use rules::coded;
use rules::text::search_key;
use sea_orm::sea_query::LikeExpr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter};
use uuid::Uuid;

use crate::read::page::{Page, Paging};

coded! {
    /// How it stands with a person's account.
    pub enum AccountStatus {
        /// No password was set yet.
        Invited = "INVITED",
        /// The person can sign in.
        Active = "ACTIVE",
        /// Closed.
        Disabled = "DISABLED",
    }
}

/// How it stands with an account.
pub fn status(account: &account::Model) -> AccountStatus {
    match (&account.disabled_at, &account.password_hash) {
        (Some(_), _) => AccountStatus::Disabled,
        (None, Some(_)) => AccountStatus::Active,
        (None, None) => AccountStatus::Invited,
    }
}

pub async fn one(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<person::Model>, DbErr> {
    person::Entity::rows()
        .filter(person::Column::Id.eq(id))
        .one(db)
        .await
}

/// People whose name holds this text, accents and capitals aside, in the order in which they were entered.
pub async fn list(
    db: &impl ConnectionTrait,
    search: Option<&str>,
    paging: Paging,
) -> Result<Page<person::Model>, DbErr> {
    let mut select = person::Entity::rows();
    let key = search.map(search_key).filter(|key| !key.is_empty());
    if let Some(key) = key {
        // Percent and underscore stand for themselves.
        let literal: String = key
            .chars()
            .flat_map(|c| match c {
                '%' | '_' | '\\' => vec!['\\', c],
                _ => vec![c],
            })
            .collect();
        let pattern = LikeExpr::new(format!("%{literal}%")).escape('\\');
        select = select.filter(person::Column::SearchKey.like(pattern));
    }
    paging.oldest_first(db, select, person::Column::Id).await
}
