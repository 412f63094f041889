//! One-time links by which people set a password (X15): told when they are made and when they are used,
//! and, of whoever holds an office, dead until somebody else has countersigned them.

use chrono::{DateTime, TimeDelta, Utc};
use entity::{Rows, account, sign_in_link};
use rules::Refusal;
use rules::mandate::{Act, Actor, Office};
use rules::notice::Kind as Notice;
use rules::office::{Audience, Concern, check_not_own};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Set};
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use uuid::Uuid;

use super::account::of_person;
use super::tell::{in_office, stand, tell_person};
use crate::app::{App, Subject, Work};
use crate::auth::{password, token};
use crate::command::account::checked;
use crate::command::session::{Device, Grant, begin_session, end_all_sessions, forget_devices};
use crate::failure::Failure;
use crate::read::{self, law};

/// How long a link waits for its countersignature.
const WAITS: TimeDelta = TimeDelta::days(7);

/// A one-time link, shown once to whoever made it.
pub struct Link {
    pub url: SecretString,
    pub expires_at: DateTime<Utc>,
    /// Whether it is dead until it is countersigned (X15).
    pub waits: bool,
}

/// Who makes a link.
#[derive(Clone, Copy)]
pub enum Maker<'a> {
    Keeper(&'a Actor),
    /// The server's own terminal: it works at once, and everybody concerned must acknowledge it.
    Terminal,
    /// The first set-up: it works at once, and the end of the set-up is acknowledged as a whole.
    SetUp,
    /// An import at the server's terminal, which makes many: countersigned like a keeper's.
    Import,
}

/// Makes a one-time link for a person; the earlier ones end.
pub async fn issue_link(app: &App, actor: &Actor, person: Uuid) -> Result<Link, Failure> {
    let work = app.begin(actor, Act::KeepProvince).await?;
    check_not_own(actor, person)?;
    let account = of_person(&work, person).await?;
    let link = new_link(&work, Maker::Keeper(actor), &account).await?;
    work.commit().await?;
    Ok(link)
}

/// Makes a one-time link in somebody's work; the account's earlier ones end.
pub async fn new_link(
    work: &Work,
    maker: Maker<'_>,
    account: &account::Model,
) -> Result<Link, Failure> {
    end_links(work, account.id).await?;
    let (db, person) = (work.db(), account.person_id);
    let parameters = law::parameters(db, work.today()).await?;
    let set_up = matches!(maker, Maker::SetUp) || !read::office::is_set_up(db).await?;
    let waived =
        set_up || matches!(maker, Maker::Terminal) || !parameters.people_link_needs_countersign;
    let guarded = read::office::is_guarded(db, person, work.now()).await?;
    let waits = guarded && !waived;
    let lasts = match waits {
        true => WAITS,
        false => TimeDelta::hours(parameters.people_link_hours.into()),
    };
    let (token, digest) = token::new_refresh_token();
    let expires_at = work.now() + lasts;
    let issued_by = match maker {
        Maker::Keeper(actor) => Some(actor.mandate_id),
        Maker::Terminal | Maker::SetUp | Maker::Import => None,
    };
    sign_in_link::ActiveModel {
        id: Set(work.new_id()),
        account_id: Set(account.id),
        digest: Set(digest),
        issued_at: Set(work.now()),
        expires_at: Set(expires_at),
        ended_at: Set(None),
        waived: Set(waived),
        issued_by: Set(issued_by),
        countersigned_by: Set(None),
        countersigned_for: Set(None),
        countersigned_at: Set(None),
        used_at: Set(None),
    }
    .insert(db)
    .await?;
    let after = json!({ "expiresAt": expires_at, "waits": waits, "waived": waived });
    let subject = Subject::account(account.id);
    work.journal("ISSUE_SIGN_IN_LINK", subject, None, Some(after))
        .await?;
    tell_person(work, Notice::LinkIssued, subject, person, &[]).await?;
    if waits {
        let of_head = read::office::is_office_head(db, person, work.today()).await?;
        let office = if of_head {
            Office::Chair
        } else {
            Office::OfficeHead
        };
        let told = in_office(work, &[office]).await?;
        work.notify(Notice::LinkWaits, subject, told).await?;
    }
    if waived && guarded && !set_up {
        let all = [Audience::Holder, Audience::Chair, Audience::OfficeHead];
        stand(work, Concern::LinkUnsigned, Some(person), &all).await?;
    }
    Ok(Link {
        // Behind the mark, so that no server or proxy on the way writes it down.
        url: format!("{}/welcome#{}", work.public_url(), token.expose_secret()).into(),
        expires_at,
        waits,
    })
}

