//! The mandate that a request says it means (X17): that of its token, unless a test is about it.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dongthuan::graphql::{Kind, encode};
use serde_json::{Value, json};

use crate::Caller;

/// The header that names it.
pub const HEADER: &str = "dongthuan-mandate";

/// What a caller names.
#[derive(Clone, Debug, Default)]
pub enum Meant {
    /// The mandate of the access token, as a page does that shows whom it is of.
    #[default]
    Own,
    Nothing,
    Other(String),
}

/// Global id of the mandate of an access token; `None` for what is no access token.
pub fn mandate_of(token: &str) -> Option<String> {
    let claims = URL_SAFE_NO_PAD.decode(token.split('.').nth(1)?).ok()?;
    let claims: Value = serde_json::from_slice(&claims).ok()?;
    let mandate = claims["mid"].as_str()?.parse().ok()?;
    Some(encode(Kind::Mandate, mandate).0)
}

/// What is said in the greeting of a socket by whoever has this token.
pub fn greeting(token: &str, mandate: Option<&str>) -> Value {
    json!({ "authorization": format!("Bearer {token}"), "mandate": mandate })
}

impl Caller {
    /// The same device, which names this mandate, or none.
    pub fn meaning(&self, mandate: Option<&str>) -> Self {
        let meant = match mandate {
            Some(mandate) => Meant::Other(mandate.to_owned()),
            None => Meant::Nothing,
        };
        let mut device = self.clone();
        device.meant = meant;
        device
    }

    /// Global id of the mandate that it names.
    pub fn named(&self) -> Option<String> {
        match &self.meant {
            Meant::Own => mandate_of(self.token.as_deref()?),
            Meant::Nothing => None,
            Meant::Other(mandate) => Some(mandate.clone()),
        }
    }
}
