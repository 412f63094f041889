//! Many connections at once (FA11).

use bed::Checked;
use bed::real::{Served, Site};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::{Duration, timeout};

const PATIENCE: Duration = Duration::from_secs(20);
/// Well before the first half of a request is given up, which would make room.
const MEANWHILE: Duration = Duration::from_secs(8);

/// The soft and the hard limit of open files of a process.
fn open_files(id: u32) -> anyhow::Result<Vec<String>> {
    let limits = std::fs::read_to_string(format!("/proc/{id}/limits"))?;
    let line = limits
        .lines()
        .find(|line| line.starts_with("Max open files"));
    let words = line.unwrap_or_default().split_whitespace();
    Ok(words.skip(3).take(2).map(str::to_owned).collect())
}

/// Where the process tells what it may, as on Linux.
#[tokio::test]
async fn fa11_the_soft_limit_of_open_files_is_raised_at_start() -> Checked {
    let site = Site::empty().await?;
    let served = Served::start(site.program_after("ulimit -S -n 256", &["serve"])?).await?;
    let limits = open_files(served.id())?;
    assert_eq!(limits[0], limits[1]);
    assert!(served.stop(PATIENCE).await?);
    Ok(())
}

/// One address that opens as many as it can, and says half of a request on each, leaves room for others.
#[tokio::test]
async fn fa11_half_sent_requests_from_one_address_keep_nobody_else_out() -> Checked {
    // Both ends of the connections are files of somebody.
    dongthuan::open_files::raise();
    let site = Site::empty().await?;
    let served = Served::start(site.program_after("ulimit -n 1024", &["serve"])?).await?;
    let address = served.url.trim_start_matches("http://").parse()?;
    let mut half = Vec::new();
    for _ in 0..1_132 {
        let mut stream = TcpStream::connect(address).await?;
        // Those that are too many are cut off, some before they can say anything.
        drop(
            stream
                .write_all(b"POST /graphql HTTP/1.1\r\nHost: loc")
                .await,
        );
        half.push(stream);
    }
    let socket = TcpSocket::new_v4()?;
    socket.bind("127.0.0.2:0".parse()?)?;
    let mut other = socket.connect(address).await?;
    other
        .write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .await?;
    let mut answer = String::new();
    timeout(MEANWHILE, other.read_to_string(&mut answer)).await??;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    drop(half);
    assert!(served.stop(PATIENCE).await?);
    Ok(())
}