/// Ends an account's links that are alive.
pub async fn end_links(work: &Work, account: Uuid) -> Result<(), Failure> {
    sign_in_link::Entity::update_many()
        .col_expr(sign_in_link::Column::EndedAt, Expr::value(work.now()))
        .filter(sign_in_link::Column::AccountId.eq(account))
        .filter(sign_in_link::Column::EndedAt.is_null())
        .exec(work.db())
        .await?;
    Ok(())
}

/// X15: makes a link good that waits; from here on it lasts as long as a link does.
pub async fn countersign_link(app: &App, actor: &Actor, id: Uuid) -> Result<(), Failure> {
    let work = app.begin(actor, Act::ConfirmOffices).await?;
    let link = sign_in_link::Entity::rows()
        .filter(sign_in_link::Column::Id.eq(id))
        .lock_exclusive()
        .one(work.db())
        .await?
        .filter(|link| link.is_alive(work.now()) && !link.is_signed())
        .ok_or(Refusal::NotFound)?;
    let person = account::Entity::rows()
        .filter(account::Column::Id.eq(link.account_id))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?
        .person_id;
    let asked = read::office::link_asked(work.db(), &link, person, work.today()).await?;
    asked.check(actor)?;
    let hours = law::parameters(work.db(), work.today())
        .await?
        .people_link_hours;
    let expires_at = work.now() + TimeDelta::hours(hours.into());
    sign_in_link::Entity::update_many()
        .col_expr(sign_in_link::Column::ExpiresAt, Expr::value(expires_at))
        .col_expr(
            sign_in_link::Column::CountersignedAt,
            Expr::value(work.now()),
        )
        .col_expr(
            sign_in_link::Column::CountersignedBy,
            Expr::value(actor.mandate_id),
        )
        .col_expr(
            sign_in_link::Column::CountersignedFor,
            Expr::value(work.on_behalf_of()),
        )
        .filter(sign_in_link::Column::Id.eq(id))
        .exec(work.db())
        .await?;
    let after = json!({ "expiresAt": expires_at });
    let subject = Subject::account(link.account_id);
    work.journal("COUNTERSIGN_LINK", subject, None, Some(after))
        .await?;
    work.commit().await?;
    Ok(())
}

/// Sets the password of the account that a link is for, ends its sessions, and signs in.
pub async fn redeem_link(
    app: &App,
    device: &Device,
    token: &SecretString,
    new: &SecretString,
) -> Result<Grant, Failure> {
    let digest = token::digest(token.expose_secret());
    // Looked up before hashing, so that only holders of a link make the server hash.
    let (_, account) = good(app.store.reader(), by(&digest), app.clock.now()).await?;
    let words = read::people::words_of(app.store.reader(), &account).await?;
    let hash = password::hash(checked(new, &words)?).await?;

    let work = app.begin_unattended().await?;
    let (link, account) = good(work.db(), by(&digest).lock_exclusive(), work.now()).await?;
    end_links(&work, account.id).await?;
    sign_in_link::Entity::update_many()
        .col_expr(sign_in_link::Column::UsedAt, Expr::value(work.now()))
        .filter(sign_in_link::Column::Id.eq(link.id))
        .exec(work.db())
        .await?;
    account::Entity::update_many()
        .col_expr(account::Column::PasswordHash, Expr::value(hash))
        .filter(account::Column::Id.eq(account.id))
        .exec(work.db())
        .await?;
    end_all_sessions(&work, account.id, "SIGN_OUT").await?;
    forget_devices(&work, account.id).await?;
    let subject = Subject::account(account.id);
    work.journal("REDEEM_SIGN_IN_LINK", subject, None, None)
        .await?;
    tell_person(&work, Notice::LinkUsed, subject, account.person_id, &[]).await?;
    let grant = begin_session(app, &work, &account, device).await?;
    work.commit().await?;
    Ok(grant)
}

fn by(digest: &str) -> sea_orm::Select<sign_in_link::Entity> {
    sign_in_link::Entity::rows().filter(sign_in_link::Column::Digest.eq(digest))
}

/// The link and its account, if it lets in: alive, and countersigned where its holder has an office by
/// now (X15).
async fn good(
    db: &impl sea_orm::ConnectionTrait,
    link: sea_orm::Select<sign_in_link::Entity>,
    now: DateTime<Utc>,
) -> Result<(sign_in_link::Model, account::Model), Failure> {
    let link = link
        .one(db)
        .await?
        .filter(|link| link.is_alive(now))
        .ok_or(Refusal::LinkNotValid)?;
    let account = account::Entity::rows()
        .filter(account::Column::Id.eq(link.account_id))
        .filter(account::Column::DisabledAt.is_null())
        .one(db)
        .await?
        .ok_or(Refusal::LinkNotValid)?;
    if !link.is_signed() && read::office::is_guarded(db, account.person_id, now).await? {
        return Err(Refusal::LinkWaits.into());
    }
    Ok((link, account))
}
