//! Overdue by the clock, urged by hand and by the sweeper (C12, C20).

use bed::propose::ANSWERING;
use bed::{Bed, Checked};
use chrono::TimeDelta;
use serde_json::{Value, json};

async fn urges(bed: &Bed, id: &str) -> anyhow::Result<Vec<i64>> {
    let seen = bed.focal().await?.proposal(id).await?.done()?;
    let issues = seen.list("/proposal/issues/nodes")?.iter();
    Ok(issues
        .filter_map(|issue| issue["urgeCount"].as_i64())
        .collect())
}

#[tokio::test]
async fn c12_past_the_deadline_silence_is_overdue_without_the_sweeper_and_never_agreement()
-> Checked {
    let bed = Bed::start().await?;
    let id = bed.gathering().await?;
    bed.answer_issues(&id, ["AGREE", "", ""]).await?;
    let question = |overdue: bool| {
        format!("{{ proposals(filter: {{ overdue: {overdue} }}, first: 5) {{ nodes {{ id }} }} }}")
    };
    let office = bed.office().await?;
    let listed = office.gql(&question(true), Value::Null).await?.done()?;
    assert_eq!(listed.data("/proposals/nodes"), &json!([]));
    bed.wait_for_issues(&id).await?;
    bed.clock.advance(TimeDelta::days(60));
    let office = bed.office().await?;
    let seen = office.proposal(&id).await?.done()?;
    let of = seen.data("/proposal");
    assert_eq!(of["state"], "GATHERING");
    assert_eq!(of["overdue"], true);
    assert_eq!(
        of["progress"],
        json!({ "issues": 3, "answered": 1, "missing": 2, "overdue": 2 })
    );
    let issues = seen.list("/proposal/issues/nodes")?.iter();
    let states: Vec<_> = issues.map(|issue| issue["state"].clone()).collect();
    assert_eq!(states, ["ANSWERED", "OVERDUE", "OVERDUE"]);
    let listed = office.gql(&question(true), Value::Null).await?.done()?;
    assert_eq!(listed.data("/proposals/nodes/0/id"), id.as_str());
    let listed = office.gql(&question(false), Value::Null).await?.done()?;
    assert_eq!(listed.data("/proposals/nodes"), &json!([]));
    // Sweeping changes none of it.
    bed.sweep().await?;
    let after = office.proposal(&id).await?.done()?;
    assert_eq!(after.data("/proposal/progress"), &of["progress"]);
    Ok(())
}

/// Asked on Monday 23 November, due on Tuesday 1 December: the 24th is a holiday.
#[tokio::test]
async fn c12_c20_the_clock_urges_only_the_silent_and_each_day_once() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.gathering().await?;
    bed.answer_issues(&id, ["AGREE", "", ""]).await?;
    for (days, expected) in [
        (0, [0, 0, 0]),
        // Thursday is too early; Friday is two working days ahead.
        (3, [0, 0, 0]),
        (1, [0, 1, 1]),
        // Over the weekend nothing new falls due.
        (1, [0, 1, 1]),
        (2, [0, 2, 2]),
        (1, [0, 3, 3]),
        (1, [0, 3, 3]),
    ] {
        bed.clock.advance(TimeDelta::days(days));
        for _ in 0..2 {
            bed.sweep().await?;
        }
        assert_eq!(urges(&bed, &id).await?, expected, "after {days} more days");
    }
    let query = "{ notices(first: 20) { nodes { kind } } }";
    let told = bed
        .head(ANSWERING[2])
        .await?
        .gql(query, Value::Null)
        .await?
        .done()?;
    let kinds = told.list("/notices/nodes")?.iter();
    let urged = kinds.filter(|one| one["kind"] == "ISSUE_URGED").count();
    assert_eq!(urged, 3);
    Ok(())
}

#[tokio::test]
async fn c12_c20_who_answers_between_two_passes_is_not_urged_again() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.gathering().await?;
    bed.clock.advance(TimeDelta::days(4));
    bed.sweep().await?;
    assert_eq!(urges(&bed, &id).await?, [1, 1, 1]);
    bed.answer_issues(&id, ["", "DISAGREE", ""]).await?;
    bed.clock.advance(TimeDelta::days(3));
    bed.sweep().await?;
    assert_eq!(urges(&bed, &id).await?, [2, 1, 2]);
    Ok(())
}

#[tokio::test]
async fn c20_urging_by_hand_is_counted_once_a_day_and_only_for_the_silent() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.gathering().await?;
    bed.answer_issues(&id, ["AGREE", "", ""]).await?;
    let input = json!({ "proposalId": id });
    let other = bed.head(ANSWERING[1]).await?;
    let refused = other.propose("urgeProposal", input.clone()).await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"]);
    let focal = bed.focal().await?;
    focal.propose("urgeProposal", input.clone()).await?.done()?;
    let before = bed.journalled().await?;
    focal.propose("urgeProposal", input.clone()).await?.done()?;
    assert_eq!(bed.journalled().await?, before, "a second tap urges nobody");
    assert_eq!(urges(&bed, &id).await?, [0, 1, 1]);
    bed.clock.advance(TimeDelta::days(1));
    bed.focal()
        .await?
        .propose("urgeProposal", input.clone())
        .await?
        .done()?;
    assert_eq!(urges(&bed, &id).await?, [0, 2, 2]);
    bed.answer_issues(&id, ["", "AGREE", "AGREE"]).await?;
    let refused = bed.focal().await?.propose("urgeProposal", input).await?;
    assert_eq!(refused.codes(), ["ISSUE_ANSWERED"]);
    Ok(())
}
