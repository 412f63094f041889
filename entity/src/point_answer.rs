//! What an answer says to single points; all others take its rest (C6).

use sea_orm::entity::prelude::*;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "point_answer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub answer_id: Uuid,
    pub point_id: Uuid,
    pub position: Stored<rules::consultation::Position>,
    pub body: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::consultation_point::Entity",
        from = "Column::PointId",
        to = "super::consultation_point::Column::Id"
    )]
    Point,
}

impl Related<super::consultation_point::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Point.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
