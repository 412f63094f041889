//! Requests that do not come to their end, and work that does not.

use bed::{Bed, Checked};
use sea_orm::{ConnectionTrait, DbBackend, TransactionTrait};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A request whose body stops half way.
pub async fn half(bed: &Bed) -> anyhow::Result<TcpStream> {
    let mut stream = TcpStream::connect(bed.address).await?;
    let head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\
        Content-Length: 1000\r\n\r\n{\"query\":";
    stream.write_all(head.as_bytes()).await?;
    Ok(stream)
}

async fn heard(mut stream: TcpStream) -> anyhow::Result<String> {
    let (mut answer, mut piece) = (Vec::new(), [0; 4096]);
    loop {
        match stream.read(&mut piece).await {
            Ok(0) | Err(_) => break,
            Ok(read) => answer.extend_from_slice(&piece[..read]),
        }
        if String::from_utf8_lossy(&answer).contains("\"code\"") {
            break;
        }
    }
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

#[tokio::test]
async fn a_body_that_does_not_come_is_not_waited_for() -> Checked {
    let bed = Bed::start_with(|config| config.limits.arrival = 1).await?;
    let answer = heard(half(&bed).await?).await?;
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    assert!(answer.contains("ArrivalSeconds"), "{answer}");
    Ok(())
}

/// A head that comes letter by letter, or not at all, holds a connection only for so long.
#[tokio::test]
async fn a_head_that_does_not_come_ends_the_connection() -> Checked {
    let bed = Bed::start_with(|config| config.limits.arrival = 1).await?;
    for sent in [
        "",
        "GET / HTTP/1.1\r\nHost: loc",
        "POST /graphql HTTP/1.1\r\n",
    ] {
        let mut stream = TcpStream::connect(bed.address).await?;
        stream.write_all(sent.as_bytes()).await?;
        let answer = heard(stream).await?;
        assert!(
            answer.is_empty() || answer.starts_with("HTTP/1.1 408 "),
            "{answer}"
        );
    }
    Ok(())
}

/// Meanwhile the lock is held by somebody else: the request is given up, and nothing of it is done
/// when the lock is free again.
#[tokio::test]
async fn work_without_end_is_given_up_and_undone() -> Checked {
    let bed = Bed::start_with(|config| config.limits.seconds = 2).await?;
    let (office, request) = (bed.office().await?, bed.request().await?);
    let before = bed.journalled().await?;
    let other = bed.database.connect().await?;
    let held = match other.get_database_backend() {
        DbBackend::Postgres => {
            let held = other.begin().await?;
            held.execute_unprepared("LOCK TABLE journal IN ACCESS EXCLUSIVE MODE")
                .await?;
            Some(held)
        }
        _ => {
            other.execute_unprepared("BEGIN IMMEDIATE").await?;
            None
        }
    };
    let reply = office.draft(request.clone()).await?;
    let told = (reply.status, reply.error_code());
    assert_eq!(told, (503, Some("TOO_SLOW")), "{}", reply.body);
    assert_eq!(reply.body["errors"][0]["extensions"]["limit"], "Seconds");
    match held {
        Some(held) => held.rollback().await?,
        None => {
            other.execute_unprepared("ROLLBACK").await?;
        }
    }
    other.close().await?;
    // The same request again is done once, by its key.
    office.draft(request).await?.done()?;
    assert_eq!(bed.journalled().await?, before + 1);
    Ok(())
}

/// From one address, and not from others.
#[tokio::test]
async fn so_many_connections_from_one_address() -> Checked {
    let bed = Bed::start_with(|config| config.limits.connections = 3).await?;
    let elsewhere = bed.nobody_at([127, 0, 0, 2].into())?;
    let mut open = Vec::new();
    for _ in 0..3 {
        open.push(half(&bed).await?);
    }
    let mut fourth = TcpStream::connect(bed.address).await?;
    let mut piece = [0; 16];
    let read = fourth.read(&mut piece).await;
    assert!(matches!(read, Ok(0) | Err(_)), "{read:?}");
    elsewhere.get("/healthz").send().await?.error_for_status()?;
    drop(open);
    Ok(())
}
