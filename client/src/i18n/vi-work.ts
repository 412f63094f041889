const ROMAN = ["I", "II", "III", "IV"];

export const viWork = {
  programmes: "Chương trình",
  periodYear: (year: number) => `Năm ${year}`,
  periodHalf: (half: number, year: number) => `6 tháng ${half === 1 ? "đầu" : "cuối"} năm ${year}`,
  periodQuarter: (quarter: number, year: number) => `Quý ${ROMAN[quarter - 1] ?? quarter}/${year}`,
  periodMonth: (month: number, year: number) => `Tháng ${month}/${year}`,
  ownerCommittee: "UBND tỉnh",
  ownerChair: "Chủ tịch UBND tỉnh",
  ownerViceChair: "Phó Chủ tịch UBND tỉnh",
  ownerAgency: "Cơ quan",

  // The four classes
  onTime: "Đúng hạn",
  lateCompleted: "Không đúng hạn",
  notCompleted: "Chưa hoàn thành",
  inProgress: "Đang thực hiện",
  unknownClass: "Không rõ kết quả trong nguồn",
  historic: "Lịch sử",
  workLabel: (parts: string, total: number) => `${parts}; tất cả ${total}`,
  noShare: "–",
  dueOn: (date: string) => `Hạn ${date}`,
  doneOn: (date: string) => `hoàn thành ${date}`,
  doneAfterDay: (date: string) => `hoàn thành ${date}, sau ngày tính`,
  whyBefore: (due: string, done: string, days: number) =>
    `Hạn ${due}, hoàn thành ${done}: trước hạn ${days} ngày.`,
  whySameDay: (due: string) => `Hạn ${due}, hoàn thành đúng ngày đó.`,
  whyLate: (due: string, done: string, days: number) =>
    `Hạn ${due}, hoàn thành ${done}: chậm ${days} ngày.`,
  whyNotDone: (due: string, day: string, days: number) =>
    `Hạn ${due}, đến ${day} chưa hoàn thành: quá hạn ${days} ngày.`,
  whyDueThatDay: (due: string) => `Hạn ${due}: đến hết ngày đó mới là quá hạn.`,
  whyNotDue: (due: string, day: string, days: number) => `Hạn ${due}: đến ${day} còn ${days} ngày.`,
  whyLaterDone: (done: string) => `Sau đó hoàn thành ${done}.`,
  fieldRules: "Căn cứ",
  kind: "Loại",
  taskGeneral: "Nhiệm vụ chung",
  taskContinuous: "Nhiệm vụ liên tục",
  taskRemedial: "Khắc phục hạn chế",
  taskLegal: "Xây dựng văn bản quy phạm pháp luật",
  dutyRecurring: "Việc định kỳ",
  dutyReport: "Báo cáo",
  dutyDuty: "Trách nhiệm",
  dutyProposal: "Kiến nghị",
  overdueDays: (days: number) => `quá hạn ${days} ngày`,
};
