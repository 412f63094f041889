//! What the journal's acts are called: on its page, and where it is exported.

use rules::mandate::Language;

/// The code, in Vietnamese, in English; in the order of the codes.
const ACTS: [(&str, &str, &str); 141] = [
    (
        "ACCEPT_PROPOSAL",
        "Nhận kiến nghị của địa phương",
        "Took a locality's proposal",
    ),
    (
        "ACKNOWLEDGE",
        "Xác nhận đã biết",
        "Acknowledged what stood on the start page",
    ),
    (
        "ACKNOWLEDGE_CONCLUSION",
        "Xác nhận ý kiến tại hội nghị",
        "Confirmed what was said at a conference",
    ),
    (
        "ACKNOWLEDGE_PAPER_VOTE",
        "Xác nhận phiếu giấy ghi đúng ý kiến",
        "Confirmed what was entered from a paper form",
    ),
    ("ACT_AS", "Đổi tư cách", "Changed into another mandate"),
    ("ADD_ACCOUNT", "Tạo tài khoản", "Entered an account"),
    ("ADD_GROUP", "Thêm nhóm cơ quan", "Entered a group of units"),
    ("ADD_MANDATE", "Cấp chức danh", "Gave a mandate"),
    ("ADD_PERSON", "Thêm người", "Entered a person"),
    ("ADD_PROGRAMME", "Thêm chương trình", "Entered a programme"),
    (
        "ADD_STANDING_DUTY",
        "Thêm nhiệm vụ thường xuyên",
        "Entered a standing duty",
    ),
    ("ADD_TASK", "Thêm nhiệm vụ", "Entered a task"),
    ("ADD_UNIT", "Thêm cơ quan", "Entered a unit"),
    (
        "ANNOUNCE_BALLOT",
        "Thông báo kết quả tại phiên họp",
        "Announced a result at a session",
    ),
    (
        "ANSWER_CONSULTATION",
        "Ký văn bản trả lời",
        "Signed an answer",
    ),
    (
        "ANSWER_DATA",
        "Cung cấp số liệu, tài liệu",
        "Answered with data",
    ),
    (
        "ANSWER_ISSUE",
        "Ký văn bản trả lời kiến nghị",
        "Answered on an issue",
    ),
    (
        "ANSWER_LOCALITY",
        "Trả lời địa phương",
        "Answered the locality",
    ),
    (
        "ANSWER_REPORT",
        "Cho ý kiến về báo cáo tham gia",
        "Answered a report on preparing",
    ),
    (
        "ASK_AGENCY_AGAIN",
        "Lấy ý kiến lại cơ quan chưa nhận được",
        "Asked an agency again that was not reached",
    ),
    (
        "ASK_FOR_DATA",
        "Yêu cầu số liệu, tài liệu",
        "Asked for data",
    ),
    ("ASSIGN_WORK", "Phân công công tác", "Assigned work"),
    (
        "BRAKE_SIGN_IN",
        "Sai mật khẩu nhiều lần, tạm chặn",
        "Too many wrong passwords: a wait began",
    ),
    (
        "CANCEL_BALLOT",
        "Hủy lấy ý kiến bằng phiếu",
        "Called a ballot off",
    ),
    (
        "CANCEL_CONSULTATION",
        "Hủy lấy ý kiến",
        "Called a consultation off",
    ),
    ("CAST_VOTE", "Gửi phiếu", "Cast a vote"),
    (
        "CHANGE_BALLOT",
        "Sửa nội dung phiếu lấy ý kiến",
        "Changed a ballot",
    ),
    ("CHANGE_PASSWORD", "Đổi mật khẩu", "Changed the password"),
    ("CHANGE_PERSON", "Sửa họ tên", "Changed a person's name"),
    ("CHANGE_UNIT", "Sửa cơ quan", "Changed a unit"),
    (
        "CHECK_RELATED",
        "Kiểm tra cơ quan liên quan",
        "Checked which agencies are concerned",
    ),
    (
        "CLEAR_SECRET_MARK",
        "Xác nhận tệp không có bí mật",
        "Cleared a mark of secrecy",
    ),
    ("CLOSE_BALLOT", "Đóng phiếu sớm", "Closed a ballot early"),
    (
        "CLOSE_BALLOT_BY_CLOCK",
        "Phiếu đóng khi hết hạn",
        "A ballot closed by the clock",
    ),
    (
        "CLOSE_CONSULTATION",
        "Kết thúc sớm lấy ý kiến",
        "Closed a consultation early",
    ),
    (
        "CLOSE_CONSULTATION_BY_CLOCK",
        "Lấy ý kiến hết hạn",
        "A consultation closed by the clock",
    ),
    (
        "CLOSE_PROPOSAL",
        "Kết thúc kiến nghị của địa phương",
        "Closed a proposal",
    ),
    (
        "COMPLETE_PROPOSAL",
        "Hoàn chỉnh hồ sơ kiến nghị",
        "Completed a proposal's dossier",
    ),
    (
        "CONCLUDE_CONFERENCE",
        "Kết luận hội nghị",
        "Concluded a conference",
    ),
    (
        "CONCLUDE_PROPOSAL",
        "Kết luận về kiến nghị",
        "Concluded a proposal",
    ),
    ("CONFIRM_MANDATE", "Xác nhận chức vụ", "Confirmed an office"),
    (
        "CONSENT_TO_SERVICE_TOKEN",
        "Đồng ý cấp mã truy cập ứng dụng",
        "Consented to a service token",
    ),
    (
        "CONTEST_PAPER_RECEIPT",
        "Không công nhận việc nhận văn bản giấy",
        "Contested the receipt of a request on paper",
    ),
    (
        "CONTEST_PAPER_VOTE",
        "Báo phiếu giấy ghi sai ý kiến",
        "Contested what was entered from a paper form",
    ),
    (
        "COUNTERSIGN_LINK",
        "Xác nhận liên kết đăng nhập",
        "Countersigned a sign-in link",
    ),
    (
        "DECIDE_BALLOT",
        "Quyết định sau lấy ý kiến bằng phiếu",
        "Decided after a ballot",
    ),
    (
        "DECIDE_ISSUE",
        "Quyết định về vấn đề kiến nghị",
        "Decided on an issue",
    ),
    (
        "DECIDE_PROPOSAL",
        "Quyết định về kiến nghị",
        "Decided on a proposal",
    ),
    ("DISABLE_ACCOUNT", "Khóa tài khoản", "Locked an account"),
    (
        "DRAFT_BALLOT",
        "Soạn đề nghị lấy ý kiến bằng phiếu",
        "Drafted a ballot",
    ),
    (
        "DRAFT_CONSULTATION",
        "Soạn lấy ý kiến",
        "Drafted a consultation",
    ),
    ("DRAFT_PROPOSAL", "Soạn kiến nghị", "Drafted a proposal"),
    (
        "ENABLE_ACCOUNT",
        "Mở lại tài khoản",
        "Opened an account again",
    ),
    (
        "END_ASSIGNMENT",
        "Kết thúc phân công",
        "Ended an assignment",
    ),
    (
        "END_MANDATE",
        "Đổi ngày cuối của chức danh",
        "Set the last day of a mandate",
    ),
    ("EXPORT", "Xuất dữ liệu", "Exported"),
    (
        "EXPORT_BALLOT_RESULT",
        "Xuất bảng kết quả",
        "Exported a result sheet",
    ),
    (
        "EXPORT_INCORPORATION",
        "Xuất bảng tiếp thu, giải trình",
        "Exported the incorporation table",
    ),
    ("EXPORT_JOURNAL", "Xuất nhật ký", "Exported the journal"),
    ("EXTEND_BALLOT", "Gia hạn phiếu", "Gave more time to vote"),
    (
        "EXTEND_CONSULTATION",
        "Gia hạn lấy ý kiến",
        "Gave more time to answer",
    ),
    (
        "FORGET_READINGS_BY_CLOCK",
        "Xóa sổ người đọc đã hết thời gian lưu",
        "Forgot old readings by the clock",
    ),
    (
        "FOUND",
        "Lập cơ sở dữ liệu của tỉnh",
        "Made the province's database",
    ),
    (
        "GATHER_PROPOSAL",
        "Lấy ý kiến về kiến nghị",
        "Asked agencies about a proposal",
    ),
    ("GIVE_DELEGATION", "Ủy quyền", "Lent powers"),
    (
        "INVITE_PARTICIPANT",
        "Mời tham gia chuẩn bị",
        "Invited to take part in preparing",
    ),
    (
        "INVITE_TO_CONFERENCE",
        "Mời họp lấy ý kiến",
        "Invited to a conference",
    ),
    (
        "ISSUE_SIGN_IN_LINK",
        "Cấp liên kết đăng nhập",
        "Made a sign-in link",
    ),
    (
        "KEEP_SUPERSEDED_ANSWER",
        "Ký trả lời về dự thảo đã thay",
        "Answered about a replaced draft",
    ),
    (
        "LEAVE_TASK_TO_HEAD",
        "Giao thủ trưởng quyết định",
        "Left a task to the head",
    ),
    (
        "LIST_RELATED",
        "Nêu cơ quan liên quan",
        "Listed the agencies concerned",
    ),
    (
        "MAKE_SERVICE_TOKEN",
        "Cấp mã truy cập ứng dụng",
        "Made a service token",
    ),
    (
        "MEET_SESSION_CHANGES",
        "Sửa theo yêu cầu của phiên họp",
        "Made the changes that a session asked for",
    ),
    (
        "MISS_SIGN_IN",
        "Đăng nhập không thành công, số lần",
        "Failed sign-ins, how many",
    ),
    ("MOVE_CONFERENCE", "Dời hội nghị", "Moved a conference"),
    (
        "NAME_PARTICIPANT",
        "Cử người tham gia chuẩn bị",
        "Named who takes part",
    ),
    (
        "NAME_REPRESENTATIVE",
        "Cử người đại diện",
        "Named a representative",
    ),
    ("OPEN_BALLOT", "Mở phiếu", "Opened a ballot"),
    ("OPEN_CONSULTATION", "Gửi lấy ý kiến", "Sent a consultation"),
    (
        "ORDER_BALLOT",
        "Cho lấy ý kiến bằng phiếu",
        "Ordered a ballot",
    ),
    (
        "PROPOSE_SERVICE_TOKEN",
        "Đề nghị cấp mã truy cập ứng dụng",
        "Proposed a service token",
    ),
    ("READ_NOTICES", "Đọc thông báo", "Read notices"),
    (
        "REASSIGN_ISSUE",
        "Giao lại kiến nghị",
        "Gave an issue to another agency",
    ),
    (
        "RECORD_LATE_ANSWER",
        "Ký văn bản trả lời muộn",
        "Answered too late",
    ),
    (
        "RECORD_LATE_OPINION",
        "Gửi ý kiến sau khi đóng phiếu",
        "Left an opinion after closing",
    ),
    (
        "RECORD_PAPER_RECEIPT",
        "Ghi nhận cơ quan đã nhận văn bản giấy",
        "Recorded that an agency received a request on paper",
    ),
    (
        "RECORD_PAPER_VOTE",
        "Ghi phiếu giấy đã ký",
        "Entered a signed form",
    ),
    (
        "RECORD_PROVINCE_ANSWER",
        "Ghi văn bản trả lời của tỉnh",
        "Recorded the province's answer",
    ),
    (
        "RECORD_SESSION",
        "Ghi kết quả phiên họp",
        "Recorded what a session decided",
    ),
    (
        "REDEEM_SIGN_IN_LINK",
        "Dùng liên kết đăng nhập",
        "Used a sign-in link",
    ),
    (
        "REFER_DIFFERENCES",
        "Trình ý kiến khác nhau",
        "Referred differences",
    ),
    (
        "REFRESH_TOKEN_REUSED",
        "Phiên đăng nhập bị dùng lại, đã chấm dứt",
        "A session's token was used twice: it ended",
    ),
    ("REFUSE_MANDATE", "Từ chối chức vụ", "Refused an office"),
    (
        "REFUSE_SERVICE_TOKEN",
        "Không đồng ý cấp mã truy cập",
        "Refused a service token",
    ),
    (
        "REISSUE_CONSULTATION",
        "Lấy ý kiến về dự thảo mới",
        "Asked about a new draft",
    ),
    ("REMIND_BY_CLOCK", "Nhắc trả lời", "Reminded by the clock"),
    (
        "REMIND_OF_BALLOT_BY_CLOCK",
        "Nhắc gửi phiếu",
        "Reminded of a ballot by the clock",
    ),
    ("REMOVE_BY_ORDER", "Gỡ bỏ theo lệnh", "Removed by order"),
    (
        "REMOVE_FILE_BY_CLOCK",
        "Xóa tệp không gắn vào hồ sơ",
        "Removed an unused file by the clock",
    ),
    (
        "REPLY_TO_INVITATION",
        "Trả lời giấy mời họp",
        "Replied to an invitation",
    ),
    (
        "REPORT_TO_HEAD",
        "Báo cáo Thủ trưởng",
        "Reported to the head",
    ),
    (
        "REQUEST_MANDATE",
        "Nhập chức vụ chờ xác nhận",
        "Entered an office to be confirmed",
    ),
    (
        "RESOLVE_AMENDMENT",
        "Tiếp thu, giải trình ý kiến thành viên",
        "Dealt with an amendment",
    ),
    (
        "RESOLVE_ANSWER",
        "Tiếp thu, giải trình ý kiến cơ quan",
        "Dealt with an answer",
    ),
    (
        "REVOKE_DELEGATION",
        "Thu hồi ủy quyền",
        "Took a delegation back",
    ),
    (
        "REVOKE_SERVICE_TOKEN",
        "Thu hồi mã truy cập",
        "Revoked a service token",
    ),
    (
        "RULE_DIFFERENCES",
        "Quyết định ý kiến khác nhau",
        "Decided differences",
    ),
    (
        "RULE_ON_PAPER_RECEIPT",
        "Quyết định về việc nhận văn bản giấy",
        "Decided on a contested receipt on paper",
    ),
    (
        "RULE_OPEN",
        "Quyết định khi còn ý kiến khác nhau",
        "Ruled with differences open",
    ),
    (
        "SAVE_ANSWER_DRAFT",
        "Soạn nháp trả lời",
        "Drafted an answer",
    ),
    (
        "SAVE_ISSUE_DRAFT",
        "Soạn nháp trả lời kiến nghị",
        "Drafted an answer on an issue",
    ),
    (
        "SAVE_PROVINCE_ANSWER",
        "Soạn trả lời của tỉnh",
        "Drafted the province's answer",
    ),
    ("SAVE_VOTE_DRAFT", "Soạn nháp phiếu", "Drafted a vote"),
    ("SEE_BALLOT", "Mở xem phiếu", "Looked at a ballot"),
    (
        "SEND_CONCLUSION",
        "Gửi kết luận hội nghị",
        "Sent a conclusion",
    ),
    (
        "SEND_PROPOSAL",
        "Gửi kiến nghị của địa phương",
        "Sent a proposal",
    ),
    (
        "SEND_PROVINCE_ANSWER",
        "Gửi trả lời của tỉnh",
        "Sent the province's answer",
    ),
    ("SET_CALENDAR_YEAR", "Nhập lịch năm", "Set a year's days"),
    ("SET_CONFERENCE", "Đặt hội nghị", "Set a conference"),
    (
        "SET_CONSULTATION_POINTS",
        "Đặt các điểm lấy ý kiến",
        "Set the points",
    ),
    ("SET_LANGUAGE", "Đổi ngôn ngữ", "Chose a language"),
    ("SET_PARAMETER", "Sửa giá trị tham số", "Set a parameter"),
    ("SET_PROVINCE_NAME", "Đổi tên tỉnh", "Named the province"),
    ("SIGN_IN", "Đăng nhập", "Signed in"),
    ("SIGN_MINUTES", "Ký biên bản", "Signed minutes"),
    ("SIGN_OUT", "Chấm dứt phiên đăng nhập", "Ended a session"),
    (
        "SIGN_OUT_EVERYWHERE",
        "Đăng xuất khỏi mọi thiết bị",
        "Signed out everywhere",
    ),
    (
        "STATE_NO_COORDINATION",
        "Ghi rõ không cần lấy ý kiến",
        "Stated that coordination was unnecessary",
    ),
    (
        "SUPERSEDE_BALLOT",
        "Thay phiếu bằng lần mới",
        "Replaced a ballot by a new round",
    ),
    (
        "SYNTHESISE_CONSULTATION",
        "Kết luận lấy ý kiến",
        "Concluded a consultation",
    ),
    ("TAKE_TASK_BACK", "Thu lại việc đã giao", "Took a task back"),
    (
        "TELL_AGENCIES",
        "Báo cho cơ quan được lấy ý kiến",
        "Told the agencies that are asked",
    ),
    (
        "TELL_OF_PAPER_VOTE",
        "Báo cho thành viên biết phiếu giấy đã ghi",
        "Told a member what was entered from a paper form",
    ),
    (
        "TRANSFER_PROPOSAL",
        "Chuyển kiến nghị cho cơ quan khác",
        "Passed a proposal on",
    ),
    ("UPLOAD_FILE", "Tải tệp lên", "Brought a file in"),
    ("URGE_ANSWERS", "Đôn đốc trả lời", "Urged agencies"),
    (
        "URGE_ISSUES",
        "Đôn đốc trả lời kiến nghị",
        "Urged answers on issues",
    ),
    (
        "URGE_ISSUE_BY_CLOCK",
        "Đôn đốc kiến nghị khi gần đến hạn",
        "Urged on an issue by the clock",
    ),
    ("USE_SERVICE_TOKEN", "Ứng dụng đọc dữ liệu", "An app read"),
    (
        "VIEW_CONSULTATION",
        "Mở xem lấy ý kiến",
        "Looked at a consultation",
    ),
    ("WRITE_MINUTES", "Viết biên bản", "Wrote minutes"),
];

/// An act in words; one that a newer version entered stands for itself.
pub fn act(code: &str, language: Language) -> &str {
    let found = ACTS.binary_search_by(|(of, _, _)| of.cmp(&code));
    match (found.ok().and_then(|at| ACTS.get(at)), language) {
        (Some((_, vietnamese, _)), Language::Vietnamese) => vietnamese,
        (Some((_, _, english)), Language::English) => english,
        (None, _) => code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_is_found_in_both_languages() {
        for (code, vietnamese, english) in ACTS {
            assert_eq!(act(code, Language::Vietnamese), vietnamese);
            assert_eq!(act(code, Language::English), english);
        }
        assert_eq!(act("NOT_KNOWN", Language::English), "NOT_KNOWN");
    }
}
