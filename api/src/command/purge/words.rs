//! The words of matters, votes and answers: each column that holds any.

mod answers;
mod ballots;
mod consultations;
mod made;
mod proposals;

use entity::{assignment, ballot, consultation, delegation, task};
use rules::Refusal;
use rules::secrecy::REMOVED;
use sea_orm::sea_query::{CaseStatement, Expr, SimpleExpr};
use sea_orm::{ColumnTrait, Condition, DatabaseTransaction, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::Removing;
use crate::app::Subject;
use crate::failure::Failure;

/// Puts the mark in the place of every text in these columns; whether there was such a row.
async fn clear<E: EntityTrait>(
    db: &DatabaseTransaction,
    columns: &[E::Column],
    which: Condition,
) -> Result<bool, Failure> {
    let mut rows = 0;
    for column in columns {
        let done = E::update_many()
            .col_expr(*column, kept(*column))
            .filter(which.clone())
            .exec(db)
            .await?;
        rows = done.rows_affected;
    }
    Ok(rows > 0)
}

/// The mark where there is a text, and nothing where there is none.
fn kept(column: impl ColumnTrait) -> SimpleExpr {
    let marked = CaseStatement::new().case(column.is_not_null(), REMOVED);
    Expr::Case(Box::new(marked))
}

fn one(column: impl ColumnTrait, id: Uuid) -> Condition {
    Condition::all().add(column.eq(id))
}

impl Removing<'_> {
    /// A title that a ballot took over from its ground, or a second attempt from the first, goes with
    /// it: every matter of this very title, its short title too.
    async fn titles(&mut self, title: &str, of: Uuid) -> Result<(), Failure> {
        let db = self.work.db();
        let ballots = ballot::Entity::everywhere()
            .filter(ballot::Column::Title.eq(title))
            .all(db)
            .await?;
        let consultations = consultation::Entity::everywhere()
            .filter(consultation::Column::Title.eq(title))
            .all(db)
            .await?;
        for (column, value) in [
            (ballot::Column::Title, Expr::value(REMOVED)),
            (ballot::Column::ShortTitle, Expr::value(None::<String>)),
        ] {
            ballot::Entity::update_many()
                .col_expr(column, value)
                .filter(ballot::Column::Id.is_in(ballots.iter().map(|row| row.id)))
                .exec(db)
                .await?;
        }
        for (column, value) in [
            (consultation::Column::Title, Expr::value(REMOVED)),
            (
                consultation::Column::ShortTitle,
                Expr::value(None::<String>),
            ),
        ] {
            consultation::Entity::update_many()
                .col_expr(column, value)
                .filter(consultation::Column::Id.is_in(consultations.iter().map(|row| row.id)))
                .exec(db)
                .await?;
        }
        let ballots = ballots.into_iter().map(|row| Subject::ballot(row.id));
        let consultations = consultations
            .into_iter()
            .map(|row| Subject::consultation(row.id));
        for subject in ballots
            .chain(consultations)
            .filter(|subject| subject.id != of)
        {
            self.record(subject).await?;
        }
        Ok(())
    }

    /// Why a delegation was taken back.
    pub(super) async fn delegation(&mut self, id: Uuid) -> Result<(), Failure> {
        use delegation::Column::{Id, RevokeReason};
        let found =
            clear::<delegation::Entity>(self.work.db(), &[RevokeReason], one(Id, id)).await?;
        self.found(found)
    }

    /// The field that was assigned, in words.
    pub(super) async fn assignment(&mut self, id: Uuid) -> Result<(), Failure> {
        use assignment::Column::{Field, Id};
        let found = clear::<assignment::Entity>(self.work.db(), &[Field], one(Id, id)).await?;
        self.found(found)
    }

    /// By which document a task was left to its head; what it says is published.
    pub(super) async fn task(&mut self, id: Uuid) -> Result<(), Failure> {
        use task::Column::{Id, LeftDocument};
        let found = clear::<task::Entity>(self.work.db(), &[LeftDocument], one(Id, id)).await?;
        self.found(found)
    }

    fn found(&mut self, found: bool) -> Result<(), Failure> {
        if !found {
            return Err(Refusal::NotFound.into());
        }
        self.count("other texts", 1);
        Ok(())
    }
}
