//! The closed sets of who confirms whom (X12, X14, X15).

use async_graphql::Enum;

/// What a request asks for.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::office::RequestKind")]
pub enum MandateRequestKind {
    /// A new mandate.
    Give,
    /// Another last day of a mandate.
    End,
}

/// Where a request stands.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::office::RequestState")]
pub enum MandateRequestState {
    /// It waits, and nothing of it holds.
    Pending,
    /// It holds from its confirmation on.
    Confirmed,
    /// It was refused with a reason, and never holds.
    Refused,
}

/// What stands on a start page until it was acknowledged.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::office::Concern")]
pub enum AttentionKind {
    /// The first set-up is over: until then mandates held at once.
    SetUp,
    /// Mandates were confirmed on the server, because nobody was left who could.
    ConfirmedOnServer,
    /// A link was made that works without a countersignature.
    LinkUnsigned,
    /// An account was locked.
    AccountLocked,
}

/// Where a proposed service token stands.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::service_token::GrantState")]
pub enum TokenGrantState {
    /// The Office has proposed it.
    Proposed,
    /// The Chair has consented; the Office may make it.
    Consented,
    /// The Chair has refused.
    Refused,
    /// The token was made.
    Issued,
}
