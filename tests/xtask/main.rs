//! Runs everything there is to check, in a fresh clone too. `cargo xtask` names the commands.

mod count;
mod coverage;
mod durability;
mod faults;
mod hostile_files;
mod licences;
mod lint;
mod postgres;
mod schema;
mod schemathesis;
mod shell;
mod suites;
mod tools;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask test             every suite on both databases, the client's checks, the phone walk
cargo xtask schema           writes api/schema.graphql and the client's types from it
cargo xtask schema --check   lints the schema, and says whether both are today's and what a change would
                             remove
cargo xtask rules            every rule's number, what is done of it, and the tests that carry it
cargo xtask migrations       the steps of the database, up, down and up again, on both databases
cargo xtask licences         licences and bans of what the project depends on
cargo xtask walks            every path on the phone in light and in dark; `test` walks each once
cargo xtask size             builds the client and measures its first screen
cargo xtask histories        5000 random histories of ballots and as many of consultations
cargo xtask backups          50 backups while members vote, each restored and compared, on both databases
cargo xtask durability       kills the real server while members vote, and counts what is left
cargo xtask hostile-files    sends the real server files that are made to cost much, and measures it
cargo xtask faults           lets every call to the disk fail, and cuts the power at each, under a vote, an
                             answer and an upload (Linux)
cargo xtask schemathesis     asks the real server everything that the schema offers, as several offices";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments[..] {
        ["test"] => suites::all(),
        ["schema"] => schema::write(),
        ["schema", "--check"] => schema::check(),
        ["rules"] => coverage::check(),
        ["migrations"] => suites::migrations(),
        ["licences"] => licences::check(),
        ["size"] => suites::size(),
        ["walks"] => suites::walks(),
        ["histories"] => suites::histories(),
        ["backups"] => suites::backups(),
        ["durability"] => durability::prove(),
        ["hostile-files"] => hostile_files::prove(),
        ["faults"] => faults::prove(),
        ["faults", "--short"] => faults::short().map(|count| count.failed == 0),
        ["schemathesis"] => schemathesis::prove(),
        _ => {
            eprintln!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
