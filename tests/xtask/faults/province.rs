//! A demonstration province, made once and copied for each series; and who acts in it.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::disk::Disk;
use super::verb::{ANSWER, Verb};
use crate::durability::{Api, Server, Setting, open_ballot, passwords};
use crate::shell::{command, root, run};

pub struct Province(TempDir);

impl Province {
    pub async fn prepare() -> anyhow::Result<Self> {
        let dir = tempfile::tempdir()?;
        let data = dir.path().join("data");
        Server::start(&data, None).await?.stop()?;
        Ok(Self(dir))
    }

    /// A server on a copy of it, on a disk of its own.
    pub async fn serve(&self, verb: Verb) -> anyhow::Result<Served> {
        let dir = tempfile::tempdir()?;
        let data = dir.path().join("data");
        let mut copy = command("cp -a", root());
        copy.arg(self.0.path().join("data")).arg(&data);
        run(copy)?;
        let disk = Disk::sound()?;
        let setting = Setting {
            variables: disk.variables(&data),
            log: Some(dir.path().join("log")),
            ..Setting::default()
        };
        let server = Server::start_with(&data, setting).await?;
        let actor = Actor::find(&server.api, verb, &passwords(&data)?).await?;
        Ok(Served {
            server,
            disk,
            data,
            actor,
            _dir: dir,
        })
    }
}

/// A server under which the disk may fail.
pub struct Served {
    pub server: Server,
    pub disk: Disk,
    pub data: PathBuf,
    pub actor: Actor,
    _dir: TempDir,
}

impl Served {
    /// Starts it again after its end.
    pub async fn again(mut self) -> anyhow::Result<Self> {
        self.server.kill().await?;
        self.server = self.server.again().await?;
        Ok(self)
    }

    pub fn database(&self) -> PathBuf {
        self.data.join("dongthuan.sqlite")
    }
}

/// Who uses the verb, and on what.
pub struct Actor {
    login: String,
    password: HashMap<String, String>,
    pub token: String,
    /// The ballot or the consultation; nothing for an upload.
    pub matter: String,
}

impl Actor {
    async fn find(
        api: &Api,
        verb: Verb,
        passwords: &HashMap<String, String>,
    ) -> anyhow::Result<Self> {
        let office = api.sign_in("chuyenvien.vanphong", passwords).await?;
        let actor = async |login: &str, matter: String| -> anyhow::Result<Self> {
            Ok(Self {
                token: api.sign_in(login, passwords).await?,
                login: login.to_owned(),
                password: passwords.clone(),
                matter,
            })
        };
        match verb {
            Verb::Vote => actor("uyvien", open_ballot(api, &office).await?).await,
            Verb::Upload => actor("chuyenvien.vanphong", String::new()).await,
            Verb::Answer => {
                let mut heads: Vec<_> = passwords
                    .keys()
                    .filter(|login| login.starts_with("giamdoc."))
                    .collect();
                heads.sort();
                for head in heads {
                    let head = actor(head, String::new()).await?;
                    if let Some(matter) = answers(api, &head.token).await? {
                        return Ok(Self { matter, ..head });
                    }
                }
                bail!("no head has a consultation to answer")
            }
        }
    }

    /// Signs in anew: an access token lasts ten minutes, and a series may take longer.
    pub async fn renew(&mut self, api: &Api) -> anyhow::Result<()> {
        self.token = api.sign_in(&self.login, &self.password).await?;
        Ok(())
    }
}

/// An open consultation that this head may answer.
async fn answers(api: &Api, token: &str) -> anyhow::Result<Option<String>> {
    let query = "{ consultations(filter: { states: [OPEN] }, first: 20) { nodes { id } } }";
    let open = api.ask(token, query, Value::Null).await?;
    for matter in open["consultations"]["nodes"]
        .as_array()
        .into_iter()
        .flatten()
    {
        let id = matter["id"].as_str().context("a matter without its id")?;
        let input = json!({ "consultationId": id, "position": "AGREE", "idempotencyKey": "first" });
        let said = api.ask(token, ANSWER, json!({ "input": input })).await?;
        if said["answerConsultation"]["userErrors"] == json!([]) {
            return Ok(Some(id.to_owned()));
        }
    }
    Ok(None)
}

/// Whether a file of the database is whole, in SQLite's own words.
pub async fn is_whole(database: &Path) -> anyhow::Result<Vec<String>> {
    let mut said = super::verb::column(database, "PRAGMA integrity_check").await?;
    said.retain(|line| line != "ok");
    Ok(said)
}
