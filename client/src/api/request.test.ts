import { describe, expect, it, vi } from "vitest";
import { TypedDocumentString } from "./generated";
import {
  Refused,
  requester,
  SignedOut,
  Switched,
  type Transport,
  Turned,
  Unreachable,
} from "./request";

const Ask = new TypedDocumentString<{ serverTime: string }, object>("query { serverTime }");
const good = { data: { serverTime: "2026-11-23T09:15:00+07:00" } };
const stale = { errors: [{ message: "no", extensions: { code: "UNAUTHENTICATED" } }] };

type Reply = { status?: number; body?: unknown } | "broken";

function transport(replies: Reply[], renews: boolean[] = [true]) {
  let token = "old";
  let mandate = "m1";
  const sent: { authorization: string | null; mandate: string | null }[] = [];
  const bodies: { query?: string; extensions?: object }[] = [];
  const renew = vi.fn(async () => {
    const ok = renews.shift() ?? false;
    if (ok) token = "new";
    return ok;
  });
  const via: Transport = {
    language: () => "vi",
    token: () => token,
    mandate: () => mandate,
    renew,
    clock: vi.fn(),
    fetch: async (_url, init) => {
      const headers = new Headers(init?.headers);
      sent.push({
        authorization: headers.get("authorization"),
        mandate: headers.get("dongthuan-mandate"),
      });
      bodies.push(JSON.parse(String(init?.body)));
      const reply = replies.shift();
      if (!reply || reply === "broken") throw new TypeError("network");
      return new Response(JSON.stringify(reply.body ?? {}), { status: reply.status ?? 200 });
    },
  };
  const change = (to: string) => {
    mandate = to;
  };
  return { via, sent, bodies, renew, change, ask: requester(via) };
}

describe("request", () => {
  it("renews once on 401 and asks again with the new token", async () => {
    const { ask, sent, renew } = transport([{ status: 401 }, { body: good }]);
    await expect(ask(Ask, {})).resolves.toEqual(good.data);
    expect(sent.map((s) => s.authorization)).toEqual(["Bearer old", "Bearer new"]);
    expect(renew).toHaveBeenCalledExactlyOnceWith("old");
  });

  it("names the mandate that the page shows, with every question (X17)", async () => {
    const { ask, sent } = transport([{ status: 401 }, { body: good }]);
    await ask(Ask, {});
    expect(sent.map((s) => s.mandate)).toEqual(["m1", "m1"]);
  });

  it("is not asked again as somebody else, where the page shows another by then (X17)", async () => {
    const { ask, sent, renew, change } = transport([{ status: 401 }, { body: good }]);
    renew.mockImplementationOnce(async () => {
      change("m2");
      return true;
    });
    await expect(ask(Ask, {})).rejects.toBeInstanceOf(Turned);
    expect(sent).toHaveLength(1);
  });

  it("knows that this browser is another's by now (X17)", async () => {
    const body = { errors: [{ message: "no", extensions: { code: "MANDATE_MISMATCH" } }] };
    const { ask, sent } = transport([{ status: 409, body }]);
    await expect(ask(Ask, {})).rejects.toBeInstanceOf(Switched);
    expect(sent).toHaveLength(1);
  });

  it("takes the error code UNAUTHENTICATED for a 401", async () => {
    const { ask, sent } = transport([{ body: stale }, { body: good }]);
    await expect(ask(Ask, {})).resolves.toEqual(good.data);
    expect(sent).toHaveLength(2);
  });

  it("gives up after one renewal", async () => {
    const { ask, sent, renew } = transport([{ status: 401 }, { status: 401 }], [true, true]);
    await expect(ask(Ask, {})).rejects.toBeInstanceOf(SignedOut);
    expect(sent).toHaveLength(2);
    expect(renew).toHaveBeenCalledTimes(1);
  });

  it("does not ask again when the session is over", async () => {
    const { ask, sent } = transport([{ status: 401 }], [false]);
    await expect(ask(Ask, {})).rejects.toBeInstanceOf(SignedOut);
    expect(sent).toHaveLength(1);
  });

  it("says unreachable, not refused, when the outcome is unknown", async () => {
    await expect(transport(["broken"]).ask(Ask, {})).rejects.toBeInstanceOf(Unreachable);
    await expect(transport([{ status: 502 }]).ask(Ask, {})).rejects.toBeInstanceOf(Unreachable);
  });

  it("says that nobody knows when the server, its disk or its database failed", async () => {
    for (const code of ["INTERNAL", "TRY_AGAIN", "OUTCOME_UNKNOWN"]) {
      const body = { data: null, errors: [{ message: "no", extensions: { code } }] };
      const failed = transport([{ status: 503, body }]).ask(Ask, {});
      await expect(failed).rejects.toMatchObject({ code: "UNKNOWN" });
    }
  });

  it("does not renew for another refusal", async () => {
    const body = { data: null, errors: [{ message: "no", extensions: { code: "NOT_FOUND" } }] };
    const { ask, renew } = transport([{ body }]);
    const failed = ask(Ask, {});
    await expect(failed).rejects.toBeInstanceOf(Refused);
    await expect(failed).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(renew).not.toHaveBeenCalled();
  });

  it("asks by the hash, and sends the document once when it is not known", async () => {
    const Known = new TypedDocumentString<{ serverTime: string }, object>("query { serverTime }", {
      hash: "ab",
    });
    const code = "PERSISTED_QUERY_NOT_FOUND";
    const unknown = { errors: [{ message: "no", extensions: { code } }] };
    const { ask, bodies } = transport([{ body: unknown }, { body: good }, { body: good }]);
    await expect(ask(Known, {})).resolves.toEqual(good.data);
    await expect(ask(Known, {})).resolves.toEqual(good.data);
    const extensions = { persistedQuery: { version: 1, sha256Hash: "ab" } };
    expect(bodies).toEqual([
      { variables: {}, extensions },
      { query: "query { serverTime }", variables: {}, extensions },
      { variables: {}, extensions },
    ]);
  });

  it("does not ask for ever for a document that the server will not know", async () => {
    const Known = new TypedDocumentString<object, object>("query { a }", { hash: "ab" });
    const code = "PERSISTED_QUERY_NOT_FOUND";
    const unknown = { body: { errors: [{ message: "no", extensions: { code } }] } };
    const { ask, bodies } = transport([unknown, unknown, { body: good }]);
    await expect(ask(Known, {})).rejects.toBeInstanceOf(Refused);
    expect(bodies).toHaveLength(2);
  });

  it("tells the clock the server's time", async () => {
    const { ask, via } = transport([{ body: good }]);
    await ask(Ask, {});
    expect(via.clock).toHaveBeenCalledWith(
      good.data.serverTime,
      expect.any(Number),
      expect.any(Number),
    );
  });
});
