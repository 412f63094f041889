//! Guesses by account and device, the devices that an account is known on, and service tokens that are
//! proposed before they are made (X12).

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

fn failures() -> Columns {
    vec![
        // A digest of the account's name as it was typed, and of the device, where it is known to the account.
        ("sign_in_failure", optional_text("account")),
        ("sign_in_failure", optional_text("device")),
    ]
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, failures()).await?;
        manager
            .create_index(index(
                "ix_sign_in_failure_account",
                "sign_in_failure",
                &["account", "at"],
            ))
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("known_device")
                    .col(id())
                    .col(reference("account_id"))
                    // SHA-256 of what the cookie holds, in hex.
                    .col(text("digest"))
                    .col(instant("last_at"))
                    .foreign_key(&mut refers("known_device", "account_id", "account"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique(
                "uq_known_device",
                "known_device",
                &["account_id", "digest"],
            ))
            .await?;
        manager.create_table(grant()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["token_grant", "known_device"] {
            manager
                .drop_table(Table::drop().table(table).to_owned())
                .await?;
        }
        let index = Index::drop()
            .name("ix_sign_in_failure_account")
            .table("sign_in_failure")
            .to_owned();
        manager.drop_index(index).await?;
        remove(manager, failures()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn grant() -> TableCreateStatement {
    Table::create()
        .table("token_grant")
        .col(id())
        .col(text("state"))
        .col(text("name"))
        .col(text("holder"))
        .col(text("purpose"))
        // Codes, and addresses, with a space between.
        .col(text("areas"))
        .col(text("origins"))
        .col(date("expires_on"))
        .col(reference("proposed_by"))
        .col(instant("proposed_at"))
        .col(optional_reference("decided_by"))
        .col(optional_reference("decided_for"))
        .col(optional_instant("decided_at"))
        .col(optional_text("reason"))
        .col(optional_reference("token_id"))
        .foreign_key(&mut refers("token_grant", "proposed_by", "mandate"))
        .foreign_key(&mut refers("token_grant", "decided_by", "mandate"))
        .foreign_key(&mut refers("token_grant", "decided_for", "mandate"))
        .foreign_key(&mut refers("token_grant", "token_id", "service_token"))
        .to_owned()
}
