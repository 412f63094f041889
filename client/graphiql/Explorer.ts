// GraphiQL under the strip to sign in with. Written without JSX, which in the phone client is
// compiled for Solid.
import { GraphiQL } from "graphiql";
import { createElement as h, useMemo, useState } from "react";
import { fetcher, headersOf, type Session, signOut } from "./door";
import example from "./example.graphql?raw";
import { SignIn } from "./SignIn";
import { storage } from "./storage";

const written = (session: Session | undefined) =>
  session ? JSON.stringify(headersOf(session), null, 2) : "";

export function Explorer() {
  const [session, setSession] = useState<Session>();
  const [expired, setExpired] = useState(false);

  const ask = useMemo(() => {
    const onExpired = () => {
      setSession(undefined);
      setExpired(true);
    };
    return fetcher({ onExpired });
  }, []);
  const onSignedIn = (next: Session) => {
    setSession(next);
    setExpired(false);
  };
  const onSignOut = () => {
    setSession(undefined);
    void signOut();
  };

  const headers = written(session);
  return h(
    "div",
    { className: "explorer" },
    h(SignIn, { session, expired, onSignedIn, onSignOut }),
    h(GraphiQL, {
      fetcher: ask,
      defaultQuery: example,
      headers,
      defaultHeaders: headers,
      storage,
      shouldPersistHeaders: false,
    }),
  );
}
