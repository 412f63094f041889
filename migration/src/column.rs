//! The kinds of column that the steps use, and how a step names itself.

use sea_orm_migration::prelude::{
    ColumnDef, DbErr, ForeignKey, ForeignKeyAction, ForeignKeyCreateStatement, Index,
    IndexCreateStatement, SchemaManager, Table,
};

/// Columns that a step adds, each with its table.
pub type Columns = Vec<(&'static str, ColumnDef)>;

/// Adds columns to tables that stand already.
pub async fn add(manager: &SchemaManager<'_>, columns: Columns) -> Result<(), DbErr> {
    for (table, mut column) in columns {
        let change = Table::alter()
            .table(table)
            .add_column(&mut column)
            .to_owned();
        manager.alter_table(change).await?;
    }
    Ok(())
}

/// Takes away what [`add`] added, the last one first.
pub async fn remove(manager: &SchemaManager<'_>, columns: Columns) -> Result<(), DbErr> {
    for (table, column) in columns.into_iter().rev() {
        let name = column.get_column_name();
        let change = Table::alter().table(table).drop_column(name).to_owned();
        manager.alter_table(change).await?;
    }
    Ok(())
}

/// Declares a step named after its file, each run in a transaction on both databases.
#[macro_export]
macro_rules! step {
    () => {
        pub struct Step;

        impl sea_orm_migration::MigrationName for Step {
            fn name(&self) -> &str {
                module_path!().rsplit("::").next().unwrap_or_default()
            }
        }
    };
}

pub fn id() -> ColumnDef {
    let mut column = ColumnDef::new("id");
    column.uuid().not_null().primary_key();
    column
}

pub fn reference(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.uuid().not_null();
    column
}

pub fn optional_reference(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.uuid().null();
    column
}

pub fn text(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.text().not_null();
    column
}

pub fn optional_text(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.text().null();
    column
}

pub fn instant(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.timestamp_with_time_zone().not_null();
    column
}

pub fn optional_instant(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.timestamp_with_time_zone().null();
    column
}

pub fn date(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.date().not_null();
    column
}

pub fn optional_date(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.date().null();
    column
}

pub fn integer(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.integer().not_null();
    column
}

pub fn optional_integer(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.integer().null();
    column
}

pub fn boolean(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.boolean().not_null();
    column
}

/// A reference that keeps what it points at: nothing that has been referred to is ever deleted.
pub fn refers(
    from: &'static str,
    column: &'static str,
    to: &'static str,
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .name(format!("fk_{from}_{column}"))
        .from(from, column)
        .to(to, "id")
        .on_delete(ForeignKeyAction::Restrict)
        .to_owned()
}

/// A unique index; its name is how a broken constraint is recognised.
pub fn unique(
    name: &'static str,
    table: &'static str,
    columns: &[&'static str],
) -> IndexCreateStatement {
    index(name, table, columns).unique().to_owned()
}

pub fn index(
    name: &'static str,
    table: &'static str,
    columns: &[&'static str],
) -> IndexCreateStatement {
    let mut index = Index::create().name(name).table(table).to_owned();
    for column in columns {
        index.col(*column);
    }
    index
}
