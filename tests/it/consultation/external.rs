//! Drafts of ministries and of other provinces, and the province's answer (C10).

use bed::consult::{AGENCIES, AMENDMENT, OBJECTION, OWNER};
use bed::{Bed, Caller, Checked, Reply};
use serde_json::{Value, json};

fn draft(seen: &Reply) -> &Value {
    seen.data("/consultation/externalDraft")
}

async fn refused(caller: &Caller, input: Value) -> anyhow::Result<Vec<String>> {
    let reply = caller.receive_external(input).await?;
    Ok(reply.codes().into_iter().map(str::to_owned).collect())
}

#[tokio::test]
async fn c10_the_office_records_the_letter_and_who_asked() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let input = bed.ministry_draft(&AGENCIES[..2]).await?;
    let made = office.receive_external(input.clone()).await?.done()?;
    let again = office.receive_external(input.clone()).await?.done()?;
    assert_eq!(made.body, again.body, "one key, one draft");
    let mut other = input.clone();
    other["sender"] = json!("Bộ Tài chính");
    assert_eq!(refused(&office, other).await?, ["KEY_REUSED"]);
    let id = made.text("/receiveExternalDraft/consultation/id")?;
    let seen = office.conference(&id).await?.done()?;
    let of = draft(&seen);
    assert_eq!(of["sender"], "Bộ Nội vụ");
    assert_eq!(of["letterNumber"], "5120/BNV-PC");
    assert_eq!(of["answerBy"], "2026-12-11");
    assert_eq!(of["askedBy"]["title"], "Chủ tịch UBND tỉnh");
    assert_eq!(of["askedHow"], "ORALLY");
    let officer = bed.office().await?.mandate("OFFICE_SPECIALIST").await?;
    for (field, value, code) in [
        ("letterDate", json!("2026-11-24"), "DAY_IN_FUTURE"),
        ("askedOn", json!("2026-11-24"), "DAY_IN_FUTURE"),
        ("askedByMandateId", json!(officer), "NOT_A_LEADER"),
        ("sender", json!(" "), "REQUIRED"),
        ("letterNumber", json!(""), "REQUIRED"),
        ("secretContent", json!(true), "SECRET_CONTENT"),
    ] {
        let mut input = bed.ministry_draft(&AGENCIES[..1]).await?;
        input[field] = value;
        assert_eq!(refused(&office, input).await?, [code], "{field}");
    }
    // The answers flow to the Office, so the Office asks.
    let head = bed.owner().await?;
    let input = bed.ministry_draft(&AGENCIES[..1]).await?;
    assert_eq!(refused(&head, input).await?, ["ONLY_THE_OFFICE"]);
    Ok(())
}

#[tokio::test]
async fn c10_agencies_answer_by_the_day_on_which_the_province_has_to() -> Checked {
    let bed = Bed::start().await?;
    let (office, head) = (bed.office().await?, bed.office_head().await?);
    let mut input = bed.ministry_draft(&AGENCIES[..1]).await?;
    input["answerBy"] = json!("2026-11-27");
    let made = office.receive_external(input).await?.done()?;
    let id = made.text("/receiveExternalDraft/consultation/id")?;
    // The province's five days end on 1/12.
    let refused = head.open_consultation(&id, 1, None).await?;
    assert_eq!(refused.codes(), ["AFTER_PROVINCE_DAY"]);
    head.open_consultation(&id, 1, Some("2026-11-26"))
        .await?
        .done()?;
    let refused = head.extend(&id, 2, "2026-11-30").await?;
    assert_eq!(refused.codes(), ["AFTER_PROVINCE_DAY"]);
    head.extend(&id, 2, "2026-11-27").await?.done()?;
    // Where the day leaves no time at all, agencies get the shortest that may be set.
    let mut urgent = bed.ministry_draft(&AGENCIES[..1]).await?;
    urgent["answerBy"] = json!("2026-11-23");
    let made = office.receive_external(urgent).await?.done()?;
    let id = made.text("/receiveExternalDraft/consultation/id")?;
    head.open_consultation(&id, 1, Some("2026-11-26"))
        .await?
        .done()?;
    Ok(())
}

