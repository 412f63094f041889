//! `dongthuan admin`: what is done at the server's own terminal, before anybody can sign in or when
//! nobody can any more.

pub mod import;

use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Subcommand;
use entity::{Rows, Stored, account, mandate};
use rules::mandate::{Language, Office};
use rules::text::folded;
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter};
use secrecy::ExposeSecret;
use uuid::Uuid;

use crate::app::{App, Work};
use crate::backup::Copies;
use crate::command::people::{
    Link, Maker, NewMandate, add_account, add_mandate, add_person, confirm_on_server, new_link,
};
use crate::command::province::name_province;
use crate::command::purge::{Removed, What};
use crate::failure::Failure;
use crate::graphql::{self, Kind};
use crate::{command, start, words};

pub use import::{Options, import};

#[derive(Subcommand)]
pub enum Command {
    #[command(flatten)]
    Copies(Copies),
    #[command(flatten)]
    Writes(Admin),
}

#[derive(Subcommand)]
pub enum Admin {
    /// Enter the first administrator, and print the one-time link to set a password.
    First {
        /// The person's name.
        #[arg(long)]
        name: String,
        /// The account's name.
        #[arg(long)]
        login: String,
        /// The province's name, such as "Tỉnh Minh Họa".
        #[arg(long)]
        province: String,
    },
    /// Print a new one-time link for an account, for a new or a forgotten password. Of somebody who holds
    /// an office it stands on the start pages of the holder, the Chair and the head of the Office until
    /// each has acknowledged it.
    Link {
        /// The account's name.
        login: String,
    },
    /// Confirm all mandates that wait, where nobody in office can any more. It stands on the start pages of
    /// the Chair and the head of the Office until each has acknowledged it.
    Confirm,
    /// Load units, people, mandates and days of the working-day table from a CSV file, whole or not
    /// at all. The README describes its columns.
    Import {
        /// The file, as Excel saves it as CSV.
        file: PathBuf,
        /// Check every row, say what would change, and change nothing.
        #[arg(long)]
        dry_run: bool,
        /// Let the days of a year in the file stand in place of that year's table, not beside it.
        #[arg(long)]
        replace_days: bool,
        /// The language of what is said: vi or en.
        #[arg(long, value_parser = language, default_value = "vi")]
        language: Language,
    },
    /// Remove a file, a document, the words of a vote or an answer, or a whole matter that should never
    /// have come in (X10), and everything that repeats it. The README says what else is to be done.
    Purge {
        /// Its id, as the API and the address of its page name it.
        id: String,
        /// The document that orders it; nothing of what is removed.
        #[arg(long)]
        order: String,
        /// The account of who does it.
        #[arg(long)]
        by: String,
        /// Do not ask; what is removed is printed all the same.
        #[arg(long)]
        yes: bool,
    },
}

pub async fn run(app: &App, admin: Admin) -> anyhow::Result<()> {
    start::prepare(app).await?;
    match admin {
        Admin::First {
            name,
            login,
            province,
        } => print(&first(app, &name, &login, &province).await?),
        Admin::Link { login } => print(&link(app, &login).await?),
        Admin::Confirm => {
            let confirmed = confirm_on_server(app).await.map_err(said)?;
            println!("confirmed: {confirmed} mandates");
        }
        Admin::Purge { id, order, by, yes } => {
            println!("{}", foresee(app, &id, &by, &order).await?);
            if yes || confirmed()? {
                println!("{}", purge(app, &id, &by, &order).await?);
            }
        }
        Admin::Import {
            file,
            dry_run,
            replace_days,
            language,
        } => {
            let options = Options {
                dry_run,
                replace_days,
                language,
            };
            println!("{}", import(app, &file, options).await?);
        }
    }
    Ok(())
}

fn language(code: &str) -> Result<Language, &'static str> {
    let known = rules::Coded::from_code(&code.to_uppercase());
    known.ok_or("vi or en")
}

