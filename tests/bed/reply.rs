//! What the server answered.

use anyhow::{Context, ensure};
use reqwest::header::{HeaderMap, SET_COOKIE};
use serde_json::Value;

static NULL: Value = Value::Null;

pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    /// The JSON of the body, or null when it was none.
    pub body: Value,
}

impl Reply {
    pub async fn read(response: reqwest::Response) -> anyhow::Result<Self> {
        Ok(Self {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            body: serde_json::from_slice(&response.bytes().await?).unwrap_or_default(),
        })
    }

    /// What stands at a JSON pointer below `data`; null when nothing does.
    pub fn data(&self, pointer: &str) -> &Value {
        self.body["data"].pointer(pointer).unwrap_or(&NULL)
    }

    /// The text that stands at a JSON pointer below `data`.
    pub fn text(&self, pointer: &str) -> anyhow::Result<String> {
        let text = self.data(pointer).as_str();
        Ok(text.with_context(|| self.complain(pointer))?.to_owned())
    }

    /// The number that stands at a JSON pointer below `data`.
    pub fn number(&self, pointer: &str) -> anyhow::Result<i64> {
        let number = self.data(pointer).as_i64();
        number.with_context(|| self.complain(pointer))
    }

    /// The list that stands at a JSON pointer below `data`.
    pub fn list(&self, pointer: &str) -> anyhow::Result<&Vec<Value>> {
        let list = self.data(pointer).as_array();
        list.with_context(|| self.complain(pointer))
    }

    /// The codes of every `userErrors`, in order.
    pub fn codes(&self) -> Vec<&str> {
        self.user_errors()
            .filter_map(|error| error["code"].as_str())
            .collect()
    }

    pub fn user_errors(&self) -> impl Iterator<Item = &Value> {
        let payloads = self.body["data"].as_object().into_iter().flatten();
        payloads
            .filter_map(|(_, payload)| payload["userErrors"].as_array())
            .flatten()
    }

    /// The `extensions.code` of the first top-level error.
    pub fn error_code(&self) -> Option<&str> {
        self.body["errors"][0]["extensions"]["code"].as_str()
    }

    /// What refused, as data or as an error: for tests that do not care which.
    pub fn refusal(&self) -> Option<&str> {
        self.error_code().or_else(|| self.codes().first().copied())
    }

    /// The answer itself, once nothing refused.
    pub fn done(self) -> anyhow::Result<Self> {
        ensure!(
            self.status == 200 && self.body["errors"].is_null() && self.codes().is_empty(),
            "refused with status {}: {}",
            self.status,
            self.body
        );
        Ok(self)
    }

    /// The refresh token that the answer put into the cookie; empty when it took it away.
    pub fn refresh_token(&self) -> Option<String> {
        let cookie = self.headers.get(SET_COOKIE)?.to_str().ok()?;
        let (_, value) = cookie.split(';').next()?.split_once('=')?;
        Some(value.to_owned())
    }

    /// By which the answer makes the device known, if it does.
    pub fn device(&self) -> Option<String> {
        let cookies = self.headers.get_all(SET_COOKIE).iter();
        let mut pairs = cookies.filter_map(|cookie| cookie.to_str().ok()?.split(';').next());
        let value = pairs.find_map(|pair| pair.strip_prefix("dongthuan_device="));
        value.map(str::to_owned)
    }

    fn complain(&self, pointer: &str) -> String {
        format!("nothing of the kind at {pointer} in {}", self.body)
    }
}
