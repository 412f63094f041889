//! Every verb in every state, every decision in every state, and the version that each names.

use bed::stage::STATES;
use bed::{Bed, Checked, Reply};

const VERBS: [&str; 15] = [
    "order",
    "open",
    "extend",
    "cancel",
    "supersede",
    "prepare",
    "cast",
    "form",
    "late",
    "close",
    "resolve",
    "decide",
    "session",
    "announce",
    "meet",
];
const DECISIONS: [&str; 5] = [
    "APPROVE",
    "RETURN_FOR_AMENDMENTS",
    "TO_SESSION",
    "RETURN",
    "STOP",
];

fn closed(state: &str) -> bool {
    [
        "PASSED",
        "NOT_PASSED",
        "CHAIR_DECIDED",
        "ON_SESSION",
        "SESSION_DECIDED",
        "ANNOUNCED",
    ]
    .contains(&state)
}

/// How a verb is refused in a state, or none when it fits (4.7).
fn refusal(verb: &str, state: &str) -> Option<&'static str> {
    let before_opening = ["DRAFT", "ORDERED"].contains(&state);
    let fits = match verb {
        "order" => state == "DRAFT",
        "open" => state == "ORDERED",
        "cast" | "close" | "extend" | "prepare" => state == "OPEN",
        "cancel" | "supersede" => before_opening || state == "OPEN",
        "form" => state == "OPEN" || closed(state),
        "late" | "resolve" => closed(state),
        "session" => state == "ON_SESSION",
        "announce" => ["PASSED", "NOT_PASSED", "CHAIR_DECIDED"].contains(&state),
        "meet" => state == "SESSION_DECIDED",
        _ => ["PASSED", "NOT_PASSED", "ON_SESSION"].contains(&state),
    };
    match verb {
        _ if fits => None,
        // Nobody holds a paper yet. The Chair, who votes here, sees the ballot.
        "cast" | "late" | "prepare" | "form" if before_opening => Some("NOT_A_MEMBER"),
        // 4.7: the phone that still holds the old draft is told of the round to turn to.
        "cast" | "prepare" | "form" if state == "SUPERSEDED" => Some("BALLOT_SUPERSEDED"),
        "cast" | "prepare" if state == "CANCELLED" => Some("BALLOT_CANCELLED"),
        "cast" | "prepare" => Some("BALLOT_CLOSED"),
        "extend" if closed(state) => Some("BALLOT_CLOSED"),
        // There is no vote yet, so there is none to resolve.
        "resolve" if before_opening => Some("NOT_FOUND"),
        _ => Some("WRONG_STATE"),
    }
}

/// Uses a verb by whoever may, on the ballot's present version.
async fn attempt(bed: &Bed, verb: &str, id: &str, version: i64) -> anyhow::Result<Reply> {
    let (chair, office) = (bed.chair().await?, bed.office().await?);
    match verb {
        "extend" => chair.give_time(id, version, "2027-02-01").await,
        "cancel" => chair.call_off(id, version).await,
        "supersede" => chair.supersede(id, version, id).await,
        "prepare" => chair.prepare(id, "AGREE", None).await,
        "form" => {
            let (mandate, at) = (chair.mandate("CHAIR").await?, "2026-11-23T09:15:00+07:00");
            // Refused before it is looked for.
            let scan = bed::province::global_id("File", uuid::Uuid::nil());
            office
                .enter_form(office.form(id, &mandate, &scan, at))
                .await
        }
        "order" => chair.order(id, version).await,
        "open" => office.open(id, version, None).await,
        "cast" => chair.cast(id, "AGREE", None).await,
        "late" => chair.late(id, "AGREE", None).await,
        "close" => office.close(id, version).await,
        "resolve" => {
            let ballot = office.ballot(id).await?;
            let papers = ballot.data("/ballot/papers/nodes").as_array();
            let votes = papers.into_iter().flatten().map(|paper| &paper["counted"]);
            let mut votes = votes.filter(|vote| vote["position"] == "AGREE_WITH_AMENDMENTS");
            let vote = votes.next().and_then(|vote| vote["id"].as_str());
            office
                .resolve(vote.unwrap_or("none"), "ACCEPTED", "Đã tiếp thu.")
                .await
        }
        "session" => {
            let heard = office.session(id, version, "DEFERRED", (20, 0, 0), &bed.today());
            office.record_session(heard).await
        }
        "announce" => office.announce(id, version, &bed.today()).await,
        "meet" => office.meet_changes(id, version).await,
        _ => chair.decide(id, version, "APPROVE").await,
    }
}

