//! What comes after closing (B12).

use bed::stage::MAJORITY;
use bed::{Bed, Checked};

#[tokio::test]
async fn b12_a_vote_after_closing_is_refused_and_changes_nothing() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.closed((12, 0, 0)).await?;
    let (office, late) = (bed.office().await?, bed.person(bed.members()[12]).await?);
    let before = (office.ballot(&id).await?.body, bed.journalled().await?);
    let refused = late.speaking("vi").cast(&id, "AGREE", None).await?;
    assert_eq!(refused.codes(), ["BALLOT_CLOSED"]);
    let error = refused.user_errors().next();
    let message = error
        .and_then(|error| error["message"].as_str())
        .unwrap_or_default();
    assert!(message.contains("00:00 ngày 02/12/2026"), "{message}");
    let after = (office.ballot(&id).await?.body, bed.journalled().await?);
    assert_eq!(before, after);
    Ok(())
}

#[tokio::test]
async fn b12_a_late_opinion_is_kept_and_marked_and_never_counted() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.closed((MAJORITY - 1, 0, 0)).await?;
    // One who was silent, and one who had voted in time.
    let (silent, voter) = (bed.members()[20], bed.members()[0]);
    let silent = bed.person(silent).await?;
    // 4.8: it is offered to who was silent, and to nobody else.
    for (caller, offered) in [(&silent, true), (&bed.person(voter).await?, false)] {
        let seen = caller.ballot(&id).await?.done()?;
        let acts = seen.list("/ballot/allowedActs")?;
        assert_eq!(acts.contains(&"RECORD_LATE".into()), offered, "{acts:?}");
    }
    let late = silent.late(&id, "AGREE", None).await?.done()?;
    assert_eq!(late.data("/recordLateOpinion/vote/late"), true);
    let own = late.data("/recordLateOpinion/ballot/myPaper");
    assert_eq!(own["state"], "LATE_RECORDED");
    assert!(own["counted"].is_null());
    let voter = bed.person(voter).await?;
    let refusal = Some("Nghĩ lại, không nên ban hành.");
    let late = voter.late(&id, "DISAGREE", refusal).await?.done()?;
    let own = late.data("/recordLateOpinion/ballot/myPaper");
    assert_eq!(own["state"], "CAST");
    assert_eq!(own["counted"]["position"], "AGREE");
    assert_eq!(own["late"]["position"], "DISAGREE");

    let ballot = bed.office().await?.ballot(&id).await?.done()?;
    assert_eq!(ballot.data("/ballot/state"), "NOT_PASSED");
    let tally = ballot.data("/ballot/tally");
    assert_eq!(
        (&tally["agree"], &tally["silent"], &tally["late"]),
        (&12.into(), &13.into(), &2.into())
    );
    let papers = ballot.list("/ballot/papers/nodes")?;
    let marked = papers.iter().filter(|paper| !paper["late"].is_null());
    assert_eq!(marked.count(), 2);
    Ok(())
}

/// A late opinion needs what a vote needs, and only once the ballot is closed.
#[tokio::test]
async fn b12_a_late_opinion_obeys_the_rules_of_a_vote() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    assert_eq!(
        member.late(&id, "AGREE", None).await?.codes(),
        ["WRONG_STATE"]
    );
    bed.wait_for_deadline(&id).await?;
    let (member, office) = (bed.person("uyvien").await?, bed.office().await?);
    let before = bed.journalled().await?;
    assert_eq!(
        member.late(&id, "DISAGREE", None).await?.codes(),
        ["TEXT_REQUIRED"]
    );
    assert_eq!(
        office.late(&id, "AGREE", None).await?.codes(),
        ["NOT_A_MEMBER"]
    );
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}
