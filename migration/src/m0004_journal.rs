//! The journal that cannot be edited (X7) and the outbox of notices.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

use crate::column::*;

crate::step!();

const SQLITE_SEAL: [&str; 3] = [
    "CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
     BEGIN SELECT RAISE(ABORT, 'the journal cannot be changed'); END",
    // REPLACE takes a row away without a DELETE that a trigger would see.
    "CREATE TRIGGER journal_no_replace BEFORE INSERT ON journal
     WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.id)
     BEGIN SELECT RAISE(ABORT, 'the journal cannot be changed'); END",
    "CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
     BEGIN SELECT RAISE(ABORT, 'the journal cannot be changed'); END",
];

const POSTGRES_SEAL: [&str; 3] = [
    "CREATE FUNCTION journal_refuse() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION 'the journal cannot be changed'; END $$",
    "CREATE TRIGGER journal_no_change BEFORE UPDATE OR DELETE ON journal
     FOR EACH ROW EXECUTE FUNCTION journal_refuse()",
    "CREATE TRIGGER journal_no_truncate BEFORE TRUNCATE ON journal
     FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse()",
];

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("journal")
                    .col(id())
                    .col(instant("at"))
                    // Absent when the clock acted and no person did.
                    .col(optional_reference("account_id"))
                    .col(optional_reference("mandate_id"))
                    .col(text("act"))
                    .col(text("subject_kind"))
                    .col(reference("subject_id"))
                    .col(optional_text("before"))
                    .col(optional_text("after"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index(
                "ix_journal_subject",
                "journal",
                &["subject_id", "id"],
            ))
            .await?;
        let db = manager.get_connection();
        let seal: &[&str] = match manager.get_database_backend() {
            DbBackend::Postgres => &POSTGRES_SEAL,
            _ => &SQLITE_SEAL,
        };
        for statement in seal {
            db.execute_unprepared(statement).await?;
        }
        manager
            .create_table(
                Table::create()
                    .table("outbox")
                    .col(id())
                    .col(instant("at"))
                    .col(reference("mandate_id"))
                    .col(text("kind"))
                    .col(text("subject_kind"))
                    .col(reference("subject_id"))
                    .col(optional_instant("read_at"))
                    .foreign_key(&mut refers("outbox", "mandate_id", "mandate"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("ix_outbox_mandate", "outbox", &["mandate_id", "id"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["outbox", "journal"] {
            manager
                .drop_table(Table::drop().table(table).to_owned())
                .await?;
        }
        if manager.get_database_backend() == DbBackend::Postgres {
            manager
                .get_connection()
                .execute_unprepared("DROP FUNCTION journal_refuse()")
                .await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
