//! Files that were brought in, and who sees which. The bytes lie in the store, under their hash.

use rules::consultation::may_see_responses;
use rules::file::{FileKind, gone_if_uploaded_by};
use rules::mandate::{Act, Actor, Office};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{Condition, Select};
use serde::Serialize;

use crate::ballot_paper::Entity as Paper;
use crate::consultation_answer::Entity as Answer;
use crate::consultation_response::Entity as Response;
use crate::sight::nothing;
use crate::{
    Stored, ballot, ballot_paper, ballot_vote, conference, consultation, consultation_answer,
    consultation_response, data_request, data_request_file, delegation, dossier_document,
    dossier_file, external_draft, paper_receipt, proposal,
};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "file")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    pub kind: Stored<FileKind>,
    /// Bytes.
    pub size: i32,
    /// SHA-256 of the bytes, in hex: where they lie in the store.
    pub sha256: String,
    pub account_id: Uuid,
    /// The mandate acted in.
    pub uploaded_by: Uuid,
    /// The unit of that mandate.
    pub unit_id: Option<Uuid>,
    pub uploaded_at: DateTimeUtc,
    /// When it was first put into a dossier or an answer. Until then it is gone after a day.
    pub attached_at: Option<DateTimeUtc>,
    /// When its bytes were removed by order (X10).
    pub removed_at: Option<DateTimeUtc>,
}

impl Entity {
    /// X6, X9: a file is seen by who brought it in, and by everybody who sees a dossier or an answer
    /// that it belongs to.
    pub fn visible_to(actor: &Actor, now: DateTimeUtc) -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        Self::find().filter(visible(actor, now))
    }

    /// Files of documents and answers that were themselves visible.
    pub fn of_visible() -> Select<Self> {
        #[expect(
            clippy::disallowed_methods,
            reason = "a document shows its files to its reader"
        )]
        Self::find()
    }

    /// For the clock and for counting, which show nothing to anybody.
    pub fn unattached() -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "shows nothing to anybody")]
        Self::find().filter(Column::AttachedAt.is_null())
    }

    /// For asking whether bytes in the store are anybody's still.
    pub fn with_bytes(sha256: &str) -> Select<Self> {
        #[expect(clippy::disallowed_methods, reason = "shows nothing to anybody")]
        Self::find().filter(Column::Sha256.eq(sha256))
    }
}

fn visible(actor: &Actor, now: DateTimeUtc) -> Condition {
    if !actor.may(Act::ReadFiles) {
        return nothing();
    }
    let lasts = Condition::any()
        .add(Column::AttachedAt.is_not_null())
        .add(Column::UploadedAt.gt(gone_if_uploaded_by(now)));
    let own = Condition::all()
        .add(Column::AccountId.eq(actor.account_id))
        .add(lasts);
    Condition::any()
        .add(own)
        .add(Column::Id.in_subquery(in_dossiers(ballot_dossiers(actor))))
        .add(Column::Id.in_subquery(in_dossiers(consultation_dossiers(actor))))
        .add(Column::Id.in_subquery(in_dossiers(proposal_dossiers(actor))))
        .add(Column::Id.in_subquery(letters(actor)))
        .add(Column::Id.in_subquery(receipts(actor)))
        .add(Column::Id.in_subquery(data(actor)))
        .add(Column::Id.in_subquery(conference::minutes(actor)))
        .add(Column::Id.in_subquery(external_draft::letters(actor)))
        .add(Column::Id.in_subquery(delegation::documents(actor)))
        .add(Column::Id.in_subquery(scans(actor)))
        .add_option(
            actor
                .unit_id
                .map(|unit| Column::Id.in_subquery(prepared(unit))),
        )
}

fn ballot_dossiers(actor: &Actor) -> SelectStatement {
    Query::select()
        .column((ballot::Entity, ballot::Column::DossierId))
        .from(ballot::Entity)
        .cond_where(ballot::visible_to_person(actor))
        .to_owned()
}

fn consultation_dossiers(actor: &Actor) -> SelectStatement {
    Query::select()
        .column((consultation::Entity, consultation::Column::DossierId))
        .from(consultation::Entity)
        .cond_where(consultation::visible_to_person(actor))
        .to_owned()
}

fn proposal_dossiers(actor: &Actor) -> SelectStatement {
    Query::select()
        .column((proposal::Entity, proposal::Column::DossierId))
        .from(proposal::Entity)
        .cond_where(proposal::visible_to_person(actor))
        .to_owned()
}

