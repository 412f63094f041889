//! Relay connections over keyset pages.

use std::borrow::Cow;

use async_graphql::{Context, Description, Object, OutputType, Result, SimpleObject, TypeName};
use uuid::Uuid;

use super::asker::Asking;
use crate::read::page::{DEFAULT_PAGE, MAX_PAGE, Page, Paging};
use crate::words::Fault;

/// One page of a list, as Relay's connections have it: pages go forward, by `first` and `after`.
#[derive(Description)]
pub struct List<T> {
    edges: Vec<Edge<T>>,
    total_count: u64,
    has_previous_page: bool,
    has_next_page: bool,
}

/// A row of a page, with the cursor that names its place.
#[derive(Description)]
pub struct Edge<T> {
    cursor: String,
    node: T,
}

/// Where a page lies in its list.
#[derive(SimpleObject)]
struct PageInfo {
    /// Whether rows come before the page.
    has_previous_page: bool,
    /// Whether rows come after the page.
    has_next_page: bool,
    /// The cursor of the page's first row; null on an empty page.
    start_cursor: Option<String>,
    /// The cursor of the page's last row, to be sent as `after` for the next page; null on an empty
    /// page.
    end_cursor: Option<String>,
}

impl<T: OutputType> TypeName for List<T> {
    fn type_name() -> Cow<'static, str> {
        format!("{}Connection", T::type_name()).into()
    }
}

impl<T: OutputType> TypeName for Edge<T> {
    fn type_name() -> Cow<'static, str> {
        format!("{}Edge", T::type_name()).into()
    }
}

#[Object(name_type, use_type_description)]
impl<T: OutputType> List<T> {
    /// Where the page lies in its list.
    async fn page_info(&self) -> PageInfo {
        let cursor = |edge: &Edge<T>| edge.cursor.clone();
        PageInfo {
            has_previous_page: self.has_previous_page,
            has_next_page: self.has_next_page,
            start_cursor: self.edges.first().map(cursor),
            end_cursor: self.edges.last().map(cursor),
        }
    }

    /// The rows of the page, each with its cursor.
    async fn edges(&self) -> &[Edge<T>] {
        &self.edges
    }

    /// The rows of the page, without cursors.
    async fn nodes(&self) -> Vec<&T> {
        self.edges.iter().map(|edge| &edge.node).collect()
    }

    /// Rows of the whole list. Counted only when asked for.
    async fn total_count(&self) -> u64 {
        self.total_count
    }
}

#[Object(name_type, use_type_description)]
impl<T: OutputType> Edge<T> {
    /// The row's place in the list, opaque.
    async fn cursor(&self) -> &str {
        &self.cursor
    }

    /// The row.
    async fn node(&self) -> &T {
        &self.node
    }
}

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
    let rows = page.rows.into_iter();
    List {
        edges: rows
            .map(|row| Edge {
                cursor: id(&row).simple().to_string(),
                node: wrap(row),
            })
            .collect(),
        total_count: page.total.unwrap_or_default(),
        has_previous_page: page.has_previous,
        has_next_page: page.has_next,
    }
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
