//! Who sees which proposal, and what of it (X6, X9).

use bed::propose::{ANSWERING, STATES};
use bed::{Bed, Checked};
use serde_json::{Value, json};

#[tokio::test]
async fn c12_x6_an_answering_agency_sees_its_own_issue_and_the_dossier_and_strangers_nothing()
-> Checked {
    let bed = Bed::start().await?;
    let id = bed.gathering().await?;
    bed.answer_issues(&id, ["AGREE", "DISAGREE", ""]).await?;
    let agency = bed.head(ANSWERING[1]).await?;
    let seen = agency.proposal(&id).await?.done()?;
    let of = seen.data("/proposal");
    assert_eq!(of["issues"]["totalCount"], 1);
    assert_eq!(of["issues"]["nodes"][0]["place"], 2);
    assert_eq!(of["issues"]["nodes"][0]["answer"]["position"], "DISAGREE");
    assert_eq!(of["documents"]["nodes"][0]["title"], "Tờ trình");
    assert_eq!(of["progress"], json!(null));
    assert_eq!(of["allowedActs"], json!(["SAVE_DRAFT", "ANSWER"]));
    let issues = bed.issues(&id).await?;
    let refused = agency
        .answer_issue(&issues[2], "AGREE", "Nhất trí.")
        .await?;
    assert_eq!(refused.codes(), ["NOT_FOUND"], "another agency's issue");
    // The locality waits for the conclusion, and knows meanwhile what is missing.
    let seen = bed.locality().await?.proposal(&id).await?.done()?;
    let of = seen.data("/proposal");
    assert_eq!(of["issues"]["totalCount"], 3);
    assert_eq!(of["issues"]["nodes"][1]["state"], "ANSWERED");
    assert_eq!(of["issues"]["nodes"][1]["answer"], json!(null));
    assert_eq!(of["progress"]["missing"], 1);
    for login in ["uyvien.yte", "chutich.minhan", "trungtam.tthc"] {
        let stranger = bed.head(login).await?;
        let hidden = stranger.proposal(&id).await?;
        assert_eq!(hidden.error_code(), Some("NOT_FOUND"), "{login}");
        let refused = stranger
            .answer_issue(&issues[1], "AGREE", "Nhất trí.")
            .await?;
        assert_eq!(refused.codes(), ["NOT_FOUND"], "{login}");
        let listed = stranger
            .gql("{ proposals(first: 5) { totalCount } }", Value::Null)
            .await?;
        assert_eq!(listed.done()?.data("/proposals/totalCount"), 0);
    }
    for login in ["chutich", "pct.thuongtruc", "chuyenvien.vanphong"] {
        let seen = bed.person(login).await?.proposal(&id).await?.done()?;
        assert_eq!(seen.data("/proposal/issues/totalCount"), 3, "{login}");
    }
    let member = bed.person("uyvien").await?.proposal(&id).await?;
    assert_eq!(member.error_code(), Some("NOT_ENTITLED"));
    Ok(())
}

#[tokio::test]
async fn c12_x9_a_draft_of_an_answer_is_its_agencys_own() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.gathering().await?;
    let first = bed.issues(&id).await?.swap_remove(0);
    let officer = bed.person("chuyenvien.sonoivu").await?;
    let draft = json!({ "issueId": first, "position": "AGREE", "text": "Đang soạn." });
    officer.propose("saveIssueDraft", draft).await?.done()?;
    let waits = ("ANSWER_ISSUE".to_owned(), id.clone());
    assert!(!officer.todo().await?.contains(&waits));
    let head = bed.focal().await?;
    assert!(head.todo().await?.contains(&waits));
    let seen = head.proposal(&id).await?.done()?;
    let of = seen.data("/proposal/issues/nodes/0/draft");
    assert_eq!(of["text"], "Đang soạn.");
    assert_eq!(of["savedBy"]["title"], "Chuyên viên Sở Nội vụ");
    for caller in [
        bed.locality().await?,
        bed.office().await?,
        bed.chair().await?,
    ] {
        let seen = caller.proposal(&id).await?.done()?;
        assert_eq!(seen.data("/proposal/issues/nodes/0/draft"), &json!(null));
    }
    Ok(())
}

#[tokio::test]
async fn proposals_are_listed_by_state_newest_first() -> Checked {
    let bed = Bed::start().await?;
    let mut made = Vec::new();
    for state in STATES {
        made.push((state, bed.proposal_in(state).await?));
    }
    let locality = bed.locality().await?;
    for (state, id) in &made {
        let query = format!(
            "{{ proposals(filter: {{ states: [{state}] }}, first: 5) {{ nodes {{ id state }} }} }}"
        );
        let listed = locality.gql(&query, Value::Null).await?.done()?;
        let expected = json!([{ "id": id, "state": state }]);
        assert_eq!(listed.data("/proposals/nodes"), &expected);
    }
    let all = locality.gql(
        "{ proposals(first: 100) { totalCount nodes { id } } }",
        Value::Null,
    );
    let all = all.await?.done()?;
    assert_eq!(all.data("/proposals/totalCount"), 11);
    assert_eq!(all.data("/proposals/nodes/0/id"), made[10].1.as_str());
    Ok(())
}
