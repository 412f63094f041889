//! Service tokens: what apps outside may read, by grant of the Chair (X5).

use rules::Coded;
use rules::service_token::{Area, is_live};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "service_token")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    /// SHA-256 of the secret, in hex; the secret itself is kept nowhere.
    pub digest: String,
    /// Codes of areas, with a space between.
    pub areas: String,
    /// Origins, with a space between; none of them holds one.
    pub origins: String,
    /// The document or the words by which the Chair consented.
    pub consent: String,
    pub made_by: Uuid,
    pub made_at: DateTimeUtc,
    /// The last day on which it is good.
    pub expires_on: Date,
    pub revoked_at: Option<DateTimeUtc>,
    pub revoked_by: Option<Uuid>,
    pub last_used_at: Option<DateTimeUtc>,
}

impl Model {
    pub fn areas(&self) -> Vec<Area> {
        self.areas
            .split_whitespace()
            .filter_map(Area::from_code)
            .collect()
    }

    pub fn origins(&self) -> impl Iterator<Item = &str> {
        self.origins.split_whitespace()
    }

    /// Whether pages of this origin may use it.
    pub fn lists(&self, origin: &str) -> bool {
        self.origins().any(|listed| listed == origin)
    }

    pub fn is_live(&self, today: Date) -> bool {
        is_live(self.expires_on, self.revoked_at.is_some(), today)
    }
}

/// The same as `Model::is_live`, for the database.
pub fn live_on(today: Date) -> Condition {
    Condition::all()
        .add(Column::RevokedAt.is_null())
        .add(Column::ExpiresOn.gte(today))
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
