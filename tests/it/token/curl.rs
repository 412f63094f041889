//! The README's commands, as a stranger would paste them.

use std::path::Path;

use anyhow::{Context, ensure};
use bed::{Bed, Checked};
use serde_json::Value;
use tokio::process::Command;

const README: &str = include_str!("../../../README.md");
const MISSING: &str = "curl is not installed: install the package `curl` (apt-get install curl)";

/// The shell commands of "Call the API", one a block.
fn commands() -> Vec<&'static str> {
    let section = README.split("\n## Call the API\n").nth(1);
    let section = section.and_then(|rest| rest.split("\n## ").next());
    let blocks = section.unwrap_or_default().split("```sh\n").skip(1);
    blocks
        .filter_map(|block| block.split("```").next())
        .collect()
}

/// Runs a script in a shell that knows these variables and no proxy, and answers what it printed.
async fn run(script: &str, variables: &[(&str, &str)]) -> anyhow::Result<String> {
    let mut shell = Command::new("sh");
    shell.args(["-euc", script]).env_clear();
    shell.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    shell.envs(variables.iter().copied());
    shell.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")));
    let output = shell.output().await?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{script}\n{said}");
    Ok(String::from_utf8(output.stdout)?)
}

#[tokio::test(flavor = "multi_thread")]
async fn x12_the_commands_of_the_readme_propose_consent_make_a_token_and_page_through_ballots()
-> Checked {
    let curl = Command::new("curl").arg("--version").output().await;
    ensure!(curl.is_ok_and(|curl| curl.status.success()), MISSING);
    let [sign_in, propose, consent, make, ballots] = &commands()[..] else {
        anyhow::bail!("the README has {} commands, not five", commands().len());
    };
    for command in [sign_in, propose, consent, make, ballots] {
        assert_eq!(command.matches("curl ").count(), 1, "{command}");
    }
    let bed = Bed::start().await?;
    for _ in 0..7 {
        bed.opened().await?;
    }
    let base = bed.url();
    let variables = [
        ("BASE", base.as_str()),
        ("PASSWORD", bed.password("chanhvanphong")?),
        ("CHAIR_PASSWORD", bed.password("chutich")?),
        ("UNTIL", "2026-12-31"),
    ];
    let script = format!("{sign_in}{propose}{consent}{make}{ballots}printf '\\n%s' \"$TOKEN\"");
    let printed = run(&script, &variables).await?;
    let (mut page, token) = printed.rsplit_once('\n').context("nothing was printed")?;
    assert!(token.starts_with("dtk_"), "{printed}");
    let (mut rows, mut pages, mut next);
    (rows, pages) = (0, 1);
    loop {
        let answer: Value = serde_json::from_str(page).with_context(|| page.to_owned())?;
        let list = &answer["data"]["ballots"];
        rows += list["nodes"]
            .as_array()
            .with_context(|| page.to_owned())?
            .len();
        if list["pageInfo"]["hasNextPage"] == false {
            break;
        }
        // As the README says: the cursor with its quotes.
        let after = list["pageInfo"]["endCursor"].to_string();
        let variables = [("BASE", base.as_str()), ("TOKEN", token), ("AFTER", &after)];
        next = run(ballots, &variables).await?;
        (page, pages) = (&next, pages + 1);
    }
    assert_eq!((rows, pages), (7, 2));
    Ok(())
}
