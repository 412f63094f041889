import { describe, expect, it } from "vitest";
import { en } from "../i18n/en";
import { vi } from "../i18n/vi";
import { isFilePath } from "./path";
import { fileOf, isFinal, MOST_BYTES, refusalOf, wrongWith } from "./upload";
import { fileWords, mediaTypeOf, sizeWords } from "./words";

const KB = 1024;
const MB = KB * KB;

describe("the size of a file", () => {
  it.each([
    [0, "0 byte"],
    [900, "900 byte"],
    [KB, "1 KB"],
    [84 * KB, "84 KB"],
    [84.4 * KB, "84 KB"],
    [1023.4 * KB, "1023 KB"],
    // Never "1024 KB".
    [1023.6 * KB, "1 MB"],
    [MB, "1 MB"],
    [1.25 * MB, "1,3 MB"],
    [50 * MB, "50 MB"],
  ])("%d reads %s", (bytes, words) => {
    expect(sizeWords(bytes, vi)).toBe(words);
  });

  it("has a point in English", () => {
    expect(sizeWords(1.25 * MB, en)).toBe("1.3 MB");
  });

  it("stands behind the kind of file", () => {
    expect(fileWords({ mediaType: "application/pdf", size: 84 * KB }, vi)).toBe("PDF · 84 KB");
    expect(fileWords({ mediaType: "application/zip", size: 31 * KB }, vi)).toBe("Tệp · 31 KB");
  });
});

describe("the kind of a file", () => {
  it.each([
    [{ name: "Dự thảo.PDF", type: "" }, "application/pdf"],
    [{ name: "anh.jpeg", type: "image/jpeg" }, "image/jpeg"],
    // A camera may hand over a picture without a name of its own.
    [{ name: "image", type: "image/png" }, "image/png"],
    [{ name: "to-trinh.doc", type: "application/msword" }, undefined],
    // The ending is what the reader will see and open.
    [{ name: "chay.exe", type: "application/pdf" }, undefined],
    [{ name: "khong-duoi", type: "" }, undefined],
  ])("%o is %s", (file, type) => {
    expect(mediaTypeOf(file)).toBe(type);
  });
});

describe("a file before it is sent", () => {
  const file = { name: "a.pdf", type: "application/pdf", size: 1 };
  it("is taken, or told what is wrong with it", () => {
    expect(wrongWith(file, vi)).toBeUndefined();
    expect(wrongWith({ ...file, size: MOST_BYTES }, vi)).toBeUndefined();
    expect(wrongWith({ ...file, size: MOST_BYTES + 1 }, vi)).toBe("Tệp lớn hơn 50 MB.");
    expect(wrongWith({ ...file, size: 0 }, vi)).toBe("Tệp trống.");
    expect(wrongWith({ ...file, name: "a.zip" }, vi)).toMatch(/^Loại tệp này không nhận/);
  });
});

describe("the answer to an upload", () => {
  const refused = (status: number, code: string, message: string) => ({
    status,
    body: JSON.stringify({ error: { code, message } }),
  });

  it.each([
    [403, "NOT_ENTITLED", "Tư cách này không tải tệp lên được."],
    [413, "FILE_TOO_LARGE", "Tệp lớn hơn 20 MB."],
    [415, "FILE_NOT_WHAT_IT_SAYS", "Tệp không phải là PDF."],
    [429, "TOO_MANY_FILES", "Chờ ít phút."],
  ])("%d %s says the server's own words", (status, code, message) => {
    expect(refusalOf(refused(status, code, message), vi)).toBe(message);
  });

  it.each([
    [413, "<html>413 Request Entity Too Large</html>", "Tệp lớn hơn 50 MB."],
    [415, "", vi.uploadKindWrong],
    [429, "slow down", vi.uploadTooMany],
    [502, "<html>Bad Gateway</html>", vi.uploadNotDone],
    [500, '{"error":{"message":"panicked at main.rs"}}', vi.uploadNotDone],
    [200, "", vi.uploadNotDone],
  ])("%d %s of a stranger says ours", (status, body, words) => {
    expect(refusalOf({ status, body }, vi)).toBe(words);
  });

  it("is a file only when all of it is there", () => {
    const file = {
      id: "f1",
      name: "a.pdf",
      mediaType: "application/pdf",
      size: 5,
      removedAt: null,
    };
    const body = JSON.stringify({ file: { ...file, sha256: "00" } });
    expect(fileOf({ status: 201, body })).toEqual(file);
    expect(fileOf({ status: 200, body })).toBeUndefined();
    expect(fileOf({ status: 201, body: JSON.stringify({ file: { id: "f1" } }) })).toBeUndefined();
    expect(fileOf({ status: 201, body: "<html>" })).toBeUndefined();
  });

  it("offers to try again what may go through the next time", () => {
    expect([400, 413, 415].map((status) => isFinal({ status, body: "" }))).toEqual([
      true,
      true,
      true,
    ]);
    expect([0, 403, 429, 500, 502].some((status) => isFinal({ status, body: "" }))).toBe(false);
  });
});

describe("the link of a file", () => {
  it("leads to this site's files only", () => {
    expect(isFilePath("/files/abc.def")).toBe(true);
    expect(isFilePath("/files/")).toBe(false);
    expect(isFilePath("//evil.example/files/a")).toBe(false);
    expect(isFilePath("https://evil.example/files/a")).toBe(false);
    expect(isFilePath("javascript:alert(1)")).toBe(false);
  });
});
