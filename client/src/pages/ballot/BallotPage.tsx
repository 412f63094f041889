import { createEffect, createSignal, type JSX, Match, on, Show, Switch } from "solid-js";
import { BallotDocument, type Position } from "../../api/generated";
import { createQuery } from "../../api/query";
import { viewer } from "../../api/session";
import { t } from "../../i18n";
import { NoAnswer, NotOpened, Skeleton } from "../../parts/Empty";
import { PageBand } from "../../shell/Band";
import { ballotPath, go, here, leaveSteps } from "../../shell/router";
import { now } from "../../time/clock";
import { Acts } from "./Acts";
import { needsText, readDraft } from "./answer";
import { BallotView } from "./BallotView";
import { ConfirmVote } from "./ConfirmVote";
import { Reader } from "./Reader";
import { Receipt } from "./Receipt";
import { createSending, type Received } from "./send";
import { TextPage } from "./TextPage";
import { Tray } from "./Tray";
import type { Ballot } from "./words";

export default function BallotPage(props: { id: string }) {
  const query = createQuery(BallotDocument, () => ({ id: props.id }));
  const ballot = () => query.data()?.ballot ?? undefined;
  const [receipt, setReceipt] = createSignal<Received>();
  const [changing, setChanging] = createSignal(false);
  const base = () => ballotPath(props.id);
  const step = (name: string) => here().search.get(name);
  const scope = () => ({ mandateId: viewer()?.acting.id ?? "", ballotId: props.id });

  const put = (next: Ballot | null) => {
    const have = query.data();
    if (next && have) query.replace({ ...have, ballot: next });
    else void query.reload();
  };
  const sending = createSending(
    scope,
    (got, next) => {
      put(next);
      setReceipt(got);
      setChanging(false);
      leaveSteps(base());
    },
    // What may be done now has changed: a closed ballot may take a late opinion.
    () => void query.reload(),
  );

  // The moment the ballot closes by the server's clock, ask what it has become.
  const over = () => {
    const open = ballot();
    return open?.state === "OPEN" && open.deadline
      ? now() >= Date.parse(open.deadline.closesAt)
      : false;
  };
  createEffect(on(over, (is) => is && void query.reload(), { defer: true }));

  const answering = (): Position | undefined => {
    const given = step("answer");
    return given === "AGREE" || given === "AGREE_WITH_AMENDMENTS" || given === "DISAGREE"
      ? given
      : undefined;
  };
  const late = () => step("late") !== null;
  const text = () => readDraft(sessionStorage, scope(), answering() ?? "AGREE").trim();
  const confirming = () => {
    const position = answering();
    if (!position || step("confirm") === null || receipt()) return undefined;
    return !needsText(position) || text() ? position : undefined;
  };
  const open = (search: string) => {
    sending.reset();
    go(`${base()}?${search}`, { step: true });
  };
  const withLate = (search: string) => (late() ? `late=1&${search}` : search);
  const choose = (position: Position) =>
    open(withLate(`answer=${position}${needsText(position) ? "" : "&confirm=1"}`));

  return (
    <Switch fallback={<Waiting />}>
      <Match when={query.failure() === "refused"}>
        <Framed>
          <NotOpened />
        </Framed>
      </Match>
      <Match when={!ballot() && query.failure() === "unreachable"}>
        <Framed>
          <NoAnswer onRetry={() => void query.reload()} busy={query.loading()} />
        </Framed>
      </Match>
      <Match when={ballot()}>
        {(known) => (
          <>
            <Switch
              fallback={
                <>
                  <BallotView ballot={known()} onLate={() => open("late=1")} put={put} />
                  <Tray
                    ballot={known()}
                    late={late()}
                    changing={changing()}
                    onChanging={setChanging}
                    onChoose={choose}
                  />
                  <Acts ballot={known()} put={put} />
                </>
              }
            >
              <Match when={receipt()}>
                {(got) => (
                  <Receipt
                    ballot={known()}
                    received={got()}
                    onChange={() => {
                      setReceipt(undefined);
                      setChanging(true);
                    }}
                  />
                )}
              </Match>
              <Match when={step("doc")}>
                {(doc) => (
                  <Reader ballot={known()} id={doc()} onBack={() => leaveSteps(base(), 1)} />
                )}
              </Match>
              <Match when={answering() !== "AGREE" && answering()}>
                {(position) => (
                  <TextPage
                    ballot={known()}
                    scope={scope()}
                    position={position()}
                    onBack={() => leaveSteps(base(), 1)}
                    onContinue={() => open(withLate(`answer=${position()}&confirm=1`))}
                  />
                )}
              </Match>
            </Switch>
            <Show when={confirming()}>
              {(position) => (
                <ConfirmVote
                  ballot={known()}
                  answer={{
                    position: position(),
                    text: needsText(position()) ? text() : null,
                    late: late(),
                  }}
                  sending={sending.state()}
                  onSend={(answer) => void sending.send(answer)}
                  onBack={() => leaveSteps(base(), 1)}
                  onLate={() => {
                    sending.reset();
                    go(`${base()}?late=1&answer=${position()}&confirm=1`, { replace: true });
                  }}
                />
              )}
            </Show>
          </>
        )}
      </Match>
    </Switch>
  );
}

function Waiting() {
  return (
    <>
      <PageBand title={t().ballotTitle} backLabel={t().toHome} back="/" />
      <main>
        <h1 class="sr">{t().ballotTitle}</h1>
        <Skeleton cards={2} />
      </main>
    </>
  );
}

function Framed(props: { children: JSX.Element }) {
  return (
    <>
      <PageBand title={t().ballotTitle} backLabel={t().toHome} back="/" />
      <main>
        <h1 class="sr">{t().ballotTitle}</h1>
        {props.children}
      </main>
    </>
  );
}
