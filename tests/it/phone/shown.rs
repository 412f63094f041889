//! X17: whatever happened in the browser, nothing is kept under another person or mandate than the page showed.

use anyhow::Context;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bed::files::pdf;
use bed::{Bed, Checked};
use chrono::TimeDelta;
use dongthuan::clock::Clock;
use entity::{Rows, ballot_vote, file, journal, mandate};
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter};
use serde_json::json;

use super::driver::walked;

/// Who sits at the browser, and who comes after; members with one hat each.
const MEMBERS: [(&str, &str); 2] = [("first", "uyvien.congan"), ("second", "uyvien.bienphong")];
const HEADS: [(&str, &str); 2] = [
    ("first", "trungtam.tthc"),
    ("second", "truongban.tiepcongdan"),
];

pub async fn tabs(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    scene(&bed, theme, "tabs", &MEMBERS).await?;
    assert_eq!(votes(&bed).await?, 0);
    Ok(())
}

pub async fn line(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    scene(&bed, theme, "line", &MEMBERS).await?;
    // The second person's own, and nothing else.
    assert_eq!(votes(&bed).await?, 1);
    Ok(())
}

pub async fn back(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    scene(&bed, theme, "back", &MEMBERS).await?;
    assert_eq!(votes(&bed).await?, 0);
    Ok(())
}

pub async fn told(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    scene(&bed, theme, "told", &MEMBERS).await?;
    assert_eq!(votes(&bed).await?, 0);
    Ok(())
}

pub async fn upload(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    scene(&bed, theme, "upload", &HEADS).await?;
    let files = file::Entity::unattached().count(bed.app.store.reader());
    assert_eq!(files.await?, 0);
    Ok(())
}

/// The act is kept under the mandate that its page showed, and nothing under the other.
pub async fn hats(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let ballot = bed.opened().await?;
    let login = "giamdoc.sonoivu";
    let viewer = bed.person(login).await?.viewer().await?.done()?;
    let title = |office: &str| {
        let mut held = viewer.list("/viewer/mandates").ok()?.iter();
        let found = held.find(|queue| queue["mandate"]["office"] == office)?;
        Some(found["mandate"]["title"].as_str()?.to_owned())
    };
    let (member, head) = (title("COMMITTEE_MEMBER"), title("AGENCY_HEAD"));
    let more = json!({
        "scene": "hats",
        "ballot": ballot,
        "firstTitle": member.context("no member")?,
        "secondTitle": head.clone().context("no head")?,
        "later": (bed.clock.now() + TimeDelta::minutes(11)).to_rfc3339(),
    });
    walked(&bed, theme, "shown", &[("first", login)], more).await?;
    let db = bed.app.store.reader();
    let head = mandate::Entity::rows()
        .filter(mandate::Column::Title.eq(head.unwrap_or_default()))
        .one(db)
        .await?
        .context("no such mandate")?;
    assert_eq!(votes(&bed).await?, 1);
    let cast = journal::Entity::rows().filter(journal::Column::Act.eq("CAST_VOTE"));
    assert_eq!(cast.clone().count(db).await?, 1);
    let as_head = cast.filter(journal::Column::MandateId.eq(head.id));
    assert_eq!(as_head.count(db).await?, 0);
    Ok(())
}

async fn scene(bed: &Bed, theme: &str, scene: &str, people: &[(&str, &str); 2]) -> Checked {
    let title = async |login: &str| {
        let viewer = bed.person(login).await?.viewer().await?.done()?;
        viewer.text("/viewer/acting/title")
    };
    let [(_, first), (_, second)] = people;
    let more = json!({
        "scene": scene,
        "ballot": bed.opened().await?,
        "firstTitle": title(first).await?,
        "secondTitle": title(second).await?,
        "file": STANDARD.encode(pdf("Tờ trình")),
    });
    walked(bed, theme, "shown", people, more).await
}

async fn votes(bed: &Bed) -> anyhow::Result<u64> {
    Ok(ballot_vote::Entity::rows()
        .count(bed.app.store.reader())
        .await?)
}
