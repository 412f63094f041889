// Who is given an office: entered by an administrator, said to who orders a ballot, confirmed by the head of the Office
// line by line, guarded by the Chair, and all of it found again in the journal.
import assert from "node:assert/strict";
import { hand, passUntil, task, walk } from "./walking.mjs";

const SEAT = "Ủy viên UBND tỉnh, Giám đốc Sở Xây dựng";
const VICE = "Phó Chủ tịch UBND tỉnh (Kinh tế)";

/** Asks for a mandate on the page of a person. */
const enter = async (admin, person, office, title) => {
  await admin.page.goto(`${task.url}/manage/people/${encodeURIComponent(person)}`);
  await admin.touch("Thêm chức danh");
  await admin.page.getByLabel("Vai trò", { exact: true }).selectOption({ label: office });
  await admin.write("Chức danh", title);
  await admin.page.getByLabel("Ngày đầu", { exact: true }).fill("2026-12-01");
  await admin.page.locator("#post-document").fill("Quyết định số 12/QĐ-UBND");
  await admin.look("nhap-chuc-danh");
  await admin.touch("Thêm chức danh");
  await admin.closed();
};

await walk(async () => {
  // Later than all that the province began with: it stands above it in the journal.
  await passUntil("2026-11-23T09:20:00+07:00");
  const admin = await hand("admin", { idle: true });
  await enter(admin, task.people[0], "Ủy viên UBND tỉnh", SEAT);
  await admin.look("da-nhap-cho-xac-nhan", { wide: true });
  await enter(admin, task.people[1], "Phó Chủ tịch UBND tỉnh", VICE);
  await admin.page.goto(`${task.url}/offices`);
  await admin.sees(SEAT);
  await admin.look("quan-tri-xem-cho-xac-nhan", { whole: true, wide: true });
  assert.equal(await admin.page.getByRole("button", { name: /^Xác nhận/ }).count(), 0);

  const chair = await hand("chair", { idle: true });
  await chair.page.goto(`${task.url}/ballots/${encodeURIComponent(task.ballot)}?act=ORDER`);
  await chair.sees(/Chờ xác nhận: .* giữ chức Ủy viên UBND tỉnh, Giám đốc Sở Xây dựng, từ ngày 01\/12\/2026\./);
  await chair.look("chu-tich-cho-lay-y-kien", { wide: true });

  const head = await hand("head", { idle: true });
  await head.page.getByRole("link").filter({ hasText: "Xác nhận chức vụ" }).first().tap();
  await head.sees("Chọn tất cả 2 dòng");
  // Those first who could undo the rest.
  const titles = await head.page.locator("main .cards h3").allInnerTexts();
  assert.deepEqual(titles.slice(0, 2), [VICE, SEAT]);
  await head.look("cho-xac-nhan", { whole: true, wide: true });
  const line = (words) => head.page.locator("label.check").filter({ hasText: words });
  await line("Chọn tất cả 2 dòng").tap();
  await line(VICE).tap();
  await head.touch("Xác nhận");
  await head.sees("Xác nhận chức vụ?");
  assert.equal(await head.page.locator("dialog[open]").getByText(VICE).count(), 0);
  await head.look("xac-nhan-mot-dong", { wide: true });
  await head.touch("Xác nhận");
  await head.closed();
  await head.sees("Đã ghi nhận.");
  await head.page.getByText(SEAT, { exact: true }).waitFor({ state: "detached" });
  await head.look("con-mot-dong", { whole: true });
  await line(VICE).tap();
  await head.touch("Từ chối");
  await head.touch("Từ chối");
  await head.sees("Nhập lý do");
  await head.write("Lý do", "Chưa có quyết định.");
  await head.look("tu-choi", { wide: true });
  await head.touch("Từ chối");
  await head.closed();
  await head.sees("Không có chức vụ nào chờ xác nhận");

  await chair.page.goto(`${task.url}/offices`);
  await chair.sees("Quy định về xác nhận");
  await chair.look("chu-tich-xem-quy-dinh", { whole: true, wide: true });
  await chair.touch("Sửa giá trị: Chức vụ phải được xác nhận");
  await chair.sees("Luôn phải được xác nhận");
  await chair.page.locator("dialog label.check").filter({ hasText: "Thủ trưởng cơ quan" }).tap();
  await chair.write("Căn cứ pháp lý", "Quy chế làm việc, Điều 5");
  await chair.look("chu-tich-noi-long", { wide: true });
  await chair.touch("Sửa giá trị");
  await chair.closed();
  await chair.look("da-noi-long");

  await chair.page.goto(`${task.url}/journal`);
  await chair.sees("Xác nhận chức vụ");
  await chair.look("nhat-ky", { whole: true, wide: true });
  await chair.page.getByLabel("Từ ngày", { exact: true }).fill("2026-11-23");
  await chair.page.getByLabel("Đến ngày", { exact: true }).fill("2026-11-23");
  const ofHead = chair.page.locator("main li.panel").filter({ hasText: "Từ chối chức vụ" });
  await ofHead.getByRole("button", { name: "Chỉ người này" }).first().tap();
  await chair.page.locator("main li.panel").filter({ hasText: "Sửa giá trị tham số" }).waitFor({ state: "detached" });
  await chair.sees(/Chỉ hiện: /);
  await chair.look("nhat-ky-mot-nguoi", { wide: true });
  await chair.touch("Xuất bảng (XLSX)");
  await chair.sees("Tải bảng về");
  const coming = chair.page.waitForEvent("download");
  await chair.page.getByRole("link", { name: "Tải bảng về" }).tap();
  assert.match((await coming).suggestedFilename(), /\.xlsx$/);
  await chair.look("nhat-ky-da-xuat");
});
