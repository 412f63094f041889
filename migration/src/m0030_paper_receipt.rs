//! Receipts of requests on paper, where no notice reaches an agency (C22).

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

/// Whoever reads the tables of before knows no other way of telling than a notice: who had none is told by
/// nothing.
const UNTOLD: &str = "UPDATE consultation_response SET told_at = NULL, told_by = NULL
    WHERE told_by = 'PAPER'";

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(receipt()).await?;
        // The same receipt is recorded once.
        manager
            .create_index(unique(
                "uq_paper_receipt_key",
                "paper_receipt",
                &["response_id", "idempotency_key"],
            ))
            .await?;
        manager
            .create_index(index(
                "ix_paper_receipt_scan",
                "paper_receipt",
                &["scan_file_id"],
            ))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared(UNTOLD).await?;
        manager
            .drop_table(Table::drop().table("paper_receipt").to_owned())
            .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn receipt() -> TableCreateStatement {
    Table::create()
        .table("paper_receipt")
        .col(id())
        .col(reference("response_id"))
        .col(instant("received_at"))
        .col(text("receiver"))
        .col(reference("scan_file_id"))
        .col(reference("recorded_by"))
        .col(optional_reference("recorded_for"))
        .col(instant("recorded_at"))
        .col(text("idempotency_key"))
        .col(optional_reference("contested_by"))
        .col(optional_instant("contested_at"))
        .col(optional_text("contest_reason"))
        .col(optional_text("ruling"))
        .col(optional_text("ruling_reason"))
        .col(optional_reference("ruled_by"))
        .col(optional_instant("ruled_at"))
        .foreign_key(&mut refers(
            "paper_receipt",
            "response_id",
            "consultation_response",
        ))
        .foreign_key(&mut refers("paper_receipt", "scan_file_id", "file"))
        .foreign_key(&mut refers("paper_receipt", "recorded_by", "mandate"))
        .foreign_key(&mut refers("paper_receipt", "recorded_for", "mandate"))
        .foreign_key(&mut refers("paper_receipt", "contested_by", "mandate"))
        .foreign_key(&mut refers("paper_receipt", "ruled_by", "mandate"))
        .to_owned()
}
