//! Each id that somebody is shown comes back to them, and each other answers like none at all; for
//! every type that has an id, as every office and as an app. The types are the schema's own.

use std::collections::{BTreeMap, BTreeSet};

use bed::province::global_id;
use bed::statements::Statements;
use bed::{Bed, Caller, Checked};
use serde_json::{Value, json};
use uuid::Uuid;

use super::kind;
use crate::access::schema::{Described, Field, describe};
use crate::access::{self, OFFICES, in_office, make_missing_seats};

/// Of each kind so many ids of each caller are asked for by all.
const OF_EACH: usize = 3;
const APP: &str = "an app";
/// Rows of a list that are looked at.
const ROWS: usize = 10;

/// Ids, and the types under which they were shown.
type Shown = BTreeMap<String, String>;

struct Reader {
    name: &'static str,
    caller: Caller,
    shown: Shown,
}

impl Reader {
    /// An app is shown which office ordered and decided, and finds nobody by an id (X5, X8).
    fn kept_from(&self, kind: &str) -> bool {
        self.name == APP && kind == "Mandate"
    }
}

#[tokio::test]
async fn x6_each_id_comes_back_to_whom_it_is_shown_and_answers_others_like_none() -> Checked {
    // Each question is asked to its last id, which no honest client does.
    let bed = Bed::start_with(|config| {
        config.limits.selections *= 10;
        config.limits.tokens *= 10;
        config.limits.cost *= 100;
    })
    .await?;
    stage(&bed).await?;
    let schema = describe(&bed.nobody()).await?;
    let nodes = possible(&bed.nobody()).await?;
    let mut readers = Vec::new();
    for (name, login) in OFFICES {
        let caller = in_office(&bed, login, name).await?;
        readers.push(Reader {
            name,
            shown: shown(&schema, &caller, false).await?,
            caller,
        });
    }
    let app = crate::token::app(&bed, &crate::token::AREAS).await?;
    readers.push(Reader {
        name: APP,
        shown: shown(&schema, &app, true).await?,
        caller: app,
    });

    let asked = sample(&readers)?;
    let kinds: BTreeSet<_> = asked.keys().map(String::as_str).collect();
    assert_eq!(kinds, nodes.iter().map(String::as_str).collect());
    let (mut back, mut hidden) = (0, 0);
    for reader in &readers {
        for (kind, ids) in &asked {
            let (none, cost) = ask(&reader.caller, &global_id(kind, Uuid::new_v4())).await?;
            for id in ids {
                let (body, statements) = ask(&reader.caller, id).await?;
                let at = format!("{kind} {id} for {}: {body}", reader.name);
                if body["errors"].is_null() {
                    let node = &body["data"]["node"];
                    assert_eq!(*node, json!({ "__typename": kind, "id": id }), "{at}");
                    back += 1;
                } else {
                    let known = reader.shown.contains_key(id);
                    assert!(
                        !known || reader.kept_from(kind),
                        "shown, but not found: {at}"
                    );
                    assert_eq!(body, none, "{at}");
                    assert_eq!(statements, cost, "{at}");
                    hidden += 1;
                }
            }
        }
        // Whatever was shown, and not only what all are asked about.
        for (id, shown_as) in reader.shown.iter().filter(|(_, of)| !reader.kept_from(of)) {
            let (body, _) = ask(&reader.caller, id).await?;
            let expected = json!({ "node": { "__typename": shown_as, "id": id } });
            assert_eq!(body["data"], expected, "{}: {body}", reader.name);
            back += 1;
        }
    }
    assert!(back > 1_000 && hidden > 200, "{back} back, {hidden} hidden");
    println!(
        "{} kinds: {back} came back, {hidden} were hidden",
        kinds.len()
    );
    Ok(())
}

/// Something of every kind, some of it for few eyes: running and decided ballots, consultations in
/// both parts of an agency, an answered proposal, files, notices, tokens.
async fn stage(bed: &Bed) -> Checked {
    make_missing_seats(bed).await?;
    bed.decided().await?;
    bed.drafted().await?;
    bed.asked_points(&["giamdoc.duan"], 2).await?;
    let proposal = bed.gathering().await?;
    bed.answer_issues(&proposal, ["AGREE", "DISAGREE", ""])
        .await?;
    access::known(bed).await?;
    // What is locked stands on a start page until it was read (X14).
    let locked = json!({ "personId": bed.person_id("uyvien.taichinh").await? });
    let administrator = bed.person("quantri").await?;
    administrator
        .keep("disableAccount", "person { account }", locked)
        .await?
        .done()?;
    Ok(())
}

