//! When there is an event, and what it shows.

use bed::consult::AGENCIES;
use bed::{Bed, Checked};

const ALL: &str = "...BallotAll";

#[tokio::test]
async fn the_first_event_is_the_present_state() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    bed.vote(&id, (1, 1, 0)).await?;
    let office = bed.office().await?;
    let mut socket = office.follow_ballot(&id, ALL).await?;
    let asked = office.ballot(&id).await?.done()?;
    assert_eq!(&socket.event().await?, asked.data("/ballot"));
    Ok(())
}

/// Each event shows what a query shows at that moment, down to the last vote.
#[tokio::test]
async fn every_verb_is_told_to_the_office() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.drafted().await?;
    let office = bed.office().await?;
    let mut socket = office.follow_ballot(&id, ALL).await?;
    assert_eq!(socket.event().await?["state"], "DRAFT");
    let version = bed.version(&id).await?;
    bed.chair().await?.order(&id, version).await?.done()?;
    assert_eq!(socket.event().await?["state"], "ORDERED");
    let version = bed.version(&id).await?;
    office.open(&id, version, None).await?.done()?;
    assert_eq!(socket.event().await?["state"], "OPEN");
    for (login, agree) in bed.members().into_iter().zip(1..=3) {
        let member = bed.person(login).await?;
        member.cast(&id, "AGREE", None).await?.done()?;
        let event = socket.event().await?;
        assert_eq!(event["tally"]["agree"], agree);
        let asked = office.ballot(&id).await?.done()?;
        assert_eq!(&event, asked.data("/ballot"));
    }
    Ok(())
}

/// The sweeper does not run in a test: the clock alone closes the ballot.
#[tokio::test]
async fn everybody_is_told_of_the_deadline_by_the_clock() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    bed.vote(&id, (13, 0, 1)).await?;
    let mut office = bed.office().await?.follow_ballot(&id, ALL).await?;
    let lead = bed.person_as("giamdoc.sonoivu", "AGENCY_HEAD").await?;
    let mut lead = lead.follow_ballot(&id, ALL).await?;
    let mut member = bed.person("uyvien").await?.follow_ballot(&id, ALL).await?;
    assert_eq!(office.event().await?["state"], "OPEN");
    assert_eq!(lead.event().await?["state"], "OPEN");
    assert!(member.event().await?["tally"].is_null());
    bed.wait_for_deadline(&id).await?;
    for socket in [&mut office, &mut lead, &mut member] {
        let event = socket.event().await?;
        assert_eq!(event["state"], "PASSED");
        assert_eq!(event["tally"]["agree"], 13);
    }
    // Recording it changes nothing that could be told; the decision does.
    bed.sweep().await?;
    let version = bed.version(&id).await?;
    let chair = bed.chair().await?;
    chair.decide(&id, version, "APPROVE").await?.done()?;
    assert_eq!(member.event().await?["state"], "CHAIR_DECIDED");
    Ok(())
}

/// A refused verb and a repeated one change nothing, so there is nothing to tell.
#[tokio::test]
async fn nothing_is_told_of_what_was_not_done() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let member = bed.person(bed.members()[3]).await?;
    let vote = member
        .cast_keyed(&id, "AGREE", None, "the same key")
        .await?;
    vote.done()?;
    let office = bed.office().await?;
    let mut socket = office.follow_ballot(&id, ALL).await?;
    assert_eq!(socket.event().await?["tally"]["agree"], 1);
    let again = member
        .cast_keyed(&id, "AGREE", None, "the same key")
        .await?;
    again.done()?;
    let version = bed.version(&id).await?;
    let early = office.close(&id, version).await?;
    assert!(!early.codes().is_empty());
    bed.person(bed.members()[4])
        .await?
        .cast(&id, "AGREE", None)
        .await?
        .done()?;
    assert_eq!(socket.event().await?["tally"]["agree"], 2);
    Ok(())
}

#[tokio::test]
async fn a_consultation_is_followed_in_the_same_way() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..2]).await?;
    let query = "subscription($id: ID!) { consultationUpdated(consultationId: $id) {
        state summary { agree pending deemedAgreed } } }";
    let follow = async |caller: bed::Caller| -> anyhow::Result<bed::Socket> {
        let mut socket = caller.socket().await?;
        let variables = serde_json::json!({ "id": id });
        socket.subscribe("1", query, variables).await?;
        Ok(socket)
    };
    let mut owner = follow(bed.owner().await?).await?;
    let mut asked = follow(bed.head(AGENCIES[1]).await?).await?;
    assert_eq!(owner.event().await?["summary"]["pending"], 2);
    assert!(asked.event().await?["summary"].is_null());
    let first = bed.head(AGENCIES[0]).await?;
    first.answer(&id, "AGREE", None).await?.done()?;
    assert_eq!(owner.event().await?["summary"]["pending"], 1);
    let seen = bed.owner().await?.consultation(&id).await?.done()?;
    let closes_at = seen.text("/consultation/deadline/closesAt")?;
    bed.clock.set(bed::clock::instant(&closes_at)?);
    assert_eq!(owner.event().await?["state"], "CLOSED");
    // The other agency was told nothing of the answer in between.
    assert_eq!(asked.event().await?["state"], "CLOSED");
    let mut stranger = follow(bed.head("trungtam.tthc").await?).await?;
    assert_eq!(stranger.refusal().await?.0, "NOT_FOUND");
    Ok(())
}

/// On PostgreSQL several processes may serve one database, and each tells of what the others did.
#[tokio::test]
async fn another_process_on_the_database_is_heard() -> Checked {
    if bed::database::postgres()?.is_none() {
        return Ok(());
    }
    let bed = Bed::start().await?;
    let (url, _serving) = bed.another().await?;
    let id = bed.opened().await?;
    let mut there = bed.nobody_of(&url);
    there.token = bed.office().await?.token;
    let mut socket = there.follow_ballot(&id, ALL).await?;
    assert_eq!(socket.event().await?["tally"]["agree"], 0);
    bed.vote(&id, (1, 0, 0)).await?;
    assert_eq!(socket.event().await?["tally"]["agree"], 1);
    Ok(())
}
