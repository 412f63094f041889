import type { TypedDocumentString } from "./generated";
import { stream } from "./stream";

export interface Line {
  open: (url: string, protocol: string) => WebSocket;
  fetch: typeof fetch;
  url: string;
  /** A token other than the refused one; undefined when the session is over. */
  token: (refused: string | undefined) => Promise<string | undefined>;
}

const LONGEST_WAIT_S = 60;
const FORBIDDEN = 4403;

/** Sockets in a row that were never opened before events by POST are tried instead. */
const HOPELESS = 2;

/**
 * Tells what a subscription tells (graphql-transport-ws) until the function it answers is called. It
 * tries again by itself and never complains: without a line the page is as it was asked for. Where
 * the network lets no socket through, it is told by events.
 */
export function follow<R, V>(
  line: Line,
  document: TypedDocumentString<R, V>,
  variables: V,
  told: (data: R) => void,
): () => void {
  let socket: WebSocket | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let refused: string | undefined;
  let tries = 0;
  let unopened = 0;
  let over = false;
  const gone = new AbortController();

  const again = () => {
    if (over) return;
    // Not everybody at once after the server was away.
    const seconds = Math.min(LONGEST_WAIT_S, 2 ** tries++) * (0.5 + Math.random());
    waiting = setTimeout(() => void open(), seconds * 1000);
  };

  async function open() {
    const token = await line.token(refused).catch(() => null);
    if (over || token === undefined) return;
    if (token === null) return again();
    refused = undefined;
    if (unopened >= HOPELESS) return listen(token);
    let opened = false;
    const mine = line.open(line.url, "graphql-transport-ws");
    socket = mine;
    const say = (said: object) => mine.send(JSON.stringify(said));
    mine.onopen = () => {
      opened = true;
      unopened = 0;
      say({ type: "connection_init", payload: { authorization: `Bearer ${token}` } });
    };
    mine.onmessage = ({ data }) => {
      const said = JSON.parse(data);
      if (said.type === "connection_ack") {
        say({ id: "1", type: "subscribe", payload: { query: document.toString(), variables } });
      } else if (said.type === "next" && said.payload.data) {
        tries = 0;
        told(said.payload.data);
      } else if (said.type === "error") stop();
      else if (said.type === "ping") say({ type: "pong" });
    };
    mine.onclose = ({ code }) => {
      if (code === FORBIDDEN) refused = token;
      if (!opened) unopened += 1;
      again();
    };
  }

  async function listen(token: string) {
    const via = { fetch: line.fetch, token, signal: gone.signal };
    const end = await stream(via, document, variables, (data) => {
      tries = 0;
      if (!over) told(data);
    });
    if (end === "over") return stop();
    if (end === "refused") refused = token;
    // The next network may be a better one.
    else unopened = 0;
    again();
  }

  const stop = () => {
    over = true;
    clearTimeout(waiting);
    gone.abort();
    socket?.close();
  };
  void open();
  return stop;
}
