//! What the product said of a consultation in the dossiers of ballots (B26).

use entity::{Rows, Stored, ballot, ballot_ground, dossier_document};
use rules::Coded;
use rules::dossier::DocumentKind;
use sea_orm::{ColumnTrait, Condition, QueryFilter, QuerySelect, QueryTrait};
use uuid::Uuid;

use crate::app::Subject;
use crate::command::purge::Removing;
use crate::failure::Failure;

impl Removing<'_> {
    /// The parts repeat the answers' words, so they go with any of them.
    pub(super) async fn made_of(&mut self, consultation: Uuid) -> Result<(), Failure> {
        let further = ballot_ground::Entity::rows()
            .select_only()
            .column(ballot_ground::Column::BallotId)
            .filter(ballot_ground::Column::ConsultationId.eq(consultation))
            .into_query();
        let stands = Condition::any()
            .add(ballot::Column::ConsultationId.eq(consultation))
            .add(ballot::Column::Id.in_subquery(further));
        let dossiers = ballot::Entity::everywhere()
            .filter(stands)
            .all(self.work.db())
            .await?;
        let made = DocumentKind::ALL.iter().copied();
        let made = made.filter(|kind| kind.is_made()).map(Stored);
        let documents = dossier_document::Entity::rows()
            .filter(
                dossier_document::Column::DossierId
                    .is_in(dossiers.iter().map(|ballot| ballot.dossier_id)),
            )
            .filter(dossier_document::Column::Kind.is_in(made))
            .filter(dossier_document::Column::RemovedAt.is_null())
            .all(self.work.db())
            .await?;
        for document in documents {
            self.document(document.id).await?;
            self.record(Subject::new("DOCUMENT", document.id)).await?;
        }
        Ok(())
    }
}
