//! Preparing, sending, taking and passing on (C12).

use bed::propose::{FOCAL, LOCALITY};
use bed::{Bed, Checked};
use serde_json::json;

#[tokio::test]
async fn c12_a_proposal_goes_to_the_agency_of_the_main_content_and_never_to_the_committee()
-> Checked {
    let bed = Bed::start().await?;
    let locality = bed.locality().await?;
    for (login, code) in [
        ("chanhvanphong", "ADDRESSED_TO_COMMITTEE"),
        (LOCALITY, "NOT_AN_AGENCY"),
        ("trungtam.tthc", "NOT_AN_AGENCY"),
    ] {
        let input = bed.proposal_of(login).await?;
        let refused = locality.propose("draftProposal", input).await?;
        assert_eq!(refused.codes(), [code], "{login}");
        let error = refused.user_errors().next().cloned().unwrap_or_default();
        assert_eq!(error["rule"], "C12");
    }
    Ok(())
}

#[tokio::test]
async fn c12_an_officer_of_the_locality_drafts_and_its_head_sends() -> Checked {
    let bed = Bed::start().await?;
    let officer = bed.person("chuyenvien.minhhoa").await?;
    let input = bed.proposal_of(FOCAL).await?;
    let reply = officer.propose("draftProposal", input).await?.done()?;
    let id = reply.text("/draftProposal/proposal/id")?;
    let secret = |secret: bool| json!({ "secretContent": secret });
    let refused = officer
        .propose_at("sendProposal", &id, 1, secret(false))
        .await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"]);
    let focal = bed.focal().await?;
    let hidden = focal.proposal(&id).await?;
    assert_eq!(
        hidden.error_code(),
        Some("NOT_FOUND"),
        "a draft is the locality's"
    );
    let locality = bed.locality().await?;
    let refused = locality
        .propose_at("sendProposal", &id, 1, secret(true))
        .await?;
    assert_eq!(refused.codes(), ["SECRET_CONTENT"]);
    let refused = locality
        .propose_at("sendProposal", &id, 2, secret(false))
        .await?;
    assert_eq!(refused.codes(), ["CONFLICT"]);
    locality
        .propose_at("sendProposal", &id, 1, secret(false))
        .await?
        .done()?;
    let again = locality
        .propose_at("sendProposal", &id, 1, secret(false))
        .await?;
    assert_eq!(again.codes(), ["PROPOSAL_STATE"]);
    let seen = focal.proposal(&id).await?.done()?;
    assert_eq!(seen.data("/proposal/issues/totalCount"), 3);
    assert_eq!(
        seen.data("/proposal/allowedActs"),
        &json!(["ACCEPT", "TRANSFER"])
    );
    Ok(())
}

#[tokio::test]
async fn c12_only_a_locality_proposes_and_issue_by_issue() -> Checked {
    let bed = Bed::start().await?;
    let input = bed.proposal_of(FOCAL).await?;
    let agency = bed.head("uyvien.yte").await?;
    let refused = agency.propose("draftProposal", input.clone()).await?;
    assert_eq!(refused.codes(), ["NOT_A_LOCALITY"]);
    let locality = bed.locality().await?;
    for (field, value, code) in [
        ("issues", json!([]), "REQUIRED"),
        ("issues", json!(["a", "  "]), "REQUIRED"),
        ("issues", json!(vec!["a"; 51]), "TOO_MANY"),
        ("title", json!(" "), "REQUIRED"),
        ("secretContent", json!(true), "SECRET_CONTENT"),
    ] {
        let mut bad = input.clone();
        bad[field] = value;
        let refused = locality.propose("draftProposal", bad).await?;
        assert_eq!(refused.codes(), [code], "{field}");
    }
    // A retry is the same proposal; another content under its key is refused.
    let first = locality
        .propose("draftProposal", input.clone())
        .await?
        .done()?;
    let before = bed.journalled().await?;
    let again = locality
        .propose("draftProposal", input.clone())
        .await?
        .done()?;
    assert_eq!(first.body, again.body);
    let mut other = input;
    other["issues"] = json!(["Khác."]);
    let refused = locality.propose("draftProposal", other).await?;
    assert_eq!(refused.codes(), ["KEY_REUSED"]);
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}

#[tokio::test]
async fn c12_the_wrong_focal_agency_passes_it_on_with_a_reason_and_the_locality_is_told() -> Checked
{
    let bed = Bed::start().await?;
    let id = bed.proposal_sent().await?;
    let focal = bed.focal().await?;
    let to = bed.unit_of("uyvien.taichinh").await?;
    let no_reason = json!({ "unitId": to, "reason": " " });
    let refused = focal
        .propose_at("transferProposal", &id, 2, no_reason)
        .await?;
    assert_eq!(refused.codes(), ["REQUIRED"]);
    let office = bed.unit_of("chanhvanphong").await?;
    let up = json!({ "unitId": office, "reason": "Trình lên." });
    let refused = focal.propose_at("transferProposal", &id, 2, up).await?;
    assert_eq!(refused.codes(), ["ADDRESSED_TO_COMMITTEE"]);
    let right = json!({ "unitId": to, "reason": "Nội dung chính là kinh phí." });
    focal
        .propose_at("transferProposal", &id, 2, right)
        .await?
        .done()?;
    let refused = focal
        .propose_at("acceptProposal", &id, 3, json!({}))
        .await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"]);
    let locality = bed.locality().await?;
    let seen = locality.proposal(&id).await?.done()?;
    assert_eq!(seen.data("/proposal/state"), "TRANSFERRED");
    let told = seen.data("/proposal/transfers/0");
    assert_eq!(told["reason"], "Nội dung chính là kinh phí.");
    assert_eq!(told["toUnit"]["name"], "Sở Tài chính");
    let next = bed.head("uyvien.taichinh").await?;
    let reply = next.propose_at("acceptProposal", &id, 3, json!({})).await?;
    let state = reply.done()?.text("/acceptProposal/proposal/state")?;
    assert_eq!(state, "ACCEPTED_BY_FOCAL");
    let late = focal.propose_at(
        "transferProposal",
        &id,
        4,
        json!({ "unitId": to, "reason": "x" }),
    );
    assert_eq!(late.await?.codes(), ["NOT_ENTITLED"]);
    Ok(())
}
