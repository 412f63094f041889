import { describe, expect, it } from "vitest";
import { vi } from "../../i18n/vi";
import { viWelcome } from "../../i18n/vi-welcome";
import { wrongPassword } from "./password";

describe("a new password, typed twice", () => {
  it("is refused where it is too short, counted in letters", () => {
    expect(wrongPassword("", "", vi, viWelcome).first).toBe(vi.passwordMissing);
    expect(wrongPassword("123456789", "123456789", vi, viWelcome).first).toBeDefined();
    expect(wrongPassword("🙂🙂🙂🙂🙂", "🙂🙂🙂🙂🙂", vi, viWelcome).first).toBeDefined();
    const four = "e\u0302\u0301".repeat(4);
    expect(wrongPassword(four, four, vi, viWelcome).first).toBeDefined();
    expect(wrongPassword("1234567890", "1234567890", vi, viWelcome)).toEqual({});
  });

  it("is refused beside the second field when the two differ", () => {
    expect(wrongPassword("1234567890", "1234567891", vi, viWelcome)).toEqual({
      again: viWelcome.welcomeDiffers,
    });
    // A space is a character of it.
    expect(wrongPassword("1234567890", "1234567890 ", vi, viWelcome).again).toBeDefined();
  });
});