fn in_dossiers(dossiers: SelectStatement) -> SelectStatement {
    let documents = Query::select()
        .column((dossier_document::Entity, dossier_document::Column::Id))
        .from(dossier_document::Entity)
        .and_where(dossier_document::Column::DossierId.in_subquery(dossiers))
        .to_owned();
    Query::select()
        .column((dossier_file::Entity, dossier_file::Column::FileId))
        .from(dossier_file::Entity)
        .and_where(dossier_file::Column::DocumentId.in_subquery(documents))
        .to_owned()
}

/// Letters of the answers that the actor may see: the own agency's, or any for those who see all.
fn letters(actor: &Actor) -> SelectStatement {
    let letter = (Answer, consultation_answer::Column::LetterFileId);
    Query::select()
        .column(letter)
        .from(Answer)
        .inner_join(
            Response,
            Expr::col((Response, consultation_response::Column::Id))
                .equals((Answer, consultation_answer::Column::ResponseId)),
        )
        .inner_join(
            consultation::Entity,
            Expr::col((consultation::Entity, consultation::Column::Id))
                .equals((Response, consultation_response::Column::ConsultationId)),
        )
        .and_where(Expr::col(letter).is_not_null())
        .cond_where(consultation::visible_to_person(actor))
        .cond_where(responses_seen(actor))
        .to_owned()
}

/// X6: what concerns one agency asked is its own people's to see, the lead's, and theirs who see all. Response
/// and consultation are joined.
fn responses_seen(actor: &Actor) -> Condition {
    let of_unit = |column: Expr| actor.unit_id.map(|unit| column.eq(unit));
    let answered = Expr::col((Response, consultation_response::Column::UnitId));
    let asks = Expr::col((consultation::Entity, consultation::Column::OwnerUnitId));
    if may_see_responses(actor.office, false) {
        return Condition::all();
    }
    // Never empty, for an empty condition lets everything through.
    Condition::any()
        .add(nothing())
        .add_option(of_unit(answered))
        .add_option(of_unit(asks).filter(|_| may_see_responses(actor.office, true)))
}

/// Scans of papers that agencies received (C22), for the same people as the agency's answer.
fn receipts(actor: &Actor) -> SelectStatement {
    Query::select()
        .column((paper_receipt::Entity, paper_receipt::Column::ScanFileId))
        .from(paper_receipt::Entity)
        .inner_join(
            Response,
            Expr::col((Response, consultation_response::Column::Id))
                .equals((paper_receipt::Entity, paper_receipt::Column::ResponseId)),
        )
        .inner_join(
            consultation::Entity,
            Expr::col((consultation::Entity, consultation::Column::Id))
                .equals((Response, consultation_response::Column::ConsultationId)),
        )
        .cond_where(consultation::visible_to_person(actor))
        .cond_where(responses_seen(actor))
        .to_owned()
}

/// Scans of signed forms (4.8): the Office's and the Chair's to see, and the member's own.
fn scans(actor: &Actor) -> SelectStatement {
    let manages = actor.office == Office::Chair || actor.office.is_office();
    let own = Expr::col((Paper, ballot_paper::Column::MandateId)).eq(actor.reads_papers_of());
    let scan = (ballot_vote::Entity, ballot_vote::Column::ScanFileId);
    Query::select()
        .column(scan)
        .from(ballot_vote::Entity)
        .inner_join(
            Paper,
            Expr::col((Paper, ballot_paper::Column::Id))
                .equals((ballot_vote::Entity, ballot_vote::Column::PaperId)),
        )
        .and_where(Expr::col(scan).is_not_null())
        .cond_where(match manages {
            true => Condition::all(),
            false => Condition::all().add(own),
        })
        .to_owned()
}

/// Files with which a request for data was answered (C15).
fn data(actor: &Actor) -> SelectStatement {
    let of_visible = Query::select()
        .column((data_request::Entity, data_request::Column::Id))
        .from(data_request::Entity)
        .cond_where(data_request::visible(actor))
        .to_owned();
    Query::select()
        .column((data_request_file::Entity, data_request_file::Column::FileId))
        .from(data_request_file::Entity)
        .and_where(data_request_file::Column::DataRequestId.in_subquery(of_visible))
        .to_owned()
}

/// Letters that a unit prepares: for its own people only (X9).
fn prepared(unit: Uuid) -> SelectStatement {
    let letter = (Response, consultation_response::Column::DraftLetterFileId);
    Query::select()
        .column(letter)
        .from(Response)
        .and_where(Expr::col(letter).is_not_null())
        .and_where(consultation_response::Column::UnitId.eq(unit))
        .to_owned()
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
