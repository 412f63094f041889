//! The failing disk: the library, and what it is told while the server runs.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use anyhow::Context;
use tempfile::TempDir;

use crate::shell::{command, root, run};

/// What a call does instead of what it should.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// ENOSPC.
    Full,
    /// EIO.
    Broken,
    /// Half of what is written; for good, the disk is full after that.
    Short,
    /// The process ends in its place.
    Cut,
}

/// What happens, and whether to all calls after it too.
#[derive(Clone, Copy)]
pub struct Fault(pub How, pub bool);

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = match self.0 {
            How::Full => "ENOSPC",
            How::Broken => "EIO",
            How::Short => "short write",
            How::Cut => "power cut",
        };
        write!(
            formatter,
            "{how} {}",
            if self.1 { "for good" } else { "once" }
        )
    }
}

/// Syncs that are answered and not done.
#[derive(Clone, Copy)]
pub enum Lie {
    /// What `synchronous=OFF` does.
    NoSync,
    /// What `synchronous=NORMAL` does at a commit.
    NoSyncOfLog,
}

impl fmt::Display for Lie {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NoSync => "a disk that never syncs (as synchronous=OFF)",
            Self::NoSyncOfLog => "a log that is not synced at a commit (as synchronous=NORMAL)",
        })
    }
}

/// What the library counted.
#[derive(Clone, Copy, Debug)]
pub struct Counted {
    pub calls: usize,
    pub failed: usize,
}

/// The disk under one server.
pub struct Disk {
    library: PathBuf,
    control: PathBuf,
    pub shadow: PathBuf,
    _dir: TempDir,
}

impl Disk {
    /// Builds the library with the system's compiler. Nothing fails yet.
    pub fn sound() -> anyhow::Result<Self> {
        let dir = tempfile::tempdir()?;
        let library = dir.path().join("fault.so");
        let mut build = command("cc -shared -fPIC -O1 -o", root());
        build.arg(&library).arg("tests/fault/fault.c");
        run(build).context("the failing disk needs a C compiler (`cc`)")?;
        let disk = Self {
            library,
            control: dir.path().join("control"),
            shadow: dir.path().join("shadow"),
            _dir: dir,
        };
        fs::create_dir(&disk.shadow)?;
        fs::write(&disk.control, [0; 28])?;
        Ok(disk)
    }

    /// What the server is started with, to lie on this disk.
    pub fn variables(&self, data_dir: &Path) -> Vec<(&'static str, PathBuf)> {
        vec![
            ("LD_PRELOAD", self.library.clone()),
            ("FAULT_DIR", data_dir.to_owned()),
            ("FAULT_CONTROL", self.control.clone()),
            ("FAULT_SHADOW", self.shadow.clone()),
        ]
    }

    /// From here on calls are counted, and the `nth` (from 1) fails; with 0 none does.
    pub fn arm(&self, nth: usize, fault: Fault) -> anyhow::Result<()> {
        let Fault(how, for_good) = fault;
        let how = match how {
            How::Full => 28,
            How::Broken => 5,
            How::Short => -1,
            How::Cut => -2,
        };
        // The count goes back to nothing before it begins.
        self.write(20, &[0, 0])?;
        self.write(4, &[i32::try_from(nth)?, how, for_good.into()])?;
        self.write(0, &[1])
    }

    /// Nothing fails any more; says what was counted.
    pub fn disarm(&self) -> anyhow::Result<Counted> {
        self.write(0, &[0])?;
        let mut numbers = [0; 8];
        File::open(&self.control)?.read_exact_at(&mut numbers, 20)?;
        let number = |at: usize| -> anyhow::Result<usize> {
            let bytes = numbers[at..at + 4].try_into()?;
            Ok(i32::from_ne_bytes(bytes).try_into()?)
        };
        Ok(Counted {
            calls: number(0)?,
            failed: number(4)?,
        })
    }

    /// From here on syncs are lied about.
    pub fn lie(&self, lie: Lie) -> anyhow::Result<()> {
        let lie = match lie {
            Lie::NoSync => 1,
            Lie::NoSyncOfLog => 2,
        };
        self.write(16, &[lie])
    }

    fn write(&self, at: u64, numbers: &[i32]) -> anyhow::Result<()> {
        let bytes: Vec<u8> = numbers
            .iter()
            .flat_map(|number| number.to_ne_bytes())
            .collect();
        let control = OpenOptions::new().write(true).open(&self.control)?;
        Ok(control.write_all_at(&bytes, at)?)
    }
}
