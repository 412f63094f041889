//! Programmes with their items, tasks, standing duties, and who has a part in them.

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            programme(),
            programme_item(),
            task(),
            standing_duty(),
            recipient_group(),
            recipient_group_member(),
            party(),
        ] {
            manager.create_table(table).await?;
        }
        for index in [
            unique(
                "uq_programme_item_number",
                "programme_item",
                &["programme_id", "number"],
            ),
            index(
                "ix_programme_item_unit",
                "programme_item",
                &["lead_unit_id"],
            ),
            unique("uq_task_code", "task", &["code"]),
            unique("uq_standing_duty_code", "standing_duty", &["code"]),
            unique("uq_recipient_group_name", "recipient_group", &["name"]),
            index(
                "ix_group_member_unit",
                "recipient_group_member",
                &["unit_id"],
            ),
            index("ix_party_item", "party", &["programme_item_id"]),
            index("ix_party_task", "party", &["task_id"]),
            index("ix_party_duty", "party", &["standing_duty_id"]),
            index("ix_party_unit", "party", &["unit_id"]),
            index("ix_party_group", "party", &["group_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            "party",
            "recipient_group_member",
            "recipient_group",
            "standing_duty",
            "task",
            "programme_item",
            "programme",
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

fn programme() -> TableCreateStatement {
    Table::create()
        .table("programme")
        .col(id())
        .col(text("owner"))
        .col(optional_reference("owner_unit_id"))
        .col(text("period"))
        .col(date("starts_on"))
        .col(date("ends_on"))
        .col(text("title"))
        .col(optional_text("document_number"))
        .col(optional_date("issued_on"))
        .col(optional_text("province"))
        .col(optional_text("source_note"))
        .col(boolean("reconstructed"))
        .col(optional_date("figures_as_of"))
        .foreign_key(&mut refers("programme", "owner_unit_id", "org_unit"))
        .to_owned()
}

fn programme_item() -> TableCreateStatement {
    Table::create()
        .table("programme_item")
        .col(id())
        .col(reference("programme_id"))
        .col(integer("number"))
        .col(text("title"))
        .col(reference("lead_unit_id"))
        .col(date("starts_on"))
        .col(date("due_on"))
        .col(optional_date("completed_on"))
        .foreign_key(&mut refers("programme_item", "programme_id", "programme"))
        .foreign_key(&mut refers("programme_item", "lead_unit_id", "org_unit"))
        .to_owned()
}

fn task() -> TableCreateStatement {
    described("task")
        .col(optional_date("starts_on"))
        .col(optional_date("due_on"))
        .col(optional_date("completed_on"))
        .col(boolean("continuous"))
        .col(boolean("historic"))
        .to_owned()
}

fn standing_duty() -> TableCreateStatement {
    described("standing_duty")
        .col(optional_text("recurrence"))
        .to_owned()
}

/// What a task and a standing duty both say of themselves.
fn described(table: &'static str) -> TableCreateStatement {
    Table::create()
        .table(table)
        .col(id())
        .col(text("code"))
        .col(text("kind"))
        .col(text("content"))
        .col(optional_text("aim"))
        .col(optional_text("director"))
        .col(optional_text("period_as_written"))
        .col(text("province"))
        .col(text("source"))
        .col(optional_text("rule_references"))
        .to_owned()
}

fn recipient_group() -> TableCreateStatement {
    Table::create()
        .table("recipient_group")
        .col(id())
        .col(text("name"))
        .to_owned()
}

fn recipient_group_member() -> TableCreateStatement {
    Table::create()
        .table("recipient_group_member")
        .col(reference("group_id"))
        .col(reference("unit_id"))
        .primary_key(Index::create().col("group_id").col("unit_id"))
        .foreign_key(&mut refers(
            "recipient_group_member",
            "group_id",
            "recipient_group",
        ))
        .foreign_key(&mut refers("recipient_group_member", "unit_id", "org_unit"))
        .to_owned()
}

/// A part that somebody has in exactly one item, task or duty.
fn party() -> TableCreateStatement {
    let of = |column: &'static str| Expr::col(column).is_not_null();
    let one_of_three = of("programme_item_id")
        .and(Expr::col("task_id").is_null())
        .and(Expr::col("standing_duty_id").is_null())
        .or(of("task_id")
            .and(Expr::col("programme_item_id").is_null())
            .and(Expr::col("standing_duty_id").is_null()))
        .or(of("standing_duty_id")
            .and(Expr::col("programme_item_id").is_null())
            .and(Expr::col("task_id").is_null()));
    Table::create()
        .table("party")
        .col(id())
        .col(optional_reference("programme_item_id"))
        .col(optional_reference("task_id"))
        .col(optional_reference("standing_duty_id"))
        .col(integer("place"))
        .col(text("role"))
        .col(text("name"))
        .col(optional_reference("unit_id"))
        .col(optional_reference("group_id"))
        .check(one_of_three)
        .foreign_key(&mut refers("party", "programme_item_id", "programme_item"))
        .foreign_key(&mut refers("party", "task_id", "task"))
        .foreign_key(&mut refers("party", "standing_duty_id", "standing_duty"))
        .foreign_key(&mut refers("party", "unit_id", "org_unit"))
        .foreign_key(&mut refers("party", "group_id", "recipient_group"))
        .to_owned()
}
