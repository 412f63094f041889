//! Removing what should never have come in (X10): the bytes, the words and every place that repeats
//! them, leaving a record of who removed what kind of thing by whose order. Votes and answers stay.

pub mod places;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use entity::{Rows, account, dossier_document, dossier_file, file, journal, removal};
use rules::Refusal;
use rules::secrecy::REMOVED;
use rules::text::{check_line, folded};
use sea_orm::sea_query::{CaseStatement, Expr};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use crate::app::{App, Subject, Work};
use crate::command::file::{hold_store, remove_bytes};
use crate::failure::Failure;

const MAX_ORDER: usize = 500;
const ACT: &str = "REMOVE_BY_ORDER";
/// What stands in the journal where the values of an entry stood; the database lets nothing else in.
const MARK: &str = r#"{"removed":true}"#;

/// What is removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    File(Uuid),
    Document(Uuid),
    /// Its titles and notes, and its whole dossier.
    Ballot(Uuid),
    Consultation(Uuid),
    /// The text of a vote, in every version that repeats it, and what was noted about it.
    Vote(Uuid),
    /// The text of an answer, its draft, and what was noted about it.
    Answer(Uuid),
    /// Its title, issues and notes, and its whole dossier.
    Proposal(Uuid),
    /// The text of an agency's answer on an issue.
    IssueAnswer(Uuid),
    /// What an agency prepares and has not signed, by the row of the agency (X9).
    AnswerDraft(Uuid),
    /// What a member prepares and has not cast, by the paper.
    VoteDraft(Uuid),
    /// What agencies prepare on an issue and have not signed.
    IssueDrafts(Uuid),
    /// Why it was taken back.
    Delegation(Uuid),
    /// The field that it names.
    Assignment(Uuid),
    /// The document that left it to its head.
    Task(Uuid),
}

impl What {
    fn subject(self) -> Subject {
        match self {
            Self::File(id) => Subject::file(id),
            Self::Document(id) => Subject::new("DOCUMENT", id),
            Self::Ballot(id) => Subject::ballot(id),
            Self::Consultation(id) => Subject::consultation(id),
            Self::Vote(id) => Subject::new("VOTE", id),
            Self::Answer(id) => Subject::new("ANSWER", id),
            Self::Proposal(id) => Subject::proposal(id),
            Self::IssueAnswer(id) => Subject::new("ISSUE_ANSWER", id),
            Self::AnswerDraft(id) => Subject::new("ANSWER_DRAFT", id),
            Self::VoteDraft(id) => Subject::new("VOTE_DRAFT", id),
            Self::IssueDrafts(id) => Subject::new("ISSUE_DRAFTS", id),
            Self::Delegation(id) => Subject::delegation(id),
            Self::Assignment(id) => Subject::assignment(id),
            Self::Task(id) => Subject::task(id),
        }
    }
}

/// How much was removed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removed {
    pub files: usize,
    /// Documents and other places of words.
    pub texts: usize,
    /// Of the texts of a matter, how many of each kind.
    pub kinds: BTreeMap<&'static str, usize>,
}

/// One removal: its order, by whose account, and how far it has come.
struct Removing<'a> {
    work: &'a Work,
    order: String,
    account: Uuid,
    removed: Removed,
    bytes: BTreeSet<String>,
}

/// What a removal by this order would remove, by count: the same is done, and not kept.
pub async fn foresee(app: &App, what: What, login: &str, order: &str) -> Result<Removed, Failure> {
    let (work, removed, _) = remove(app, what, login, order).await?;
    drop(work);
    Ok(removed)
}

/// Removes it by this order. The login is of who does it, at the server's own terminal.
pub async fn purge(app: &App, what: What, login: &str, order: &str) -> Result<Removed, Failure> {
    let (work, removed, bytes) = remove(app, what, login, order).await?;
    work.commit().await?;
    // The rows say that the bytes are gone before they are: should this break off here, nobody is served
    // them, and the same command once more removes them.
    for sha256 in &bytes {
        remove_bytes(app, sha256).await?;
    }
    Ok(removed)
}

async fn remove(
    app: &App,
    what: What,
    login: &str,
    order: &str,
) -> Result<(Work, Removed, BTreeSet<String>), Failure> {
    let order = check_line("order", order, MAX_ORDER)?;
    let work = app.begin_unattended().await?;
    hold_store(&work).await?;
    let account = account::Entity::rows()
        .filter(account::Column::Login.eq(folded(login)))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let mut removing = Removing {
        work: &work,
        order,
        account: account.id,
        removed: Removed::default(),
        bytes: BTreeSet::new(),
    };
    match what {
        What::File(id) => removing.file(id).await?,
        What::Document(id) => removing.document(id).await?,
        What::Ballot(id) => removing.ballot(id).await?,
        What::Consultation(id) => removing.consultation(id).await?,
        What::Vote(id) => removing.vote(id).await?,
        What::Answer(id) => removing.answer(id).await?,
        What::Proposal(id) => removing.proposal(id).await?,
        What::IssueAnswer(id) => removing.issue_answer(id).await?,
        What::AnswerDraft(id) => removing.answer_draft(id).await?,
        What::VoteDraft(id) => removing.vote_draft(id).await?,
        What::IssueDrafts(id) => removing.issue_drafts(id).await?,
        What::Delegation(id) => removing.delegation(id).await?,
        What::Assignment(id) => removing.assignment(id).await?,
        What::Task(id) => removing.task(id).await?,
    }
    removing.record(what.subject()).await?;
    let Removing {
        removed,
        bytes,
        order,
        ..
    } = removing;
    let after = json!({
        "order": order,
        "by": account.id,
        "files": removed.files,
        "texts": removed.texts,
    });
    work.journal(ACT, what.subject(), None, Some(after)).await?;
    Ok((work, removed, bytes))
}

