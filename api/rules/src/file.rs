//! Files: which are taken in, what shows that a file is what it says, and when one is nobody's.

use chrono::{DateTime, TimeDelta, Utc};

use crate::coded;
use crate::refusal::Refusal;
use crate::text::{is_blank, line};

/// An upload that was put into nothing is gone after this time.
pub const UNATTACHED_FOR: TimeDelta = TimeDelta::hours(24);
/// How many uploads that were put into nothing one account may have.
pub const MAX_UNATTACHED: u64 = 200;
/// How many bytes at the start of a file are enough to tell its kind.
pub const HEAD: usize = 8;
/// The longest file name, in bytes of UTF-8: what every file system can keep.
const MAX_NAME: usize = 255;

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

    /// Whether a file that begins with these bytes can be of this kind. A document that Office has
    /// encrypted is no package any more and fails here.
    pub fn begins(self, head: &[u8]) -> bool {
        head.starts_with(match self {
            Self::Pdf => b"%PDF-",
            Self::Docx | Self::Xlsx | Self::Pptx => b"PK\x03\x04",
            Self::Jpeg => b"\xff\xd8\xff",
            Self::Png => b"\x89PNG\r\n\x1a\n",
        })
    }
}

/// What the parts of a package say about it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Parts {
    content_types: bool,
    word: bool,
    sheet: bool,
    slides: bool,
    unwelcome: bool,
}

impl Parts {
    /// Takes note of one part, by its name in the archive.
    pub fn note(&mut self, name: &[u8], encrypted: bool) {
        let within = |folder: &str| name.starts_with(folder.as_bytes());
        self.content_types |= name == b"[Content_Types].xml";
        self.word |= within("word/");
        self.sheet |= within("xl/");
        self.slides |= within("ppt/");
        // Macros make it another format (DOCM), whatever its name says.
        let file = name.rsplit(|byte| *byte == b'/').next().unwrap_or_default();
        self.unwelcome |= encrypted || file.eq_ignore_ascii_case(b"vbaProject.bin");
    }

    /// Whether this is the package of just this kind.
    pub fn are_of(&self, kind: FileKind) -> bool {
        let main = [
            self.word.then_some(FileKind::Docx),
            self.sheet.then_some(FileKind::Xlsx),
            self.slides.then_some(FileKind::Pptx),
        ];
        let mut main = main.into_iter().flatten();
        self.content_types && !self.unwelcome && main.next() == Some(kind) && main.next().is_none()
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
        let name = check_name(name)?;
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

/// A file name as it is kept: through the door for words, and nothing in it that leads elsewhere.
fn check_name(name: &str) -> Result<String, Refusal> {
    // Composing at most triples a text, so the length is asked before and after.
    if name.len() > 4 * MAX_NAME {
        return Err(Refusal::BadFileName);
    }
    let name = line(name);
    // The last is what stands for bytes that are no text.
    let bad = ['/', '\\', '\u{fffd}'];
    let stem = name
        .rsplit_once('.')
        .map_or(name.as_str(), |(stem, _)| stem);
    if is_blank(stem.trim_matches(['.', ' '])) || name.len() > MAX_NAME || name.contains(bad) {
        return Err(Refusal::BadFileName);
    }
    Ok(name)
}

/// Since when an upload must have been there to be gone at `now`, if it was put into nothing.
pub fn gone_if_uploaded_by(now: DateTime<Utc>) -> DateTime<Utc> {
    now - UNATTACHED_FOR
}
