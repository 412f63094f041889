//! Calling off, and a new draft as a new round (4.7, B9, B17).

use bed::{Bed, Checked};
use serde_json::json;

#[tokio::test]
async fn b17_a_new_draft_is_a_new_round_that_links_back_and_forward() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    bed.vote(&id, (2, 1, 1)).await?;
    let next = bed.next_round(&id).await?;
    let (chair, office) = (bed.chair().await?, bed.office().await?);
    let seen = chair.ballot(&id).await?.done()?;
    assert_eq!(seen.data("/ballot/nextRound/id"), next.as_str());
    let acts = seen.list("/ballot/allowedActs")?;
    assert!(acts.contains(&json!("SUPERSEDE")), "{acts:?}");
    // Two rounds of one matter never run beside each other.
    let early = chair.order(&next, 1).await?;
    assert_eq!(early.codes(), ["EARLIER_ROUND_RUNS"]);

    let done = chair.supersede(&id, 3, &next).await?.done()?;
    let ended = done.data("/supersedeBallot/ballot");
    assert_eq!(ended["state"], "SUPERSEDED");
    assert_eq!(ended["end"]["reason"], "Dự thảo đã sửa Điều 2.");
    // The votes are kept, by name to the Chair and the Office, and nothing is counted.
    assert!(ended["tally"].is_null());
    let kept = office.ballot(&id).await?.done()?;
    let papers = kept.list("/ballot/papers/nodes")?;
    let votes = papers.iter().filter(|paper| !paper["counted"].is_null());
    assert_eq!(votes.count(), 4);
    let lead = bed.person("giamdoc.sonoivu").await?;
    let lead = lead.acting("AGENCY_HEAD").await?;
    assert!(
        lead.ballot(&id)
            .await?
            .done()?
            .data("/ballot/papers")
            .is_null()
    );

    let new = chair.order(&next, 1).await?.done()?;
    let new = new.data("/orderBallot/ballot");
    assert_eq!(
        (&new["round"], &new["previousRound"]["id"]),
        (&json!(2), &json!(id))
    );
    assert_eq!(new["changes"], "Sửa thời hạn tại Điều 2.");
    office.open(&next, 2, None).await?.done()?;
    let fresh = office.ballot(&next).await?.done()?;
    assert_eq!(
        fresh.data("/ballot/tally/silent"),
        25,
        "every member votes anew"
    );
    Ok(())
}

/// A phone still holds the old draft: its vote is answered with the round to turn to, and is counted
/// nowhere.
#[tokio::test]
async fn b17_a_vote_for_a_replaced_draft_is_told_the_new_round() -> Checked {
    let bed = Bed::start().await?;
    let (id, next) = bed.superseded().await?;
    let member = bed.person("uyvien").await?;
    let before = bed.journalled().await?;
    let text = Some("Bổ sung Điều 2.");
    for caller in [member.clone(), member.speaking("vi")] {
        let refused = caller.cast(&id, "AGREE_WITH_AMENDMENTS", text).await?;
        assert_eq!(refused.codes(), ["BALLOT_SUPERSEDED"]);
        let error = refused.user_errors().next().cloned().unwrap_or_default();
        let message = error["message"].as_str().unwrap_or_default();
        assert!(message.contains("thứ 2"), "{message}");
        assert_eq!(error["rule"], "B17");
    }
    assert_eq!(bed.journalled().await?, before);
    // The member sees that it was replaced, and the new round once it is open.
    let old = member.ballot(&id).await?.done()?;
    assert_eq!(old.data("/ballot/state"), "SUPERSEDED");
    assert!(old.data("/ballot/nextRound").is_null());
    assert_eq!(member.told("BALLOT_SUPERSEDED", &id).await?, 1);
    assert_eq!(member.todo().await?, []);
    bed.chair().await?.order(&next, 1).await?.done()?;
    bed.office().await?.open(&next, 2, None).await?.done()?;
    let old = member.ballot(&id).await?.done()?;
    assert_eq!(old.data("/ballot/nextRound/id"), next.as_str());
    member
        .cast(&next, "AGREE_WITH_AMENDMENTS", text)
        .await?
        .done()?;
    let tally = bed.office().await?.ballot(&next).await?.done()?;
    assert_eq!(tally.data("/ballot/tally/agreeWithAmendments"), 1);
    Ok(())
}

/// The vote and the replacement at once: whichever came first, nothing is counted.
#[tokio::test(flavor = "multi_thread")]
async fn b17_a_vote_that_meets_its_replacement_is_never_counted() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let next = bed.next_round(&id).await?;
    let (chair, member) = (bed.chair().await?, bed.person("uyvien").await?);
    let (ended, cast) = tokio::join!(
        chair.supersede(&id, 3, &next),
        member.cast(&id, "AGREE", None),
    );
    ended?.done()?;
    let codes = cast?.codes().join(" ");
    assert!(
        ["", "BALLOT_SUPERSEDED"].contains(&codes.as_str()),
        "{codes}"
    );
    let old = bed.office().await?.ballot(&id).await?.done()?;
    assert!(old.data("/ballot/tally").is_null());
    bed.clock.advance(chrono::TimeDelta::days(30));
    assert_eq!(bed.sweep().await?, 0);
    assert_eq!(bed.state(&id).await?, "SUPERSEDED");
    Ok(())
}

