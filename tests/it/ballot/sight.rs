//! Who sees what of a ballot, and when (B18, B19, B21, X6).

use bed::stage::{MAJORITY, STATES};
use bed::{Bed, Caller, Checked};
use serde_json::{Value, json};

/// A caller in every hat that can look at ballots, by a word for it.
async fn everybody(bed: &Bed) -> anyhow::Result<Vec<(&'static str, Caller)>> {
    Ok(vec![
        ("Chair", bed.chair().await?),
        ("Vice Chair", bed.person("pct.thuongtruc").await?),
        ("member", bed.person("uyvien").await?),
        ("assistant", bed.assistant().await?),
        ("Office head", bed.person("chanhvanphong").await?),
        ("specialist", bed.office().await?),
        (
            "lead",
            bed.person("giamdoc.sonoivu")
                .await?
                .acting("AGENCY_HEAD")
                .await?,
        ),
        ("lead's officer", bed.person("chuyenvien.sonoivu").await?),
        ("other agency", bed.person("trungtam.tthc").await?),
        ("administrator", bed.person("quantri").await?),
    ])
}

const MANAGE: [&str; 3] = ["Chair", "Office head", "specialist"];
const BLIND: [&str; 2] = ["other agency", "administrator"];

#[tokio::test]
async fn b21_before_closing_the_tally_is_for_the_office_and_the_chair() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    bed.vote(&id, (2, 1, 1)).await?;
    for (who, caller) in everybody(&bed).await? {
        let ballot = caller.ballot(&id).await?;
        let seen = !ballot.data("/ballot/tally").is_null();
        assert_eq!(
            seen,
            MANAGE.contains(&who),
            "tally of {who}: {}",
            ballot.body
        );
        let named = !ballot.data("/ballot/papers").is_null();
        assert_eq!(named, MANAGE.contains(&who), "papers of {who}");
        assert_eq!(ballot.error_code().is_some(), BLIND.contains(&who), "{who}");
    }
    // The vote's answer and the to-do list tell a member no more than the ballot does.
    let member = bed.person("uyvien").await?;
    let cast = member.cast(&id, "AGREE", None).await?.done()?;
    assert!(cast.data("/castVote/ballot/tally").is_null());
    assert!(cast.data("/castVote/ballot/papers").is_null());
    Ok(())
}

#[tokio::test]
async fn b21_after_closing_the_tally_is_for_the_members_and_the_lead_too() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.closed((MAJORITY, 1, 1)).await?;
    for (who, caller) in everybody(&bed).await? {
        let ballot = caller.ballot(&id).await?;
        let seen = !ballot.data("/ballot/tally").is_null();
        assert_eq!(
            seen,
            !BLIND.contains(&who),
            "tally of {who}: {}",
            ballot.body
        );
        let named = ballot.data("/ballot/papers/totalCount") == 25;
        assert_eq!(named, !BLIND.contains(&who), "papers of {who}");
    }
    Ok(())
}

/// Earlier versions are for the member, the Office and the Chair; what counted is for all.
#[tokio::test]
async fn b19_the_result_sheet_shows_each_member_and_earlier_versions_to_few() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let changer = bed.person(bed.members()[3]).await?;
    changer.cast(&id, "AGREE", None).await?.done()?;
    let text = Some("Thiếu nguồn lực.");
    changer.cast(&id, "DISAGREE", text).await?.done()?;
    bed.wait_for_deadline(&id).await?;

    let paper = |ballot: &bed::Reply| -> Option<Value> {
        let papers = ballot.list("/ballot/papers/nodes").ok()?;
        papers
            .iter()
            .find(|paper| paper["state"] == "RECAST")
            .cloned()
    };
    for (who, caller) in everybody(&bed).await? {
        if BLIND.contains(&who) {
            continue;
        }
        let paper = paper(&caller.ballot(&id).await?).unwrap_or_default();
        assert_eq!(paper["counted"]["position"], "DISAGREE", "{who}");
        assert_eq!(paper["counted"]["text"], "Thiếu nguồn lực.", "{who}");
        assert_eq!(
            paper["counted"]["castAt"], "2026-11-23T09:15:00+07:00",
            "{who}"
        );
        let versions = paper["versions"].as_array().map_or(0, Vec::len);
        assert_eq!(versions, if MANAGE.contains(&who) { 2 } else { 0 }, "{who}");
    }
    let own = bed
        .person(bed.members()[3])
        .await?
        .ballot(&id)
        .await?
        .done()?;
    assert_eq!(own.list("/ballot/myPaper/versions")?.len(), 2);
    Ok(())
}

