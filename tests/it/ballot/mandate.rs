//! One person, several hats (B20).

use bed::{Bed, Checked};

#[tokio::test]
async fn b20_the_second_mandate_of_a_member_is_refused() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let member = bed.person("giamdoc.sonoivu").await?;
    let head = member.acting("AGENCY_HEAD").await?;
    let before = (member.ballot(&id).await?.body, bed.journalled().await?);
    assert_eq!(
        head.cast(&id, "AGREE", None).await?.codes(),
        ["OTHER_MANDATE"]
    );
    let seen = head.ballot(&id).await?.done()?;
    assert!(seen.data("/ballot/myPaper").is_null());
    let other = seen.data("/ballot/otherMandateWithPaper");
    assert_eq!(other["office"], "COMMITTEE_MEMBER");
    let after = (member.ballot(&id).await?.body, bed.journalled().await?);
    assert_eq!(before, after);

    member.cast(&id, "AGREE", None).await?.done()?;
    let refused = head.cast(&id, "DISAGREE", Some("Khác.")).await?;
    assert_eq!(refused.codes(), ["OTHER_MANDATE"]);
    let tally = bed.office().await?.ballot(&id).await?.done()?;
    assert_eq!(tally.data("/ballot/tally/agree"), 1);
    assert_eq!(tally.data("/ballot/tally/silent"), 24);
    Ok(())
}

/// Even where the second hat does not see the ballot at all, its holder is told which hat to wear.
#[tokio::test]
async fn b20_the_hat_to_wear_is_named_where_the_ballot_is_hidden() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let head = bed
        .person("uyvien.tuphap")
        .await?
        .acting("AGENCY_HEAD")
        .await?;
    assert_eq!(head.ballot(&id).await?.error_code(), Some("NOT_FOUND"));
    assert_eq!(
        head.cast(&id, "AGREE", None).await?.codes(),
        ["OTHER_MANDATE"]
    );
    Ok(())
}

#[tokio::test]
async fn each_mandate_has_a_queue_of_its_own() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let member = bed.person("giamdoc.sonoivu").await?;
    let head = member.acting("AGENCY_HEAD").await?;
    assert_eq!(member.todo().await?, [("CAST_VOTE".into(), id)]);
    assert_eq!(head.todo().await?, []);
    let viewer = head.viewer().await?.done()?;
    let counts: Vec<_> = viewer
        .list("/viewer/mandates")?
        .iter()
        .map(|queue| {
            (
                queue["mandate"]["office"].as_str(),
                queue["todoCount"].as_u64(),
            )
        })
        .collect();
    assert_eq!(
        counts,
        [
            (Some("COMMITTEE_MEMBER"), Some(1)),
            (Some("AGENCY_HEAD"), Some(0))
        ]
    );
    Ok(())
}
