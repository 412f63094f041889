//! Dossiers: the documents that a consultation or a ballot is about.

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("dossier")
                    .col(id())
                    .col(instant("made_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("dossier_document")
                    .col(id())
                    .col(reference("dossier_id"))
                    .col(integer("place"))
                    .col(text("kind"))
                    .col(text("title"))
                    // A document may be a text, files, or both.
                    .col(optional_text("body"))
                    .col(optional_text("sha256"))
                    .foreign_key(&mut refers("dossier_document", "dossier_id", "dossier"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique(
                "uq_dossier_document_place",
                "dossier_document",
                &["dossier_id", "place"],
            ))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["dossier_document", "dossier"] {
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
