//! Every verb in every state, over HTTP (4.12).

use bed::propose::{ANSWERING, STATES};
use bed::{Bed, Caller, Checked};
use serde_json::{Value, json};

/// A verb, who has it, the states that it fits, and what it takes besides the proposal.
type Try = (&'static str, Caller, Vec<&'static str>, Value);

async fn verbs(bed: &Bed, id: &str) -> anyhow::Result<Vec<Try>> {
    let (locality, focal) = (bed.locality().await?, bed.focal().await?);
    let taken = if focal.proposal(id).await?.error_code().is_none() {
        let seen = bed.locality().await?.proposal(id).await?.done()?;
        let name = seen.text("/proposal/focalUnit/name")?;
        match name.as_str() {
            "Sở Tài chính" => bed.head("uyvien.taichinh").await?,
            _ => bed.focal().await?,
        }
    } else {
        bed.focal().await?
    };
    let to = bed.unit_of("uyvien.xaydung").await?;
    Ok(vec![
        (
            "sendProposal",
            locality,
            vec!["DRAFT"],
            json!({ "secretContent": false }),
        ),
        (
            "acceptProposal",
            taken,
            vec!["SENT_TO_FOCAL", "TRANSFERRED"],
            json!({}),
        ),
        (
            "gatherProposal",
            bed.focal().await?,
            vec!["ACCEPTED_BY_FOCAL"],
            json!({ "assignments": bed.assignments_seen(id, &ANSWERING).await? }),
        ),
        (
            "concludeProposal",
            bed.focal().await?,
            vec!["GATHERING"],
            json!({ "outcome": "BEYOND_COMPETENCE" }),
        ),
        (
            "answerLocality",
            bed.focal().await?,
            vec!["AGREED"],
            json!({ "text": "Trả lời." }),
        ),
        (
            "completeProposal",
            bed.person("chanhvanphong").await?,
            vec!["OFFICE_COMPLETES"],
            json!({ "overrideReason": "Trình ngay." }),
        ),
        (
            "decideProposal",
            bed.chair().await?,
            vec!["REPORTED_TO_PPC", "CHAIR_DECIDES"],
            json!({ "decision": "APPROVE", "note": "Chấp thuận." }),
        ),
        (
            "closeProposal",
            bed.locality().await?,
            vec!["ANSWERED_TO_LOCALITY"],
            json!({}),
        ),
        (
            "transferProposal",
            bed.focal().await?,
            vec!["SENT_TO_FOCAL"],
            json!({ "unitId": to, "reason": "Đúng ngành." }),
        ),
    ])
}

#[tokio::test]
async fn c12_c13_every_verb_in_every_state() -> Checked {
    let bed = Bed::start().await?;
    for state in STATES {
        let id = bed.proposal_in(state).await?;
        for (verb, caller, fits, more) in verbs(&bed, &id).await? {
            let seen = bed.locality().await?.proposal(&id).await?.done()?;
            let version = seen.number("/proposal/version")?;
            if fits.contains(&state) {
                // Done on one of its own, so that the others still find the state.
                let own = bed.proposal_in(state).await?;
                let more = match verb {
                    "gatherProposal" => {
                        json!({ "assignments": bed.assignments(&own, &ANSWERING).await? })
                    }
                    _ => more,
                };
                let reply = caller.propose_at(verb, &own, version, more).await?;
                assert_eq!(reply.codes(), Vec::<String>::new(), "{verb} in {state}");
            } else {
                let before = bed.journalled().await?;
                let refused = caller.propose_at(verb, &id, version, more).await?;
                let codes = refused.codes();
                let hidden = state == "DRAFT" && codes == ["NOT_FOUND"];
                let not_focal = state == "TRANSFERRED" && codes == ["NOT_ENTITLED"];
                let wrong = codes == ["PROPOSAL_STATE"];
                assert!(wrong || hidden || not_focal, "{verb} in {state}: {codes:?}");
                assert_eq!(bed.journalled().await?, before, "{verb} in {state}");
            }
        }
    }
    Ok(())
}
