import { For, onMount, Show } from "solid-js";
import { NextTodoDocument } from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import { Summary, SummaryRow } from "../../parts/Sheet";
import { Title } from "../../parts/Title";
import { PageBand } from "../../shell/Band";
import { ballotPath, consultationPath, go } from "../../shell/router";
import { exact } from "../../time/words";
import type { Matter } from "../matter";
import type { Received } from "./flow";
import { type AnswerWords, positionLong } from "./words";

/** Shown only with the server's own time and code in hand. */
export function Receipt(props: {
  matter: Matter;
  words: AnswerWords;
  received: Received;
  onChange: () => void;
}) {
  let heading!: HTMLHeadingElement;
  onMount(() => {
    scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  });
  const next = createQuery(NextTodoDocument, () => ({}));
  const at = () => exact(props.received.receivedAt, t());
  const other = () => {
    for (const { ballot, consultation } of next.data()?.todo.nodes ?? []) {
      if (ballot && ballot.id !== props.matter.id) return ballotPath(ballot.id);
      if (consultation && consultation.id !== props.matter.id)
        return consultationPath(consultation.id);
    }
    return undefined;
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
                {props.received.late ? props.words.receivedLate : props.words.received}
              </h1>
              <time datetime={props.received.receivedAt}>
                <b>{at().time}</b> <small>{t().serverTime}</small>
                <span>{at().date}</span>
              </time>
            </div>
          </div>
          <Summary open>
            <SummaryRow label={props.words.mine}>
              <b>{positionLong(props.received.position)}</b>
            </SummaryRow>
            <SummaryRow label={props.words.matter}>
              <span class="small">
                <Title text={props.matter.title} />
              </span>
            </SummaryRow>
            <SummaryRow label={t().receiptCode}>
              <b class="code">{props.received.receiptCode}</b>
            </SummaryRow>
          </Summary>
        </section>
        <Show when={!props.received.late}>
          <Button kind="second" onClick={props.onChange}>
            {props.words.change}
          </Button>
        </Show>
        <h2>{t().thenNext}</h2>
        <Show when={!props.received.late} fallback={<p>{props.words.nextLate}</p>}>
          <ol class="steps">
            <For each={props.words.next}>{(step) => <li>{step}</li>}</For>
          </ol>
        </Show>
      </main>
      <section class="tray" aria-label={t().thenNext}>
        <div>
          <Button onClick={() => go(other() ?? "/")}>
            {other() ? t().nextMatter(next.data()?.todo.totalCount ?? 1) : t().toHome}
          </Button>
        </div>
      </section>
    </>
  );
}
