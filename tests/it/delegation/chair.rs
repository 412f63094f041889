//! The Chair and the Vice Chairs (D4, B16).

use bed::delegate::{assigning, giving};
use bed::{Bed, Checked};
use serde_json::json;

const STANDING: &str = "pct.thuongtruc";
const OTHER: &str = "pct.kinhte";

/// B16: a Vice Chair orders a ballot by the Chair's authority, and decides after it.
#[tokio::test]
async fn d4_b16_an_authorised_vice_chair_orders_and_decides() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.drafted().await?;
    let vice = bed.person(OTHER).await?;
    assert_eq!(vice.order(&id, 1).await?.codes(), ["NOT_ENTITLED"]);
    let mandate = bed.vice_chair(OTHER).await?;
    let powers = ["ORDER_BALLOTS", "DECIDE_BALLOTS"];
    let input = giving(&mandate, "BY_POWER", &powers, ("2026-11-23", "2026-12-31"));
    bed.chair().await?.give_delegation(input).await?.done()?;
    assert_eq!(
        vice.todo().await?,
        [("ORDER_BALLOT".to_owned(), id.clone())]
    );
    let ordered = vice.order(&id, 1).await?.done()?;
    let order = ordered.data("/orderBallot/ballot/order");
    assert_eq!(order["orderedBy"]["office"], "VICE_CHAIR");
    assert_eq!(order["onBehalfOf"]["title"], "Chủ tịch UBND tỉnh");
    // B16: only the Office opens.
    assert_eq!(vice.open(&id, 2, None).await?.codes(), ["NOT_ENTITLED"]);
    bed.office().await?.open(&id, 2, None).await?.done()?;
    // B21: the running tally is the Chair's, not of who acts for him.
    let seen = vice.ballot(&id).await?.done()?;
    assert!(seen.data("/ballot/tally").is_null());
    bed.vote(&id, (13, 0, 0)).await?;
    bed.wait_for_deadline(&id).await?;
    let version = bed.version(&id).await?;
    let vice = bed.person(OTHER).await?;
    let decided = vice.decide(&id, version, "APPROVE").await?.done()?;
    let decision = decided.data("/decideBallot/ballot/decision");
    assert_eq!(decision["decidedBy"]["office"], "VICE_CHAIR");
    assert_eq!(decision["onBehalfOf"]["office"], "CHAIR");
    let acts = bed.chair().await?.done_in_my_name().await?;
    let acts: Vec<_> = acts.iter().map(|(act, _)| act.as_str()).collect();
    assert_eq!(acts, ["DECIDE_BALLOT", "ORDER_BALLOT"]);
    Ok(())
}

/// While the Chair is away a ballot is not stuck: it gets more time, or is called off, in both names.
#[tokio::test]
async fn d4_b12_who_acts_for_the_chair_gives_more_time_and_calls_off() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let vice = bed.person(STANDING).await?;
    let early = vice.give_time(&id, 3, "2026-12-05").await?;
    assert_eq!(early.codes(), ["NOT_ENTITLED"]);
    bed.standing(STANDING).await?.done()?;
    let mandate = bed.vice_chair(STANDING).await?;
    let input = giving(&mandate, "ACTING", &[], ("2026-11-23", "2026-11-30"));
    bed.chair().await?.give_delegation(input).await?.done()?;
    let longer = vice.give_time(&id, 3, "2026-12-05").await?.done()?;
    let given = longer.data("/extendBallot/ballot/extensions/0");
    let version = bed.version(&id).await?;
    let ended = vice.call_off(&id, version).await?.done()?;
    let end = ended.data("/cancelBallot/ballot/end");
    for (step, by) in [(given, "extendedBy"), (end, "endedBy")] {
        assert_eq!(step[by]["office"], "VICE_CHAIR");
        assert_eq!(step["onBehalfOf"]["office"], "CHAIR");
    }
    Ok(())
}

/// D8: who acts for the Chair votes once, for himself, and in nobody's name.
#[tokio::test]
async fn d8_b14_who_acts_for_the_chair_casts_one_vote() -> Checked {
    let bed = Bed::start().await?;
    bed.standing(STANDING).await?.done()?;
    let mandate = bed.vice_chair(STANDING).await?;
    let input = giving(&mandate, "ACTING", &[], ("2026-11-23", "2026-11-30"));
    bed.chair().await?.give_delegation(input).await?.done()?;
    let id = bed.opened().await?;
    let vice = bed.person(STANDING).await?;
    vice.cast(&id, "AGREE", None).await?.done()?;
    let tally = bed.chair().await?.ballot(&id).await?.done()?;
    assert_eq!(tally.data("/ballot/tally/agree"), 1);
    assert!(tally.data("/ballot/myPaper/counted").is_null());
    assert!(bed.chair().await?.done_in_my_name().await?.is_empty());
    Ok(())
}

/// Absent, the Chair authorises the Standing Vice Chair; that one absent, who stands in for him.
#[tokio::test]
async fn d4_absent_the_chair_authorises_the_standing_vice_chair() -> Checked {
    let bed = Bed::start().await?;
    let chair = bed.chair().await?;
    let (standing, other) = (
        bed.vice_chair(STANDING).await?,
        bed.vice_chair(OTHER).await?,
    );
    let acting = |to: &str, days| giving(to, "ACTING", &[], days);
    let days = ("2026-11-25", "2026-11-26");
    let refused = chair.give_delegation(acting(&standing, days)).await?;
    assert_eq!(
        refused.codes(),
        ["NOT_STANDING_VICE_CHAIR"],
        "nobody is named"
    );
    bed.standing(STANDING).await?.done()?;
    let refused = chair.give_delegation(acting(&other, days)).await?;
    assert_eq!(refused.codes(), ["NOT_STANDING_VICE_CHAIR"]);
    assert_eq!(
        refused
            .user_errors()
            .next()
            .map(|error| error["rule"].clone()),
        Some(json!("D4"))
    );
    chair
        .give_delegation(acting(&standing, days))
        .await?
        .done()?;
    let mut absent = assigning("SUBSTITUTION", &other);
    absent["absentMandateId"] = json!(standing);
    absent["startsOn"] = json!("2026-11-30");
    absent["endsOn"] = json!("2026-12-02");
    chair.assign_work(absent).await?.done()?;
    let days = ("2026-11-30", "2026-12-02");
    let refused = chair.give_delegation(acting(&standing, days)).await?;
    assert_eq!(refused.codes(), ["NOT_STANDING_VICE_CHAIR"]);
    chair.give_delegation(acting(&other, days)).await?.done()?;
    Ok(())
}
