//! The names that are set. A slip of the pen would otherwise be a setting that is silently not made.

use std::collections::BTreeSet;

use anyhow::bail;

const PREFIX: &str = "DONGTHUAN_";
/// What says to tests how they are run; they may start this program.
const OF_TESTS: &str = "DONGTHUAN_TEST_";

/// Refuses a name of ours that no setting has, and says which one was likely meant.
pub fn check(set: impl Iterator<Item = String>, known: &BTreeSet<String>) -> anyhow::Result<()> {
    for name in set {
        let ours = name.starts_with(PREFIX) && !name.starts_with(OF_TESTS);
        if ours && !known.contains(&name) {
            let distance = |other: &&String| strsim::damerau_levenshtein(&name, other);
            match known.iter().min_by_key(distance) {
                Some(meant) => bail!("{name} is no setting; is {meant} meant?"),
                None => bail!("{name} is no setting"),
            }
        }
    }
    Ok(())
}
