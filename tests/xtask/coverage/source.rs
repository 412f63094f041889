//! Rule numbers in source files: in comments, and in the names of tests.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::root;

/// Rule numbers, and where each is named.
pub type Named = BTreeMap<String, Vec<String>>;

const LETTERS: &str = "PTCBMSREDNX";

/// The numbers that the comments below these folders name.
pub fn numbers_in(folders: &[&str]) -> anyhow::Result<Named> {
    let mut named = Named::new();
    each_line(folders, |place, line| {
        let comment = line.split_once("//").map_or("", |(_, comment)| comment);
        for word in comment.split(|letter: char| !letter.is_alphanumeric()) {
            if is_number(word) {
                named
                    .entry(word.to_owned())
                    .or_default()
                    .push(place.to_owned());
            }
        }
    })?;
    Ok(named)
}

/// The numbers that the names of tests below these folders begin with.
pub fn tests_in(folders: &[&str]) -> anyhow::Result<Named> {
    let mut named = Named::new();
    let mut is_test = false;
    each_line(folders, |place, line| {
        let line = line.trim();
        if line.starts_with("#[test") || line.starts_with("#[tokio::test") {
            is_test = true;
            return;
        }
        let Some(name) = line
            .trim_start_matches("pub ")
            .trim_start_matches("async ")
            .strip_prefix("fn ")
        else {
            return;
        };
        if !std::mem::take(&mut is_test) {
            return;
        }
        let name = name.split('(').next().unwrap_or(name);
        let numbers = name.split('_').map(str::to_uppercase);
        for number in numbers.take_while(|word| is_number(word) || is_aside(word)) {
            let test = format!("{place}::{name}");
            named.entry(number).or_default().push(test);
        }
    })?;
    named.retain(|number, _| is_number(number));
    Ok(named)
}

/// `C6`, `X11`.
fn is_number(word: &str) -> bool {
    let mut letters = word.chars();
    let letter = letters
        .next()
        .is_some_and(|letter| LETTERS.contains(letter));
    let digits = letters.as_str();
    letter && (1..=2).contains(&digits.len()) && digits.chars().all(|digit| digit.is_ascii_digit())
}

/// An ambiguity's number, such as `A2`, may stand among them.
fn is_aside(word: &str) -> bool {
    word.strip_prefix('A')
        .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|digit| digit.is_ascii_digit()))
}

fn each_line(folders: &[&str], mut see: impl FnMut(&str, &str)) -> anyhow::Result<()> {
    for folder in folders {
        let mut files = Vec::new();
        collect(&root().join(folder), &mut files)?;
        files.sort();
        for file in files {
            let place = file
                .strip_prefix(root())
                .unwrap_or(&file)
                .display()
                .to_string();
            for line in fs::read_to_string(&file)?.lines() {
                see(&place, line);
            }
        }
    }
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}
