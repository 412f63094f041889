import { describe, expect, test } from "vitest";
import { points } from "./articles";
import { emptyWork, exceptions, keepWork, missingText, readWork } from "./kept";

const scope = { mandateId: "m", matterId: "c" };

function store() {
  const rows = new Map<string, string>();
  return {
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => void rows.set(key, value),
    removeItem: (key: string) => void rows.delete(key),
  };
}

describe("points of a draft", () => {
  test("articles with their chapters, and nothing of what stands between", () => {
    const text =
      "QUYẾT ĐỊNH\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nQuy chế này quy định.\nĐiều 2. Đối tượng\n1. Cơ quan.\nChương II: Thực hiện\nĐiều 3\nNội dung.";
    expect(points(text)).toEqual([
      { chapter: "Chương I. QUY ĐỊNH CHUNG", number: "Điều 1", heading: "Phạm vi" },
      { chapter: "Chương I. QUY ĐỊNH CHUNG", number: "Điều 2", heading: "Đối tượng" },
      { chapter: "Chương II: Thực hiện", number: "Điều 3", heading: "Điều 3" },
    ]);
  });

  test("plain lines are a point each", () => {
    expect(points("Báo cáo tháng\n\n Báo cáo quý ")).toEqual([
      { chapter: null, number: null, heading: "Báo cáo tháng" },
      { chapter: null, number: null, heading: "Báo cáo quý" },
    ]);
  });
});

describe("an answer point by point", () => {
  test("only what differs from the rest is sent", () => {
    const work = emptyWork();
    work.said = {
      a: { position: "AGREE", text: "" },
      b: { position: "DISAGREE", text: " Trùng. " },
      c: { position: "AGREE_WITH_AMENDMENTS", text: " " },
    };
    expect(exceptions(work)).toEqual([
      { pointId: "b", position: "DISAGREE", text: "Trùng." },
      { pointId: "c", position: "AGREE_WITH_AMENDMENTS", text: null },
    ]);
    expect(missingText(work)).toBe("c");
  });

  test("what was written is there again after a reload, and only under its hat", () => {
    const kept = store();
    const work = { ...emptyWork(), text: "Chung" };
    keepWork(kept, scope, work);
    expect(readWork(kept, scope)).toEqual(work);
    expect(readWork(kept, { ...scope, mandateId: "x" })).toBeUndefined();
  });
});
