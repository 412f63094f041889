//! The terms that a province sets: read from its table on the day of the opening, and kept with the
//! ballot from then on.

use bed::{Bed, Checked};

#[tokio::test]
async fn b3_the_number_of_working_days_is_the_provinces() -> Checked {
    let bed = Bed::start().await?;
    bed.set_parameter("ballot.defaultDays", "2", "2026-11-01")
        .await?;
    // Not in force yet, so it does not count.
    bed.set_parameter("ballot.defaultDays", "9", "2026-11-24")
        .await?;
    let id = bed.opened().await?;
    let ballot = bed.office().await?.ballot(&id).await?.done()?;
    assert_eq!(ballot.data("/ballot/deadline/effective"), "2026-11-26");
    Ok(())
}

#[tokio::test]
async fn b3_the_last_hour_is_the_provinces() -> Checked {
    let bed = Bed::start().await?;
    bed.set_parameter("time.cutoff", "17:00", "2026-11-01")
        .await?;
    let id = bed.opened().await?;
    let ballot = bed.office().await?.ballot(&id).await?.done()?;
    let closes_at = ballot.data("/ballot/deadline/closesAt");
    assert_eq!(closes_at, "2026-12-01T17:00:00+07:00");
    Ok(())
}

#[tokio::test]
async fn b13_a_province_may_forbid_changing_a_vote() -> Checked {
    let bed = Bed::start().await?;
    bed.set_parameter("ballot.allowChange", "false", "2026-11-01")
        .await?;
    let id = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    member.cast_keyed(&id, "AGREE", None, "one").await?.done()?;
    let before = (member.ballot(&id).await?.body, bed.journalled().await?);
    let refused = member.cast(&id, "DISAGREE", Some("Nghĩ lại.")).await?;
    assert_eq!(refused.codes(), ["CHANGE_NOT_ALLOWED"]);
    member.cast_keyed(&id, "AGREE", None, "one").await?.done()?;
    let after = (member.ballot(&id).await?.body, bed.journalled().await?);
    assert_eq!(before, after);
    Ok(())
}

#[tokio::test]
async fn b10_a_province_may_count_amendments_as_not_agreeing() -> Checked {
    let bed = Bed::start().await?;
    bed.set_parameter("ballot.amendCountsAsAgree", "false", "2026-11-01")
        .await?;
    let id = bed.closed((12, 13, 0)).await?;
    assert_eq!(bed.state(&id).await?, "NOT_PASSED");
    Ok(())
}

#[tokio::test]
async fn b21_a_province_may_show_the_tally_to_nobody_or_to_all_members() -> Checked {
    for (visibility, to_office, to_member) in
        [("AFTER_CLOSE", false, false), ("MEMBERS", true, true)]
    {
        let bed = Bed::start().await?;
        bed.set_parameter("ballot.tallyVisibility", visibility, "2026-11-01")
            .await?;
        let id = bed.opened().await?;
        for (login, shown) in [
            ("chutich", to_office),
            ("chuyenvien.vanphong", to_office),
            ("uyvien", to_member),
            ("chuyenvien.sonoivu", false),
        ] {
            let ballot = bed.person(login).await?.ballot(&id).await?.done()?;
            let seen = !ballot.data("/ballot/tally").is_null();
            assert_eq!(seen, shown, "{visibility} for {login}");
        }
    }
    Ok(())
}

/// What was in force at the opening holds to the end.
#[tokio::test]
async fn the_terms_of_an_open_ballot_do_not_change() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    for (key, value) in [
        ("ballot.amendCountsAsAgree", "false"),
        ("ballot.allowChange", "false"),
        ("ballot.tallyVisibility", "MEMBERS"),
    ] {
        bed.set_parameter(key, value, "2026-11-23").await?;
    }
    bed.vote(&id, (12, 1, 0)).await?;
    let member = bed.person(bed.members()[0]).await?;
    member.cast(&id, "AGREE", None).await?.done()?;
    let seen = bed.person("uyvien").await?.ballot(&id).await?.done()?;
    assert!(seen.data("/ballot/tally").is_null());
    bed.wait_for_deadline(&id).await?;
    assert_eq!(bed.state(&id).await?, "PASSED");
    Ok(())
}
