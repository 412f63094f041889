//! Documents and tables for people outside the product: one neutral model, written as DOCX, PDF or
//! XLSX.
//!
//! The crate knows nothing of ballots or databases; whoever calls it builds a [`Document`] or a
//! [`Workbook`] and is given bytes.

mod docx;
pub mod form;
mod grid;
mod model;
mod pdf;
mod text;
mod xlsx;

pub use docx::docx;
pub use model::{Align, Block, Cell, Document, Paragraph, Row, Run, Table};
pub use pdf::pdf;
pub use xlsx::{Entry, Sheet, Workbook, xlsx};

/// Why a document could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error("the DOCX could not be packed: {0}")]
    Docx(String),
    #[error("the PDF could not be written: {0}")]
    Pdf(String),
    #[error("the XLSX could not be written: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
}
