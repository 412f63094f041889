//! The rulebook's numbers: what is done of each, and which tests carry it.
//!
//! `api/rules/rules.csv` lists every number with its status. A test carries the numbers that its name
//! begins with: `c6_c7_the_silent_agree`. Those of `tests/it` run on both databases.

mod rulebook;
mod source;

use std::collections::{BTreeMap, BTreeSet};

use self::rulebook::{Rule, Status};
use self::source::Named;
use crate::shell::root;

/// The letters of the rules that must each hold on both databases.
const BLACK_BOX: &str = "CBDX";

/// Prints the listing, and whether it holds.
pub fn check() -> anyhow::Result<bool> {
    let rules = rulebook::read(&root().join("api/rules/rules.csv"))?;
    let code = source::numbers_in(&["api/rules/src", "api/src", "entity/src"])?;
    let units = source::tests_in(&["api/rules", "api/src"])?;
    let black_box = source::tests_in(&["tests/it"])?;
    let mut faults = Vec::new();
    let mut sums: BTreeMap<&str, usize> = BTreeMap::new();
    for rule in &rules {
        let (outside, inside) = (carried(&black_box, rule), carried(&units, rule));
        println!(
            "{:<4} {:<13} {}",
            rule.number,
            rule.status.name(),
            rule.what
        );
        for test in outside.iter().chain(&inside) {
            println!("       {test}");
        }
        *sums.entry(rule.status.name()).or_default() += 1;
        faults.extend(fault(rule, &code, !inside.is_empty(), !outside.is_empty()));
    }
    let listed: BTreeSet<&str> = rules.iter().map(|rule| rule.number.as_str()).collect();
    for (number, places) in code.iter().chain(&units).chain(&black_box) {
        if !listed.contains(number.as_str()) {
            let place = places.first().map_or("", String::as_str);
            faults.push(format!("{number} is named by {place} and not listed"));
        }
    }
    println!();
    for (status, count) in sums {
        println!("{status:<13} {count}");
    }
    for fault in &faults {
        eprintln!("{fault}");
    }
    Ok(faults.is_empty())
}

fn carried<'a>(tests: &'a Named, rule: &Rule) -> Vec<&'a String> {
    tests.get(&rule.number).into_iter().flatten().collect()
}

/// What is wrong with a rule's row.
fn fault(rule: &Rule, code: &Named, inside: bool, outside: bool) -> Option<String> {
    let Rule { number, status, .. } = rule;
    let built = matches!(
        status,
        Status::Enforced | Status::Computed | Status::Automated
    );
    if built && !outside && number.starts_with(|letter| BLACK_BOX.contains(letter)) {
        return Some(format!(
            "{number} is {} and no test of tests/it carries it",
            status.name()
        ));
    }
    if built && !outside && !inside {
        return Some(format!(
            "{number} is {} and no test carries it",
            status.name()
        ));
    }
    if let (Some(places), false) = (code.get(number), inside || outside) {
        let place = places.first().map_or("", String::as_str);
        return Some(format!(
            "{number} is named in {place} and no test carries it"
        ));
    }
    None
}
