//! Verbs, one file per noun. Each takes one input and answers a payload.

mod account;
mod ballot;
mod ballot_course;
mod ballot_gate;
mod ballot_session;
mod conference;
mod consultation;
mod delegation;
mod document;
mod exchange;
mod external;
mod incorporation;
mod issue;
mod mandate;
mod notice;
mod participation;
mod person;
mod proposal;
mod province;
mod secrecy;
mod service_token;
mod session;
mod task;
mod told;
mod unit;

use async_graphql::MergedObject;

/// What can be done.
#[derive(MergedObject, Default)]
pub struct Mutation(
    session::SessionMutation,
    account::AccountMutation,
    ballot::BallotMutation,
    ballot_course::BallotCourseMutation,
    ballot_gate::BallotGateMutation,
    ballot_session::BallotSessionMutation,
    consultation::ConsultationMutation,
    exchange::ExchangeMutation,
    told::ToldMutation,
    conference::ConferenceMutation,
    external::ExternalMutation,
    participation::ParticipationMutation,
    incorporation::IncorporationMutation,
    delegation::DelegationMutation,
    task::TaskMutation,
    proposal::ProposalMutation,
    issue::IssueMutation,
    notice::NoticeMutation,
    unit::UnitMutation,
    person::PersonMutation,
    mandate::MandateMutation,
    province::ProvinceMutation,
    service_token::ServiceTokenMutation,
    secrecy::SecrecyMutation,
);

/// Declares the payload of a mutation: its result, absent when refused, and the errors.
macro_rules! payload {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $field:ident : $type:ty),* $(,)? }) => {
        $(#[$meta])*
        #[derive(async_graphql::SimpleObject)]
        pub struct $name {
            $($(#[$doc])* $field: Option<$type>,)*
            /// Why nothing was done; empty when it was.
            user_errors: Vec<crate::graphql::payload::UserError>,
        }
    };
}
pub(crate) use payload;

/// Declares the payloads of several verbs that answer with the same fields.
macro_rules! payloads {
    ($fields:tt $($name:ident $verb:literal,)+) => {
        $(crate::graphql::mutation::payload! {
            #[doc = concat!("The answer to `", $verb, "`.")]
            $name $fields
        })+
    };
}
pub(crate) use payloads;
