//! The words of consultations, of their conferences and letters, and of those who take part.

use entity::{
    Rows, attendance, conference, consultation, consultation_point, consultation_response,
    consultation_urge, data_request, external_draft, participation, participation_report,
};
use rules::Refusal;
use sea_orm::{ColumnTrait, Condition, QueryFilter};
use uuid::Uuid;

use super::{clear, one};
use crate::command::purge::Removing;
use crate::failure::Failure;

impl Removing<'_> {
    pub(in crate::command::purge) async fn consultation(
        &mut self,
        id: Uuid,
    ) -> Result<(), Failure> {
        let consultation = consultation::Entity::everywhere()
            .filter(consultation::Column::Id.eq(id))
            .one(self.work.db())
            .await?
            .ok_or(Refusal::NotFound)?;
        self.dossier(consultation.dossier_id).await?;
        self.made_of(id).await?;
        self.titles(&consultation.title, id).await?;
        let db = self.work.db();
        {
            use consultation::Column::*;
            let notes = [
                ShortTitle,
                SourceNote,
                SynthesisNote,
                CancelReason,
                ChangeNote,
                ReferralNote,
            ];
            clear::<consultation::Entity>(db, &notes, one(Id, id)).await?;
        }
        {
            use consultation_point::Column::{Body, Chapter, ConsultationId, Heading, Number};
            let texts = [Chapter, Number, Heading, Body];
            clear::<consultation_point::Entity>(db, &texts, one(ConsultationId, id)).await?;
        }
        {
            use data_request::Column::{Answer, ConsultationId, Question};
            clear::<data_request::Entity>(db, &[Question, Answer], one(ConsultationId, id)).await?;
        }
        self.conference(id).await?;
        self.external(id).await?;
        self.participations(id).await?;
        let db = self.work.db();
        let asked = consultation_response::Entity::rows()
            .filter(consultation_response::Column::ConsultationId.eq(id))
            .all(db)
            .await?;
        let of_asked = consultation_urge::Column::ResponseId.is_in(asked.iter().map(|row| row.id));
        let urges = Condition::all().add(of_asked);
        clear::<consultation_urge::Entity>(db, &[consultation_urge::Column::Note], urges).await?;
        self.removed.texts += 1;
        Ok(())
    }

    async fn conference(&mut self, of: Uuid) -> Result<(), Failure> {
        let db = self.work.db();
        {
            use conference::Column::{Conclusion, ConsultationId, Minutes, Note, Place};
            let texts = [Place, Note, Minutes, Conclusion];
            clear::<conference::Entity>(db, &texts, one(ConsultationId, of)).await?;
        }
        use attendance::Column::{Authority, Body, ConsultationId, Reason};
        let texts = [Authority, Reason, Body];
        clear::<attendance::Entity>(db, &texts, one(ConsultationId, of)).await?;
        Ok(())
    }

    async fn external(&mut self, of: Uuid) -> Result<(), Failure> {
        use external_draft::Column::{Answer, AskedNote, ConsultationId, Sender};
        let texts = [Sender, AskedNote, Answer];
        clear::<external_draft::Entity>(self.work.db(), &texts, one(ConsultationId, of)).await?;
        Ok(())
    }

    async fn participations(&mut self, of: Uuid) -> Result<(), Failure> {
        let db = self.work.db();
        let invited = participation::Entity::everywhere()
            .filter(participation::Column::ConsultationId.eq(of))
            .all(db)
            .await?;
        {
            use participation::Column::{ConsultationId, Note, Title};
            let texts = [Title, Note];
            clear::<participation::Entity>(db, &texts, one(ConsultationId, of)).await?;
        }
        use participation_report::Column::{Body, Opinion, ParticipationId};
        let ids = invited.into_iter().map(|row| row.id);
        let reports = Condition::all().add(ParticipationId.is_in(ids));
        clear::<participation_report::Entity>(db, &[Body, Opinion], reports).await?;
        Ok(())
    }
}
