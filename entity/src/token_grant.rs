//! Service tokens that the Office proposes and the Chair consents to (X12). The token itself is made
//! after that.

use rules::Coded;
use rules::service_token::{Area, GrantState};
use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "token_grant")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub state: Stored<GrantState>,
    /// Which app it is for.
    pub name: String,
    /// The body that runs the app.
    pub holder: String,
    pub purpose: String,
    /// Codes of areas, with a space between.
    pub areas: String,
    /// Origins, with a space between.
    pub origins: String,
    /// The last day on which the token shall be good.
    pub expires_on: Date,
    pub proposed_by: Uuid,
    pub proposed_at: DateTimeUtc,
    pub decided_by: Option<Uuid>,
    /// In whose name the acting Vice Chair decided (D1).
    pub decided_for: Option<Uuid>,
    pub decided_at: Option<DateTimeUtc>,
    pub reason: Option<String>,
    /// The token, once it is made.
    pub token_id: Option<Uuid>,
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
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
