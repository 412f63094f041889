//! Files: which are taken in, what shows that a file is what it says, and when one is nobody's.

mod content;
mod name;

use chrono::{DateTime, TimeDelta, Utc};

pub use content::{Flaw, Parts};
pub use name::{NameFlaw, made};

use crate::coded;
use crate::refusal::Refusal;

/// An upload that was put into nothing is gone after this time.
pub const UNATTACHED_FOR: TimeDelta = TimeDelta::hours(24);
/// How many uploads that were put into nothing one account may have.
pub const MAX_UNATTACHED: u64 = 200;
/// How many bytes at the start of a file are enough to tell its kind: readers look for the beginning of
/// a PDF so far into it, past what mail programs and scanners put before.
pub const HEAD: usize = 1024;

coded! {
    /// The kinds of file that are taken in.
    pub enum FileKind {
        Pdf = "PDF",
        Docx = "DOCX",
        Xlsx = "XLSX",
        Pptx = "PPTX",
        Jpeg = "JPEG",
        Png = "PNG",
    }
}

/// The scan of a paper, of a member's form (B28) or of a receipt (C22), is a page or a picture that can be
/// read where it is contested.
pub fn check_scan(kind: FileKind) -> Result<(), Refusal> {
    match kind.is_shown() {
        true => Ok(()),
        false => Err(Refusal::ScanNotReadable),
    }
}

impl FileKind {
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Pptx => {
                "application/vnd.openxmlformats-officedocument.presentationml.presentation"
            }
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }

    /// The kind of a `Content-Type`, its parameters left aside.
    pub fn of_media_type(text: &str) -> Option<Self> {
        let essence = text.split(';').next().unwrap_or_default().trim();
        let kinds = <Self as crate::Coded>::ALL.iter().copied();
        kinds
            .into_iter()
            .find(|kind| essence.eq_ignore_ascii_case(kind.media_type()))
    }

    fn of_name(name: &str) -> Option<Self> {
        let (_, extension) = name.rsplit_once('.')?;
        match extension.to_ascii_lowercase().as_str() {
            "pdf" => Some(Self::Pdf),
            "docx" => Some(Self::Docx),
            "xlsx" => Some(Self::Xlsx),
            "pptx" => Some(Self::Pptx),
            "jpg" | "jpeg" => Some(Self::Jpeg),
            "png" => Some(Self::Png),
            _ => None,
        }
    }

    /// Whether a browser shows it by itself; the others are saved.
    pub fn is_shown(self) -> bool {
        matches!(self, Self::Pdf | Self::Jpeg | Self::Png)
    }

    /// Whether it is a package (OPC: a ZIP archive of parts), to be judged by its `Parts`.
    pub fn is_package(self) -> bool {
        self.main_part().is_some()
    }

    /// Where the main part of a package lies.
    fn main_part(self) -> Option<&'static str> {
        match self {
            Self::Docx => Some("word/"),
            Self::Xlsx => Some("xl/"),
            Self::Pptx => Some("ppt/"),
            Self::Pdf | Self::Jpeg | Self::Png => None,
        }
    }

    /// Whether a file that begins with these bytes can be of this kind.
    pub fn begins(self, head: &[u8]) -> bool {
        match self {
            Self::Pdf => {
                let head = head.get(..HEAD).unwrap_or(head);
                head.windows(5).any(|five| five == b"%PDF-")
            }
            Self::Docx | Self::Xlsx | Self::Pptx => head.starts_with(b"PK\x03\x04"),
            Self::Jpeg => head.starts_with(b"\xff\xd8\xff"),
            Self::Png => head.starts_with(b"\x89PNG\r\n\x1a\n"),
        }
    }

    /// Whether a file that begins with these bytes may be a document of this kind under a password:
    /// Office packs it into a compound file.
    pub fn begins_locked(self, head: &[u8]) -> bool {
        self.is_package() && head.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    }
}

/// What is said of a file before its bytes come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announced {
    pub name: String,
    pub kind: FileKind,
}

impl Announced {
    /// The name as it is kept, and the kind that name and media type agree on.
    pub fn check(name: &str, media_type: &str) -> Result<Self, Refusal> {
        let name = name::check(name)?;
        let by_name = FileKind::of_name(&name).ok_or(Refusal::FileKindNotAllowed)?;
        let by_type = FileKind::of_media_type(media_type).ok_or(Refusal::FileKindNotAllowed)?;
        if by_name != by_type {
            return Err(Refusal::FileNotWhatItSays);
        }
        Ok(Self {
            name,
            kind: by_type,
        })
    }
}

/// Since when an upload must have been there to be gone at `now`, if it was put into nothing.
pub fn gone_if_uploaded_by(now: DateTime<Utc>) -> DateTime<Utc> {
    now - UNATTACHED_FOR
}
