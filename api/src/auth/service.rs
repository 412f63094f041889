//! Service tokens: how their secrets look, and what is behind one.

use entity::{Rows, service_token};
use rules::deadline::local_date;
use rules::service_token::Area;
use sea_orm::{ColumnTrait, QueryFilter};
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use super::{Unauthenticated, token};
use crate::app::App;

/// Says at first sight what it is, to the door and to whoever searches a source tree for secrets.
const PREFIX: &str = "dtk_";

/// An app that has shown a live token.
#[derive(Clone, Debug)]
pub struct Bearer {
    pub id: Uuid,
    pub areas: Vec<Area>,
    /// Whose pages may use it.
    pub origins: Vec<String>,
}

impl Bearer {
    /// Whether pages of this origin may use it.
    pub fn lists(&self, origin: &str) -> bool {
        self.origins.iter().any(|listed| listed == origin)
    }
}

/// A new secret and what the server keeps of it.
pub fn new_secret() -> (SecretString, String) {
    let (random, _) = token::new_refresh_token();
    let secret = format!("{PREFIX}{}", random.expose_secret());
    let digest = token::digest(&secret);
    (secret.into(), digest)
}

/// Whether a bearer token is meant to be a service token.
pub fn is_secret(bearer: &str) -> bool {
    bearer.starts_with(PREFIX)
}

/// The app behind a secret. Looked up each time, so expiry and revocation hold at the next request.
pub async fn resolve(app: &App, secret: &str) -> Result<Bearer, Unauthenticated> {
    let today = local_date(app.clock.now());
    let row = service_token::Entity::rows()
        .filter(service_token::Column::Digest.eq(token::digest(secret)))
        .one(app.store.reader())
        .await?
        .filter(|row| row.is_live(today))
        .ok_or(Unauthenticated::BadToken)?;
    Ok(Bearer {
        id: row.id,
        areas: row.areas(),
        origins: row.origins().map(str::to_owned).collect(),
    })
}
