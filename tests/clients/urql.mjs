// urql with its stock exchanges.
import { Client, fetchExchange, gql, subscriptionExchange } from "@urql/core";
import { authExchange } from "@urql/exchange-auth";
import { createClient } from "graphql-ws";
import WebSocket from "ws";
import { ask, assert, browser, done, FOLLOW, graphqlUrl, greeting, LIST, refresh, SPEAK, say, showing, signIn, socketUrl, task } from "./task.mjs";

// On Node, a stream of events that urql gives up leaves the rejection of its own abort behind.
process.on("unhandledRejection", (error) => {
  if (error?.name !== "AbortError") throw error;
});

const { fetch: fetching, statuses } = browser();
let session = await signIn(fetching);
const sockets = createClient({
  url: socketUrl,
  webSocketImpl: WebSocket,
  connectionParams: () => greeting(session),
});
const auth = authExchange(async (utils) => ({
  addAuthToOperation: (operation) => utils.appendHeaders(operation, showing(session)),
  didAuthError: (error) => error.response?.status === 401,
  async refreshAuth() {
    session = await refresh(fetching);
  },
}));
const common = { url: graphqlUrl, fetch: fetching, preferGetMethod: false, requestPolicy: "network-only" };
const bySocket = new Client({
  ...common,
  exchanges: [
    auth,
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: ({ query, variables }) => ({
        subscribe: (sink) => ({ unsubscribe: sockets.subscribe({ query: query ?? "", variables }, sink) }),
      }),
    }),
  ],
});
const byEvents = new Client({ ...common, exchanges: [auth, fetchExchange], fetchSubscriptions: true });
const byGet = new Client({ ...common, exchanges: [auth, fetchExchange], preferGetMethod: "force" });

const list = async (client) => {
  const { data, error } = await client.query(gql(LIST), { first: 2 }).toPromise();
  assert.ifError(error);
  assert.equal(data.ballots.edges[0].node.id, task.ballot);
};
await list(bySocket);
await list(byGet);
const spoken = await bySocket.mutation(gql(SPEAK), { input: { language: "EN" } }).toPromise();
assert.equal(spoken.data.setLanguage.viewer.language, "EN");
say("query by POST and by GET, and mutation");

let votes = 0;
for (const client of [bySocket, byEvents]) {
  await new Promise((resolve, reject) => {
    let events = 0;
    const following = client.subscription(gql(FOLLOW), { id: task.ballot }).subscribe(({ data, error }) => {
      if (error) return reject(error);
      assert.equal(data.ballotUpdated.tally.agree, votes);
      events += 1;
      if (events === 2) {
        following.unsubscribe();
        return resolve();
      }
      votes += 1;
      void ask("vote");
    });
  });
}
say("subscription over a WebSocket, and by events");

await ask("later");
await list(bySocket);
assert.ok(statuses.includes(401), "the token had not run out");
say("a token renewed after 401 by the exchange");
done();
