//! What a member may say in a ballot, as the province had it at the opening (B2); and for whom a deputy
//! gave more time, ended, concluded, passed on or answered (D1).

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

fn columns() -> Columns {
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
        add(manager, columns()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        remove(manager, columns()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
