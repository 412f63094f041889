import { createSignal, For, Match, Show, Switch } from "solid-js";
import { type CardPartsFragment, FollowDocument } from "../../api/generated";
import { createQuery } from "../../api/query";
import { request } from "../../api/session";
import { t } from "../../i18n";
import { Bar } from "../../parts/Bar";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { DeadlineChip, StateChip } from "../../parts/Chip";
import { Empty, NoAnswer, Skeleton } from "../../parts/Empty";
import { Icon } from "../../parts/Icon";
import { HomeBand } from "../../shell/Band";
import { Mandates } from "../../shell/Mandates";
import { Tabs } from "../../shell/Tabs";
import { now } from "../../time/clock";
import { closing, moment } from "../../time/words";

export default function FollowPage() {
  const [busy, setBusy] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  const query = createQuery(FollowDocument, () => ({ after: null }));
  const ballots = () => query.data()?.ballots;

  const more = async () => {
    const have = query.data();
    if (!have || busy()) return;
    setBusy(true);
    setFailed(false);
    try {
      const { ballots: next } = await request(FollowDocument, {
        after: have.ballots.pageInfo.endCursor,
      });
      query.replace({
        ...have,
        ballots: { ...next, nodes: [...have.ballots.nodes, ...next.nodes] },
      });
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <HomeBand title={t().follow}>
        <Mandates />
      </HomeBand>
      <main>
        <div class="lead">
          <h1>{t().follow}</h1>
          <Show when={(ballots()?.nodes.length ?? 0) > 1}>
            <span class="small sub">{t().newestFirst}</span>
          </Show>
        </div>
        <Switch fallback={<Skeleton cards={3} />}>
          <Match when={ballots()?.nodes.length === 0}>
            <Empty title={t().followNone} />
          </Match>
          <Match when={ballots()}>
            {(list) => (
              <>
                <Show when={query.failure() === "unreachable" || failed()}>
                  <NoAnswer onRetry={() => void query.reload()} busy={query.loading()} />
                </Show>
                <ul class="cards">
                  <For each={list().nodes}>{(ballot) => <FollowCard ballot={ballot} />}</For>
                </ul>
                <Show when={list().pageInfo.hasNextPage}>
                  <p class="small sub shown">{t().shown(list().nodes.length, list().totalCount)}</p>
                  <Button kind="second" busy={busy()} onClick={() => void more()}>
                    {t().more}
                  </Button>
                </Show>
              </>
            )}
          </Match>
          <Match when={query.failure()}>
            <NoAnswer onRetry={() => void query.reload()} busy={query.loading()} />
          </Match>
        </Switch>
      </main>
      <Tabs />
    </>
  );
}

function FollowCard(props: { ballot: CardPartsFragment }) {
  const when = () => {
    const { closedAt, deadline, state } = props.ballot;
    if (closedAt) return `${t().closedAtText(moment(closedAt, now(), t()))} · `;
    if (state === "OPEN" && deadline)
      return `${t().closesAt(closing(deadline.closesAt, now(), t()))} · `;
    return "";
  };
  const open = () => (props.ballot.state === "OPEN" ? props.ballot.deadline : null);
  return (
    <Card
      ballot={props.ballot}
      top={
        <>
          <Show when={open()} fallback={<StateChip state={props.ballot.state} />}>
            <span class="verb">
              <Icon name="ballot" />
              {t().stateOpen}
            </span>
          </Show>
          <Show when={open()}>{(deadline) => <DeadlineChip until={deadline().closesAt} />}</Show>
        </>
      }
    >
      <Show when={props.ballot.tally}>
        {(tally) => (
          <>
            <p class="count">
              <b>
                {tally().agree + tally().agreeWithAmendments}/{tally().base}
              </b>{" "}
              {t().agreedOf(tally().needed)}
            </p>
            <Bar tally={tally()} slim />
          </>
        )}
      </Show>
      <p class="who">
        {when()}
        {t().submittedBy(props.ballot.leadUnit.name)}
      </p>
    </Card>
  );
}
