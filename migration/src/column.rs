//! The kinds of column that the steps use, and how a step names itself.

use sea_orm_migration::prelude::{
    ColumnDef, ForeignKey, ForeignKeyAction, ForeignKeyCreateStatement, Index, IndexCreateStatement,
};

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
