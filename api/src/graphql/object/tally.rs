use async_graphql::SimpleObject;

use crate::graphql::enums::TallyCertainty;

/// The votes of a ballot, counted.
#[derive(SimpleObject)]
pub struct Tally {
    /// Members in office at opening (B7, B23).
    pub base: u32,
    /// Đồng ý.
    pub agree: u32,
    /// Đồng ý nhưng có ý kiến; counts as agreeing (B10).
    pub agree_with_amendments: u32,
    /// Không đồng ý.
    pub disagree: u32,
    /// Không biểu quyết; 0 where the province does not offer it (B2).
    pub abstain: u32,
    /// Members who have not answered; not an agreement (B11).
    pub silent: u32,
    /// Opinions that came after closing; none of them counts (B12).
    pub late: u32,
    /// Agreeing votes needed to pass: more than half of the base (B7, B15).
    pub needed: u32,
    /// Whether the votes that are still out can change the outcome. A vote that is changed while the
    /// ballot is open (B13) may.
    pub certainty: TallyCertainty,
    /// Whether enough members agree, so far or finally.
    pub passed: bool,
    /// Whether voting is over.
    #[graphql(name = "final")]
    pub is_final: bool,
    /// Amendments neither accepted nor explained; they block the issue, not the decision (B10).
    pub open_amendments: u32,
}
