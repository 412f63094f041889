//! Mandates that wait for a confirmation (X14), links that wait for a countersignature (X15), and what
//! stands on a start page until it was acknowledged.

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

fn links() -> Columns {
    let mandate = |name| {
        let mut column = optional_reference(name);
        column.extra("REFERENCES mandate (id) ON DELETE RESTRICT");
        column
    };
    let mut waived = boolean("waived");
    // The links that are alive were made before anybody countersigned.
    waived.default(true);
    vec![
        ("sign_in_link", waived),
        ("sign_in_link", mandate("issued_by")),
        ("sign_in_link", mandate("countersigned_by")),
        ("sign_in_link", mandate("countersigned_for")),
        ("sign_in_link", optional_instant("countersigned_at")),
        ("sign_in_link", optional_instant("used_at")),
    ]
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(request()).await?;
        manager
            .create_index(index(
                "ix_mandate_request_state",
                "mandate_request",
                &["state", "id"],
            ))
            .await?;
        manager
            .create_index(index(
                "ix_mandate_request_person",
                "mandate_request",
                &["person_id"],
            ))
            .await?;
        manager.create_table(attention()).await?;
        manager
            .create_index(index(
                "ix_attention_open",
                "attention",
                &["acknowledged_at", "audience"],
            ))
            .await?;
        add(manager, links()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        remove(manager, links()).await?;
        for table in ["attention", "mandate_request"] {
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

fn request() -> TableCreateStatement {
    Table::create()
        .table("mandate_request")
        .col(id())
        .col(reference("batch_id"))
        .col(text("kind"))
        .col(optional_reference("mandate_id"))
        .col(reference("person_id"))
        .col(text("office"))
        .col(optional_reference("unit_id"))
        .col(text("title"))
        .col(date("starts_on"))
        .col(optional_date("ends_on"))
        .col(text("document"))
        .col(optional_reference("requested_by"))
        .col(instant("requested_at"))
        .col(text("state"))
        .col(optional_reference("decided_by"))
        .col(optional_reference("decided_for"))
        .col(optional_instant("decided_at"))
        .col(optional_text("reason"))
        .foreign_key(&mut refers("mandate_request", "mandate_id", "mandate"))
        .foreign_key(&mut refers("mandate_request", "person_id", "person"))
        .foreign_key(&mut refers("mandate_request", "unit_id", "org_unit"))
        .foreign_key(&mut refers("mandate_request", "requested_by", "mandate"))
        .foreign_key(&mut refers("mandate_request", "decided_by", "mandate"))
        .foreign_key(&mut refers("mandate_request", "decided_for", "mandate"))
        .to_owned()
}

fn attention() -> TableCreateStatement {
    Table::create()
        .table("attention")
        .col(id())
        .col(instant("at"))
        .col(text("kind"))
        .col(text("audience"))
        .col(optional_reference("person_id"))
        .col(optional_reference("subject_person_id"))
        .col(optional_reference("acknowledged_by"))
        .col(optional_instant("acknowledged_at"))
        .foreign_key(&mut refers("attention", "person_id", "person"))
        .foreign_key(&mut refers("attention", "subject_person_id", "person"))
        .foreign_key(&mut refers("attention", "acknowledged_by", "mandate"))
        .to_owned()
}
