//! Access tokens (JWT, ten minutes) and refresh tokens (random, used once).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::secrets::Secret;

/// How long an access token is good for.
pub const ACCESS_LIFETIME: TimeDelta = TimeDelta::minutes(10);
/// How long a device stays signed in without being used.
pub const REFRESH_LIFETIME: TimeDelta = TimeDelta::days(14);
/// How long after its use a refresh token may come again: an answer lost in a dead corridor is
/// asked for once more with the same token.
pub const REFRESH_GRACE: TimeDelta = TimeDelta::seconds(60);

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

/// An access token as it is handed out.
#[derive(Clone)]
pub struct AccessToken {
    pub text: String,
    pub expires_at: DateTime<Utc>,
}

pub struct Keys {
    encoding: EncodingKey,
    decoding: DecodingKey,
}

impl Keys {
    pub fn new(secret: &Secret) -> Self {
        Self {
            encoding: EncodingKey::from_secret(secret.bytes()),
            decoding: DecodingKey::from_secret(secret.bytes()),
        }
    }

    pub fn issue(
        &self,
        account: Uuid,
        session: Uuid,
        mandate: Uuid,
        now: DateTime<Utc>,
    ) -> anyhow::Result<AccessToken> {
        let expires_at = now + ACCESS_LIFETIME;
        let claims = Claims {
            account,
            session,
            mandate,
            exp: expires_at.timestamp(),
        };
        let header = Header::new(Algorithm::HS256);
        Ok(AccessToken {
            text: jsonwebtoken::encode(&header, &claims, &self.encoding)?,
            expires_at,
        })
    }

    /// The claims of a token that we signed and that has not expired by `now`.
    pub fn verify(&self, token: &str, now: DateTime<Utc>) -> Option<Claims> {
        let mut validation = Validation::new(Algorithm::HS256);
        // The library would ask the machine's clock; ours is asked below.
        validation.validate_exp = false;
        let claims = jsonwebtoken::decode::<Claims>(token, &self.decoding, &validation)
            .ok()?
            .claims;
        (now.timestamp() < claims.exp).then_some(claims)
    }
}

/// A new refresh token and what the server keeps of it.
pub fn new_refresh_token() -> (String, String) {
    let token = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
    let digest = digest(&token);
    (token, digest)
}

/// SHA-256 of a text in UTF-8, in lower-case hex.
pub fn digest(text: &str) -> String {
    digest_of(text.as_bytes())
}

/// SHA-256 in lower-case hex.
pub fn digest_of(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(byte: u8) -> Keys {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("signing.key"), [byte; 32]).unwrap();
        Keys::new(&crate::secrets::signing_key(dir.path()).unwrap())
    }

    #[test]
    fn a_token_is_good_for_ten_minutes_and_for_its_own_key() {
        let (ours, theirs) = (keys(1), keys(2));
        let now = DateTime::from_timestamp(1_795_000_000, 0).unwrap();
        let id = Uuid::nil();
        let token = ours.issue(id, id, id, now).unwrap().text;
        let last = now + ACCESS_LIFETIME - TimeDelta::seconds(1);
        assert!(ours.verify(&token, last).is_some());
        assert!(ours.verify(&token, now + ACCESS_LIFETIME).is_none());
        assert!(theirs.verify(&token, now).is_none());
        assert!(ours.verify(&token[..token.len() - 2], now).is_none());
    }

    #[test]
    fn a_token_without_a_signature_is_refused() {
        let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"none","typ":"JWT"}"#);
        let body = URL_SAFE_NO_PAD.encode(format!(
            r#"{{"sub":"{0}","sid":"{0}","mid":"{0}","exp":9999999999}}"#,
            Uuid::nil()
        ));
        let now = DateTime::from_timestamp(1_795_000_000, 0).unwrap();
        assert!(keys(1).verify(&format!("{header}.{body}."), now).is_none());
    }
}