/// Enters the first administrator, and names the province.
pub async fn first(app: &App, name: &str, login: &str, province: &str) -> anyhow::Result<Link> {
    let work = app.begin_unattended().await?;
    let administrators = mandate::Entity::rows()
        .filter(mandate::Column::Office.eq(Stored(Office::Administrator)))
        .count(work.db())
        .await?;
    if administrators > 0 {
        bail!("there is an administrator already: `admin link` makes a link for a known account");
    }
    name_province(&work, province).await.map_err(said)?;
    let person = add_person(&work, name).await.map_err(said)?;
    let id = add_account(&work, person.id, login, None).await;
    let account = account_of(&work, id.map_err(said)?).await?;
    let new = NewMandate {
        person: person.id,
        office: Office::Administrator,
        unit: None,
        title: "Quản trị hệ thống".to_owned(),
        starts_on: work.today(),
        ends_on: None,
        assists: None,
    };
    add_mandate(&work, new).await.map_err(said)?;
    let link = new_link(&work, Maker::Terminal, &account).await;
    let link = link.map_err(said)?;
    work.commit().await?;
    Ok(link)
}

pub async fn link(app: &App, login: &str) -> anyhow::Result<Link> {
    let work = app.begin_unattended().await?;
    let account = account::Entity::rows()
        .filter(account::Column::Login.eq(folded(login)))
        .one(work.db())
        .await?
        .with_context(|| format!("there is no account {login:?}"))?;
    let link = new_link(&work, Maker::Terminal, &account).await;
    let link = link.map_err(said)?;
    work.commit().await?;
    Ok(link)
}

/// Says by count what would be removed; changes nothing.
pub async fn foresee(app: &App, id: &str, by: &str, order: &str) -> anyhow::Result<String> {
    let removed = command::purge::foresee(app, named(id)?, by, order).await;
    Ok(format!("this removes {}", counted(&removed.map_err(said)?)))
}

/// Removes it, then what the database's own files still hold of it.
pub async fn purge(app: &App, id: &str, by: &str, order: &str) -> anyhow::Result<String> {
    let removed = command::purge::purge(app, named(id)?, by, order).await;
    let removed = removed.map_err(said)?;
    app.store.scrub().await?;
    Ok(format!(
        "removed: {}\nBackups are not touched: see the README.",
        counted(&removed)
    ))
}

/// "2 files, 17 texts", then of which kinds.
fn counted(removed: &Removed) -> String {
    let mut said = format!("{} files, {} texts", removed.files, removed.texts);
    for (kind, many) in &removed.kinds {
        said += &format!("\n  {many} {kind}");
    }
    said
}

/// Asks at the terminal; without one it has to be said with the command.
fn confirmed() -> anyhow::Result<bool> {
    use std::io::IsTerminal;
    if !std::io::stdin().is_terminal() {
        bail!("nothing was removed: say --yes, or run it at a terminal");
    }
    eprint!("remove it? yes/no: ");
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    Ok(answer.trim() == "yes")
}

/// What an id names that can be removed.
fn named(id: &str) -> anyhow::Result<What> {
    Ok(match graphql::decode(id) {
        Some((Kind::File, id)) => What::File(id),
        Some((Kind::DossierDocument, id)) => What::Document(id),
        Some((Kind::Ballot, id)) => What::Ballot(id),
        Some((Kind::Consultation, id)) => What::Consultation(id),
        Some((Kind::Vote, id)) => What::Vote(id),
        Some((Kind::ConsultationAnswer, id)) => What::Answer(id),
        Some((Kind::Proposal, id)) => What::Proposal(id),
        Some((Kind::ProposalAnswer, id)) => What::IssueAnswer(id),
        Some((Kind::ConsultationResponse, id)) => What::AnswerDraft(id),
        Some((Kind::BallotPaper, id)) => What::VoteDraft(id),
        Some((Kind::ProposalIssue, id)) => What::IssueDrafts(id),
        Some((Kind::Delegation, id)) => What::Delegation(id),
        Some((Kind::Assignment, id)) => What::Assignment(id),
        Some((Kind::Task, id)) => What::Task(id),
        _ => bail!("{id:?} is no id of anything with words of people: see the README"),
    })
}

async fn account_of(work: &Work, id: Uuid) -> anyhow::Result<account::Model> {
    account::Entity::rows()
        .filter(account::Column::Id.eq(id))
        .one(work.db())
        .await?
        .context("the account is gone")
}

fn print(link: &Link) {
    println!("{}", link.url.expose_secret());
}

/// A refusal in the words of the terminal's reader.
fn said(failure: Failure) -> anyhow::Error {
    match failure {
        Failure::Refused(refusal) => {
            let field = refusal.field().map(|field| format!("{field}: "));
            let words = words::refusal(&refusal, Language::English);
            anyhow::anyhow!("{}{words}", field.unwrap_or_default())
        }
        Failure::Broken(error) => error,
    }
}
