//! The committed schema, and the client's types made from it.

use std::fs;

use crate::lint;
use crate::shell::{client, command, read, root, run, watch};
use crate::tools;

const PATH: &str = "api/schema.graphql";

fn today() -> String {
    format!("{}\n", dongthuan::graphql::sdl().trim_end())
}

/// Writes both.
pub fn write() -> anyhow::Result<bool> {
    fs::write(root().join(PATH), today())?;
    tools::node_modules(&client())?;
    run(command("npm run --silent codegen", client()))?;
    Ok(true)
}

/// Whether the schema explains itself and both are today's. Before the first release a change may remove something; it is listed.
pub fn check() -> anyhow::Result<bool> {
    let today = today();
    let findings = lint::findings(&today)?;
    for finding in &findings {
        eprintln!("{PATH}: {finding}");
    }
    if !findings.is_empty() {
        return Ok(false);
    }
    list_removed(&today);
    if fs::read_to_string(root().join(PATH)).unwrap_or_default() != today {
        eprintln!("{PATH} is not today's: run `cargo xtask schema` and commit it");
        return Ok(false);
    }
    tools::node_modules(&client())?;
    let codegen = "npx --no-install graphql-codegen --config codegen.ts --check";
    if !watch(command(codegen, client()), |_| {})? {
        eprintln!("the client's types are not today's: run `cargo xtask schema` and commit them");
        return Ok(false);
    }
    println!("{PATH} and the client's types are today's; each place explains itself");
    Ok(true)
}

fn list_removed(today: &str) {
    let mut git = command(&format!("git show HEAD:{PATH}"), root());
    git.stderr(std::process::Stdio::null());
    // Without an earlier commit there is nothing that could be removed.
    let Ok(committed) = read(git) else {
        return;
    };
    let here: std::collections::HashSet<_> = today.lines().map(str::trim).collect();
    let removed = committed.lines().filter(|line| !here.contains(line.trim()));
    for line in removed {
        println!("removed from the schema: {}", line.trim());
    }
}
