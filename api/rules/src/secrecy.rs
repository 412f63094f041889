//! Secrets stay on paper: the question at every door that takes content (X1, X2), and the detector of
//! marks of secrecy (X11). It is an aid: whoever brings something in stays responsible.

mod mark;

pub use mark::{Marks, in_name, in_text};

use crate::coded;
use crate::refusal::Refusal;
use crate::text::is_blank;

/// What stands where something was removed by order (X10).
pub const REMOVED: &str = "Đã gỡ bỏ theo quy định";

coded! {
    /// Where a mark of secrecy was seen; what stood beside it is told to nobody.
    pub enum Place {
        /// In a text that was typed.
        TypedText = "TYPED_TEXT",
        /// In the name of a file.
        FileName = "FILE_NAME",
        /// In what a file says of itself: title, subject, keywords.
        Metadata = "METADATA",
        /// In the text of a file.
        FileText = "FILE_TEXT",
    }
}

/// X1, X2: whoever brings content in says first whether it holds state secrets. Yes is refused; no
/// answer is refused as soon as there is content.
pub fn ask(answer: Option<bool>, has_content: bool) -> Result<(), Refusal> {
    match answer {
        Some(true) => Err(Refusal::SecretContent),
        Some(false) => Ok(()),
        None if has_content => Err(Refusal::Required {
            field: "secretContent",
        }),
        None => Ok(()),
    }
}

/// The same for a door whose texts may all be left out.
pub fn ask_about(answer: Option<bool>, texts: &[Option<&str>]) -> Result<(), Refusal> {
    let written = |text: &Option<&str>| text.is_some_and(|text| !is_blank(text));
    ask(answer, texts.iter().any(written))
}

/// X11: a typed text that carries a mark of secrecy is not taken in.
pub fn check_typed(marks: &Marks, field: &'static str, text: &str) -> Result<(), Refusal> {
    match in_text(marks, text) {
        true => Err(Refusal::SecretMark {
            field,
            place: Place::TypedText,
        }),
        false => Ok(()),
    }
}
