//! Failed sign-ins to an account that the journal does not hold yet (X7): one row an account, so that
//! guessing fills nothing.

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut account = reference("account_id");
        account.primary_key();
        manager
            .create_table(
                Table::create()
                    .table("sign_in_miss")
                    .col(account)
                    .col(integer("failures"))
                    .col(instant("since"))
                    .foreign_key(&mut refers("sign_in_miss", "account_id", "account"))
                    .to_owned(),
            )
            .await?;
        // The sweeper looks for those that stand for a day.
        manager
            .create_index(index("ix_sign_in_miss_since", "sign_in_miss", &["since"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table("sign_in_miss").to_owned())
            .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
