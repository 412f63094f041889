//! People and their accounts, for those who keep the province.

use entity::{Rows, account, person};
use rules::coded;
use sea_orm::sea_query::{Expr, ExprTrait, Func};
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

/// People whose name holds this text, in the order in which they were entered.
pub async fn list(
    db: &impl ConnectionTrait,
    search: Option<&str>,
    paging: Paging,
) -> Result<Page<person::Model>, DbErr> {
    let mut select = person::Entity::rows();
    if let Some(text) = search.map(str::trim).filter(|text| !text.is_empty()) {
        // Percent and underscore stand for themselves. SQLite folds the case of ASCII only.
        let literal: String = text
            .chars()
            .flat_map(|c| match c {
                '%' | '_' | '\\' => vec!['\\', c],
                _ => vec![c],
            })
            .collect();
        let pattern =
            sea_orm::sea_query::LikeExpr::new(format!("%{}%", literal.to_lowercase())).escape('\\');
        select = select.filter(
            Expr::expr(Func::lower(Expr::col((
                person::Entity,
                person::Column::Name,
            ))))
            .like(pattern),
        );
    }
    paging.oldest_first(db, select, person::Column::Id).await
}
