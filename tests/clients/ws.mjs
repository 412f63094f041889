// graphql-ws: its client, and every code with which the protocol closes a socket.
import { createClient } from "graphql-ws";
import WebSocket from "ws";
import { ask, assert, browser, done, FOLLOW, greeting, LIST, SPEAK, say, signIn, socketUrl, task } from "./task.mjs";

const session = await signIn(browser().fetch);

const client = createClient({
  url: socketUrl,
  webSocketImpl: WebSocket,
  connectionParams: greeting(session),
  retryAttempts: 0,
});
const only = async (payload) => {
  for await (const result of client.iterate(payload)) return result;
};
const listed = await only({ query: LIST, variables: { first: 2 } });
assert.equal(listed.data.ballots.edges[0].node.id, task.ballot);
const spoken = await only({ query: SPEAK, variables: { input: { language: "EN" } } });
assert.equal(spoken.data.setLanguage.viewer.language, "EN");
await assert.rejects(only({ query: "{ nothing }" }), (errors) => errors[0].extensions.code === "BAD_QUERY");
let events = 0;
for await (const { data } of client.iterate({ query: FOLLOW, variables: { id: task.ballot } })) {
  assert.equal(data.ballotUpdated.tally.agree, events);
  events += 1;
  if (events === 2) break;
  await ask("vote");
}
say("query, mutation, refusal and subscription by the client of graphql-ws");
await client.dispose();

const init = { type: "connection_init", payload: greeting(session) };
const subscribe = { id: "1", type: "subscribe", payload: { query: FOLLOW, variables: { id: task.ballot } } };

/** Says these, each once the one before was answered where it says so; answers the code of the end. */
function closed(messages, protocol = "graphql-transport-ws") {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(socketUrl, protocol ? [protocol] : []);
    const left = [...messages];
    const next = () => left.length && socket.send(typeof left[0] === "string" ? left.shift() : JSON.stringify(left.shift()));
    socket.on("open", next);
    socket.on("message", next);
    socket.on("close", (code, reason) => resolve([code, reason.toString()]));
    socket.on("error", reject);
  });
}

const cases = [
  [4400, "a message that is no JSON", ["nonsense"]],
  [4400, "a message of no known type", [{ type: "start" }]],
  [4400, "an operation without a query", [init, { id: "1", type: "subscribe", payload: {} }]],
  [4400, "a payload that is no object", [{ type: "connection_init", payload: "x" }]],
  [4401, "an operation before the greeting", [subscribe]],
  [4403, "a greeting without a token", [{ type: "connection_init" }]],
  [4403, "a bad token", [{ type: "connection_init", payload: { authorization: "Bearer x" } }]],
  [4403, "another mandate", [{ type: "connection_init", payload: { ...greeting(session), mandate: "x" } }]],
  [4403, "no mandate", [{ type: "connection_init", payload: { authorization: greeting(session).authorization } }]],
  [4408, "no greeting at all", []],
  [4409, "an id that is in use", [init, subscribe, subscribe]],
  [4429, "two greetings", [init, init]],
];
await Promise.all(
  cases.map(async ([code, what, messages]) => {
    const [found, reason] = await closed(messages);
    assert.equal(found, code, what);
    if (code === 4409) assert.equal(reason, "Subscriber for 1 already exists");
    say(`${code} ${what}`);
  }),
);
const [other] = await closed([init], null);
assert.equal(other, 4406);
say("4406 another protocol");
await ask("later");
done();
