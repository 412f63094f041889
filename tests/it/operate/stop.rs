//! How it ends (FA9).

use bed::Checked;
use bed::keep::token;
use bed::real::Site;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::time::{Duration, interval};

use super::FIRST;

/// Whatever is open: an upload and a question that drip, a socket, a stream, a head that stopped.
#[tokio::test]
async fn fa9_it_ends_within_twenty_seconds_of_sigterm_whatever_is_open() -> Checked {
    let site = Site::empty().await?;
    let link = site.run(&FIRST).await?.done()?;
    let served = site.serve().await?;
    let nobody = served.nobody()?;
    let redeemed = nobody
        .redeem(
            token(link.lines().next().unwrap_or_default())?,
            "quản trị xứ mình 2026",
        )
        .await?;
    let signed = nobody.keeping(&redeemed.done()?, "redeemSignInLink")?;
    let bearer = signed.token.unwrap_or_default();
    let heads = [
        format!(
            "POST /files?name=a.pdf&secret=false HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {bearer}\r\n\
             Content-Type: application/pdf\r\nContent-Length: 9000000\r\n\r\n%PDF-1.7\n"
        ),
        "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\
         Content-Length: 900000\r\n\r\n{\"query\":\""
            .to_owned(),
        format!(
            "GET /graphql/ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
             Sec-WebSocket-Protocol: graphql-transport-ws\r\nX-Filler: {}\r\n\r\n",
            "x".repeat(9)
        ),
        "POST /graphql HTTP/1.1\r\nHost: x\r\n".to_owned(),
    ];
    let address = served.url.trim_start_matches("http://").to_owned();
    let mut dripping = Vec::new();
    for head in heads {
        let mut stream = TcpStream::connect(&address).await?;
        stream.write_all(head.as_bytes()).await?;
        dripping.push(tokio::spawn(async move {
            let mut drops = interval(Duration::from_millis(200));
            loop {
                drops.tick().await;
                if stream.write_all(b"x").await.is_err() {
                    break;
                }
            }
        }));
    }
    assert!(served.stop(Duration::from_secs(20)).await?);
    for drops in dripping {
        drops.abort();
    }
    Ok(())
}
