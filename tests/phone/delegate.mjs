// A head lends a deputy powers in a corridor; the deputy signs in the head's name; the head reads what was done and takes
// it back; the Chair names the Standing Vice Chair; a coordinating agency names who acts for it in a task.
import assert from "node:assert/strict";
import { hand, task, walk } from "./walking.mjs";

const ENTRUST = "Ủy quyền, phân công";
/** The page where it is entrusted, by its address. */
const entrusting = async ({ page }, list = "") => {
  await page.goto(`${task.url}/delegations${list}`);
  await page.getByRole("heading", { level: 1, name: ENTRUST }).waitFor();
  await page.waitForLoadState("networkidle");
};

await walk(async () => {
  const head = await hand("head", { idle: true });
  await head.hat("Giám đốc Sở Nội vụ");
  await head.link("Tài khoản");
  await head.page.getByRole("link", { name: new RegExp(ENTRUST) }).tap();
  await head.sees("Chưa có ủy quyền nào");
  await head.look("chua-uy-quyen");
  await head.touch("Ủy quyền cho cấp phó");
  await head.touch("Ủy quyền");
  await head.sees("Chọn ít nhất một loại việc");
  await head.look("uy-quyen-con-thieu");
  await head.page.getByLabel("Ký văn bản trả lời lấy ý kiến").check();
  await head.page.getByLabel("Đến hết ngày").fill("2026-11-27");
  await head.write("Số văn bản", "15/QĐ-SNV");
  await head.look("uy-quyen", { whole: true });
  await head.touch("Ủy quyền");
  await head.closed();
  await head.sees("Đang hiệu lực");
  await head.look("da-uy-quyen");

  const deputy = await hand("deputy", { idle: true });
  await deputy.sees("Thay mặt Giám đốc Sở Nội vụ");
  await deputy.look("viec-thay-mat");
  await deputy.openCard(task.title);
  await deputy.sees("Thay mặt Giám đốc Sở Nội vụ");
  await deputy.look("tra-loi-thay-mat");
  await deputy.touch("Đồng ý");
  await deputy.look("xac-nhan-thay-mat");
  await deputy.touch("Gửi trả lời");
  await deputy.sees("Đã nhận trả lời");
  await deputy.goHome();
  await deputy.follow();
  await deputy.touch("Lấy ý kiến");
  await deputy.openCard(task.title);
  await deputy.sees("KT. Giám đốc Sở Nội vụ – Phó Giám đốc Sở Nội vụ");
  await deputy.look("da-ky-thay", { whole: true });

  await entrusting(head, "?list=done");
  await head.sees("Ký văn bản trả lời");
  assert(await head.count(/Phó Giám đốc Sở Nội vụ/), "the deputy is named");
  await head.look("da-lam-thay-toi");
  await entrusting(head);
  await head.page.getByRole("button", { name: /^Thu hồi ủy quyền/ }).tap();
  await head.write("Lý do", "Đã về cơ quan.");
  await head.open();
  await head.look("thu-hoi");
  await head.touch("Thu hồi");
  await head.closed();
  await head.sees("Đã thu hồi");
  await head.look("da-thu-hoi");

  await head.page.goto(`${task.url}/tasks/${encodeURIComponent(task.task)}`);
  await head.touch("Cử người đại diện");
  await head.page.getByLabel("Người được cử").selectOption({ label: "Chuyên viên Sở Nội vụ" });
  await head.look("cu-dai-dien");
  await head.touch("Cử người đại diện");
  await head.closed();
  await head.sees("Người đại diện phối hợp");
  await head.look("da-cu-dai-dien", { whole: true });

  const chair = await hand("chair", { idle: true });
  await entrusting(chair, "?list=division");
  await chair.touch("Phân công công tác");
  await chair.page
    .getByLabel("Người được phân công")
    .selectOption({ label: "Phó Chủ tịch Thường trực UBND tỉnh" });
  await chair.write("Số văn bản", "20/QĐ-UBND");
  await chair.open();
  await chair.look("phan-cong", { whole: true });
  await chair.touch("Phân công công tác");
  await chair.closed();
  await chair.sees("Văn bản số 20/QĐ-UBND, ngày 23/11/2026");
  await chair.look("da-phan-cong");
  await chair.page.getByRole("button", { name: /^Kết thúc phân công của/ }).first().tap();
  await chair.look("ket-thuc-phan-cong");
  await chair.touch("Kết thúc phân công");
  await chair.closed();
  await chair.sees("đến hết 23/11/2026");
  await chair.look("da-ket-thuc-phan-cong");
});
