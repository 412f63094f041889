//! Each time an agency was urged to answer, by somebody or by the clock (C20, N5, N7).

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consultation_urge")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub response_id: Uuid,
    /// What makes it one urge: the clock's last day and days left, or the key of whoever urges.
    pub occasion: String,
    /// None: the clock.
    pub urged_by: Option<Uuid>,
    /// The head, when a deputy urged by delegation (D1).
    pub on_behalf_of: Option<Uuid>,
    pub urged_at: DateTimeUtc,
    pub note: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
