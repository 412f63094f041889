import { describe, expect, it, vi } from "vitest";
import { TypedDocumentString } from "./generated";
import { stream } from "./stream";

const Follow = new TypedDocumentString<{ n: number }, { id: string }>("subscription { n }");

function answer(pieces: string[], status = 200) {
  const told = vi.fn();
  const asked = vi.fn(async () => {
    const bytes = pieces.map((piece) => new TextEncoder().encode(piece));
    const body = new ReadableStream({
      start(to) {
        for (const piece of bytes) to.enqueue(piece);
        to.close();
      },
    });
    return new Response(body, { status });
  });
  const heard = vi.fn();
  const signal = new AbortController().signal;
  const via = { fetch: asked as typeof fetch, token: "a", mandate: "m1", signal, heard };
  return { told, asked, heard, end: stream(via, Follow, { id: "1" }, told) };
}

describe("stream", () => {
  it("tells each event, however it is cut, and passes over comments", async () => {
    const { told, asked, heard, end } = answer([
      'event: next\ndata: {"data":{"n":1}}\n',
      '\n:\n\nevent: next\ndata: {"data":{"n":',
      "2}}\n\n",
      "event: complete\ndata: \n\n",
    ]);
    await expect(end).resolves.toBe("over");
    expect(told.mock.calls).toEqual([[{ n: 1 }], [{ n: 2 }]]);
    expect(heard).toHaveBeenCalledTimes(4);
    expect(asked).toHaveBeenCalledWith(
      "/graphql",
      expect.objectContaining({
        headers: expect.objectContaining({
          accept: "text/event-stream",
          authorization: "Bearer a",
          "dongthuan-mandate": "m1",
        }),
      }),
    );
  });

  it("says how it ended", async () => {
    await expect(answer([], 401).end).resolves.toBe("refused");
    await expect(answer([], 503).end).resolves.toBe("lost");
    await expect(answer(['event: next\ndata: {"data":{"n":1}}\n\n']).end).resolves.toBe("lost");
    await expect(answer(["event: next\ndata: {\n\n"]).end).resolves.toBe("lost");
  });
});
