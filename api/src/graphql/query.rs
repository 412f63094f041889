//! Questions, one file per noun.

mod ballot;
mod consultation;
mod consultation_terms;
mod delegation;
mod file;
pub mod journal;
pub mod law;
mod node;
mod notice;
mod office;
mod participation;
mod people;
mod programme;
mod proposal;
mod service_token;
mod task;
mod unit;
mod viewer;

use async_graphql::MergedObject;

/// What can be asked.
#[derive(MergedObject, Default)]
pub struct Query(
    viewer::ViewerQuery,
    ballot::BallotQuery,
    consultation::ConsultationQuery,
    consultation_terms::ConsultationTermsQuery,
    participation::ParticipationQuery,
    programme::ProgrammeQuery,
    proposal::ProposalQuery,
    task::TaskQuery,
    delegation::DelegationQuery,
    file::FileQuery,
    notice::NoticeQuery,
    unit::UnitQuery,
    people::PeopleQuery,
    office::OfficeQuery,
    journal::JournalQuery,
    law::LawQuery,
    service_token::ServiceTokenQuery,
    node::NodeQuery,
);
