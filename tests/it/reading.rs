//! Who has read what of a dossier.

use bed::{Bed, Caller, Checked, Reply};
use chrono::{Months, TimeDelta};
use entity::{Rows, reading};
use sea_orm::PaginatorTrait;
use serde_json::{Value, json};

const BALLOT: &str = "query($id: ID!) { ballot(id: $id) { readings(first: 100) { totalCount nodes {
    reader { title personName } document { title } file { name } channel firstAt lastAt times } } } }";
const TEXTS: &str =
    "query($id: ID!) { ballot(id: $id) { documents(first: 9) { nodes { title text } } } }";

async fn readings(caller: &Caller, id: &str) -> anyhow::Result<Vec<Value>> {
    let reply = caller.gql(BALLOT, json!({ "id": id })).await?.done()?;
    Ok(reply.list("/ballot/readings/nodes")?.to_vec())
}

async fn rows(bed: &Bed) -> anyhow::Result<u64> {
    Ok(reading::Entity::rows()
        .count(bed.app.store.reader())
        .await?)
}

async fn times(bed: &Bed) -> anyhow::Result<i32> {
    let all = reading::Entity::rows().all(bed.app.store.reader()).await?;
    Ok(all.iter().map(|row| row.times).sum())
}

async fn reads(caller: &Caller, id: &str) -> anyhow::Result<Reply> {
    caller.gql(TEXTS, json!({ "id": id })).await?.done()
}

#[tokio::test]
async fn x6_every_reading_of_a_dossier_is_recorded_once_a_minute() -> Checked {
    let bed = Bed::start().await?;
    let (id, file) = bed.opened_with_file().await?;
    let before = rows(&bed).await?;
    let member = bed.person("uyvien").await?;
    // Titles are no reading, and a list has none.
    let list = "{ ballots { nodes { id title documents(first: 5) { nodes { title sha256 } } } } }";
    member.gql(list, Value::Null).await?.done()?;
    assert_eq!(rows(&bed).await?, before);
    reads(&member, &id).await?;
    assert_eq!(rows(&bed).await?, before + 3);
    // The same page, asked for again and again, writes nothing.
    let written = times(&bed).await?;
    reads(&member, &id).await?;
    bed.clock.advance(TimeDelta::seconds(59));
    reads(&member, &id).await?;
    assert_eq!(
        (rows(&bed).await?, times(&bed).await?),
        (before + 3, written)
    );
    bed.clock.advance(TimeDelta::seconds(2));
    reads(&member, &id).await?;
    assert_eq!(
        (rows(&bed).await?, times(&bed).await?),
        (before + 3, written + 3)
    );
    let link = member.link(&file).await?;
    for range in [None, Some("bytes=0-3"), Some("bytes=4-")] {
        member.follow(&link, range).await?;
    }

    let head = bed.person("chanhvanphong").await?;
    let all = readings(&head, &id).await?;
    let of: Vec<_> = all
        .iter()
        .filter(|one| {
            one["reader"]["title"]
                .as_str()
                .is_some_and(|title| title.starts_with("Ủy viên"))
        })
        .collect();
    // The draft, the report and the statement of its lead, and the file.
    assert_eq!(of.len(), 4, "{all:?}");
    let opened: Vec<_> = of
        .iter()
        .filter(|one| one["channel"] == "DOWNLOAD")
        .collect();
    assert_eq!(opened.len(), 1);
    assert_eq!(
        (&opened[0]["times"], opened[0]["file"].is_null()),
        (&json!(1), false)
    );
    let text = of.iter().find(|one| one["channel"] == "PAGE");
    assert_eq!(text.map(|one| &one["times"]), Some(&json!(2)));
    assert!(text.is_some_and(|one| one["firstAt"] != one["lastAt"]));
    Ok(())
}

#[tokio::test]
async fn x6_x8_who_has_read_is_for_the_head_of_the_office_and_the_owner() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    reads(&bed.person("uyvien").await?, &id).await?;
    for login in ["chanhvanphong", "giamdoc.sonoivu"] {
        let caller = match login {
            "giamdoc.sonoivu" => bed.person_as(login, "AGENCY_HEAD").await?,
            login => bed.person(login).await?,
        };
        assert!(!readings(&caller, &id).await?.is_empty(), "{login}");
    }
    for login in [
        "chutich",
        "pct.thuongtruc",
        "uyvien",
        "chuyenvien.vanphong",
        "chuyenvien.sonoivu",
    ] {
        let reply = bed
            .person(login)
            .await?
            .gql(BALLOT, json!({ "id": id }))
            .await?
            .done()?;
        assert!(reply.data("/ballot/readings").is_null(), "{login}");
    }
    let consultation = bed.half_answered().await?;
    let query = "query($id: ID!) { consultation(id: $id) { documents { nodes { text } } readings { nodes { times } } } }";
    let asked = bed.head(bed::consult::AGENCIES[0]).await?;
    let reply = asked
        .gql(query, json!({ "id": consultation }))
        .await?
        .done()?;
    assert!(reply.data("/consultation/readings").is_null());
    let reply = bed
        .owner()
        .await?
        .gql(query, json!({ "id": consultation }))
        .await?
        .done()?;
    assert!(!reply.list("/consultation/readings/nodes")?.is_empty());
    Ok(())
}

/// X8: kept as long as the province keeps it, and forgotten on record.
#[tokio::test]
async fn x8_readings_are_forgotten_when_the_province_no_longer_keeps_them() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let input = json!({ "key": "reading.keepMonths", "value": "2", "effectiveFrom": "2026-11-23",
        "legalBasis": "Quy chế" });
    head.keep("setParameter", "parameter { value }", input)
        .await?
        .done()?;
    let id = bed.opened().await?;
    reads(&bed.person("uyvien").await?, &id).await?;
    let kept = rows(&bed).await?;
    assert!(kept > 0);
    bed.sweep().await?;
    assert_eq!(rows(&bed).await?, kept);
    let later = bed.app.clock.now() + Months::new(2) + TimeDelta::minutes(2);
    bed.clock.advance(later - bed.app.clock.now());
    bed.sweep().await?;
    assert_eq!(rows(&bed).await?, 0);
    assert_eq!(bed.journalled_as("FORGET_READINGS_BY_CLOCK").await?, 1);
    Ok(())
}

/// X5: whatever leaves as a document of its own is one entry: who, of what, as what.
#[tokio::test]
async fn x5_x7_an_export_is_one_entry_of_the_journal() -> Checked {
    use dongthuan::app::Subject;
    use dongthuan::command::export;
    use rules::mandate::Act;
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let head = bed.person("chanhvanphong").await?;
    let token = head.token.clone().unwrap_or_default();
    let actor = match dongthuan::auth::caller(&bed.app, &token).await? {
        dongthuan::auth::Caller::Person(signed) => signed.actor,
        _ => anyhow::bail!("a person"),
    };
    let of = Subject::ballot(bed::province::local_id(&id)?);
    export::record(&bed.app, &actor, Act::ReadBallots, of, "XLSX").await?;
    assert_eq!(bed.journalled_as("EXPORT").await?, 1);
    let refused = export::record(&bed.app, &actor, Act::CastVote, of, "XLSX").await;
    assert!(refused.is_err());
    assert_eq!(bed.journalled_as("EXPORT").await?, 1);
    Ok(())
}
