//! Consultations held as a conference, drafts from outside, and who takes part in preparing.

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

const TABLES: [&str; 5] = [
    "participation_report",
    "participation",
    "external_draft",
    "attendance",
    "conference",
];

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            conference(),
            attendance(),
            external_draft(),
            participation(),
            participation_report(),
        ] {
            manager.create_table(table).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
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

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("ix_conference_file", "conference", &["minutes_file_id"]),
        index(
            "ix_attendance_consultation",
            "attendance",
            &["consultation_id"],
        ),
        index("ix_attendance_unit", "attendance", &["unit_id"]),
        unique(
            "uq_participation_unit",
            "participation",
            &["consultation_id", "unit_id"],
        ),
        index("ix_participation_unit", "participation", &["unit_id"]),
        index(
            "ix_participation_owner",
            "participation",
            &["owner_unit_id"],
        ),
        unique(
            "uq_participation_report_key",
            "participation_report",
            &["participation_id", "idempotency_key"],
        ),
    ]
}

fn key(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.uuid().not_null().primary_key();
    column
}

fn optional_boolean(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.boolean().null();
    column
}

/// The references of a table, each with the table that it names.
fn referring(
    mut table: TableCreateStatement,
    name: &'static str,
    references: &[(&'static str, &'static str)],
) -> TableCreateStatement {
    for (column, to) in references {
        table.foreign_key(&mut refers(name, column, to));
    }
    table
}

fn conference() -> TableCreateStatement {
    let table = Table::create()
        .table("conference")
        .col(key("consultation_id"))
        .col(instant("starts_at"))
        .col(text("place"))
        .col(optional_text("note"))
        .col(reference("presiding_id"))
        // C5: the province's terms when agencies were invited.
        .col(integer("after_days"))
        .col(integer("minutes_version"))
        .col(optional_text("minutes"))
        .col(optional_reference("minutes_file_id"))
        .col(optional_text("conclusion"))
        .col(optional_reference("secretary_id"))
        .col(optional_instant("written_at"))
        .col(optional_instant("secretary_signed_at"))
        .col(optional_instant("presiding_signed_at"))
        .col(optional_reference("presided_for"))
        .col(optional_reference("concluded_by"))
        .col(optional_reference("concluded_for"))
        .col(optional_instant("concluded_at"))
        .to_owned();
    referring(
        table,
        "conference",
        &[
            ("consultation_id", "consultation"),
            ("presiding_id", "mandate"),
            ("minutes_file_id", "file"),
            ("secretary_id", "mandate"),
            ("presided_for", "mandate"),
            ("concluded_by", "mandate"),
            ("concluded_for", "mandate"),
        ],
    )
}

fn attendance() -> TableCreateStatement {
    let table = Table::create()
        .table("attendance")
        .col(key("response_id"))
        .col(reference("consultation_id"))
        .col(reference("unit_id"))
        .col(optional_text("coming"))
        .col(optional_reference("representative_id"))
        .col(optional_text("authority"))
        .col(optional_text("reason"))
        .col(optional_reference("replied_by"))
        .col(optional_reference("replied_for"))
        .col(optional_instant("replied_at"))
        .col(optional_boolean("present"))
        .col(optional_reference("attendee_id"))
        .col(boolean("substitute"))
        .col(optional_text("position"))
        .col(optional_text("body"))
        // Chosen with the minutes; the answer itself is written at the conclusion.
        .col(optional_reference("answer_id"))
        .col(optional_reference("reported_by"))
        .col(optional_reference("reported_for"))
        .col(optional_instant("reported_at"))
        .to_owned();
    referring(
        table,
        "attendance",
        &[
            ("response_id", "consultation_response"),
            ("consultation_id", "consultation"),
            ("unit_id", "org_unit"),
            ("representative_id", "mandate"),
            ("replied_by", "mandate"),
            ("replied_for", "mandate"),
            ("attendee_id", "mandate"),
            ("reported_by", "mandate"),
            ("reported_for", "mandate"),
        ],
    )
}

fn external_draft() -> TableCreateStatement {
    let table = Table::create()
        .table("external_draft")
        .col(key("consultation_id"))
        .col(text("sender"))
        .col(text("letter_number"))
        .col(date("letter_date"))
        .col(date("answer_by"))
        // None: the committee.
        .col(optional_reference("asked_by"))
        .col(text("asked_how"))
        .col(date("asked_on"))
        .col(optional_text("asked_note"))
        .col(integer("answer_version"))
        .col(optional_text("answer"))
        .col(optional_reference("answer_by_id"))
        .col(optional_instant("answer_at"))
        .col(optional_text("sent_number"))
        .col(optional_date("sent_on"))
        .col(optional_reference("sent_file_id"))
        .col(optional_reference("sent_by"))
        .col(optional_reference("sent_for"))
        .col(optional_instant("sent_at"))
        .to_owned();
    referring(
        table,
        "external_draft",
        &[
            ("consultation_id", "consultation"),
            ("asked_by", "mandate"),
            ("answer_by_id", "mandate"),
            ("sent_file_id", "file"),
            ("sent_by", "mandate"),
            ("sent_for", "mandate"),
        ],
    )
}

fn participation() -> TableCreateStatement {
    let table = Table::create()
        .table("participation")
        .col(id())
        .col(reference("consultation_id"))
        .col(reference("unit_id"))
        // As it was when the agency was invited: it does not see the draft.
        .col(text("title"))
        .col(reference("owner_unit_id"))
        .col(optional_text("note"))
        .col(reference("invited_by"))
        .col(instant("invited_at"))
        .col(optional_reference("participant_id"))
        .col(optional_reference("named_by"))
        .col(optional_reference("named_for"))
        .col(optional_instant("named_at"))
        .to_owned();
    referring(
        table,
        "participation",
        &[
            ("consultation_id", "consultation"),
            ("unit_id", "org_unit"),
            ("owner_unit_id", "org_unit"),
            ("invited_by", "mandate"),
            ("participant_id", "mandate"),
            ("named_by", "mandate"),
            ("named_for", "mandate"),
        ],
    )
}

fn participation_report() -> TableCreateStatement {
    let table = Table::create()
        .table("participation_report")
        .col(id())
        .col(reference("participation_id"))
        .col(text("body"))
        .col(reference("reported_by"))
        .col(instant("reported_at"))
        .col(text("idempotency_key"))
        // What the head says to it.
        .col(optional_text("opinion"))
        .col(optional_reference("opinion_by"))
        .col(optional_reference("opinion_for"))
        .col(optional_instant("opinion_at"))
        .to_owned();
    referring(
        table,
        "participation_report",
        &[
            ("participation_id", "participation"),
            ("reported_by", "mandate"),
            ("opinion_by", "mandate"),
            ("opinion_for", "mandate"),
        ],
    )
}
