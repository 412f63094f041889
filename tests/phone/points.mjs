// An agency answers point by point, with four points and with 120; the lead deals with what is asked for,
// reserves its opinion at one point, and the Chair decides.
import { hand, pass, task, walk } from "./walking.mjs";

const at = (phone, id, search = "") =>
  phone.page.goto(`${task.url}/consultations/${encodeURIComponent(id)}${search}`);
/** The card of a point, found by its number. */
const point = (phone, name) =>
  phone.page.locator(".point").filter({ has: phone.page.getByText(name, { exact: true }) });

await walk(async () => {
  const agency = await hand("agency", { idle: true });
  await at(agency, task.few);
  await agency.sees("không trả lời coi như đồng ý");
  await agency.look("bon-diem-truoc-khi-tra-loi");
  await agency.touch("Trả lời từng điểm (4 điểm)");
  await agency.sees("Ý kiến từng điểm: 0/4");
  await point(agency, "Điều 1").getByText("Đồng ý", { exact: true }).tap();
  await point(agency, "Điều 2").getByText("Sửa đổi", { exact: true }).tap();
  await agency.look("bon-diem-thieu-noi-dung");
  await agency.touch("Đồng ý 2 điểm còn lại");
  await agency.sees("Ghi nội dung cho Điều 2");
  await agency.write("Nội dung đề nghị sửa đổi", "Trước ngày 05 tháng 6.");
  // Kept on the phone: a reload in the middle loses nothing.
  await agency.page.reload();
  await agency.sees("Ý kiến từng điểm: 2/4");
  await agency.look("bon-diem", { whole: true });
  await agency.touch("Đồng ý 2 điểm còn lại");
  await agency.sees("Kiểm tra trả lời");
  await agency.open();
  await agency.look("bon-diem-kiem-tra", { whole: true });
  await agency.touch("Gửi trả lời");
  await agency.sees("Đã nhận trả lời");
  await agency.look("bon-diem-bien-nhan");

  await at(agency, task.many);
  await agency.touch("Trả lời từng điểm (120 điểm)");
  await agency.sees("Ý kiến từng điểm: 0/120");
  await agency.look("120-diem");
  await agency.page.getByText("Đến chương", { exact: true }).tap();
  await agency.look("120-diem-chuong");
  await agency.page.getByText("Đến chương", { exact: true }).tap();
  await agency.write("Tìm điểm", "dieu 117");
  await point(agency, "Điều 117").getByText("Không đồng ý", { exact: true }).tap();
  await agency.write("Lý do không đồng ý", "Trùng với luật hiện hành.");
  await agency.look("120-diem-tim");
  await agency.write("Tìm điểm", "");
  await agency.touch("Có ý kiến (1)");
  await agency.look("120-diem-co-y-kien");
  await agency.touch("Đồng ý 119 điểm còn lại");
  await agency.sees("119 điểm còn lại");
  await agency.open();
  await agency.look("120-diem-kiem-tra");
  await agency.touch("Gửi trả lời");
  await agency.sees("Đã nhận trả lời");

  const owner = await hand("owner", { idle: true });
  await owner.hat(task.ownerHat);
  await at(owner, task.many);
  await owner.page.getByRole("button", { name: "Thêm thao tác" }).tap();
  await owner.page.getByRole("button", { name: "Đôn đốc" }).tap();
  await owner.look("don-doc");
  await owner.touch("Xác nhận");
  await owner.closed();
  await owner.sees("Đã đôn đốc 1 lần");
  await owner.look("tong-hop-120-diem", { whole: true });

  await pass("consultation");
  const lead = await hand("owner", { idle: true });
  await lead.hat(task.ownerHat);
  await at(lead, task.many, "?table=1");
  await lead.sees("Còn 1/1 ý kiến");
  await lead.page.getByRole("checkbox").first().check();
  await lead.touch("Xử lý ý kiến đã chọn");
  await lead.choose("Bảo lưu ý kiến");
  await lead.write("Nội dung tiếp thu, giải trình", "Luật để tỉnh quy định chi tiết.");
  await lead.open();
  await lead.look("bao-luu");
  await lead.touch("Xác nhận");
  await lead.closed();
  await lead.sees("Luật để tỉnh quy định chi tiết.");
  await lead.sees("1/1 ý kiến chờ quyết định");
  await lead.look("bang-tiep-thu", { whole: true });
  await at(lead, task.many);
  await lead.touch("Trình ý kiến khác nhau");
  await lead.touch("Xác nhận");
  await lead.closed();

  const chair = await hand("chair", { idle: true });
  await chair.sees("Quyết định");
  await at(chair, task.many, "?table=1");
  await chair.page.getByRole("checkbox").first().check();
  await chair.touch("Quyết định ý kiến đã chọn");
  await chair.choose("Theo cơ quan góp ý");
  await chair.write("Lý do", "Giữ theo luật.");
  await chair.open();
  await chair.look("quyet-dinh");
  await chair.touch("Xác nhận");
  await chair.closed();
  await chair.sees("Giữ theo luật.");
  await chair.look("da-quyet-dinh", { whole: true });
});
