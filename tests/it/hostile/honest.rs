//! What must always pass, with the limits as they are by default.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};
use bed::{Bed, Checked};
use serde_json::{Value, json};

fn client() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../client")
}

/// As graphql-js makes it, with every choice that it offers, and as GraphiQL asks servers without
/// subscriptions.
fn introspections() -> anyhow::Result<Vec<String>> {
    let script = "
        import { getIntrospectionQuery } from 'graphql';
        const choices = ['descriptions', 'specifiedByUrl', 'directiveIsRepeatable',
            'schemaDescription', 'inputValueDeprecation', 'oneOf'];
        const queries = new Set([getIntrospectionQuery()]);
        for (let bits = 0; bits < 2 ** choices.length; bits++) {
            const chosen = choices.map((name, at) => [name, Boolean(bits & (1 << at))]);
            queries.add(getIntrospectionQuery(Object.fromEntries(chosen)));
        }
        const all = [...queries];
        console.log(JSON.stringify(
            [...all, ...all.map((query) => query.replace('subscriptionType { name }', ''))]));";
    let output = Command::new("node")
        .args(["--input-type=module", "-e", script])
        .current_dir(client())
        .output()
        .context("node")?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{said}");
    Ok(serde_json::from_slice(&output.stdout)?)
}

#[tokio::test]
async fn the_standard_introspection_query_passes_with_every_choice() -> Checked {
    let bed = Bed::start().await?;
    let queries = introspections()?;
    assert!(queries.len() >= 64, "{}", queries.len());
    let mut costs = Vec::new();
    // All are weighed; those that the library cannot answer are told so by validation.
    for (at, query) in queries.iter().enumerate() {
        let reply = bed.nobody().gql(query, Value::Null).await?;
        let said = &reply.body["errors"][0];
        assert!(said["extensions"]["limit"].is_null(), "{said}\n{query}");
        if at == 0 {
            assert!(said.is_null(), "{said}");
        }
        costs.extend(reply.body["extensions"]["cost"]["requested"].as_u64());
    }
    let most = costs.iter().max();
    println!(
        "{} forms of the introspection query, cost {most:?}",
        queries.len()
    );
    Ok(())
}

/// The client's operations by name, each with the fragments that it needs, from its own sources.
fn operations() -> anyhow::Result<BTreeMap<String, String>> {
    let (mut operations, mut fragments) = (BTreeMap::new(), BTreeMap::new());
    let mut folders = vec![client().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "graphql") {
                let text = std::fs::read_to_string(&path)?;
                for definition in definitions(&text) {
                    let mut words = definition.split(|c: char| !c.is_alphanumeric() && c != '_');
                    let (kind, name) = (words.next(), words.next().unwrap_or_default());
                    let place = match kind {
                        Some("fragment") => &mut fragments,
                        _ => &mut operations,
                    };
                    place.insert(name.to_owned(), definition.to_owned());
                }
            }
        }
    }
    let whole = |mut text: String| {
        let mut had = Vec::new();
        loop {
            let missing = fragments.iter().find(|(name, _)| {
                let spread = format!("...{name}");
                let mut after = text
                    .match_indices(&spread)
                    .map(|(at, _)| &text[at + spread.len()..]);
                !had.contains(name) && after.any(|rest| !rest.starts_with(char::is_alphanumeric))
            });
            let Some((name, fragment)) = missing else {
                return text;
            };
            had.push(name);
            text = format!("{text}\n{fragment}");
        }
    };
    Ok(operations
        .into_iter()
        .map(|(name, text)| (name, whole(text)))
        .collect())
}

/// The definitions of a file: each begins at the first column.
fn definitions(text: &str) -> Vec<&str> {
    let starts = ["query ", "mutation ", "subscription ", "fragment "];
    let begins = |line: &str| starts.iter().any(|start| line.starts_with(start));
    let mut at = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if begins(line) {
            at.push(offset);
        }
        offset += line.len();
    }
    at.push(text.len());
    at.windows(2).map(|pair| &text[pair[0]..pair[1]]).collect()
}

#[tokio::test]
async fn every_operation_of_the_phone_passes_and_none_is_near_a_limit() -> Checked {
    let bed = Bed::start().await?;
    let operations = operations()?;
    let generated = std::fs::read_to_string(client().join("src/api/generated.ts"))?;
    let made = generated
        .matches("Document = new TypedDocumentString")
        .count();
    assert_eq!(
        operations.len(),
        made,
        "not every operation of the client was found"
    );
    // Nobody is signed in, so that nothing is done: all are weighed and validated first.
    let nobody = bed.nobody();
    let mut costs = Vec::new();
    for (name, query) in &operations {
        // The longest page that could be asked for.
        let reply = nobody.gql(query, json!({ "first": 100 })).await?;
        let said = &reply.body["errors"][0];
        assert!(said["extensions"]["limit"].is_null(), "{name}: {said}");
        // Weighed too, but followed over a socket or by events only.
        if reply.error_code() == Some("NOT_ACCEPTABLE") {
            continue;
        }
        let cost = &reply.body["extensions"]["cost"]["requested"];
        let cost = cost
            .as_u64()
            .with_context(|| format!("{name}: {}", reply.body))?;
        costs.push((cost, name));
    }
    costs.sort();
    let most = costs.iter().rev().take(3).collect::<Vec<_>>();
    println!(
        "{} operations of the phone; the dearest: {most:?}",
        costs.len()
    );
    assert!(costs.iter().all(|(cost, _)| *cost <= 50_000), "{most:?}");
    Ok(())
}
