//! Powers that are lent, work that is divided, and in whose name something was done (rules D).

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

/// Columns that name in whose name something was done, beside the one that names who did it.
const IN_WHOSE_NAME: [(&str, &str); 8] = [
    ("journal", "on_behalf_of"),
    ("consultation_answer", "on_behalf_of"),
    ("amendment_resolution", "on_behalf_of"),
    ("consultation", "opened_for"),
    ("consultation", "synthesised_for"),
    ("consultation", "cancelled_for"),
    ("ballot", "ordered_for"),
    ("ballot", "decided_for"),
];

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in IN_WHOSE_NAME {
            add_reference(manager, table, column, "mandate").await?;
        }
        // A head reads what was done in the own name.
        manager
            .create_index(index(
                "ix_journal_on_behalf_of",
                "journal",
                &["on_behalf_of", "id"],
            ))
            .await?;
        // D7: a task that the Chair leaves to the head, and the ballot that is asked for about it.
        add_reference(manager, "task", "left_by", "mandate").await?;
        for mut column in [optional_instant("left_at"), optional_text("left_document")] {
            let change = Table::alter()
                .table("task")
                .add_column(&mut column)
                .to_owned();
            manager.alter_table(change).await?;
        }
        add_reference(manager, "ballot", "task_id", "task").await?;
        manager.create_table(delegation()).await?;
        for (name, column) in [
            ("ix_delegation_delegate", "delegate_id"),
            ("ix_delegation_lender", "lender_id"),
            ("ix_delegation_file", "document_file_id"),
        ] {
            manager
                .create_index(index(name, "delegation", &[column]))
                .await?;
        }
        manager.create_table(assignment()).await?;
        manager
            .create_index(index("ix_assignment_holder", "assignment", &["holder_id"]))
            .await?;
        manager.create_table(assignment_unit()).await?;
        manager.create_table(task_representative()).await?;
        manager
            .create_index(index(
                "ix_task_representative_task",
                "task_representative",
                &["task_id"],
            ))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            "task_representative",
            "assignment_unit",
            "assignment",
            "delegation",
        ] {
            manager
                .drop_table(Table::drop().table(table).to_owned())
                .await?;
        }
        let index = Index::drop()
            .name("ix_journal_on_behalf_of")
            .table("journal")
            .to_owned();
        manager.drop_index(index).await?;
        for (table, column) in IN_WHOSE_NAME.into_iter().chain([
            ("ballot", "task_id"),
            ("task", "left_document"),
            ("task", "left_at"),
            ("task", "left_by"),
        ]) {
            let change = Table::alter().table(table).drop_column(column).to_owned();
            manager.alter_table(change).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

async fn add_reference(
    manager: &SchemaManager<'_>,
    table: &'static str,
    column: &'static str,
    to: &'static str,
) -> Result<(), DbErr> {
    let mut column = optional_reference(column);
    // SQLite takes the reference of a new column here and nowhere else.
    column.extra(format!("REFERENCES {to} (id) ON DELETE RESTRICT"));
    let change = Table::alter().table(table).add_column(column).to_owned();
    manager.alter_table(change).await
}

fn delegation() -> TableCreateStatement {
    Table::create()
        .table("delegation")
        .col(id())
        .col(integer("version"))
        .col(text("kind"))
        .col(reference("lender_id"))
        .col(reference("delegate_id"))
        // Of both; none for seats of the committee.
        .col(optional_reference("unit_id"))
        // Codes, with a space between.
        .col(text("powers"))
        .col(date("starts_on"))
        .col(date("ends_on"))
        .col(text("document_number"))
        .col(date("document_date"))
        .col(optional_reference("document_file_id"))
        .col(instant("given_at"))
        .col(optional_instant("revoked_at"))
        .col(optional_text("revoke_reason"))
        .foreign_key(&mut refers("delegation", "lender_id", "mandate"))
        .foreign_key(&mut refers("delegation", "delegate_id", "mandate"))
        .foreign_key(&mut refers("delegation", "unit_id", "org_unit"))
        .foreign_key(&mut refers("delegation", "document_file_id", "file"))
        .to_owned()
}

fn assignment() -> TableCreateStatement {
    Table::create()
        .table("assignment")
        .col(id())
        .col(text("kind"))
        .col(reference("given_by"))
        .col(reference("holder_id"))
        // Whose work it is, of a substitution.
        .col(optional_reference("absent_id"))
        .col(optional_reference("unit_id"))
        .col(optional_text("field"))
        .col(date("starts_on"))
        .col(optional_date("ends_on"))
        .col(text("document_number"))
        .col(date("document_date"))
        .col(instant("given_at"))
        .foreign_key(&mut refers("assignment", "given_by", "mandate"))
        .foreign_key(&mut refers("assignment", "holder_id", "mandate"))
        .foreign_key(&mut refers("assignment", "absent_id", "mandate"))
        .foreign_key(&mut refers("assignment", "unit_id", "org_unit"))
        .to_owned()
}

/// The units that a Vice Chair follows.
fn assignment_unit() -> TableCreateStatement {
    Table::create()
        .table("assignment_unit")
        .col(reference("assignment_id"))
        .col(reference("unit_id"))
        .primary_key(Index::create().col("assignment_id").col("unit_id"))
        .foreign_key(&mut refers(
            "assignment_unit",
            "assignment_id",
            "assignment",
        ))
        .foreign_key(&mut refers("assignment_unit", "unit_id", "org_unit"))
        .to_owned()
}

fn task_representative() -> TableCreateStatement {
    Table::create()
        .table("task_representative")
        .col(id())
        .col(reference("task_id"))
        .col(reference("unit_id"))
        .col(reference("mandate_id"))
        .col(reference("named_by"))
        .col(instant("named_at"))
        // When somebody else was named.
        .col(optional_instant("replaced_at"))
        .foreign_key(&mut refers("task_representative", "task_id", "task"))
        .foreign_key(&mut refers("task_representative", "unit_id", "org_unit"))
        .foreign_key(&mut refers("task_representative", "mandate_id", "mandate"))
        .foreign_key(&mut refers("task_representative", "named_by", "mandate"))
        .to_owned()
}
