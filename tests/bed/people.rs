//! People at their devices.

use std::net::IpAddr;

use anyhow::Context;
use chrono::TimeDelta;
use dongthuan::clock::Clock;
use reqwest::RequestBuilder;
use reqwest::header::{ACCEPT_LANGUAGE, COOKIE};
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use crate::meant::{HEADER, Meant};
use crate::{Bed, Reply};

/// Somebody who calls the API: signed in, or nobody yet.
#[derive(Clone)]
pub struct Caller {
    http: reqwest::Client,
    pub(crate) url: String,
    /// The access token.
    pub token: Option<String>,
    /// The refresh token in the cookie.
    pub refresh: Option<String>,
    /// What the cookie of the device holds.
    pub device: Option<String>,
    pub accept_language: Option<String>,
    /// Which mandate it says it means (X17).
    pub meant: Meant,
}

const SIGN_IN: &str = "mutation($input: SignInInput!) { signIn(input: $input) {
    session { accessToken expiresAt } userErrors { code field message rule } } }";

impl Caller {
    pub async fn gql(&self, query: &str, variables: Value) -> anyhow::Result<Reply> {
        let body = json!({ "query": query, "variables": variables });
        Reply::read(self.post("/graphql").json(&body).send().await?).await
    }

    /// A request to any path, with the caller's headers on it.
    pub fn post(&self, path: &str) -> RequestBuilder {
        self.dressed(self.http.post(format!("{}{path}", self.url)))
    }

    pub fn get(&self, path: &str) -> RequestBuilder {
        self.dressed(self.http.get(format!("{}{path}", self.url)))
    }

    fn dressed(&self, mut request: RequestBuilder) -> RequestBuilder {
        if let Some(token) = &self.token {
            request = request.bearer_auth(token);
        }
        let cookies: Vec<_> = [("refresh", &self.refresh), ("device", &self.device)]
            .into_iter()
            .filter_map(|(name, value)| Some(format!("dongthuan_{name}={}", value.as_ref()?)))
            .collect();
        if !cookies.is_empty() {
            request = request.header(COOKIE, cookies.join("; "));
        }
        if let Some(language) = &self.accept_language {
            request = request.header(ACCEPT_LANGUAGE, language);
        }
        if let Some(mandate) = self.named() {
            request = request.header(HEADER, mandate);
        }
        request
    }

    /// Tries to sign in; says what the server said.
    pub async fn try_sign_in(&self, login: &str, password: &str) -> anyhow::Result<Reply> {
        let input = json!({ "input": { "login": login, "password": password } });
        self.gql(SIGN_IN, input).await
    }

    /// The same device with what an answer brought: a new access token, a new cookie.
    pub fn keeping(&self, reply: &Reply, payload: &str) -> anyhow::Result<Self> {
        Ok(Self {
            token: Some(reply.text(&format!("/{payload}/session/accessToken"))?),
            refresh: reply.refresh_token().or_else(|| self.refresh.clone()),
            ..self.clone()
        })
    }

    /// The same on a device with this cookie.
    pub fn on(&self, device: Option<&str>) -> Self {
        Self {
            device: device.map(str::to_owned),
            ..self.clone()
        }
    }

    /// The same device with this access token.
    pub fn with_token(&self, token: &str) -> Self {
        Self {
            token: Some(token.to_owned()),
            ..self.clone()
        }
    }

    /// The same device, answered in the language that its browser asks for.
    pub fn speaking(&self, language: &str) -> Self {
        Self {
            accept_language: Some(language.to_owned()),
            ..self.clone()
        }
    }

    /// The same session before another server of the same province.
    pub fn elsewhere(&self, url: &str) -> Caller {
        Self {
            url: url.to_owned(),
            ..self.clone()
        }
    }
}

impl Bed {
    /// Somebody who is not signed in.
    pub fn nobody(&self) -> Caller {
        self.nobody_of(&self.url())
    }

    /// Somebody who is not signed in, before another server.
    pub fn nobody_of(&self, url: &str) -> Caller {
        device(self.http.clone(), url)
    }

    /// Somebody who is not signed in, at another address of this machine.
    pub fn nobody_at(&self, address: IpAddr) -> anyhow::Result<Caller> {
        let http = reqwest::Client::builder()
            .no_proxy()
            .local_address(address)
            .build()?;
        Ok(device(http, &self.url()))
    }

    pub fn password(&self, login: &str) -> anyhow::Result<&str> {
        let account = self.accounts.iter().find(|account| account.login == login);
        let account = account.with_context(|| format!("nobody signs in as {login}"))?;
        Ok(account.password.expose_secret())
    }

    /// A new session of this account.
    pub async fn sign_in(&self, login: &str) -> anyhow::Result<Caller> {
        let nobody = self.nobody();
        let reply = nobody.try_sign_in(login, self.password(login)?).await?;
        nobody.keeping(&reply.done()?, "signIn")
    }

    /// This account in the session it already has, or in a new one when the old has run out.
    pub async fn person(&self, login: &str) -> anyhow::Result<Caller> {
        if let Some(caller) = self.kept(login).await {
            return Ok(caller);
        }
        let caller = self.sign_in(login).await?;
        self.keep(login.to_owned(), &caller).await;
        Ok(caller)
    }

    /// The same in this hat, changed into only once, so that the journal tells of it only once.
    pub async fn person_as(&self, login: &str, office: &str) -> anyhow::Result<Caller> {
        let name = format!("{login} as {office}");
        if let Some(caller) = self.kept(&name).await {
            return Ok(caller);
        }
        let mut caller = self.sign_in(login).await?;
        let viewer = caller.viewer().await?.done()?;
        if viewer.data("/viewer/acting/office") != office {
            caller = caller.acting(office).await?;
        }
        self.keep(name, &caller).await;
        Ok(caller)
    }

    async fn kept(&self, name: &str) -> Option<Caller> {
        let signed_in = self.signed_in.lock().await;
        let (caller, until) = signed_in.get(name)?;
        (self.clock.now() < *until).then(|| caller.clone())
    }

    async fn keep(&self, name: String, caller: &Caller) {
        let until = self.clock.now() + TimeDelta::minutes(9);
        let mut signed_in = self.signed_in.lock().await;
        signed_in.insert(name, (caller.clone(), until));
    }

    /// A member of the committee in the seat, whatever other hat was last worn.
    pub async fn member(&self, login: &str) -> anyhow::Result<Caller> {
        match login.split_once('.') {
            Some(("giamdoc" | "uyvien", _)) => self.person_as(login, "COMMITTEE_MEMBER").await,
            _ => self.person(login).await,
        }
    }

    /// The logins of the members of the committee, the Chair first.
    pub fn members(&self) -> Vec<&str> {
        let logins = self.accounts.iter().map(|account| account.login.as_str());
        logins
            .filter(|login| {
                ["pct.", "uyvien", "giamdoc.sonoivu"]
                    .iter()
                    .any(|start| login.starts_with(start))
                    || *login == "chutich"
            })
            .collect()
    }

    pub async fn chair(&self) -> anyhow::Result<Caller> {
        self.person("chutich").await
    }

    pub async fn office(&self) -> anyhow::Result<Caller> {
        self.person("chuyenvien.vanphong").await
    }
}

pub(crate) fn device(http: reqwest::Client, url: &str) -> Caller {
    Caller {
        http,
        url: url.to_owned(),
        token: None,
        refresh: None,
        device: None,
        accept_language: None,
        meant: Meant::Own,
    }
}
