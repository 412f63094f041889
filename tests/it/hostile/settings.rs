//! The limits as they are documented.

use bed::Checked;
use dongthuan::config::Limits;

const README: &str = include_str!("../../../README.md");

#[test]
fn every_limit_stands_in_the_readme_with_its_default() -> Checked {
    for (name, default) in Limits::SETTINGS {
        let short = name.trim_start_matches("DONGTHUAN_LIMIT_");
        let row = README
            .lines()
            .find(|line| line.starts_with(&format!("| `{short}` |")));
        let row = row.unwrap_or_default().replace(' ', "");
        assert!(row.contains(&format!("|{default}|")), "{name}: {row}");
    }
    Ok(())
}
