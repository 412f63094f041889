import type { TypedDocumentString } from "./generated";
import { showing } from "./request";

/** What a stream of events ended with. */
export type End = "refused" | "over" | "lost";

/**
 * Tells what a subscription tells, by events over one POST (graphql-sse): for networks that let no
 * WebSocket through.
 */
export async function stream<R, V>(
  via: {
    fetch: typeof fetch;
    token: string;
    mandate: string;
    signal: AbortSignal;
    /** Something came: the line is alive. */
    heard: () => void;
  },
  document: TypedDocumentString<R, V>,
  variables: V,
  told: (data: R) => void,
): Promise<End> {
  try {
    const response = await via.fetch("/graphql", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "text/event-stream",
        ...showing(via.token, via.mandate),
      },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: via.signal,
    });
    if (response.status === 401) return "refused";
    if (!response.ok || !response.body) return "lost";
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return "lost";
      via.heard();
      text += value;
      for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
        const [event = "", data = ""] = text.slice(0, end).split("\n");
        text = text.slice(end + 2);
        if (event === "event: complete") return "over";
        if (event !== "event: next") continue;
        const answer = JSON.parse(data.replace(/^data:/, ""));
        if (answer.data) told(answer.data);
      }
    }
  } catch {
    return "lost";
  }
}
