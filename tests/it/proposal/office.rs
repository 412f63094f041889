//! Beyond the heads' competence: the Office's hard guard and its override (C13).

use bed::propose::ANSWERING;
use bed::{Bed, Checked};
use serde_json::json;

#[tokio::test]
async fn c13_the_office_completes_only_with_every_written_opinion() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.proposal_in("OFFICE_COMPLETES").await?;
    // However long the silence lasts.
    bed.wait_for_issues(&id).await?;
    let office = bed.person("chanhvanphong").await?;
    let refused = office
        .propose_at("completeProposal", &id, 5, json!({}))
        .await?;
    assert_eq!(refused.codes(), ["OPINIONS_MISSING"]);
    let error = refused.user_errors().next().cloned().unwrap_or_default();
    assert_eq!(error["rule"], "C13");
    assert_eq!(error["field"], "overrideReason");
    // The opinion comes late, counts, and opens the way.
    let third = bed.issues(&id).await?.swap_remove(2);
    let head = bed.head(ANSWERING[2]).await?;
    let reply = head
        .answer_issue(&third, "AGREE", "Nhất trí.")
        .await?
        .done()?;
    assert_eq!(reply.data("/answerIssue/answer/late"), &json!(true));
    let needless = json!({ "overrideReason": "Vội." });
    let reply = office
        .propose_at("completeProposal", &id, 5, needless)
        .await?
        .done()?;
    let of = reply.data("/completeProposal/proposal");
    assert_eq!(of["state"], "CHAIR_DECIDES");
    let reason = &of["completion"]["overrideReason"];
    assert_eq!(reason, &json!(null), "nothing was overridden");
    assert_eq!(of["issues"]["nodes"][2]["state"], "ANSWERED_LATE");
    Ok(())
}

#[tokio::test]
async fn c13_the_head_of_the_office_overrides_with_a_recorded_reason() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.proposal_in("OFFICE_COMPLETES").await?;
    let reason = json!({ "overrideReason": "Chủ tịch yêu cầu trình ngay." });
    let specialist = bed.office().await?;
    let refused = specialist
        .propose_at("completeProposal", &id, 5, reason.clone())
        .await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"]);
    let head = bed
        .person("chanhvanphong")
        .await?
        .mandate("OFFICE_HEAD")
        .await?;
    bed.add_mandate_as(&head, "OFFICE_DEPUTY_HEAD", "2026-11-01")
        .await?;
    let deputy = bed.person_as("chanhvanphong", "OFFICE_DEPUTY_HEAD").await?;
    let refused = deputy
        .propose_at("completeProposal", &id, 5, reason.clone())
        .await?;
    assert_eq!(refused.codes(), ["OVERRIDE_NOT_YOURS"]);
    let office = bed.person_as("chanhvanphong", "OFFICE_HEAD").await?;
    let blank = json!({ "overrideReason": "  " });
    let refused = office.propose_at("completeProposal", &id, 5, blank).await?;
    assert_eq!(refused.codes(), ["OPINIONS_MISSING"]);
    let reply = office
        .propose_at("completeProposal", &id, 5, reason)
        .await?
        .done()?;
    let of = reply.data("/completeProposal/proposal");
    assert_eq!(
        of["completion"]["overrideReason"],
        "Chủ tịch yêu cầu trình ngay."
    );
    assert_eq!(of["progress"]["missing"], 1, "silence is still silence");
    // Before the Chair nobody answers any more.
    let third = bed.issues(&id).await?.swap_remove(2);
    let late = bed.head(ANSWERING[2]).await?;
    let refused = late.answer_issue(&third, "AGREE", "Nhất trí.").await?;
    assert_eq!(refused.codes(), ["PROPOSAL_STATE"]);
    let input = json!({ "decision": "APPROVE", "note": "Chấp thuận." });
    let reply = bed
        .chair()
        .await?
        .propose_at("decideProposal", &id, 6, input)
        .await?;
    let state = reply.done()?.text("/decideProposal/proposal/state")?;
    assert_eq!(state, "ANSWERED_TO_LOCALITY");
    Ok(())
}
