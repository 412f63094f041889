use std::collections::HashMap;

use async_graphql::{Context, Description, ID, Object, Result};
use chrono::NaiveDate;
use entity::programme;
use rules::timeliness::Tally;
use uuid::Uuid;

use super::programme_tally::{ProgrammeTally, UnitTally};
use crate::graphql::asker::Asking;
use crate::graphql::date::{Date, day_or_today};
use crate::graphql::enums::{ProgrammeOwner, ProgrammePeriod};
use crate::graphql::id::{self, Kind};
use crate::graphql::loaders::{ProgrammeKey, TalliesKey};
use crate::words::Fault;

/// A work programme (rules P). What it counts are the items that the acting mandate may see.
#[derive(Description)]
pub struct Programme(pub programme::Model);

impl Programme {
    pub async fn load(ctx: &Context<'_>, id: Uuid) -> Result<Self> {
        match ctx.loaders()?.load(ProgrammeKey(id)).await? {
            Some(programme) => Ok(Self(programme)),
            None => Err(ctx.fault(Fault::NotFound)),
        }
    }

    async fn tallies(&self, ctx: &Context<'_>, as_of: NaiveDate) -> Result<HashMap<Uuid, Tally>> {
        let tallies = ctx.loaders()?.load(TalliesKey(self.0.id, as_of)).await?;
        Ok(tallies.unwrap_or_default())
    }
}

#[Object(use_type_description)]
impl Programme {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::Programme, self.0.id)
    }

    /// Whose programme it is.
    async fn owner(&self) -> ProgrammeOwner {
        self.0.owner.0.into()
    }

    /// How long its period is.
    async fn period(&self) -> ProgrammePeriod {
        self.0.period.0.into()
    }

    /// First day of its period.
    async fn starts_on(&self) -> Date {
        Date(self.0.starts_on)
    }

    /// Last day of its period.
    async fn ends_on(&self) -> Date {
        Date(self.0.ends_on)
    }

    /// The title of the document.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// The number of the document by which it was issued (P34); null where it is not known.
    async fn document_number(&self) -> Option<&str> {
        self.0.document_number.as_deref()
    }

    /// The day on which it was issued; null where that is not known.
    async fn issued_on(&self) -> Option<Date> {
        self.0.issued_on.map(Date)
    }

    /// The province that it comes from, when that is another one; else null.
    async fn province(&self) -> Option<&str> {
        self.0.province.as_deref()
    }

    /// Where its figures come from; null when they are its own.
    async fn source_note(&self) -> Option<&str> {
        self.0.source_note.as_deref()
    }

    /// Whether its items were rebuilt from published totals: titles, dates and units are then
    /// synthetic, the totals real.
    async fn reconstructed(&self) -> bool {
        self.0.reconstructed
    }

    /// The day for which its source published totals; null when it published none.
    async fn figures_as_of(&self) -> Option<Date> {
        self.0.figures_as_of.map(Date)
    }

    /// Its items by class (E3).
    async fn tally(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "The day as of which classes are told; when absent that of the list, else today in Việt Nam."
        )]
        as_of: Option<Date>,
    ) -> Result<ProgrammeTally> {
        let as_of = day_or_today(ctx, as_of)?;
        let units = self.tallies(ctx, as_of).await?;
        Ok(ProgrammeTally::new(units.values(), as_of))
    }

    /// The same for each unit that leads an item, in the order in which the units were entered.
    async fn unit_tallies(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "The day as of which classes are told; when absent that of the list, else today in Việt Nam."
        )]
        as_of: Option<Date>,
    ) -> Result<Vec<UnitTally>> {
        let as_of = day_or_today(ctx, as_of)?;
        let mut units: Vec<_> = self.tallies(ctx, as_of).await?.into_iter().collect();
        units.sort_by_key(|(unit, _)| *unit);
        let tallies = units.into_iter().map(|(unit_id, tally)| UnitTally {
            unit_id,
            tally,
            as_of,
        });
        Ok(tallies.collect())
    }
}