/// The answer for an id, and how the database was asked meanwhile.
async fn ask(caller: &Caller, id: &str) -> anyhow::Result<(Value, Vec<&'static str>)> {
    let statements = Statements::count();
    let query = "query($id: ID!) { node(id: $id) { __typename id } }";
    let reply = caller.gql(query, json!({ "id": id })).await?;
    assert_eq!(reply.status, 200, "{}", reply.body);
    Ok((reply.body, statements.kinds()))
}

/// The types that have an id.
async fn possible(caller: &Caller) -> anyhow::Result<Vec<String>> {
    let query = "{ __type(name: \"Node\") { possibleTypes { name } } }";
    let reply = caller.gql(query, Value::Null).await?.done()?;
    let types = reply.list("/__type/possibleTypes")?.iter();
    Ok(types
        .filter_map(|one| one["name"].as_str().map(str::to_owned))
        .collect())
}

/// The first of each kind that each reader is shown.
fn sample(readers: &[Reader]) -> anyhow::Result<BTreeMap<String, BTreeSet<String>>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for reader in readers {
        let mut taken: BTreeMap<String, usize> = BTreeMap::new();
        for (id, shown_as) in &reader.shown {
            assert_eq!(kind(id)?, *shown_as, "an id says what it names");
            let taken = taken.entry(shown_as.clone()).or_default();
            if *taken < OF_EACH {
                *taken += 1;
                all.entry(shown_as.clone()).or_default().insert(id.clone());
            }
        }
    }
    Ok(all)
}

/// Every id below every question that needs no argument, as far as the office may ask it.
async fn shown(schema: &Described, caller: &Caller, app: bool) -> anyhow::Result<Shown> {
    let mut shown = Shown::new();
    for field in schema.fields(&schema.query)? {
        if field.args.iter().any(|argument| argument.kind.required()) {
            continue;
        }
        if let Some(selection) = selection(schema, &schema.query, field, app, &mut Vec::new()) {
            let reply = caller
                .gql(&format!("{{ {selection} }}"), Value::Null)
                .await?;
            let refused = reply.error_code() == Some("NOT_ENTITLED");
            assert!(reply.body["errors"].is_null() || refused, "{}", reply.body);
            collect(&reply.body["data"], &mut shown);
        }
    }
    Ok(shown)
}

fn collect(value: &Value, shown: &mut Shown) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect(value, shown)),
        Value::Object(fields) => {
            let text = |name| fields.get(name).and_then(Value::as_str);
            if let (Some(id), Some(of)) = (text("id"), text("__typename")) {
                shown.insert(id.to_owned(), of.to_owned());
            }
            fields.values().for_each(|value| collect(value, shown));
        }
        _ => {}
    }
}

/// A field with every id below it; none when it leads to none. What stands above is not entered again.
fn selection<'a>(
    schema: &'a Described,
    of: &str,
    field: &'a Field,
    app: bool,
    above: &mut Vec<&'a str>,
) -> Option<String> {
    let name = field.kind.named();
    let refused = (of, field.name.as_str());
    if above.contains(&name)
        || field.name == "edges"
        || app && crate::token::whole::REFUSED.contains(&refused)
    {
        return None;
    }
    let fields = schema.fields(name).ok()?;
    above.push(name);
    let mut below: Vec<_> = fields
        .iter()
        .filter_map(|field| selection(schema, name, field, app, above))
        .collect();
    above.pop();
    if fields.iter().any(|field| field.name == "id") {
        below.push("id".to_owned());
    }
    let list = field.args.iter().any(|argument| argument.name == "first");
    let page = if list {
        format!("(first: {ROWS})")
    } else {
        String::new()
    };
    let below_all = below.join(" ");
    (!below.is_empty()).then(|| format!("{}{page} {{ __typename {below_all} }}", field.name))
}