impl Removing<'_> {
    /// Counts texts that were cleared.
    fn count(&mut self, what: &'static str, many: usize) {
        if many > 0 {
            self.removed.texts += many;
            *self.removed.kinds.entry(what).or_default() += many;
        }
    }

    /// Records that this was removed, and clears the values of its journal: the database lets them be
    /// cleared only after the record.
    async fn record(&self, subject: Subject) -> Result<(), Failure> {
        removal::ActiveModel {
            id: Set(self.work.new_id()),
            subject_kind: Set(subject.kind.to_owned()),
            subject_id: Set(subject.id),
            order_text: Set(self.order.clone()),
            account_id: Set(self.account),
            at: Set(self.work.now()),
        }
        .insert(self.work.db())
        .await?;
        let marked = |column: journal::Column| {
            let marked = CaseStatement::new().case(column.is_not_null(), MARK);
            Expr::Case(Box::new(marked))
        };
        use journal::Column::{After, Before};
        journal::Entity::update_many()
            .col_expr(Before, marked(Before))
            .col_expr(After, marked(After))
            .filter(journal::Column::SubjectId.eq(subject.id))
            .filter(journal::Column::Act.ne(ACT))
            .exec(self.work.db())
            .await?;
        Ok(())
    }

    /// A file, and whatever else has the same bytes.
    async fn file(&mut self, id: Uuid) -> Result<(), Failure> {
        let db = self.work.db();
        let file = file::Entity::of_visible()
            .filter(file::Column::Id.eq(id))
            .one(db)
            .await?
            .ok_or(Refusal::NotFound)?;
        let same = file::Entity::with_bytes(&file.sha256).all(db).await?;
        file::Entity::update_many()
            .col_expr(file::Column::Name, Expr::value(REMOVED))
            .col_expr(file::Column::RemovedAt, Expr::value(self.work.now()))
            .filter(file::Column::Sha256.eq(file.sha256.as_str()))
            .exec(db)
            .await?;
        for one in same.iter().filter(|one| one.id != id) {
            self.record(Subject::file(one.id)).await?;
        }
        self.removed.files += same.len();
        self.bytes.insert(file.sha256);
        Ok(())
    }

    /// A document with its files, and its copies in other dossiers.
    async fn document(&mut self, id: Uuid) -> Result<(), Failure> {
        let db = self.work.db();
        let document = dossier_document::Entity::rows()
            .filter(dossier_document::Column::Id.eq(id))
            .one(db)
            .await?
            .ok_or(Refusal::NotFound)?;
        let files = self.files_of(id).await?;
        let alike = dossier_document::Entity::rows().filter(match &document.sha256 {
            Some(sha256) => dossier_document::Column::Sha256.eq(sha256.as_str()),
            None => dossier_document::Column::Title.eq(document.title.as_str()),
        });
        let mut copies = Vec::new();
        for other in alike.all(db).await? {
            let of_text = document.sha256.is_some();
            if of_text || other.sha256.is_none() && self.files_of(other.id).await? == files {
                copies.push(other.id);
            }
        }
        dossier_document::Entity::update_many()
            .col_expr(dossier_document::Column::Title, Expr::value(REMOVED))
            .col_expr(dossier_document::Column::Body, Expr::value(None::<String>))
            .col_expr(
                dossier_document::Column::RemovedAt,
                Expr::value(self.work.now()),
            )
            .filter(dossier_document::Column::Id.is_in(copies.iter().copied()))
            .exec(db)
            .await?;
        self.count("documents", copies.len());
        for file in files {
            self.file(file).await?;
            self.record(Subject::file(file)).await?;
        }
        Ok(())
    }

    async fn dossier(&mut self, dossier: Uuid) -> Result<(), Failure> {
        let documents = dossier_document::Entity::rows()
            .filter(dossier_document::Column::DossierId.eq(dossier))
            .filter(dossier_document::Column::RemovedAt.is_null())
            .all(self.work.db())
            .await?;
        for document in documents {
            self.document(document.id).await?;
            self.record(Subject::new("DOCUMENT", document.id)).await?;
        }
        Ok(())
    }

    async fn files_of(&self, document: Uuid) -> Result<BTreeSet<Uuid>, Failure> {
        let listed = dossier_file::Entity::rows()
            .filter(dossier_file::Column::DocumentId.eq(document))
            .all(self.work.db())
            .await?;
        Ok(listed.into_iter().map(|row| row.file_id).collect())
    }
}
