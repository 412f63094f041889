//! The way on which the agencies do not agree (C12).

use bed::{Bed, Checked};
use serde_json::{Value, json};

#[tokio::test]
async fn c12_the_report_of_differing_opinions_and_the_notice_to_the_locality_are_one_action()
-> Checked {
    let bed = Bed::start().await?;
    let id = bed.proposal_in("REPORTED_TO_PPC").await?;
    for caller in [
        bed.chair().await?,
        bed.locality().await?,
        bed.focal().await?,
    ] {
        let seen = caller.proposal(&id).await?.done()?;
        let of = seen.data("/proposal");
        let table = seen.list("/proposal/differingOpinions")?.iter();
        let table: Vec<_> = table
            .map(|row| (row["place"].as_i64(), row["answer"]["position"].as_str()))
            .collect();
        let expected = [
            (Some(2), Some("DISAGREE")),
            (Some(3), Some("AGREE_WITH_CONDITIONS")),
        ];
        assert_eq!(table, expected);
        let conclusion = &of["conclusion"];
        assert_eq!(conclusion["outcome"], "DISAGREED");
        assert_eq!(conclusion["localityInformedAt"], conclusion["concludedAt"]);
    }
    let query = "{ notices(first: 1) { nodes { kind proposal { id } } } }";
    for caller in [bed.chair().await?, bed.locality().await?] {
        let told = caller.gql(query, Value::Null).await?.done()?;
        assert_eq!(told.data("/notices/nodes/0/kind"), "PROPOSAL_REPORTED");
        assert_eq!(told.data("/notices/nodes/0/proposal/id"), id.as_str());
    }
    // An agency that answers reads no table: the opinions of the others are not its own (X6).
    let agency = bed.head("uyvien.taichinh").await?;
    let seen = agency.proposal(&id).await?.done()?;
    assert_eq!(seen.data("/proposal/differingOpinions"), &json!([]));
    Ok(())
}

#[tokio::test]
async fn c12_the_chair_decides_on_the_whole_and_on_single_issues() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.proposal_in("REPORTED_TO_PPC").await?;
    let issues = bed.issues(&id).await?;
    let decision = |issue: &str| {
        json!({
            "decision": "APPROVE_IN_PART", "note": "Đồng ý nội dung 1; nội dung 2 để năm sau.",
            "onIssues": [{ "issueId": issue, "decision": "DECLINE", "note": "Để năm sau." }],
        })
    };
    let chair = bed.chair().await?;
    let foreign = bed.proposal_in("GATHERING").await?;
    let foreign = bed.issues(&foreign).await?.swap_remove(0);
    let before = bed.journalled().await?;
    let refused = chair
        .propose_at("decideProposal", &id, 5, decision(&foreign))
        .await?;
    assert_eq!(refused.codes(), ["NOT_FOUND"]);
    assert_eq!(bed.journalled().await?, before, "nothing is half decided");
    let vice = bed.person("pct.thuongtruc").await?;
    let refused = vice
        .propose_at("decideProposal", &id, 5, decision(&issues[1]))
        .await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"]);
    let reply = chair
        .propose_at("decideProposal", &id, 5, decision(&issues[1]))
        .await?;
    reply.done()?;
    let seen = bed.locality().await?.proposal(&id).await?.done()?;
    let of = seen.data("/proposal");
    assert_eq!(of["state"], "ANSWERED_TO_LOCALITY");
    assert_eq!(of["answer"]["decision"], "APPROVE_IN_PART");
    assert_eq!(of["answer"]["answeredBy"]["office"], "CHAIR");
    assert_eq!(of["issues"]["nodes"][1]["decision"], "DECLINE");
    assert_eq!(of["issues"]["nodes"][0]["decision"], json!(null));
    Ok(())
}

#[tokio::test]
async fn c12_plain_agreement_is_no_difference_to_report() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.gathering().await?;
    bed.answer_issues(&id, ["AGREE"; 3]).await?;
    let input = json!({ "outcome": "DISAGREED" });
    let focal = bed.focal().await?;
    let refused = focal.propose_at("concludeProposal", &id, 4, input).await?;
    assert_eq!(refused.codes(), ["NO_DIFFERENCE"]);
    Ok(())
}
