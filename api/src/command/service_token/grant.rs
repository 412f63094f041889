//! A token on its way: proposed by the Office, consented to by the Chair, made once (X12).

use chrono::NaiveDate;
use entity::{Rows, Stored, service_token, token_grant};
use rules::mandate::{Act, Actor, Office};
use rules::notice::Kind as Notice;
use rules::service_token::{Area, GrantState, check_expiry, check_origin};
use rules::text::{check_line, check_text};
use rules::{Coded, Refusal};
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};
use secrecy::SecretString;
use serde_json::json;
use uuid::Uuid;

use crate::app::{App, Subject, Work};
use crate::auth::service::new_secret;
use crate::failure::Failure;
use crate::read::people::holding;

/// The most characters of a name, and of what is said of the app.
const MAX_NAME: usize = 200;
const MAX_WORDS: usize = 500;
const MAX_ORIGINS: usize = 20;

/// What a token shall be good for, and whose it shall be.
pub struct NewGrant {
    pub name: String,
    pub holder: String,
    pub purpose: String,
    pub areas: Vec<Area>,
    pub origins: Vec<String>,
    pub expires_on: NaiveDate,
}

/// Proposes a token to the Chair.
pub async fn propose(
    app: &App,
    actor: &Actor,
    new: NewGrant,
) -> Result<token_grant::Model, Failure> {
    let work = app.begin(actor, Act::KeepTokens).await?;
    let name = check_line("name", &new.name, MAX_NAME)?;
    let holder = check_line("holder", &new.holder, MAX_WORDS)?;
    let purpose = check_text("purpose", &new.purpose, MAX_WORDS)?;
    check_expiry(new.expires_on, work.today())?;
    if new.areas.is_empty() {
        return Err(Refusal::Required { field: "areas" }.into());
    }
    let areas = Area::ALL.iter().filter(|area| new.areas.contains(area));
    let areas: Vec<_> = areas.map(|area| area.code()).collect();
    let grant = token_grant::ActiveModel {
        id: Set(work.new_id()),
        state: Set(Stored(GrantState::Proposed)),
        name: Set(name),
        holder: Set(holder),
        purpose: Set(purpose),
        areas: Set(areas.join(" ")),
        origins: Set(checked_origins(&new.origins)?.join(" ")),
        expires_on: Set(new.expires_on),
        proposed_by: Set(actor.mandate_id),
        proposed_at: Set(work.now()),
        decided_by: Set(None),
        decided_for: Set(None),
        decided_at: Set(None),
        reason: Set(None),
        token_id: Set(None),
    }
    .insert(work.db())
    .await?;
    work.journal_row("PROPOSE_SERVICE_TOKEN", subject(&grant), None, &grant)
        .await?;
    let chairs = holding(work.db(), |office| office == Office::Chair, work.today()).await?;
    let told = chairs.into_iter().map(|chair| chair.id);
    work.notify(Notice::TokenProposed, subject(&grant), told)
        .await?;
    work.commit().await?;
    Ok(grant)
}

fn checked_origins(given: &[String]) -> Result<Vec<String>, Refusal> {
    if given.len() > MAX_ORIGINS {
        return Err(Refusal::TooMany {
            field: "origins",
            max: MAX_ORIGINS,
        });
    }
    let mut origins = Vec::new();
    for origin in given {
        let origin = check_origin(origin)?;
        if !origins.contains(&origin) {
            origins.push(origin);
        }
    }
    Ok(origins)
}

/// The Chair's own act: consents, or refuses with a reason.
pub async fn decide(
    app: &App,
    actor: &Actor,
    id: Uuid,
    refusal: Option<&str>,
) -> Result<token_grant::Model, Failure> {
    let work = app.begin(actor, Act::ConsentToken).await?;
    let grant = locked(&work, id).await?;
    grant.state.0.check(GrantState::Proposed)?;
    let (state, act) = match refusal {
        None => (GrantState::Consented, "CONSENT_TO_SERVICE_TOKEN"),
        Some(_) => (GrantState::Refused, "REFUSE_SERVICE_TOKEN"),
    };
    let reason = refusal
        .map(|reason| check_text("reason", reason, MAX_WORDS))
        .transpose()?;
    let before = grant.clone();
    let mut row = grant.into_active_model();
    row.state = Set(Stored(state));
    row.reason = Set(reason);
    row.decided_by = Set(Some(actor.mandate_id));
    row.decided_for = Set(work.on_behalf_of());
    row.decided_at = Set(Some(work.now()));
    let grant = row.update(work.db()).await?;
    work.journal_row(act, subject(&grant), Some(&before), &grant)
        .await?;
    work.notify(Notice::TokenDecided, subject(&grant), [before.proposed_by])
        .await?;
    work.commit().await?;
    Ok(grant)
}

/// Makes the token that was consented to, once. The secret is told here and kept nowhere.
pub async fn issue(
    app: &App,
    actor: &Actor,
    id: Uuid,
) -> Result<(service_token::Model, SecretString), Failure> {
    let work = app.begin(actor, Act::KeepTokens).await?;
    let grant = locked(&work, id).await?;
    grant.state.0.check(GrantState::Consented)?;
    check_expiry(grant.expires_on, work.today())?;
    let (secret, digest) = new_secret();
    let consent = match (&grant.decided_by, grant.decided_at) {
        (Some(by), Some(at)) => consent(&work, *by, at).await?,
        _ => return Err(Refusal::ConsentRequired.into()),
    };
    let token = service_token::ActiveModel {
        id: Set(work.new_id()),
        name: Set(grant.name.clone()),
        digest: Set(digest),
        areas: Set(grant.areas.clone()),
        origins: Set(grant.origins.clone()),
        consent: Set(consent),
        made_by: Set(actor.mandate_id),
        made_at: Set(work.now()),
        expires_on: Set(grant.expires_on),
        revoked_at: Set(None),
        revoked_by: Set(None),
        last_used_at: Set(None),
    }
    .insert(work.db())
    .await?;
    let mut row = grant.into_active_model();
    row.state = Set(Stored(GrantState::Issued));
    row.token_id = Set(Some(token.id));
    let grant = row.update(work.db()).await?;
    let after = json!({
        "name": token.name,
        "areas": token.areas,
        "origins": token.origins,
        "consent": token.consent,
        "expiresOn": token.expires_on,
        "grant": grant.id,
    });
    let subject = Subject::service_token(token.id);
    work.journal("MAKE_SERVICE_TOKEN", subject, None, Some(after))
        .await?;
    work.commit().await?;
    Ok((token, secret))
}

/// Who consented and when, as it is read beside the token.
async fn consent(
    work: &Work,
    by: Uuid,
    at: chrono::DateTime<chrono::Utc>,
) -> Result<String, Failure> {
    let holder = crate::read::people::holder(work.db(), by).await?;
    let title = holder.map(|(mandate, _)| mandate.title);
    let on = rules::deadline::local_date(at).format("%d/%m/%Y");
    Ok(format!("{}, {on}", title.unwrap_or_default()))
}

async fn locked(work: &Work, id: Uuid) -> Result<token_grant::Model, Failure> {
    token_grant::Entity::rows()
        .filter(token_grant::Column::Id.eq(id))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or_else(|| Refusal::NotFound.into())
}

fn subject(grant: &token_grant::Model) -> Subject {
    Subject::new("TOKEN_GRANT", grant.id)
}
