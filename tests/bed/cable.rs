//! The cable between the server and PostgreSQL, which a test can cut or hold at a given moment.

use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};

use anyhow::Context;
use dongthuan::config::Config;
use secrecy::ExposeSecret;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;

/// What becomes of what goes through it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    Sound,
    /// The next commit is done, and its answer reaches nobody: the connection is cut in between.
    CutAfterCommit,
    /// The next transaction begins, and nothing is heard of it until the cable is sound again.
    HeldAtBegin,
    /// Nothing passes until the cable is sound again.
    Silent,
}

/// A cable. Dropped, it is cut.
pub struct Cable {
    address: SocketAddr,
    end: Arc<OnceLock<String>>,
    mood: watch::Sender<Mood>,
    happened: Arc<Notify>,
    _carrying: JoinSet<anyhow::Result<()>>,
}

impl Cable {
    /// A sound one, that leads nowhere yet.
    pub async fn new() -> anyhow::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let (mood, happened, end) = (
            watch::Sender::new(Mood::Sound),
            Arc::new(Notify::new()),
            Arc::<OnceLock<String>>::default(),
        );
        let mut carrying = JoinSet::new();
        let carry = Carry {
            mood: mood.clone(),
            happened: happened.clone(),
        };
        let leads = end.clone();
        carrying.spawn(async move {
            let mut connections = JoinSet::new();
            loop {
                let (near, _) = listener.accept().await?;
                let far = TcpStream::connect(leads.get().context("leads nowhere")?).await?;
                connections.spawn(carry.clone().between(near, far));
            }
        });
        Ok(Self {
            address,
            end,
            mood,
            happened,
            _carrying: carrying,
        })
    }

    /// Leads from the server that is configured so to its database, if that is PostgreSQL.
    pub fn lay(&self, config: &mut Config) {
        let url = config.database_url.expose_secret();
        let parts = url.strip_prefix("postgres://").and_then(|rest| {
            let (user, rest) = rest.split_once('@')?;
            let (host, name) = rest.split_once('/')?;
            Some((user, host, name))
        });
        let Some((user, host, name)) = parts else {
            return;
        };
        drop(self.end.set(host.to_owned()));
        config.database_url = format!("postgres://{user}@{}/{name}", self.address).into();
    }

    pub fn is(&self, mood: Mood) {
        self.mood.send_replace(mood);
    }

    /// Waits until it has cut or held something.
    pub async fn happened(&self) {
        self.happened.notified().await;
    }
}

#[derive(Clone)]
struct Carry {
    mood: watch::Sender<Mood>,
    happened: Arc<Notify>,
}

impl Carry {
    async fn between(self, mut near: TcpStream, mut far: TcpStream) -> anyhow::Result<()> {
        let mut mood = self.mood.subscribe();
        let (mut asked, mut answered) = (vec![0; 1 << 16], vec![0; 1 << 16]);
        loop {
            tokio::select! {
                length = near.read(&mut asked) => {
                    let asked = &asked[..length?];
                    if asked.is_empty() {
                        return Ok(());
                    }
                    let holds = |word: &[u8]| asked.windows(word.len()).any(|part| part == word);
                    let now = *mood.borrow_and_update();
                    if now == Mood::Silent {
                        mood.wait_for(|mood| *mood == Mood::Sound).await?;
                    }
                    far.write_all(asked).await?;
                    if now == Mood::CutAfterCommit && holds(b"COMMIT\0") {
                        self.mood.send_replace(Mood::Sound);
                        // It is done once there is an answer.
                        let length = far.read(&mut answered).await?;
                        anyhow::ensure!(length > 0, "the database has gone");
                        self.happened.notify_one();
                        return Ok(());
                    }
                    if now == Mood::HeldAtBegin && holds(b"BEGIN\0") {
                        self.happened.notify_one();
                        mood.wait_for(|mood| *mood == Mood::Sound).await?;
                    }
                }
                length = far.read(&mut answered) => {
                    let answered = &answered[..length?];
                    if answered.is_empty() {
                        return Ok(());
                    }
                    if *mood.borrow_and_update() == Mood::Silent {
                        mood.wait_for(|mood| *mood == Mood::Sound).await?;
                    }
                    near.write_all(answered).await?;
                }
            }
        }
    }
}
