//! How what agencies ask for is dealt with, and what proves that they were asked.

use async_graphql::Enum;

/// How the lead dealt with an amendment or a disagreement (C9).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::consultation::Treatment")]
pub enum DemandTreatment {
    /// Tiếp thu: the draft is changed.
    Accepted,
    /// Giải trình: the draft stays, with the reason.
    Explained,
    /// Bảo lưu: the lead keeps its opinion, with the reason; the Chair or a Vice Chair decides.
    Reserved,
}

/// What the Chair or a Vice Chair decides between the lead and an agency (C9).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::consultation::Ruling")]
pub enum DemandRuling {
    /// The lead's opinion holds.
    FollowLead,
    /// The agency's opinion holds.
    FollowAgency,
    /// The lead deals with it anew.
    Return,
}

/// By what somebody of an agency is known to have seen a request (C7).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::consultation::SeenBy")]
pub enum SeenBy {
    /// The page of the request was opened.
    Page,
    /// An answer was prepared or signed without opening the page.
    Work,
}

/// By what an agency was told of a request (C22).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::consultation::ToldBy")]
pub enum ToldBy {
    /// A notice stood for somebody entitled to answer for it.
    Notice,
    /// Its paper was received, as the lead recorded, and that was not contested or stands.
    Paper,
}

/// Where the receipt of a request on paper stands (C22).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::consultation::ReceiptState")]
pub enum PaperReceiptState {
    /// Recorded by the lead, and not contested: the agency counts as told by it.
    Recorded,
    /// The agency contests it: while the head of the Office has not decided, it tells nobody.
    Contested,
    /// Contested, and the head of the Office lets it stand: it tells.
    Confirmed,
    /// The head of the Office has followed the agency: it tells nobody, and another may be recorded.
    StruckOut,
}

/// What the head of the Office decides on a contested receipt (C22).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::consultation::ReceiptRuling")]
pub enum PaperReceiptRuling {
    /// The contest is upheld: the receipt does not count.
    Upheld,
    /// The contest is dismissed: the receipt counts.
    Dismissed,
}

/// What may be done with the receipt of a request on paper (C22).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::consultation::ReceiptVerb")]
pub enum PaperReceiptAct {
    /// Say for the agency that it did not receive the paper, or not so.
    Contest,
    /// Decide on that.
    Rule,
}

/// What an agency's silence past its day is (C7, C22, N7).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
#[graphql(remote = "rules::consultation::SilenceMeans")]
pub enum SilenceMeans {
    /// It agrees, and answers for that agreement.
    Agreement,
    /// It owes an explanation; nothing is agreed to.
    NoAnswer,
    /// Nothing: the request does not reach it.
    Nothing,
}

/// By which channel a request is sent to an agency (C7).
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
pub enum DeliveryChannel {
    /// A notice to the heads of the agency, in their list of notices here.
    InApp,
}

/// As what a table is written.
#[derive(Enum, Copy, Clone, PartialEq, Eq)]
pub enum TableFormat {
    /// A document in the form that the Office files.
    Docx,
    /// A workbook, to be sorted and filtered.
    Xlsx,
}

impl TableFormat {
    pub fn kind(self) -> rules::file::FileKind {
        match self {
            Self::Docx => rules::file::FileKind::Docx,
            Self::Xlsx => rules::file::FileKind::Xlsx,
        }
    }
}
