//! The working-day table (6.1) and the effective-dated parameters (3.12).

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("calendar_day")
                    .col(ColumnDef::new("date").date().not_null().primary_key())
                    .col(text("kind"))
                    .col(text("name"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("calendar_revision")
                    .col(ColumnDef::new("version").integer().not_null().primary_key())
                    .col(instant("at"))
                    .col(text("note"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("parameter")
                    .col(text("key"))
                    .col(date("effective_from"))
                    .col(text("value"))
                    .col(text("legal_basis"))
                    .primary_key(Index::create().col("key").col("effective_from"))
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["parameter", "calendar_revision", "calendar_day"] {
            manager
                .drop_table(Table::drop().table(table).to_owned())
                .await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