#[tokio::test]
async fn c10_the_provinces_answer_is_compiled_from_the_agencies_answers() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.ministry_asked(&AGENCIES[..3]).await?;
    let office = bed.office().await?;
    for (login, position, text) in [
        (AGENCIES[0], "AGREE_WITH_AMENDMENTS", AMENDMENT),
        (AGENCIES[1], "DISAGREE", OBJECTION),
    ] {
        let agency = bed.head(login).await?;
        agency.answer(&id, position, text).await?.done()?;
    }
    let early = office.save_province_answer(&id, 0, "Thống nhất.").await?;
    assert_eq!(
        early.codes(),
        ["CONSULTATION_STATE"],
        "agencies still answer"
    );
    bed.wait_for_answers(&id).await?;
    let office = bed.office().await?;
    let waits = vec![("SEND_PROVINCE_ANSWER".to_owned(), id.clone())];
    assert_eq!(office.todo().await?, waits);
    let seen = office.conference(&id).await?.done()?;
    let acts = seen.data("/consultation/allowedActs");
    for act in ["RESOLVE", "SYNTHESISE", "REQUEST_BALLOT"] {
        assert!(!acts.to_string().contains(act), "{acts}");
    }
    let suggestion = draft(&seen)["suggestion"].as_str().unwrap_or_default();
    for part in [
        "5120/BNV-PC",
        "Bộ Nội vụ",
        "Bổ sung thời hạn tại Điều 2",
        "Sở Tư pháp",
        "Không đồng ý",
    ] {
        assert!(suggestion.contains(part), "{part}: {suggestion}");
    }
    let head_now = bed.office_head().await?;
    let refused = head_now.send_province_answer(&id, 0).await?;
    assert_eq!(refused.codes(), ["PROVINCE_ANSWER_MISSING"]);
    let refused = head_now.synthesise(&id, 2).await?;
    assert_eq!(refused.codes(), ["PROVINCE_ANSWER_MISSING"]);
    // Clear and specific: never empty.
    let empty = office.save_province_answer(&id, 0, "  \n").await?;
    assert_eq!(empty.codes(), ["REQUIRED"]);
    let text = "UBND tỉnh đề nghị bổ sung thời hạn tại Điều 2.";
    office.save_province_answer(&id, 0, text).await?.done()?;
    // Written, it waits for whoever sends it.
    assert!(office.todo().await?.is_empty());
    assert_eq!(head_now.todo().await?, waits);
    let stale = office.save_province_answer(&id, 0, text).await?;
    assert_eq!(stale.codes(), ["CONFLICT"]);
    let officer = office.send_province_answer(&id, 1).await?;
    assert_eq!(officer.codes(), ["NOT_ENTITLED"]);
    let sent = head_now.send_province_answer(&id, 1).await?.done()?;
    let state = sent.data("/sendProvinceAnswer/consultation/state");
    assert_eq!(state, "SYNTHESISED");
    assert!(bed.office_head().await?.todo().await?.is_empty());
    let seen = bed.office_head().await?.conference(&id).await?.done()?;
    assert_eq!(draft(&seen)["answer"], text);
    assert_eq!(draft(&seen)["sentNumber"], "912/UBND-NC");
    assert_eq!(draft(&seen)["sentOn"], "2026-11-23");
    let again = head_now.send_province_answer(&id, 1).await?;
    assert_eq!(again.codes(), ["CONSULTATION_STATE"]);
    for act in ["SAVE_PROVINCE_ANSWER", "SEND_PROVINCE_ANSWER"] {
        assert_eq!(bed.journalled_as(act).await?, 1, "{act}");
    }
    // X6: an agency that was asked reads the letter, not what the others said.
    let agency = bed.head(AGENCIES[2]).await?.conference(&id).await?.done()?;
    assert_eq!(draft(&agency)["sender"], "Bộ Nội vụ");
    assert!(draft(&agency)["suggestion"].is_null());
    assert!(draft(&agency)["answer"].is_null());
    Ok(())
}

#[tokio::test]
async fn c10_such_a_draft_is_asked_about_in_writing_and_an_own_one_has_no_such_answer() -> Checked {
    let bed = Bed::start().await?;
    let input = bed.ministry_draft(&AGENCIES[..1]).await?;
    let made = bed.office().await?.receive_external(input).await?.done()?;
    let id = made.text("/receiveExternalDraft/consultation/id")?;
    let head = bed.office_head().await?;
    let refused = head
        .invite_with(bed::consult::confer::invitation(&id))
        .await?;
    assert_eq!(refused.codes(), ["WRITTEN_ONLY"]);
    let own = bed.asked_by(OWNER, &AGENCIES[..1]).await?;
    bed.wait_for_answers(&own).await?;
    let owner = bed.owner().await?;
    let refused = owner.save_province_answer(&own, 0, "Thống nhất.").await?;
    assert_eq!(refused.codes(), ["NOT_AN_EXTERNAL_DRAFT"]);
    Ok(())
}
