//! Running other programs.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, ensure};

/// The root of the project.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

pub fn client() -> PathBuf {
    root().join("client")
}

/// A command in a directory, with its words separated by spaces.
pub fn command(line: &str, dir: impl AsRef<Path>) -> Command {
    let mut words = line.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words).current_dir(dir).stdin(Stdio::null());
    command
}

/// Runs a command that must succeed; what it says goes where ours goes.
pub fn run(mut command: Command) -> anyhow::Result<()> {
    let line = shown(&command);
    let status = command
        .status()
        .with_context(|| format!("`{line}` did not start"))?;
    ensure!(status.success(), "`{line}` failed ({status})");
    Ok(())
}

/// What a command that must succeed prints.
pub fn read(mut command: Command) -> anyhow::Result<String> {
    let line = shown(&command);
    command.stderr(Stdio::inherit());
    let output = command
        .output()
        .with_context(|| format!("`{line}` did not start"))?;
    ensure!(
        output.status.success(),
        "`{line}` failed ({})",
        output.status
    );
    Ok(String::from_utf8(output.stdout)?)
}

/// Runs a command, shows each line of its output as it comes, and looks at it. Says whether the
/// command succeeded.
pub fn watch(mut command: Command, mut look: impl FnMut(&str)) -> anyhow::Result<bool> {
    let line = shown(&command);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{line}` did not start"))?;
    if let Some(output) = child.stdout.take() {
        let mut stdout = std::io::stdout();
        for line in BufReader::new(output).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            writeln!(stdout, "{line}")?;
            look(&line);
        }
    }
    Ok(child.wait()?.success())
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}
