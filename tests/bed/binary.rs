//! The real program, which the server in this process starts for what it does in another.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// Whoever has built the program already says where it lies.
pub const BUILT: &str = "DONGTHUAN_BINARY";

static BINARY: OnceLock<Result<PathBuf, String>> = OnceLock::new();

/// The program of today's sources, built once by the first test that needs it, beside this test.
pub fn binary() -> anyhow::Result<PathBuf> {
    let built = BINARY.get_or_init(|| build().map_err(|error| format!("{error:#}")));
    built.clone().map_err(anyhow::Error::msg)
}

fn build() -> anyhow::Result<PathBuf> {
    if let Some(path) = std::env::var_os(BUILT) {
        return Ok(path.into());
    }
    let test = std::env::current_exe()?;
    // target/debug/deps/it-0123456789abcdef, or target/debug/xtask.
    let here = test.parent().unwrap_or(Path::new("."));
    let folder = match here.file_name() {
        Some(name) if name == "deps" => here.parent().unwrap_or(here),
        _ => here,
    };
    let cargo = std::env::var_os("CARGO").unwrap_or("cargo".into());
    let mut command = Command::new(cargo);
    // Both packages, so that what they share is built once for them.
    command
        .args(["build", "--quiet", "--package", "dongthuan"])
        .args(["--package", "dongthuan-tests", "--bin", "dongthuan"])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    if let Some(target) = folder.parent() {
        command.env("CARGO_TARGET_DIR", target);
    }
    if folder.ends_with("release") {
        command.arg("--release");
    }
    let built = command.status()?;
    let path = folder.join(format!("dongthuan{}", std::env::consts::EXE_SUFFIX));
    anyhow::ensure!(
        built.success() && path.exists(),
        "the tests start the real program, which `cargo build --bin dongthuan` did not make ({built}): {}",
        path.display()
    );
    Ok(path)
}
