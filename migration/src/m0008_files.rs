//! Files: who brought which in, and the documents and letters that they belong to. The bytes lie in
//! the store, under their hash.

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

/// Columns that name a file, with their tables and the indexes that find them by it.
const LETTERS: [(&str, &str, &str); 2] = [
    (
        "consultation_answer",
        "letter_file_id",
        "ix_consultation_answer_letter",
    ),
    (
        "consultation_response",
        "draft_letter_file_id",
        "ix_consultation_response_letter",
    ),
];

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(file()).await?;
        manager
            .create_index(index("ix_file_sha256", "file", &["sha256"]))
            .await?;
        // What is attached to nothing, of one account or of all.
        manager
            .create_index(index(
                "ix_file_unattached",
                "file",
                &["attached_at", "uploaded_at"],
            ))
            .await?;
        manager
            .create_index(index("ix_file_account", "file", &["account_id"]))
            .await?;
        manager.create_table(dossier_file()).await?;
        manager
            .create_index(unique(
                "uq_dossier_file_place",
                "dossier_file",
                &["document_id", "place"],
            ))
            .await?;
        manager
            .create_index(index("ix_dossier_file", "dossier_file", &["file_id"]))
            .await?;
        for (table, column, by_file) in LETTERS {
            let mut letter = optional_reference(column);
            // SQLite takes the reference of a new column here and nowhere else.
            letter.extra("REFERENCES file (id) ON DELETE RESTRICT");
            let change = Table::alter().table(table).add_column(letter).to_owned();
            manager.alter_table(change).await?;
            manager
                .create_index(index(by_file, table, &[column]))
                .await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column, by_file) in LETTERS {
            let index = Index::drop().name(by_file).table(table).to_owned();
            manager.drop_index(index).await?;
            let change = Table::alter().table(table).drop_column(column).to_owned();
            manager.alter_table(change).await?;
        }
        for table in ["dossier_file", "file"] {
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

fn file() -> TableCreateStatement {
    Table::create()
        .table("file")
        .col(id())
        .col(text("name"))
        .col(text("kind"))
        .col(integer("size"))
        .col(text("sha256"))
        .col(reference("account_id"))
        .col(reference("uploaded_by"))
        .col(optional_reference("unit_id"))
        .col(instant("uploaded_at"))
        .col(optional_instant("attached_at"))
        .foreign_key(&mut refers("file", "account_id", "account"))
        .foreign_key(&mut refers("file", "uploaded_by", "mandate"))
        .foreign_key(&mut refers("file", "unit_id", "org_unit"))
        .to_owned()
}

fn dossier_file() -> TableCreateStatement {
    Table::create()
        .table("dossier_file")
        .col(id())
        .col(reference("document_id"))
        .col(integer("place"))
        .col(reference("file_id"))
        .foreign_key(&mut refers(
            "dossier_file",
            "document_id",
            "dossier_document",
        ))
        .foreign_key(&mut refers("dossier_file", "file_id", "file"))
        .to_owned()
}
