//! Where a ballot that is sent to a session ends (B27), who announced it (B4), and what a member was told
//! of a form that the Office entered (B28).

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

const TO_SESSION: &str = "UPDATE ballot SET state = 'ON_SESSION'
    WHERE state = 'CHAIR_DECIDED' AND decision = 'TO_SESSION'";
const BACK: &str = "UPDATE ballot SET state = 'CHAIR_DECIDED'
    WHERE state IN ('ON_SESSION', 'SESSION_DECIDED', 'ANNOUNCED')";

fn columns() -> Columns {
    let mut told_by = optional_reference("told_by");
    // SQLite takes the reference of a new column here and nowhere else.
    told_by.extra("REFERENCES mandate (id) ON DELETE RESTRICT");
    let mut objected = boolean("objected");
    objected.default(false);
    vec![
        ("ballot_vote", optional_instant("told_at")),
        ("ballot_vote", told_by),
        ("ballot_vote", optional_text("told_how")),
        ("ballot_vote", optional_instant("acknowledged_at")),
        ("ballot_vote", optional_instant("contested_at")),
        ("ballot_vote", optional_text("contest_reason")),
        // The counted form is objected to after closing: no figure changes.
        ("ballot_paper", objected),
    ]
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, columns()).await?;
        for table in [session(), announcement()] {
            manager.create_table(table).await?;
        }
        for table in ["ballot_session", "ballot_announcement"] {
            let name = format!("ix_{table}_ballot");
            let index = Index::create()
                .name(name)
                .table(table)
                .col("ballot_id")
                .to_owned();
            manager.create_index(index).await?;
        }
        manager
            .get_connection()
            .execute_unprepared(TO_SESSION)
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared(BACK).await?;
        for table in ["ballot_announcement", "ballot_session"] {
            manager
                .drop_table(Table::drop().table(table).to_owned())
                .await?;
        }
        remove(manager, columns()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// What a session decided, as the Office recorded it from the minutes.
fn session() -> TableCreateStatement {
    Table::create()
        .table("ballot_session")
        .col(id())
        .col(reference("ballot_id"))
        .col(text("number"))
        .col(date("held_on"))
        .col(integer("base"))
        .col(integer("present"))
        .col(integer("agree"))
        .col(integer("disagree"))
        .col(text("outcome"))
        // With which changes it passed, and how they were met.
        .col(optional_text("changes"))
        .col(optional_text("met_note"))
        .col(optional_reference("met_by"))
        .col(optional_instant("met_at"))
        .col(reference("recorded_by"))
        .col(instant("recorded_at"))
        .foreign_key(&mut refers("ballot_session", "ballot_id", "ballot"))
        .foreign_key(&mut refers("ballot_session", "met_by", "mandate"))
        .foreign_key(&mut refers("ballot_session", "recorded_by", "mandate"))
        .to_owned()
}

fn announcement() -> TableCreateStatement {
    Table::create()
        .table("ballot_announcement")
        .col(id())
        .col(reference("ballot_id"))
        .col(text("session_number"))
        .col(date("session_day"))
        .col(reference("recorded_by"))
        .col(instant("recorded_at"))
        .foreign_key(&mut refers("ballot_announcement", "ballot_id", "ballot"))
        .foreign_key(&mut refers("ballot_announcement", "recorded_by", "mandate"))
        .to_owned()
}
