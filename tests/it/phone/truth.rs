//! What a page says of drafts, of what was sent, of the network and of the session.

use bed::{Bed, Checked};
use entity::{Rows, account, ballot_vote};
use rules::mandate::Language;
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter};
use serde_json::{Value, json};

use super::driver::walked;

const TITLE: &str = "Góp ý Đề án đổi mới";
const HEAD: &str = "giamdoc.sonoivu";

async fn scene(bed: &Bed, theme: &str, scene: &str, login: &str, more: Value) -> Checked {
    let mut task = more;
    task["scene"] = json!(scene);
    walked(bed, theme, "truth", &[("first", login)], task).await
}

pub async fn drafts(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let more = json!({ "ballot": bed.opened().await? });
    scene(&bed, theme, "drafts", "uyvien", more).await
}

pub async fn forms(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let id = bed
        .asked_by("uyvien.tuphap", &["truongban.tiepcongdan"])
        .await?;
    let more = json!({ "consultation": id });
    scene(&bed, theme, "forms", "truongban.tiepcongdan", more).await
}

pub async fn unknown(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let more = json!({ "ballot": bed.opened().await? });
    scene(&bed, theme, "unknown", "uyvien", more).await?;
    let votes = ballot_vote::Entity::rows().count(bed.app.store.reader());
    assert_eq!(votes.await?, 1, "sent more than once, it counts once");
    Ok(())
}

pub async fn recovers(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    bed.opened().await?;
    scene(&bed, theme, "recovers", "uyvien", json!({})).await
}

pub async fn hat(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked_by("uyvien.tuphap", &[HEAD]).await?;
    let viewer = bed.person(HEAD).await?.viewer().await?.done()?;
    let mut more = json!({ "consultation": id, "title": TITLE });
    for queue in viewer.list("/viewer/mandates")? {
        let name = match queue["mandate"]["office"].as_str() {
            Some("AGENCY_HEAD") => "headTitle",
            _ => "memberTitle",
        };
        more[name] = queue["mandate"]["title"].clone();
    }
    scene(&bed, theme, "hat", HEAD, more).await
}

pub async fn session(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    bed.opened().await?;
    let more = json!({ "title": "Đề án đổi mới" });
    scene(&bed, theme, "session", "uyvien", more).await?;
    let account = account::Entity::rows()
        .filter(account::Column::Login.eq("uyvien"))
        .one(bed.app.store.reader())
        .await?;
    assert_eq!(account.map(|of| of.language.0), Some(Language::English));
    Ok(())
}
