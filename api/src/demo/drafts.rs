//! The demonstration's real documents: each as a text to be read on a phone, and typeset as PDF and
//! DOCX.

use rules::dossier::DocumentKind;
use rules::mandate::Actor;

use crate::app::App;
use crate::command::dossier::Document;
use crate::command::file::keep;
use crate::failure::Failure;

const PDF: &str = "application/pdf";
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// A real document.
pub struct Paper {
    text: &'static str,
    /// The name of its files, without the ending.
    name: &'static str,
    pdf: &'static [u8],
    docx: &'static [u8],
}

macro_rules! paper {
    ($text:literal, $files:literal, $name:literal) => {
        Paper {
            text: include_str!(concat!("../../demo/", $text, ".txt")),
            name: $name,
            pdf: include_bytes!(concat!("../../demo/files/", $files, ".pdf")),
            docx: include_bytes!(concat!("../../demo/files/", $files, ".docx")),
        }
    };
}

pub static DIRECTIVE: Paper = paper!("003-chi-thi", "003-chi-thi", "Dự thảo Chỉ thị");
pub static EXPLANATION: Paper = paper!("000-giai-trinh", "000-giai-trinh", "Báo cáo giải trình");
pub static DECISION: Paper = paper!("001-quyet-dinh", "001-quyet-dinh", "Dự thảo Quyết định");
/// The same decision as Hà Tĩnh issued it, to compare with.
pub static DECISION_3713: Paper = paper!(
    "001-quyet-dinh",
    "001-quyet-dinh-3713",
    "Quyết định 3713-QĐ-UBND"
);
pub static SCHEME: Paper = paper!("001-de-an", "001-de-an", "Đề án Phần I và Phần II");
pub static MEASURES: Paper = paper!("001-giai-phap", "001-giai-phap", "Dự thảo Đề án Phần III");
pub static PLAN: Paper = paper!("004-ke-hoach", "004-ke-hoach", "Dự thảo Kế hoạch");

impl Paper {
    /// The paper as a document of a dossier, with its files brought in by whoever prepares it.
    pub async fn document(
        &self,
        app: &App,
        actor: &Actor,
        kind: DocumentKind,
        title: &str,
    ) -> Result<Document, Failure> {
        let mut files = Vec::new();
        for (ending, media_type, bytes) in [("pdf", PDF, self.pdf), ("docx", DOCX, self.docx)] {
            let name = format!("{}.{ending}", self.name);
            files.push(keep(app, actor, &name, media_type, bytes).await?.id);
        }
        Ok(Document {
            kind,
            title: title.to_owned(),
            text: Some(self.text.to_owned()),
            files,
        })
    }
}
