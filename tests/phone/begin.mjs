// A province is begun: the first administrator sets a password by the one-time link, enters the Office and its head, who
// then does the same on another phone.
import assert from "node:assert/strict";
import { open, task, walk } from "./walking.mjs";

const PASSWORD = "một câu dài dễ nhớ";

/** Sets a password by the link, which must leave the address at once. */
const welcome = async ({ page, look }, token, name) => {
  await page.goto(`${task.url}/welcome#${token}`);
  await page.getByRole("heading", { level: 1, name: "Đặt mật khẩu" }).waitFor();
  assert(!page.url().includes(token), "the token stays in the address");
  await look(`dat-mat-khau-${name}`);
  await page.getByLabel("Mật khẩu mới", { exact: true }).fill(PASSWORD);
  await page.getByLabel("Nhập lại mật khẩu mới", { exact: true }).fill("khác hẳn câu kia");
  await page.getByRole("button", { name: "Đặt mật khẩu và vào" }).tap();
  await page.getByText("Hai lần nhập không giống nhau").waitFor();
  await page.getByLabel("Nhập lại mật khẩu mới", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Đặt mật khẩu và vào" }).tap();
  await page.getByRole("heading", { level: 1, name: "Việc cần làm" }).waitFor();
  await look(`vao-${name}`);
};

let sheets = 0;
/** Fills the open sheet and sends it. */
const sheet = async (phone, fields, send) => {
  const { page } = phone;
  const open = page.locator("dialog[open]");
  await open.waitFor();
  for (const [label, value, kind] of fields) {
    const field = open.getByLabel(label, { exact: kind !== "part" }).first();
    if (kind === "select") await field.selectOption({ label: value });
    else await field.fill(value);
  }
  await phone.look(`to-${(sheets += 1)}`);
  await phone.touch(send);
};

await walk(async () => {
  const admin = await open("admin");
  await welcome(admin, task.token, "quan-tri");
  const { page } = admin;
  for (const part of ["units", "people", "calendar", "parameters", "province"]) {
    await page.goto(`${task.url}/manage/${part}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    await admin.look(`quan-ly-${part}`);
  }

  await page.goto(`${task.url}/manage/units`);
  await admin.touch("Thêm cơ quan");
  await sheet(
    admin,
    [
      ["Loại cơ quan", "Văn phòng UBND tỉnh", "select"],
      ["Tên đầy đủ", "Văn phòng UBND tỉnh Thử"],
      ["Ngày đầu", "2026-07-01"],
    ],
    "Lưu",
  );
  await admin.closed();
  await page.getByText("Văn phòng UBND tỉnh Thử").first().waitFor();

  await page.goto(`${task.url}/manage/people`);
  await admin.touch("Thêm người");
  await sheet(
    admin,
    [
      ["Họ và tên", "Chánh Văn phòng"],
      ["Tên tài khoản", "chanh.vp"],
    ],
    "Thêm người",
  );
  await page.getByText("Liên kết dùng một lần").first().waitFor();
  await admin.look("lien-ket-mot-lan");
  const shown = await page.locator("dialog[open]").innerText();
  const token = /\/welcome#([\w-]+)/.exec(shown)?.[1];
  assert(token, `no link in ${shown}`);
  await admin.touch("Đã sao chép, đóng lại");
  await page.getByText("Chưa có chức danh nào").waitFor();
  await admin.touch("Thêm chức danh");
  await sheet(
    admin,
    [
      ["Vai trò", "Chánh Văn phòng", "select"],
      ["Cơ quan", "Văn phòng UBND tỉnh Thử", "select"],
      ["Chức danh", "Chánh Văn phòng UBND tỉnh Thử"],
      ["Ngày đầu", "2026-07-01"],
    ],
    "Thêm chức danh",
  );
  await admin.closed();
  await page.getByText("Đang giữ").waitFor();
  await admin.look("nguoi-co-chuc-danh");

  const head = await open("head");
  await welcome(head, token, "chanh-van-phong");
});
