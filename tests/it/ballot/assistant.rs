//! What an assistant prepares and the member casts (B14, B22, X9).

use bed::{Bed, Checked};
use serde_json::{Value, json};

#[tokio::test]
async fn b14_an_assistant_prepares_and_the_member_casts() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let (member, assistant) = (bed.person("uyvien").await?, bed.assistant().await?);
    assert_eq!(assistant.todo().await?, [("DRAFT_VOTE".into(), id.clone())]);
    let text = Some("Bổ sung thời hạn tại Điều 2.");
    let position = "AGREE_WITH_AMENDMENTS";
    let done = assistant.prepare(&id, position, text).await?.done()?;
    let own = done.data("/saveVoteDraft/ballot/myPaper");
    assert_eq!(own["state"], "DRAFTED");
    assert_eq!(assistant.todo().await?, []);
    // No vote of anybody's: only the member casts.
    let refused = assistant.cast(&id, position, text).await?;
    assert_eq!(refused.codes(), ["NOT_A_MEMBER"]);
    let tally = bed.office().await?.ballot(&id).await?.done()?;
    assert_eq!(tally.data("/ballot/tally/silent"), 25);

    assert_eq!(member.told("VOTE_DRAFTED", &id).await?, 1);
    assert_eq!(member.todo().await?, [("REVIEW_DRAFT".into(), id.clone())]);
    let seen = member.ballot(&id).await?.done()?;
    let draft = seen.data("/ballot/myPaper/draft");
    assert_eq!(
        (&draft["position"], &draft["text"]),
        (&json!(position), &json!(text))
    );
    assert_eq!(draft["draftedBy"]["office"], "ASSISTANT");
    member.cast(&id, position, text).await?.done()?;
    let after = member.ballot(&id).await?.done()?;
    assert!(after.data("/ballot/myPaper/draft").is_null());
    assert_eq!(after.data("/ballot/myPaper/state"), "CAST");
    Ok(())
}

/// X9: what is prepared is seen by nobody but the member and the assistant, in no field.
#[tokio::test]
async fn x9_b14_a_prepared_vote_is_seen_by_the_two_of_them_only() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let text = Some("Nguồn lực chưa rõ ràng.");
    bed.assistant()
        .await?
        .prepare(&id, "DISAGREE", text)
        .await?
        .done()?;
    for login in [
        "chutich",
        "chanhvanphong",
        "chuyenvien.vanphong",
        "pct.thuongtruc",
        "uyvien.yte",
    ] {
        let seen = bed.person(login).await?.ballot(&id).await?;
        let all = seen.body.to_string();
        assert!(
            !all.contains("Nguồn lực") && !all.contains("DRAFTED"),
            "{login}: {all}"
        );
    }
    for login in ["uyvien", "troly.uyvien"] {
        let seen = bed.person(login).await?.ballot(&id).await?;
        assert!(seen.body.to_string().contains("Nguồn lực"), "{login}");
    }
    Ok(())
}

/// 2.2, note 2b: reads what the member reads, and nothing else; ends with the member's own mandate.
#[tokio::test]
async fn b14_x6_an_assistant_reads_what_the_member_reads_and_no_more() -> Checked {
    let bed = Bed::start().await?;
    let (draft, open) = (bed.drafted().await?, bed.opened().await?);
    let assistant = bed.assistant().await?;
    assert_eq!(
        assistant.ballot(&draft).await?.error_code(),
        Some("NOT_FOUND")
    );
    let seen = assistant.ballot(&open).await?.done()?;
    assert!(seen.data("/ballot/tally").is_null());
    for query in [
        "{ tasks { totalCount } }",
        "{ consultations { totalCount } }",
    ] {
        let refused = assistant.gql(query, Value::Null).await?;
        assert_eq!(refused.error_code(), Some("NOT_ENTITLED"), "{query}");
    }
    let upload = assistant
        .upload("a.pdf", "application/pdf", bed::files::pdf("a"))
        .await?;
    assert_eq!(upload.status, 403);
    let seat = bed
        .person("uyvien")
        .await?
        .mandate("COMMITTEE_MEMBER")
        .await?;
    bed.end_mandate(&seat, "2026-11-22").await?;
    assert_eq!(
        assistant.ballot(&open).await?.error_code(),
        Some("NOT_FOUND")
    );
    let refused = assistant.prepare(&open, "AGREE", None).await?;
    assert_eq!(refused.codes(), ["NOT_FOUND"]);
    Ok(())
}

#[tokio::test]
async fn b14_the_office_gives_an_assistant_to_a_member_only() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let person = bed.person_id("chuyenvien.sonoivu").await?;
    let give = async |office: &str, assists: Option<String>| {
        let input = json!({
            "personId": person,
            "office": office,
            "title": "Trợ lý Chủ tịch",
            "startsOn": "2026-11-23",
            "assistsId": assists,
        });
        let query = "mutation($input: AddMandateInput!) { addMandate(input: $input) {
            mandate { id assists { office } } userErrors { code field } } }";
        head.gql(query, json!({ "input": input })).await
    };
    let chair = bed.chair().await?.mandate("CHAIR").await?;
    let own = head.mandate("OFFICE_HEAD").await?;
    assert_eq!(give("ASSISTANT", None).await?.codes(), ["MEMBER_REQUIRED"]);
    assert_eq!(
        give("ASSISTANT", Some(own)).await?.codes(),
        ["MEMBER_REQUIRED"]
    );
    let wrong = give("COMMITTEE_MEMBER", Some(chair.clone())).await?;
    assert_eq!(wrong.codes(), ["ASSISTS_NOBODY"]);
    let given = give("ASSISTANT", Some(chair)).await?.done()?;
    assert_eq!(given.data("/addMandate/mandate/assists/office"), "CHAIR");
    Ok(())
}

/// B22: that a paper was first looked at is kept; a look after that changes nothing.
#[tokio::test]
async fn b22_the_first_look_at_a_paper_is_kept() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    let seen = member.look_at(&id).await?.done()?;
    let paper = |reply: &bed::Reply| reply.data("/markBallotSeen/ballot/myPaper").clone();
    assert_eq!(paper(&seen)["state"], "OPENED");
    let before = bed.journalled().await?;
    bed.clock.advance(chrono::TimeDelta::minutes(5));
    let again = member.look_at(&id).await?.done()?;
    assert_eq!(paper(&again)["firstSeenAt"], paper(&seen)["firstSeenAt"]);
    assert_eq!(bed.journalled().await?, before);
    // An assistant's look is not the member's.
    let other = bed.assistant().await?.look_at(&id).await?;
    assert_eq!(other.codes(), ["NOT_ENTITLED"]);
    Ok(())
}
