//! One-time links by which a person sets a password.

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("sign_in_link")
                    .col(id())
                    .col(reference("account_id"))
                    .col(text("digest"))
                    .col(instant("issued_at"))
                    .col(instant("expires_at"))
                    .col(optional_instant("ended_at"))
                    .foreign_key(&mut refers("sign_in_link", "account_id", "account"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique(
                "uq_sign_in_link_digest",
                "sign_in_link",
                &["digest"],
            ))
            .await?;
        manager
            .create_index(index(
                "ix_sign_in_link_account",
                "sign_in_link",
                &["account_id"],
            ))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table("sign_in_link").to_owned())
            .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
