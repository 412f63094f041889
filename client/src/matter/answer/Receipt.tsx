import { onMount, Show } from "solid-js";
import { NextTodoDocument } from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import { Summary, SummaryRow } from "../../parts/Sheet";
import { Title } from "../../parts/Title";
import { PageBand } from "../../shell/Band";
import { ballotPath, go } from "../../shell/router";
import { now } from "../../time/clock";
import { closing, exact } from "../../time/words";
import type { Received } from "./send";
import { type Ballot, positionLong } from "./words";

/** Shown only with the server's own time and code in hand. */
export function Receipt(props: { ballot: Ballot; received: Received; onChange: () => void }) {
  let heading!: HTMLHeadingElement;
  onMount(() => {
    scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  });
  const next = createQuery(NextTodoDocument, () => ({}));
  const vote = () => props.received.vote;
  const at = () => exact(vote().castAt, t());
  const other = () => next.data()?.todo.nodes.find((n) => n.ballot.id !== props.ballot.id)?.ballot;
  const leave = () => {
    const matter = other();
    go(matter ? ballotPath(matter.id) : "/");
  };

  return (
    <>
      <PageBand title={t().receipt} backLabel={t().toHome} back="/" />
      <main>
        <section class="receipt" role="status" aria-labelledby="received">
          <div class="receipt-head">
            <span class="seal">
              <Icon name="tick" />
            </span>
            <div>
              <h1 id="received" tabindex="-1" ref={heading}>
                {props.received.late ? t().receivedLate : t().received}
              </h1>
              <time datetime={vote().castAt}>
                <b>{at().time}</b> <small>{t().serverTime}</small>
                <span>{at().date}</span>
              </time>
            </div>
          </div>
          <Summary open>
            <SummaryRow label={t().myPosition}>
              <b>{positionLong(vote().position)}</b>
            </SummaryRow>
            <SummaryRow label={t().matter}>
              <span class="small">
                <Title text={props.ballot.title} />
              </span>
            </SummaryRow>
            <SummaryRow label={t().receiptCode}>
              <b class="code">{vote().receiptCode}</b>
            </SummaryRow>
          </Summary>
        </section>
        <Show when={!props.received.late}>
          <Button kind="second" onClick={props.onChange}>
            {t().changeVote}
          </Button>
        </Show>
        <h2>{t().thenNext}</h2>
        <Show when={!props.received.late} fallback={<p>{t().nextLate}</p>}>
          <ol class="steps">
            <Show when={props.ballot.deadline}>
              {(deadline) => <li>{t().nextCloses(closing(deadline().closesAt, now(), t()))}</li>}
            </Show>
            <li>{t().nextReport}</li>
            <li>{t().nextAnnounce}</li>
          </ol>
        </Show>
      </main>
      <section class="tray" aria-label={t().thenNext}>
        <div>
          <Button onClick={leave}>
            {other() ? t().nextMatter(next.data()?.todo.totalCount ?? 1) : t().toHome}
          </Button>
        </div>
      </section>
    </>
  );
}
