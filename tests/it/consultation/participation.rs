//! Who takes part in preparing a matter, and what they report to their heads (C1).

use bed::consult::OWNER;
use bed::{Bed, Caller, Checked, Reply};
use serde_json::{Value, json};

const PARTS: &str =
    "query($of: ID) { participations(consultationId: $of, first: 10) { totalCount nodes {
    consultationId title note ownerUnit { name } unit { id name } invitedBy { title }
    participant { title } namedBy { title } mayName mayReport people { id title }
    reports { text reportedBy { title } opinion opinionBy { title } } } } }";

async fn parts(of: &Caller, id: Option<&str>) -> anyhow::Result<Reply> {
    of.gql(PARTS, json!({ "of": id })).await?.done()
}

async fn does(who: &Caller, verb: &str, input: Value) -> anyhow::Result<Reply> {
    let answer = "participation { consultationId participant { title } }";
    who.keep(verb, answer, input).await
}

/// What waits for somebody in this matter.
async fn waits(who: &Caller, id: &str) -> anyhow::Result<Vec<String>> {
    let todo = who.todo().await?.into_iter();
    Ok(todo
        .filter(|(_, of)| of == id)
        .map(|(verb, _)| verb)
        .collect())
}

/// Sở Tư pháp prepares something and invites Sở Nội vụ. Answers the matter.
async fn invited(bed: &Bed) -> anyhow::Result<String> {
    let id = bed
        .prepared_by("uyvien.tuphap", &["uyvien.taichinh"])
        .await?;
    let input = json!({ "consultationId": id, "unitId": bed.unit_of(OWNER).await?,
        "note": "Tham gia tổ soạn thảo." });
    let lead = bed.head("uyvien.tuphap").await?;
    does(&lead, "inviteParticipant", input.clone())
        .await?
        .done()?;
    does(&lead, "inviteParticipant", input).await?.done()?;
    assert_eq!(bed.journalled_as("INVITE_PARTICIPANT").await?, 1);
    Ok(id)
}

#[tokio::test]
async fn c1_an_invited_agency_names_who_takes_part_and_the_lead_sees_it() -> Checked {
    let bed = Bed::start().await?;
    let id = invited(&bed).await?;
    let head = bed.owner().await?;
    let seen = parts(&head, None).await?;
    let own = seen.data("/participations/nodes/0");
    assert_eq!(own["ownerUnit"]["name"], "Sở Tư pháp");
    assert_eq!(
        (&own["mayName"], &own["mayReport"]),
        (&json!(true), &json!(false))
    );
    // X6: to be invited is not to see the draft before it is sent.
    assert_eq!(
        head.consultation(&id).await?.error_code(),
        Some("NOT_FOUND")
    );
    let officer = bed.person("chuyenvien.sonoivu").await?;
    let mandate = officer.mandate("AGENCY_OFFICER").await?;
    let foreign = bed
        .head("uyvien.taichinh")
        .await?
        .mandate("AGENCY_HEAD")
        .await?;
    let names = |who: &str| json!({ "consultationId": id, "participantMandateId": who });
    let refused = does(&head, "nameParticipant", names(&foreign)).await?;
    assert_eq!(refused.codes(), ["NOT_A_PARTICIPANT"]);
    let refused = does(&officer, "nameParticipant", names(&mandate)).await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"]);
    let other = bed.head("uyvien.taichinh").await?;
    let refused = does(&other, "nameParticipant", names(&foreign)).await?;
    assert_eq!(refused.codes(), ["NOT_FOUND"]);
    does(&head, "nameParticipant", names(&mandate))
        .await?
        .done()?;
    let lead = bed.head("uyvien.tuphap").await?;
    let seen = parts(&lead, Some(&id)).await?;
    let row = seen.data("/participations/nodes/0");
    assert_eq!(row["participant"]["title"], "Chuyên viên Sở Nội vụ");
    assert_eq!(row["people"], json!([]));
    assert_eq!(
        parts(&other, None)
            .await?
            .data("/participations/totalCount"),
        0
    );
    Ok(())
}

