//! Sessions, their rotating refresh tokens, and failed sign-ins by address.

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("session")
                    .col(id())
                    .col(reference("account_id"))
                    .col(reference("mandate_id"))
                    .col(instant("created_at"))
                    .col(optional_instant("ended_at"))
                    .foreign_key(&mut refers("session", "account_id", "account"))
                    .foreign_key(&mut refers("session", "mandate_id", "mandate"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("ix_session_account", "session", &["account_id"]))
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("refresh_token")
                    .col(id())
                    .col(reference("session_id"))
                    // SHA-256 of the token in hex: the token itself is nowhere on the server.
                    .col(text("digest"))
                    .col(instant("issued_at"))
                    .col(instant("expires_at"))
                    .col(optional_instant("used_at"))
                    .col(optional_reference("successor_id"))
                    .foreign_key(&mut refers("refresh_token", "session_id", "session"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique(
                "uq_refresh_token_digest",
                "refresh_token",
                &["digest"],
            ))
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("sign_in_failure")
                    .col(id())
                    .col(text("address"))
                    .col(instant("at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index(
                "ix_sign_in_failure",
                "sign_in_failure",
                &["address", "at"],
            ))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["sign_in_failure", "refresh_token", "session"] {
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
