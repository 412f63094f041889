//! Dossiers: what is put before those who are asked (B17, 4.6).

use crate::coded;
use crate::refusal::Refusal;

coded! {
    /// What a document is in a dossier.
    pub enum DocumentKind {
        /// The draft that is asked about; exactly one.
        Draft = "DRAFT",
        /// Tờ trình.
        SubmissionLetter = "SUBMISSION_LETTER",
        /// Báo cáo giải trình.
        ExplanatoryReport = "EXPLANATORY_REPORT",
        /// Any other document that is needed.
        Related = "RELATED",
        /// What was agreed and what was not, said from the answers (C21). Made by the product.
        Statement = "STATEMENT",
        /// The incorporation table (C9). Made by the product.
        Incorporation = "INCORPORATION",
        /// Why agencies were not asked (C14). Made by the product.
        NoCoordination = "NO_COORDINATION",
        /// What the Chair or a Vice Chair ruled before the ballot (C9, B25). Made by the product.
        Ruling = "RULING",
        /// An answer that came after the opening (B26). Made by the product.
        LateAnswer = "LATE_ANSWER",
    }
}

impl DocumentKind {
    /// B26: whether the product puts it in by itself, and nobody else does.
    pub fn is_made(self) -> bool {
        matches!(
            self,
            Self::Statement
                | Self::Incorporation
                | Self::NoCoordination
                | Self::Ruling
                | Self::LateAnswer
        )
    }
}

/// B26: what is brought in is not what only the product makes.
pub fn check_brought(kinds: impl IntoIterator<Item = DocumentKind>) -> Result<(), Refusal> {
    match kinds.into_iter().any(DocumentKind::is_made) {
        true => Err(Refusal::MadeByProduct),
        false => Ok(()),
    }
}

/// B17: a draft and at least one related document make the dossier of a ballot complete. B9: one
/// ballot is one matter, so several drafts are a package that must be split.
pub fn check_for_ballot(drafts: usize, related: usize) -> Result<(), Refusal> {
    if drafts > 1 {
        return Err(Refusal::PackageMustBeSplit);
    }
    if drafts == 1 && related >= 1 {
        Ok(())
    } else {
        Err(Refusal::DossierIncomplete)
    }
}

/// 4.6: a consultation needs its draft; agencies may be asked about a draft alone.
pub fn check_for_consultation(drafts: usize) -> Result<(), Refusal> {
    if drafts == 1 {
        Ok(())
    } else {
        Err(Refusal::DraftMissing)
    }
}
