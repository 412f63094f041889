use async_graphql::{Context, ID, InputObject, Object, Result, SimpleObject};
use axum::http::header::SET_COOKIE;
use rules::Refusal;
use rules::mandate::{Act, Actor};
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use super::payload;
use crate::auth::token::Token;
use crate::auth::{self, Unauthenticated};
use crate::command::session::{self, Grant};
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::guard::{Does, Public};
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::object::local;
use crate::graphql::object::viewer::Viewer;
use crate::graphql::payload::settle;
use crate::http::cookie;

/// An access token, good for ten minutes.
#[derive(SimpleObject)]
pub struct Session {
    /// Goes into the header `Authorization: Bearer …`.
    access_token: String,
    /// When it stops being good.
    expires_at: Instant,
    /// Global id of the mandate that it acts in. It goes with every mutation, subscription and upload,
    /// in the header `Dongthuan-Mandate`, and as `mandate` in the `connection_init` of a socket (X17).
    mandate_id: ID,
}

impl Session {
    fn new(token: &Token, mandate: Uuid) -> Self {
        Self {
            // Shown once: here.
            access_token: token.text.expose_secret().to_owned(),
            expires_at: local(token.expires_at),
            mandate_id: id::encode(Kind::Mandate, mandate),
        }
    }
}

/// Account and password.
#[derive(InputObject)]
struct SignInInput {
    /// The account's name; capitals do not matter.
    login: String,
    /// The password, which is kept nowhere but as an argon2id hash.
    #[graphql(secret)]
    password: SecretString,
}

payload! {
    /// The answer to `signIn`.
    SignInPayload {
        /// The new session; its refresh token is in an HttpOnly cookie.
        session: Session,
    }
}

/// Whom the page shows that renews its session.
#[derive(InputObject)]
struct RefreshSessionInput {
    /// Global id of the mandate that the page shows; the new access token is for it. Where the cookie is
    /// another person's by now, nothing is renewed (`MANDATE_MISMATCH`, X17).
    mandate_id: ID,
}

payload! {
    /// The answer to `refreshSession`.
    RefreshSessionPayload {
        /// A new access token; the cookie was replaced too.
        session: Session,
    }
}

payload! {
    /// The answer to `signOut`.
    SignOutPayload {}
}

payload! {
    /// The answer to `signOutEverywhere`.
    SignOutEverywherePayload {}
}

/// The mandate to act in.
#[derive(InputObject)]
struct ActAsInput {
    /// Global id of one of the own mandates.
    mandate_id: ID,
}

payload! {
    /// The answer to `actAs`.
    ActAsPayload {
        /// An access token for the other mandate.
        session: Session,
        /// The viewer in the other mandate.
        viewer: Viewer,
    }
}

#[derive(Default)]
pub struct SessionMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl SessionMutation {
    /// Signs in with account and password, once in a request. Within 15 minutes, ten wrong passwords for
    /// an account from one address, thirty for it from all devices that it is not known on, or three
    /// hundred from one address make whoever tries wait; a device that the account has signed in on
    /// before is counted by itself.
    #[graphql(guard = "Public")]
    async fn sign_in(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Account and password.")] input: SignInInput,
    ) -> Result<SignInPayload> {
        let asker = ctx.asker()?;
        let outcome = match asker.signs_in() {
            Ok(()) => {
                session::sign_in(ctx.app()?, &asker.at(), &input.login, &input.password).await
            }
            Err(refusal) => Err(refusal.into()),
        };
        let (session, user_errors) = settle(ctx, outcome.map(|grant| keep(ctx, grant)))?;
        Ok(SignInPayload {
            session: session.transpose()?,
            user_errors,
        })
    }