/// B18: by name. Every paper says whose it is, in the hat it was issued to.
#[tokio::test]
async fn b18_papers_are_by_name() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.closed((0, 0, 0)).await?;
    let ballot = bed.person("uyvien").await?.ballot(&id).await?.done()?;
    for paper in ballot.list("/ballot/papers/nodes")? {
        let member = &paper["member"];
        assert!(
            member["title"]
                .as_str()
                .is_some_and(|title| !title.is_empty())
        );
        assert!(
            member["personName"]
                .as_str()
                .is_some_and(|name| !name.is_empty())
        );
        let office = member["office"].as_str().unwrap_or_default();
        assert!(
            ["CHAIR", "VICE_CHAIR", "COMMITTEE_MEMBER"].contains(&office),
            "{office}"
        );
    }
    Ok(())
}

/// X6: which hats see a ballot in which state; the others hear NOT_FOUND, or find it in no list.
#[tokio::test]
async fn x6_a_ballot_is_seen_by_those_whom_it_concerns() -> Checked {
    let bed = Bed::start().await?;
    for state in ["DRAFT", "ORDERED", "OPEN", "PASSED"] {
        assert!(STATES.contains(&state));
        let id = bed.in_state(state).await?;
        let opened = !["DRAFT", "ORDERED"].contains(&state);
        for (who, caller) in everybody(&bed).await? {
            let sees = match who {
                "member" | "assistant" => opened,
                who => !BLIND.contains(&who),
            };
            let ballot = caller.ballot(&id).await?;
            assert_eq!(
                ballot.error_code().is_none(),
                sees,
                "{who} of a ballot {state}"
            );
            let list = caller
                .gql("{ ballots(first: 100) { nodes { id } } }", json!({}))
                .await?;
            let listed = list
                .list("/ballots/nodes")
                .is_ok_and(|nodes| nodes.iter().any(|node| node["id"] == id.as_str()));
            assert_eq!(listed, sees, "{who} in the list, of a ballot {state}");
        }
    }
    Ok(())
}

/// What is offered is what is done: each act on offer is accepted from whoever is offered it.
#[tokio::test]
async fn the_acts_on_offer_follow_the_state_and_the_hat() -> Checked {
    let bed = Bed::start().await?;
    let mut wrong = Vec::new();
    for (state, offers) in [
        (
            "DRAFT",
            json!({
                "Chair": ["ORDER", "CANCEL"],
                "Office head": ["CHECK_RELATED"],
                "lead": ["LIST_RELATED", "STATE_NO_COORDINATION"],
                "lead's officer": ["LIST_RELATED"],
            }),
        ),
        (
            "ORDERED",
            json!({
                "Chair": ["CANCEL"],
                "Office head": ["CHECK_RELATED", "OPEN"],
                "specialist": ["OPEN"],
                "lead": ["STATE_NO_COORDINATION"],
            }),
        ),
        (
            "OPEN",
            json!({
                "Chair": ["EXTEND", "CANCEL", "DRAFT_VOTE", "CAST"],
                "Vice Chair": ["DRAFT_VOTE", "CAST"],
                "member": ["DRAFT_VOTE", "CAST"],
                "assistant": ["DRAFT_VOTE"],
                "Office head": ["RECORD_PAPER"],
                "specialist": ["RECORD_PAPER"],
            }),
        ),
        (
            "PASSED",
            json!({
                "Chair": ["DECIDE"],
                // 4.8: these have voted; only who was silent may still say something.
                "Office head": ["ANNOUNCE", "RECORD_PAPER", "RESOLVE_AMENDMENT"],
                "specialist": ["ANNOUNCE", "RECORD_PAPER", "RESOLVE_AMENDMENT"],
                "lead": ["RESOLVE_AMENDMENT"],
            }),
        ),
    ] {
        let id = bed.in_state(state).await?;
        for (who, caller) in everybody(&bed).await? {
            let ballot = caller.ballot(&id).await?;
            let Some(acts) = ballot.data("/ballot/allowedActs").as_array() else {
                continue;
            };
            let mut acts: Vec<_> = acts.iter().filter_map(Value::as_str).collect();
            let offered = offers[who].as_array().into_iter().flatten();
            let mut offered: Vec<_> = offered.filter_map(Value::as_str).collect();
            acts.sort_unstable();
            offered.sort_unstable();
            if acts.iter().ne(&offered) {
                wrong.push(format!("{state}, {who}: {acts:?}, not {offered:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    Ok(())
}
