//! The real binary as a process of its own, and what is asked of it.

use std::collections::HashMap;
use std::fs::OpenOptions;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, bail, ensure};
use bed::meant::{HEADER, mandate_of};
use reqwest::{RequestBuilder, StatusCode};
use serde_json::{Value, json};
use tokio::time::{Duration, Instant, sleep};

use crate::shell::{command, run};

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
    setting: Setting,
}

/// What it is started with besides its directory, in each of its lives.
#[derive(Clone, Default)]
pub struct Setting {
    pub database_url: Option<String>,
    /// Variables of its environment.
    pub variables: Vec<(&'static str, PathBuf)>,
    /// Where its log goes; without one, where ours goes.
    pub log: Option<PathBuf>,
}

impl Setting {
    /// The end of the log.
    fn last_words(&self) -> String {
        let log = self.log.as_ref().map(std::fs::read_to_string);
        let log = log.and_then(Result::ok).unwrap_or_default();
        log.lines()
            .last()
            .map_or_else(String::new, |line| format!(": {line}"))
    }
}

impl Server {
    /// Starts the demonstration on a free port, which it keeps over all its lives.
    pub async fn start(dir: &Path, database_url: Option<String>) -> anyhow::Result<Self> {
        let setting = Setting {
            database_url,
            ..Setting::default()
        };
        Self::start_with(dir, setting).await
    }

    /// The same, with more that it is started with.
    pub async fn start_with(dir: &Path, setting: Setting) -> anyhow::Result<Self> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let api = Api {
            http: reqwest::Client::builder().no_proxy().build()?,
            url: format!("http://127.0.0.1:{port}"),
        };
        Self::live(api, dir.to_owned(), setting).await
    }

    /// Starts it again after a kill.
    pub async fn again(self) -> anyhow::Result<Self> {
        let (api, dir) = (self.api.clone(), self.dir.clone());
        Self::live(api, dir, self.setting.clone()).await
    }

    async fn live(api: Api, dir: PathBuf, setting: Setting) -> anyhow::Result<Self> {
        let mut command = Command::new(bed::binary::binary()?);
        bed::real::forget_settings(&mut command);
        command
            .arg("demo")
            .env("DONGTHUAN_DATA_DIR", &dir)
            .env("DONGTHUAN_LISTEN", api.url.trim_start_matches("http://"))
            .env("RUST_LOG", "error")
            .envs(RATES.map(|name| (format!("DONGTHUAN_LIMIT_{name}"), "100000")))
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        command.envs(setting.variables.iter().cloned());
        if let Some(log) = &setting.log {
            let log = OpenOptions::new().create(true).append(true).open(log)?;
            command.stderr(log);
        }
        match &setting.database_url {
            Some(url) => command.env("DATABASE_URL", url),
            None => command.env_remove("DATABASE_URL"),
        };
        let process = command.spawn().context("the server did not start")?;
        let mut server = Self {
            process,
            api,
            dir,
            setting,
        };
        server.wait().await?;
        Ok(server)
    }

    async fn wait(&mut self) -> anyhow::Result<()> {
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            if let Some(status) = self.process.try_wait()? {
                bail!("the server stopped ({status}){}", self.setting.last_words());
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

    /// SIGTERM, and waits for its end.
    pub fn stop(&mut self) -> anyhow::Result<()> {
        run(command(&format!("kill -TERM {}", self.process.id()), "/"))?;
        self.process.wait()?;
        Ok(())
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

    /// A request to any path, with this token unless it is empty.
    pub fn post(&self, path: &str, token: &str) -> RequestBuilder {
        let request = self.http.post(format!("{}{path}", self.url));
        if token.is_empty() {
            request
        } else {
            request
                .bearer_auth(token)
                .header(HEADER, mandate_of(token).unwrap_or_default())
        }
    }

    /// The status and the JSON of an answer; none when it did not come or not whole.
    pub async fn answer(request: RequestBuilder) -> Option<(StatusCode, Value)> {
        let reply = request.send().await.ok()?;
        let status = reply.status();
        Some((status, reply.json().await.ok()?))
    }

    /// What `/readyz` says: whether it is ready, and in which words.
    pub async fn ready(&self) -> anyhow::Result<(bool, String)> {
        let reply = self.http.get(format!("{}/readyz", self.url)).send().await?;
        Ok((reply.status().is_success(), reply.text().await?))
    }

    pub async fn send(
        &self,
        token: &str,
        query: &str,
        variables: &Value,
    ) -> anyhow::Result<Outcome> {
        let body = json!({ "query": query, "variables": variables });
        let request = self.post("/graphql", token).json(&body);
        let Some((status, answer)) = Self::answer(request).await else {
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
