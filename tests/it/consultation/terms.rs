//! The terms that a province sets: read on the day of the sending, and kept from then on.

use bed::consult::{AGENCIES, OBJECTION};
use bed::{Bed, Checked};
use serde_json::json;

/// C7: without deemed agreement silence is no answer.
#[tokio::test]
async fn c7_a_province_may_know_no_deemed_agreement() -> Checked {
    let bed = Bed::start().await?;
    bed.set_parameter("consult.deemedConsent", "false", "2026-11-01")
        .await?;
    let id = bed.half_answered().await?;
    bed.wait_for_answers(&id).await?;
    let seen = bed.owner().await?.consultation(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/deemedConsent"), false);
    assert_eq!(
        seen.response_of(&bed.unit_of(AGENCIES[2]).await?)?["state"],
        "NO_ANSWER"
    );
    assert_eq!(seen.data("/consultation/summary/deemedAgreed"), 0);
    assert_eq!(seen.data("/consultation/summary/pending"), 1);
    Ok(())
}

/// C7: no owner can leave out what the province has every request say.
#[tokio::test]
async fn c7_the_notice_is_on_every_request_where_the_province_says_so() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.prepared(&AGENCIES[..1]).await?;
    let input = json!({ "consultationId": id, "expectedVersion": 1, "secretContent": false,
        "effectNotice": false });
    let owner = bed.owner().await?;
    let left_out = owner.open_consultation_with(input.clone()).await?;
    assert_eq!(left_out.codes(), ["EFFECT_NOTICE_REQUIRED"]);
    bed.set_parameter("consult.effectNotice", "PER_REQUEST", "2026-11-01")
        .await?;
    owner.open_consultation_with(input).await?.done()?;
    Ok(())
}

/// C7, P30: a draft with the force of law has a procedure of its own, whatever the owner says.
#[tokio::test]
async fn c7_silence_is_no_agreement_to_a_draft_with_the_force_of_law() -> Checked {
    let bed = Bed::start().await?;
    let mut input = bed.consultation_of(&AGENCIES[..1]).await?;
    input["legalNormative"] = json!(true);
    let owner = bed.owner().await?;
    let made = owner.draft_consultation(input).await?.done()?;
    let id = made.text("/draftConsultation/consultation/id")?;
    let sent = json!({ "consultationId": id, "expectedVersion": 1, "secretContent": false,
        "effectNotice": true });
    owner.open_consultation_with(sent).await?.done()?;
    let asked = bed.head(AGENCIES[0]).await?.reached(&id).await?.done()?;
    assert_eq!(
        asked.data("/consultation/myResponse/silenceIs"),
        "NO_ANSWER"
    );
    bed.wait_for_answers(&id).await?;
    let seen = bed.owner().await?.consultation(&id).await?.done()?;
    assert!(seen.data("/consultation/effectNotice").is_null());
    let state = seen.data("/consultation/responses/nodes/0/state");
    assert_eq!(state, "NO_ANSWER");
    Ok(())
}

/// C7, A47: of a kind of unit that the province does not name, silence is no agreement.
#[tokio::test]
async fn c7_a47_the_kinds_of_unit_whose_silence_agrees_are_the_provinces() -> Checked {
    let bed = Bed::start().await?;
    bed.set_parameter("consult.deemedUnitKinds", "COMMUNE", "2026-11-01")
        .await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    bed.wait_for_answers(&id).await?;
    let seen = bed.owner().await?.reached(&id).await?.done()?;
    let state = seen.data("/consultation/responses/nodes/0/state");
    assert_eq!(state, "NO_ANSWER", "a department was asked");
    assert_eq!(seen.data("/consultation/summary/deemedAgreed"), 0);
    Ok(())
}

/// FD7: what the last check before sending shows: the real last day, and the notice.
#[tokio::test]
async fn c6_c7_the_terms_are_told_before_sending_as_they_will_be() -> Checked {
    let bed = Bed::start().await?;
    let query = "query($day: Date, $law: Boolean) { consultationTerms(closesOn: $day, legalNormative: $law) {
        deadline { effective workingDays } dayRefused effectNotice noticeIsChosen } }";
    let owner = bed.owner().await?;
    let ask = async |day: Option<&str>, law: bool| {
        let said = owner
            .gql(query, json!({ "day": day, "law": law }))
            .await?
            .done()?;
        Ok::<_, anyhow::Error>(said.data("/consultationTerms").clone())
    };
    let usual = ask(None, false).await?;
    assert_eq!(
        usual["deadline"],
        json!({ "effective": "2026-12-01", "workingDays": 5 })
    );
    let notice = usual["effectNotice"].as_str().unwrap_or_default();
    assert!(notice.contains("coi như đồng ý"));
    assert_eq!(usual["noticeIsChosen"], false);
    // A Saturday goes to the Monday after.
    let rolled = ask(Some("2026-11-28"), true).await?;
    assert_eq!(rolled["deadline"]["effective"], "2026-11-30");
    assert!(rolled["effectNotice"].is_null());
    let short = ask(Some("2026-11-25"), false).await?;
    assert!(short["deadline"].is_null() && short["dayRefused"].is_string());
    let id = bed.asked(&AGENCIES[..1]).await?;
    let sent = owner.consultation(&id).await?.done()?;
    assert_eq!(sent.data("/consultation/effectNotice"), notice);
    Ok(())
}

