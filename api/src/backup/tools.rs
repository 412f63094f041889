//! PostgreSQL's own programs: found, and run without showing the password to whoever lists processes.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, ensure};
use percent_encoding::percent_decode_str;
use tokio::process::Command;

/// Where Debian keeps them, in a folder for each version.
const DEBIAN: &str = "/usr/lib/postgresql";
/// Parameters of an address that only this server's own library knows.
const OWN: &str = "statement-cache-capacity";

/// A program with the words that it connects by.
pub fn command(name: &str) -> anyhow::Result<Command> {
    let found = find(name, std::env::var_os("PATH").as_deref(), Path::new(DEBIAN));
    let program = found.with_context(|| {
        format!(
            "PostgreSQL is copied by its own {name}, which is neither in PATH nor below {DEBIAN}: \
             install the package postgresql-client, of the server's version or a later one"
        )
    })?;
    let mut command = Command::new(program);
    command
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    Ok(command)
}

/// Lets it connect to the database of an address.
pub fn connect(command: &mut Command, url: &str) {
    let (url, password) = apart(url);
    command.arg("--dbname").arg(url).arg("--no-password");
    if let Some(password) = password {
        command.env("PGPASSWORD", password);
    }
}

/// Runs it to its end; what it complains of is the error.
pub async fn run(mut command: Command) -> anyhow::Result<()> {
    let name = name(&command);
    let output = command
        .stdout(Stdio::null())
        .output()
        .await
        .with_context(|| format!("{name} does not start"))?;
    ensure!(
        output.status.success(),
        "{name} failed: {}",
        String::from_utf8_lossy(&output.stderr).trim()
    );
    Ok(())
}

pub fn name(command: &Command) -> String {
    let program = Path::new(command.as_std().get_program());
    let name = program.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// In PATH, else the newest that Debian has.
fn find(name: &str, path: Option<&OsStr>, debian: &Path) -> Option<PathBuf> {
    let mut in_path = std::env::split_paths(path.unwrap_or_default()).map(|dir| dir.join(name));
    if let Some(found) = in_path.find(|file| file.is_file()) {
        return Some(found);
    }
    let versions = std::fs::read_dir(debian).into_iter().flatten();
    let mut versions: Vec<(u32, PathBuf)> = versions
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let version = entry.file_name().to_str()?.parse().ok()?;
            Some((version, entry.path().join("bin").join(name)))
        })
        .filter(|(_, file)| file.is_file())
        .collect();
    versions.sort();
    versions.pop().map(|(_, file)| file)
}

/// An address without its password, and the password.
fn apart(url: &str) -> (String, Option<String>) {
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let (address, parameters) = url.split_once('?').unwrap_or((url, ""));
    let (scheme, rest) = address.split_once("://").unwrap_or(("postgres", address));
    let (who, place) = rest.rsplit_once('@').unwrap_or(("", rest));
    let (user, mut password) = match who.split_once(':') {
        Some((user, password)) => (user, Some(decoded(password))),
        None => (who, None),
    };
    let mut kept = Vec::new();
    for parameter in parameters.split('&').filter(|one| !one.is_empty()) {
        match parameter.split_once('=') {
            Some(("password", said)) => password = Some(decoded(said)),
            Some((OWN, _)) => {}
            _ => kept.push(parameter),
        }
    }
    let at = if user.is_empty() { "" } else { "@" };
    let mark = if kept.is_empty() { "" } else { "?" };
    let url = format!("{scheme}://{user}{at}{place}{mark}{}", kept.join("&"));
    (url, password)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_not_among_the_words_of_a_command() {
        for (url, bare, password) in [
            ("postgres://h/d", "postgres://h/d", None),
            ("postgres://u@h:5/d", "postgres://u@h:5/d", None),
            ("postgres://u:p%40q@h/d", "postgres://u@h/d", Some("p@q")),
            (
                "postgresql://u:a@h/d?sslmode=require&password=b&statement-cache-capacity=9",
                "postgresql://u@h/d?sslmode=require",
                Some("b"),
            ),
        ] {
            let password = password.map(str::to_owned);
            assert_eq!(apart(url), (bare.to_owned(), password));
        }
    }

    #[test]
    fn a_program_is_found_in_path_or_the_newest_of_debian() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(find("pg_dump", None, dir.path()), None);
        for version in ["9", "15", "17", "x"] {
            let bin = dir.path().join(version).join("bin");
            std::fs::create_dir_all(&bin).unwrap();
            std::fs::write(bin.join("pg_dump"), "").unwrap();
        }
        let newest = dir.path().join("17/bin/pg_dump");
        assert_eq!(find("pg_dump", None, dir.path()), Some(newest));
        let path = dir.path().join("9/bin");
        let found = find("pg_dump", Some(path.as_os_str()), dir.path());
        assert_eq!(found, Some(path.join("pg_dump")));
        assert_eq!(find("pg_restore", None, dir.path()), None);
    }
}
