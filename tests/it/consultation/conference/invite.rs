//! The invitation, and who comes (C3, C8).

use bed::consult::OWNER;
use bed::consult::confer::{BEGINS, INVITED, invitation};
use bed::{Bed, Checked};
use serde_json::json;

#[tokio::test]
async fn c3_agencies_are_invited_with_time_place_and_documents() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.convened().await?;
    let head = bed.head(INVITED[1]).await?;
    let seen = head.consultation(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/state"), "CONVENED");
    assert_eq!(seen.data("/consultation/documents/totalCount"), 2);
    assert!(seen.data("/consultation/deadline").is_null());
    let seen = head.conference(&id).await?.done()?;
    let conference = seen.data("/consultation/conference");
    assert_eq!(conference["startsAt"], BEGINS);
    assert_eq!(conference["place"], "Phòng họp số 2, Trụ sở UBND tỉnh");
    assert_eq!(
        conference["presiding"]["title"],
        "Chánh Văn phòng UBND tỉnh"
    );
    assert_eq!(conference["allowedActs"], json!(["REPLY"]));
    let notice = seen.text("/consultation/effectNotice")?;
    assert!(notice.contains("coi như đồng ý"), "{notice}");
    // C5: nobody answers in writing before the conference is held.
    let refused = head.answer(&id, "AGREE", None).await?;
    assert_eq!(refused.codes(), ["CONSULTATION_STATE"]);
    assert_eq!(
        head.todo().await?,
        [("REPLY_TO_INVITATION".to_owned(), id.clone())]
    );
    assert_eq!(bed.journalled_as("INVITE_TO_CONFERENCE").await?, 1);
    // C7: the invitation proves its own delivery.
    let seen = bed.office().await?.conference(&id).await?.done()?;
    for row in seen.list("/consultation/responses/nodes")? {
        assert_eq!(
            row["delivery"]["recipients"].as_array().map(Vec::len),
            Some(1)
        );
    }
    Ok(())
}

#[tokio::test]
async fn c3_a_conference_lies_ahead_and_is_presided_over_by_the_head_of_the_lead() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.prepared_by_the_office(&INVITED).await?;
    let head = bed.office_head().await?;
    let foreign = bed.head(INVITED[1]).await?.mandate("AGENCY_HEAD").await?;
    let officer = bed.office().await?.mandate("OFFICE_SPECIALIST").await?;
    for (field, value, code) in [
        (
            "startsAt",
            json!("2026-11-23T09:15:00+07:00"),
            "CONFERENCE_IN_PAST",
        ),
        ("presidingMandateId", json!(foreign), "CANNOT_PRESIDE"),
        ("presidingMandateId", json!(officer), "CANNOT_PRESIDE"),
        ("secretContent", json!(true), "SECRET_CONTENT"),
        ("place", json!(" "), "REQUIRED"),
        ("expectedVersion", json!(7), "CONFLICT"),
    ] {
        let mut input = invitation(&id);
        input[field] = value;
        let refused = head.invite_with(input).await?;
        assert_eq!(refused.codes(), [code], "{field}");
    }
    // Only the unit that asks invites, and only its head.
    let other = bed.owner().await?.invite_with(invitation(&id)).await?;
    assert_eq!(other.codes(), ["NOT_FOUND"]);
    let officer = bed.office().await?.invite_with(invitation(&id)).await?;
    assert_eq!(officer.codes(), ["NOT_ENTITLED"]);
    head.invite_with(invitation(&id)).await?.done()?;
    let again = head.invite_with(invitation(&id)).await?;
    assert_eq!(again.codes(), ["CONSULTATION_STATE"]);
    Ok(())
}

