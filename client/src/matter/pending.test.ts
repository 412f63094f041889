import { describe, expect, it } from "vitest";
import { pendingWords } from "./pending";

const of = {
  kind: "GIVE" as const,
  title: "Giám đốc Sở Tài chính",
  personName: "Trần Văn An",
  beginsOn: "2026-12-01",
  unit: { name: "Sở Tài chính" },
};

describe("what waits for a confirmation", () => {
  it("is said by office, unit, person and day, each once", () => {
    expect(pendingWords(of)).toBe(
      "Chờ xác nhận: Trần Văn An giữ chức Giám đốc Sở Tài chính, từ ngày 01/12/2026.",
    );
    expect(pendingWords({ ...of, title: "Giám đốc" })).toContain("Giám đốc (Sở Tài chính)");
    expect(pendingWords({ ...of, title: "Ủy viên UBND tỉnh", unit: null })).toContain(
      "giữ chức Ủy viên UBND tỉnh, từ",
    );
    expect(pendingWords({ ...of, kind: "END" })).toContain("thôi giữ chức");
  });
});
