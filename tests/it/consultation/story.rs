//! From the wish to the ballot.

use bed::consult::{AGENCIES, AMENDMENT, OBJECTION};
use bed::{Bed, Checked};
use serde_json::{Value, json};
use uuid::Uuid;

/// The one story, with the sweeper never running: only the clock closes the consultation.
#[tokio::test]
async fn c6_c11_a_consultation_goes_from_the_draft_to_a_ballot_with_the_sweeper_off() -> Checked {
    let bed = Bed::start().await?;
    story(&bed, false).await
}

#[tokio::test]
async fn a_consultation_goes_from_the_draft_to_a_ballot_with_the_sweeper_on() -> Checked {
    let bed = Bed::start().await?;
    story(&bed, true).await
}

async fn story(bed: &Bed, swept: bool) -> Checked {
    let officer = bed.person("chuyenvien.sonoivu").await?;
    let input = bed.consultation_of(&AGENCIES).await?;
    let drafted = officer.draft_consultation(input).await?.done()?;
    let id = drafted.text("/draftConsultation/consultation/id")?;
    let opened = bed
        .owner()
        .await?
        .open_consultation(&id, 1, None)
        .await?
        .done()?;
    let opened = opened.data("/openConsultation/consultation");
    assert_eq!(opened["state"], "OPEN");
    assert_eq!(opened["ownerUnit"]["name"], "Sở Nội vụ");
    assert_eq!(opened["responses"]["totalCount"], 5);
    for (login, position, text) in [
        (AGENCIES[0], "AGREE_WITH_AMENDMENTS", AMENDMENT),
        (AGENCIES[1], "AGREE", None),
    ] {
        let head = bed.head(login).await?;
        let answered = head.answer(&id, position, text).await?.done()?;
        let own = answered.data("/answerConsultation/consultation/myResponse");
        assert_eq!(own["state"], "ANSWERED");
        assert_eq!(&own["counted"], answered.data("/answerConsultation/answer"));
    }

    bed.wait_for_answers(&id).await?;
    if swept {
        assert_eq!(bed.sweep().await?, 1);
        assert_eq!(bed.sweep().await?, 0, "nothing is closed twice");
    }
    let owner = bed.owner().await?;
    let closed = owner.consultation(&id).await?.done()?;
    assert_eq!(closed.data("/consultation/state"), "CLOSED");
    assert_eq!(
        closed.data("/consultation/closedAt"),
        "2026-12-02T00:00:00+07:00"
    );
    let mut summary = json!({
        "recipients": 5, "agree": 1, "agreeWithAmendments": 1, "disagree": 0, "notConcerned": 0,
        // The last one is a public service unit, which silence does not bind (A47).
        "deemedAgreed": 2, "pending": 1, "late": 0, "unresolved": 1, "undecided": 0,
    });
    assert_eq!(closed.data("/consultation/summary"), &summary);
    assert_eq!(
        states(&closed)?,
        [
            "ANSWERED",
            "ANSWERED",
            "DEEMED_AGREED",
            "DEEMED_AGREED",
            "NO_ANSWER"
        ]
    );

    // C16: too late to undo the agreement that silence was.
    let late = bed
        .head(AGENCIES[2])
        .await?
        .late_answer(&id, "DISAGREE", OBJECTION)
        .await?
        .done()?;
    assert_eq!(late.data("/recordLateAnswer/answer/late"), true);
    let own = late.data("/recordLateAnswer/consultation/myResponse");
    assert_eq!(own["state"], "LATE_ANSWERED");
    assert!(own["counted"].is_null());
    let after = owner.consultation(&id).await?.done()?;
    summary["late"] = json!(1);
    assert_eq!(after.data("/consultation/summary"), &summary);

    let demand = after.demands()?.swap_remove(0);
    let note = "Đã tiếp thu tại Điều 2.";
    let resolved = owner
        .resolve_answer(&demand, "ACCEPTED", note)
        .await?
        .done()?;
    assert_eq!(resolved.data("/resolveAnswer/answer/resolution/note"), note);
    assert_eq!(
        resolved.data("/resolveAnswer/consultation/summary/unresolved"),
        0
    );
    let version = resolved.number("/resolveAnswer/consultation/version")?;
    let concluded = owner.synthesise(&id, version).await?.done()?;
    let concluded = concluded.data("/synthesiseConsultation/consultation");
    assert_eq!(concluded["state"], "SYNTHESISED");
    assert_eq!(concluded["synthesis"]["note"], "Đã tiếp thu, giải trình.");
    assert_eq!(
        concluded["synthesis"]["synthesisedBy"]["title"],
        "Giám đốc Sở Nội vụ"
    );
    if !swept {
        assert_eq!(
            bed.sweep().await?,
            0,
            "the late answer made the closing durable"
        );
    }
    ballot_on_ground(bed, &id, &concluded["documents"]).await
}

