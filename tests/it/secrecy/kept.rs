//! Whether anything of a text is kept anywhere.

use std::path::Path;

use bed::Bed;
use sea_orm::{ConnectionTrait, DbBackend, Statement};

/// Where these words are kept: files of the data directory, and on PostgreSQL tables.
pub async fn kept(bed: &Bed, words: &str) -> anyhow::Result<Vec<String>> {
    let mut found = Vec::new();
    search(&bed.app.config.data_dir, words.as_bytes(), &mut found)?;
    if bed.app.store.backend() == DbBackend::Postgres {
        let db = bed.database.connect().await?;
        let ask = |sql: String| Statement::from_string(DbBackend::Postgres, sql);
        let tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'";
        for row in db.query_all_raw(ask(tables.to_owned())).await? {
            let table: String = row.try_get("", "tablename")?;
            let sql = format!(
                "SELECT count(*) AS n FROM \"{table}\" t WHERE strpos(t::text, '{words}') > 0"
            );
            let row = db.query_one_raw(ask(sql)).await?;
            let many: i64 = row.map_or(Ok(0), |row| row.try_get("", "n"))?;
            if many > 0 {
                found.push(table);
            }
        }
    }
    Ok(found)
}

fn search(folder: &Path, words: &[u8], found: &mut Vec<String>) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            search(&path, words, found)?;
        } else if let Ok(bytes) = std::fs::read(&path)
            && bytes.windows(words.len()).any(|window| window == words)
        {
            found.push(path.display().to_string());
        }
    }
    Ok(())
}
