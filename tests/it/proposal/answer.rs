//! Answering issue by issue, and the hard moments (C12).

use bed::propose::ANSWERING;
use bed::{Bed, Checked};
use serde_json::json;

#[tokio::test]
async fn c12_every_answer_is_in_writing_and_a_retry_changes_nothing() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.gathering().await?;
    let issue = &bed.issues(&id).await?[1];
    let head = bed.head(ANSWERING[1]).await?;
    for position in ["AGREE", "AGREE_WITH_CONDITIONS", "DISAGREE"] {
        let refused = head.answer_issue(issue, position, " ").await?;
        assert_eq!(refused.codes(), ["WRITTEN_ANSWER_REQUIRED"], "{position}");
    }
    let said = ("DISAGREE", "Chưa có nguồn.");
    let first = head.answer_issue_with(issue, said, 0, "k").await?.done()?;
    let before = bed.journalled().await?;
    let again = head.answer_issue_with(issue, said, 0, "k").await?.done()?;
    assert_eq!(
        first.data("/answerIssue/answer"),
        again.data("/answerIssue/answer")
    );
    let other = ("AGREE", "Chưa có nguồn.");
    let refused = head.answer_issue_with(issue, other, 0, "k").await?;
    assert_eq!(refused.codes(), ["KEY_REUSED"]);
    assert_eq!(bed.journalled().await?, before);
    // It may be replaced by whoever has read it; every version is kept.
    head.answer_issue_with(issue, ("AGREE", "Đã có nguồn."), 1, "l")
        .await?
        .done()?;
    let seen = bed.focal().await?.proposal(&id).await?.done()?;
    let versions = seen.list("/proposal/issues/nodes/1/versions")?;
    assert_eq!(versions.len(), 2);
    assert_eq!(
        seen.data("/proposal/issues/nodes/1/answer/position"),
        "AGREE"
    );
    Ok(())
}

#[tokio::test]
async fn c12_of_two_heads_who_answer_at_once_the_second_reads_the_first() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.gathering().await?;
    let issue = bed.issues(&id).await?.swap_remove(0);
    let one = bed.head(ANSWERING[0]).await?;
    let officer = bed.person("chuyenvien.sonoivu").await?;
    let officer = officer.mandate("AGENCY_OFFICER").await?;
    bed.add_mandate_as(&officer, "AGENCY_HEAD", "2026-11-01")
        .await?;
    let two = bed.head("chuyenvien.sonoivu").await?;
    let (first, second) = tokio::join!(
        one.answer_issue(&issue, "AGREE", "Nhất trí."),
        two.answer_issue(&issue, "DISAGREE", "Không nhất trí."),
    );
    let (first, second) = (first?, second?);
    let codes = [first.codes(), second.codes()].concat();
    assert_eq!(codes, ["CONFLICT"], "one is kept, the other is told");
    let seen = bed.focal().await?.proposal(&id).await?.done()?;
    assert_eq!(seen.list("/proposal/issues/nodes/0/versions")?.len(), 1);
    Ok(())
}

/// The head lends what the deputy signs; both names stand on the answer, and the head reads of it.
#[tokio::test]
async fn d1_c19_a_deputy_answers_an_issue_in_the_heads_name() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.gathering().await?;
    let issue = bed.issues(&id).await?.swap_remove(0);
    let deputy = bed.deputy().await?;
    let refused = deputy.answer_issue(&issue, "AGREE", "Nhất trí.").await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"]);
    bed.lent(&["SIGN_ANSWERS"], "2026-12-31").await?;
    let seen = deputy.proposal(&id).await?.done()?;
    assert_eq!(seen.data("/proposal/actsFor/office"), "AGENCY_HEAD");
    let signed = deputy.answer_issue(&issue, "AGREE", "Nhất trí.").await?;
    let signed = signed.done()?;
    let answer = signed.data("/answerIssue/answer");
    assert_eq!(answer["signedBy"]["office"], "AGENCY_DEPUTY");
    assert_eq!(answer["onBehalfOf"]["office"], "AGENCY_HEAD");
    let query = "{ doneInMyName(first: 5) { nodes { act proposal { id } } } }";
    let head = bed.head(ANSWERING[0]).await?;
    let seen = head.gql(query, json!(null)).await?.done()?;
    let deed = json!([{ "act": "ANSWER_ISSUE", "proposal": { "id": id } }]);
    assert_eq!(seen.data("/doneInMyName/nodes"), &deed);
    Ok(())
}

