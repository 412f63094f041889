//! `GET /files/{token}`: one file for one person, for a few minutes, whole or in part.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use entity::file;
use rules::mandate::Language;
use rules::reading::{Channel, Thing};

use super::disposition::content_disposition;
use super::range::{Wanted, wanted};
use crate::app::App;
use crate::auth::{self, Unauthenticated};
use crate::command;
use crate::failure::{self, incident};
use crate::http::answer::{broken_status, try_again};
use crate::http::{Door, bearer};
use crate::read;
use crate::words::{self, Fault};

/// From a file on its own nothing is run, fetched or framed. `sandbox` is left out: Chrome's viewer
/// has long shown no PDF under it, and the kinds that are taken in have nothing to run in a page. Older
/// versions of that viewer embed the file in itself, hence the one exception.
const POLICY: &str = "default-src 'none'; object-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'";

/// Why a file is not served.
enum NotServed {
    BadLink,
    Gone,
    Broken(anyhow::Error),
}

impl<E: Into<anyhow::Error>> From<E> for NotServed {
    fn from(error: E) -> Self {
        Self::Broken(error.into())
    }
}

pub async fn download(
    State(door): State<Door>,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Response {
    let accepted = headers.get(header::ACCEPT_LANGUAGE);
    let mut language = words::accepted(accepted.and_then(|value| value.to_str().ok()));
    match serve(&door.app, &token, &headers, &mut language).await {
        Ok(response) => response,
        Err(why) => refuse(why, language),
    }
}

async fn serve(
    app: &App,
    token: &str,
    headers: &HeaderMap,
    language: &mut Language,
) -> Result<Response, NotServed> {
    let (signed, id) = known(auth::resolve_link(app, token).await)?;
    *language = signed.language;
    // A link that was passed on does not become another's by being followed with another's token.
    if let Some(other) = known(bearer::signed(app, headers).await)?
        && other.actor.account_id != signed.actor.account_id
    {
        return Err(NotServed::BadLink);
    }
    let db = app.store.reader();
    let file = read::file::one(db, &signed.actor, id, app.clock.now()).await?;
    let file = file.filter(|file| file.removed_at.is_none());
    let file = file.ok_or(NotServed::Gone)?;
    let read = (Thing::File, file.id, Channel::Download);
    command::reading::record(app, &signed.actor, &[read]).await?;
    respond(app, &file, headers).await
}

fn known<T>(resolved: Result<T, Unauthenticated>) -> Result<T, NotServed> {
    resolved.map_err(|why| match why {
        Unauthenticated::BadToken => NotServed::BadLink,
        Unauthenticated::Broken(error) => error.into(),
    })
}

async fn respond(
    app: &App,
    file: &file::Model,
    headers: &HeaderMap,
) -> Result<Response, NotServed> {
    let size = u64::try_from(file.size)?;
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let tag = format!("\"{}\"", file.sha256);
    // A range of another file than this one is worth nothing.
    let same = text(header::IF_RANGE).is_none_or(|asked| asked == tag);
    let asked = text(header::RANGE).filter(|_| same);
    let wanted = asked.map_or(Wanted::Whole, |asked| wanted(asked, size));
    let (status, from, to) = match wanted {
        Wanted::Whole => (StatusCode::OK, 0, size),
        Wanted::Part(from, to) => (StatusCode::PARTIAL_CONTENT, from, to),
        Wanted::Unsatisfiable => {
            let of = [
                (header::CONTENT_RANGE, format!("bytes */{size}")),
                (header::CACHE_CONTROL, "no-store".to_owned()),
            ];
            return Ok((StatusCode::RANGE_NOT_SATISFIABLE, of).into_response());
        }
    };
    let bytes = app.files.read(&file.sha256, size, (from, to)).await?;
    let kind = file.kind.0;
    let mut response = (
        status,
        [
            (header::CONTENT_TYPE, kind.media_type().to_owned()),
            (
                header::CONTENT_DISPOSITION,
                content_disposition(&file.name, kind.is_shown()),
            ),
            (header::CONTENT_LENGTH, (to - from).to_string()),
            (header::ACCEPT_RANGES, "bytes".to_owned()),
            (header::ETAG, tag),
            (header::CACHE_CONTROL, "no-store".to_owned()),
            (header::CONTENT_SECURITY_POLICY, POLICY.to_owned()),
        ],
        Body::from_stream(bytes),
    )
        .into_response();
    if status == StatusCode::PARTIAL_CONTENT {
        let part = format!("bytes {from}-{}/{size}", to - 1);
        response
            .headers_mut()
            .insert(header::CONTENT_RANGE, part.parse()?);
    }
    Ok(response)
}

/// A plain page, for it is a person who followed the link.
fn refuse(why: NotServed, language: Language) -> Response {
    let (status, text) = match why {
        NotServed::BadLink => (
            StatusCode::FORBIDDEN,
            Fault::BadLink.say(language).into_owned(),
        ),
        NotServed::Gone => (
            StatusCode::NOT_FOUND,
            Fault::FileGone.say(language).into_owned(),
        ),
        NotServed::Broken(error) => {
            let (incident, fault) = (incident(&error), failure::fault(&error));
            let text = format!("{} ({incident})", fault.say(language));
            (broken_status(fault), text)
        }
    };
    let head = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    let mut response = (status, head, text).into_response();
    if status == StatusCode::SERVICE_UNAVAILABLE {
        try_again(&mut response);
    }
    response
}
