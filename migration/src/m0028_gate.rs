//! What stands before a ballot (C14, C24, B25) and what the product puts into its dossier (B26).

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

/// A statement is one of several now: the first keeps the ballot's id for its own.
const CARRY: &str =
    "INSERT INTO coordination_statement (id, ballot_id, statement, signed_by, signed_at)
    SELECT ballot_id, ballot_id, statement, signed_by, signed_at FROM coordination";
/// Back there is room for one: the latest.
const CARRY_BACK: &str = "INSERT INTO coordination (ballot_id, statement, signed_by, signed_at)
    SELECT ballot_id, statement, signed_by, signed_at FROM coordination_statement
    WHERE NOT EXISTS (SELECT 1 FROM coordination_statement later
        WHERE later.ballot_id = coordination_statement.ballot_id
        AND later.id > coordination_statement.id)";

fn columns() -> Columns {
    // SQLite takes the reference of a new column here and nowhere else.
    let refers_to = |name, table: &str| {
        let mut column = optional_reference(name);
        column.extra(format!("REFERENCES {table} (id) ON DELETE RESTRICT"));
        column
    };
    vec![
        ("ballot", refers_to("programme_item_id", "programme_item")),
        // Until when the drafter asks for votes; the Office sets the day at the opening.
        ("ballot", optional_date("proposed_last_day")),
        // C24: the list as the Office found it; a change of it asks for another look.
        ("ballot", refers_to("checked_by", "mandate")),
        ("ballot", optional_instant("checked_at")),
        // What came after the opening, and so is not frozen.
        ("dossier_document", optional_instant("added_at")),
    ]
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, columns()).await?;
        for table in [
            related_unit(),
            ground(),
            statement(),
            statement_unit(),
            ruling(),
            ruling_item(),
        ] {
            manager.create_table(table).await?;
        }
        for (name, table) in INDEXES {
            manager
                .create_index(index(name, table, &["ballot_id"]))
                .await?;
        }
        let ground = index("ix_ballot_ground_of", "ballot_ground", &["consultation_id"]);
        manager.create_index(ground).await?;
        manager.get_connection().execute_unprepared(CARRY).await?;
        manager
            .drop_table(Table::drop().table("coordination").to_owned())
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(coordination()).await?;
        manager
            .get_connection()
            .execute_unprepared(CARRY_BACK)
            .await?;
        for table in [
            "ballot_ruling_item",
            "ballot_ruling",
            "coordination_unit",
            "coordination_statement",
            "ballot_ground",
            "ballot_related_unit",
        ] {
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

const INDEXES: [(&str, &str); 2] = [
    ("ix_coordination_statement_ballot", "coordination_statement"),
    ("ix_ballot_ruling_ballot", "ballot_ruling"),
];

fn related_unit() -> TableCreateStatement {
    Table::create()
        .table("ballot_related_unit")
        .col(reference("ballot_id"))
        .col(reference("unit_id"))
        // Of the Office, which adds one with a reason; the lead needs none.
        .col(optional_text("reason"))
        .col(reference("added_by"))
        .col(instant("added_at"))
        .primary_key(Index::create().col("ballot_id").col("unit_id"))
        .foreign_key(&mut refers("ballot_related_unit", "ballot_id", "ballot"))
        .foreign_key(&mut refers("ballot_related_unit", "unit_id", "org_unit"))
        .foreign_key(&mut refers("ballot_related_unit", "added_by", "mandate"))
        .to_owned()
}

/// Consultations on the same matter, beside the one that the ballot was asked for on.
fn ground() -> TableCreateStatement {
    Table::create()
        .table("ballot_ground")
        .col(reference("ballot_id"))
        .col(reference("consultation_id"))
        .primary_key(Index::create().col("ballot_id").col("consultation_id"))
        .foreign_key(&mut refers("ballot_ground", "ballot_id", "ballot"))
        .foreign_key(&mut refers(
            "ballot_ground",
            "consultation_id",
            "consultation",
        ))
        .to_owned()
}

fn statement() -> TableCreateStatement {
    Table::create()
        .table("coordination_statement")
        .col(id())
        .col(reference("ballot_id"))
        .col(text("statement"))
        .col(reference("signed_by"))
        .col(instant("signed_at"))
        .foreign_key(&mut refers("coordination_statement", "ballot_id", "ballot"))
        .foreign_key(&mut refers(
            "coordination_statement",
            "signed_by",
            "mandate",
        ))
        .to_owned()
}

/// The units that a statement names; none, there is no related agency.
fn statement_unit() -> TableCreateStatement {
    Table::create()
        .table("coordination_unit")
        .col(reference("statement_id"))
        .col(reference("unit_id"))
        .primary_key(Index::create().col("statement_id").col("unit_id"))
        .foreign_key(&mut refers(
            "coordination_unit",
            "statement_id",
            "coordination_statement",
        ))
        .foreign_key(&mut refers("coordination_unit", "unit_id", "org_unit"))
        .to_owned()
}

fn ruling() -> TableCreateStatement {
    Table::create()
        .table("ballot_ruling")
        .col(id())
        .col(reference("ballot_id"))
        .col(text("stage"))
        .col(optional_text("note"))
        .col(reference("ruled_by"))
        .col(optional_reference("ruled_for"))
        .col(instant("ruled_at"))
        .foreign_key(&mut refers("ballot_ruling", "ballot_id", "ballot"))
        .foreign_key(&mut refers("ballot_ruling", "ruled_by", "mandate"))
        .foreign_key(&mut refers("ballot_ruling", "ruled_for", "mandate"))
        .to_owned()
}

/// What a ruling names: a unit that was not asked, a difference, or the statement that is missing.
fn ruling_item() -> TableCreateStatement {
    Table::create()
        .table("ballot_ruling_item")
        .col(reference("ruling_id"))
        .col(reference("subject_id"))
        .col(text("kind"))
        .primary_key(Index::create().col("ruling_id").col("subject_id"))
        .foreign_key(&mut refers(
            "ballot_ruling_item",
            "ruling_id",
            "ballot_ruling",
        ))
        .to_owned()
}

/// As an earlier step made it.
fn coordination() -> TableCreateStatement {
    Table::create()
        .table("coordination")
        .col(ColumnDef::new("ballot_id").uuid().not_null().primary_key())
        .col(text("statement"))
        .col(reference("signed_by"))
        .col(instant("signed_at"))
        .foreign_key(&mut refers("coordination", "ballot_id", "ballot"))
        .foreign_key(&mut refers("coordination", "signed_by", "mandate"))
        .to_owned()
}
