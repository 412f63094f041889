//! Every place in which a matter keeps words of people, in one list: what a purge clears, and how its rows
//! are found from the matter. A test reads the tables and asks that each column of text stands here or in
//! [`NO_WORDS`].

mod named;

use rules::secrecy::REMOVED;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use uuid::Uuid;

use super::Removing;
use crate::failure::Failure;

pub use named::NO_WORDS;

/// What the words belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noun {
    Ballot,
    Consultation,
    Proposal,
}

/// From a row up to its matter: a column, and the table that it points to. The last one points to the matter
/// itself.
type Way = &'static [(&'static str, &'static str)];

/// Columns of one table that hold words of people.
pub struct Place {
    pub noun: Noun,
    /// In plain words, as the command counts them.
    pub what: &'static str,
    pub table: &'static str,
    pub columns: &'static [&'static str],
    way: Way,
}

const fn place(
    noun: Noun,
    what: &'static str,
    (table, way): (&'static str, Way),
    columns: &'static [&'static str],
) -> Place {
    Place {
        noun,
        what,
        table,
        columns,
        way,
    }
}

use Noun::{Ballot, Consultation, Proposal};

const OWN: Way = &[("id", "")];
const OF_BALLOT: Way = &[("ballot_id", "")];
const OF_VOTE: Way = &[("paper_id", "ballot_paper"), ("ballot_id", "")];
const OF_AMENDMENT: Way = &[
    ("vote_id", "ballot_vote"),
    ("paper_id", "ballot_paper"),
    ("ballot_id", ""),
];
const OF_CONSULTATION: Way = &[("consultation_id", "")];
const OF_ASKED: Way = &[
    ("response_id", "consultation_response"),
    ("consultation_id", ""),
];
const OF_ANSWER: Way = &[
    ("answer_id", "consultation_answer"),
    ("response_id", "consultation_response"),
    ("consultation_id", ""),
];
const OF_PREPARING: Way = &[
    ("participation_id", "participation"),
    ("consultation_id", ""),
];
const OF_PROPOSAL: Way = &[("proposal_id", "")];
const OF_ISSUE: Way = &[("request_id", "proposal_request"), ("proposal_id", "")];

/// All places of words of a matter. Its title, dossier and files go by ways of their own, for others may
/// have taken them over.
pub const PLACES: &[Place] = &[
    place(
        Ballot,
        "notes of the ballot",
        ("ballot", OWN),
        &[
            "title",
            "short_title",
            "source_note",
            "order_note",
            "decision_note",
            "changes",
            "end_reason",
            "collective_basis",
        ],
    ),
    place(
        Ballot,
        "reasons for more time",
        ("ballot_extension", OF_BALLOT),
        &["reason"],
    ),
    place(
        Ballot,
        "statements on coordination",
        ("coordination_statement", OF_BALLOT),
        &["statement"],
    ),
    place(
        Ballot,
        "reasons for agencies that the Office added",
        ("ballot_related_unit", OF_BALLOT),
        &["reason"],
    ),
    place(
        Ballot,
        "notes of rulings",
        ("ballot_ruling", OF_BALLOT),
        &["note"],
    ),
    place(
        Ballot,
        "what a session asked for",
        ("ballot_session", OF_BALLOT),
        &["changes", "met_note"],
    ),
    place(
        Ballot,
        "drafts of votes",
        ("ballot_paper", OF_BALLOT),
        &["draft_body"],
    ),
    place(
        Ballot,
        "texts of votes",
        ("ballot_vote", OF_VOTE),
        &["body", "told_how", "contest_reason"],
    ),
    place(
        Ballot,
        "notes on amendments",
        ("amendment_resolution", OF_AMENDMENT),
        &["note"],
    ),
    place(
        Consultation,
        "notes of the consultation",
        ("consultation", OWN),
        &[
            "title",
            "short_title",
            "source_note",
            "change_note",
            "synthesis_note",
            "cancel_reason",
            "referral_note",
        ],
    ),
    place(
        Consultation,
        "points asked about",
        ("consultation_point", OF_CONSULTATION),
        &["chapter", "number", "heading", "body"],
    ),
    place(
        Consultation,
        "drafts of answers",
        ("consultation_response", OF_CONSULTATION),
        &["draft_body", "draft_points"],
    ),
    place(
        Consultation,
        "answers of agencies",
        ("consultation_answer", OF_ASKED),
        &["body", "letter_number"],
    ),
    place(
        Consultation,
        "answers to points",
        ("point_answer", OF_ANSWER),
        &["body"],
    ),
    place(
        Consultation,
        "notes on what was asked for",
        ("demand_resolution", OF_CONSULTATION),
        &["note", "ruling_note"],
    ),
    place(
        Consultation,
        "urges",
        ("consultation_urge", OF_ASKED),
        &["note"],
    ),
    place(
        Consultation,
        "receipts on paper",
        ("paper_receipt", OF_ASKED),
        &["receiver", "contest_reason", "ruling_reason"],
    ),
    place(
        Consultation,
        "requests for data",
        ("data_request", OF_CONSULTATION),
        &["question", "answer"],
    ),
    place(
        Consultation,
        "texts of the conference",
        ("conference", OF_CONSULTATION),
        &["place", "note", "minutes", "conclusion"],
    ),
    place(
        Consultation,
        "what was said at the conference",
        ("attendance", OF_CONSULTATION),
        &["authority", "reason", "body"],
    ),
    place(
        Consultation,
        "letters from outside",
        ("external_draft", OF_CONSULTATION),
        &[
            "sender",
            "letter_number",
            "asked_note",
            "answer",
            "sent_number",
        ],
    ),
    place(
        Consultation,
        "invitations to preparing",
        ("participation", OF_CONSULTATION),
        &["title", "note"],
    ),
    place(
        Consultation,
        "reports on preparing",
        ("participation_report", OF_PREPARING),
        &["body", "opinion"],
    ),
    place(
        Proposal,
        "texts of the proposal",
        ("proposal", OWN),
        &[
            "title",
            "conclusion_note",
            "completion_note",
            "override_reason",
            "answer",
        ],
    ),
    place(
        Proposal,
        "issues",
        ("proposal_issue", OF_PROPOSAL),
        &["body", "decision_note"],
    ),
    place(
        Proposal,
        "drafts of answers on issues",
        ("proposal_request", OF_PROPOSAL),
        &["draft_body", "end_reason"],
    ),
    place(
        Proposal,
        "answers on issues",
        ("proposal_answer", OF_ISSUE),
        &["body", "letter_number"],
    ),
    place(
        Proposal,
        "reasons for passing on",
        ("proposal_transfer", OF_PROPOSAL),
        &["reason"],
    ),
];

