export const viTasks = {
  workLists: "Danh sách công việc",
  tasksList: "Nhiệm vụ",
  dutiesList: "Nhiệm vụ thường xuyên",
  toProgrammes: "Về Chương trình",
  toProgramme: "Về trang chương trình",
  toTasks: "Về Nhiệm vụ",
  toDuties: "Về Nhiệm vụ thường xuyên",
  noProgrammes: "Chưa có chương trình nào",
  noItems: "Không có đầu việc nào khớp",
  noItemsYet: "Chưa có đầu việc nào",
  noTasksListed: "Không có nhiệm vụ nào",
  noDutiesListed: "Không có nhiệm vụ thường xuyên nào",
  newestPeriodFirst: "kỳ mới nhất trước",

  // A programme
  programme: "Chương trình công tác",
  numbered: (number: string) => `Số ${number}`,
  issuedOn: (date: string) => `ngày ${date}`,
  programmeOf: (owner: string) => `Chương trình của ${owner}`,
  reconstructedNote:
    "Tổng số là số đã công bố. Mục được dựng lại từ số liệu công bố, chia theo đơn vị là giả định.",
  reconstructedItem: "Mục được dựng lại từ số liệu công bố; đơn vị và ngày là giả định.",
  itemsOf: "đầu việc",
  classesDisjoint: "Mỗi đầu việc thuộc đúng một nhóm.",
  completionOfDue: (done: number, due: number, rate: string) =>
    `Hoàn thành ${done}/${due} việc đã đến hạn: ${rate}`,
  completionOfAll: (done: number, all: number, rate: string) =>
    `Hoàn thành ${done}/${all} đầu việc: ${rate}`,
  figuresTable: "Bảng số liệu",
  figuresTableAsOf: (date: string) => `Số liệu đến hết ngày ${date}`,
  columnClass: "Nhóm",
  columnCount: "Số đầu việc",
  columnShare: "Tỷ lệ",
  allItems: "Tất cả",

  // The day for which it is reckoned
  asOf: (date: string) => `Đến ${date}`,
  asOfTitle: "Tính đến hết ngày",
  asOfReport: "Ngày báo cáo",
  asOfToday: "Hôm nay",
  asOfOther: "Ngày khác",
  asOfHint: (date: string) => `Từ ${date} đến hôm nay.`,

  // Units and items
  byUnit: (n: number) => `Theo cơ quan (${n})`,
  onTimeOf: (count: number, total: number) => `${count}/${total} đúng hạn`,
  itemsTitle: "Đầu việc",
  foundItems: (n: number) => `${n} đầu việc`,
  showAll: "Xem tất cả",
  filteredBy: (what: string) => `Đang lọc: ${what}`,
  itemNumber: (n: number) => `Mục ${n}`,
  notDone: "chưa hoàn thành",

  // Why an item is in its class
  whyTitle: (date: string) => `Tính đến hết ngày ${date}`,

  // Fields
  fieldUnit: "Cơ quan chủ trì",
  fieldDue: "Hạn",
  fieldDone: "Hoàn thành",
  fieldProgramme: "Thuộc chương trình",
  fieldLead: "Chủ trì",
  fieldCoLeads: "Đồng chủ trì",
  fieldCoordinators: "Phối hợp",
  fieldDirector: "Chỉ đạo",
  fieldAim: "Mục tiêu",
  fieldShortcoming: "Hạn chế cần khắc phục",
  fieldPeriod: "Thời gian, nguyên văn",
  fieldStarts: "Bắt đầu",
  fieldProvince: "Tỉnh",
  fieldSource: "Nguồn",
  fieldCode: "Mã trong nguồn",
  noDueDate: "Không có ngày hạn",
  continuous: "Thường xuyên, liên tục",
  outside: "Ngoài các cơ quan của tỉnh",
  members: (n: number) => `${n} đơn vị trong nhóm`,

  // Tasks and standing duties
  task: "Nhiệm vụ",
  duty: "Nhiệm vụ thường xuyên",
  allKinds: "Tất cả các loại",
  ledBy: (who: string) => `Chủ trì: ${who}`,
  historicNote: "Nhiệm vụ đã qua, giữ lại để tra cứu. Không giao việc cho ai.",
};
