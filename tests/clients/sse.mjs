// graphql-sse: its client, each operation on a connection of its own.
import { createClient } from "graphql-sse";
import { ask, assert, browser, done, FOLLOW, graphqlUrl, LIST, refresh, SPEAK, say, showing, signIn, task } from "./task.mjs";

const { fetch: fetching, statuses } = browser();
let session = await signIn(fetching);
const client = createClient({
  url: graphqlUrl,
  fetchFn: fetching,
  headers: () => showing(session),
  retryAttempts: 0,
});
const only = async (payload) => {
  for await (const result of client.iterate(payload)) return result;
};
const listed = await only({ query: LIST, variables: { first: 2 } });
assert.equal(listed.data.ballots.edges[0].node.id, task.ballot);
const spoken = await only({ query: SPEAK, variables: { input: { language: "EN" } } });
assert.equal(spoken.data.setLanguage.viewer.language, "EN");
const refused = await only({ query: "{ nothing }" });
assert.equal(refused.errors[0].extensions.code, "BAD_QUERY");
assert.ok(!("data" in refused));
let events = 0;
for await (const { data } of client.iterate({ query: FOLLOW, variables: { id: task.ballot } })) {
  assert.equal(data.ballotUpdated.tally.agree, events);
  events += 1;
  if (events === 2) break;
  await ask("vote");
}
say("query, mutation, refusal and subscription by the client of graphql-sse");

await ask("later");
await assert.rejects(only({ query: LIST }));
assert.equal(statuses.at(-1), 401);
session = await refresh(fetching);
assert.ok((await only({ query: LIST })).data);
say("a token renewed after 401");
client.dispose();
done();
