//! The journal holds all that changed (X7): whatever a verb writes in a row is named in the entries that it
//! leaves, column by column.

use std::collections::{BTreeMap, BTreeSet};

use bed::consult::AGENCIES;
use bed::{Bed, Checked};
use entity::{Rows, journal};
use rules::Coded;
use rules::mandate::Language;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbBackend, FromQueryResult, JsonValue, QueryFilter, Statement,
};
use serde_json::{Value, json};
use uuid::Uuid;

/// The rows that verbs change; of each, the columns that are the clock's own notes.
const ROWS: [(&str, &[&str]); 9] = [
    ("ballot", &["reminded_on"]),
    ("consultation", &["remind_at"]),
    ("proposal", &[]),
    ("delegation", &[]),
    ("assignment", &[]),
    ("mandate", &[]),
    ("mandate_request", &[]),
    ("org_unit", &[]),
    ("file", &["attached_at"]),
];

type Row = BTreeMap<String, Value>;

async fn rows(bed: &Bed) -> anyhow::Result<BTreeMap<(String, String), Row>> {
    let db = bed.database.connect().await?;
    let backend = match bed.app.store.backend() {
        DbBackend::Postgres => DbBackend::Postgres,
        _ => DbBackend::Sqlite,
    };
    let mut all = BTreeMap::new();
    for (table, _) in ROWS {
        let ids = match backend {
            DbBackend::Postgres => "CAST(id AS text)",
            _ => "lower(hex(id))",
        };
        let sql = format!("SELECT {ids} AS row_id, t.* FROM {table} t");
        let found = db
            .query_all_raw(Statement::from_string(backend, sql))
            .await?;
        for row in found {
            let read = JsonValue::from_query_result(&row, "")?;
            let Value::Object(columns) = read else {
                anyhow::bail!("a row is no object");
            };
            let id = columns["row_id"].as_str().unwrap_or_default().to_owned();
            all.insert((table.to_owned(), id), columns.into_iter().collect());
        }
    }
    db.close().await?;
    Ok(all)
}

/// What the province looked like, and the entries of its journal.
struct Before {
    rows: BTreeMap<(String, String), Row>,
    entries: BTreeSet<Uuid>,
}

async fn look(bed: &Bed) -> anyhow::Result<Before> {
    let entries = journal::Entity::rows().all(bed.app.store.reader()).await?;
    Ok(Before {
        rows: rows(bed).await?,
        entries: entries.into_iter().map(|entry| entry.id).collect(),
    })
}

/// Each column that was written since stands in an entry since. Answers how many.
async fn named(bed: &Bed, before: &Before, what: &str) -> anyhow::Result<usize> {
    let after = rows(bed).await?;
    let entries = journal::Entity::rows().all(bed.app.store.reader()).await?;
    let mut said: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let since = entries.iter();
    for entry in since.filter(|entry| !before.entries.contains(&entry.id)) {
        for text in [&entry.before, &entry.after].into_iter().flatten() {
            if let Value::Object(values) = serde_json::from_str(text)? {
                let names = values.into_iter().map(|(name, _)| name);
                let of = said.entry(entry.subject_id.simple().to_string());
                of.or_default().extend(names);
            }
        }
    }
    let mut changed = 0;
    for (key, row) in &after {
        let own: &[&str] = ROWS
            .iter()
            .find(|(table, _)| *table == key.0)
            .map_or(&[], |one| one.1);
        for (column, value) in row {
            let was = before
                .rows
                .get(key)
                .map_or(&Value::Null, |row| &row[column]);
            if was == value || own.contains(&column.as_str()) || column == "row_id" {
                continue;
            }
            changed += 1;
            let of = said.get(&key.1.replace('-', ""));
            anyhow::ensure!(
                of.is_some_and(|names| names.contains(column)),
                "{what}: no entry names {}.{column}",
                key.0
            );
        }
    }
    Ok(changed)
}

/// FE8: the terms that a ballot is opened with are in its entry.
#[tokio::test]
async fn x7_an_opened_ballots_entry_has_its_terms() -> Checked {
    let bed = Bed::start().await?;
    bed.opened().await?;
    let entry = journal::Entity::rows()
        .filter(journal::Column::Act.eq("OPEN_BALLOT"))
        .one(bed.app.store.reader())
        .await?;
    let after = entry.and_then(|entry| entry.after).unwrap_or_default();
    let drafted = journal::Entity::rows()
        .filter(journal::Column::Act.eq("DRAFT_BALLOT"))
        .one(bed.app.store.reader())
        .await?;
    let drafted = drafted.and_then(|entry| entry.after).unwrap_or_default();
    let (after, drafted): (Value, Value) = (
        serde_json::from_str(&after)?,
        serde_json::from_str(&drafted)?,
    );
    for term in [
        "base",
        "closes_at",
        "calendar_version",
        "opened_by",
        "tally_visibility",
    ] {
        let known = after.get(term).or_else(|| drafted.get(term));
        assert!(known.is_some(), "{term}: {after} {drafted}");
    }
    // As they stood from the drafting on where the opening left them.
    for term in [
        "options",
        "amend_counts_as_agree",
        "allow_change",
        "tally_visibility",
    ] {
        assert!(drafted.get(term).is_some(), "{term}: {drafted}");
    }
    Ok(())
}

