import { describe, expect, it } from "vitest";
import { letters, seen } from "./words";

describe("the door for words, as the server has it", () => {
  it("takes what nobody sees for nothing", () => {
    for (const nothing of [
      "",
      " \n\t",
      "\u200b",
      "\u3164",
      "\u2800",
      "\u115f\u1160",
      "\u202e\u202c",
      "\ufeff \u00ad\u00a0",
      "\u0000\u007f\uffff",
      "\u0301",
      "\u{e0041}",
      "\ufe0f",
      "\u180e",
    ]) {
      expect(seen(nothing), JSON.stringify(nothing)).toBe("");
    }
  });

  it("keeps a text as it is seen", () => {
    expect(seen("So\u031b\u0309 \u202eNo\u0323\u0302i\u200b vu\u0323")).toBe("Sở Nội vụ");
    expect(seen("một\u000bhai\r\nba\u2028bốn")).toBe("một\nhai\nba\nbốn");
    expect(seen("hàn\ufffeh chính")).toBe("hành chính");
    expect(seen(" Điều 1.\n\t“giữ nguyên” – 漢字 👍🏽 ")).toBe(
      " Điều 1.\n\t“giữ nguyên” – 漢字 👍🏽 ",
    );
  });

  it("counts letters, not the signs they were typed with", () => {
    expect(letters("ếếếế")).toBe(4);
    expect(letters("e\u0302\u0301".repeat(4))).toBe(4);
    expect(letters("ê\u0301".repeat(4))).toBe(4);
    expect(letters("🙂🙂")).toBe(2);
  });
});
