//! Units, people, accounts and dated mandates.

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("installation")
                    .col(ColumnDef::new("key").text().not_null().primary_key())
                    .col(text("value"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("org_unit")
                    .col(id())
                    .col(integer("version"))
                    .col(text("kind"))
                    .col(text("name"))
                    .col(optional_text("short_name"))
                    .col(date("starts_on"))
                    .col(optional_date("ends_on"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("person")
                    .col(id())
                    .col(integer("version"))
                    .col(text("name"))
                    .col(text("search_key"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("account")
                    .col(id())
                    .col(reference("person_id"))
                    .col(text("login"))
                    .col(optional_text("password_hash"))
                    .col(text("language"))
                    .col(instant("created_at"))
                    .col(optional_instant("disabled_at"))
                    .foreign_key(&mut refers("account", "person_id", "person"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("uq_account_login", "account", &["login"]))
            .await?;
        manager
            .create_index(unique("uq_account_person", "account", &["person_id"]))
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("mandate")
                    .col(id())
                    .col(integer("version"))
                    .col(reference("person_id"))
                    .col(text("office"))
                    .col(optional_reference("unit_id"))
                    .col(text("title"))
                    .col(date("starts_on"))
                    .col(optional_date("ends_on"))
                    .foreign_key(&mut refers("mandate", "person_id", "person"))
                    .foreign_key(&mut refers("mandate", "unit_id", "org_unit"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("ix_mandate_person", "mandate", &["person_id"]))
            .await?;
        manager
            .create_index(index("ix_mandate_office", "mandate", &["office"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["mandate", "account", "person", "org_unit", "installation"] {
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