/// The first agency keeps its draft to itself, reads why, and signs nothing any more.
#[tokio::test]
async fn c12_an_issue_goes_to_another_agency_while_an_answer_is_drafted() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.gathering().await?;
    let issue = bed.issues(&id).await?.swap_remove(1);
    let first = bed.head(ANSWERING[1]).await?;
    let draft = json!({ "issueId": issue, "position": "AGREE", "text": "Đang soạn." });
    first
        .propose("saveIssueDraft", draft.clone())
        .await?
        .done()?;
    let to = bed.unit_of("uyvien.xaydung").await?;
    let input = json!({
        "issueId": issue, "expectedVersion": 4, "unitId": to, "reason": "Thuộc Sở Xây dựng.",
    });
    let focal = bed.focal().await?;
    let stale = json!({
        "issueId": issue, "expectedVersion": 3, "unitId": to, "reason": "Thuộc Sở Xây dựng.",
    });
    let refused = focal.propose("reassignIssue", stale).await?;
    assert_eq!(refused.codes(), ["CONFLICT"]);
    focal.propose("reassignIssue", input).await?.done()?;
    let refused = first.answer_issue(&issue, "AGREE", "Nhất trí.").await?;
    assert_eq!(refused.codes(), ["NOT_YOUR_ISSUE"]);
    assert_eq!(
        first.propose("saveIssueDraft", draft).await?.codes(),
        ["NOT_YOUR_ISSUE"]
    );
    let seen = first.proposal(&id).await?.done()?;
    let own = seen.data("/proposal/issues/nodes/0");
    assert_eq!(own["draft"]["text"], "Đang soạn.");
    assert_eq!(own["mine"], false);
    assert_eq!(own["earlier"][0]["reason"], "Thuộc Sở Xây dựng.");
    let next = bed.head("uyvien.xaydung").await?;
    let seen = next.proposal(&id).await?.done()?;
    assert_eq!(
        seen.data("/proposal/issues/nodes/0/draft"),
        &json!(null),
        "X9"
    );
    next.answer_issue(&issue, "DISAGREE", "Trái quy hoạch.")
        .await?
        .done()?;
    let seen = first.proposal(&id).await?.done()?;
    assert_eq!(
        seen.data("/proposal/issues/nodes/0/answer"),
        &json!(null),
        "X6"
    );
    let back = bed.unit_of(ANSWERING[1]).await?;
    let input = json!({
        "issueId": issue, "expectedVersion": 5, "unitId": back, "reason": "Trả lại.",
    });
    let refused = focal.propose("reassignIssue", input).await?;
    assert_eq!(refused.codes(), ["ISSUE_ANSWERED"]);
    Ok(())
}

/// What is announced does not move by itself; what is asked afterwards is reckoned by the new table.
#[tokio::test]
async fn c12_the_working_days_change_while_a_proposal_is_open() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.gathering().await?;
    let focal = bed.focal().await?;
    let days = |reply: &bed::Reply, at: usize| {
        reply.text(&format!("/proposal/issues/nodes/{at}/deadline/effective"))
    };
    let seen = focal.proposal(&id).await?.done()?;
    assert_eq!(days(&seen, 0)?, "2026-12-01");
    let database = bed.database.connect().await?;
    let off = entity::calendar_day::ActiveModel {
        date: sea_orm::Set("2026-11-25".parse()?),
        kind: sea_orm::Set(entity::Stored(rules::calendar::DayKind::Off)),
        name: sea_orm::Set("Nghỉ do bão".to_owned()),
    };
    sea_orm::ActiveModelTrait::insert(off, &database).await?;
    database.close().await?;
    let seen = focal.proposal(&id).await?.done()?;
    assert_eq!(days(&seen, 0)?, "2026-12-01", "an announced day stays");
    let issue = bed.issues(&id).await?.swap_remove(2);
    let to = bed.unit_of("uyvien.xaydung").await?;
    let input =
        json!({ "issueId": issue, "expectedVersion": 4, "unitId": to, "reason": "Đúng ngành." });
    focal.propose("reassignIssue", input).await?.done()?;
    let seen = focal.proposal(&id).await?.done()?;
    assert_eq!(
        days(&seen, 2)?,
        "2026-12-02",
        "one working day fewer in between"
    );
    Ok(())
}

/// A30, and a province's own number; a change leaves what is open alone.
#[tokio::test]
async fn c12_the_days_to_answer_are_a_parameter() -> Checked {
    let bed = Bed::start().await?;
    let open = bed.gathering().await?;
    bed.set_parameter("focal.answerDays", "10", "2026-11-23")
        .await?;
    let next = bed.gathering().await?;
    let office = bed.office().await?;
    for (id, day) in [(open, "2026-12-01"), (next, "2026-12-08")] {
        let seen = office.proposal(&id).await?.done()?;
        let last = seen.text("/proposal/issues/nodes/0/deadline/effective")?;
        assert_eq!(last, day);
    }
    Ok(())
}

#[tokio::test]
async fn c12_no_issue_is_left_without_an_answering_agency() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.proposal_accepted().await?;
    let focal = bed.focal().await?;
    let two = bed.assignments(&id, &ANSWERING[..2]).await?;
    let refused = focal.propose_at("gatherProposal", &id, 3, json!({ "assignments": two }));
    assert_eq!(refused.await?.codes(), ["ISSUES_UNASSIGNED"]);
    let commune = bed.assignments(&id, &["chutich.minhan"; 3]).await?;
    let refused = focal.propose_at("gatherProposal", &id, 3, json!({ "assignments": commune }));
    assert_eq!(refused.await?.codes(), ["NOT_AN_AGENCY"]);
    let past = json!({
        "assignments": bed.assignments(&id, &ANSWERING).await?, "closesOn": "2026-11-20",
    });
    let refused = focal.propose_at("gatherProposal", &id, 3, past).await?;
    assert_eq!(refused.codes(), ["DEADLINE_IN_PAST"]);
    Ok(())
}
