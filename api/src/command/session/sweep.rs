//! Sessions, their tokens and one-time links that are over are not kept.

use chrono::{DateTime, TimeDelta, Utc};
use entity::{known_device, refresh_token, session, sign_in_link};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};

use super::device::KNOWN_FOR;
use crate::app::App;
use crate::failure::Failure;

/// How long what is over stays to be looked at: who signed in when is asked in the weeks after.
const KEPT: TimeDelta = TimeDelta::days(30);

/// Removes what has been over for a month; answers how many rows. The last session of an account stays: it
/// says in which mandate the next one begins.
pub async fn forget_due(app: &App) -> Result<u64, Failure> {
    let work = app.begin_unattended().await?;
    let before: DateTime<Utc> = work.now() - KEPT;
    let tokens = refresh_token::Entity::delete_many()
        .filter(
            Condition::any()
                .add(refresh_token::Column::ExpiresAt.lte(before))
                .add(
                    refresh_token::Column::SessionId.in_subquery(
                        Query::select()
                            .column(session::Column::Id)
                            .from(session::Entity)
                            .and_where(session::Column::EndedAt.lte(before))
                            .to_owned(),
                    ),
                ),
        )
        .exec(work.db())
        .await?;
    let alive = Query::select()
        .column(refresh_token::Column::SessionId)
        .from(refresh_token::Entity)
        .to_owned();
    let newer = |column| Expr::col(("newer", column));
    let own = |column| Expr::col((session::Entity, column));
    let (account, id) = (session::Column::AccountId, session::Column::Id);
    let newer = Query::select()
        .expr(Expr::val(1))
        .from_as(session::Entity, "newer")
        .and_where(ExprTrait::eq(newer(account), own(account)))
        .and_where(ExprTrait::gt(newer(id), own(id)))
        .to_owned();
    let sessions = session::Entity::delete_many()
        .filter(session::Column::CreatedAt.lte(before))
        .filter(session::Column::Id.not_in_subquery(alive))
        .filter(Expr::exists(newer))
        .exec(work.db())
        .await?;
    let links = sign_in_link::Entity::delete_many()
        .filter(
            Condition::any()
                .add(sign_in_link::Column::EndedAt.lte(before))
                .add(sign_in_link::Column::ExpiresAt.lte(before)),
        )
        .exec(work.db())
        .await?;
    let devices = known_device::Entity::delete_many()
        .filter(known_device::Column::LastAt.lte(work.now() - KNOWN_FOR))
        .exec(work.db())
        .await?;
    let rows = [tokens, sessions, links, devices];
    let rows = rows.iter().map(|done| done.rows_affected).sum();
    if rows > 0 {
        work.commit().await?;
    }
    Ok(rows)
}
