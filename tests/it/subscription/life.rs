//! How long a socket lives: as long as the session, the account and the mandate that opened it.

use std::time::{Duration, Instant};

use bed::{Bed, Caller, Checked, Socket};
use chrono::TimeDelta;
use serde_json::{Value, json};

/// Within this every end must have reached every socket.
const PROMISED: Duration = Duration::from_secs(5);

/// A socket of the caller that follows the ballot and has had its first event.
async fn following(caller: &Caller, ballot: &str) -> anyhow::Result<Socket> {
    let mut socket = caller.follow_ballot(ballot, "id state").await?;
    socket.event().await?;
    Ok(socket)
}

async fn ends(mut socket: Socket, since: Instant) -> Checked {
    assert_eq!(socket.closed().await?, 4403);
    assert!(since.elapsed() < PROMISED, "{:?}", since.elapsed());
    Ok(())
}

#[tokio::test]
async fn signing_out_ends_the_sockets_of_the_session() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let (desk, phone) = (bed.sign_in("uyvien").await?, bed.sign_in("uyvien").await?);
    let (at_desk, mut at_phone) = (following(&desk, &id).await?, following(&phone, &id).await?);
    let idle = desk.socket().await?;
    let since = Instant::now();
    let out = "mutation { signOut { userErrors { code } } }";
    desk.gql(out, Value::Null).await?.done()?;
    ends(at_desk, since).await?;
    ends(idle, since).await?;
    // The other device goes on, and is told what happens next.
    bed.wait_for_deadline(&id).await?;
    assert_eq!(at_phone.event().await?["state"], "NOT_PASSED");
    let since = Instant::now();
    let phone = bed.sign_in("uyvien").await?;
    let out = "mutation { signOutEverywhere { userErrors { code } } }";
    phone.gql(out, Value::Null).await?.done()?;
    ends(at_phone, since).await
}

#[tokio::test]
async fn a_disabled_account_ends_its_sockets() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let socket = following(&bed.sign_in("uyvien").await?, &id).await?;
    let database = bed.database.connect().await?;
    let since = Instant::now();
    use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};
    let disabled = Some(bed::clock::instant(bed::clock::START)?);
    entity::account::Entity::update_many()
        .col_expr(entity::account::Column::DisabledAt, Expr::value(disabled))
        .filter(entity::account::Column::Login.eq("uyvien"))
        .exec(&database)
        .await?;
    ends(socket, since).await?;
    Ok(database.close().await?)
}

/// A mandate ends by its date, so the clock alone ends the socket.
#[tokio::test]
async fn a_mandate_that_ends_ends_its_sockets() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let member = bed.person_as("giamdoc.sonoivu", "COMMITTEE_MEMBER").await?;
    let seat = member.mandate("COMMITTEE_MEMBER").await?;
    bed.end_mandate(&seat, "2026-11-23").await?;
    let as_member = following(&member, &id).await?;
    let head = member.acting("AGENCY_HEAD").await?;
    let mut as_head = following(&head, &id).await?;
    bed.clock
        .set(bed::clock::instant("2026-11-24T00:00:00+07:00")?);
    ends(as_member, Instant::now()).await?;
    // The session and the other mandate go on.
    bed.wait_for_deadline(&id).await?;
    assert_eq!(as_head.event().await?["state"], "NOT_PASSED");
    Ok(())
}

/// Acting in another mandate elsewhere does not change what a socket is.
#[tokio::test]
async fn a_socket_keeps_its_mandate() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let member = bed.person_as("giamdoc.sonoivu", "COMMITTEE_MEMBER").await?;
    let selection = "otherMandateWithPaper { id } myPaper { id } state";
    let mut socket = member.follow_ballot(&id, selection).await?;
    assert!(!socket.event().await?["myPaper"].is_null());
    member.acting("AGENCY_HEAD").await?;
    bed.wait_for_deadline(&id).await?;
    let event = socket.event().await?;
    assert_eq!(event["state"], "NOT_PASSED");
    assert!(!event["myPaper"].is_null());
    Ok(())
}

/// The token is only the key: ten minutes later the session lives, and so does its socket.
#[tokio::test]
async fn a_token_that_runs_out_does_not_end_the_socket() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let mut socket = bed
        .sign_in("uyvien")
        .await?
        .follow_ballot(&id, "state")
        .await?;
    socket.event().await?;
    bed.clock.advance(TimeDelta::minutes(11));
    assert!(socket.hear_within(PROMISED).await?.is_none());
    bed.wait_for_deadline(&id).await?;
    assert_eq!(socket.event().await?["state"], "NOT_PASSED");
    Ok(())
}

#[tokio::test]
async fn a_server_that_stops_says_so_and_does_not_wait() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let (url, mut serving) = bed.another_until(async { drop(stopped.await) }).await?;
    let mut device = bed.nobody_of(&url);
    device.token = bed.office().await?.token;
    let mut socket = following(&device, &id).await?;
    let mut silent = bed.nobody_of(&url).connect().await?;
    let since = Instant::now();
    drop(stop);
    assert_eq!(socket.closed().await?, 1001);
    assert_eq!(silent.closed().await?, 1001);
    drop((socket, silent));
    let served = serving.join_next().await.transpose()?;
    assert!(matches!(served, Some(Ok(()))), "{served:?}");
    assert!(since.elapsed() < PROMISED, "{:?}", since.elapsed());
    Ok(())
}

/// What is given up is told no more, and the rest of the socket goes on.
#[tokio::test]
async fn a_subscription_that_is_given_up_is_silent() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let mut socket = following(&bed.office().await?, &id).await?;
    let query = "subscription($id: ID!) { ballotUpdated(ballotId: $id) { tally { agree } } }";
    socket.subscribe("2", query, json!({ "id": id })).await?;
    socket.event().await?;
    socket.say(json!({ "type": "complete", "id": "2" })).await?;
    bed.vote(&id, (2, 0, 0)).await?;
    bed.wait_for_deadline(&id).await?;
    assert_eq!(socket.event().await?["state"], "NOT_PASSED");
    Ok(())
}
