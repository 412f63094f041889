import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { follow, type Shown } from "./follow";
import { TypedDocumentString } from "./generated";

const Follow = new TypedDocumentString<{ n: number }, { id: string }>("subscription { n }");

class FakeSocket {
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onclose?: (event: { code: number }) => void;
  sent: { type: string; payload?: { authorization?: string; mandate?: string } }[] = [];
  readyState = 1;
  close = vi.fn();
  send(text: string) {
    this.sent.push(JSON.parse(text));
  }
  hear(said: object) {
    this.onmessage?.({ data: JSON.stringify(said) });
  }
}

function begin(tokens: (string | undefined)[], streams: Response[] = []) {
  const sockets: FakeSocket[] = [];
  const asked = vi.fn(async () => streams.shift() ?? new Response(null, { status: 503 }));
  const token = vi.fn(async (_refused: string | undefined): Promise<Shown | undefined> => {
    const next = tokens.shift();
    return next === undefined ? undefined : { token: next, mandate: "m1" };
  });
  const alive = vi.fn();
  const line = {
    url: "ws://here/graphql/ws",
    token,
    alive,
    fetch: asked as typeof fetch,
    open: () => {
      sockets.push(new FakeSocket());
      return sockets.at(-1) as unknown as WebSocket;
    },
  };
  const told = vi.fn();
  const stop = follow(line, Follow, { id: "1" }, told);
  return { sockets, asked, token, told, alive, stop };
}

const next = (n: number) => ({ id: "1", type: "next", payload: { data: { n } } });

describe("follow", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("shows its token, subscribes and tells", async () => {
    const { sockets, told } = begin(["a"]);
    await vi.advanceTimersByTimeAsync(0);
    sockets[0]?.onopen?.();
    // X17: the socket is opened for the mandate that the page shows.
    expect(sockets[0]?.sent[0]?.payload).toEqual({ authorization: "Bearer a", mandate: "m1" });
    sockets[0]?.hear({ type: "connection_ack" });
    expect(sockets[0]?.sent[1]).toMatchObject({
      type: "subscribe",
      payload: { variables: { id: "1" } },
    });
    sockets[0]?.hear(next(7));
    expect(told).toHaveBeenCalledExactlyOnceWith({ n: 7 });
    sockets[0]?.hear({ type: "ping" });
    expect(sockets[0]?.sent[2]).toEqual({ type: "pong" });
  });

  it("comes back with another token when the first was refused, and stops without one", async () => {
    const { sockets, token } = begin(["a", "b", undefined]);
    await vi.advanceTimersByTimeAsync(0);
    sockets[0]?.onclose?.({ code: 4403 });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(token).toHaveBeenLastCalledWith("a");
    expect(sockets).toHaveLength(2);
    sockets[1]?.onclose?.({ code: 4403 });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(token).toHaveBeenLastCalledWith("b");
    expect(sockets).toHaveLength(2);
  });

  it("waits longer each time, and begins anew after an event", async () => {
    const { sockets } = begin(Array(20).fill("a"));
    await vi.advanceTimersByTimeAsync(0);
    for (const within of [1_500, 3_000, 6_000]) {
      const before = sockets.length;
      sockets.at(-1)?.onopen?.();
      sockets.at(-1)?.onclose?.({ code: 1006 });
      await vi.advanceTimersByTimeAsync(within / 3 - 1);
      expect(sockets).toHaveLength(before);
      await vi.advanceTimersByTimeAsync(within);
      expect(sockets).toHaveLength(before + 1);
    }
    sockets.at(-1)?.hear(next(1));
    sockets.at(-1)?.onclose?.({ code: 1001 });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(sockets).toHaveLength(5);
  });

  it("is told by events where no socket opens, and tries sockets again after them", async () => {
    const events = new Response('event: next\ndata: {"data":{"n":3}}\n\n');
    const { sockets, asked, told } = begin(Array(5).fill("a"), [events]);
    await vi.advanceTimersByTimeAsync(0);
    sockets[0]?.onclose?.({ code: 1006 });
    await vi.advanceTimersByTimeAsync(1_500);
    sockets[1]?.onclose?.({ code: 1006 });
    expect(asked).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(asked).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith({ n: 3 }));
    await vi.advanceTimersByTimeAsync(6_000);
    expect(sockets).toHaveLength(3);
  });

  it("gives up a line that carries nothing within 40 seconds, and begins anew", async () => {
    const { sockets, alive } = begin(Array(5).fill("a"));
    await vi.advanceTimersByTimeAsync(0);
    sockets[0]?.onopen?.();
    sockets[0]?.hear({ type: "connection_ack" });
    // Asked whether it is alive, it says so: the page knows that what it shows is how it is.
    for (let seconds = 0; seconds < 120; seconds += 10) {
      await vi.advanceTimersByTimeAsync(10_000);
      expect(sockets[0]?.sent.at(-1)).toEqual({ type: "ping" });
      sockets[0]?.hear({ type: "pong" });
    }
    expect(sockets).toHaveLength(1);
    expect(alive).toHaveBeenCalledTimes(12);
    // No close event comes: the proxy in between keeps the line.
    await vi.advanceTimersByTimeAsync(42_000);
    expect(sockets[0]?.close).toHaveBeenCalled();
    expect(sockets).toHaveLength(2);
    sockets[0]?.hear(next(1));
    expect(alive).toHaveBeenCalledTimes(12);
  });

  it("is silent once stopped or refused", async () => {
    const { sockets, stop } = begin(["a", "a"]);
    await vi.advanceTimersByTimeAsync(0);
    stop();
    expect(sockets[0]?.close).toHaveBeenCalled();
    sockets[0]?.onclose?.({ code: 1000 });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sockets).toHaveLength(1);
    const other = begin(["a", "a"]);
    await vi.advanceTimersByTimeAsync(0);
    other.sockets[0]?.hear({ id: "1", type: "error", payload: [] });
    other.sockets[0]?.onclose?.({ code: 1000 });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(other.sockets).toHaveLength(1);
    expect(other.told).not.toHaveBeenCalled();
  });
});
