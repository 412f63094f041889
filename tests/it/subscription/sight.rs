//! Nobody is told more than a query would answer (B21, X6).

use bed::socket::Heard;
use bed::{Bed, Checked};

const ALL: &str = "...BallotAll";

/// Whoever could count events could count votes.
#[tokio::test]
async fn b21_a_vote_is_no_event_for_who_may_not_see_the_tally() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let members = bed.members();
    let watcher = bed.person(members[20]).await?;
    let lead = bed.person_as("giamdoc.sonoivu", "AGENCY_HEAD").await?;
    let mut office = bed.office().await?.follow_ballot(&id, ALL).await?;
    let mut watching = watcher.follow_ballot(&id, ALL).await?;
    let mut bare = watcher.follow_ballot(&id, "__typename").await?;
    let mut leading = lead.follow_ballot(&id, ALL).await?;
    office.event().await?;
    for socket in [&mut watching, &mut bare, &mut leading] {
        socket.event().await?;
    }
    for login in &members[..4] {
        let voter = bed.person(login).await?;
        voter.cast(&id, "AGREE", None).await?.done()?;
        // All sockets were told at once, so by now the others have read again too.
        office.event().await?;
    }
    // The next event of each is another thing: the own vote, then the end.
    watcher.cast(&id, "AGREE", None).await?.done()?;
    let event = watching.event().await?;
    assert_eq!(event["myPaper"]["counted"]["position"], "AGREE");
    assert!(event["tally"].is_null() && event["papers"].is_null());
    bed.wait_for_deadline(&id).await?;
    for socket in [&mut watching, &mut leading] {
        let event = socket.event().await?;
        assert_eq!(
            (event["state"].as_str(), event["tally"]["agree"].as_i64()),
            (Some("NOT_PASSED"), Some(5))
        );
    }
    // Who asks for nothing that changes is told nothing at all.
    let patience = std::time::Duration::from_secs(2);
    let heard = bare.hear_within(patience).await?;
    assert!(heard.is_none(), "{heard:?}");
    Ok(())
}

#[tokio::test]
async fn x6_a_ballot_that_is_not_ones_to_see_cannot_be_followed() -> Checked {
    let bed = Bed::start().await?;
    let open = bed.opened().await?;
    let draft = bed.drafted().await?;
    for (login, id, code) in [
        ("trungtam.tthc", &open, "NOT_FOUND"),
        ("uyvien", &draft, "NOT_FOUND"),
        ("quantri", &open, "NOT_ENTITLED"),
    ] {
        let stranger = bed.person(login).await?;
        let mut socket = stranger.follow_ballot(id, "id").await?;
        let (found, of) = socket.refusal().await?;
        assert_eq!((found.as_str(), of.as_str()), (code, "1"), "{login}");
    }
    let absent = bed::province::global_id("Ballot", uuid::Uuid::from_u128(7));
    let member = bed.person("uyvien").await?;
    let mut socket = member.follow_ballot(&absent, "id").await?;
    assert_eq!(socket.refusal().await?.0, "NOT_FOUND");
    Ok(())
}

/// A link to a file is another one each time, so with it every vote would be an event.
#[tokio::test]
async fn b21_what_reads_differently_each_time_cannot_be_followed() -> Checked {
    let bed = Bed::start().await?;
    let (id, _) = bed.opened_with_file().await?;
    let member = bed.person("uyvien").await?;
    let selection = "documents(first: 10) { nodes { files { sha256 link { url } } } }";
    let mut socket = member.follow_ballot(&id, selection).await?;
    let Heard::Said(said) = socket.hear().await? else {
        anyhow::bail!("closed");
    };
    let code = &said["payload"][0]["extensions"]["code"];
    assert_eq!(code, "NOT_TO_BE_FOLLOWED");
    assert!(!said.to_string().contains("/files/"), "{said}");
    let mut office = bed.office().await?.follow_ballot(&id, ALL).await?;
    office.event().await?;
    bed.clock.advance(chrono::TimeDelta::minutes(1));
    let voter = bed.person(bed.members()[3]).await?;
    voter.cast(&id, "AGREE", None).await?.done()?;
    office.event().await?;
    let heard = socket
        .hear_within(std::time::Duration::from_secs(2))
        .await?;
    assert!(heard.is_none(), "{heard:?}");
    Ok(())
}
