//! Ballots, the members' papers, every version of every vote.

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(ballot()).await?;
        manager
            .create_index(unique(
                "uq_ballot_key",
                "ballot",
                &["drafted_by", "idempotency_key"],
            ))
            .await?;
        manager
            .create_index(index("ix_ballot_state", "ballot", &["state", "closes_at"]))
            .await?;
        manager
            .create_index(index("ix_ballot_lead", "ballot", &["lead_unit_id"]))
            .await?;
        manager.create_table(ballot_paper()).await?;
        // B20: one person, one vote, whatever the hats.
        manager
            .create_index(unique(
                "uq_ballot_paper_person",
                "ballot_paper",
                &["ballot_id", "person_id"],
            ))
            .await?;
        manager
            .create_index(index(
                "ix_ballot_paper_mandate",
                "ballot_paper",
                &["mandate_id"],
            ))
            .await?;
        manager.create_table(ballot_vote()).await?;
        manager
            .create_index(unique(
                "uq_ballot_vote_version",
                "ballot_vote",
                &["paper_id", "version"],
            ))
            .await?;
        manager
            .create_index(unique(
                "uq_ballot_vote_key",
                "ballot_vote",
                &["paper_id", "idempotency_key"],
            ))
            .await?;
        manager.create_table(amendment_resolution()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            "amendment_resolution",
            "ballot_vote",
            "ballot_paper",
            "ballot",
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

fn ballot() -> TableCreateStatement {
    Table::create()
        .table("ballot")
        .col(id())
        .col(integer("version"))
        .col(text("state"))
        .col(text("title"))
        .col(optional_text("short_title"))
        .col(optional_text("source_note"))
        .col(reference("lead_unit_id"))
        .col(reference("dossier_id"))
        // The consultation on whose ground the ballot was asked for.
        .col(optional_reference("consultation_id"))
        .col(reference("drafted_by"))
        .col(instant("drafted_at"))
        .col(text("idempotency_key"))
        .col(optional_reference("ordered_by"))
        .col(optional_instant("ordered_at"))
        .col(optional_text("order_reason"))
        .col(optional_text("order_note"))
        .col(optional_reference("opened_by"))
        .col(optional_instant("opened_at"))
        // The deadline as written, after rolling, and the first instant that is too late.
        .col(optional_date("deadline_nominal"))
        .col(optional_date("deadline_effective"))
        .col(optional_instant("closes_at"))
        .col(boolean("deadline_provisional"))
        .col(optional_integer("calendar_version"))
        .col(optional_integer("base"))
        // The province's terms at opening: a later change never alters an open matter.
        .col(boolean("amend_counts_as_agree"))
        .col(boolean("allow_change"))
        .col(text("tally_visibility"))
        .col(optional_instant("closed_at"))
        .col(optional_reference("decided_by"))
        .col(optional_instant("decided_at"))
        .col(optional_text("decision"))
        .col(optional_text("decision_note"))
        .foreign_key(&mut refers("ballot", "lead_unit_id", "org_unit"))
        .foreign_key(&mut refers("ballot", "dossier_id", "dossier"))
        .foreign_key(&mut refers("ballot", "consultation_id", "consultation"))
        .foreign_key(&mut refers("ballot", "drafted_by", "mandate"))
        .foreign_key(&mut refers("ballot", "ordered_by", "mandate"))
        .foreign_key(&mut refers("ballot", "opened_by", "mandate"))
        .foreign_key(&mut refers("ballot", "decided_by", "mandate"))
        .to_owned()
}

fn ballot_paper() -> TableCreateStatement {
    Table::create()
        .table("ballot_paper")
        .col(id())
        .col(reference("ballot_id"))
        .col(reference("person_id"))
        .col(reference("mandate_id"))
        // The position that counts: the last one cast before closing.
        .col(optional_text("position"))
        .col(optional_reference("counted_vote_id"))
        .col(integer("counted_versions"))
        .col(optional_reference("late_vote_id"))
        .foreign_key(&mut refers("ballot_paper", "ballot_id", "ballot"))
        .foreign_key(&mut refers("ballot_paper", "person_id", "person"))
        .foreign_key(&mut refers("ballot_paper", "mandate_id", "mandate"))
        .to_owned()
}

fn ballot_vote() -> TableCreateStatement {
    Table::create()
        .table("ballot_vote")
        .col(id())
        .col(reference("paper_id"))
        .col(integer("version"))
        .col(text("position"))
        .col(optional_text("body"))
        .col(instant("cast_at"))
        .col(boolean("late"))
        .col(text("idempotency_key"))
        .foreign_key(&mut refers("ballot_vote", "paper_id", "ballot_paper"))
        .to_owned()
}

fn amendment_resolution() -> TableCreateStatement {
    Table::create()
        .table("amendment_resolution")
        .col(ColumnDef::new("vote_id").uuid().not_null().primary_key())
        .col(integer("version"))
        .col(text("kind"))
        .col(text("note"))
        .col(reference("resolved_by"))
        .col(instant("resolved_at"))
        .foreign_key(&mut refers(
            "amendment_resolution",
            "vote_id",
            "ballot_vote",
        ))
        .foreign_key(&mut refers(
            "amendment_resolution",
            "resolved_by",
            "mandate",
        ))
        .to_owned()
}
