// What leads to the keeping of the province; its own words come with its pages.
export const viManage = {
  entrust: "Ủy quyền, phân công",
  entrustText: "Ai làm thay ai, đến ngày nào, theo văn bản nào",
  onBehalf: (who: string) => `Thay mặt ${who}`,
  signedFor: (head: string, deputy: string) => `KT. ${head} – ${deputy}`,
  manage: "Quản lý",
  manageText: "Cơ quan, người, lịch làm việc và tham số của tỉnh",
  units: "Cơ quan",
  people: "Người và chức danh",
  calendar: "Lịch làm việc",
  parameters: "Tham số",
  tokens: "Ứng dụng kết nối",
  marks: "Tệp mang dấu hiệu bí mật",
  provinceName: "Tên tỉnh",
};
