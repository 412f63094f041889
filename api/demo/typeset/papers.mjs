// What each file is made of: whose paper it is, its kind and subject, and where its words come from.
// Everything here but the subject, the source and the notes is the form of a draft, made up.

const COMMITTEE = [["ỦY BAN NHÂN DÂN", "TỈNH MINH HỌA"]];
const under = (unit) => [["ỦY BAN NHÂN DÂN", "TỈNH MINH HỌA"], [unit]];
/** Blanks as wide as the number that is written by hand. */
const BLANK = "\u00a0".repeat(8);
const NO_DATE = "Tỉnh minh họa, ngày\u00a0\u00a0… tháng\u00a0\u00a0… năm\u00a0\u00a0…";

const HA_TINH = "Quyết định số 3713/QĐ-UBND ngày 25/11/2013 của UBND tỉnh Hà Tĩnh";
const SCHEME =
  "Đổi mới phương thức hoạt động của các Sở, ban, ngành, UBND cấp huyện nhằm nâng cao hiệu lực, hiệu quả chỉ đạo, điều hành của Ủy ban nhân dân tỉnh";
const DECISION =
  "Về việc phê duyệt Đề án đổi mới phương thức hoạt động của các Sở, ban, ngành, UBND cấp huyện nhằm nâng cao hiệu lực, hiệu quả chỉ đạo, điều hành và hoạt động của UBND tỉnh";

/** The notes of the scheme, of which the texts hold the marks only. */
const NOTES = {
  1: "Báo cáo của Sở Tư pháp từ năm 2010 đến 06 tháng đầu năm 2013: 18 văn bản QPPL do UBND cấp huyện ban hành có sai sót về nội dung, 10% văn bản ban hành có sai sót về thể thức, kỹ thuật trình bày.",
  2: "Việc cấp phép làm nhà máy dăm gỗ ở một số huyện…",
  3: "Tỷ lệ hộ nghèo, hỗ trợ hộ nghèo làm nhà ở theo Quyết định 167/QĐ-TTg,…",
  4: "cấp đất trái thẩm quyền, quản lý rừng, quản lý đất đai, tài nguyên, XDCB, quản lý chất lượng công trình,…",
  5: "Chỉ tính riêng quy định của Chính phủ: đến 2015, 60% văn bản, tài liệu trao đổi chính thức giữa các cơ quan nhà nước được trao đổi hoàn toàn bằng điện tử là khó thực hiện được",
  6: "Các vấn đề được phân theo các lĩnh vực của Chủ tịch và từng Phó Chủ tịch",
  7: "Quy định báo cáo tại Nghị định, Thông tư, Chỉ thị, Quyết định.... Nhưng thực tế phần lớn chỉ báo cáo khi Bộ, ngành, UBND tỉnh có văn bản yêu cầu.",
};

const copy = (source) => `Tài liệu minh họa. Lời văn theo văn bản công khai: ${source}.`;

export const PAPERS = [
  {
    file: "000-giai-trinh",
    issuer: under("SỞ NỘI VỤ"),
    number: `Số:${BLANK}/BC-SNV`,
    date: NO_DATE,
    type: "BÁO CÁO",
    subject:
      "Giải trình thực trạng và sự cần thiết ban hành Chỉ thị của Chủ tịch UBND tỉnh về việc nâng cao hiệu quả thực hiện Quy chế làm việc của UBND tỉnh",
    signature: ["GIÁM ĐỐC"],
    source: copy("thuyết minh về Chỉ thị của Chủ tịch UBND tỉnh Bắc Giang, năm 2024 (trích)"),
  },
  {
    file: "001-quyet-dinh",
    issuer: COMMITTEE,
    number: `Số:${BLANK}/QĐ-UBND`,
    date: NO_DATE,
    draft: true,
    type: "QUYẾT ĐỊNH",
    subject: DECISION,
    authority: "ỦY BAN NHÂN DÂN TỈNH MINH HỌA",
    signature: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
    source: copy(HA_TINH),
  },
  {
    // The same words as the decision that they were: to compare with.
    file: "001-quyet-dinh-3713",
    text: "001-quyet-dinh",
    issuer: [["ỦY BAN NHÂN DÂN", "TỈNH HÀ TĨNH"]],
    number: "Số: 3713/QĐ-UBND",
    date: "Hà Tĩnh, ngày 25 tháng 11 năm 2013",
    type: "QUYẾT ĐỊNH",
    subject: DECISION,
    source: `${copy(HA_TINH)} Bản chép để đối chiếu, không phải bản gốc, không có chữ ký và dấu.`,
  },
  {
    file: "001-de-an",
    issuer: COMMITTEE,
    type: "ĐỀ ÁN",
    subject: SCHEME,
    notes: NOTES,
    source: copy(`Đề án ban hành kèm theo ${HA_TINH} (Phần I và Phần II)`),
  },
  {
    file: "001-giai-phap",
    issuer: COMMITTEE,
    draft: true,
    type: "ĐỀ ÁN",
    subject: SCHEME,
    notes: NOTES,
    source: copy(`Đề án ban hành kèm theo ${HA_TINH} (Phần III)`),
  },
  {
    file: "003-chi-thi",
    issuer: COMMITTEE,
    number: `Số:${BLANK}/CT-UBND`,
    date: NO_DATE,
    draft: true,
    type: "CHỈ THỊ",
    subject: "Về việc nâng cao hiệu quả thực hiện Quy chế làm việc của UBND tỉnh",
    signature: ["CHỦ TỊCH"],
    source: copy("Chỉ thị của Chủ tịch UBND tỉnh Bắc Giang, năm 2024 (lược phần mở đầu)"),
  },
  {
    file: "004-ke-hoach",
    issuer: under("VĂN PHÒNG"),
    number: `Số:${BLANK}/KH-VP`,
    date: NO_DATE,
    draft: true,
    type: "KẾ HOẠCH",
    subject:
      "Phát huy ưu điểm, khắc phục những hạn chế, khuyết điểm của tập thể Lãnh đạo Văn phòng UBND tỉnh trong năm 2022",
    signature: ["CHÁNH VĂN PHÒNG"],
    source: copy("Kế hoạch của Văn phòng UBND tỉnh Quảng Ngãi, năm 2023"),
  },
];
