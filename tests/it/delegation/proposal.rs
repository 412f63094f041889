//! A locality's proposal in the name of a head, or of the Chair (D1, C12, C13).

use bed::delegate::giving;
use bed::propose::ANSWERING;
use bed::{Bed, Caller, Checked};
use serde_json::{Value, json};

/// A verb at the version that stands, and the proposal after it.
async fn does(bed: &Bed, who: &Caller, verb: &str, id: &str, more: Value) -> anyhow::Result<Value> {
    let seen = bed.office().await?.proposal(id).await?.done()?;
    let version = seen.number("/proposal/version")?;
    let reply = who.propose_at(verb, id, version, more).await?.done()?;
    Ok(reply.data(&format!("/{verb}/proposal")).clone())
}

#[tokio::test]
async fn d1_c12_a_deputy_leads_a_proposal_in_the_heads_name() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.proposal_sent().await?;
    let deputy = bed.deputy().await?;
    let refused = deputy.propose_at("acceptProposal", &id, 2, json!({}));
    assert_eq!(refused.await?.codes(), ["NOT_ENTITLED"]);
    bed.lent(&["LEAD_PROPOSALS"], "2026-12-31").await?;
    let card = ("ACCEPT_PROPOSAL".to_owned(), id.clone());
    assert_eq!(deputy.todo().await?, [card]);
    let accepted = does(&bed, &deputy, "acceptProposal", &id, json!({})).await?;
    assert_eq!(accepted["actsFor"]["office"], "AGENCY_HEAD");
    let pairs = json!({ "assignments": bed.assignments(&id, &ANSWERING).await? });
    does(&bed, &deputy, "gatherProposal", &id, pairs).await?;
    bed.answer_issues(&id, ["AGREE", "AGREE", "AGREE"]).await?;
    let outcome = json!({ "outcome": "AGREED", "note": "Thống nhất." });
    let concluded = does(&bed, &deputy, "concludeProposal", &id, outcome).await?;
    let text = json!({ "text": "Các cơ quan thống nhất." });
    let answered = does(&bed, &deputy, "answerLocality", &id, text).await?;
    for (step, by) in [
        (&concluded["conclusion"], "concludedBy"),
        (&answered["answer"], "answeredBy"),
    ] {
        assert_eq!(step[by]["office"], "AGENCY_DEPUTY");
        assert_eq!(step["onBehalfOf"]["office"], "AGENCY_HEAD");
    }
    // FE9: the acts that keep no column of their own read both names in the journal.
    let query = "query($id: ID!) { proposal(id: $id) { doneBy { act doneBy { office }
        onBehalfOf { office } } } }";
    let seen = deputy.gql(query, json!({ "id": id })).await?.done()?;
    let of = |act: &str| {
        let mut acts = seen
            .data("/proposal/doneBy")
            .as_array()
            .into_iter()
            .flatten();
        acts.find(|one| one["act"] == act)
            .cloned()
            .unwrap_or_default()
    };
    for act in ["ACCEPT_PROPOSAL", "GATHER_PROPOSAL"] {
        assert_eq!(of(act)["doneBy"]["office"], "AGENCY_DEPUTY", "{act}");
        assert_eq!(of(act)["onBehalfOf"]["office"], "AGENCY_HEAD", "{act}");
    }
    assert_eq!(of("SEND_PROPOSAL")["doneBy"]["office"], "AGENCY_HEAD");
    assert!(of("SEND_PROPOSAL")["onBehalfOf"].is_null());
    let acts = bed.owner().await?.done_in_my_name().await?;
    let acts: Vec<_> = acts.iter().map(|(act, _)| act.as_str()).collect();
    let done = ["ANSWER_LOCALITY", "CONCLUDE_PROPOSAL", "GATHER_PROPOSAL"];
    assert_eq!(acts, [&done[..], &["ACCEPT_PROPOSAL"]].concat());
    Ok(())
}

/// Another agency's proposals stay another agency's.
#[tokio::test]
async fn d9_a_deputy_leads_only_what_the_head_leads() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.proposal_sent().await?;
    bed.lent(&["LEAD_PROPOSALS"], "2026-12-31").await?;
    let deputy = bed.deputy().await?;
    let on = json!({
        "unitId": bed.unit_of(ANSWERING[1]).await?, "reason": "Nội dung chính là kinh phí.",
    });
    let passed = does(&bed, &deputy, "transferProposal", &id, on).await?;
    let step = &passed["transfers"][0];
    assert_eq!(step["transferredBy"]["office"], "AGENCY_DEPUTY");
    assert_eq!(step["onBehalfOf"]["office"], "AGENCY_HEAD");
    let refused = deputy.propose_at("acceptProposal", &id, 3, json!({}));
    assert_eq!(refused.await?.codes(), ["NOT_ENTITLED"]);
    Ok(())
}

#[tokio::test]
async fn d4_c13_an_authorised_vice_chair_decides_on_a_proposal() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.proposal_in("CHAIR_DECIDES").await?;
    let vice = bed.person("pct.kinhte").await?;
    let decision = json!({ "decision": "APPROVE", "note": "Chấp thuận." });
    let refused = vice.propose_at("decideProposal", &id, 6, decision.clone());
    assert_eq!(refused.await?.codes(), ["NOT_ENTITLED"]);
    let mandate = bed.vice_chair("pct.kinhte").await?;
    let days = (bed.today(), "2026-12-31");
    let input = giving(
        &mandate,
        "BY_POWER",
        &["DECIDE_PROPOSALS"],
        (&days.0, days.1),
    );
    bed.chair().await?.give_delegation(input).await?.done()?;
    let decided = does(&bed, &vice, "decideProposal", &id, decision).await?;
    assert_eq!(decided["answer"]["answeredBy"]["office"], "VICE_CHAIR");
    assert_eq!(decided["answer"]["onBehalfOf"]["office"], "CHAIR");
    Ok(())
}
