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
mod journal;
mod mandate;
mod notice;
mod office;
mod participation;
mod person;
mod proposal;
mod province;
mod receipt;
mod secrecy;
mod service_token;
mod session;
mod task;
mod told;
mod unit;

use async_graphql::MergedObject;

/// What can be done. In groups, for the compiler follows a list of verbs only so far.
#[derive(MergedObject, Default)]
pub struct Mutation(Own, OnMatters, OnKeeping);

/// On the own account.
#[derive(MergedObject, Default)]
struct Own(
    session::SessionMutation,
    account::AccountMutation,
    notice::NoticeMutation,
);

/// On matters.
#[derive(MergedObject, Default)]
struct OnMatters(
    ballot::BallotMutation,
    ballot_course::BallotCourseMutation,
    ballot_gate::BallotGateMutation,
    ballot_session::BallotSessionMutation,
    consultation::ConsultationMutation,
    exchange::ExchangeMutation,
    told::ToldMutation,
    receipt::ReceiptMutation,
    conference::ConferenceMutation,
    external::ExternalMutation,
    participation::ParticipationMutation,
    incorporation::IncorporationMutation,
    delegation::DelegationMutation,
    task::TaskMutation,
    proposal::ProposalMutation,
    issue::IssueMutation,
    secrecy::SecrecyMutation,
);

/// On the keeping of the province.
#[derive(MergedObject, Default)]
struct OnKeeping(
    unit::UnitMutation,
    person::PersonMutation,
    mandate::MandateMutation,
    office::OfficeMutation,
    journal::JournalMutation,
    province::ProvinceMutation,
    service_token::ServiceTokenMutation,
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