    /// Exchanges the refresh token in the cookie for a new access token and a new cookie. An answer that
    /// was lost is asked for again with the same cookie, until the new one was used.
    #[graphql(guard = "Public")]
    async fn refresh_session(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "Whom the page shows; absent, the session goes on in the mandate chosen last."
        )]
        input: Option<RefreshSessionInput>,
    ) -> Result<RefreshSessionPayload> {
        let shown = input.map(|input| id::given(Kind::Mandate, &input.mandate_id));
        let outcome = match (&ctx.asker()?.refresh, shown.transpose()) {
            (Some(token), Ok(shown)) => session::refresh(ctx.app()?, token, shown).await,
            // What is no mandate is nobody's.
            (Some(_), Err(_)) => Err(Refusal::MandateMismatch.into()),
            (None, _) => Err(Refusal::SessionEnded.into()),
        };
        // Another's cookie stays where it is.
        if matches!(outcome, Err(Failure::Refused(Refusal::SessionEnded))) {
            drop_cookie(ctx)?;
        }
        let (session, user_errors) = settle(ctx, outcome.map(|grant| keep(ctx, grant)))?;
        Ok(RefreshSessionPayload {
            session: session.transpose()?,
            user_errors,
        })
    }

    /// Ends this session.
    #[graphql(guard = "Does(Act::KeepSelf)")]
    async fn sign_out(&self, ctx: &Context<'_>) -> Result<SignOutPayload> {
        let outcome = session::sign_out(ctx.app()?, ctx.actor()?).await;
        drop_own_cookie(ctx).await?;
        let (_, user_errors) = settle(ctx, outcome)?;
        Ok(SignOutPayload { user_errors })
    }

    /// Ends every session of the account, this one too.
    #[graphql(guard = "Does(Act::KeepSelf)")]
    async fn sign_out_everywhere(&self, ctx: &Context<'_>) -> Result<SignOutEverywherePayload> {
        let outcome = session::sign_out_everywhere(ctx.app()?, ctx.actor()?).await;
        drop_own_cookie(ctx).await?;
        let (_, user_errors) = settle(ctx, outcome)?;
        Ok(SignOutEverywherePayload { user_errors })
    }

    /// Acts in another of the own mandates: answers an access token for it. Other pages of the session
    /// keep the mandate that they show.
    #[graphql(guard = "Does(Act::KeepSelf)")]
    async fn act_as(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The mandate to act in.")] input: ActAsInput,
    ) -> Result<ActAsPayload> {
        let outcome = act_as(ctx, &input.mandate_id).await?;
        let (done, user_errors) = settle(ctx, outcome)?;
        let (session, actor) = done.unzip();
        let viewer = match actor {
            Some(actor) => Some(Viewer::load(ctx, actor).await?),
            None => None,
        };
        Ok(ActAsPayload {
            session,
            viewer,
            user_errors,
        })
    }
}

async fn act_as(ctx: &Context<'_>, mandate: &ID) -> Result<Result<(Session, Actor), Failure>> {
    let app = ctx.app()?;
    let Ok(mandate) = id::given(Kind::Mandate, mandate) else {
        return Ok(Err(Refusal::MandateNotInOffice.into()));
    };
    let token = match session::act_as(app, ctx.actor()?, mandate).await {
        Ok(token) => token,
        Err(failure) => return Ok(Err(failure)),
    };
    Ok(match auth::resolve(app, token.text.expose_secret()).await {
        Ok(signed) => Ok((Session::new(&token, mandate), signed.actor)),
        Err(Unauthenticated::BadToken) => Err(Refusal::MandateNotInOffice.into()),
        Err(Unauthenticated::Broken(error)) => Err(error.into()),
    })
}

/// Puts the refresh token into its cookie and nowhere else.
pub(super) fn keep(ctx: &Context<'_>, grant: Grant) -> Result<Session> {
    let cookie = cookie::set(&grant.refresh, ctx.app()?.config.is_https());
    ctx.append_http_header(SET_COOKIE, cookie);
    if let Some(mark) = &grant.device {
        let cookie = cookie::set_device(mark, ctx.app()?.config.is_https());
        ctx.append_http_header(SET_COOKIE, cookie);
    }
    Ok(Session::new(&grant.access, grant.mandate))
}

/// Whoever signed in meanwhile in the same browser keeps their cookie.
async fn drop_own_cookie(ctx: &Context<'_>) -> Result<()> {
    let own = match &ctx.asker()?.refresh {
        Some(presented) => session::is_own(ctx.app()?, ctx.actor()?, presented).await,
        None => Ok(true),
    };
    match own {
        Ok(false) => Ok(()),
        // Who leaves is let go, whatever cannot be looked up.
        Ok(true) | Err(_) => drop_cookie(ctx),
    }
}

fn drop_cookie(ctx: &Context<'_>) -> Result<()> {
    let cookie = cookie::unset(ctx.app()?.config.is_https());
    ctx.append_http_header(SET_COOKIE, cookie);
    Ok(())
}
