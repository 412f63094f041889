import { describe, expect, it } from "vitest";
import type { ConsultationResponseState } from "../api/generated";
import { en } from "../i18n/en";
import { vi } from "../i18n/vi";
import { answered, formalState, stateWords, summaryLabel, summaryShares } from "./responses";

const words: [ConsultationResponseState, string][] = [
  ["PENDING", "Chưa xem"],
  ["VIEWED", "Đã xem, chưa trả lời"],
  ["DRAFTED", "Đã soạn, chưa gửi"],
  ["ANSWERED", "Đã trả lời"],
  ["NOT_CONCERNED", "Không liên quan"],
  ["DEEMED_AGREED", "Coi như đồng ý"],
  ["LATE_ANSWERED", "Trả lời muộn, không tính"],
  ["NO_ANSWER", "Không trả lời"],
  ["UNREACHED", "Yêu cầu chưa đến được"],
];
const summary = {
  recipients: 12,
  agree: 4,
  agreeWithAmendments: 2,
  disagree: 1,
  notConcerned: 1,
  deemedAgreed: 3,
  pending: 1,
  unreached: 0,
  late: 1,
  unresolved: 2,
  undecided: 0,
};

describe("the state of an agency's answer", () => {
  it.each(words)("%s reads %s", (state, said) => {
    expect(stateWords(state, vi)).toBe(said);
  });

  it("has words of its own for each state, in both languages", () => {
    for (const dictionary of [vi, en]) {
      expect(new Set(words.map(([state]) => stateWords(state, dictionary))).size).toBe(9);
    }
  });

  it("is not changed by a late answer (C16)", () => {
    expect(formalState("LATE_ANSWERED", "AGREEMENT")).toBe("DEEMED_AGREED");
    expect(formalState("LATE_ANSWERED", "NO_ANSWER")).toBe("NO_ANSWER");
    expect(formalState("LATE_ANSWERED", "NOTHING")).toBe("UNREACHED");
    expect(formalState("ANSWERED", "AGREEMENT")).toBe("ANSWERED");
  });
});

describe("the answers summed up", () => {
  it("cover every agency asked, each once", () => {
    const all = summaryShares(summary).reduce((sum, share) => sum + share.count, 0);
    expect(all).toBe(summary.recipients);
  });

  it("do not call silence an answer", () => {
    expect(answered(summary)).toBe(8);
  });

  it("are said with all counts", () => {
    expect(summaryLabel(summary)).toBe(
      "4 đồng ý; 2 đồng ý, có ý kiến; 1 không đồng ý; 3 coi như đồng ý; 1 không liên quan; 1 chưa trả lời; tổng 12 cơ quan",
    );
  });
});
