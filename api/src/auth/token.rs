//! Access tokens (JWT, ten minutes), links to files (JWT, five minutes) and refresh tokens (random,
//! used once).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use rules::mandate::Actor;
use secrecy::{ExposeSecret, SecretSlice, SecretString};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// How long an access token is good for.
pub const ACCESS_LIFETIME: TimeDelta = TimeDelta::minutes(10);
/// How long a link to a file is good for.
pub const LINK_LIFETIME: TimeDelta = TimeDelta::minutes(5);
/// How long a device stays signed in without being used.
pub const REFRESH_LIFETIME: TimeDelta = TimeDelta::days(14);

/// What a token is for (RFC 8725, 3.9): one that was handed out for something else is refused.
const FOR_API: &str = "api";
const FOR_FILE: &str = "file";

/// What an access token says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Claims {
    #[serde(rename = "sub")]
    pub account: Uuid,
    #[serde(rename = "sid")]
    pub session: Uuid,
    /// The mandate acted in.
    #[serde(rename = "mid")]
    pub mandate: Uuid,
    /// Seconds since 1970.
    pub exp: i64,
}

/// What a link to a file says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LinkClaims {
    /// Who may follow it, for how long.
    #[serde(flatten)]
    pub who: Claims,
    #[serde(rename = "fid")]
    pub file: Uuid,
}

/// Claims with what they are for.
#[derive(Serialize)]
struct Audience<'a, T> {
    aud: &'static str,
    #[serde(flatten)]
    claims: &'a T,
}

/// A token as it is handed out.
#[derive(Clone)]
pub struct Token {
    pub text: SecretString,
    pub expires_at: DateTime<Utc>,
}

pub struct Keys {
    encoding: EncodingKey,
    decoding: DecodingKey,
}

impl Keys {
    pub fn new(secret: &SecretSlice<u8>) -> Self {
        Self {
            encoding: EncodingKey::from_secret(secret.expose_secret()),
            decoding: DecodingKey::from_secret(secret.expose_secret()),
        }
    }

    /// An access token.
    pub fn issue(
        &self,
        account: Uuid,
        session: Uuid,
        mandate: Uuid,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Token> {
        let expires_at = now + ACCESS_LIFETIME;
        let claims = Claims {
            account,
            session,
            mandate,
            exp: expires_at.timestamp(),
        };
        let text = self.sign(FOR_API, &claims)?;
        Ok(Token { text, expires_at })
    }

    /// What opens one file to one actor in one session.
    pub fn issue_link(
        &self,
        actor: &Actor,
        file: Uuid,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Token> {
        let expires_at = now + LINK_LIFETIME;
        let who = Claims {
            account: actor.account_id,
            session: actor.session_id,
            mandate: actor.mandate_id,
            exp: expires_at.timestamp(),
        };
        let text = self.sign(FOR_FILE, &LinkClaims { who, file })?;
        Ok(Token { text, expires_at })
    }

    fn sign<T: Serialize>(&self, aud: &'static str, claims: &T) -> anyhow::Result<SecretString> {
        let header = Header::new(Algorithm::HS256);
        let claims = Audience { aud, claims };
        Ok(jsonwebtoken::encode(&header, &claims, &self.encoding)?.into())
    }

    /// The claims of an access token that we signed and that has not expired by `now`.
    pub fn verify(&self, token: &str, now: DateTime<Utc>) -> Option<Claims> {
        let claims: Claims = self.read(FOR_API, token)?;
        (now.timestamp() < claims.exp).then_some(claims)
    }

    /// The claims of a link that we signed and that has not expired by `now`.
    pub fn verify_link(&self, token: &str, now: DateTime<Utc>) -> Option<LinkClaims> {
        let claims: LinkClaims = self.read(FOR_FILE, token)?;
        (now.timestamp() < claims.who.exp).then_some(claims)
    }

    fn read<T: DeserializeOwned>(&self, aud: &'static str, token: &str) -> Option<T> {
        let mut validation = Validation::new(Algorithm::HS256);
        validation.set_audience(&[aud]);
        validation.set_required_spec_claims(&["exp", "aud"]);
        // The library would ask the machine's clock; the callers ask ours.
        validation.validate_exp = false;
        let data = jsonwebtoken::decode(token, &self.decoding, &validation).ok()?;
        Some(data.claims)
    }
}

/// A new refresh token and what the server keeps of it.
pub fn new_refresh_token() -> (SecretString, String) {
    let token = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
    let digest = digest(&token);
    (token.into(), digest)
}

/// SHA-256 of a text in UTF-8, in lower-case hex.
pub fn digest(text: &str) -> String {
    digest_of(text.as_bytes())
}

/// SHA-256 in lower-case hex.
pub fn digest_of(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes in lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(byte: u8) -> Keys {
        Keys::new(&vec![byte; 32].into())
    }

    #[test]
    fn a_token_is_good_for_ten_minutes_and_for_its_own_key() {
        let (ours, theirs) = (keys(1), keys(2));
        let now = DateTime::from_timestamp(1_795_000_000, 0).unwrap();
        let id = Uuid::nil();
        let token = ours.issue(id, id, id, now).unwrap().text;
        let token = token.expose_secret();
        let last = now + ACCESS_LIFETIME - TimeDelta::seconds(1);
        assert!(ours.verify(token, last).is_some());
        assert!(ours.verify(token, now + ACCESS_LIFETIME).is_none());
        assert!(theirs.verify(token, now).is_none());
        assert!(ours.verify(&token[..token.len() - 2], now).is_none());
    }

    #[test]
    fn a_link_is_good_for_five_minutes_and_is_no_access_token() {
        let keys = keys(1);
        let now = DateTime::from_timestamp(1_795_000_000, 0).unwrap();
        let (id, file) = (Uuid::nil(), Uuid::from_u128(7));
        let actor = Actor {
            account_id: id,
            session_id: id,
            person_id: id,
            mandate_id: id,
            office: rules::mandate::Office::Chair,
            unit_id: None,
            lent: Vec::new(),
            assists: None,
        };
        let link = keys.issue_link(&actor, file, now).unwrap().text;
        let link = link.expose_secret();
        let last = now + LINK_LIFETIME - TimeDelta::seconds(1);
        assert_eq!(keys.verify_link(link, last).unwrap().file, file);
        assert!(keys.verify_link(link, now + LINK_LIFETIME).is_none());
        assert!(keys.verify(link, now).is_none());
        let access = keys.issue(id, id, id, now).unwrap().text;
        assert!(keys.verify_link(access.expose_secret(), now).is_none());
    }

    #[test]
    fn a_token_without_a_signature_is_refused() {
        let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"none","typ":"JWT"}"#);
        let body = URL_SAFE_NO_PAD.encode(format!(
            r#"{{"aud":"api","sub":"{0}","sid":"{0}","mid":"{0}","exp":9999999999}}"#,
            Uuid::nil()
        ));
        let now = DateTime::from_timestamp(1_795_000_000, 0).unwrap();
        assert!(keys(1).verify(&format!("{header}.{body}."), now).is_none());
    }
}
