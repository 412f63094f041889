// Relay: its compiler against the schema that the server gives out, and its runtime with what the
// compiler made.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createClient } from "graphql-ws";
import relay from "relay-runtime";
import WebSocket from "ws";
import { ask, assert, browser, done, graphqlUrl, greeting, refresh, say, showing, signIn, socketUrl, task } from "./task.mjs";

const { commitMutation, createOperationDescriptor, Environment, fetchQuery, getRequest, Network, Observable, RecordSource, requestSubscription, Store } = relay;

const dir = join(import.meta.dirname, "generated/relay");
rmSync(dir, { recursive: true, force: true });
mkdirSync(join(dir, "src"), { recursive: true });
const put = (name, text) => writeFileSync(join(dir, name), text);
put("package.json", JSON.stringify({ type: "module" }));
put("schema.graphql", await (await fetch(`${task.url}/schema.graphql`)).text());
put("src/Page.js", `
import { graphql } from "relay-runtime";
graphql\`
  query PageQuery($first: Int!, $after: String, $id: ID!) {
    ...Page_ballots @arguments(first: $first, after: $after)
    node(id: $id) { __typename id ...Page_ballot @alias(as: "asBallot") }
  }
\`;
graphql\`
  fragment Page_ballots on Query
  @argumentDefinitions(first: { type: "Int!" }, after: { type: "String" })
  @refetchable(queryName: "PageBallotsQuery") {
    ballots(first: $first, after: $after) @connection(key: "Page_ballots") {
      edges { node { id title ...Page_ballot } }
    }
  }
\`;
graphql\`fragment Page_ballot on Ballot { state tally { agree } }\`;
graphql\`
  mutation PageMutation($input: SetLanguageInput!) {
    setLanguage(input: $input) { viewer { login language } userErrors { code message } }
  }
\`;
graphql\`subscription PageSubscription($id: ID!) { ballotUpdated(ballotId: $id) { id tally { agree } } }\`;
`);
put("relay.config.json", JSON.stringify({
  src: "./src",
  schema: "./schema.graphql",
  language: "javascript",
  eagerEsModules: true,
  artifactDirectory: "./made",
}));
const compiler = createRequire(import.meta.url).resolve("relay-compiler/cli.js");
mkdirSync(join(dir, "made"));
execFileSync(process.execPath, [compiler, "relay.config.json"], { cwd: dir, stdio: ["ignore", "ignore", "inherit"] });
say("the compiler took the schema");

const made = async (name) => (await import(pathToFileURL(join(dir, `made/${name}.graphql.js`)))).default;
const { fetch: fetching, statuses } = browser();
let session = await signIn(fetching);

async function post({ text }, variables) {
  const send = () =>
    fetching(graphqlUrl, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json; charset=utf-8, application/json; charset=utf-8",
        ...showing(session),
      },
      body: JSON.stringify({ query: text, variables }),
    });
  let response = await send();
  if (response.status === 401) {
    session = await refresh(fetching);
    response = await send();
  }
  return response.json();
}
const sockets = createClient({
  url: socketUrl,
  webSocketImpl: WebSocket,
  connectionParams: () => greeting(session),
});
const follow = ({ text, name }, variables) =>
  Observable.create((sink) => sockets.subscribe({ operationName: name, query: text, variables }, sink));
const environment = new Environment({
  network: Network.create(post, follow),
  store: new Store(new RecordSource()),
});

const query = await made("PageQuery");
const variables = { first: 2, after: null, id: task.ballot };
const ask_ = () => fetchQuery(environment, query, variables, { fetchPolicy: "network-only" }).toPromise();
const { node } = await ask_();
assert.deepEqual([node.__typename, node.id], ["Ballot", task.ballot]);
// What the store made of the connection.
const { fragment } = createOperationDescriptor(getRequest(query), variables);
assert.equal(environment.lookup(fragment).isMissingData, false);
say("query with a connection, a fragment and node");

const spoken = await new Promise((resolve, reject) =>
  (async () =>
    commitMutation(environment, {
      mutation: await made("PageMutation"),
      variables: { input: { language: "EN" } },
      onCompleted: resolve,
      onError: reject,
    }))(),
);
assert.equal(spoken.setLanguage.viewer.language, "EN");
say("mutation");

const subscription = await made("PageSubscription");
await new Promise((resolve, reject) => {
  let events = 0;
  const following = requestSubscription(environment, {
    subscription,
    variables: { id: task.ballot },
    onNext({ ballotUpdated }) {
      assert.equal(ballotUpdated.tally.agree, events);
      events += 1;
      if (events === 1) return void ask("vote");
      following.dispose();
      resolve();
    },
    onError: reject,
  });
});
say("subscription");

await ask("later");
assert.equal((await ask_()).node.id, task.ballot);
assert.ok(statuses.includes(401), "the token had not run out");
say("a token renewed after 401 by the network layer");
done();