#[tokio::test]
async fn c6_the_number_of_working_days_is_the_provinces() -> Checked {
    let bed = Bed::start().await?;
    bed.set_parameter("consult.defaultDays", "3", "2026-11-01")
        .await?;
    bed.set_parameter("consult.minDays", "1", "2026-11-01")
        .await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    let seen = bed.owner().await?.consultation(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/deadline/effective"), "2026-11-27");
    let short = bed.prepared(&AGENCIES[..1]).await?;
    bed.owner()
        .await?
        .open_consultation(&short, 1, Some("2026-11-25"))
        .await?
        .done()?;
    Ok(())
}

#[tokio::test]
async fn c7_the_terms_of_an_open_consultation_do_not_change() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.half_answered().await?;
    let before = bed.owner().await?.consultation(&id).await?.body;
    for (key, value) in [
        ("consult.deemedConsent", "false"),
        ("consult.defaultDays", "2"),
        ("time.cutoff", "17:00"),
    ] {
        bed.set_parameter(key, value, "2026-11-23").await?;
    }
    assert_eq!(bed.owner().await?.consultation(&id).await?.body, before);
    bed.wait_for_answers(&id).await?;
    let seen = bed.owner().await?.consultation(&id).await?.done()?;
    assert_eq!(
        seen.response_of(&bed.unit_of(AGENCIES[2]).await?)?["state"],
        "DEEMED_AGREED"
    );
    assert_eq!(
        seen.data("/consultation/closedAt"),
        "2026-12-02T00:00:00+07:00"
    );
    Ok(())
}

/// C16: where the province says so, a late answer takes the place of silence until the matter goes on;
/// what was signed in time stays.
#[tokio::test]
async fn c16_a_late_answer_may_replace_silence_while_nothing_is_submitted() -> Checked {
    let bed = Bed::start().await?;
    let replaces = "REPLACE_IF_NOT_SUBMITTED";
    bed.set_parameter("consult.lateAnswer", replaces, "2026-11-01")
        .await?;
    let id = bed.half_answered().await?;
    bed.wait_for_answers(&id).await?;
    for login in [AGENCIES[0], AGENCIES[2]] {
        let head = bed.head(login).await?;
        head.late_answer(&id, "DISAGREE", OBJECTION).await?.done()?;
    }
    let seen = bed.owner().await?.consultation(&id).await?.done()?;
    let silent = seen.response_of(&bed.unit_of(AGENCIES[2]).await?)?;
    assert_eq!(silent["counted"]["position"], "DISAGREE");
    assert_eq!(silent["counted"]["late"], true, "it stays marked");
    let signed = seen.response_of(&bed.unit_of(AGENCIES[0]).await?)?;
    assert_eq!(signed["counted"]["position"], "AGREE_WITH_AMENDMENTS");
    let summary = seen.data("/consultation/summary");
    assert_eq!(
        (&summary["deemedAgreed"], &summary["unresolved"]),
        (&0.into(), &3.into())
    );
    bed.resolve_all(&id).await?;
    bed.owner().await?.synthesise(&id, 2).await?.done()?;
    let after = bed
        .head(AGENCIES[2])
        .await?
        .late_answer(&id, "AGREE", None)
        .await?
        .done()?;
    let own = after.data("/recordLateAnswer/consultation/myResponse");
    assert_eq!(
        own["counted"]["position"], "DISAGREE",
        "the matter has gone on"
    );
    Ok(())
}

/// C17: lower-level committees are units like others, and told apart by their kind.
#[tokio::test]
async fn c17_communes_are_asked_too() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.person("chanhvanphong").await?;
    let added = office
        .add_unit("UBND xã Minh Họa", "COMMUNE")
        .await?
        .done()?;
    let commune = added.text("/addUnit/unit/id")?;
    let query = "{ units(first: 100) { nodes { id kind } } }";
    let owner = bed.owner().await?;
    let units = owner.gql(query, serde_json::Value::Null).await?.done()?;
    let of_kind = units
        .list("/units/nodes")?
        .iter()
        .filter(|unit| unit["kind"] == "COMMUNE");
    let communes: Vec<_> = of_kind.map(|unit| unit["id"].clone()).collect();
    assert!(communes.contains(&commune.clone().into()));
    let mut input = bed.consultation_of(&[]).await?;
    input["recipientUnitIds"] = communes.clone().into();
    let made = owner.draft_consultation(input).await?.done()?;
    let id = made.text("/draftConsultation/consultation/id")?;
    owner.open_consultation(&id, 1, None).await?.done()?;
    let seen = owner.exchange(&id).await?.done()?;
    assert_eq!(
        seen.list("/consultation/responses/nodes")?.len(),
        communes.len()
    );
    // Nobody there could be told, and the lead sees that.
    let mut rows = seen.list("/consultation/responses/nodes")?.iter();
    let row = rows.find(|row| row["unit"]["id"] == commune.as_str());
    let told = row.and_then(|row| row["delivery"]["recipients"].as_array());
    assert_eq!(told.map(Vec::len), Some(0));
    Ok(())
}
