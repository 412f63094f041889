//! The real binary as a process of its own, and what is asked of it.

use std::collections::HashMap;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, bail, ensure};
use serde_json::{Value, json};
use tokio::time::{Duration, Instant, sleep};

const PATIENCE: Duration = Duration::from_secs(120);

/// One program asks here what many people ask elsewhere.
const RATES: [&str; 4] = [
    "ACCOUNT_PER_MINUTE",
    "TOKEN_PER_MINUTE",
    "ADDRESS_PER_MINUTE",
    "GUEST_PER_MINUTE",
];

pub struct Server {
    process: Child,
    pub api: Api,
    dir: PathBuf,
    database_url: Option<String>,
}

impl Server {
    /// Starts the demonstration on a free port, which it keeps over all its lives.
    pub async fn start(dir: &Path, database_url: Option<String>) -> anyhow::Result<Self> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let api = Api {
            http: reqwest::Client::builder().no_proxy().build()?,
            url: format!("http://127.0.0.1:{port}"),
        };
        Self::live(api, dir.to_owned(), database_url).await
    }

    /// Starts it again after a kill.
    pub async fn again(self) -> anyhow::Result<Self> {
        let (api, dir, url) = (
            self.api.clone(),
            self.dir.clone(),
            self.database_url.clone(),
        );
        Self::live(api, dir, url).await
    }

    async fn live(api: Api, dir: PathBuf, database_url: Option<String>) -> anyhow::Result<Self> {
        let mut command = Command::new(bed::binary::binary()?);
        command
            .arg("demo")
            .env("DONGTHUAN_DATA_DIR", &dir)
            .env("DONGTHUAN_LISTEN", api.url.trim_start_matches("http://"))
            .env("RUST_LOG", "error")
            .envs(RATES.map(|name| (format!("DONGTHUAN_LIMIT_{name}"), "100000")))
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        match &database_url {
            Some(url) => command.env("DATABASE_URL", url),
            None => command.env_remove("DATABASE_URL"),
        };
        let process = command.spawn().context("the server did not start")?;
        let mut server = Self {
            process,
            api,
            dir,
            database_url,
        };
        server.wait().await?;
        Ok(server)
    }

    async fn wait(&mut self) -> anyhow::Result<()> {
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            if let Some(status) = self.process.try_wait()? {
                bail!("the server stopped ({status})");
            }
            let ready = self.api.http.get(format!("{}/readyz", self.api.url));
            if ready
                .send()
                .await
                .is_ok_and(|reply| reply.status().is_success())
            {
                return Ok(());
            }
            sleep(Duration::from_millis(20)).await;
        }
        bail!("the server does not answer after {PATIENCE:?}")
    }

    pub fn pid(&self) -> u32 {
        self.process.id()
    }

    /// SIGKILL: nothing is written, flushed or said after it.
    pub async fn kill(&mut self) -> anyhow::Result<()> {
        self.process.kill()?;
        self.process.wait()?;
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// The server's API, in whichever life.
#[derive(Clone)]
pub struct Api {
    http: reqwest::Client,
    url: String,
}

/// What a request brought.
pub enum Outcome {
    /// The data of an answer.
    Answered(Value),
    /// No answer: what was asked may or may not have been done.
    Unknown,
}

impl Api {
    pub fn url(&self) -> &str {
        &self.url
    }

    pub async fn send(
        &self,
        token: &str,
        query: &str,
        variables: &Value,
    ) -> anyhow::Result<Outcome> {
        let body = json!({ "query": query, "variables": variables });
        let request = self.http.post(format!("{}/graphql", self.url)).json(&body);
        let request = if token.is_empty() {
            request
        } else {
            request.bearer_auth(token)
        };
        let Ok(reply) = request.send().await else {
            return Ok(Outcome::Unknown);
        };
        let status = reply.status();
        let Ok(answer) = reply.json::<Value>().await else {
            return Ok(Outcome::Unknown);
        };
        ensure!(
            status.is_success() && answer["errors"].is_null(),
            "refused with {status}: {answer}"
        );
        Ok(Outcome::Answered(answer["data"].clone()))
    }

    /// Asks a server that nobody kills meanwhile.
    pub async fn ask(&self, token: &str, query: &str, variables: Value) -> anyhow::Result<Value> {
        match self.send(token, query, &variables).await? {
            Outcome::Answered(data) => Ok(data),
            Outcome::Unknown => bail!("no answer"),
        }
    }

    /// An access token.
    pub async fn sign_in(
        &self,
        login: &str,
        passwords: &HashMap<String, String>,
    ) -> anyhow::Result<String> {
        let query = "mutation($input: SignInInput!) { signIn(input: $input) {
            session { accessToken } userErrors { message } } }";
        let input = json!({ "input": { "login": login, "password": passwords.get(login) } });
        let data = self.ask("", query, input).await?;
        let token = data["signIn"]["session"]["accessToken"].as_str();
        Ok(token.with_context(|| data.to_string())?.to_owned())
    }
}

/// The passwords of the demonstration, by login.
pub fn passwords(dir: &Path) -> anyhow::Result<HashMap<String, String>> {
    let text = std::fs::read(dir.join("demo-accounts.json"))?;
    let accounts: Vec<Value> = serde_json::from_slice(&text)?;
    let accounts = accounts.iter().filter_map(|account| {
        let text = |name: &str| account[name].as_str().map(str::to_owned);
        text("login").zip(text("password"))
    });
    Ok(accounts.collect())
}