#[tokio::test]
async fn b12_b13_the_chair_calls_a_ballot_off_and_its_votes_are_kept() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    bed.vote(&id, (13, 0, 0)).await?;
    for login in ["pct.thuongtruc", "chanhvanphong", "uyvien"] {
        let refused = bed.person(login).await?.call_off(&id, 3).await?;
        assert_eq!(refused.codes(), ["NOT_ENTITLED"], "{login}");
    }
    let done = bed.chair().await?.call_off(&id, 3).await?.done()?;
    assert_eq!(done.data("/cancelBallot/ballot/state"), "CANCELLED");
    let member = bed.person("uyvien").await?;
    assert_eq!(member.told("BALLOT_CANCELLED", &id).await?, 1);
    assert_eq!(
        member.cast(&id, "AGREE", None).await?.codes(),
        ["BALLOT_CANCELLED"]
    );
    // More than half had agreed, and still there is no result.
    bed.clock.advance(chrono::TimeDelta::days(30));
    bed.sweep().await?;
    assert_eq!(bed.state(&id).await?, "CANCELLED");
    let own = bed
        .person(bed.members()[1])
        .await?
        .ballot(&id)
        .await?
        .done()?;
    assert_eq!(own.data("/ballot/myPaper/counted/position"), "AGREE");
    assert!(own.data("/ballot/tally").is_null());
    Ok(())
}

#[tokio::test]
async fn b17_a_round_follows_only_what_it_may() -> Checked {
    let bed = Bed::start().await?;
    let (old, next) = bed.superseded().await?;
    let mut request = bed.request().await?;
    request["previousRoundId"] = json!(old);
    request["changes"] = json!("Sửa Điều 3.");
    let office = bed.office().await?;
    let refused = office.draft(request.clone()).await?;
    assert_eq!(refused.codes(), ["WRONG_STATE"], "it was replaced already");
    request["previousRoundId"] = json!(next);
    request["changes"] = json!(" ");
    let refused = office.draft(request.clone()).await?;
    assert_eq!(refused.codes(), ["REQUIRED"]);
    // Another lead's matter is no earlier round of this one.
    request["changes"] = json!("Sửa Điều 3.");
    request["leadUnitId"] = json!(bed.unit_of("uyvien.yte").await?);
    assert_eq!(office.draft(request).await?.codes(), ["NOT_FOUND"]);
    // Nor does an unrelated ballot replace anything.
    let (open, other) = (bed.opened().await?, bed.drafted().await?);
    let refused = bed.chair().await?.supersede(&open, 3, &other).await?;
    assert_eq!(refused.codes(), ["NOT_FOUND"]);
    Ok(())
}

/// B9: one ballot is one matter.
#[tokio::test]
async fn b9_a_package_of_drafts_must_be_split() -> Checked {
    let bed = Bed::start().await?;
    let mut request = bed.complete_request().await?;
    request["documents"][1]["kind"] = json!("DRAFT");
    let office = bed.office().await?;
    let id = bed.ready(request).await?;
    bed.chair().await?.order(&id, 1).await?.done()?;
    let refused = office.open(&id, 2, None).await?;
    assert_eq!(refused.codes(), ["PACKAGE_MUST_BE_SPLIT"]);
    Ok(())
}

/// B23: a mandate that ends while the ballot is open changes nothing of its base: what was cast stands,
/// nothing more can be cast, a successor gets no paper. The Chair reopens by a new round, whose base is
/// counted anew.
#[tokio::test]
async fn b23_a_leaver_stays_in_the_base_until_the_chair_reopens_by_a_new_round() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let (voted, silent) = (bed.members()[7], bed.members()[8]);
    let leaver = bed.person(silent).await?;
    bed.person(voted)
        .await?
        .cast(&id, "AGREE", None)
        .await?
        .done()?;
    for login in [voted, silent] {
        let seat = bed.person(login).await?.mandate("COMMITTEE_MEMBER").await?;
        bed.end_mandate(&seat, "2026-11-23").await?;
    }
    let officer = bed.person("chuyenvien.sonoivu").await?;
    let officer = officer.mandate("AGENCY_OFFICER").await?;
    bed.add_mandate_as(&officer, "COMMITTEE_MEMBER", "2026-11-24")
        .await?;
    bed.clock
        .set(bed::clock::instant("2026-11-24T00:00:00+07:00")?);
    let refused = leaver.cast(&id, "AGREE", None).await?;
    assert_eq!(refused.error_code(), Some("BAD_TOKEN"));
    let successor = bed
        .person_as("chuyenvien.sonoivu", "COMMITTEE_MEMBER")
        .await?;
    assert_eq!(
        successor.cast(&id, "AGREE", None).await?.codes(),
        ["NOT_A_MEMBER"]
    );
    let seen = bed.office().await?.ballot(&id).await?.done()?;
    let tally = seen.data("/ballot/tally");
    assert_eq!(
        (&tally["base"], &tally["agree"], &tally["silent"]),
        (&json!(25), &json!(1), &json!(24))
    );
    let next = bed.next_round(&id).await?;
    let chair = bed.chair().await?;
    chair.supersede(&id, 3, &next).await?.done()?;
    chair.order(&next, 1).await?.done()?;
    let opened = bed.office().await?.open(&next, 2, None).await?.done()?;
    assert_eq!(opened.data("/openBallot/ballot/base"), 24);
    Ok(())
}
