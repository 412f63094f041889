//! Organisation units.

use anyhow::Context;
use bed::province::local_id;
use bed::{Bed, Checked};
use entity::{Rows, org_unit};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::{Value, json};
use tokio::task::JoinSet;
use uuid::Uuid;

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

/// Two units whose names read alike are one name, at one time; after the first has ended another may bear it.
#[tokio::test]
async fn fc3_no_two_units_bear_one_name_at_a_time() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    for name in [
        "So\u{31b}\u{309} No\u{323}\u{302}i vu\u{323}",
        "SỞ NỘI VỤ",
        "Sở  Nội vụ",
        "Sở\u{a0}Nội vụ",
        "Sở Nội\u{200b} vụ",
    ] {
        let reply = head.add_unit(name, "DEPARTMENT").await?;
        assert_eq!(reply.codes(), ["TAKEN"], "{name:?}");
    }
    let add = async |name: &str, starts_on: &str| {
        let input = json!({ "kind": "DEPARTMENT", "name": name, "startsOn": starts_on });
        head.keep("addUnit", "unit { id version name }", input)
            .await
    };
    let change = async |id: &str, version: i64, name: &str, ends_on: Option<&str>| {
        let input = json!({
            "unitId": id, "expectedVersion": version, "name": name, "endsOn": ends_on,
        });
        head.keep("changeUnit", "unit { version }", input).await
    };
    let first = add("Sở Xây dựng mới", "2026-07-01").await?.done()?;
    let first = first.text("/addUnit/unit/id")?;
    change(&first, 1, "Sở Xây dựng mới", Some("2026-12-31"))
        .await?
        .done()?;
    let early = add("sở xây dựng mới", "2026-12-31").await?;
    assert_eq!(early.codes(), ["TAKEN"]);
    let second = add("sở xây dựng mới", "2027-01-01").await?.done()?;
    // The first cannot go on, and no third takes the name.
    assert_eq!(
        change(&first, 2, "Sở Xây dựng mới", None).await?.codes(),
        ["TAKEN"]
    );
    let second = second.text("/addUnit/unit/id")?;
    change(&second, 1, "Sở  Xây dựng mới", None).await?.done()?;
    Ok(())
}

/// From before names were compared folded there may be two of one name: either can be ended.
#[tokio::test]
async fn fc3_of_two_units_from_before_one_can_be_ended() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let first = head.add_unit("Sở Hai Lần", "DEPARTMENT").await?.done()?;
    let first = first.text("/addUnit/unit/id")?;
    let database = bed.database.connect().await?;
    let known = org_unit::Entity::rows()
        .filter(org_unit::Column::Id.eq(local_id(&first)?))
        .one(&database)
        .await?;
    let mut second = known.context("no such unit")?.into_active_model();
    second.id = Set(Uuid::new_v4());
    org_unit::Entity::insert(second.reset_all())
        .exec_without_returning(&database)
        .await?;
    database.close().await?;
    let change = async |version: i64, ends_on: Option<&str>| {
        let input = json!({
            "unitId": first, "expectedVersion": version, "name": "Sở  Hai Lần", "endsOn": ends_on,
        });
        head.keep("changeUnit", "unit { version name }", input)
            .await
    };
    let ended = change(1, Some("2026-12-31")).await?.done()?;
    assert_eq!(ended.text("/changeUnit/unit/name")?, "Sở Hai Lần");
    assert_eq!(change(2, None).await?.codes(), ["TAKEN"]);
    Ok(())
}

/// Two who enter one unit at the same moment do not pass each other.
#[tokio::test]
async fn fc3_of_two_at_once_one_is_entered() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let mut entering = JoinSet::new();
    for name in ["Sở Một", "SỞ MỘT", "Sở\u{a0}Một", "Sơ\u{309} Mô\u{323}t"] {
        let head = head.clone();
        entering.spawn(async move { head.add_unit(name, "DEPARTMENT").await });
    }
    let mut entered = 0;
    while let Some(reply) = entering.join_next().await {
        let reply = reply??;
        match reply.codes().as_slice() {
            [] => entered += 1,
            codes => assert_eq!(codes, ["TAKEN"], "{}", reply.body),
        }
    }
    assert_eq!(entered, 1);
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
