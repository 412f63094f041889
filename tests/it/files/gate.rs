//! Uploads pass the gate of every request, and one of their own.

use bed::files::{PDF, pdf};
use bed::{Bed, Caller, Checked, Reply};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const MB: usize = 1024 * 1024;

fn header<'a>(reply: &'a Reply, name: &str) -> &'a str {
    let value = reply.headers.get(name);
    value
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

fn told(reply: &Reply) -> (u16, &str, &str) {
    let error = &reply.body["error"];
    let text = |name: &str| error[name].as_str().unwrap_or_default();
    (reply.status, text("code"), text("limit"))
}

/// An upload of which the server waits for the bytes.
async fn begun(bed: &Bed, caller: &Caller, size: usize) -> anyhow::Result<TcpStream> {
    let token = caller.token.clone().unwrap_or_default();
    let mandate = caller.named().unwrap_or_default();
    let mut stream = TcpStream::connect(bed.address).await?;
    let head = format!(
        "POST /files?name=a.pdf&secret=false HTTP/1.1\r\nHost: localhost\r\n\
         Authorization: Bearer {token}\r\nDongthuan-Mandate: {mandate}\r\nContent-Type: {PDF}\r\nContent-Length: {size}\r\n\
         Expect: 100-continue\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await?;
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await?;
    anyhow::ensure!(
        &answer == b"HTTP/1.1 100",
        "{}",
        String::from_utf8_lossy(&answer)
    );
    Ok(stream)
}

#[tokio::test]
async fn fa4_one_account_sends_a_few_files_at_a_time() -> Checked {
    let bed = Bed::start().await?;
    let (head, office) = (bed.owner().await?, bed.office().await?);
    let mut open = Vec::new();
    for _ in 0..3 {
        open.push(begun(&bed, &head, MB).await?);
    }
    let reply = head.upload("a.pdf", PDF, pdf("x")).await?;
    assert_eq!(told(&reply), (429, "TOO_MANY_AT_ONCE", "AccountUploads"));
    assert_eq!(header(&reply, "retry-after"), "1");
    assert_eq!(reply.body["error"]["maximum"], 3);
    let message = reply.body["error"]["message"].as_str().unwrap_or_default();
    assert!(message.contains("số tệp gửi cùng lúc"), "{message}");
    // Others are not concerned, nor is what the account asks otherwise.
    office.brings("x").await?;
    head.viewer().await?.done()?;
    // A place is free when a sender has gone, as soon as the server sees it.
    open.pop();
    for _ in 0..1_000 {
        if head.upload("a.pdf", PDF, pdf("x")).await?.status == 201 {
            return Ok(());
        }
    }
    anyhow::bail!("no place became free")
}

#[tokio::test]
async fn fa4_what_is_on_its_way_is_bounded_for_all_together() -> Checked {
    let bed = Bed::start_with(|config| {
        config.max_file_mb = 1;
        config.limits.uploads_mb = 2;
    })
    .await?;
    let (head, office) = (bed.owner().await?, bed.office().await?);
    let mut open = vec![begun(&bed, &head, MB).await?, begun(&bed, &head, MB).await?];
    let reply = office.upload("a.pdf", PDF, pdf("x")).await?;
    assert_eq!(told(&reply), (503, "TOO_MANY_AT_ONCE", "UploadsMb"));
    assert_eq!(header(&reply, "retry-after"), "10");
    open.pop();
    for _ in 0..1_000 {
        if office.upload("a.pdf", PDF, pdf("x")).await?.status == 201 {
            return Ok(());
        }
    }
    anyhow::bail!("no room became free")
}

#[tokio::test]
async fn fa4_an_upload_whose_bytes_do_not_come_ends() -> Checked {
    let bed = Bed::start_with(|config| config.limits.arrival = 1).await?;
    let mut stream = begun(&bed, &bed.owner().await?, MB).await?;
    stream.write_all(&pdf("x")).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    let answer = String::from_utf8_lossy(&answer);
    assert!(answer.contains("HTTP/1.1 408 "), "{answer}");
    assert!(
        answer.contains("TOO_SLOW") && answer.contains("ArrivalSeconds"),
        "{answer}"
    );
    Ok(())
}

#[tokio::test]
async fn fa4_what_an_account_has_lying_about_is_bounded_in_bytes() -> Checked {
    let bed = Bed::start_with(|config| {
        config.max_file_mb = 1;
        config.limits.unattached_mb = 1;
    })
    .await?;
    let head = bed.owner().await?;
    let large = || {
        let mut bytes = pdf("x");
        bytes.resize(MB * 7 / 10, b' ');
        bytes
    };
    let first = head.upload("a.pdf", PDF, large()).await?;
    assert_eq!(first.status, 201, "{}", first.body);
    let reply = head.upload("a.pdf", PDF, large()).await?;
    assert_eq!(told(&reply), (429, "FILES_TOO_LARGE", ""));
    assert_eq!(header(&reply, "retry-after"), "3600");
    let message = reply.body["error"]["message"].as_str().unwrap_or_default();
    assert!(message.contains("1 MB"), "{message}");
    // A small one still fits, and others have room of their own.
    head.brings("x").await?;
    let office = bed.office().await?.upload("a.pdf", PDF, large()).await?;
    assert_eq!(office.status, 201, "{}", office.body);
    // A day later they are gone, swept or not.
    bed.clock.advance(chrono::TimeDelta::hours(24));
    let reply = bed.owner().await?.upload("a.pdf", PDF, large()).await?;
    assert_eq!(reply.status, 201, "{}", reply.body);
    Ok(())
}

#[tokio::test]
async fn fa4_an_upload_is_counted_among_the_accounts_requests() -> Checked {
    // Signing in takes of it too.
    let bed = Bed::start_with(|config| config.limits.account_rate = 6).await?;
    let head = bed.owner().await?;
    let mut taken = 0;
    loop {
        let reply = head.upload("a.pdf", PDF, pdf("x")).await?;
        if reply.status != 201 {
            break;
        }
        taken += 1;
        assert!(header(&reply, "ratelimit").contains("r="));
    }
    assert!((2..6).contains(&taken), "{taken}");
    let reply = head.upload("a.pdf", PDF, pdf("x")).await?;
    assert_eq!(told(&reply), (429, "RATE_LIMITED", "AccountPerMinute"));
    assert!(header(&reply, "retry-after").parse::<u64>()? > 3);
    Ok(())
}
