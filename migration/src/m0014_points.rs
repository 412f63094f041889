//! Points of a consultation, rounds, proof of delivery, urges, requests for data, and the table in which
//! the lead answers what agencies ask for.

use sea_orm_migration::prelude::*;

use crate::column::*;

crate::step!();

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in added() {
            let change = Table::alter().table(table).add_column(column).to_owned();
            manager.alter_table(change).await?;
        }
        for table in [
            point(),
            point_answer(),
            demand_resolution(),
            urge(),
            data_request(),
            data_file(),
            coordination(),
        ] {
            manager.create_table(table).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        manager.get_connection().execute_unprepared(CARRY).await?;
        drop_table(manager, "answer_resolution").await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(answer_resolution()).await?;
        manager
            .get_connection()
            .execute_unprepared(CARRY_BACK)
            .await?;
        for table in [
            "coordination",
            "data_request_file",
            "data_request",
            "consultation_urge",
            "demand_resolution",
            "point_answer",
            "consultation_point",
        ] {
            drop_table(manager, table).await?;
        }
        for (name, table) in [
            ("ix_consultation_urge_due", "consultation"),
            ("ix_consultation_previous", "consultation"),
        ] {
            let index = Index::drop().name(name).table(table).to_owned();
            manager.drop_index(index).await?;
        }
        for (table, column) in added() {
            let name = column.get_column_name().to_owned();
            let change = Table::alter()
                .table(table)
                .drop_column(Alias::new(name))
                .to_owned();
            manager.alter_table(change).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// What was accepted or explained of whole answers stays so.
const CARRY: &str = "INSERT INTO demand_resolution
    (demand_id, consultation_id, answer_id, version, kind, note, resolved_by, resolved_at)
    SELECT o.answer_id, r.consultation_id, o.answer_id, o.version, o.kind, o.note, o.resolved_by,
        o.resolved_at
    FROM answer_resolution o JOIN consultation_answer a ON a.id = o.answer_id
        JOIN consultation_response r ON r.id = a.response_id";

/// The earlier table knows of no points and of no reserved opinions.
const CARRY_BACK: &str = "INSERT INTO answer_resolution
    (answer_id, version, kind, note, resolved_by, resolved_at)
    SELECT answer_id, version, kind, note, resolved_by, resolved_at
    FROM demand_resolution WHERE demand_id = answer_id AND kind <> 'RESERVED'";

async fn drop_table(manager: &SchemaManager<'_>, table: &'static str) -> Result<(), DbErr> {
    manager
        .drop_table(Table::drop().table(table).to_owned())
        .await
}

/// SQLite takes the reference of a new column here and nowhere else.
fn new_reference(name: &'static str, to: &str) -> ColumnDef {
    let mut column = optional_reference(name);
    column.extra(format!("REFERENCES {to} (id) ON DELETE RESTRICT"));
    column
}

fn with_default(mut column: ColumnDef, value: impl Into<Value>) -> ColumnDef {
    column.default(value.into());
    column
}

fn added() -> Vec<(&'static str, ColumnDef)> {
    vec![
        // C7: as the request carried it; none, none was carried.
        ("consultation", optional_text("effect_notice")),
        // C16: the province's terms at opening.
        (
            "consultation",
            with_default(text("late_terms"), "RECORD_ONLY"),
        ),
        ("consultation", with_default(integer("round"), 1)),
        ("consultation", new_reference("previous_id", "consultation")),
        ("consultation", optional_text("change_note")),
        ("consultation", new_reference("next_id", "consultation")),
        // N7: when the clock reminds the silent next.
        ("consultation", optional_instant("remind_at")),
        // C9: brought before the Chair.
        ("consultation", new_reference("referred_by", "mandate")),
        ("consultation", new_reference("referred_for", "mandate")),
        ("consultation", optional_instant("referred_at")),
        ("consultation", optional_text("referral_note")),
        (
            "consultation_response",
            new_reference("viewed_by", "mandate"),
        ),
        ("consultation_response", optional_text("seen_by")),
        // What is prepared point by point, as JSON: nobody but the agency reads it (X9).
        ("consultation_response", optional_text("draft_points")),
        // What points take that are left alone; none, what the position says.
        ("consultation_answer", optional_text("rest")),
        // It came for a draft that had been replaced: kept, not counted.
        (
            "consultation_answer",
            with_default(boolean("superseded"), false),
        ),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index(
            "ix_consultation_urge_due",
            "consultation",
            &["state", "remind_at"],
        ),
        index("ix_consultation_previous", "consultation", &["previous_id"]),
        unique(
            "uq_consultation_point_place",
            "consultation_point",
            &["consultation_id", "place"],
        ),
        unique(
            "uq_point_answer",
            "point_answer",
            &["answer_id", "point_id"],
        ),
        index("ix_point_answer_point", "point_answer", &["point_id"]),
        index(
            "ix_demand_resolution_consultation",
            "demand_resolution",
            &["consultation_id"],
        ),
        // The same urge reaches an agency once.
        unique(
            "uq_consultation_urge_occasion",
            "consultation_urge",
            &["response_id", "occasion"],
        ),
        unique(
            "uq_data_request_key",
            "data_request",
            &["asked_by", "idempotency_key"],
        ),
        index(
            "ix_data_request_consultation",
            "data_request",
            &["consultation_id"],
        ),
        unique(
            "uq_data_request_file",
            "data_request_file",
            &["data_request_id", "place"],
        ),
        index("ix_data_request_file", "data_request_file", &["file_id"]),
    ]
}

fn point() -> TableCreateStatement {
    Table::create()
        .table("consultation_point")
        .col(id())
        .col(reference("consultation_id"))
        .col(integer("place"))
        .col(optional_text("chapter"))
        .col(optional_text("number"))
        .col(text("heading"))
        .col(optional_text("body"))
        .foreign_key(&mut refers(
            "consultation_point",
            "consultation_id",
            "consultation",
        ))
        .to_owned()
}

fn point_answer() -> TableCreateStatement {
    Table::create()
        .table("point_answer")
        .col(id())
        .col(reference("answer_id"))
        .col(reference("point_id"))
        .col(text("position"))
        .col(optional_text("body"))
        .foreign_key(&mut refers(
            "point_answer",
            "answer_id",
            "consultation_answer",
        ))
        .foreign_key(&mut refers(
            "point_answer",
            "point_id",
            "consultation_point",
        ))
        .to_owned()
}

fn demand_resolution() -> TableCreateStatement {
    Table::create()
        .table("demand_resolution")
        // The answer itself, or what it says to one point.
        .col(ColumnDef::new("demand_id").uuid().not_null().primary_key())
        .col(reference("consultation_id"))
        .col(reference("answer_id"))
        .col(integer("version"))
        .col(text("kind"))
        .col(text("note"))
        .col(reference("resolved_by"))
        .col(instant("resolved_at"))
        .col(optional_text("ruling"))
        .col(optional_text("ruling_note"))
        .col(optional_reference("ruled_by"))
        .col(optional_instant("ruled_at"))
        .foreign_key(&mut refers(
            "demand_resolution",
            "consultation_id",
            "consultation",
        ))
        .foreign_key(&mut refers(
            "demand_resolution",
            "answer_id",
            "consultation_answer",
        ))
        .foreign_key(&mut refers("demand_resolution", "resolved_by", "mandate"))
        .foreign_key(&mut refers("demand_resolution", "ruled_by", "mandate"))
        .to_owned()
}

fn urge() -> TableCreateStatement {
    Table::create()
        .table("consultation_urge")
        .col(id())
        .col(reference("response_id"))
        // The reminder's day and how many are left, or the key of whoever urges.
        .col(text("occasion"))
        // None: the clock.
        .col(optional_reference("urged_by"))
        .col(optional_reference("on_behalf_of"))
        .col(instant("urged_at"))
        .col(optional_text("note"))
        .foreign_key(&mut refers(
            "consultation_urge",
            "response_id",
            "consultation_response",
        ))
        .foreign_key(&mut refers("consultation_urge", "urged_by", "mandate"))
        .foreign_key(&mut refers("consultation_urge", "on_behalf_of", "mandate"))
        .to_owned()
}

fn data_request() -> TableCreateStatement {
    Table::create()
        .table("data_request")
        .col(id())
        .col(reference("consultation_id"))
        .col(reference("from_unit_id"))
        .col(reference("to_unit_id"))
        .col(text("question"))
        .col(reference("asked_by"))
        .col(instant("asked_at"))
        .col(text("idempotency_key"))
        .col(optional_text("answer"))
        .col(optional_reference("answered_by"))
        .col(optional_instant("answered_at"))
        .foreign_key(&mut refers(
            "data_request",
            "consultation_id",
            "consultation",
        ))
        .foreign_key(&mut refers("data_request", "from_unit_id", "org_unit"))
        .foreign_key(&mut refers("data_request", "to_unit_id", "org_unit"))
        .foreign_key(&mut refers("data_request", "asked_by", "mandate"))
        .foreign_key(&mut refers("data_request", "answered_by", "mandate"))
        .to_owned()
}

fn data_file() -> TableCreateStatement {
    Table::create()
        .table("data_request_file")
        .col(id())
        .col(reference("data_request_id"))
        .col(integer("place"))
        .col(reference("file_id"))
        .foreign_key(&mut refers(
            "data_request_file",
            "data_request_id",
            "data_request",
        ))
        .foreign_key(&mut refers("data_request_file", "file_id", "file"))
        .to_owned()
}

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

/// As an earlier step made it.
fn answer_resolution() -> TableCreateStatement {
    Table::create()
        .table("answer_resolution")
        .col(ColumnDef::new("answer_id").uuid().not_null().primary_key())
        .col(integer("version"))
        .col(text("kind"))
        .col(text("note"))
        .col(reference("resolved_by"))
        .col(instant("resolved_at"))
        .foreign_key(&mut refers(
            "answer_resolution",
            "answer_id",
            "consultation_answer",
        ))
        .foreign_key(&mut refers("answer_resolution", "resolved_by", "mandate"))
        .to_owned()
}
