//! What a member may say in a ballot, as the province had it at the opening (B2); and for whom a deputy
//! gave more time, ended, concluded, passed on or answered (D1).

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

fn columns() -> Vec<(&'static str, ColumnDef)> {
    // SQLite takes the reference of a new column here and nowhere else.
    let whom = |name| {
        let mut column = optional_reference(name);
        column.extra("REFERENCES mandate (id) ON DELETE RESTRICT");
        column
    };
    let mut options = text("options");
    // Until now there were the three positions and no others.
    options.default("THREE");
    vec![
        ("ballot", options),
        ("ballot", whom("ended_for")),
        ("ballot_extension", whom("extended_for")),
        ("proposal", whom("concluded_for")),
        ("proposal", whom("answered_for")),
        ("proposal_transfer", whom("transferred_for")),
    ]
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, mut column) in columns() {
            let change = Table::alter()
                .table(table)
                .add_column(&mut column)
                .to_owned();
            manager.alter_table(change).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in columns().into_iter().rev() {
            let name = column.get_column_name();
            let change = Table::alter().table(table).drop_column(name).to_owned();
            manager.alter_table(change).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