#[tokio::test]
async fn a_verb_that_does_not_fit_the_state_changes_nothing() -> Checked {
    let bed = Bed::start().await?;
    let mut refused = 0;
    for state in STATES {
        let id = bed.in_state(state).await?;
        let (chair, office) = (bed.chair().await?, bed.office().await?);
        let version = bed.version(&id).await?;
        let look = async || -> anyhow::Result<_> {
            let seen = (
                office.ballot(&id).await?.body,
                chair.ballot(&id).await?.body,
            );
            Ok((seen, bed.journalled().await?))
        };
        let before = look().await?;
        assert_eq!(before.0.0["data"]["ballot"]["state"], state);
        for verb in VERBS {
            let Some(code) = refusal(verb, state) else {
                continue;
            };
            let reply = attempt(&bed, verb, &id, version).await?;
            assert_eq!(reply.codes(), [code], "{verb} of a ballot {state}");
            assert_eq!(look().await?, before, "{verb} of a ballot {state}");
            refused += 1;
        }
    }
    // 165 pairs; the 39 that fit are tested where their rule is.
    assert_eq!(refused, 126);
    Ok(())
}

#[tokio::test]
async fn b7_b8_the_outcome_says_which_decisions_are_the_chairs() -> Checked {
    let bed = Bed::start().await?;
    for state in STATES {
        for kind in DECISIONS {
            let passing = ["APPROVE", "RETURN_FOR_AMENDMENTS"].contains(&kind);
            let expected = match (state, passing, kind) {
                ("NOT_PASSED", false, _) | ("ON_SESSION", _, "RETURN" | "STOP") => None,
                ("NOT_PASSED" | "ON_SESSION", ..) => Some("DECISION_NOT_OFFERED"),
                _ => Some("WRONG_STATE"),
            };
            let id = match state {
                // Votes cost time, and no decision depends on how many there are.
                "PASSED" | "CHAIR_DECIDED" | "ANNOUNCED" => continue,
                _ => bed.in_state(state).await?,
            };
            check_decision(&bed, &id, kind, expected).await?;
        }
    }
    for kind in DECISIONS {
        let id = bed.closed((13, 0, 0)).await?;
        // B7: after a pass the Chair decides freely; RETURN is the name of another decision.
        let free = kind != "RETURN";
        let expected = (!free).then_some("DECISION_NOT_OFFERED");
        check_decision(&bed, &id, kind, expected).await?;
        if free && kind != "TO_SESSION" {
            for again in DECISIONS {
                check_decision(&bed, &id, again, Some("WRONG_STATE")).await?;
            }
        }
    }
    Ok(())
}

async fn check_decision(bed: &Bed, id: &str, kind: &str, expected: Option<&str>) -> Checked {
    let (chair, version) = (bed.chair().await?, bed.version(id).await?);
    let before = (chair.ballot(id).await?.body, bed.journalled().await?);
    let reply = chair.decide(id, version, kind).await?;
    let state = &before.0["data"]["ballot"]["state"];
    assert_eq!(
        reply.codes().first().copied(),
        expected,
        "{kind} after {state}"
    );
    let after = (chair.ballot(id).await?.body, bed.journalled().await?);
    assert_eq!(after == before, expected.is_some(), "{kind} after {state}");
    if expected.is_none() {
        let decision = reply.data("/decideBallot/ballot/decision");
        assert_eq!(decision["kind"], kind);
        assert_eq!(decision["decidedBy"]["title"], "Chủ tịch UBND tỉnh");
    }
    Ok(())
}

#[tokio::test]
async fn a_verb_on_a_version_that_is_not_the_present_one_is_a_conflict() -> Checked {
    let bed = Bed::start().await?;
    for (state, verb) in [
        ("DRAFT", "order"),
        ("ORDERED", "open"),
        ("OPEN", "close"),
        ("OPEN", "extend"),
        ("ORDERED", "cancel"),
        ("DRAFT", "supersede"),
        ("PASSED", "decide"),
    ] {
        let id = bed.in_state(state).await?;
        let version = bed.version(&id).await?;
        let office = bed.office().await?;
        let before = (office.ballot(&id).await?.body, bed.journalled().await?);
        for stale in [version - 1, version + 1, -1, i64::from(i32::MAX)] {
            let reply = attempt(&bed, verb, &id, stale).await?;
            assert_eq!(
                reply.codes(),
                ["CONFLICT"],
                "{verb} on {stale} of {version}"
            );
        }
        let after = (office.ballot(&id).await?.body, bed.journalled().await?);
        assert_eq!(before, after, "{verb}");
    }
    Ok(())
}

/// Two orders given on the same version: one is kept, the other learns of it.
#[tokio::test(flavor = "multi_thread")]
async fn of_two_orders_at_once_one_wins() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.drafted().await?;
    let chair = bed.chair().await?;
    let (one, other) = tokio::join!(chair.order(&id, 1), chair.order(&id, 1));
    let mut codes = [one?, other?].map(|reply| reply.codes().join(" "));
    codes.sort();
    assert_eq!(codes, ["", "WRONG_STATE"]);
    assert_eq!(bed.version(&id).await?, 2);
    Ok(())
}
