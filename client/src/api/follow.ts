import type { TypedDocumentString } from "./generated";
import { stream } from "./stream";

/** As whom a line is opened. */
export interface Shown {
  token: string;
  mandate: string;
}

export interface Line {
  open: (url: string, protocol: string) => WebSocket;
  fetch: typeof fetch;
  url: string;
  /** A token other than the refused one; undefined when nobody is followed any more. */
  token: (refused: string | undefined) => Promise<Shown | undefined>;
  /** The line is alive: what was told last is how it is now. */
  alive?: () => void;
}

const LONGEST_WAIT_S = 60;
const FORBIDDEN = 4403;

/** Sockets in a row that were never opened before events by POST are tried instead. */
const HOPELESS = 2;

// A proxy may keep a line open that carries nothing, and a phone wakes with a line that is dead. The
// other side is asked every few seconds; what has been silent for so long is given up.
const ASK_MS = 10_000;
const SILENCE_MS = 30_000;

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
  let heardAt = 0;
  let events: AbortController | undefined;

  const again = () => {
    if (over) return;
    // Not everybody at once after the server was away.
    const seconds = Math.min(LONGEST_WAIT_S, 2 ** tries++) * (0.5 + Math.random());
    clearTimeout(waiting);
    waiting = setTimeout(() => void open(), seconds * 1000);
  };
  const heard = () => {
    heardAt = Date.now();
  };

  /** Gives up what is open and begins anew. A dead socket says nothing of its end for minutes. */
  const giveUp = () => {
    const dead = socket;
    socket = undefined;
    dead?.close();
    if (events) events.abort();
    else again();
  };
  const look = () => {
    if (!socket && !events) return;
    if (Date.now() - heardAt > SILENCE_MS) return giveUp();
    if (socket?.readyState === 1) socket.send(JSON.stringify({ type: "ping" }));
  };
  const looking = setInterval(look, ASK_MS);
  const woken = () => !globalThis.document?.hidden && look();
  globalThis.document?.addEventListener("visibilitychange", woken);

  async function open() {
    const shown = await line.token(refused).catch(() => null);
    if (over || shown === undefined) return;
    if (shown === null) return again();
    refused = undefined;
    heard();
    if (unopened >= HOPELESS) return listen(shown);
    let opened = false;
    const mine = line.open(line.url, "graphql-transport-ws");
    socket = mine;
    const say = (said: object) => mine.send(JSON.stringify(said));
    mine.onopen = () => {
      opened = true;
      unopened = 0;
      const { token, mandate } = shown;
      say({ type: "connection_init", payload: { authorization: `Bearer ${token}`, mandate } });
    };
    mine.onmessage = ({ data }) => {
      if (mine !== socket) return;
      heard();
      const said = JSON.parse(data);
      if (said.type === "connection_ack") {
        say({ id: "1", type: "subscribe", payload: { query: document.toString(), variables } });
      } else if (said.type === "next" && said.payload.data) {
        tries = 0;
        line.alive?.();
        told(said.payload.data);
      } else if (said.type === "error") stop();
      else if (said.type === "ping") say({ type: "pong" });
      else if (said.type === "pong") line.alive?.();
    };
    mine.onclose = ({ code }) => {
      if (code === FORBIDDEN) refused = shown.token;
      if (!opened) unopened += 1;
      if (mine !== socket) return;
      socket = undefined;
      again();
    };
  }

  async function listen({ token, mandate }: Shown) {
    const mine = new AbortController();
    events = mine;
    const alive = () => {
      heard();
      line.alive?.();
    };
    const via = { fetch: line.fetch, token, mandate, signal: mine.signal, heard: alive };
    const end = await stream(via, document, variables, (data) => {
      tries = 0;
      if (!over) told(data);
    });
    events = undefined;
    if (end === "over") return stop();
    if (end === "refused") refused = token;
    // The next network may be a better one.
    else unopened = 0;
    again();
  }

  const stop = () => {
    over = true;
    clearTimeout(waiting);
    clearInterval(looking);
    globalThis.document?.removeEventListener("visibilitychange", woken);
    events?.abort();
    socket?.close();
  };
  void open();
  return stop;
}
