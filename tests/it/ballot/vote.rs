//! Casting and changing a vote (B1, B2, B13, B14, 4.8).

use std::collections::HashSet;

use bed::province::global_id;
use bed::{Bed, Checked};
use serde_json::{Value, json};
use tokio::task::JoinSet;
use uuid::Uuid;

#[tokio::test]
async fn b1_every_member_in_office_gets_one_paper() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let ballot = bed.office().await?.ballot(&id).await?.done()?;
    let papers = ballot.list("/ballot/papers/nodes")?;
    let people: HashSet<_> = papers
        .iter()
        .filter_map(|paper| paper["member"]["personName"].as_str())
        .collect();
    assert_eq!((papers.len(), people.len()), (25, 25));
    assert!(papers.iter().all(|paper| paper["state"] == "ISSUED"));
    for login in bed.members() {
        let todo = bed.person(login).await?.todo().await?;
        assert_eq!(todo, [("CAST_VOTE".into(), id.clone())], "{login}");
    }
    Ok(())
}

#[tokio::test]
async fn b2_amendments_and_disagreement_need_a_text() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    let before = (member.ballot(&id).await?.body, bed.journalled().await?);
    for position in ["AGREE_WITH_AMENDMENTS", "DISAGREE"] {
        for text in [None, Some(""), Some(" \n\t ")] {
            let refused = member.cast(&id, position, text).await?;
            assert_eq!(refused.codes(), ["TEXT_REQUIRED"], "{position} {text:?}");
            let error = refused.user_errors().next();
            assert_eq!(error.map(|error| &error["field"]), Some(&json!("text")));
            assert_eq!(error.map(|error| &error["rule"]), Some(&json!("B2")));
        }
    }
    let refused = member.cast(&id, "PERHAPS", None).await?;
    assert_eq!(refused.error_code(), Some("BAD_QUERY"));
    let after = (member.ballot(&id).await?.body, bed.journalled().await?);
    assert_eq!(before, after);
    member.cast(&id, "AGREE", Some("  ")).await?.done()?;
    let ballot = member.ballot(&id).await?.done()?;
    assert!(ballot.data("/ballot/myPaper/counted/text").is_null());
    Ok(())
}

#[tokio::test]
async fn b13_each_change_is_a_version_and_the_last_one_counts() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    let first = member.cast(&id, "AGREE", None).await?.done()?;
    assert_eq!(first.data("/castVote/ballot/myPaper/state"), "CAST");
    bed.clock.advance(chrono::TimeDelta::minutes(1));
    member
        .cast(&id, "DISAGREE", Some("Thiếu nguồn lực."))
        .await?
        .done()?;
    bed.clock.advance(chrono::TimeDelta::minutes(1));
    let amended = Some("Bổ sung Điều 2.");
    let last = member
        .cast(&id, "AGREE_WITH_AMENDMENTS", amended)
        .await?
        .done()?;

    let paper = last.data("/castVote/ballot/myPaper");
    assert_eq!(paper["state"], "RECAST");
    assert_eq!(&paper["counted"], last.data("/castVote/vote"));
    let versions: Vec<_> = paper["versions"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|vote| (vote["position"].as_str(), vote["castAt"].as_str()))
        .collect();
    assert_eq!(
        versions,
        [
            (
                Some("AGREE_WITH_AMENDMENTS"),
                Some("2026-11-23T09:17:00+07:00")
            ),
            (Some("DISAGREE"), Some("2026-11-23T09:16:00+07:00")),
            (Some("AGREE"), Some("2026-11-23T09:15:00+07:00")),
        ]
    );
    let tally = bed.office().await?.ballot(&id).await?.done()?;
    let tally = tally.data("/ballot/tally");
    assert_eq!(
        (
            &tally["agree"],
            &tally["agreeWithAmendments"],
            &tally["disagree"],
            &tally["silent"]
        ),
        (&json!(0), &json!(1), &json!(0), &json!(24))
    );
    Ok(())
}

