//! Dated mandates: which office a person holds, from when to when.

use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::SimpleExpr;
use serde::Serialize;

use crate::Stored;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "mandate")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Counts the changes.
    pub version: i32,
    pub person_id: Uuid,
    pub office: Stored<rules::mandate::Office>,
    pub unit_id: Option<Uuid>,
    /// As it stands on the door: "Giám đốc Sở Tài chính".
    pub title: String,
    pub starts_on: Date,
    pub ends_on: Option<Date>,
    /// The seat of the member whom an assistant helps (2.2, note 2b).
    pub assists_id: Option<Uuid>,
}

impl Model {
    pub fn in_office(&self, on: Date) -> bool {
        rules::mandate::in_office(self.starts_on, self.ends_on, on)
    }
}

/// The same test as `Model::in_office`, for the database.
pub fn in_office_on(date: Date) -> Condition {
    let open_end: SimpleExpr = Column::EndsOn.is_null();
    Condition::all()
        .add(Column::StartsOn.lte(date))
        .add(Condition::any().add(open_end).add(Column::EndsOn.gte(date)))
}

/// Mandates that are in office on a day or will be.
pub fn not_over_on(date: Date) -> Condition {
    let open_end: SimpleExpr = Column::EndsOn.is_null();
    Condition::any().add(open_end).add(Column::EndsOn.gte(date))
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::person::Entity",
        from = "Column::PersonId",
        to = "super::person::Column::Id"
    )]
    Person,
}

impl Related<super::person::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Person.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
