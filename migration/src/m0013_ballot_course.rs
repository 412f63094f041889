//! Ballots on their way: more time, rounds, what an assistant prepares, forms on paper, reminders.

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

/// Columns that are added, by table, in the order in which they are added.
fn columns() -> Columns {
    let kept = |mut column: ColumnDef, table: &str| {
        // SQLite takes the reference of a new column here and nowhere else.
        column.extra(format!("REFERENCES {table} (id) ON DELETE RESTRICT"));
        column
    };
    let mut round = integer("round");
    round.default(1);
    let mut tie = text("tie");
    tie.default("FAIL");
    let mut form = text("form");
    form.default("CAST");
    vec![
        // The member's seat that an assistant helps.
        ("mandate", kept(optional_reference("assists_id"), "mandate")),
        ("ballot", kept(optional_reference("previous_id"), "ballot")),
        ("ballot", round),
        ("ballot", optional_text("changes")),
        (
            "ballot",
            kept(optional_reference("superseded_by_id"), "ballot"),
        ),
        // Called off or superseded.
        ("ballot", kept(optional_reference("ended_by"), "mandate")),
        ("ballot", optional_instant("ended_at")),
        ("ballot", optional_text("end_reason")),
        // The province's term at opening, and the legal basis of a matter reserved for the collective.
        ("ballot", tie),
        ("ballot", optional_text("collective_basis")),
        ("ballot", optional_date("reminded_on")),
        ("ballot_paper", optional_instant("first_seen_at")),
        ("ballot_paper", optional_text("draft_position")),
        ("ballot_paper", optional_text("draft_body")),
        (
            "ballot_paper",
            kept(optional_reference("drafted_by"), "mandate"),
        ),
        ("ballot_paper", optional_instant("drafted_at")),
        (
            "ballot_paper",
            kept(optional_reference("form_vote_id"), "ballot_vote"),
        ),
        ("ballot_vote", form),
        ("ballot_vote", optional_instant("received_at")),
        (
            "ballot_vote",
            kept(optional_reference("recorded_by"), "mandate"),
        ),
        (
            "ballot_vote",
            kept(optional_reference("scan_file_id"), "file"),
        ),
    ]
}

const INDEXES: [(&str, &str, &str); 4] = [
    ("ix_mandate_assists", "mandate", "assists_id"),
    ("ix_ballot_previous", "ballot", "previous_id"),
    ("ix_ballot_superseded_by", "ballot", "superseded_by_id"),
    ("ix_ballot_vote_scan", "ballot_vote", "scan_file_id"),
];

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, columns()).await?;
        for (name, table, column) in INDEXES {
            manager.create_index(index(name, table, &[column])).await?;
        }
        manager.create_table(ballot_extension()).await?;
        manager
            .create_index(index(
                "ix_ballot_extension_ballot",
                "ballot_extension",
                &["ballot_id"],
            ))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::drop().table("ballot_extension").to_owned();
        manager.drop_table(table).await?;
        for (name, table, _) in INDEXES {
            let index = Index::drop().name(name).table(table).to_owned();
            manager.drop_index(index).await?;
        }
        remove(manager, columns()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// Each time that the Chair gave more time.
fn ballot_extension() -> TableCreateStatement {
    Table::create()
        .table("ballot_extension")
        .col(id())
        .col(reference("ballot_id"))
        // The last day to vote, before and after.
        .col(date("from_day"))
        .col(date("to_day"))
        .col(text("reason"))
        .col(reference("extended_by"))
        .col(instant("extended_at"))
        .foreign_key(&mut refers("ballot_extension", "ballot_id", "ballot"))
        .foreign_key(&mut refers("ballot_extension", "extended_by", "mandate"))
        .to_owned()
}
