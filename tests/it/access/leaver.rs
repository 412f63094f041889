//! Whoever leaves is out at once, and what was done stays as it was, by name (X6, X7).

use bed::{Bed, Caller, Checked};
use entity::{Rows, journal};
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter};
use serde_json::Value;

const WORDS: &str = "Bổ sung thời hạn tại Điều 2.";
const REFRESH: &str = "mutation { refreshSession { session { accessToken } userErrors { code } } }";

async fn acts_of(bed: &Bed, mandate: &str) -> anyhow::Result<u64> {
    Ok(journal::Entity::rows()
        .filter(journal::Column::MandateId.eq(bed::province::local_id(mandate)?))
        .count(bed.app.store.reader())
        .await?)
}

/// It is entered and confirmed that yesterday was a mandate's last day.
async fn leaves(bed: &Bed, mandate: &str) -> Checked {
    bed.end_office(mandate, 1, "2026-11-22").await
}

async fn is_out(bed: &Bed, login: &str, caller: &Caller) -> Checked {
    assert_eq!(caller.viewer().await?.error_code(), Some("BAD_TOKEN"));
    let mut device = bed.nobody();
    device.refresh = caller.refresh.clone();
    let reply = device.gql(REFRESH, Value::Null).await?;
    assert!(reply.refusal().is_some(), "{}", reply.body);
    let reply = bed
        .nobody()
        .try_sign_in(login, bed.password(login)?)
        .await?;
    assert_eq!(reply.codes(), ["MANDATE_NOT_IN_OFFICE"]);
    Ok(())
}

#[tokio::test]
async fn x6_x7_a_member_who_leaves_is_out_at_once_and_the_vote_stays() -> Checked {
    let bed = Bed::start().await?;
    let (id, file) = bed.opened_with_file().await?;
    let member = bed.sign_in("uyvien").await?;
    let mandate = member.mandate("COMMITTEE_MEMBER").await?;
    member
        .cast(&id, "AGREE_WITH_AMENDMENTS", Some(WORDS))
        .await?
        .done()?;
    let link = member.link(&file).await?;
    assert_eq!(member.follow(&link, None).await?.status, 200);
    let mut socket = member.follow_ballot(&id, "id").await?;
    socket.event().await?;
    let office = bed.office().await?;
    let before = office.ballot(&id).await?.done()?;
    let acts = acts_of(&bed, &mandate).await?;
    assert!(acts > 0);

    leaves(&bed, &mandate).await?;
    is_out(&bed, "uyvien", &member).await?;
    // Not by what was open or handed out before either.
    assert_eq!(socket.closed().await?, 4403);
    assert_eq!(bed.nobody().follow(&link, None).await?.status, 403);
    let after = office.ballot(&id).await?.done()?;
    assert_eq!(after.data("/ballot/papers"), before.data("/ballot/papers"));
    assert_eq!(after.data("/ballot/tally"), before.data("/ballot/tally"));
    assert!(after.body.to_string().contains(WORDS));
    assert_eq!(acts_of(&bed, &mandate).await?, acts);
    Ok(())
}

#[tokio::test]
async fn x6_x7_a_head_who_leaves_is_out_at_once_and_the_answer_stays() -> Checked {
    let bed = Bed::start().await?;
    let login = bed::consult::AGENCIES[0];
    let id = bed.asked(&bed::consult::AGENCIES[..2]).await?;
    let head = bed.head(login).await?;
    let viewer = head.viewer().await?.done()?;
    let mandate = viewer.text("/viewer/acting/id")?;
    let held = viewer.list("/viewer/mandates")?.len();
    head.answer(&id, "DISAGREE", Some(WORDS)).await?.done()?;
    let owner = bed.owner().await?;
    let before = owner.consultation(&id).await?.done()?;
    let acts = acts_of(&bed, &mandate).await?;
    assert!(acts > 0);

    leaves(&bed, &mandate).await?;
    assert_eq!(
        head.consultation(&id).await?.error_code(),
        Some("BAD_TOKEN")
    );
    if held == 1 {
        is_out(&bed, login, &head).await?;
    }
    let after = owner.consultation(&id).await?.done()?;
    let all = "/consultation/responses";
    assert_eq!(after.data(all), before.data(all));
    assert!(after.data(all).to_string().contains(WORDS));
    assert_eq!(acts_of(&bed, &mandate).await?, acts);
    // The person is still found by those who keep the province, with the mandate that has ended.
    let keeper = bed.person("chanhvanphong").await?;
    let query = "query($id: ID!) { person(id: $id) { mandates { id endsOn } } }";
    let person = serde_json::json!({ "id": bed.person_id(login).await? });
    let found = keeper.gql(query, person).await?.done()?;
    let ended = found.list("/person/mandates")?.iter();
    let mut ended = ended.filter(|one| one["id"] == mandate.as_str());
    assert!(ended.any(|one| one["endsOn"] == "2026-11-22"));
    Ok(())
}
