//! What a ballot is asked for with (B5, B6, B16, B17, X1).

use bed::{Bed, Caller, Checked};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

#[tokio::test]
async fn x1_secret_content_is_refused_and_nothing_of_it_is_kept() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let mut request = bed.request().await?;
    request["secretContent"] = json!(true);
    let before = bed.journalled().await?;
    let refused = office.draft(request).await?;
    assert_eq!(refused.codes(), ["SECRET_CONTENT"]);
    assert!(refused.data("/draftBallot/ballot").is_null());
    assert_eq!(bed.journalled().await?, before);
    for table in ["ballot", "dossier_document", "outbox"] {
        assert_eq!(count(&bed, table).await?, 0, "{table}");
    }
    Ok(())
}

#[tokio::test]
async fn b5_x2_a_ballot_whose_dossier_turns_out_secret_is_not_opened() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.ordered().await?;
    let office = bed.office().await?;
    let before = bed.journalled().await?;
    let input = json!({ "ballotId": id, "expectedVersion": 2, "secretContent": true });
    let refused = office.open_with(input).await?;
    assert_eq!(refused.codes(), ["SECRET_CONTENT"]);
    assert_eq!(bed.state(&id).await?, "ORDERED");
    assert_eq!(count(&bed, "ballot_paper").await?, 0);
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}

#[tokio::test]
async fn b6_the_order_says_who_when_and_why() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.ordered().await?;
    let ballot = bed.office().await?.ballot(&id).await?.done()?;
    let order = ballot.data("/ballot/order");
    assert_eq!(order["reason"], "URGENT");
    assert_eq!(order["note"], "Trình trước ngày họp.");
    assert_eq!(order["orderedAt"], "2026-11-23T09:15:00+07:00");
    assert_eq!(order["orderedBy"]["title"], "Chủ tịch UBND tỉnh");
    Ok(())
}

/// Logins, one for each office in the province besides the Chair.
const OTHERS: [&str; 7] = [
    "pct.thuongtruc",
    "uyvien",
    "chanhvanphong",
    "chuyenvien.vanphong",
    "trungtam.tthc",
    "chuyenvien.sonoivu",
    "quantri",
];

#[tokio::test]
async fn b16_only_the_chair_orders() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.drafted().await?;
    let before = bed.journalled().await?;
    for login in OTHERS {
        let caller = bed.person(login).await?;
        assert_eq!(
            caller.order(&id, 1).await?.codes(),
            ["NOT_ENTITLED"],
            "{login}"
        );
    }
    assert_eq!(bed.journalled().await?, before);
    assert_eq!(bed.state(&id).await?, "DRAFT");
    Ok(())
}

#[tokio::test]
async fn b16_only_the_office_opens() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.ordered().await?;
    let others = OTHERS.iter().filter(|login| !login.ends_with("vanphong"));
    for login in others.chain(&["chutich"]) {
        let caller: Caller = bed.person(login).await?;
        let refused = caller.open(&id, 2, None).await?;
        assert_eq!(refused.codes(), ["NOT_ENTITLED"], "{login}");
    }
    assert_eq!(bed.state(&id).await?, "ORDERED");
    let head = bed.person("chanhvanphong").await?;
    head.open(&id, 2, None).await?.done()?;
    Ok(())
}

#[tokio::test]
async fn b17_a_ballot_opens_on_a_complete_dossier_only() -> Checked {
    let document = |kind| json!({ "kind": kind, "title": "Văn bản", "text": "Nội dung." });
    for kinds in [
        &[] as &[&str],
        &["DRAFT"],
        &["RELATED"],
        &["SUBMISSION_LETTER", "EXPLANATORY_REPORT"],
    ] {
        let bed = Bed::start().await?;
        let mut request = bed.complete_request().await?;
        request["documents"] = kinds.iter().copied().map(document).collect::<Value>();
        let office = bed.office().await?;
        let id = bed.ready(request).await?;
        bed.chair().await?.order(&id, 1).await?.done()?;
        let refused = office.open(&id, 2, None).await?;
        assert_eq!(refused.codes(), ["DOSSIER_INCOMPLETE"], "{kinds:?}");
        assert_eq!(bed.state(&id).await?, "ORDERED");
    }
    Ok(())
}

#[tokio::test]
async fn b17_a_document_is_proved_by_its_hash() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let ballot = bed.person("uyvien").await?.ballot(&id).await?.done()?;
    let documents = ballot.list("/ballot/documents/nodes")?;
    // Two were brought in, and the statement of the lead's head was put in (B26).
    assert_eq!(documents.len(), 3);
    for document in documents {
        let text = document["text"].as_str().unwrap_or_default();
        let digest = Sha256::digest(text.as_bytes());
        let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(document["sha256"], hex);
    }
    Ok(())
}

#[tokio::test]
async fn a_request_sent_twice_is_one_ballot() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let mut request = bed.request().await?;
    let first = office.draft(request.clone()).await?.done()?;
    let before = bed.journalled().await?;
    let again = office.draft(request.clone()).await?.done()?;
    let id = "/draftBallot/ballot/id";
    assert_eq!(first.text(id)?, again.text(id)?);
    request["title"] = json!("Một việc khác");
    assert_eq!(office.draft(request).await?.codes(), ["KEY_REUSED"]);
    assert_eq!(count(&bed, "ballot").await?, 1);
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}

/// The key stands for the whole content, not for the title alone.
#[tokio::test]
async fn a_key_that_comes_with_other_documents_is_refused() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let mut request = bed.request().await?;
    office.draft(request.clone()).await?.done()?;
    request["documents"][0]["text"] = json!("Điều 1. Không phê duyệt.");
    assert_eq!(office.draft(request).await?.codes(), ["KEY_REUSED"]);
    Ok(())
}

/// An agency asks for what it leads itself; the Chair and an administrator ask for nothing.
#[tokio::test]
async fn who_may_ask_for_a_ballot() -> Checked {
    let bed = Bed::start().await?;
    for (login, code) in [
        ("chuyenvien.sonoivu", None),
        ("uyvien", None),
        ("pct.thuongtruc", None),
        ("chanhvanphong", None),
        ("trungtam.tthc", Some("NOT_ENTITLED")),
        ("chutich", Some("NOT_ENTITLED")),
        ("quantri", Some("NOT_ENTITLED")),
    ] {
        let request = bed.request().await?;
        let reply = bed.person(login).await?.draft(request).await?;
        assert_eq!(reply.codes().first().copied(), code, "{login}");
    }
    Ok(())
}

async fn count(bed: &Bed, table: &str) -> anyhow::Result<i64> {
    let db = bed.app.store.reader();
    let query = format!("SELECT COUNT(*) AS n FROM {table}");
    let statement = sea_orm::Statement::from_string(db.get_database_backend(), query);
    let row = db.query_one_raw(statement).await?;
    Ok(row.map_or(Ok(0), |row| row.try_get("", "n"))?)
}
