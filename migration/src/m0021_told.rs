//! Whom a request has reached (C22): when an agency was told and by what, its own day, and whether
//! somebody can answer when that ends; since when an account has been used; the mark of a legal normative
//! draft (C7).

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

fn flag(name: &'static str) -> ColumnDef {
    let mut column = boolean(name);
    column.default(false);
    column
}

fn columns() -> Columns {
    vec![
        ("account", optional_instant("used_at")),
        ("consultation", optional_instant("ends_at")),
        ("consultation", flag("is_legal_normative")),
        ("consultation", optional_instant("counted_from")),
        ("consultation_response", optional_instant("sent_at")),
        ("consultation_response", optional_instant("told_at")),
        ("consultation_response", optional_text("told_by")),
        ("consultation_response", optional_date("ends_on")),
        ("consultation_response", optional_instant("ends_at")),
        (
            "consultation_response",
            optional_integer("calendar_version"),
        ),
        ("consultation_response", flag("answerable")),
        ("consultation_response", flag("silence_agrees")),
        ("consultation_response", optional_instant("asked_again_at")),
    ]
}

/// What was sent before keeps its meaning: the notice of that day told the agency where one stood.
const KEPT: [&str; 3] = [
    "UPDATE account SET used_at = created_at WHERE password_hash IS NOT NULL",
    "UPDATE consultation SET ends_at = closes_at, counted_from = COALESCE(
        (SELECT concluded_at FROM conference WHERE conference.consultation_id = consultation.id), opened_at)",
    "UPDATE consultation_response SET
        sent_at = (SELECT opened_at FROM consultation WHERE consultation.id = consultation_id),
        ends_on = (SELECT deadline_effective FROM consultation WHERE consultation.id = consultation_id),
        ends_at = (SELECT closes_at FROM consultation WHERE consultation.id = consultation_id),
        calendar_version = (SELECT c.calendar_version FROM consultation c WHERE c.id = consultation_id),
        silence_agrees =
            (SELECT deemed_consent FROM consultation WHERE consultation.id = consultation_id),
        told_at = (SELECT MIN(outbox.at) FROM outbox JOIN mandate ON mandate.id = outbox.mandate_id
            WHERE outbox.subject_kind = 'CONSULTATION' AND outbox.subject_id = consultation_id
                AND mandate.unit_id = consultation_response.unit_id),
        answerable = EXISTS (SELECT 1 FROM outbox JOIN mandate ON mandate.id = outbox.mandate_id
            WHERE outbox.subject_kind = 'CONSULTATION' AND outbox.subject_id = consultation_id
                AND mandate.unit_id = consultation_response.unit_id)",
];

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, columns()).await?;
        manager
            .create_index(index(
                "ix_consultation_response_ends_at",
                "consultation_response",
                &["ends_at", "unit_id"],
            ))
            .await?;
        for statement in KEPT {
            manager
                .get_connection()
                .execute_unprepared(statement)
                .await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = Index::drop()
            .name("ix_consultation_response_ends_at")
            .table("consultation_response")
            .to_owned();
        manager.drop_index(index).await?;
        remove(manager, columns()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
