//! The proof that no file costs more than its size allows: the real server is sent everything that
//! `bed::hostile_files` makes, by two people at once, while a third asks for a page, and its memory and
//! that of the processes it starts is measured all the time.

mod memory;

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use bed::hostile_files::{Hostile, all};
use bed::meant::{HEADER, mandate_of};
use reqwest::header::CONTENT_TYPE;
use serde_json::{Value, json};

use self::memory::Watch;
use crate::durability::{Api, Server, passwords};

/// The most that the server and its children may take together, in MB.
const MOST_MB: u64 = 400;
/// How long a file may take.
const LONGEST: Duration = Duration::from_secs(10);
/// Who sends the files.
const SENDERS: [&str; 2] = ["chuyenvien.vanphong", "giamdoc.sonoivu"];

/// What became of a file.
struct Row {
    name: String,
    bytes: usize,
    outcome: String,
    took: Duration,
    peak_mb: u64,
}

impl Row {
    /// Within bounds, and answered as something that a file can be.
    fn is_good(&self) -> bool {
        self.took <= LONGEST && self.peak_mb <= MOST_MB && !self.outcome.starts_with('5')
    }
}

pub fn prove() -> anyhow::Result<bool> {
    let dir = tempfile::tempdir()?;
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let server = Server::start(dir.path(), None).await?;
        let passwords = Arc::new(passwords(dir.path())?);
        let stop = Arc::new(AtomicBool::new(false));
        let watch = Watch::start(server.pid());
        let waits = tokio::spawn(ask(server.api.clone(), passwords.clone(), stop.clone()));
        let mut senders = Vec::new();
        for (n, login) in SENDERS.into_iter().enumerate() {
            let files = all()
                .into_iter()
                .enumerate()
                .filter(|(at, _)| at % SENDERS.len() == n);
            let files: Vec<_> = files.map(|(_, file)| file).collect();
            let (api, passwords, watch) = (server.api.clone(), passwords.clone(), watch.clone());
            senders.push(tokio::spawn(send(api, login, passwords, files, watch)));
        }
        let mut rows = Vec::new();
        for sender in senders {
            rows.extend(sender.await??);
        }
        stop.store(true, Ordering::Relaxed);
        let waits = waits.await??;
        Ok(told(&rows, &waits, &watch))
    })
}

/// Prints what was measured, and says whether all of it is good.
fn told(rows: &[Row], waits: &[Duration], watch: &Watch) -> bool {
    for row in rows {
        println!(
            "{} {:<52} {:>9} B  {:<28} {:>6.2} s  {:>5} MB",
            if row.is_good() { ' ' } else { '!' },
            row.name,
            row.bytes,
            row.outcome,
            row.took.as_secs_f64(),
            row.peak_mb,
        );
    }
    let slowest = rows.iter().map(|row| row.took).max().unwrap_or_default();
    let asked = waits.iter().max().copied().unwrap_or_default();
    println!(
        "{} files; the slowest {:.2} s; server and children together at most {} MB (at rest {} MB), \
         one child at most {} MB; {} answers to an honest person meanwhile, the slowest after {:.2} s",
        rows.len(),
        slowest.as_secs_f64(),
        watch.most_mb(),
        watch.at_rest_mb(),
        watch.child_mb(),
        waits.len(),
        asked.as_secs_f64(),
    );
    rows.iter().all(Row::is_good) && watch.most_mb() <= MOST_MB && asked < LONGEST
}

/// Asks for a page again and again, and says how long each answer took.
async fn ask(
    api: Api,
    passwords: Arc<HashMap<String, String>>,
    stop: Arc<AtomicBool>,
) -> anyhow::Result<Vec<Duration>> {
    let query = "{ ballots(first: 5) { nodes { title state } } }";
    let mut waits = Vec::new();
    let (mut token, mut begun) = (String::new(), Instant::now());
    while !stop.load(Ordering::Relaxed) {
        // Before the session's short token runs out.
        if token.is_empty() || begun.elapsed() > Duration::from_secs(300) {
            token = api.sign_in("uyvien", &passwords).await?;
            begun = Instant::now();
        }
        let asked = Instant::now();
        api.ask(&token, query, Value::Null).await?;
        waits.push(asked.elapsed());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(waits)
}

async fn send(
    api: Api,
    login: &'static str,
    passwords: Arc<HashMap<String, String>>,
    files: Vec<Hostile>,
    watch: Watch,
) -> anyhow::Result<Vec<Row>> {
    let http = reqwest::Client::builder().no_proxy().build()?;
    let mut rows = Vec::new();
    for file in files {
        // Made apart, so that the making is not measured.
        let (name, media_type) = (file.file_name(), file.media_type);
        let bytes = tokio::task::spawn_blocking(move || file.bytes()).await??;
        let size = bytes.len();
        let token = api.sign_in(login, &passwords).await?;
        watch.forget();
        let sent = Instant::now();
        let request = http
            .post(format!("{}/files", api.url()))
            .query(&[("name", name.as_str()), ("secret", "false")])
            .header(CONTENT_TYPE, media_type)
            .header(HEADER, mandate_of(&token).unwrap_or_default())
            .bearer_auth(token)
            .body(bytes);
        let outcome = match request.send().await {
            Ok(reply) => {
                let status = reply.status().as_u16();
                let said: Value = reply.json().await.unwrap_or_else(|_| json!({}));
                let code = said["error"]["code"].as_str().unwrap_or("kept");
                format!("{status} {code}")
            }
            Err(error) => format!(
                "500 {}",
                error.to_string().chars().take(20).collect::<String>()
            ),
        };
        rows.push(Row {
            name,
            bytes: size,
            outcome,
            took: sent.elapsed(),
            peak_mb: watch.lately_mb(),
        });
    }
    Ok(rows)
}
