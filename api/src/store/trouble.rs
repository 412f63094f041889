//! What is the matter with the database or the disk, found out from an error: so that the log names
//! it, whoever asked is told to try again, and `/readyz` says which it is.

use std::error::Error;
use std::io;
use std::sync::Arc;

use sea_orm::sqlx;
use sea_orm::sqlx::postgres::PgDatabaseError;
use sea_orm::{DbErr, RuntimeErr};

/// What is the matter. None of it is a fault of this program, and all of it may pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    DiskFull,
    Disk,
    Memory,
    Locked,
    Connections,
    Writer,
    Restarting,
    Silent,
    Contended,
}

impl Trouble {
    /// In a sentence, for the log and for `/readyz`.
    pub fn say(self) -> &'static str {
        match self {
            Self::DiskFull => "the disk is full",
            Self::Disk => "the disk does not do what it is asked",
            Self::Memory => "the database has no memory left",
            Self::Locked => "another process holds the lock to write",
            Self::Connections => "no connection to the database is free",
            Self::Writer => "the writer does not answer",
            Self::Restarting => "the database is stopping or starting",
            Self::Silent => "the database does not answer",
            Self::Contended => "others were writing the same",
        }
    }

    /// Looks for it in an error and in what caused that.
    pub fn of(error: &anyhow::Error) -> Option<Self> {
        error.chain().find_map(Self::of_one)
    }

    fn of_one(error: &(dyn Error + 'static)) -> Option<Self> {
        if let Some(error) = error.downcast_ref::<DbErr>() {
            Self::of_database(error)
        } else if let Some(error) = error.downcast_ref::<Arc<DbErr>>() {
            Self::of_database(error)
        } else if let Some(error) = error.downcast_ref::<sqlx::Error>() {
            Self::of_driver(error)
        } else {
            error.downcast_ref().and_then(Self::of_disk)
        }
    }

    pub fn of_database(error: &DbErr) -> Option<Self> {
        match error {
            DbErr::ConnectionAcquire(_) => Some(Self::Connections),
            DbErr::Conn(RuntimeErr::SqlxError(error))
            | DbErr::Exec(RuntimeErr::SqlxError(error))
            | DbErr::Query(RuntimeErr::SqlxError(error)) => Self::of_driver(error),
            _ => None,
        }
    }

    pub fn of_driver(error: &sqlx::Error) -> Option<Self> {
        match error {
            // Of the network: SQLite reports the disk by codes of its own.
            sqlx::Error::Io(_) => Some(Self::Silent),
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => Some(Self::Connections),
            sqlx::Error::WorkerCrashed => Some(Self::Writer),
            sqlx::Error::Database(error) => {
                let code = error.code()?;
                match error.try_downcast_ref::<PgDatabaseError>() {
                    Some(_) => Self::of_sqlstate(&code),
                    None => Self::of_sqlite(code.parse().ok()?),
                }
            }
            _ => None,
        }
    }

    /// <https://www.postgresql.org/docs/current/errcodes-appendix.html>
    fn of_sqlstate(code: &str) -> Option<Self> {
        match code {
            "53100" => Some(Self::DiskFull),
            "53200" => Some(Self::Memory),
            "53300" => Some(Self::Connections),
            // Ended by an administrator, by a crash of another, for its silence; not yet or no more there.
            "57P01" | "57P02" | "57P03" | "57P05" | "25P03" => Some(Self::Restarting),
            "55P03" | "40001" | "40P01" => Some(Self::Contended),
            _ => match code.get(..2) {
                Some("08") => Some(Self::Silent),
                Some("58") => Some(Self::Disk),
                _ => None,
            },
        }
    }

    /// <https://www.sqlite.org/rescode.html>: the lowest byte is the kind.
    fn of_sqlite(code: u32) -> Option<Self> {
        match code & 0xff {
            5 | 6 | 15 => Some(Self::Locked),
            7 => Some(Self::Memory),
            8 | 10 | 14 => Some(Self::Disk),
            13 => Some(Self::DiskFull),
            _ => None,
        }
    }

    fn of_disk(error: &io::Error) -> Option<Self> {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Some(Self::DiskFull),
            io::ErrorKind::ReadOnlyFilesystem => Some(Self::Disk),
            // What the system calls a failure of the device has no kind of its own.
            _ => (error.raw_os_error() == Some(EIO)).then_some(Self::Disk),
        }
    }
}

/// The number of a failure of the device, on every system that this runs on.
const EIO: i32 = 5;

/// A commit was begun, and no answer says whether it lasts.
#[derive(Debug, thiserror::Error)]
#[error("whether this was committed is not known")]
pub struct Uncertain(#[source] pub DbErr);

/// Whether a commit that failed with this certainly left nothing. What the database itself answers
/// is certain, unless it was writing when it failed, or is being ended.
pub fn is_undone(error: &DbErr) -> bool {
    let (DbErr::Conn(RuntimeErr::SqlxError(error))
    | DbErr::Exec(RuntimeErr::SqlxError(error))
    | DbErr::Query(RuntimeErr::SqlxError(error))) = error
    else {
        return false;
    };
    let answered = matches!(**error, sqlx::Error::Database(_));
    answered
        && !matches!(
            Trouble::of_driver(error),
            Some(Trouble::Disk | Trouble::Memory | Trouble::Restarting | Trouble::Silent)
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_the_matter_is_found_by_the_codes_of_both_databases_and_of_the_disk() {
        for (code, trouble) in [
            ("53300", Some(Trouble::Connections)),
            ("57P01", Some(Trouble::Restarting)),
            ("08006", Some(Trouble::Silent)),
            ("58030", Some(Trouble::Disk)),
            ("23505", None),
        ] {
            assert_eq!(Trouble::of_sqlstate(code), trouble, "{code}");
        }
        // IOERR_WRITE, BUSY_SNAPSHOT, FULL, CONSTRAINT_UNIQUE, CORRUPT.
        for (code, trouble) in [
            (778, Some(Trouble::Disk)),
            (517, Some(Trouble::Locked)),
            (13, Some(Trouble::DiskFull)),
            (2067, None),
            (11, None),
        ] {
            assert_eq!(Trouble::of_sqlite(code), trouble, "{code}");
        }
        let full = anyhow::Error::from(io::Error::from(io::ErrorKind::StorageFull));
        assert_eq!(Trouble::of(&full.context("kept")), Some(Trouble::DiskFull));
        let eio = anyhow::Error::from(io::Error::from_raw_os_error(EIO));
        assert_eq!(Trouble::of(&eio), Some(Trouble::Disk));
        assert_eq!(Trouble::of(&anyhow::anyhow!("a bug")), None);
    }

    /// A commit of which nothing was heard may last; one that a rule of the table refused does not.
    #[test]
    fn a_commit_is_undone_only_when_the_database_says_so() {
        let of = |error: sqlx::Error| DbErr::Query(RuntimeErr::SqlxError(Arc::new(error)));
        let cut = io::Error::from(io::ErrorKind::ConnectionReset);
        assert!(!is_undone(&of(sqlx::Error::Io(cut))));
        assert!(!is_undone(&of(sqlx::Error::WorkerCrashed)));
        assert!(!is_undone(&DbErr::Custom("panicked".to_owned())));
    }
}
