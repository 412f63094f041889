//! What the project may depend on: permissive licences, and one implementation of TLS in Rust.

use std::collections::HashSet;

use anyhow::Context;
use serde_json::Value;

use crate::shell::{command, read, root};
use crate::tools::{node_dirs, read_json};

/// Licences that ask for no more than to be named.
const PERMISSIVE: [&str; 14] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BlueOak-1.0.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];
/// Data and tools that are used as they are and not shipped.
const FOR_TOOLS: [&str; 4] = ["CC-BY-4.0", "MPL-2.0", "Python-2.0", "CC-BY-3.0"];

/// Crates with another licence, looked at one by one: this one (MPL-2.0) runs at build time only,
/// inside the macro of rust-embed, and is part of no binary.
const EXCEPTIONS: [&str; 1] = ["option-ext"];

/// Crates that would bring a C library for TLS.
const BANNED: [&str; 3] = ["aws-lc-sys", "native-tls", "openssl-sys"];

/// Checks every crate that is built and every Node package that is installed.
pub fn check() -> anyhow::Result<bool> {
    let mut complaints = Vec::new();
    let crates = crates(&mut complaints)?;
    let mut packages = 0;
    for dir in node_dirs() {
        let lock = read_json(&dir.join("package-lock.json"))?;
        packages += node_packages(&lock, &mut complaints);
    }
    for complaint in &complaints {
        eprintln!("{complaint}");
    }
    println!(
        "{crates} crates and {packages} Node packages, {} complaints",
        complaints.len()
    );
    Ok(complaints.is_empty())
}

fn crates(complaints: &mut Vec<String>) -> anyhow::Result<usize> {
    // Of this system only: crates for others are not built, and need not be downloaded.
    let version = read(command("rustc -vV", root()))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    let line = format!(
        "cargo metadata --format-version 1 --locked --filter-platform {}",
        host.context("`rustc -vV` names no host")?
    );
    let metadata = read(command(&line, root()))?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let list = |value: &'_ Value| value.as_array().cloned().unwrap_or_default();
    let built: HashSet<_> = list(&metadata["resolve"]["nodes"])
        .iter()
        .map(|node| node["id"].clone())
        .collect();
    for package in list(&metadata["packages"]) {
        let name = package["name"].as_str().unwrap_or_default();
        if !built.contains(&package["id"]) {
            continue;
        }
        if BANNED.contains(&name) {
            complaints.push(format!("the crate {name} is banned"));
        }
        let licence = package["license"].as_str().unwrap_or_default();
        if !allows(licence, &PERMISSIVE) && !EXCEPTIONS.contains(&name) {
            complaints.push(format!("the crate {name} has the licence {licence:?}"));
        }
    }
    Ok(built.len())
}

fn node_packages(lock: &Value, complaints: &mut Vec<String>) -> usize {
    let packages = lock["packages"].as_object().into_iter().flatten();
    let packages: Vec<_> = packages.filter(|(path, _)| !path.is_empty()).collect();
    for (path, package) in &packages {
        let licence = package["license"].as_str().unwrap_or_default();
        if !allows(licence, &PERMISSIVE) && !allows(licence, &FOR_TOOLS) {
            complaints.push(format!("the package {path} has the licence {licence:?}"));
        }
    }
    packages.len()
}

/// Whether an SPDX expression can be met by these licences. `/` is an old way to write `OR`.
fn allows(expression: &str, licences: &[&str]) -> bool {
    let plain = expression.replace('/', " OR ");
    all_of(&plain, licences)
}

/// `AND` of parts, each of them in brackets or an `OR`: deeper nesting is refused, to be read by a
/// person.
fn all_of(expression: &str, licences: &[&str]) -> bool {
    expression.split(" AND ").all(|part| {
        let part = part.trim().trim_start_matches('(').trim_end_matches(')');
        part.split(" OR ").any(|one| licences.contains(&one.trim()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_met_by_one_of_its_choices_and_all_of_its_parts() {
        let may = |expression| allows(expression, &["MIT", "ISC"]);
        for expression in [
            "MIT",
            "GPL-3.0 OR MIT",
            "MIT/Apache-2.0",
            "(MIT OR X) AND ISC",
        ] {
            assert!(may(expression), "{expression}");
        }
        for expression in [
            "",
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "MIT-0",
            "(MIT OR X) AND Y",
        ] {
            assert!(!may(expression), "{expression}");
        }
    }
}
