//! Every version of the working-day table is kept, so that a deadline is explained by the one that it was
//! reckoned by; and each shift of a deadline is a step in its history (6.3, 6.7).

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

/// What stands now is all that is known of earlier versions.
const KEPT: [&str; 3] = [
    "INSERT INTO calendar_revision_day (version, date, kind, name)
        SELECT (SELECT MIN(version) FROM calendar_revision), date, kind, name FROM calendar_day",
    "INSERT INTO deadline_step (id, matter_id, kind, at, by_mandate_id, on_behalf_of, nominal, effective,
            closes_at, calendar_version)
        SELECT id, id, 'COMPUTED', opened_at, opened_by, opened_for, deadline_nominal, deadline_effective,
            closes_at, COALESCE(calendar_version, 0)
        FROM consultation WHERE closes_at IS NOT NULL AND opened_at IS NOT NULL",
    "INSERT INTO deadline_step (id, matter_id, kind, at, by_mandate_id, nominal, effective, closes_at,
            calendar_version)
        SELECT id, id, 'COMPUTED', opened_at, opened_by, deadline_nominal, deadline_effective, closes_at,
            COALESCE(calendar_version, 0)
        FROM ballot WHERE closes_at IS NOT NULL AND opened_at IS NOT NULL",
];

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let days = Table::create()
            .table("calendar_revision_day")
            .col(integer("version"))
            .col(date("date"))
            .col(text("kind"))
            .col(text("name"))
            .primary_key(Index::create().col("version").col("date"))
            .to_owned();
        manager.create_table(days).await?;
        let steps = Table::create()
            .table("deadline_step")
            .col(id())
            .col(reference("matter_id"))
            .col(text("kind"))
            .col(instant("at"))
            .col(optional_reference("by_mandate_id"))
            .col(optional_reference("on_behalf_of"))
            .col(date("nominal"))
            .col(date("effective"))
            .col(instant("closes_at"))
            .col(integer("calendar_version"))
            .foreign_key(&mut refers("deadline_step", "by_mandate_id", "mandate"))
            .foreign_key(&mut refers("deadline_step", "on_behalf_of", "mandate"))
            .to_owned();
        manager.create_table(steps).await?;
        let of = index(
            "ix_deadline_step_matter",
            "deadline_step",
            &["matter_id", "id"],
        );
        manager.create_index(of).await?;
        for statement in KEPT {
            manager
                .get_connection()
                .execute_unprepared(statement)
                .await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["deadline_step", "calendar_revision_day"] {
            let drop = Table::drop().table(table).to_owned();
            manager.drop_table(drop).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
