//! Conferences, and drafts from outside.

use async_graphql::Enum;

/// What an invited agency says of the invitation (C8).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::consultation::conference::Coming")]
pub enum ConferenceReply {
    /// The head comes in person.
    Head,
    /// Somebody with sufficient authority comes for the head.
    Representative,
    /// Nobody can come.
    Nobody,
}

/// Who signs the minutes (C3).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::consultation::conference::Signatory")]
pub enum MinutesSignatory {
    /// Who presided.
    Presiding,
    /// Who wrote them.
    Secretary,
}

/// Where the head stands to what was said for the agency (C4).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::consultation::conference::Confirmation")]
pub enum AttendanceConfirmation {
    /// The head said it.
    NotNeeded,
    /// Somebody said it for the head, who has not confirmed it: the minutes bind all the same.
    Waiting,
    /// The head has been told of the conclusion, and what was said stands.
    Confirmed,
    /// The head has signed another answer instead.
    Corrected,
}

/// What can be done about a conference.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::consultation::conference::ConferenceAct")]
pub enum ConferenceAct {
    /// Say who comes.
    Reply,
    /// Hold it on another day, or elsewhere.
    Move,
    /// Write the minutes, or write them anew.
    WriteMinutes,
    /// Sign the minutes as whoever presided.
    SignAsPresiding,
    /// Sign the minutes as their secretary.
    SignAsSecretary,
    /// Close the conference and send its conclusion to those who were absent.
    Conclude,
    /// Acknowledge that the conclusion was reported.
    Acknowledge,
}

/// How an opinion on a draft from outside was asked for (C10).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::consultation::external::AskedHow")]
pub enum AskedHow {
    /// By word of mouth.
    Orally,
    /// In writing, be it a note on the letter.
    InWriting,
}
