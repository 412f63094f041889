export const viPending = {
  give: (person: string, title: string, day: string) =>
    `Chờ xác nhận: ${person} giữ chức ${title}, từ ngày ${day}.`,
  end: (person: string, title: string, day: string) =>
    `Chờ xác nhận: ${person} thôi giữ chức ${title}, từ ngày ${day}.`,
  of: (title: string, unit: string) => `${title} (${unit})`,
  ballot: "Thành viên được tính theo chức vụ có hiệu lực khi mở phiếu.",
  sending: "Vẫn gửi được ngay.",
};
