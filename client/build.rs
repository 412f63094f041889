//! Builds the web client with Vite so that `dongthuan-client` can embed it.
//!
//! There is no stub page: without Node the build stops with one sentence, because a binary
//! that serves an empty page looks like a broken server to the people who install it.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

const OLDEST_NODE: u32 = 20;

/// What the bundle is made from. `node_modules` is left out on purpose: it changes with
/// every install and would rebuild the client each time.
const SOURCES: [&str; 11] = [
    "build.rs",
    "graphiql",
    "index.html",
    "package-lock.json",
    "package.json",
    "public",
    "src",
    "tsconfig.json",
    "vite.config.ts",
    "documents.ts",
    ".npmrc",
];

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            println!("cargo::error={message}");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), String> {
    let root = path_from("CARGO_MANIFEST_DIR")?;
    let dist = path_from("OUT_DIR")?.join("dist");

    // A path that does not exist counts as always changed, so only existing ones are named.
    for source in SOURCES {
        if root.join(source).exists() {
            println!("cargo::rerun-if-changed={source}");
        }
    }
    println!("cargo::rerun-if-env-changed=PATH");

    check_node()?;
    if install_is_stale(&root) {
        run(
            &root,
            "npm",
            &[
                "ci",
                "--omit=dev",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
            ],
        )?;
    }
    let out = dist.display().to_string();
    let vite = ["--no-install", "vite", "build", "--outDir", &out];
    run(&root, "npx", &[&vite[..], &["--emptyOutDir"]].concat())?;
    // The API's explorer, beside it.
    let explorer = ["--config", "graphiql/vite.config.ts"];
    run(&root, "npx", &[&vite[..], &explorer].concat())?;
    println!("cargo::rustc-env=CLIENT_DIST={out}");
    Ok(())
}

fn path_from(variable: &str) -> Result<PathBuf, String> {
    env::var_os(variable)
        .map(PathBuf::from)
        .ok_or_else(|| format!("{variable} is not set; run this through cargo"))
}

fn check_node() -> Result<(), String> {
    let wanted = format!("the web client needs Node.js {OLDEST_NODE} or newer");
    let output = Command::new("node")
        .arg("--version")
        .output()
        .map_err(|_| {
            format!("{wanted}, and no `node` was found in PATH; install it and build again.")
        })?;
    let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|number| number.parse::<u32>().ok());
    match major {
        Some(found) if found >= OLDEST_NODE => Ok(()),
        _ => Err(format!(
            "{wanted}, but `node --version` answered {version:?}; update it and build again."
        )),
    }
}

/// True when nothing is installed, or the lock file is newer than what is. A full install
/// made for tests writes the same marker later than the lock file, so it is kept.
fn install_is_stale(root: &Path) -> bool {
    let modified = |path: &str| {
        fs::metadata(root.join(path))
            .and_then(|data| data.modified())
            .ok()
    };
    match (
        modified("node_modules/.package-lock.json"),
        modified("package-lock.json"),
    ) {
        (Some(installed), Some(locked)) => locked > installed,
        _ => true,
    }
}

/// Runs a tool quietly; its words are shown only when it fails.
fn run(root: &Path, program: &str, arguments: &[&str]) -> Result<(), String> {
    let line = format!("{program} {}", arguments.join(" "));
    // On Windows npm and npx are scripts, which must be named with their ending.
    let name = if cfg!(windows) {
        format!("{program}.cmd")
    } else {
        program.to_owned()
    };
    let output = Command::new(name)
        .args(arguments)
        .current_dir(root)
        .output()
        .map_err(|error| format!("`{line}` could not start: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    eprintln!("{}", String::from_utf8_lossy(&output.stdout));
    eprintln!("{}", String::from_utf8_lossy(&output.stderr));
    Err(format!(
        "`{line}` failed ({}); its output is above.",
        output.status
    ))
}
