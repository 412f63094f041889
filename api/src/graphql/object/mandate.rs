use async_graphql::{Context, Description, ID, Object, Result};
use futures_util::future::try_join_all;
use uuid::Uuid;

use super::unit::OrgUnit;
use crate::graphql::asker::Asking;
use crate::graphql::date::Date;
use crate::graphql::enums::Office;
use crate::graphql::guard::PeopleOnly;
use crate::graphql::id::{self, Kind};
use crate::graphql::loaders::{Holder, MandateKey, UnitKey};
use crate::words::Fault;

/// A dated mandate: the office that a person holds, the hat a person acts in.
#[derive(Description)]
pub struct Mandate(pub Holder);

impl Mandate {
    pub async fn load(ctx: &Context<'_>, id: Uuid) -> Result<Self> {
        match ctx.loaders()?.load(MandateKey(id)).await? {
            Some(holder) => Ok(Self(holder)),
            None => Err(ctx.fault(Fault::NotFound)),
        }
    }

    /// Several, read together.
    pub async fn load_all(
        ctx: &Context<'_>,
        ids: impl IntoIterator<Item = Uuid>,
    ) -> Result<Vec<Self>> {
        try_join_all(ids.into_iter().map(|id| Self::load(ctx, id))).await
    }

    pub async fn load_optional(ctx: &Context<'_>, id: Option<Uuid>) -> Result<Option<Self>> {
        match id {
            Some(id) => Self::load(ctx, id).await.map(Some),
            None => Ok(None),
        }
    }
}

#[Object(use_type_description)]
impl Mandate {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::Mandate, self.0.0.id)
    }

    /// As it stands on the door: "Giám đốc Sở Tài chính".
    async fn title(&self) -> &str {
        &self.0.0.title
    }

    /// The office that it gives.
    async fn office(&self) -> Office {
        self.0.0.office.0.into()
    }

    /// The unit that it belongs to; null for seats of the committee and administrators.
    async fn unit(&self, ctx: &Context<'_>) -> Result<Option<OrgUnit>> {
        match self.0.0.unit_id {
            Some(unit) => Ok(ctx.loaders()?.load(UnitKey(unit)).await?.map(OrgUnit)),
            None => Ok(None),
        }
    }

    /// Of an assistant: the member's mandate that is assisted (B14); null when there is none.
    async fn assists(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Self::load_optional(ctx, self.0.0.assists_id).await
    }

    /// The name of the person who holds it. Not for service tokens (X8).
    #[graphql(guard = "PeopleOnly")]
    async fn person_name(&self) -> &str {
        &self.0.1
    }

    /// Counts the changes; a change names the one it was decided on.
    async fn version(&self) -> i32 {
        self.0.0.version
    }

    /// First day in office.
    async fn starts_on(&self) -> Date {
        Date(self.0.0.starts_on)
    }

    /// Last day in office; null while it is not known.
    async fn ends_on(&self) -> Option<Date> {
        self.0.0.ends_on.map(Date)
    }
}
