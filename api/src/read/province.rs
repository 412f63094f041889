//! What this installation is.

use entity::{Rows, installation};
use sea_orm::{ConnectionTrait, DbErr};

/// The key under which the province's name is kept.
pub const NAME: &str = "province.name";
/// The key that says who made the database: `demo` or `serve`.
pub const MADE_BY: &str = "made.by";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Province {
    pub name: String,
    pub demonstration: bool,
}

pub async fn province(db: &impl ConnectionTrait) -> Result<Province, DbErr> {
    Ok(Province {
        name: value(db, NAME).await?.unwrap_or_default(),
        demonstration: made_by(db).await?.as_deref() == Some("demo"),
    })
}

/// Who made the database, if anybody has yet.
pub async fn made_by(db: &impl ConnectionTrait) -> Result<Option<String>, DbErr> {
    value(db, MADE_BY).await
}

async fn value(db: &impl ConnectionTrait, key: &str) -> Result<Option<String>, DbErr> {
    use sea_orm::{ColumnTrait, QueryFilter};
    Ok(installation::Entity::rows()
        .filter(installation::Column::Key.eq(key))
        .one(db)
        .await?
        .map(|row| row.value))
}
