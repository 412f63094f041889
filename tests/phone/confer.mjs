// A conference from the invitation to the head's word on what was said for him, and a ministry's draft from
// its letter to the province's answer.
import assert from "node:assert/strict";
import { paper } from "./paper.mjs";
import { hand, passUntil, task, walk } from "./walking.mjs";

/** A letter whose name reads like a mark of secrecy. */
const letter = paper("TỐI MẬT.pdf", task.theme);
const at = async ({ page }, id) => {
  await page.goto(`${task.url}/consultations/${encodeURIComponent(id)}`);
  await page.getByRole("heading", { level: 2, name: "Hồ sơ" }).waitFor();
};
const confirmed = async (phone, act) => {
  await phone.touch(act);
  await phone.touch("Xác nhận");
  await phone.closed();
};

await walk(async () => {
  const head = await hand("head", { idle: true });
  await at(head, task.conference);
  await head.touch("Mời họp lấy ý kiến");
  await head.touch("Mời họp lấy ý kiến");
  await head.sees("Cần điền nội dung này");
  await head.look("moi-hop-con-thieu");
  await head.page.getByLabel("Ngày họp").fill("2026-11-25");
  await head.page.getByLabel("Giờ họp").fill("08:00");
  await head.write("Địa điểm", "Phòng họp số 2, Trụ sở UBND tỉnh");
  await head.choose("Không có");
  await head.look("moi-hop", { whole: true });
  await head.touch("Mời họp lấy ý kiến");
  await head.closed();
  await head.sees("Phòng họp số 2");
  await head.look("da-moi-hop", { whole: true });

  await head.touch("Đổi ngày, nơi họp");
  await head.page.getByLabel("Ngày họp").fill("2026-11-26");
  await head.open();
  await head.look("doi-ngay-hop", { whole: true });
  await head.touch("Đổi ngày, nơi họp");
  await head.closed();
  await head.sees("26/11");

  const agency = await hand("agency", { idle: true });
  await agency.hat(task.agencyHat);
  await agency.sees("Trả lời giấy mời");
  await agency.look("viec-tra-loi-giay-moi");
  await at(agency, task.conference);
  await agency.touch("Trả lời giấy mời");
  await agency.choose("Cử người dự thay");
  await agency.page
    .getByLabel("Người dự thay", { exact: true })
    .selectOption({ label: "Phó Giám đốc Sở Nội vụ" });
  await agency.look("tra-loi-giay-moi", { whole: true });
  await agency.touch("Trả lời giấy mời");
  await agency.closed();
  await agency.sees("Cử người dự thay: Phó Giám đốc Sở Nội vụ");
  await agency.look("da-tra-loi-giay-moi");

  await passUntil("2026-11-26T09:30:00+07:00");

  const secretary = await hand("secretary", { idle: true });
  await at(secretary, task.conference);
  await secretary.touch("Viết biên bản");
  const own = secretary.page.getByRole("group", { name: "Sở Nội vụ" });
  await own.getByLabel("Ý kiến đã nêu").selectOption({ label: "Đồng ý, có ý kiến" });
  await own.getByLabel("Nội dung ý kiến").fill("Bổ sung thời hạn tại Điều 2.");
  const justice = secretary.page.getByRole("group", { name: "Sở Tư pháp" });
  await justice.getByLabel("Có dự").check();
  await justice.getByLabel("Người dự").selectOption({ label: "Giám đốc Sở Tư pháp" });
  await secretary.write("Diễn biến, ý kiến tại hội nghị", "Hội nghị thảo luận từng điều.");
  await secretary.look("viet-bien-ban", { whole: true });
  await secretary.write("Kết luận", "Thống nhất; bổ sung thời hạn tại Điều 2.");
  await secretary.open();
  await secretary.touch("Lưu biên bản");
  await secretary.closed();
  await confirmed(secretary, "Ký biên bản");
  await secretary.page.getByText("Biên bản hội nghị", { exact: true }).tap();
  await secretary.look("bien-ban-mot-chu-ky", { whole: true });

  await at(head, task.conference);
  await head.touch("Ký biên bản");
  await head.look("ky-bien-ban");
  await head.touch("Xác nhận");
  await head.closed();
  await head.touch("Kết thúc hội nghị");
  await head.look("ket-thuc-hoi-nghi");
  await head.touch("Xác nhận");
  await head.closed();
  await head.sees("Hội nghị kết thúc");
  await head.look("da-ket-thuc-hoi-nghi", { whole: true });

  await at(agency, task.conference);
  await agency.sees("Chờ Thủ trưởng xác nhận");
  await agency.look("nghe-bao-cao", { whole: true });
  await confirmed(agency, "Đã nghe báo cáo, giữ ý kiến đã nêu");
  await agency.sees("Thủ trưởng đã xác nhận");
  await agency.look("da-xac-nhan");

  // A ministry's draft, on the form that the Office asks with.
  await secretary.page.goto(`${task.url}/consultations/new`);
  await secretary.page.getByLabel("Là dự thảo của bộ, ngành, tỉnh khác").check();
  await secretary.write("Tên dự thảo, nội dung", "Dự thảo Nghị định về chế độ báo cáo");
  await secretary.write("Cơ quan gửi dự thảo", "Bộ Nội vụ");
  await secretary.write("Số văn bản", "5120/BNV-PC");
  await secretary.page.getByLabel("Ngày văn bản").fill("2026-11-19");
  await secretary.page.getByLabel("Tỉnh phải trả lời chậm nhất ngày").fill("2026-12-18");
  await secretary.page.getByLabel("Ai yêu cầu góp ý").selectOption({ label: "Chủ tịch UBND tỉnh" });
  await secretary.document(1, "Dự thảo", "Dự thảo Nghị định", "Điều 1. Phạm vi.");
  await secretary.tick(["Sở Nội vụ"]);
  await secretary.choose("Không có");
  await secretary.look("du-thao-cua-bo", { whole: true });
  await secretary.touch("Tiếp tục");
  await secretary.sees("Kiểm tra trước khi gửi");
  await secretary.look("kiem-tra-du-thao-cua-bo");
  await secretary.touch("Lưu, chờ Chánh Văn phòng gửi");
  await secretary.page.getByRole("heading", { level: 2, name: "Hồ sơ" }).waitFor();
  await secretary.sees("Văn bản số 5120/BNV-PC");
  await secretary.look("da-luu-du-thao-cua-bo", { whole: true });

  await passUntil("2026-12-02T08:00:00+07:00");
  await at(secretary, task.external);
  await secretary.touch("Soạn văn bản trả lời của tỉnh");
  const answer = secretary.page.getByRole("textbox", { name: "Nội dung trả lời" });
  await secretary.page.waitForFunction(() =>
    document.querySelector("#province-answer")?.value.includes("Điều 2"),
  );
  await secretary.look("soan-tra-loi-cua-tinh");
  await answer.fill("UBND tỉnh đề nghị bổ sung thời hạn tại Điều 2.");
  await secretary.open();
  await secretary.touch("Lưu văn bản trả lời");
  await secretary.closed();
  await secretary.look("da-soan-tra-loi-cua-tinh", { whole: true });

  await head.goHome();
  await head.sees("Trả lời của tỉnh");
  await head.look("viec-tra-loi-cua-tinh");
  await at(head, task.external);
  await head.touch("Ghi nhận đã gửi");
  await head.write("Số văn bản", "912/UBND-NC");
  await head.open();
  await head.page.locator("#sent-letter").setInputFiles(letter);
  await head.sees("Mã tệp để Chánh Văn phòng xác nhận");
  await head.look("tep-mang-dau-mat", { whole: true });
  const [code] = /[0-9a-f]{64}/.exec(await head.page.locator("dialog[open]").innerText());
  await head.page.goto(`${task.url}/manage/marks`);
  await head.touch("Xác nhận không có bí mật");
  await head.sees("Mã tệp gồm 64 ký tự");
  await head.write("Mã tệp", code);
  await head.write("Căn cứ", "Tên tệp nhắc tên một quy định đã công bố.");
  await head.look("xac-nhan-tep");
  await head.touch("Xác nhận không có bí mật");
  await head.sees("Đã lưu.");
  await at(head, task.external);
  await head.touch("Ghi nhận đã gửi");
  await head.write("Số văn bản", "912/UBND-NC");
  await head.open();
  await head.page.locator("#sent-letter").setInputFiles(letter);
  await head.page.getByRole("button", { name: /^Gỡ TỐI MẬT/ }).waitFor();
  await head.look("ghi-nhan-da-gui", { whole: true });
  await head.touch("Ghi nhận đã gửi");
  await head.closed();
  await head.sees("Đã gửi: số 912/UBND-NC");
  await head.look("da-gui-tra-loi-cua-tinh", { whole: true });
  assert.equal(await head.count("Đã tổng hợp"), true);
});
