// Apollo Client with its stock links.
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache, ServerError } from "@apollo/client";
import { SetContextLink } from "@apollo/client/link/context";
import { ErrorLink } from "@apollo/client/link/error";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { createClient } from "graphql-ws";
import { from, switchMap } from "rxjs";
import WebSocket from "ws";
import { ask, assert, browser, done, FOLLOW, graphqlUrl, greeting, LIST, refresh, SPEAK, say, showing, signIn, socketUrl, task } from "./task.mjs";

const { fetch: fetching, statuses } = browser();
let session = await signIn(fetching);

const auth = new SetContextLink(({ headers }) => ({ headers: { ...headers, ...showing(session) } }));
const renew = new ErrorLink(({ error, operation, forward }) => {
  // Of an answer in GraphQL's own media type the link reads the errors, whatever its status is.
  const told = CombinedGraphQLErrors.is(error) && error.errors.some((one) => one.extensions?.code === "BAD_TOKEN");
  const status = ServerError.is(error) && error.statusCode === 401;
  if (!told && !status) return;
  return from(refresh(fetching).then((fresh) => (session = fresh))).pipe(switchMap(() => forward(operation)));
});
const sockets = createClient({
  url: socketUrl,
  webSocketImpl: WebSocket,
  connectionParams: () => greeting(session),
});
const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: ApolloLink.split(
    ({ operationType }) => operationType === "subscription",
    new GraphQLWsLink(sockets),
    ApolloLink.from([renew, auth, new HttpLink({ uri: graphqlUrl, fetch: fetching })]),
  ),
});

const list = () => client.query({ query: gql(LIST), variables: { first: 2 }, fetchPolicy: "network-only" });
assert.equal((await list()).data.ballots.edges[0].node.id, task.ballot);
const spoken = await client.mutate({ mutation: gql(SPEAK), variables: { input: { language: "EN" } } });
assert.equal(spoken.data.setLanguage.viewer.language, "EN");
say("query and mutation");

await new Promise((resolve, reject) => {
  let events = 0;
  const following = client.subscribe({ query: gql(FOLLOW), variables: { id: task.ballot } }).subscribe({
    next({ data }) {
      assert.equal(data.ballotUpdated.tally.agree, events);
      events += 1;
      if (events === 1) return void ask("vote");
      following.unsubscribe();
      resolve();
    },
    error: reject,
  });
});
say("subscription over a WebSocket");

await ask("later");
assert.equal((await list()).data.ballots.edges[0].node.id, task.ballot);
assert.ok(statuses.includes(401), "the token had not run out");
say("a token renewed after 401 by the error link");
done();
