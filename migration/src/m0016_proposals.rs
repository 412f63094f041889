//! Proposals of localities: their issues, who is asked on each, every version of every answer.

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

const TABLES: [&str; 5] = [
    "proposal",
    "proposal_transfer",
    "proposal_issue",
    "proposal_request",
    "proposal_answer",
];

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [proposal(), transfer(), issue(), request(), answer()] {
            manager.create_table(table).await?;
        }
        for index in [
            unique(
                "uq_proposal_key",
                "proposal",
                &["drafted_by", "idempotency_key"],
            ),
            index("ix_proposal_locality", "proposal", &["locality_unit_id"]),
            index("ix_proposal_focal", "proposal", &["focal_unit_id"]),
            index("ix_proposal_state", "proposal", &["state"]),
            index(
                "ix_proposal_transfer_from",
                "proposal_transfer",
                &["from_unit_id", "proposal_id"],
            ),
            unique(
                "uq_proposal_issue_place",
                "proposal_issue",
                &["proposal_id", "place"],
            ),
            // An agency is asked on an issue once, however often it is named again.
            unique(
                "uq_proposal_request_unit",
                "proposal_request",
                &["issue_id", "unit_id"],
            ),
            index(
                "ix_proposal_request_unit",
                "proposal_request",
                &["unit_id", "proposal_id"],
            ),
            index(
                "ix_proposal_request_due",
                "proposal_request",
                &["deadline_effective"],
            ),
            unique(
                "uq_proposal_answer_version",
                "proposal_answer",
                &["request_id", "version"],
            ),
            unique(
                "uq_proposal_answer_key",
                "proposal_answer",
                &["request_id", "idempotency_key"],
            ),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES.into_iter().rev() {
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

fn proposal() -> TableCreateStatement {
    let mut table = Table::create()
        .table("proposal")
        .col(id())
        .col(integer("version"))
        .col(text("state"))
        .col(text("title"))
        .col(reference("locality_unit_id"))
        .col(reference("focal_unit_id"))
        .col(reference("dossier_id"))
        .col(reference("drafted_by"))
        .col(instant("drafted_at"))
        .col(text("idempotency_key"))
        .col(optional_text("outcome"))
        .col(optional_text("conclusion_note"))
        .col(optional_instant("locality_informed_at"))
        .col(optional_text("completion_note"))
        .col(optional_text("override_reason"))
        .col(optional_text("decision"))
        .col(optional_text("answer"))
        .foreign_key(&mut refers("proposal", "locality_unit_id", "org_unit"))
        .foreign_key(&mut refers("proposal", "focal_unit_id", "org_unit"))
        .foreign_key(&mut refers("proposal", "dossier_id", "dossier"))
        .foreign_key(&mut refers("proposal", "drafted_by", "mandate"))
        .to_owned();
    for (by, at) in [
        ("sent_by", "sent_at"),
        ("accepted_by", "accepted_at"),
        ("gathered_by", "gathered_at"),
        ("concluded_by", "concluded_at"),
        ("completed_by", "completed_at"),
        ("answered_by", "answered_at"),
        ("closed_by", "closed_at"),
    ] {
        table
            .col(optional_reference(by))
            .col(optional_instant(at))
            .foreign_key(&mut refers("proposal", by, "mandate"));
    }
    table
}

fn transfer() -> TableCreateStatement {
    Table::create()
        .table("proposal_transfer")
        .col(id())
        .col(reference("proposal_id"))
        .col(reference("from_unit_id"))
        .col(reference("to_unit_id"))
        .col(text("reason"))
        .col(reference("transferred_by"))
        .col(instant("transferred_at"))
        .foreign_key(&mut refers("proposal_transfer", "proposal_id", "proposal"))
        .foreign_key(&mut refers("proposal_transfer", "from_unit_id", "org_unit"))
        .foreign_key(&mut refers("proposal_transfer", "to_unit_id", "org_unit"))
        .foreign_key(&mut refers(
            "proposal_transfer",
            "transferred_by",
            "mandate",
        ))
        .to_owned()
}

fn issue() -> TableCreateStatement {
    Table::create()
        .table("proposal_issue")
        .col(id())
        .col(reference("proposal_id"))
        .col(integer("place"))
        .col(text("body"))
        // The agency that answers it at present.
        .col(optional_reference("unit_id"))
        .col(optional_text("decision"))
        .col(optional_text("decision_note"))
        .foreign_key(&mut refers("proposal_issue", "proposal_id", "proposal"))
        .foreign_key(&mut refers("proposal_issue", "unit_id", "org_unit"))
        .to_owned()
}

fn request() -> TableCreateStatement {
    Table::create()
        .table("proposal_request")
        .col(id())
        .col(reference("proposal_id"))
        .col(reference("issue_id"))
        .col(reference("unit_id"))
        .col(reference("asked_by"))
        .col(instant("asked_at"))
        .col(date("deadline_nominal"))
        .col(date("deadline_effective"))
        .col(instant("closes_at"))
        .col(boolean("deadline_provisional"))
        .col(integer("calendar_version"))
        // When another agency was named instead, and why.
        .col(optional_instant("ended_at"))
        .col(optional_text("end_reason"))
        // What the agency prepares before its head signs (X9).
        .col(optional_text("draft_position"))
        .col(optional_text("draft_body"))
        .col(optional_reference("drafted_by"))
        .col(optional_instant("drafted_at"))
        .col(optional_text("position"))
        .col(optional_reference("counted_answer_id"))
        .col(optional_instant("first_answered_at"))
        .col(integer("urge_count"))
        .col(optional_instant("last_urged_at"))
        .col(optional_date("hand_urged_on"))
        // How many working days ahead the clock urged last.
        .col(optional_integer("auto_lead"))
        .foreign_key(&mut refers("proposal_request", "proposal_id", "proposal"))
        .foreign_key(&mut refers(
            "proposal_request",
            "issue_id",
            "proposal_issue",
        ))
        .foreign_key(&mut refers("proposal_request", "unit_id", "org_unit"))
        .foreign_key(&mut refers("proposal_request", "asked_by", "mandate"))
        .foreign_key(&mut refers("proposal_request", "drafted_by", "mandate"))
        .to_owned()
}

fn answer() -> TableCreateStatement {
    Table::create()
        .table("proposal_answer")
        .col(id())
        .col(reference("request_id"))
        .col(integer("version"))
        .col(text("position"))
        .col(text("body"))
        .col(optional_text("letter_number"))
        .col(optional_date("letter_date"))
        .col(reference("signed_by"))
        // The head, when a deputy signed.
        .col(optional_reference("on_behalf_of"))
        .col(instant("received_at"))
        .col(boolean("late"))
        .col(text("idempotency_key"))
        .foreign_key(&mut refers(
            "proposal_answer",
            "request_id",
            "proposal_request",
        ))
        .foreign_key(&mut refers("proposal_answer", "signed_by", "mandate"))
        .foreign_key(&mut refers("proposal_answer", "on_behalf_of", "mandate"))
        .to_owned()
}
