export const viReceipts = {
  record: "Ghi nhận đã nhận văn bản giấy",
  recordAsk: (agency: string) => `${agency} đã nhận văn bản giấy?`,
  recordText:
    "Ai ở cơ quan có tài khoản được báo ngay, xem được bản chụp và có thể không công nhận. Không có thông báo nào khác đến được cơ quan, nên ghi đúng ngày, giờ nhận.",
  receivedOn: "Ngày nhận",
  receivedTime: "Giờ nhận (giờ:phút)",
  receivedMissing: "Ghi ngày và giờ nhận, ví dụ 08:30",
  receiver: "Người nhận của cơ quan",
  receiverMissing: "Ghi họ tên người nhận",
  scan: "Bản chụp giấy ký nhận (PDF hoặc ảnh)",
  scanMissing: "Kèm bản chụp giấy ký nhận",

  mine: "Cơ quan chủ trì ghi: đã giao văn bản giấy cho cơ quan Ông/Bà",
  received: (who: string, when: string) => `Nhận văn bản giấy ${when}, người nhận: ${who}`,
  openScan: "Bản chụp",
  states: {
    RECORDED: "Đã ghi nhận",
    CONTESTED: "Cơ quan không công nhận, chờ Chánh Văn phòng xem xét",
    CONFIRMED: "Chánh Văn phòng giữ ghi nhận: được tính",
    STRUCK_OUT: "Chánh Văn phòng bỏ ghi nhận: không tính",
  },
  ruledBy: (who: string, when: string) => `${who}, ${when}`,

  contest: "Không công nhận việc nhận",
  contestAsk: "Không công nhận việc nhận văn bản giấy?",
  contestText:
    "Chánh Văn phòng được báo và xem xét. Chưa có quyết định khi hết hạn của cơ quan thì coi như yêu cầu chưa đến.",
  reason: "Lý do",
  reasonMissing: "Ghi lý do",

  rule: "Xem xét việc nhận",
  ruleAsk: (agency: string) => `Quyết định về việc nhận của ${agency}`,
  ruleText: "Cơ quan chủ trì và cơ quan được hỏi đều được báo. Không sửa lại được.",
  ruling: "Quyết định",
  rulingMissing: "Chọn quyết định",
  dismissed: "Giữ ghi nhận: cơ quan đã nhận",
  upheld: "Bỏ ghi nhận: cơ quan chưa nhận",
};
