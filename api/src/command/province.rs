//! What an installation is.

use entity::installation;
use rules::mandate::{Act, Actor};
use rules::text::check_line;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;

use crate::app::{App, Subject, Work};
use crate::failure::Failure;
use crate::read::province::{MADE_BY, NAME, province};

const MAX_NAME: usize = 100;

/// Says once and for all who made the database, and for which province.
pub async fn found(work: &Work, made_by: &str, name: &str) -> Result<(), Failure> {
    for (key, value) in [(MADE_BY, made_by), (NAME, name)] {
        installation::Entity::insert(installation::ActiveModel {
            key: Set(key.to_owned()),
            value: Set(value.to_owned()),
        })
        .exec_without_returning(work.db())
        .await?;
    }
    let after = json!({ "madeBy": made_by, "name": name });
    work.journal("FOUND", Subject::installation(), None, Some(after))
        .await?;
    Ok(())
}

/// Names the province.
pub async fn set_name(app: &App, actor: &Actor, name: &str) -> Result<(), Failure> {
    let work = app.begin(actor, Act::KeepProvince).await?;
    name_province(&work, name).await?;
    work.commit().await?;
    Ok(())
}

pub async fn name_province(work: &Work, name: &str) -> Result<(), Failure> {
    let name = check_line("name", name, MAX_NAME)?;
    let before = province(work.db()).await?.name;
    installation::Entity::update_many()
        .col_expr(installation::Column::Value, Expr::value(&name))
        .filter(installation::Column::Key.eq(NAME))
        .exec(work.db())
        .await?;
    work.journal(
        "SET_PROVINCE_NAME",
        Subject::installation(),
        Some(json!({ "name": before })),
        Some(json!({ "name": name })),
    )
    .await?;
    Ok(())
}