/// B14: no proxy. Only a member with a paper votes, whatever else the person may do.
#[tokio::test]
async fn b14_d8_nobody_votes_without_a_paper() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    for (login, code) in [
        ("chanhvanphong", "NOT_A_MEMBER"),
        ("chuyenvien.vanphong", "NOT_A_MEMBER"),
        // The matter is led by this officer's agency, so it is visible.
        ("chuyenvien.sonoivu", "NOT_A_MEMBER"),
        // X6: to these the ballot does not exist.
        ("trungtam.tthc", "NOT_FOUND"),
        ("quantri", "NOT_FOUND"),
    ] {
        let caller = bed.person(login).await?;
        let before = bed.journalled().await?;
        assert_eq!(
            caller.cast(&id, "AGREE", None).await?.codes(),
            [code],
            "{login}"
        );
        assert_eq!(bed.journalled().await?, before, "{login}");
    }
    let nobody = bed.nobody().cast(&id, "AGREE", None).await?;
    assert_eq!(nobody.error_code(), Some("UNAUTHENTICATED"));
    let unknown = global_id("Ballot", Uuid::new_v4());
    let member = bed.person("uyvien").await?;
    assert_eq!(
        member.cast(&unknown, "AGREE", None).await?.codes(),
        ["NOT_FOUND"]
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b13_twenty_casts_at_once_are_twenty_versions_and_one_counts() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let votes = cast_at_once(&bed, &id, |n| format!("key {n}")).await?;
    let ids: HashSet<_> = votes
        .iter()
        .filter_map(|vote| vote["id"].as_str())
        .collect();
    assert_eq!(ids.len(), 20);

    let ballot = bed.person("uyvien").await?.ballot(&id).await?.done()?;
    let versions = ballot.list("/ballot/myPaper/versions")?;
    assert_eq!(versions.len(), 20);
    assert_eq!(ballot.data("/ballot/myPaper/counted"), &versions[0]);
    let tally = bed.office().await?.ballot(&id).await?.done()?;
    assert_eq!(tally.data("/ballot/tally/agree"), 1);
    assert_eq!(tally.data("/ballot/tally/silent"), 24);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_casts_at_once_with_one_key_are_one_version() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let votes = cast_at_once(&bed, &id, |_| "the same".to_owned()).await?;
    assert!(votes.iter().all(|vote| vote == &votes[0]), "{votes:?}");

    let member = bed.person("uyvien").await?;
    let ballot = member.ballot(&id).await?.done()?;
    assert_eq!(ballot.list("/ballot/myPaper/versions")?.len(), 1);
    assert_eq!(ballot.data("/ballot/myPaper/state"), "CAST");
    let other = member
        .cast_keyed(&id, "DISAGREE", Some("Khác."), "the same")
        .await?;
    assert_eq!(other.codes(), ["KEY_REUSED"]);
    let after = member.ballot(&id).await?.done()?;
    assert_eq!(ballot.body, after.body);
    Ok(())
}

/// One member casts twenty times at once. Answers the votes that came back.
async fn cast_at_once(
    bed: &Bed,
    id: &str,
    key: impl Fn(u32) -> String,
) -> anyhow::Result<Vec<Value>> {
    let member = bed.person("uyvien").await?;
    let mut casts = JoinSet::new();
    for n in 0..20 {
        let (member, id, key) = (member.clone(), id.to_owned(), key(n));
        casts.spawn(async move { member.cast_keyed(&id, "AGREE", None, &key).await });
    }
    let mut votes = Vec::new();
    while let Some(cast) = casts.join_next().await {
        votes.push(cast??.done()?.data("/castVote/vote").clone());
    }
    Ok(votes)
}

/// A retry whose first answer was lost on the way may arrive after the deadline: it changes nothing
/// and is told what was received.
#[tokio::test]
async fn a_retry_after_closing_answers_the_vote_that_was_received() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    let first = member.cast_keyed(&id, "AGREE", None, "one").await?.done()?;
    bed.wait_for_deadline(&id).await?;
    let member = bed.person("uyvien").await?;
    let before = bed.journalled().await?;
    let again = member.cast_keyed(&id, "AGREE", None, "one").await?.done()?;
    assert_eq!(first.data("/castVote/vote"), again.data("/castVote/vote"));
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}
