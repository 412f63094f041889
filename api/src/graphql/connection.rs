//! Relay connections over keyset pages.

use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, OutputType, Result, SimpleObject};
use uuid::Uuid;

use super::asker::Asking;
use crate::read::page::{DEFAULT_PAGE, MAX_PAGE, Page, Paging};
use crate::words::Fault;

/// What every connection has besides its edges.
#[derive(SimpleObject)]
pub struct Total {
    /// Rows of the whole list. Counted only when asked for.
    total_count: u64,
}

pub type List<T> = Connection<String, T, Total>;

/// The page that the arguments ask for.
pub fn paging(ctx: &Context<'_>, first: Option<i32>, after: Option<String>) -> Result<Paging> {
    let bad = || ctx.fault(Fault::BadPage);
    let first = match first {
        None => DEFAULT_PAGE,
        Some(first) => u64::try_from(first).map_err(|_| bad())?,
    };
    if first == 0 || first > MAX_PAGE {
        return Err(bad());
    }
    let after = after
        .map(|cursor| Uuid::try_parse(&cursor).map_err(|_| bad()))
        .transpose()?;
    Ok(Paging {
        first,
        after,
        count: ctx.look_ahead().field("totalCount").exists(),
    })
}

/// The connection of a page.
pub fn connection<M, T: OutputType>(
    page: Page<M>,
    id: impl Fn(&M) -> Uuid,
    wrap: impl Fn(M) -> T,
) -> List<T> {
    let total = Total {
        total_count: page.total.unwrap_or_default(),
    };
    let mut connection =
        Connection::with_additional_fields(page.has_previous, page.has_next, total);
    connection.edges.extend(page.rows.into_iter().map(|row| {
        let cursor = id(&row).simple().to_string();
        Edge::new(cursor, wrap(row))
    }));
    connection
}

/// A page of a list that is short by nature and loaded whole, in its own order.
pub fn slice<M>(rows: Vec<M>, paging: Paging, id: impl Fn(&M) -> Uuid) -> Page<M> {
    let total = rows.len() as u64;
    let start = match paging.after {
        Some(after) => rows
            .iter()
            .position(|row| id(row) == after)
            .map_or(rows.len(), |place| place + 1),
        None => 0,
    };
    let first = usize::try_from(paging.first).unwrap_or(usize::MAX);
    let has_next = rows.len().saturating_sub(start) > first;
    Page {
        rows: rows.into_iter().skip(start).take(first).collect(),
        has_next,
        has_previous: start > 0,
        total: Some(total),
    }
}
