//! Backups (FA5): written while people vote, looked at, brought back. The real program writes them
//! beside the server of the test.

mod restored;
mod rows;
mod under_votes;
mod whole;

use std::path::Path;

use bed::Bed;
use bed::database::Database;
use bed::real::{Ended, program, run};

/// Does one of `backup`, `check` and `restore` for the server of the test.
async fn admin(bed: &Bed, verb: &str, dir: &Path) -> anyhow::Result<Ended> {
    let words = ["admin", verb, &dir.display().to_string()];
    let data_dir = &bed.app.config.data_dir;
    run(program(data_dir, &bed.database.url, &words)?).await
}

/// An empty place, and what `restore` says when a backup is brought there.
async fn restore(dir: &Path, to: &Path) -> anyhow::Result<(Database, Ended)> {
    let database = Database::empty(to).await?;
    let words = ["admin", "restore", &dir.display().to_string()];
    let ended = run(program(to, &database.url, &words)?).await?;
    Ok((database, ended))
}
