// What every script needs: its task, a browser's cookies, and the questions that it may ask of
// whoever holds the server.
import { strict as assert } from "node:assert";
import { createInterface } from "node:readline";
import makeFetchCookie from "fetch-cookie";

export { assert };

/** `{ url, login, password, ballot }` */
export const task = JSON.parse(process.argv[2]);
export const graphqlUrl = `${task.url}/graphql`;
export const socketUrl = `${task.url.replace(/^http/, "ws")}/graphql/ws`;

const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

/** Lets something happen: `later` (tokens run out), `vote` (somebody votes). */
export async function ask(what) {
  process.stdout.write(`${JSON.stringify({ ask: what })}\n`);
  await answers.next();
}

/** What goes with every mutation, subscription and upload: the token, and the mandate it is meant for. */
export const showing = ({ token, mandate }) => ({ authorization: `Bearer ${token}`, "dongthuan-mandate": mandate });

/** The same for the greeting of a socket. */
export const greeting = ({ token, mandate }) => ({ authorization: `Bearer ${token}`, mandate });

const sessionOf = ({ accessToken, mandateId }) => ({ token: accessToken, mandate: mandateId });

export const say = (what) => process.stdout.write(`ok: ${what}\n`);

/** `fetch` with the cookies that a browser would keep. It counts the statuses it saw. */
export function browser() {
  const cookies = makeFetchCookie(fetch);
  const statuses = [];
  const fetching = async (...request) => {
    const response = await cookies(...request);
    statuses.push(response.status);
    return response;
  };
  return { fetch: fetching, statuses };
}

async function mutate(fetching, query, variables) {
  const response = await fetching(graphqlUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()).data;
}

const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { session { accessToken mandateId } userErrors { message } }
}`;
const REFRESH = "mutation { refreshSession { session { accessToken mandateId } userErrors { message } } }";

export async function signIn(fetching) {
  const input = { login: task.login, password: task.password };
  const { signIn: answer } = await mutate(fetching, SIGN_IN, { input });
  assert.deepEqual(answer.userErrors, []);
  return sessionOf(answer.session);
}

/** A new session for the cookie, as the README says. */
export async function refresh(fetching) {
  const { refreshSession: answer } = await mutate(fetching, REFRESH);
  assert.deepEqual(answer.userErrors, []);
  return sessionOf(answer.session);
}

export const LIST = `query List($first: Int) {
  ballots(first: $first) { totalCount edges { cursor node { id title } } pageInfo { hasNextPage endCursor } }
}`;
export const SPEAK = `mutation Speak($input: SetLanguageInput!) {
  setLanguage(input: $input) { viewer { login language } userErrors { code message } }
}`;
export const FOLLOW = `subscription Follow($id: ID!) {
  ballotUpdated(ballotId: $id) { id tally { agree } }
}`;

export function done() {
  say("done");
  process.exit(0);
}