/// D1: a deputy presides by the head's delegation, which must hold at the moment of the signature.
#[tokio::test]
async fn c3_d1_a_deputy_presides_and_signs_by_delegation_while_it_holds() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.prepared(&INVITED[1..]).await?;
    let deputy = bed.deputy().await?.mandate("AGENCY_DEPUTY").await?;
    let mut input = invitation(&id);
    input["presidingMandateId"] = json!(deputy);
    let owner = bed.owner().await?;
    let refused = owner.invite_with(input.clone()).await?;
    assert_eq!(refused.codes(), ["CANNOT_PRESIDE"]);
    let lent = bed.lent(&["LEAD_CONSULTATIONS"], "2026-11-30").await?;
    owner.invite_with(input).await?.done()?;
    for login in &INVITED[1..] {
        let head = bed.head(login).await?;
        let coming = json!({ "reply": "HEAD" });
        head.reply_to_invitation(&id, coming).await?.done()?;
    }
    bed.clock.set(bed::clock::instant(BEGINS)?);
    let secretary = bed.person("chuyenvien.sonoivu").await?;
    let mut minutes = bed.minutes_of(&id, 0).await?;
    let rows = minutes["attendance"].as_array_mut();
    let Some(rows) = rows else {
        anyhow::bail!("no attendance");
    };
    rows.remove(0);
    rows[1] = json!({ "unitId": rows[1]["unitId"], "present": true, "position": "AGREE" });
    secretary.write_minutes(minutes).await?.done()?;
    secretary.sign_minutes(&id, 1, "SECRETARY").await?.done()?;
    // The head did not preside, so the head does not sign.
    let head = bed.owner().await?.sign_minutes(&id, 1, "PRESIDING").await?;
    assert_eq!(head.codes(), ["NOT_YOURS_TO_SIGN"]);
    let owner = bed.owner().await?;
    let signs = bed.deputy().await?;
    signs.sign_minutes(&id, 1, "PRESIDING").await?.done()?;
    let seen = owner.conference(&id).await?.done()?;
    let minutes = seen.data("/consultation/conference/minutes");
    assert_eq!(
        minutes["presidedOnBehalfOf"]["title"], "Giám đốc Sở Nội vụ",
        "{minutes}"
    );
    owner.revoke_delegation(&lent, 1).await?.done()?;
    let refused = bed.deputy().await?.conclude(&id, 2).await?;
    assert_eq!(refused.codes(), ["DELEGATION_REVOKED"]);
    // C3: every head was there, so nobody has anything left to say.
    let concluded = owner.conclude(&id, 2).await?.done()?;
    let state = concluded.data("/concludeConference/consultation/state");
    assert_eq!(state, "CLOSED");
    Ok(())
}

#[tokio::test]
async fn c8_the_head_comes_or_sends_somebody_competent_of_the_own_agency() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.convened().await?;
    let head = bed.owner().await?;
    let foreign = bed.head(INVITED[1]).await?.mandate("AGENCY_HEAD").await?;
    let officer = bed.person("chuyenvien.sonoivu").await?;
    let officer_mandate = officer.mandate("AGENCY_OFFICER").await?;
    let sends =
        |mandate: &str| json!({ "reply": "REPRESENTATIVE", "representativeMandateId": mandate });
    for (input, code) in [
        (sends(&foreign), "NOT_A_REPRESENTATIVE"),
        (sends(&officer_mandate), "AUTHORITY_REQUIRED"),
        (json!({ "reply": "REPRESENTATIVE" }), "REQUIRED"),
        (json!({ "reply": "NOBODY" }), "REQUIRED"),
    ] {
        let refused = head.reply_to_invitation(&id, input.clone()).await?;
        assert_eq!(refused.codes(), [code], "{input}");
    }
    let refused = officer
        .reply_to_invitation(&id, json!({ "reply": "HEAD" }))
        .await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"], "the head says who comes");
    let mut input = sends(&officer_mandate);
    input["authority"] = json!("Giấy ủy quyền số 12/GUQ-SNV");
    head.reply_to_invitation(&id, input).await?.done()?;
    let seen = bed.office().await?.conference(&id).await?.done()?;
    let rows = seen.list("/consultation/conference/attendances/nodes")?;
    let unit = bed.unit_of(OWNER).await?;
    let own = rows.iter().find(|row| row["unit"]["id"] == unit.as_str());
    let Some(own) = own else {
        anyhow::bail!("not invited");
    };
    assert_eq!(own["representative"]["title"], "Chuyên viên Sở Nội vụ");
    assert_eq!(own["authority"], "Giấy ủy quyền số 12/GUQ-SNV");
    // Changed until it begins, and not after.
    let coming = json!({ "reply": "HEAD" });
    head.reply_to_invitation(&id, coming.clone())
        .await?
        .done()?;
    bed.clock.set(bed::clock::instant(BEGINS)?);
    let late = bed.owner().await?.reply_to_invitation(&id, coming).await?;
    assert_eq!(late.codes(), ["CONFERENCE_BEGUN"]);
    Ok(())
}

#[tokio::test]
async fn c3_a_conference_is_called_off_before_it_is_concluded() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.signed().await?;
    bed.office_head().await?.cancel(&id, 2).await?.done()?;
    let refused = bed.office_head().await?.conclude(&id, 3).await?;
    assert_eq!(refused.codes(), ["CONSULTATION_STATE"]);
    Ok(())
}

#[tokio::test]
async fn c15_data_is_asked_for_before_a_conference_too() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.convened().await?;
    let asks = bed.head(INVITED[1]).await?;
    let asked = asks.ask_for_data(&id, None, "Số liệu năm 2026?", "c15");
    asked.await?.done()?;
    let waits = bed.office_head().await?.todo().await?;
    assert!(waits.contains(&("ANSWER_DATA".to_owned(), id)), "{waits:?}");
    Ok(())
}
