//! Removal by order (X10): nothing of it is left anywhere, and the record does not repeat it.

use anyhow::Context;
use bed::clock::instant;
use bed::consult::confer::{BEGINS, INVITED, invitation};
use bed::files::document;
use bed::{Bed, Caller, Checked};
use chrono::TimeDelta;
use dongthuan::admin::purge;
use entity::{Rows, journal, removal};
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter};
use serde_json::{Value, json};

use super::kept;

const WORDS: &str = "Toa do tram thong tin 90461";
const ORDER: &str = "Lệnh gỡ bỏ số 04/VP ngày 23/11/2026";

async fn removed(bed: &Bed, id: &str) -> Checked {
    assert!(!kept(bed, WORDS).await?.is_empty(), "it was there");
    purge(&bed.app, id, "chanhvanphong", ORDER).await?;
    assert_eq!(kept(bed, WORDS).await?, [""; 0]);
    let db = bed.app.store.reader();
    let records = removal::Entity::rows().all(db).await?;
    assert!(records.iter().any(|record| record.order_text == ORDER));
    let entries = journal::Entity::rows()
        .filter(journal::Column::Act.eq("REMOVE_BY_ORDER"))
        .all(db)
        .await?;
    assert_eq!(entries.len(), 1);
    assert!(
        entries[0]
            .after
            .as_deref()
            .is_some_and(|after| after.contains(ORDER))
    );
    Ok(())
}

#[tokio::test]
async fn x10_a_file_goes_with_every_trace_and_its_place_says_so() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let file = bed.owner().await?.brings(WORDS).await?;
    let again = office.brings(WORDS).await?;
    let mut request = bed.complete_request().await?;
    request["documents"][0] = document(&[&file]);
    let id = bed.ready(request).await?;
    bed.chair().await?.order(&id, 1).await?.done()?;
    office.open(&id, 2, None).await?.done()?;
    bed.vote(&id, (1, 1, 0)).await?;
    let link = office.link(&file).await?;
    assert_eq!(office.follow(&link, None).await?.status, 200);

    removed(&bed, &file).await?;
    assert_eq!(office.follow(&link, None).await?.status, 404);
    let seen = office.file(&again).await?.done()?;
    assert_eq!(seen.data("/file/name"), "Đã gỡ bỏ theo quy định");
    let query = "query($id: ID!) { file(id: $id) { removedAt } }";
    let seen = office.gql(query, json!({ "id": file })).await?.done()?;
    assert!(!seen.data("/file/removedAt").is_null());
    // The same bytes do not come in again.
    let reply = office
        .upload("khac.pdf", bed::files::PDF, bed::files::pdf(WORDS))
        .await?;
    assert_eq!(
        (reply.status, &reply.body["error"]["code"]),
        (400, &json!("REMOVED_BEFORE"))
    );
    assert_eq!(kept(&bed, WORDS).await?, [""; 0]);
    // Votes stay.
    let tally = office.ballot(&id).await?.done()?;
    assert_eq!(tally.data("/ballot/tally/agree"), 1);
    Ok(())
}

#[tokio::test]
async fn x10_a_whole_matter_goes_with_its_copies_and_its_journal() -> Checked {
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    let id = bed.half_answered().await?;
    let seen = owner.consultation(&id).await?.done()?;
    let plain = seen.text("/consultation/title")?;
    let input = json!({
        "title": format!("Về {WORDS}"), "shortTitle": WORDS,
        "documents": [
            { "kind": "DRAFT", "title": format!("Dự thảo {WORDS}"), "text": format!("Điều 1. {WORDS}") },
            { "kind": "RELATED", "title": "Tờ trình", "fileIds": [owner.brings(WORDS).await?] },
        ],
        "recipientUnitIds": [bed.unit_of("uyvien.yte").await?],
        "secretContent": false, "idempotencyKey": "x10",
    });
    let drafted = owner.draft_consultation(input).await?.done()?;
    let secret = drafted.text("/draftConsultation/consultation/id")?;
    owner.open_consultation(&secret, 1, None).await?.done()?;
    owner.cancel(&secret, 2).await?.done()?;

    removed(&bed, &secret).await?;
    let seen = owner.consultation(&secret).await?.done()?;
    assert_eq!(seen.data("/consultation/title"), "Đã gỡ bỏ theo quy định");
    let documents = seen.list("/consultation/documents/nodes")?;
    assert!(documents.iter().all(|document| document["text"].is_null()));
    // Nothing of another matter.
    let seen = owner.consultation(&id).await?.done()?;
    assert_eq!(seen.text("/consultation/title")?, plain);
    Ok(())
}

