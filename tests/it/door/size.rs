//! Requests that are too large or too deep.

use bed::{Bed, Checked};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The server answers without taking the body in.
#[tokio::test]
async fn a_body_of_fifty_megabytes_is_too_large() -> Checked {
    let bed = Bed::start().await?;
    let size = 50 * 1024 * 1024;
    let head = format!(
        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\
         Content-Length: {size}\r\n\r\n"
    );
    let (mut from, mut to) = TcpStream::connect(bed.address).await?.into_split();
    let sending = tokio::spawn(async move {
        to.write_all(head.as_bytes()).await?;
        let mut sent = 0;
        while sent < size {
            sent += to.write(&[b' '; 64 * 1024]).await?;
        }
        // Held open, so that the answer is not lost with it.
        std::io::Result::Ok(to)
    });
    let (mut answer, mut piece) = (Vec::new(), [0; 4096]);
    while !String::from_utf8_lossy(&answer).contains("TOO_LARGE") {
        match from.read(&mut piece).await? {
            0 => break,
            read => answer.extend_from_slice(&piece[..read]),
        }
    }
    let answer = String::from_utf8_lossy(&answer);
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
    assert!(answer.contains("TOO_LARGE"), "{answer}");
    sending.abort();
    lives(&bed).await
}

#[tokio::test]
async fn a_query_sixty_levels_deep_is_too_deep() -> Checked {
    let bed = Bed::start().await?;
    let query = format!("{}a{}", "{ a ".repeat(60), " }".repeat(60));
    let reply = bed.nobody().gql(&query, Value::Null).await?;
    assert_eq!((reply.status, reply.error_code()), (400, Some("TOO_DEEP")));
    Ok(())
}

/// A parser that recurses would overflow its stack and take the process with it.
#[tokio::test]
async fn an_endless_row_of_brackets_is_refused_and_the_server_lives() -> Checked {
    let bed = Bed::start().await?;
    for bracket in ["{", "[", "(", "{a", "{a(b:[", "...{"] {
        let query = format!("query {}", bracket.repeat(60_000 / bracket.len()));
        let reply = bed.nobody().gql(&query, Value::Null).await?;
        assert_eq!(
            (reply.status, reply.error_code()),
            (400, Some("TOO_DEEP")),
            "{bracket}"
        );
    }
    let reply = bed.nobody().gql(&"{".repeat(100_000), Value::Null).await?;
    assert_eq!((reply.status, reply.error_code()), (413, Some("TOO_LARGE")));
    lives(&bed).await
}

/// A page with everything that there is to ask of a ballot, its papers too, is honest; a long text in a variable is.
#[tokio::test]
async fn an_honest_request_is_not_too_large() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let mut request = bed.request().await?;
    request["documents"][1]["text"] = json!("Điều khoản. ".repeat(16_000));
    office.draft(request).await?.done()?;
    let query = format!(
        "{{ ballots(first: 5) {{ nodes {{ ...BallotAll }} }} }} {}",
        bed::verbs::BALLOT
    );
    office.gql(&query, Value::Null).await?.done()?;
    Ok(())
}

async fn lives(bed: &Bed) -> Checked {
    bed.nobody()
        .gql("{ __typename }", Value::Null)
        .await?
        .done()?;
    Ok(())
}
