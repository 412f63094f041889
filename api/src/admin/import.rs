//! Loading a province from a table: every bad row is named, and a file with one changes nothing.

mod days;
mod enter;
mod sheet;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, bail};
use chrono::NaiveDate;
use rules::calendar::DayKind;
use rules::mandate::Language;
use rules::office::Confirmed;
use rules::{Refusal, coded};
use secrecy::ExposeSecret;
use uuid::Uuid;

use super::said;
use crate::app::App;
use crate::command::calendar::Day;
use crate::command::people::{Maker, new_link, set_up_is_over};
use crate::failure::Failure;
use crate::read;
use crate::words::import as words;

/// How a file is loaded.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Says what would change, and changes nothing.
    pub dry_run: bool,
    /// The days of a year in the file stand in place of that year's table, not beside it.
    pub replace_days: bool,
    /// In which what there is to say is said.
    pub language: Language,
}

coded! {
    /// The columns of a file; which of them a row needs depends on its record.
    pub enum Column {
        Record = "record",
        Name = "name",
        ShortName = "short_name",
        Kind = "kind",
        Login = "login",
        Office = "office",
        Unit = "unit",
        Title = "title",
        StartsOn = "starts_on",
        EndsOn = "ends_on",
        Document = "document",
        Date = "date",
    }
}

impl Column {
    fn named(name: &str) -> Option<Self> {
        rules::Coded::from_code(&name.to_lowercase())
    }

    /// The column in which a field of the API stands.
    fn of_field(field: &str) -> Option<Self> {
        match field {
            "unitId" => Some(Self::Unit),
            "startsOn" => Some(Self::StartsOn),
            "endsOn" => Some(Self::EndsOn),
            "shortName" => Some(Self::ShortName),
            "days" => Some(Self::Date),
            other => Self::named(other),
        }
    }
}

/// Why a file, or a row of it, is not taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// A workbook, not a table in text.
    Workbook,
    Encoding,
    NoHeading,
    UnknownColumn(String),
    ColumnTwice(String),
    OpenQuote,
    TooManyCells,
    NoRecord(String),
    NoCode(String, Vec<&'static str>),
    NoDay(String),
    DayMissing,
    NoAccount(String),
    NoUnit(String),
    /// The database, or a row above, says something else of the same thing.
    Otherwise(String),
    /// The account is another person's, entered on a line of this file or before it.
    OtherPerson(String, Option<u64>),
    /// The same stands on a line above.
    Above(u64),
    /// The table of days says something else of this day.
    OtherDay(DayKind, String),
    Refused(Refusal),
}

/// What is wrong, and where.
#[derive(Clone, Debug)]
pub struct Bad {
    pub line: Option<u64>,
    pub column: Option<Column>,
    pub why: Why,
}

impl Bad {
    fn of_file(why: Why) -> Self {
        let (line, column) = (None, None);
        Self { line, column, why }
    }

    fn of_row(line: u64, why: Why) -> Self {
        Self {
            line: Some(line),
            ..Self::of_file(why)
        }
    }
}

/// What a file changes.
#[derive(Clone, Debug)]
pub enum Change {
    Unit(String),
    Person {
        name: String,
        login: String,
    },
    Mandate {
        title: String,
        login: String,
        starts_on: NaiveDate,
        /// Whether it waits for a confirmation (X14).
        waits: bool,
    },
    Day(Day),
    /// A day that the table had and the file has not.
    DayGone(Day),
    /// How many days a year's table has afterwards.
    Table {
        year: i32,
        days: usize,
    },
}

/// What a file brought.
#[derive(Default)]
struct Brought {
    /// Whether its mandates wait for a confirmation (X14): not before there is a Chair.
    confirmed: Option<Confirmed>,
    /// The list that is confirmed as one.
    batch: Uuid,
    /// How many of them wait.
    waiting: u32,
    /// Whether it brought the first Chair.
    chair: bool,
    added: u32,
    known: u32,
    changes: Vec<Change>,
    /// Named days by year, each with its line.
    days: BTreeMap<i32, Vec<(u64, Day)>>,
    /// The line of each account that is new.
    logins: BTreeMap<String, u64>,
    /// The accounts that are new, with their names.
    accounts: Vec<(String, Uuid)>,
    bad: Vec<Bad>,
}

/// Loads a file; answers what there is to say about it. Errors name each bad row.
pub async fn import(app: &App, file: &Path, options: Options) -> anyhow::Result<String> {
    let bytes = tokio::fs::read(file).await;
    let bytes = bytes.with_context(|| format!("{} cannot be read", file.display()))?;
    let language = options.language;
    let (rows, bad) = match sheet::read(&bytes) {
        Ok(read) => read,
        Err(bad) => bail!("{}", words::bad_file(&bad, language)),
    };
    let work = app.begin_unattended().await?;
    let mut brought = Brought {
        batch: work.new_id(),
        bad,
        ..Brought::default()
    };
    if read::office::is_set_up(work.db()).await? {
        let parameters = read::law::parameters(work.db(), work.today()).await;
        brought.confirmed = Some(parameters.map_err(said)?.people_confirm_offices);
    }
    for row in &rows {
        match enter::row(&work, row, &mut brought).await {
            Ok(()) => {}
            Err(Failed::Bad(column, why)) => {
                let bad = Bad::of_row(row.line, why);
                brought.bad.push(Bad { column, ..bad });
            }
            Err(Failed::Broken(error)) => return Err(error),
        }
    }
    days::enter(&work, &mut brought, options.replace_days).await?;
    if !brought.bad.is_empty() {
        brought.bad.sort_by_key(|bad| bad.line);
        bail!("{}", words::bad_rows(&brought.bad, language));
    }
    let (added, known) = (brought.added, brought.known);
    let mut lines = vec![words::counted(added, known, options.dry_run, language)];
    let told = brought.changes.iter();
    if options.dry_run {
        lines.extend(told.map(|change| words::change(change, language)));
        return Ok(lines.join("\n"));
    }
    let gone = told.filter(|change| matches!(change, Change::DayGone(_)));
    lines.extend(gone.map(|change| words::change(change, language)));
    if brought.waiting > 0 {
        lines.push(words::waiting(brought.waiting, language));
    }
    if brought.chair {
        set_up_is_over(&work).await.map_err(said)?;
    }
    let maker = match brought.confirmed {
        Some(_) => Maker::Import,
        None => Maker::SetUp,
    };
    for (login, account) in &brought.accounts {
        let account = super::account_of(&work, *account).await?;
        let link = new_link(&work, maker, &account).await;
        let link = link.map_err(said)?;
        lines.push(format!("{login},{}", link.url.expose_secret()));
    }
    work.commit().await?;
    Ok(lines.join("\n"))
}

/// Why a row was not entered.
enum Failed {
    Bad(Option<Column>, Why),
    Broken(anyhow::Error),
}

impl Failed {
    fn at(column: Column, why: Why) -> Self {
        Self::Bad(Some(column), why)
    }
}

impl From<Failure> for Failed {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(refusal) => {
                let column = refusal.field().and_then(Column::of_field);
                Self::Bad(column, Why::Refused(refusal))
            }
            Failure::Broken(error) => Self::Broken(error),
        }
    }
}

impl From<Refusal> for Failed {
    fn from(refusal: Refusal) -> Self {
        Failure::from(refusal).into()
    }
}