#[tokio::test]
async fn x10_the_words_of_a_vote_and_of_an_answer_go_and_the_positions_stay() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    member
        .cast(&id, "AGREE_WITH_AMENDMENTS", Some("Khác."))
        .await?
        .done()?;
    let cast = member
        .cast(&id, "AGREE_WITH_AMENDMENTS", Some(WORDS))
        .await?
        .done()?;
    let vote = cast.text("/castVote/vote/id")?;
    bed.wait_for_deadline(&id).await?;
    let office = bed.office().await?;
    office
        .resolve(&vote, "EXPLAINED", &format!("Không: {WORDS}"))
        .await?
        .done()?;
    removed(&bed, &vote).await?;
    let member = bed.person("uyvien").await?;
    let own = member.ballot(&id).await?.done()?;
    assert_eq!(
        own.data("/ballot/myPaper/counted/text"),
        "Đã gỡ bỏ theo quy định"
    );
    assert_eq!(
        own.data("/ballot/myPaper/counted/position"),
        "AGREE_WITH_AMENDMENTS"
    );
    Ok(())
}

#[tokio::test]
async fn x10_an_answer_and_its_draft_go() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&bed::consult::AGENCIES[..2]).await?;
    let head = bed.head(bed::consult::AGENCIES[0]).await?;
    head.save_draft(&id, WORDS).await?.done()?;
    let answered = head.answer(&id, "DISAGREE", Some(WORDS)).await?.done()?;
    let answer = answered.text("/answerConsultation/answer/id")?;
    removed(&bed, &answer).await?;
    let own = head.consultation(&id).await?.done()?;
    assert_eq!(
        own.data("/consultation/myResponse/counted/position"),
        "DISAGREE"
    );
    Ok(())
}

/// The journal lets its values be replaced by the mark of removal once that is on record, and by
/// nothing else.
#[tokio::test]
async fn x7_x10_the_journal_gives_up_values_for_a_recorded_removal_only() -> Checked {
    let bed = Bed::start().await?;
    bed.drafted().await?;
    let db = bed.database.connect().await?;
    let mark = r#"UPDATE journal SET after = '{"removed":true}' WHERE after IS NOT NULL"#;
    let refused = async |sql: &str| {
        let error = db.execute_unprepared(sql).await.err();
        let error = error.map(|error| error.to_string()).unwrap_or_default();
        assert!(
            error.contains("the journal cannot be changed"),
            "{sql}: {error}"
        );
    };
    refused(mark).await;
    let file = bed.office().await?.brings(WORDS).await?;
    purge(&bed.app, &file, "chanhvanphong", ORDER).await?;
    let of = "WHERE act = 'UPLOAD_FILE'";
    db.execute_unprepared(&format!(
        "UPDATE journal SET after = '{{\"removed\":true}}' {of}"
    ))
    .await?;
    refused(&format!("UPDATE journal SET after = '{{}}' {of}")).await;
    refused(&format!(
        "UPDATE journal SET before = '{{\"removed\":true}}' {of}"
    ))
    .await;
    refused(&format!(
        "UPDATE journal SET act = 'X', after = '{{\"removed\":true}}' {of}"
    ))
    .await;
    refused(&format!("DELETE FROM journal {of}")).await;
    refused(mark).await;
    // Who did it is an account that exists, and what it is has an id.
    assert!(purge(&bed.app, &file, "ai.do", ORDER).await.is_err());
    assert!(
        purge(&bed.app, "nonsense", "chanhvanphong", ORDER)
            .await
            .is_err()
    );
    Ok(())
}

#[tokio::test]
async fn x10_a_proposal_goes_and_the_answer_of_an_agency() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.gathering().await?;
    let issue = bed.issues(&id).await?.swap_remove(0);
    let focal = bed.focal().await?;
    let input = json!({ "issueId": issue, "text": WORDS });
    focal.propose("saveIssueDraft", input).await?.done()?;
    let answered = focal.answer_issue(&issue, "DISAGREE", WORDS).await?;
    removed(&bed, &answered.done()?.text("/answerIssue/answer/id")?).await
}

#[tokio::test]
async fn x10_the_words_of_a_proposal_go_with_its_issues_and_its_dossier() -> Checked {
    let bed = Bed::start().await?;
    let mut input = bed.proposal_of(bed::propose::FOCAL).await?;
    input["title"] = json!(WORDS);
    input["issues"] = json!(["Cấp kinh phí.", WORDS]);
    input["documents"][0]["text"] = json!(WORDS);
    let locality = bed.locality().await?;
    let drafted = locality.propose("draftProposal", input).await?.done()?;
    removed(&bed, &drafted.text("/draftProposal/proposal/id")?).await
}

#[tokio::test]
async fn x10_points_urges_and_requests_for_data_go_with_their_consultation() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&bed::consult::AGENCIES[..2]).await?;
    let owner = bed.owner().await?;
    let unit = bed.unit_of(bed::consult::AGENCIES[0]).await?;
    owner
        .ask_for_data(&id, Some(&unit), WORDS, "x10")
        .await?
        .done()?;
    removed(&bed, &id).await
}

