//! What the request itself says of silence (C7).

/// C7: an agency's silence is agreement where the province knows that, and only when the request
/// itself said so.
pub fn silence_agrees(province: bool, notice_carried: bool) -> bool {
    province && notice_carried
}

/// C7: the notice as the request carries it. The day is the request's own, so that more time leaves
/// the words true.
pub const EFFECT_NOTICE: &str = "Hết thời hạn ghi trong yêu cầu này mà không có văn bản trả lời thì \
cơ quan được lấy ý kiến coi như đồng ý và Thủ trưởng cơ quan chịu hoàn toàn trách nhiệm về sự đồng ý đó.";

crate::coded! {
    /// By what somebody of an agency is known to have seen a request (C7).
    pub enum SeenBy {
        /// The page of the request was opened.
        Page = "PAGE",
        /// An answer was prepared, signed or asked about without opening the page.
        Work = "WORK",
    }
}