/// A ballot that is asked for without documents takes the consultation's dossier over.
async fn ballot_on_ground(bed: &Bed, id: &str, dossier: &Value) -> Checked {
    let owner = bed.owner().await?;
    let mut request = bed.request().await?;
    request["consultationId"] = json!(id);
    request["documents"] = json!([]);
    request["idempotencyKey"] = json!(Uuid::new_v4().to_string());
    let drafted = owner.draft(request.clone()).await?.done()?;
    let again = owner.draft(request).await?.done()?;
    assert_eq!(drafted.body, again.body, "the same key is the same ballot");
    let plain = |documents: &Value| -> Vec<Value> {
        let nodes = documents["nodes"].as_array().into_iter().flatten();
        let fields = ["kind", "title", "text", "sha256"];
        nodes
            .map(|node| json!(fields.map(|field| node[field].clone())))
            .collect()
    };
    let taken = drafted.data("/draftBallot/ballot/documents");
    assert_eq!(plain(taken), plain(dossier));
    assert_eq!(plain(taken).len(), 2);
    let seen = owner.consultation(id).await?.done()?;
    assert_eq!(
        seen.data("/consultation/ballots/nodes/0/id"),
        drafted.data("/draftBallot/ballot/id")
    );
    // X6: who sees the ballot does not thereby see what agencies said to each other.
    let query = "query($id: ID!) { ballot(id: $id) { consultation { id } } }";
    let ballot = json!({ "id": drafted.text("/draftBallot/ballot/id")? });
    let chair = bed
        .chair()
        .await?
        .gql(query, ballot.clone())
        .await?
        .done()?;
    assert_eq!(chair.data("/ballot/consultation/id"), id);
    let ballot_id = drafted.text("/draftBallot/ballot/id")?;
    bed.checked(&ballot_id).await?;
    bed.chair().await?.order(&ballot_id, 1).await?.done()?;
    bed.office()
        .await?
        .open(&ballot_id, 2, None)
        .await?
        .done()?;
    let member = bed
        .person("uyvien")
        .await?
        .gql(query, ballot)
        .await?
        .done()?;
    assert!(member.data("/ballot/consultation").is_null());
    Ok(())
}

fn states(reply: &bed::Reply) -> anyhow::Result<Vec<&str>> {
    let rows = reply.list("/consultation/responses/nodes")?.iter();
    let mut states: Vec<_> = rows.filter_map(|row| row["state"].as_str()).collect();
    states.sort_unstable();
    Ok(states)
}

/// House rule 1: lists and filters go by the clock too.
#[tokio::test]
async fn a_filter_by_state_shows_what_the_clock_has_closed() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..2]).await?;
    let listed = async |state: &str| -> anyhow::Result<Vec<Value>> {
        let query = "query($states: [ConsultationState!]) {
            consultations(filter: { states: $states }) { totalCount nodes { id state } } }";
        let office = bed.office().await?;
        let reply = office
            .gql(query, json!({ "states": [state] }))
            .await?
            .done()?;
        Ok(reply.list("/consultations/nodes")?.clone())
    };
    let row = |state: &str| vec![json!({ "id": id, "state": state })];
    assert_eq!(
        (listed("OPEN").await?, listed("CLOSED").await?),
        (row("OPEN"), vec![])
    );
    bed.wait_for_answers(&id).await?;
    assert_eq!(
        (listed("OPEN").await?, listed("CLOSED").await?),
        (vec![], row("CLOSED"))
    );
    Ok(())
}

/// Ground that is not closed, another agency's, or not there, carries no ballot.
#[tokio::test]
async fn a_ballot_stands_on_a_closed_consultation_of_its_lead_only() -> Checked {
    let bed = Bed::start().await?;
    let request = async |ground: &str| -> anyhow::Result<Value> {
        let mut request = bed.request().await?;
        request["consultationId"] = json!(ground);
        Ok(request)
    };
    let id = bed.asked(&AGENCIES[..1]).await?;
    let other = bed.asked_by("uyvien.yte", &[AGENCIES[0]]).await?;
    let owner = bed.owner().await?;
    let before = bed.journalled().await?;
    assert_eq!(
        owner.draft(request(&id).await?).await?.codes(),
        ["CONSULTATION_STATE"]
    );
    assert_eq!(
        owner.draft(request(&other).await?).await?.codes(),
        ["NOT_FOUND"]
    );
    assert_eq!(bed.journalled().await?, before);
    bed.wait_for_answers(&id).await?;
    let owner = bed.owner().await?;
    owner.draft(request(&id).await?).await?.done()?;
    assert_eq!(
        owner.draft(request(&other).await?).await?.codes(),
        ["NOT_FOUND"]
    );
    Ok(())
}
