//! Keyset pages: a list is continued after a row, never from a number of rows.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, Order, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Select,
};
use uuid::Uuid;

/// The most rows on one page.
pub const MAX_PAGE: u64 = 100;
/// What a page holds when nobody says.
pub const DEFAULT_PAGE: u64 = 20;

/// Which page is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    /// Rows on the page, 1 to `MAX_PAGE`.
    pub first: u64,
    /// The id of the row before the page.
    pub after: Option<Uuid>,
    /// Counting the whole list costs a statement, so it is done only when asked for.
    pub count: bool,
}

/// One page of rows.
#[derive(Clone, Debug)]
pub struct Page<T> {
    pub rows: Vec<T>,
    pub has_next: bool,
    pub has_previous: bool,
    /// Rows of the whole list, when asked for.
    pub total: Option<u64>,
}

impl Paging {
    /// A page in the order in which rows were made, newest first.
    pub async fn newest_first<E, M>(
        self,
        db: &impl ConnectionTrait,
        select: Select<E>,
        id: E::Column,
    ) -> Result<Page<M>, DbErr>
    where
        E: EntityTrait<Model = M>,
        M: FromQueryResult + Send + Sync + 'static,
    {
        let after = self.after.map(|after| id.lt(after));
        self.take(db, select, id, Order::Desc, after).await
    }

    /// A page in the order in which rows were made, oldest first.
    pub async fn oldest_first<E, M>(
        self,
        db: &impl ConnectionTrait,
        select: Select<E>,
        id: E::Column,
    ) -> Result<Page<M>, DbErr>
    where
        E: EntityTrait<Model = M>,
        M: FromQueryResult + Send + Sync + 'static,
    {
        let after = self.after.map(|after| id.gt(after));
        self.take(db, select, id, Order::Asc, after).await
    }

    async fn take<E, M>(
        self,
        db: &impl ConnectionTrait,
        select: Select<E>,
        id: E::Column,
        order: Order,
        after: Option<sea_orm::sea_query::Expr>,
    ) -> Result<Page<M>, DbErr>
    where
        E: EntityTrait<Model = M>,
        M: FromQueryResult + Send + Sync + 'static,
    {
        let total = match self.count {
            true => Some(select.clone().count(db).await?),
            false => None,
        };
        let mut page = select.order_by(id, order).limit(self.first + 1);
        if let Some(after) = after {
            page = page.filter(after);
        }
        let mut rows = page.all(db).await?;
        let has_next = rows.len() as u64 > self.first;
        rows.truncate(usize::try_from(self.first).unwrap_or(usize::MAX));
        Ok(Page {
            rows,
            has_next,
            has_previous: self.after.is_some(),
            total,
        })
    }
}
