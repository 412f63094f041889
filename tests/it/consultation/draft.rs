//! What a consultation is prepared and sent with (C6, X1).

use bed::consult::AGENCIES;
use bed::province::global_id;
use bed::{Bed, Checked};
use sea_orm::ConnectionTrait;
use serde_json::json;
use uuid::Uuid;

#[tokio::test]
async fn x1_secret_content_is_refused_and_nothing_of_it_is_kept() -> Checked {
    let bed = Bed::start().await?;
    let mut input = bed.consultation_of(&AGENCIES).await?;
    input["secretContent"] = json!(true);
    let owner = bed.owner().await?;
    let before = bed.journalled().await?;
    let refused = owner.draft_consultation(input).await?;
    assert_eq!(refused.codes(), ["SECRET_CONTENT"]);
    assert!(refused.data("/draftConsultation/consultation").is_null());
    assert_eq!(bed.journalled().await?, before);
    for table in [
        "consultation",
        "consultation_response",
        "dossier",
        "dossier_document",
        "outbox",
    ] {
        assert_eq!(count(&bed, table).await?, 0, "{table}");
    }
    Ok(())
}

#[tokio::test]
async fn x1_a_dossier_that_turns_out_secret_is_not_sent() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.prepared(&AGENCIES).await?;
    let owner = bed.owner().await?;
    let before = (owner.consultation(&id).await?.body, bed.journalled().await?);
    let input = json!({ "consultationId": id, "expectedVersion": 1, "secretContent": true });
    assert_eq!(
        owner.open_consultation_with(input).await?.codes(),
        ["SECRET_CONTENT"]
    );
    let after = (owner.consultation(&id).await?.body, bed.journalled().await?);
    assert_eq!(before, after);
    assert_eq!(count(&bed, "outbox").await?, 0);
    Ok(())
}

#[tokio::test]
async fn c6_nobody_is_asked_twice_and_nobody_asks_oneself() -> Checked {
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    let logins = [AGENCIES[0], AGENCIES[0], "giamdoc.sonoivu"];
    let input = bed.consultation_of(&logins).await?;
    let drafted = owner.draft_consultation(input).await?.done()?;
    let rows = "/draftConsultation/consultation/responses/totalCount";
    assert_eq!(drafted.data(rows), 1);
    let before = bed.journalled().await?;
    for logins in [&[][..], &["giamdoc.sonoivu"]] {
        let input = bed.consultation_of(logins).await?;
        let refused = owner.draft_consultation(input).await?;
        assert_eq!(refused.codes(), ["NO_RECIPIENTS"], "{logins:?}");
    }
    let mut input = bed.consultation_of(&AGENCIES).await?;
    input["recipientUnitIds"][0] = json!(global_id("OrgUnit", Uuid::new_v4()));
    assert_eq!(
        owner.draft_consultation(input).await?.codes(),
        ["NOT_FOUND"]
    );
    assert_eq!(count(&bed, "consultation").await?, 1);
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}

#[tokio::test]
async fn c6_a_consultation_is_sent_with_one_draft() -> Checked {
    let document = |kind| json!({ "kind": kind, "title": "Văn bản", "text": "Nội dung." });
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    for kinds in [&[] as &[&str], &["RELATED"], &["DRAFT", "DRAFT"]] {
        let mut input = bed.consultation_of(&AGENCIES[..1]).await?;
        input["documents"] = kinds.iter().copied().map(document).collect();
        let id = owner.draft_consultation(input).await?.done()?;
        let id = id.text("/draftConsultation/consultation/id")?;
        let refused = owner.open_consultation(&id, 1, None).await?;
        assert_eq!(refused.codes(), ["DRAFT_MISSING"], "{kinds:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_consultation_prepared_twice_with_one_key_is_one() -> Checked {
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    let input = bed.consultation_of(&AGENCIES[..2]).await?;
    let first = owner.draft_consultation(input.clone()).await?.done()?;
    let before = bed.journalled().await?;
    let again = owner.draft_consultation(input.clone()).await?.done()?;
    assert_eq!(first.body, again.body);
    for (field, value) in [
        ("title", json!("Một việc khác")),
        (
            "recipientUnitIds",
            json!([bed.unit_of("uyvien.yte").await?]),
        ),
        ("documents", json!([])),
    ] {
        let mut other = input.clone();
        other[field] = value;
        assert_eq!(
            owner.draft_consultation(other).await?.codes(),
            ["KEY_REUSED"],
            "{field}"
        );
    }
    assert_eq!(count(&bed, "consultation").await?, 1);
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}

async fn count(bed: &Bed, table: &str) -> anyhow::Result<i64> {
    let db = bed.app.store.reader();
    let query = format!("SELECT COUNT(*) AS n FROM {table}");
    let statement = sea_orm::Statement::from_string(db.get_database_backend(), query);
    let row = db.query_one_raw(statement).await?;
    Ok(row.map_or(Ok(0), |row| row.try_get("", "n"))?)
}
