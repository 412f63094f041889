//! Organisation units.

use bed::{Bed, Checked};
use serde_json::{Value, json};

#[tokio::test]
async fn a_unit_is_entered_renamed_and_ended() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let added = head.add_unit("Sở Mới", "DEPARTMENT").await?.done()?;
    let id = added.text("/addUnit/unit/id")?;
    let reply = head.add_unit("Sở Mới", "COMMUNE").await?;
    assert_eq!(reply.codes(), ["TAKEN"]);
    let change = async |version: i64, name: &str, ends_on: Option<&str>| {
        let input = json!({
            "unitId": id, "expectedVersion": version, "name": name, "endsOn": ends_on,
        });
        head.keep("changeUnit", "unit { version name endsOn }", input)
            .await
    };
    change(1, "Sở Mới và Môi trường", None).await?.done()?;
    assert_eq!(change(1, "Sở Khác", None).await?.codes(), ["CONFLICT"]);
    assert_eq!(change(2, "Sở Nội vụ", None).await?.codes(), ["TAKEN"]);
    let early = change(2, "Sở Khác", Some("2026-06-30")).await?;
    assert_eq!(early.codes(), ["ENDS_BEFORE_START"]);
    change(2, "Sở Khác", Some("2026-11-22")).await?.done()?;
    // What has ended is asked for by whoever keeps the units, and offered to nobody else.
    let names = async |all: bool| -> anyhow::Result<Vec<String>> {
        let query = "query($all: Boolean) { units(all: $all, first: 100) { nodes { name } } }";
        let reply = head.gql(query, json!({ "all": all })).await?.done()?;
        let rows = reply.list("/units/nodes")?.iter();
        Ok(rows
            .filter_map(|row| row["name"].as_str())
            .map(str::to_owned)
            .collect())
    };
    assert!(!names(false).await?.contains(&"Sở Khác".to_owned()));
    assert!(names(true).await?.contains(&"Sở Khác".to_owned()));
    Ok(())
}

#[tokio::test]
async fn people_are_searched_by_a_part_of_the_name() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let count = async |text: Value| -> anyhow::Result<i64> {
        let query = "query($text: String) { people(search: $text) { totalCount } }";
        let reply = head.gql(query, json!({ "text": text })).await?.done()?;
        reply.number("/people/totalCount")
    };
    assert_eq!(count(Value::Null).await?, 37);
    assert_eq!(count(json!("  ")).await?, 37);
    assert_eq!(count(json!("chủ tịch UBND")).await?, 6);
    assert_eq!(count(json!("chu tich ubnd")).await?, 6);
    assert_eq!(count(json!("giam doc so dan toc")).await?, 1);
    // Signs of a pattern stand for themselves.
    assert_eq!(count(json!("%")).await?, 0);
    assert_eq!(count(json!("_")).await?, 0);
    assert_eq!(count(json!("\\")).await?, 0);
    Ok(())
}
