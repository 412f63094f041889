//! The rows of two databases, held against each other.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::ensure;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};

/// What changes in a row after it was written: a row of an earlier version has another value there.
/// Of a paper these follow from its votes, which never change and are looked at besides.
const LATER: [(&str, &[&str]); 4] = [
    (
        "ballot_paper",
        &["position", "counted_vote_id", "counted_versions"],
    ),
    // `restore` ends what was open.
    ("session", &["ended_at", "mandate_id"]),
    ("sign_in_link", &["ended_at"]),
    ("refresh_token", &["used_at", "successor_id"]),
];

/// Papers that do not stand as their own votes in the same database say.
const UNLIKE_ITS_VOTES: &str = "SELECT p.id FROM ballot_paper p
    LEFT JOIN ballot_vote v ON v.id = p.counted_vote_id
    WHERE p.counted_versions <> (SELECT COUNT(*) FROM ballot_vote c WHERE c.paper_id = p.id AND NOT c.late)
    OR (p.counted_versions > 0 AND (v.id IS NULL OR v.paper_id <> p.id OR v.position <> p.position
        OR v.version <> (SELECT MAX(version) FROM ballot_vote l WHERE l.paper_id = p.id AND NOT l.late)))";

pub async fn texts(db: &DatabaseConnection, question: &str) -> anyhow::Result<Vec<String>> {
    let statement = Statement::from_string(db.get_database_backend(), question);
    let rows = db.query_all_raw(statement).await?;
    let texts = rows.iter().map(|row| row.try_get_by_index(0));
    Ok(texts.collect::<Result<_, _>>()?)
}

/// Each row as a text, by table, without what changes later. What `restore` itself wrote is left out.
pub async fn rows(db: &DatabaseConnection) -> anyhow::Result<BTreeMap<String, BTreeSet<String>>> {
    let postgres = db.get_database_backend() == DbBackend::Postgres;
    let tables = match postgres {
        true => {
            "SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema()"
        }
        false => "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    };
    let mut all = BTreeMap::new();
    for table in texts(db, tables).await? {
        let question = match postgres {
            true => format!(
                "SELECT column_name::text FROM information_schema.columns
                 WHERE table_schema = current_schema() AND table_name = '{table}' ORDER BY 1"
            ),
            false => format!("SELECT name FROM pragma_table_info('{table}') ORDER BY 1"),
        };
        let later = LATER.iter().find(|(name, _)| *name == table);
        let columns = texts(db, &question)
            .await?
            .into_iter()
            .filter(|column| later.is_none_or(|(_, columns)| !columns.contains(&column.as_str())));
        let columns: Vec<_> = match postgres {
            true => columns.map(|name| format!("\"{name}\"")).collect(),
            false => columns.map(|name| format!("quote(\"{name}\")")).collect(),
        };
        let row = match postgres {
            true => format!("ROW({})::text", columns.join(", ")),
            false => columns.join(" || '|' || "),
        };
        let only = match table.as_str() {
            "journal" => " WHERE act <> 'RESTORE'",
            _ => "",
        };
        let question = format!("SELECT {row} FROM \"{table}\"{only}");
        all.insert(table, texts(db, &question).await?.into_iter().collect());
    }
    Ok(all)
}

/// Every row of the restored database is the source's, in that version; answers how many there are.
pub async fn compare(
    restored: &DatabaseConnection,
    source: &DatabaseConnection,
) -> anyhow::Result<usize> {
    let (restored_rows, source_rows) = (rows(restored).await?, rows(source).await?);
    ensure!(
        restored_rows.keys().eq(source_rows.keys()),
        "other tables: {:?}",
        restored_rows.keys()
    );
    let mut compared = 0;
    for (table, rows) in &restored_rows {
        let there = source_rows.get(table);
        for row in rows {
            ensure!(
                there.is_some_and(|there| there.contains(row)),
                "{table}: the source has no row {row}"
            );
        }
        compared += rows.len();
    }
    let unlike = texts(restored, &as_text(restored, UNLIKE_ITS_VOTES)).await?;
    ensure!(unlike.is_empty(), "papers unlike their votes: {unlike:?}");
    Ok(compared)
}

fn as_text(db: &DatabaseConnection, question: &str) -> String {
    match db.get_database_backend() {
        DbBackend::Postgres => question.replacen("p.id", "p.id::text", 1),
        _ => question.replacen("p.id", "hex(p.id)", 1),
    }
}
