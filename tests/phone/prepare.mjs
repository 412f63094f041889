// An agency takes part in preparing what another will send: invited, somebody named, a report, the head's opinion.
import { hand, task, walk } from "./walking.mjs";

const PREPARING = "Tham gia chuẩn bị dự thảo";

/** By the bell: what was told leads to where it is done. */
const told = async (phone, words) => {
  await phone.page.goto(`${task.url}/notices`);
  await phone.sees(words);
  await phone.look("thong-bao");
  await phone.page.getByRole("link").filter({ hasText: words }).first().tap();
  await phone.page.getByRole("heading", { level: 1, name: PREPARING }).waitFor();
};

/** By the card: what waits leads to where it is done. */
const waits = async (phone, words, picture) => {
  await phone.goHome();
  await phone.sees(words);
  await phone.look(picture);
  await phone.page.getByRole("link").filter({ hasText: words }).first().tap();
  await phone.page.getByRole("heading", { level: 1, name: PREPARING }).waitFor();
};

await walk(async () => {
  const lead = await hand("lead", { idle: true });
  await lead.page.goto(`${task.url}/consultations/${encodeURIComponent(task.matter)}`);
  await lead.touch("Mời cơ quan tham gia");
  await lead.touch("Mời cơ quan tham gia");
  await lead.sees("Cần điền nội dung này");
  await lead.page.getByLabel("Cơ quan", { exact: true }).selectOption({ label: "Sở Nội vụ" });
  await lead.write("Ghi chú trong giấy mời (không bắt buộc)", "Tham gia tổ soạn thảo.");
  await lead.open();
  await lead.look("moi-tham-gia");
  await lead.touch("Mời cơ quan tham gia");
  await lead.closed();
  await lead.sees("Chưa cử người");
  await lead.look("da-moi-tham-gia", { whole: true });

  await lead.touch("Sửa các điểm");
  await lead.page.locator("#draft-points-lines").fill("Điều 1. Phạm vi\nĐiều 2. Thời hạn trả lời");
  await lead.open();
  await lead.look("sua-cac-diem");
  await lead.touch("Lưu các điểm");
  await lead.closed();
  await lead.sees("2 điểm");

  const head = await hand("head", { idle: true, hat: task.headHat });
  await told(head, "Được mời tham gia chuẩn bị dự thảo");
  await head.touch("Cử người tham gia");
  await head.page.getByLabel("Người tham gia", { exact: true }).selectOption({ label: "Chuyên viên Sở Nội vụ" });
  await head.look("cu-nguoi");
  await head.touch("Cử người tham gia");
  await head.closed();
  await head.look("da-cu-nguoi");

  const officer = await hand("officer", { idle: true });
  await waits(officer, "Báo cáo thủ trưởng", "the-bao-cao");
  await officer.touch("Báo cáo Thủ trưởng");
  await officer.write("Nội dung báo cáo", "Dự thảo giao thêm việc cho Sở; đề nghị giữ như cũ.");
  await officer.open();
  await officer.look("bao-cao");
  await officer.touch("Báo cáo Thủ trưởng");
  await officer.closed();
  await officer.look("da-bao-cao");

  await waits(head, "Cho ý kiến báo cáo", "the-cho-y-kien");
  await head.touch("Cho ý kiến về báo cáo");
  await head.write("Ý kiến của Thủ trưởng", "Đồng ý với đề nghị này.");
  await head.open();
  await head.look("cho-y-kien");
  await head.touch("Cho ý kiến về báo cáo");
  await head.closed();
  await head.look("da-cho-y-kien", { whole: true });

  await told(officer, "Có báo cáo, ý kiến về việc tham gia chuẩn bị");
  await officer.sees("Đồng ý với đề nghị này.");
  await lead.page.reload();
  await lead.sees("Chuyên viên Sở Nội vụ");
  await lead.look("da-co-nguoi-tham-gia");
});