#[tokio::test]
async fn x10_receipts_on_paper_go_with_their_consultation() -> Checked {
    let bed = Bed::start().await?;
    let unit = bed.empty_agency().await?;
    let id = bed.asked_with(&unit, &bed::consult::AGENCIES[..1]).await?;
    let owner = bed.owner().await?;
    let scan = owner.brings(WORDS).await?;
    let mut receipt = owner.receipt(&id, &unit, &scan, "2026-11-23T09:15:00+07:00");
    receipt["receiver"] = json!(WORDS);
    owner.record_receipt(receipt).await?.done()?;
    removed(&bed, &id).await
}

#[tokio::test]
async fn x10_a_conference_goes_with_its_replies_and_its_minutes() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.prepared_by_the_office(&INVITED).await?;
    let head = bed.office_head().await?;
    let mut input = invitation(&id);
    (input["place"], input["note"]) = (json!(WORDS), json!(WORDS));
    head.invite_with(input).await?.done()?;
    let absent = json!({ "reply": "NOBODY", "reason": WORDS });
    let agency = bed.head(INVITED[2]).await?;
    agency.reply_to_invitation(&id, absent).await?.done()?;
    bed.clock.set(instant(BEGINS)? + TimeDelta::hours(1));
    let mut minutes = bed.minutes_of(&id, 0).await?;
    (minutes["text"], minutes["conclusion"]) = (json!(WORDS), json!(WORDS));
    minutes["attendance"][0]["text"] = json!(WORDS);
    for (row, login) in [(0, INVITED[0]), (1, INVITED[1])] {
        let came = bed.head(login).await?.mandate("AGENCY_HEAD").await?;
        minutes["attendance"][row]["attendeeMandateId"] = json!(came);
    }
    let (secretary, head) = (bed.office().await?, bed.office_head().await?);
    secretary.write_minutes(minutes).await?.done()?;
    secretary.sign_minutes(&id, 1, "SECRETARY").await?.done()?;
    head.sign_minutes(&id, 1, "PRESIDING").await?.done()?;
    head.conclude(&id, 2).await?.done()?;
    // What was said is an answer too, which goes by itself.
    let seen = head.conference(&id).await?.done()?;
    let answers = seen.list("/consultation/responses/nodes")?.iter();
    let said = answers.map(|row| &row["counted"]);
    let said = said
        .filter(|answer| answer["text"] == WORDS)
        .find_map(|answer| answer["id"].as_str())
        .context("nothing was said")?;
    purge(&bed.app, said, "chanhvanphong", ORDER).await?;
    let seen = head.conference(&id).await?.done()?;
    let rows = seen.list("/consultation/conference/attendances/nodes")?;
    assert!(rows.iter().all(|row| row["text"] != WORDS));
    purge(&bed.app, &id, "chanhvanphong", ORDER).await?;
    assert_eq!(kept(&bed, WORDS).await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn x10_a_draft_from_outside_goes_with_its_letter_and_the_answer() -> Checked {
    let bed = Bed::start().await?;
    let mut input = bed.ministry_draft(&["giamdoc.duan"]).await?;
    for field in ["title", "sender", "askedNote"] {
        input[field] = json!(WORDS);
    }
    let office = bed.office().await?;
    let made = office.receive_external(input).await?.done()?;
    let id = made.text("/receiveExternalDraft/consultation/id")?;
    let head = bed.office_head().await?;
    head.open_consultation(&id, 1, None).await?.done()?;
    bed.clock.set(instant("2026-12-09T08:00:00+07:00")?);
    let office = bed.office().await?;
    office.save_province_answer(&id, 0, WORDS).await?.done()?;
    removed(&bed, &id).await
}

#[tokio::test]
async fn x10_what_was_said_in_preparing_goes_with_the_matter() -> Checked {
    let bed = Bed::start().await?;
    let lead = bed.head(INVITED[1]).await?;
    let mut input = bed.consultation_of(&[INVITED[2]]).await?;
    input["title"] = json!(WORDS);
    let made = lead.draft_consultation(input).await?.done()?;
    let id = made.text("/draftConsultation/consultation/id")?;
    let says = async |who: &Caller, verb: &str, input: Value| {
        let said = who.keep(verb, "participation { title }", input).await?;
        said.done()
    };
    let unit = bed.unit_of(INVITED[0]).await?;
    let input = json!({ "consultationId": id, "unitId": unit, "note": WORDS });
    says(&lead, "inviteParticipant", input).await?;
    let officer = bed.person("chuyenvien.sonoivu").await?;
    let who = officer.mandate("AGENCY_OFFICER").await?;
    let head = bed.owner().await?;
    let input = json!({ "consultationId": id, "participantMandateId": who });
    says(&head, "nameParticipant", input).await?;
    let input = json!({ "consultationId": id, "text": WORDS, "idempotencyKey": "x10" });
    says(&officer, "reportToHead", input).await?;
    let input = json!({ "consultationId": id, "opinion": WORDS });
    says(&head, "answerReport", input).await?;
    removed(&bed, &id).await
}