/// Through the life of a ballot, a consultation, a proposal and of those who act: whatever each verb writes.
#[tokio::test]
async fn x7_every_column_that_a_verb_writes_is_named_by_its_entry() -> Checked {
    let bed = Bed::start().await?;
    // Terms that differ from those of a draft.
    for (key, value) in [
        ("ballot.options", "WITH_ABSTENTION"),
        ("ballot.amendCountsAsAgree", "false"),
        ("ballot.allowChange", "false"),
        ("ballot.tallyVisibility", "MEMBERS"),
    ] {
        bed.set_parameter(key, value, "2026-11-01").await?;
    }
    let mut changed = 0;
    let mut before = look(&bed).await?;
    macro_rules! step {
        ($what:literal, $does:expr) => {{
            let done = $does;
            changed += named(&bed, &before, $what).await?;
            before = look(&bed).await?;
            done
        }};
    }
    step!("assign", bed.standing("pct.thuongtruc").await?.done()?);
    let ballot = step!("draft a ballot", bed.drafted().await?);
    let chair = bed.chair().await?;
    step!("order it", chair.order(&ballot, 1).await?.done()?);
    let office = bed.office().await?;
    step!("open it", office.open(&ballot, 2, None).await?.done()?);
    let more = chair.give_time(&ballot, 3, "2026-12-07").await?;
    step!("give it time", more.done()?);
    step!("vote", bed.vote(&ballot, (13, 1, 0)).await?);
    bed.wait_for_deadline(&ballot).await?;
    step!("close it", bed.sweep().await?);
    let version = bed.version(&ballot).await?;
    let decided = bed
        .chair()
        .await?
        .decide(&ballot, version, "APPROVE")
        .await?;
    step!("decide", decided.done()?);
    let called = step!("ask for another", bed.opened().await?);
    let off = bed
        .chair()
        .await?
        .call_off(&called, bed.version(&called).await?)
        .await?;
    step!("call it off", off.done()?);

    let asked = step!(
        "prepare a consultation",
        bed.prepared(&AGENCIES[..3]).await?
    );
    let owner = bed.owner().await?;
    let points = owner
        .set_points(&asked, 1, bed::consult::articles(2))
        .await?;
    step!("set points", points.done()?);
    step!(
        "send it",
        owner.open_consultation(&asked, 2, None).await?.done()?
    );
    let far = rules::deadline::local_date(dongthuan::clock::Clock::now(&*bed.clock));
    let far = (far + chrono::TimeDelta::days(21)).to_string();
    step!("give time", owner.extend(&asked, 3, &far).await?.done()?);
    let head = bed.head(AGENCIES[0]).await?;
    step!(
        "answer",
        head.answer(&asked, "DISAGREE", Some("Trùng."))
            .await?
            .done()?
    );
    bed.wait_for_answers(&asked).await?;
    step!("close", bed.sweep().await?);
    step!("deal with it", bed.resolve_all(&asked).await?);
    step!(
        "conclude",
        bed.owner().await?.synthesise(&asked, 4).await?.done()?
    );
    let gone = step!("prepare another", bed.asked(&AGENCIES[..1]).await?);
    step!(
        "call off",
        bed.owner().await?.cancel(&gone, 2).await?.done()?
    );

    for state in ["TRANSFERRED", "CLOSED", "REPORTED_TO_PPC", "CHAIR_DECIDES"] {
        step!("a proposal", bed.proposal_in(state).await?);
    }
    let lent = step!("lend", bed.lent(&["SIGN_ANSWERS"], "2027-01-31").await?);
    step!(
        "take back",
        bed.owner()
            .await?
            .revoke_delegation(&lent, 1)
            .await?
            .done()?
    );
    let unit = step!("a unit", bed.empty_agency().await?);
    let keeper = bed.person("chanhvanphong").await?;
    let change = json!({ "unitId": unit, "expectedVersion": 1, "name": "Sở Khác" });
    step!(
        "rename it",
        keeper
            .keep("changeUnit", "unit { id }", change)
            .await?
            .done()?
    );
    let (mandate, _) = step!(
        "a head",
        bed.new_head(&unit, "nguoi.moi", "2026-11-01").await?
    );
    step!(
        "who leaves",
        bed.end_office(&mandate, 1, &bed.today().to_string())
            .await?
    );
    step!("bring a file", office_file(&bed).await?);
    let entries = before.entries.len();
    println!("{changed} columns written, each named by one of {entries} entries");
    assert!(changed > 150, "{changed}");
    // Whoever reads the journal in the product reads what was done in words.
    let entries = journal::Entity::rows().all(bed.app.store.reader()).await?;
    for entry in &entries {
        for language in Language::ALL {
            assert_ne!(dongthuan::words::act(&entry.act, *language), entry.act);
        }
    }
    Ok(())
}

async fn office_file(bed: &Bed) -> anyhow::Result<String> {
    bed.office().await?.brings("Văn bản").await
}
