//! Whose database this is, found out before anything is written to it.

use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};

use crate::demo;
use crate::read;

/// Who made a database that `serve` made.
pub const SERVE: &str = "serve";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// Empty, or migrated and not founded yet.
    Nobody,
    Demo,
    Serve,
    /// It holds tables, but not ours.
    Stranger,
}

pub async fn owner(db: &impl ConnectionTrait) -> Result<Owner, DbErr> {
    let tables = tables(db).await?;
    if tables.is_empty() {
        return Ok(Owner::Nobody);
    }
    if !tables.iter().any(|table| table == "installation") {
        return Ok(Owner::Stranger);
    }
    let maker = read::province::made_by(db).await?;
    Ok(match maker.as_deref() {
        None => Owner::Nobody,
        Some(demo::MAKER) => Owner::Demo,
        Some(SERVE) => Owner::Serve,
        Some(_) => Owner::Stranger,
    })
}

/// The names of the database's tables.
pub async fn tables(db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    let backend = db.get_database_backend();
    let sql = match backend {
        DbBackend::Postgres => {
            "SELECT table_name AS name FROM information_schema.tables \
             WHERE table_schema = current_schema()"
        }
        _ => "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    };
    db.query_all_raw(Statement::from_string(backend, sql))
        .await?
        .iter()
        .map(|row| row.try_get("", "name"))
        .collect()
}
