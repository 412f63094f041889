import type { NoticeKind } from "../api/generated";

export const viNotices = {
  none: "Chưa có thông báo nào",
  unread: "Chưa đọc",
  kinds: {
    BALLOT_DRAFTED: "Có đề nghị lấy ý kiến bằng phiếu",
    BALLOT_ORDERED: "Chủ tịch đã ra lệnh lấy ý kiến bằng phiếu",
    BALLOT_OPENED: "Phiếu biểu quyết đã mở",
    BALLOT_CLOSED: "Phiếu biểu quyết đã đóng",
    BALLOT_DECIDED: "Chủ tịch đã quyết định sau khi lấy phiếu",
    CONSULTATION_OPENED: "Có nội dung lấy ý kiến mới",
    CONSULTATION_EXTENDED: "Đã gia hạn trả lời lấy ý kiến",
    CONSULTATION_CLOSED: "Đã đóng lấy ý kiến",
    CONSULTATION_CANCELLED: "Đã hủy lấy ý kiến",
    CONSULTATION_SYNTHESISED: "Đã tổng hợp xong ý kiến",
    ANSWER_REMINDER: "Sắp hết hạn trả lời; hết hạn không trả lời coi như đồng ý",
    ANSWER_URGED: "Đôn đốc trả lời; hết hạn không trả lời coi như đồng ý",
    CONSULTATION_REISSUED: "Dự thảo mới, lấy ý kiến lại",
    DATA_ASKED: "Có yêu cầu cung cấp số liệu, tài liệu",
    DATA_ANSWERED: "Đã có số liệu, tài liệu yêu cầu",
    DIFFERENCES_REFERRED: "Có ý kiến khác nhau chờ quyết định",
    DIFFERENCES_RULED: "Lãnh đạo UBND đã quyết định ý kiến khác nhau",
    LATE_ANSWER: "Có cơ quan trả lời muộn",
  } satisfies Record<NoticeKind, string>,
};
