//! Documents that keep to every limit and are as hard to validate as they can be. What they take is
//! printed; that they are answered, and with little, is asserted.

use std::time::Instant;

use bed::{Bed, Checked};
use serde_json::Value;

use super::bomb::many;

/// The largest answer to a document that is no good, in bytes.
const LITTLE: usize = 64 * 1024;

fn hard() -> Vec<(&'static str, String)> {
    let inside = |times: usize, body: &str| {
        let open = "... { ".repeat(times);
        format!("{{ viewer {{ {open} {body} {} }} }}", "} ".repeat(times))
    };
    let arguments = many(50, "a#: 1 ");
    let operations = |body: &str| many(20, &format!(" query Q# {{ viewer {{ {body} }} }}"));
    vec![
        (
            "the same field again and again",
            inside(1, &"login ".repeat(290)),
        ),
        (
            "under many inline fragments",
            inside(55, &"login ".repeat(290)),
        ),
        (
            "with arguments to compare",
            inside(55, &format!("login({arguments}) ").repeat(28)),
        ),
        (
            "with arguments that differ",
            inside(
                55,
                &many(28, &format!("login({} z: #) ", many(49, "b: 1 "))),
            ),
        ),
        ("unknown fields", inside(1, &many(290, "f# "))),
        (
            "unknown fields of long names",
            inside(1, &many(290, &format!("f#{} ", "x".repeat(200)))),
        ),
        (
            "fragments spread by each operation",
            operations("...F0 ...F1 ...F2 ...F3 ...F4")
                + &many(
                    5,
                    &format!(" fragment F# on Viewer {{ {} }}", "login ".repeat(50)),
                ),
        ),
        (
            "unused fragments over one large one",
            format!(
                "{{ viewer {{ login }} }} fragment L on Viewer {{ {} }} {}",
                many(290, "f# "),
                many(30, " fragment F# on Viewer { ...L }")
            ),
        ),
        (
            "variables used and not declared",
            operations(&many(24, "f#(a: $v#) ")),
        ),
        (
            "variables declared and not used",
            many(
                20,
                &format!(
                    " query Q#({}) {{ viewer {{ login }} }}",
                    many(50, "$v#: Int ")
                ),
            ),
        ),
        (
            "variables of another type, used often",
            format!(
                "query({}) {{ viewer {{ {} }} }}",
                many(200, "$v#: Int "),
                many(290, "f#(a: $v199) ")
            ),
        ),
        (
            "fragments in a long chain, each with fields",
            format!(
                "{{ viewer {{ ...F0 }} }} {} fragment F60 on Viewer {{ login }}",
                (0..60)
                    .map(|n| format!(
                        " fragment F{n} on Viewer {{ {} ...F{} }}",
                        many(4, "f# "),
                        n + 1
                    ))
                    .collect::<String>()
            ),
        ),
        (
            "a text as long as a document",
            format!("{{ a(b: \"{}\") }}", "\\u0041".repeat(10_000)),
        ),
        (
            "a long block of lines",
            format!("{{ a(b: \"\"\"{}\"\"\") }}", " x\n".repeat(20_000)),
        ),
        (
            "a number as long as a document",
            format!("{{ a(b: {}) }}", "9".repeat(60_000)),
        ),
        (
            "a mistake at the end of a long line",
            format!("{{ {} !", "a ".repeat(4_000)),
        ),
        ("comments", "#\n".repeat(30_000) + "{ serverTime }"),
        ("commas", ",".repeat(60_000) + "{ nothing }"),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_keeps_to_every_limit_is_answered_with_little() -> Checked {
    let bed = Bed::start().await?;
    for (name, query) in hard() {
        let asked = Instant::now();
        let reply = bed.nobody().gql(&query, Value::Null).await?;
        let took = asked.elapsed();
        let size = reply.body.to_string().len();
        println!(
            "{:>9.1} ms {size:>7} bytes  {name}",
            took.as_secs_f64() * 1000.0
        );
        let extensions = &reply.body["errors"][0]["extensions"];
        assert!(
            extensions["limit"].is_null(),
            "{name} is over a limit: {extensions}"
        );
        assert!(size < LITTLE, "{name}: {size} bytes");
        let errors = reply.body["errors"].as_array().map_or(0, Vec::len);
        assert!(errors <= 50, "{name}: {errors} errors");
    }
    Ok(())
}
