export const viWelcome = {
  welcomeTitle: "Đặt mật khẩu",
  welcomeText:
    "Liên kết này do Văn phòng UBND tỉnh cấp riêng cho Ông/Bà, dùng một lần để đặt mật khẩu và vào hệ thống lấy ý kiến, biểu quyết của UBND tỉnh.",
  welcomeNew: "Mật khẩu mới",
  welcomeHint: (least: number) => `Ít nhất ${least} ký tự. Nên dùng một câu dài, dễ nhớ.`,
  welcomeAgain: "Nhập lại mật khẩu mới",
  welcomeGo: "Đặt mật khẩu và vào",
  welcomeShort: (least: number) => `Mật khẩu phải có ít nhất ${least} ký tự`,
  welcomeDiffers: "Hai lần nhập không giống nhau",
  welcomeOther: (name: string) => `${name} đang đăng nhập trên máy này`,
  welcomeSomebody: "Một người khác",
  welcomeOtherText:
    "Để dùng liên kết, cần đăng xuất người này khỏi máy. Nội dung đang soạn dở trên máy sẽ mất.",
  welcomeOtherGo: "Đăng xuất và tiếp tục",
  welcomeOtherStay: "Giữ nguyên, về trang đầu",
  welcomeNotValid: "Liên kết không dùng được",
  welcomeNotValidText:
    "Liên kết đã dùng, đã được thay bằng liên kết mới, hoặc quá hạn 72 giờ. Đề nghị Văn phòng UBND tỉnh cấp liên kết mới.",
  welcomeMaybeSet: "Nếu vừa đặt mật khẩu, Ông/Bà đăng nhập bằng mật khẩu đó.",
  welcomeNoMandate: "Chưa vào được",
  welcomeNoMandateText:
    "Tài khoản chưa có chức danh nào có hiệu lực hôm nay. Đề nghị liên hệ Văn phòng UBND tỉnh; liên kết này chưa dùng, mở lại được cho đến khi hết hạn.",
  welcomeMissing: "Mở lại liên kết đã nhận",
  welcomeMissingText:
    "Để giữ kín, phần mã của liên kết không nằm lại trên thanh địa chỉ. Mở lại liên kết từ nơi đã nhận.",
  welcomeUnknown: "Chưa biết máy chủ đã nhận hay chưa.",
  welcomeUnknownText:
    "Thử lại. Nếu liên kết không còn dùng được, Ông/Bà đăng nhập bằng mật khẩu vừa đặt.",
  toSignIn: "Đến trang đăng nhập",
};
