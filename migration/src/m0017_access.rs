//! Access: who has read what, what was removed by order, what the head of the Office has cleared.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

use crate::column::*;

crate::step!();

const REMOVABLE: [&str; 2] = ["file", "dossier_document"];

/// An entry's values may be replaced by the mark of removal, once it is recorded that its subject was
/// removed by order (X10); nothing else of it changes (X7).
const SQLITE_SEAL: [&str; 2] = [
    "DROP TRIGGER journal_no_update",
    "CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
     WHEN NOT (
       NEW.id IS OLD.id AND NEW.at IS OLD.at AND NEW.account_id IS OLD.account_id
       AND NEW.mandate_id IS OLD.mandate_id AND NEW.act IS OLD.act
       AND NEW.subject_kind IS OLD.subject_kind AND NEW.subject_id IS OLD.subject_id
       AND (NEW.before IS NULL) = (OLD.before IS NULL) AND coalesce(NEW.before, '') IN ('', '{\"removed\":true}')
       AND (NEW.after IS NULL) = (OLD.after IS NULL) AND coalesce(NEW.after, '') IN ('', '{\"removed\":true}')
       AND EXISTS (SELECT 1 FROM removal WHERE removal.subject_id = OLD.subject_id))
     BEGIN SELECT RAISE(ABORT, 'the journal cannot be changed'); END",
];

const SQLITE_SEAL_BEFORE: [&str; 2] = [
    "DROP TRIGGER journal_no_update",
    "CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
     BEGIN SELECT RAISE(ABORT, 'the journal cannot be changed'); END",
];

const POSTGRES_SEAL: [&str; 1] = ["CREATE OR REPLACE FUNCTION journal_refuse() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN
       IF TG_OP = 'UPDATE' THEN
         IF NEW.id = OLD.id AND NEW.at = OLD.at
           AND NEW.account_id IS NOT DISTINCT FROM OLD.account_id
           AND NEW.mandate_id IS NOT DISTINCT FROM OLD.mandate_id AND NEW.act = OLD.act
           AND NEW.subject_kind = OLD.subject_kind AND NEW.subject_id = OLD.subject_id
           AND (NEW.before IS NULL) = (OLD.before IS NULL) AND coalesce(NEW.before, '') IN ('', '{\"removed\":true}')
           AND (NEW.after IS NULL) = (OLD.after IS NULL) AND coalesce(NEW.after, '') IN ('', '{\"removed\":true}')
           AND EXISTS (SELECT 1 FROM removal WHERE removal.subject_id = OLD.subject_id)
         THEN RETURN NEW; END IF;
       END IF;
       RAISE EXCEPTION 'the journal cannot be changed';
     END $$"];

const POSTGRES_SEAL_BEFORE: [&str; 1] = [
    "CREATE OR REPLACE FUNCTION journal_refuse() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION 'the journal cannot be changed'; END $$",
];

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [reading(), removal(), clearance()] {
            manager.create_table(table).await?;
        }
        manager
            .create_index(unique(
                "uq_reading",
                "reading",
                &["thing_id", "mandate_id", "channel"],
            ))
            .await?;
        manager
            .create_index(index("ix_reading_last", "reading", &["last_at"]))
            .await?;
        manager
            .create_index(index("ix_removal_subject", "removal", &["subject_id"]))
            .await?;
        for table in REMOVABLE {
            let mut column = optional_instant("removed_at");
            let change = Table::alter()
                .table(table)
                .add_column(&mut column)
                .to_owned();
            manager.alter_table(change).await?;
        }
        seal(manager, &SQLITE_SEAL, &POSTGRES_SEAL).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        seal(manager, &SQLITE_SEAL_BEFORE, &POSTGRES_SEAL_BEFORE).await?;
        for table in REMOVABLE {
            let change = Table::alter()
                .table(table)
                .drop_column("removed_at")
                .to_owned();
            manager.alter_table(change).await?;
        }
        for table in ["secrecy_clearance", "removal", "reading"] {
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

async fn seal(
    manager: &SchemaManager<'_>,
    sqlite: &[&str],
    postgres: &[&str],
) -> Result<(), DbErr> {
    let statements = match manager.get_database_backend() {
        DbBackend::Postgres => postgres,
        _ => sqlite,
    };
    for statement in statements {
        manager
            .get_connection()
            .execute_unprepared(statement)
            .await?;
    }
    Ok(())
}

/// One row for each mandate, thing and channel, however often it was read.
fn reading() -> TableCreateStatement {
    Table::create()
        .table("reading")
        .col(id())
        .col(reference("mandate_id"))
        // A document or a file.
        .col(text("thing_kind"))
        .col(reference("thing_id"))
        .col(text("channel"))
        .col(instant("first_at"))
        .col(instant("last_at"))
        .col(integer("times"))
        .foreign_key(&mut refers("reading", "mandate_id", "mandate"))
        .to_owned()
}

/// What was removed by whose order; nothing of what it held.
fn removal() -> TableCreateStatement {
    Table::create()
        .table("removal")
        .col(id())
        .col(text("subject_kind"))
        .col(reference("subject_id"))
        .col(text("order_text"))
        .col(reference("account_id"))
        .col(instant("at"))
        .foreign_key(&mut refers("removal", "account_id", "account"))
        .to_owned()
}

/// Bytes of which the head of the Office has stated that they hold no secret.
fn clearance() -> TableCreateStatement {
    Table::create()
        .table("secrecy_clearance")
        .col(id())
        .col(text("sha256").unique_key().to_owned())
        .col(text("statement"))
        .col(reference("made_by"))
        .col(instant("made_at"))
        .foreign_key(&mut refers("secrecy_clearance", "made_by", "mandate"))
        .to_owned()
}
