//! One member's paper and the votes on it (B2, B12, B13, 4.8).

use crate::code::Coded;
use crate::coded;
use crate::parameter::VoteOptions;
use crate::refusal::Refusal;
use crate::text::check_optional_text;

coded! {
    /// The positions (B2).
    pub enum Position {
        /// Đồng ý.
        Agree = "AGREE",
        /// Đồng ý nhưng có ý kiến bổ sung, sửa đổi.
        AgreeWithAmendments = "AGREE_WITH_AMENDMENTS",
        /// Không đồng ý.
        Disagree = "DISAGREE",
        /// Không biểu quyết: in the base, and agreeing with nothing. Only where the province offers it.
        Abstain = "ABSTAIN",
    }
}

impl Position {
    /// What a member may choose from (B2).
    pub fn offered(options: VoteOptions) -> &'static [Self] {
        match options {
            VoteOptions::Three => &[Self::Agree, Self::AgreeWithAmendments, Self::Disagree],
            VoteOptions::WithAbstention => Self::ALL,
        }
    }

    fn check(self, options: VoteOptions) -> Result<(), Refusal> {
        match Self::offered(options).contains(&self) {
            true => Ok(()),
            false => Err(Refusal::AbstentionNotOffered),
        }
    }
}

/// The longest text of a vote, in characters.
const MAX_TEXT: usize = 20_000;

/// A position and its text, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    pub position: Position,
    /// Never empty when present.
    pub text: Option<String>,
}

impl Vote {
    /// B2: agreeing with amendments and disagreeing are void without a text, and not voting where the
    /// province does not offer it.
    pub fn new(
        position: Position,
        text: Option<String>,
        options: VoteOptions,
    ) -> Result<Self, Refusal> {
        position.check(options)?;
        let text = check_optional_text("text", text, MAX_TEXT)?;
        match (position, &text) {
            (Position::AgreeWithAmendments | Position::Disagree, None) => {
                Err(Refusal::TextRequired)
            }
            _ => Ok(Self { position, text }),
        }
    }

    /// B14: what an assistant prepares may lack its text still; the member's cast may not.
    pub fn check_draft(
        position: Position,
        text: Option<String>,
        options: VoteOptions,
    ) -> Result<Option<String>, Refusal> {
        position.check(options)?;
        check_optional_text("text", text, MAX_TEXT)
    }
}

coded! {
    /// Where one member's paper stands (4.8).
    pub enum PaperState {
        /// Waits for the member.
        Issued = "ISSUED",
        /// The member has looked at it.
        Opened = "OPENED",
        /// A vote is prepared, by the member or the assistant, and not cast (B14).
        Drafted = "DRAFTED",
        /// Voted once.
        Cast = "CAST",
        /// Voted, and changed since (B13).
        Recast = "RECAST",
        /// The ballot closed without a vote; not an agreement (B11).
        Silent = "SILENT",
        /// An opinion came after closing: kept, never counted (B12).
        LateRecorded = "LATE_RECORDED",
    }
}

/// What is known of a paper, as far as the reader may know it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PaperFacts {
    /// Votes received before closing.
    pub counted_versions: u32,
    pub has_late: bool,
    pub opened: bool,
    /// Whether a vote is prepared. X9: to others than the member and the assistant there is none.
    pub drafted: bool,
    pub ballot_closed: bool,
}

/// 4.8: the state of a paper from what was received on it.
pub fn paper_state(paper: PaperFacts) -> PaperState {
    match (paper.counted_versions, paper.has_late, paper.ballot_closed) {
        (0, true, _) => PaperState::LateRecorded,
        (0, false, true) => PaperState::Silent,
        (0, false, false) if paper.drafted => PaperState::Drafted,
        (0, false, false) if paper.opened => PaperState::Opened,
        (0, false, false) => PaperState::Issued,
        (1, ..) => PaperState::Cast,
        _ => PaperState::Recast,
    }
}
