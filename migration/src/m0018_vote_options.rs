//! What a member may say in a ballot, as the province had it at the opening (B2).

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut options = text("options");
        // Until now there were the three positions and no others.
        options.default("THREE");
        let change = Table::alter()
            .table("ballot")
            .add_column(&mut options)
            .to_owned();
        manager.alter_table(change).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let change = Table::alter()
            .table("ballot")
            .drop_column("options")
            .to_owned();
        manager.alter_table(change).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
