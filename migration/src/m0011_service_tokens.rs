//! Service tokens: what apps outside may read, by grant of the Chair (X5).

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("service_token")
                    .col(id())
                    .col(text("name"))
                    .col(text("digest"))
                    // Codes, and addresses, with a space between.
                    .col(text("areas"))
                    .col(text("origins"))
                    .col(text("consent"))
                    .col(reference("made_by"))
                    .col(instant("made_at"))
                    .col(date("expires_on"))
                    .col(optional_instant("revoked_at"))
                    .col(optional_reference("revoked_by"))
                    .col(optional_instant("last_used_at"))
                    .foreign_key(&mut refers("service_token", "made_by", "mandate"))
                    .foreign_key(&mut refers("service_token", "revoked_by", "mandate"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique(
                "uq_service_token_digest",
                "service_token",
                &["digest"],
            ))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table("service_token").to_owned())
            .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
