//! What a backup says of itself.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, ensure};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{MANIFEST, Place};

/// The form of a backup; a later one is not read.
const FORM: u32 = 1;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Sqlite,
    PostgreSql,
}

impl Kind {
    /// The file that holds the database.
    pub fn file(self) -> &'static str {
        match self {
            Self::Sqlite => "database.sqlite",
            Self::PostgreSql => "database.dump",
        }
    }

    pub fn of(place: &Place) -> Self {
        match place {
            Place::Sqlite(_) => Self::Sqlite,
            Place::Postgres(_) => Self::PostgreSql,
        }
    }
}

/// Written last, so that what broke off has none.
#[derive(Debug, Serialize, Deserialize)]
pub struct Manifest {
    pub form: u32,
    /// Of the program that wrote it.
    pub version: String,
    /// Just before the database was copied: what was acknowledged by then is in it.
    pub at: DateTime<Utc>,
    pub database: Kind,
    /// The steps that the tables have gone.
    pub steps: Vec<String>,
    /// Rows by table.
    pub rows: BTreeMap<String, i64>,
    pub files: usize,
    /// Bytes of all files together.
    pub bytes: u64,
    /// SHA-256 of the list of all other hashes.
    pub sums: String,
}

impl Manifest {
    pub fn new(at: DateTime<Utc>, database: Kind) -> Self {
        Self {
            form: FORM,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            at,
            database,
            steps: Vec::new(),
            rows: BTreeMap::new(),
            files: 0,
            bytes: 0,
            sums: String::new(),
        }
    }

    pub fn read(dir: &Path) -> anyhow::Result<Self> {
        let text = std::fs::read(dir.join(MANIFEST)).with_context(|| {
            format!(
                "{} is no whole backup: its {MANIFEST}, which is written last, cannot be read",
                dir.display()
            )
        })?;
        let damaged = || format!("the {MANIFEST} of {} is damaged", dir.display());
        let manifest: Self = serde_json::from_slice(&text).with_context(damaged)?;
        ensure!(
            manifest.form == FORM,
            "{} was written by a later version ({})",
            dir.display(),
            manifest.version
        );
        Ok(manifest)
    }

    /// In one line, for the terminal.
    pub fn said(&self, outcome: &str) -> String {
        format!(
            "{outcome}: {} rows in {} tables, {} files of {} bytes, as of {}",
            self.rows.values().sum::<i64>(),
            self.rows.len(),
            self.files,
            self.bytes,
            self.at.to_rfc3339()
        )
    }
}
