import type { TypedDocumentString } from "./generated";

export interface Line {
  open: (url: string, protocol: string) => WebSocket;
  url: string;
  /** A token other than the refused one; undefined when the session is over. */
  token: (refused: string | undefined) => Promise<string | undefined>;
}

const LONGEST_WAIT_S = 60;
const FORBIDDEN = 4403;

/**
 * Tells what a subscription tells (graphql-transport-ws) until the function it answers is called. It
 * tries again by itself and never complains: without a line the page is as it was asked for.
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
  let over = false;

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
    const mine = line.open(line.url, "graphql-transport-ws");
    socket = mine;
    const say = (said: object) => mine.send(JSON.stringify(said));
    mine.onopen = () =>
      say({ type: "connection_init", payload: { authorization: `Bearer ${token}` } });
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
      again();
    };
  }

  const stop = () => {
    over = true;
    clearTimeout(waiting);
    socket?.close();
  };
  void open();
  return stop;
}
