import type { ErrorCode, TypedDocumentString } from "./generated";

/** No answer, or one that says nothing: what was asked may or may not have been done. */
export class Unreachable extends Error {}

/** The session is over and could not be renewed. */
export class SignedOut extends Error {}

/** This browser is another person's by now, or the mandate shown has ended: nothing was done (X17). */
export class Switched extends SignedOut {}

/** Meanwhile this page itself shows another person or mandate: what was begun is not repeated as that. */
export class Turned extends SignedOut {}

/** The server answered, and the answer is no. */
export class Refused extends Error {
  constructor(
    readonly code: ErrorCode | "UNKNOWN",
    message: string,
  ) {
    super(message);
  }
}

/** After a fault inside the server, or of its disk or database, nobody can say what was done. */
const isUnknown = (code: string) => ["INTERNAL", "TRY_AGAIN", "OUTCOME_UNKNOWN"].includes(code);

interface Answer<R> {
  data?: R | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

export interface Transport {
  fetch: typeof fetch;
  language: () => string;
  token: () => string | undefined;
  /** Global id of the mandate that the page shows: it goes with everything (X17). */
  mandate: () => string | undefined;
  /** Renews the token; false when the session is over. Throws Unreachable without network. */
  renew: (stale: string | undefined) => Promise<boolean>;
  /** Told the server's time with the moments the question left and the answer came. */
  clock: (serverTime: string, asked: number, answered: number) => void;
}

const PATIENCE_MS = 20_000;

/** What a question needs. */
export type Via = Pick<Transport, "fetch" | "language" | "token" | "mandate" | "clock">;

/** Who asks, and as whom the page shows it. */
export function showing(token: string | undefined, mandate: string | undefined) {
  const headers: Record<string, string> = {};
  if (token) headers.authorization = `Bearer ${token}`;
  if (token && mandate) headers["dongthuan-mandate"] = mandate;
  return headers;
}

/** As the build adds it; without a build documents are sent whole. */
const hashOf = (document: { __meta__?: Record<string, unknown> | undefined }) => {
  const sha256Hash = document.__meta__?.hash;
  return sha256Hash && { persistedQuery: { version: 1, sha256Hash } };
};

/**
 * One question, without renewing anything: by the hash of its document, and once more with the
 * document itself when the server does not know it yet.
 */
export async function send<R, V>(
  via: Via,
  document: TypedDocumentString<R, V>,
  variables: V,
): Promise<{ unauthenticated: boolean; answer: Answer<R> }> {
  const extensions = hashOf(document);
  if (extensions) {
    const got = await post<R>(via, { variables, extensions });
    const code = got.answer.errors?.[0]?.extensions?.code;
    if (code !== "PERSISTED_QUERY_NOT_FOUND") return got;
  }
  return post<R>(via, { query: document.toString(), variables, extensions });
}

async function post<R>(
  via: Via,
  body: object,
): Promise<{ unauthenticated: boolean; answer: Answer<R> }> {
  const headers: Record<string, string> = {
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json",
    "accept-language": via.language(),
    ...showing(via.token(), via.mandate()),
  };
  const asked = Date.now();
  let response: Response;
  let answer: Answer<R>;
  try {
    response = await via.fetch("/graphql", {
      method: "POST",
      headers,
      credentials: "same-origin",
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status === 401) return { unauthenticated: true, answer: {} };
    answer = (await response.json()) as Answer<R>;
  } catch (cause) {
    throw new Unreachable("no answer", { cause });
  }
  const told = (answer.data as { serverTime?: unknown } | null | undefined)?.serverTime;
  if (typeof told === "string") via.clock(told, asked, Date.now());
  const unauthenticated = answer.errors?.some((e) => e.extensions?.code === "UNAUTHENTICATED");
  // A failing proxy answers with words of its own: that is no answer of the server.
  if (!unauthenticated && !answer.data && !answer.errors?.length) {
    throw new Unreachable(`status ${response.status}`);
  }
  return { unauthenticated: unauthenticated === true, answer };
}

/** Asks, and once more with a new token when the first one was refused. */
export function requester(via: Transport) {
  return async function request<R, V>(
    document: TypedDocumentString<R, V>,
    variables: V,
  ): Promise<R> {
    const used = via.token();
    const as = via.mandate();
    let { unauthenticated, answer } = await send(via, document, variables);
    if (unauthenticated && (await via.renew(used))) {
      if (via.mandate() !== as) throw new Turned();
      ({ unauthenticated, answer } = await send(via, document, variables));
    }
    if (unauthenticated) throw new SignedOut();
    const error = answer.errors?.[0];
    if (error?.extensions?.code === "MANDATE_MISMATCH") throw new Switched();
    if (error) {
      const code = error.extensions?.code ?? "UNKNOWN";
      throw new Refused(isUnknown(code) ? "UNKNOWN" : (code as ErrorCode), error.message);
    }
    return answer.data as R;
  };
}
