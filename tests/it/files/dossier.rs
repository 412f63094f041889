//! Files in dossiers: frozen with them, and part of what a retry must repeat.

use bed::consult::AGENCIES;
use bed::files::{document, pdf, sha256};
use bed::province::global_id;
use bed::{Bed, Checked};
use serde_json::{Value, json};
use uuid::Uuid;

async fn consultation(bed: &Bed, documents: Value) -> anyhow::Result<Value> {
    let mut input = bed.consultation_of(&AGENCIES[..1]).await?;
    input["documents"] = documents;
    Ok(input)
}

#[tokio::test]
async fn a_document_is_a_text_or_files_or_both() -> Checked {
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    let (one, two) = (owner.brings("Một").await?, owner.brings("Hai").await?);
    let documents = json!([
        document(&[&two, &one]),
        { "kind": "RELATED", "title": "Đề án", "text": "Phần I.", "fileIds": [one] },
        { "kind": "RELATED", "title": "Tờ trình", "text": "Kính gửi." },
        { "kind": "RELATED", "title": "Báo cáo", "text": "  ", "fileIds": [two] },
    ]);
    let input = consultation(&bed, documents).await?;
    let made = owner.draft_consultation(input).await?.done()?;
    let made = made.list("/draftConsultation/consultation/documents/nodes")?;
    let files = |document: &Value| -> Vec<Value> {
        let files = document["files"].as_array().cloned().unwrap_or_default();
        files.iter().map(|file| file["id"].clone()).collect()
    };
    assert_eq!(files(&made[0]), [json!(two), json!(one)]);
    assert!(made[0]["text"].is_null() && made[0]["sha256"].is_null());
    assert_eq!(made[0]["files"][0]["sha256"], sha256(&pdf("Hai")));
    assert_eq!(files(&made[1]), [json!(one)]);
    assert_eq!(made[1]["text"], "Phần I.");
    assert_eq!(made[1]["sha256"], sha256("Phần I.".as_bytes()));
    assert!(files(&made[2]).is_empty());
    assert!(made[3]["text"].is_null());
    Ok(())
}

#[tokio::test]
async fn a_document_of_neither_is_refused() -> Checked {
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    let before = bed.journalled().await?;
    for text in [Value::Null, json!(""), json!(" \n ")] {
        let documents = json!([{ "kind": "DRAFT", "title": "Dự thảo", "text": text }]);
        let input = consultation(&bed, documents.clone()).await?;
        let refused = owner.draft_consultation(input).await?;
        assert_eq!(refused.codes(), ["REQUIRED"]);
        let field = refused.user_errors().next().map(|error| &error["field"]);
        assert_eq!(field, Some(&json!("documents")));
        let mut request = bed.request().await?;
        request["documents"] = documents;
        assert_eq!(
            bed.office().await?.draft(request).await?.codes(),
            ["REQUIRED"]
        );
    }
    let file = owner.brings("Một").await?;
    let many = document(&[file.as_str(); 11]);
    let input = consultation(&bed, json!([many])).await?;
    assert_eq!(owner.draft_consultation(input).await?.codes(), ["TOO_MANY"]);
    assert_eq!(bed.journalled().await?, before + 1);
    Ok(())
}

/// X6: another's upload, an unknown file and an id of something else are refused alike.
#[tokio::test]
async fn only_what_one_sees_can_be_put_into_a_dossier() -> Checked {
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    let others = bed.office().await?.brings("Của người khác").await?;
    let unit = bed.unit_of("giamdoc.sonoivu").await?;
    let unknown = global_id("File", Uuid::new_v4());
    let before = bed.journalled().await?;
    for id in [others.as_str(), &unknown, &unit, "nonsense", ""] {
        let input = consultation(&bed, json!([document(&[id])])).await?;
        let refused = owner.draft_consultation(input).await?;
        assert_eq!(refused.codes(), ["NOT_FOUND"], "{id}");
    }
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}

