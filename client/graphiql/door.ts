// How the explorer speaks to the API. Cookies stay out of it: who signs in here neither takes over
// nor ends the session that the phone client has in the same browser.

export interface Session {
  token: string;
  /** The mandate that the token is for; it goes with whatever changes something (X17). */
  mandate: string;
  name: string;
}

type Headers = Record<string, string>;
interface Params {
  query: string;
  operationName?: string | null;
  variables?: unknown;
}
interface Answer<T> {
  data?: T | null;
  errors?: { message: string }[];
}

async function post(params: Params, headers: Headers): Promise<Response> {
  return fetch("/graphql", {
    method: "POST",
    credentials: "omit",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(params),
  });
}

// Every tab keeps its own headers, so a tab may still hold the token of an earlier sign-in. Such
// a token means whoever is signed in now; one that the reader brought along means itself.
const given = new Set<string>();
let current: Headers | undefined;

/** The headers of a session. */
export const headersOf = ({ token, mandate }: Session): Headers => ({
  authorization: `Bearer ${token}`,
  "dongthuan-mandate": mandate,
});

export interface Fetching {
  /** The token is not good any more. */
  onExpired: () => void;
}

/** What GraphiQL asks through. */
export function fetcher({ onExpired }: Fetching) {
  return async (params: Params, options?: { headers?: Record<string, unknown> }) => {
    const headers: Headers = {};
    for (const [name, value] of Object.entries(options?.headers ?? {})) {
      headers[name.toLowerCase()] = String(value);
    }
    const asked = headers.authorization;
    const ours = asked === undefined || given.has(asked);
    if (ours) {
      delete headers.authorization;
      delete headers["dongthuan-mandate"];
      Object.assign(headers, current);
    }
    const response = await post(params, headers);
    if (response.status === 401 && ours && current) {
      current = undefined;
      onExpired();
    }
    return response.json();
  };
}

const SIGN_IN = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { session { accessToken mandateId } userErrors { message } }
}`;
interface SignedIn {
  signIn: {
    session: { accessToken: string; mandateId: string } | null;
    userErrors: { message: string }[];
  };
}

/** The new session, or why there is none. */
export async function signIn(login: string, password: string): Promise<Session | string> {
  try {
    const response = await post({ query: SIGN_IN, variables: { input: { login, password } } }, {});
    const answer: Answer<SignedIn> = await response.json();
    const got = answer.data?.signIn.session;
    if (!got) {
      const said = answer.data?.signIn.userErrors ?? answer.errors ?? [];
      return said.map((one) => one.message).join(" ") || response.statusText;
    }
    const session = { token: got.accessToken, mandate: got.mandateId, name: login };
    current = headersOf(session);
    given.add(`Bearer ${session.token}`);
    return session;
  } catch {
    return "Máy chủ không trả lời. The server does not answer.";
  }
}

/** Ends the session on the server too; when that fails, the token ends by itself in minutes. */
export async function signOut(): Promise<void> {
  const headers = current ?? {};
  current = undefined;
  const query = "mutation SignOut { signOut { userErrors { message } } }";
  await post({ query }, headers).catch(() => undefined);
}
