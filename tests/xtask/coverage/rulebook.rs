//! The listing of rules.

use std::path::Path;

use anyhow::{Context, bail, ensure};

/// How a rule is kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// A verb that breaks it is refused.
    Enforced,
    /// A value that is worked out by it.
    Computed,
    /// Done by the clock, without anybody's verb.
    Automated,
    /// Nothing to build.
    Informational,
    /// Not built yet.
    Waits,
}

impl Status {
    const ALL: [Self; 5] = [
        Self::Enforced,
        Self::Computed,
        Self::Automated,
        Self::Informational,
        Self::Waits,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Enforced => "enforced",
            Self::Computed => "computed",
            Self::Automated => "automated",
            Self::Informational => "informational",
            Self::Waits => "waits",
        }
    }
}

/// One row.
pub struct Rule {
    pub number: String,
    pub status: Status,
    pub what: String,
}

/// Reads the rows: `rule,status,what`, each number once.
pub fn read(path: &Path) -> anyhow::Result<Vec<Rule>> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let mut rules: Vec<Rule> = Vec::new();
    for line in text.lines().skip(1) {
        let mut cells = line.splitn(3, ',');
        let (Some(number), Some(status), Some(what)) = (cells.next(), cells.next(), cells.next())
        else {
            bail!("{line}: not three cells");
        };
        let status = Status::ALL
            .into_iter()
            .find(|one| one.name() == status)
            .with_context(|| format!("{line}: no such status"))?;
        let twice = rules.iter().any(|rule| rule.number == number);
        ensure!(!twice, "{number} is listed twice");
        rules.push(Rule {
            number: number.to_owned(),
            status,
            what: what.to_owned(),
        });
    }
    Ok(rules)
}