/// What one agency was sent it may send on.
#[tokio::test]
async fn a_file_of_a_visible_dossier_can_be_put_into_another() -> Checked {
    let bed = Bed::start().await?;
    let file = sent(&bed, &AGENCIES[..1]).await?;
    let asked = bed.head(AGENCIES[0]).await?;
    let mut input = bed.consultation_of(&AGENCIES[1..2]).await?;
    input["documents"] = json!([document(&[&file])]);
    asked.draft_consultation(input.clone()).await?.done()?;
    input["idempotencyKey"] = json!("stranger");
    let stranger = bed.head(AGENCIES[2]).await?;
    assert_eq!(
        stranger.draft_consultation(input).await?.codes(),
        ["NOT_FOUND"]
    );
    Ok(())
}

/// Prepared and sent to these agencies with one file, whose id is answered.
pub async fn sent(bed: &Bed, logins: &[&str]) -> anyhow::Result<String> {
    let owner = bed.owner().await?;
    let file = owner.brings("Dự thảo").await?;
    let mut input = bed.consultation_of(logins).await?;
    input["documents"] = json!([document(&[&file])]);
    let made = owner.draft_consultation(input).await?.done()?;
    let id = made.text("/draftConsultation/consultation/id")?;
    owner.open_consultation(&id, 1, None).await?.done()?;
    Ok(file)
}

#[tokio::test]
async fn a_retry_repeats_the_files_too() -> Checked {
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    let (one, two) = (owner.brings("Một").await?, owner.brings("Hai").await?);
    let input = consultation(&bed, json!([document(&[&one, &two])])).await?;
    let first = owner.draft_consultation(input.clone()).await?.done()?;
    let before = bed.journalled().await?;
    let again = owner.draft_consultation(input.clone()).await?.done()?;
    assert_eq!(first.body, again.body);
    for files in [&[&*two, &*one][..], &[&*one], &[]] {
        let mut other = input.clone();
        other["documents"] = json!([document(files)]);
        if files.is_empty() {
            other["documents"][0]["text"] = json!("Điều 1.");
        }
        let refused = owner.draft_consultation(other).await?;
        assert_eq!(refused.codes(), ["KEY_REUSED"], "{files:?}");
    }
    assert_eq!(bed.journalled().await?, before);

    let mut request = bed.request().await?;
    request["leadUnitId"] = json!(bed.unit_of("giamdoc.sonoivu").await?);
    request["documents"] = json!([document(&[&one])]);
    let first = owner.draft(request.clone()).await?.done()?;
    assert_eq!(first.body, owner.draft(request.clone()).await?.done()?.body);
    request["documents"] = json!([document(&[&two])]);
    assert_eq!(owner.draft(request).await?.codes(), ["KEY_REUSED"]);
    Ok(())
}

/// The dossier of a consultation is taken over with its files, and its members may then open them.
#[tokio::test]
async fn a_ballot_takes_over_the_files_of_its_ground() -> Checked {
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    let file = owner.brings("Dự thảo").await?;
    let mut input = bed.consultation_of(&AGENCIES[..1]).await?;
    input["documents"][0]["fileIds"] = json!([file]);
    let made = owner.draft_consultation(input).await?.done()?;
    let id = made.text("/draftConsultation/consultation/id")?;
    owner.open_consultation(&id, 1, None).await?.done()?;
    bed.wait_for_answers(&id).await?;
    let mut request = bed.request().await?;
    request["documents"] = json!([]);
    request["consultationId"] = json!(id);
    let ballot = bed.owner().await?.draft(request).await?.done()?;
    let taken = ballot.data("/draftBallot/ballot/documents/nodes/0/files/0");
    assert_eq!(taken["id"], json!(file));
    let ballot = ballot.text("/draftBallot/ballot/id")?;
    assert!(!bed.person("uyvien").await?.sees_file(&file).await?);
    bed.checked(&ballot).await?;
    bed.chair().await?.order(&ballot, 1).await?.done()?;
    let office = bed.office().await?;
    office.open(&ballot, 2, None).await?.done()?;
    let member = bed.person("uyvien").await?;
    let link = member.link(&file).await?;
    assert_eq!(member.follow(&link, None).await?.bytes, pdf("Dự thảo"));
    Ok(())
}