#[tokio::test]
async fn c1_a_participant_reports_to_the_own_head_and_takes_his_opinion() -> Checked {
    let bed = Bed::start().await?;
    let id = invited(&bed).await?;
    let head = bed.owner().await?;
    let officer = bed.person("chuyenvien.sonoivu").await?;
    let mandate = officer.mandate("AGENCY_OFFICER").await?;
    let report = json!({ "consultationId": id, "text": "Tổ soạn thảo họp lần 1.",
        "idempotencyKey": "r1" });
    let early = does(&officer, "reportToHead", report.clone()).await?;
    assert_eq!(early.codes(), ["NOT_A_PARTICIPANT"]);
    let opinion = json!({ "consultationId": id, "opinion": "Đề nghị giữ Điều 2." });
    let early = does(&head, "answerReport", opinion.clone()).await?;
    assert_eq!(early.codes(), ["NO_REPORT"]);
    let names = json!({ "consultationId": id, "participantMandateId": mandate });
    does(&head, "nameParticipant", names).await?.done()?;
    does(&officer, "reportToHead", report.clone())
        .await?
        .done()?;
    does(&officer, "reportToHead", report.clone())
        .await?
        .done()?;
    let mut other = report;
    other["text"] = json!("Khác.");
    assert_eq!(
        does(&officer, "reportToHead", other).await?.codes(),
        ["KEY_REUSED"]
    );
    does(&head, "answerReport", opinion).await?.done()?;
    let seen = parts(&officer, None).await?;
    let reports = seen.list("/participations/nodes/0/reports")?;
    assert_eq!(reports.len(), 1);
    assert_eq!(reports[0]["opinion"], "Đề nghị giữ Điều 2.");
    assert_eq!(reports[0]["opinionBy"]["title"], "Giám đốc Sở Nội vụ");
    // X9: what is said inside the agency stays there.
    let lead = bed.head("uyvien.tuphap").await?;
    let seen = parts(&lead, Some(&id)).await?;
    assert_eq!(seen.data("/participations/nodes/0/reports"), &json!([]));
    Ok(())
}

/// Nobody has to remember whose turn it is: the head's, the participant's, the head's again.
#[tokio::test]
async fn c1_each_step_waits_for_whose_turn_it_is_until_the_matter_is_sent() -> Checked {
    let bed = Bed::start().await?;
    let id = invited(&bed).await?;
    let (head, deputy) = (bed.owner().await?, bed.deputy().await?);
    let officer = bed.person("chuyenvien.sonoivu").await?;
    assert_eq!(waits(&head, &id).await?, ["NAME_PARTICIPANT"]);
    assert!(waits(&deputy, &id).await?.is_empty());
    // D1: who signs for the head names in his name.
    bed.lent(&["SIGN_ANSWERS"], "2026-12-31").await?;
    assert_eq!(waits(&deputy, &id).await?, ["NAME_PARTICIPANT"]);
    let mandate = officer.mandate("AGENCY_OFFICER").await?;
    let names = json!({ "consultationId": id, "participantMandateId": mandate });
    does(&head, "nameParticipant", names).await?.done()?;
    assert!(waits(&head, &id).await?.is_empty());
    assert_eq!(waits(&officer, &id).await?, ["REPORT_TO_HEAD"]);
    let report = json!({ "consultationId": id, "text": "Họp lần 1.", "idempotencyKey": "r1" });
    does(&officer, "reportToHead", report).await?.done()?;
    assert!(waits(&officer, &id).await?.is_empty());
    assert_eq!(waits(&head, &id).await?, ["ANSWER_REPORT"]);
    let lead = bed.head("uyvien.tuphap").await?;
    lead.open_consultation(&id, 1, None).await?.done()?;
    assert!(waits(&head, &id).await?.is_empty(), "it is sent");
    Ok(())
}

#[tokio::test]
async fn c1_agencies_are_invited_while_the_matter_is_prepared() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked_by("uyvien.tuphap", &["uyvien.taichinh"]).await?;
    let lead = bed.head("uyvien.tuphap").await?;
    let invites = |unit: String| json!({ "consultationId": id, "unitId": unit });
    let sent = invites(bed.unit_of(OWNER).await?);
    let refused = does(&lead, "inviteParticipant", sent.clone()).await?;
    assert_eq!(refused.codes(), ["CONSULTATION_STATE"]);
    let refused = does(&bed.owner().await?, "inviteParticipant", sent).await?;
    assert_eq!(refused.codes(), ["NOT_FOUND"]);
    let own = bed
        .prepared_by("uyvien.tuphap", &["uyvien.taichinh"])
        .await?;
    let input = json!({ "consultationId": own, "unitId": bed.unit_of("uyvien.tuphap").await? });
    let refused = does(&lead, "inviteParticipant", input).await?;
    assert_eq!(refused.codes(), ["NO_RECIPIENTS"]);
    Ok(())
}
