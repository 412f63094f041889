// What leads to the keeping of the province; its own words come with its pages.
export const viManage = {
  manage: "Quản lý",
  manageText: "Cơ quan, người, lịch làm việc và tham số của tỉnh",
  units: "Cơ quan",
  unitsText: "Sở, ban, ngành, xã, phường; tên và ngày hoạt động",
  people: "Người và chức danh",
  peopleText: "Tài khoản, chức danh, liên kết đặt mật khẩu",
  calendar: "Lịch làm việc",
  calendarText: "Ngày nghỉ và ngày làm bù của từng năm",
  parameters: "Tham số",
  parametersText: "Thời hạn và cách tính của tỉnh, từng ngày hiệu lực",
  tokens: "Kết nối",
  tokensText: "Ứng dụng bên ngoài được Chủ tịch đồng ý cho đọc",
  provinceName: "Tên tỉnh",
  provinceText: "Tên hiện ở đầu trang và trên tài khoản",
};
