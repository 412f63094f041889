export const viAreas = {
  unitsText: "Sở, ban, ngành, xã, phường; tên và ngày hoạt động",
  peopleText: "Tài khoản, chức danh, liên kết đặt mật khẩu",
  calendarText: "Ngày nghỉ và ngày làm bù của từng năm",
  parametersText: "Thời hạn và cách tính của tỉnh, từng ngày hiệu lực",
  tokensText: "Ứng dụng bên ngoài được Chủ tịch đồng ý cho đọc",
  marksText: "Xác nhận một tệp không có bí mật nhà nước",
  provinceText: "Tên hiện ở đầu trang và trên tài khoản",
};
