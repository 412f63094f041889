//! What is seen in the content of a file, and what keeps it out.

use super::FileKind;
use crate::coded;
use crate::refusal::Refusal;

coded! {
    /// Why a file is not taken in, seen in its content.
    pub enum Flaw {
        /// It is something else than its name and type say.
        NotOfKind = "NOT_OF_KIND",
        /// No reader could open it.
        Damaged = "DAMAGED",
        /// It holds macros.
        Macros = "MACROS",
        /// It opens with a password only.
        Locked = "LOCKED",
        /// There is no page and no picture in it.
        Blank = "BLANK",
        /// Looking into it would take more memory or time than one file is given.
        Beyond = "BEYOND",
    }
}

impl Flaw {
    pub fn refusal(self) -> Refusal {
        match self {
            Self::NotOfKind => Refusal::FileNotWhatItSays,
            Self::Damaged => Refusal::FileDamaged,
            Self::Macros => Refusal::FileHasMacros,
            Self::Locked => Refusal::FileLocked,
            Self::Blank => Refusal::FileBlank,
            Self::Beyond => Refusal::FileNotExaminable,
        }
    }
}

/// What the parts of a package say about it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Parts {
    content_types: bool,
    word: bool,
    sheet: bool,
    slides: bool,
    macros: bool,
    locked: bool,
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
        self.macros |= file.eq_ignore_ascii_case(b"vbaProject.bin");
        self.locked |= encrypted;
    }

    /// What keeps this package from being taken in as one of just this kind, if anything.
    pub fn flaw(&self, kind: FileKind) -> Option<Flaw> {
        let main = [
            self.word.then_some(FileKind::Docx),
            self.sheet.then_some(FileKind::Xlsx),
            self.slides.then_some(FileKind::Pptx),
        ];
        let mut main = main.into_iter().flatten();
        let of_kind = self.content_types && main.next() == Some(kind) && main.next().is_none();
        match (self.locked, self.macros, of_kind) {
            (true, _, _) => Some(Flaw::Locked),
            (_, true, _) => Some(Flaw::Macros),
            (_, _, false) => Some(Flaw::NotOfKind),
            (false, false, true) => None,
        }
    }
}