/// Files that belong to a matter and stand in no dossier: letters, scans, minutes.
pub const FILES: &[(Noun, &str, &str, Way)] = &[
    (Ballot, "ballot_vote", "scan_file_id", OF_VOTE),
    (
        Consultation,
        "consultation_answer",
        "letter_file_id",
        OF_ASKED,
    ),
    (
        Consultation,
        "consultation_response",
        "draft_letter_file_id",
        OF_CONSULTATION,
    ),
    (Consultation, "paper_receipt", "scan_file_id", OF_ASKED),
    (
        Consultation,
        "conference",
        "minutes_file_id",
        OF_CONSULTATION,
    ),
    (
        Consultation,
        "external_draft",
        "sent_file_id",
        OF_CONSULTATION,
    ),
    (
        Consultation,
        "data_request_file",
        "file_id",
        &[("data_request_id", "data_request"), ("consultation_id", "")],
    ),
];

/// What is read back as JSON, where the mark would be none.
const NOTHING_INSTEAD: (&str, &str) = ("consultation_response", "draft_points");

impl Removing<'_> {
    /// Clears every place of the matter, and counts what it cleared by what it is.
    pub(super) async fn places(&mut self, noun: Noun, id: Uuid) -> Result<(), Failure> {
        for place in PLACES.iter().filter(|place| place.noun == noun) {
            for column in place.columns {
                let cleared = clear(self.work.db(), place, column, id).await?;
                self.count(place.what, cleared);
            }
        }
        for (of, table, column, way) in FILES {
            if *of != noun {
                continue;
            }
            for file in files(self.work.db(), table, column, way, id).await? {
                self.file(file).await?;
                self.record(crate::app::Subject::file(file)).await?;
            }
        }
        Ok(())
    }
}

async fn clear(
    db: &DatabaseTransaction,
    place: &Place,
    column: &'static str,
    id: Uuid,
) -> Result<usize, Failure> {
    let instead = match (place.table, column) == NOTHING_INSTEAD {
        true => None,
        false => Some(REMOVED),
    };
    let words = Expr::col(Alias::new(column));
    let mut update = Query::update();
    update
        .table(Alias::new(place.table))
        .value(Alias::new(column), instead)
        .and_where(words.clone().is_not_null())
        .and_where(words.ne(REMOVED))
        .and_where(reached(place.way, id));
    let done = db.execute(&update).await?;
    Ok(usize::try_from(done.rows_affected()).unwrap_or_default())
}

async fn files(
    db: &DatabaseTransaction,
    table: &'static str,
    column: &'static str,
    way: Way,
    id: Uuid,
) -> Result<Vec<Uuid>, Failure> {
    let mut select = Query::select();
    select
        .column(Alias::new(column))
        .from(Alias::new(table))
        .and_where(Expr::col(Alias::new(column)).is_not_null())
        .and_where(reached(way, id));
    let rows = db.query_all(&select).await?;
    let ids = rows.iter().map(|row| row.try_get("", column));
    Ok(ids.collect::<Result<_, _>>()?)
}

/// Whether a row leads up to the matter.
fn reached(way: Way, id: Uuid) -> Expr {
    match way {
        [] | [(_, "")] => Expr::col(Alias::new(way.first().map_or("id", |one| one.0))).eq(id),
        [(column, table), above @ ..] => {
            let above: SelectStatement = Query::select()
                .column(Alias::new("id"))
                .from(Alias::new(*table))
                .and_where(reached(above, id))
                .to_owned();
            Expr::col(Alias::new(*column)).in_subquery(above)
        }
    }
}
