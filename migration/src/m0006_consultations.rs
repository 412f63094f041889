//! Consultations of agencies, their answers in every version, and how each was dealt with.

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(consultation()).await?;
        manager
            .create_index(unique(
                "uq_consultation_key",
                "consultation",
                &["drafted_by", "idempotency_key"],
            ))
            .await?;
        manager
            .create_index(index(
                "ix_consultation_state",
                "consultation",
                &["state", "closes_at"],
            ))
            .await?;
        manager
            .create_index(index(
                "ix_consultation_owner",
                "consultation",
                &["owner_unit_id"],
            ))
            .await?;
        manager.create_table(response()).await?;
        // One answer per agency asked.
        manager
            .create_index(unique(
                "uq_consultation_response_unit",
                "consultation_response",
                &["consultation_id", "unit_id"],
            ))
            .await?;
        manager
            .create_index(index(
                "ix_consultation_response_unit",
                "consultation_response",
                &["unit_id"],
            ))
            .await?;
        manager.create_table(answer()).await?;
        manager
            .create_index(unique(
                "uq_consultation_answer_version",
                "consultation_answer",
                &["response_id", "version"],
            ))
            .await?;
        manager
            .create_index(unique(
                "uq_consultation_answer_key",
                "consultation_answer",
                &["response_id", "idempotency_key"],
            ))
            .await?;
        manager.create_table(resolution()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            "answer_resolution",
            "consultation_answer",
            "consultation_response",
            "consultation",
        ] {
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

fn consultation() -> TableCreateStatement {
    Table::create()
        .table("consultation")
        .col(id())
        .col(integer("version"))
        .col(text("state"))
        .col(text("title"))
        .col(optional_text("short_title"))
        .col(optional_text("source_note"))
        .col(reference("owner_unit_id"))
        .col(reference("dossier_id"))
        .col(reference("drafted_by"))
        .col(instant("drafted_at"))
        .col(text("idempotency_key"))
        .col(optional_reference("opened_by"))
        .col(optional_instant("opened_at"))
        .col(optional_date("deadline_nominal"))
        .col(optional_date("deadline_effective"))
        .col(optional_instant("closes_at"))
        .col(boolean("deadline_provisional"))
        .col(optional_integer("calendar_version"))
        // The province's terms at opening: a later change never alters an open matter.
        .col(boolean("deemed_consent"))
        .col(optional_instant("closed_at"))
        .col(optional_reference("synthesised_by"))
        .col(optional_instant("synthesised_at"))
        .col(optional_text("synthesis_note"))
        .col(optional_reference("cancelled_by"))
        .col(optional_instant("cancelled_at"))
        .col(optional_text("cancel_reason"))
        .foreign_key(&mut refers("consultation", "owner_unit_id", "org_unit"))
        .foreign_key(&mut refers("consultation", "dossier_id", "dossier"))
        .foreign_key(&mut refers("consultation", "drafted_by", "mandate"))
        .foreign_key(&mut refers("consultation", "opened_by", "mandate"))
        .foreign_key(&mut refers("consultation", "synthesised_by", "mandate"))
        .foreign_key(&mut refers("consultation", "cancelled_by", "mandate"))
        .to_owned()
}

fn response() -> TableCreateStatement {
    Table::create()
        .table("consultation_response")
        .col(id())
        .col(reference("consultation_id"))
        .col(reference("unit_id"))
        .col(optional_instant("viewed_at"))
        // What the agency prepares before its head signs (X9).
        .col(optional_text("draft_position"))
        .col(optional_text("draft_body"))
        .col(optional_reference("drafted_by"))
        .col(optional_instant("drafted_at"))
        // The answer that counts: the last one signed before closing.
        .col(optional_text("position"))
        .col(optional_reference("counted_answer_id"))
        .col(optional_reference("late_answer_id"))
        .foreign_key(&mut refers(
            "consultation_response",
            "consultation_id",
            "consultation",
        ))
        .foreign_key(&mut refers("consultation_response", "unit_id", "org_unit"))
        .foreign_key(&mut refers(
            "consultation_response",
            "drafted_by",
            "mandate",
        ))
        .to_owned()
}

fn answer() -> TableCreateStatement {
    Table::create()
        .table("consultation_answer")
        .col(id())
        .col(reference("response_id"))
        .col(integer("version"))
        .col(text("position"))
        .col(optional_text("body"))
        .col(optional_text("letter_number"))
        .col(optional_date("letter_date"))
        .col(reference("signed_by"))
        .col(instant("received_at"))
        .col(boolean("late"))
        .col(text("idempotency_key"))
        .foreign_key(&mut refers(
            "consultation_answer",
            "response_id",
            "consultation_response",
        ))
        .foreign_key(&mut refers("consultation_answer", "signed_by", "mandate"))
        .to_owned()
}

fn resolution() -> TableCreateStatement {
    Table::create()
        .table("answer_resolution")
        .col(ColumnDef::new("answer_id").uuid().not_null().primary_key())
        .col(integer("version"))
        .col(text("kind"))
        .col(text("note"))
        .col(reference("resolved_by"))
        .col(instant("resolved_at"))
        .foreign_key(&mut refers(
            "answer_resolution",
            "answer_id",
            "consultation_answer",
        ))
        .foreign_key(&mut refers("answer_resolution", "resolved_by", "mandate"))
        .to_owned()
}
