import { Show } from "solid-js";
import { viewer } from "../../api/session";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { createGuard } from "../../parts/guard";
import { Icon } from "../../parts/Icon";
import { Notice } from "../../parts/Notice";
import { Sheet, Summary, SummaryRow } from "../../parts/Sheet";
import { Title } from "../../parts/Title";
import { now } from "../../time/clock";
import { closing } from "../../time/words";
import type { Answer } from "./answer";
import type { Sending } from "./send";
import { type Ballot, positionIcons, positionLong } from "./words";

/** What will be sent, by whom, and what follows from it, before it is sent. */
export function ConfirmVote(props: {
  ballot: Ballot;
  answer: Answer;
  sending: Sending;
  onSend: (answer: Answer) => void;
  onBack: () => void;
  onLate: () => void;
}) {
  const guarded = createGuard();
  const busy = () => props.sending.is === "sending";
  const unknown = () => props.sending.is === "unknown";
  const refusal = () => (props.sending.is === "refused" ? props.sending : undefined);
  const late = () => props.answer.late;
  const amends = () => props.answer.position === "AGREE_WITH_AMENDMENTS";
  const offersLate = () => !late() && props.ballot.allowedActs.includes("RECORD_LATE");
  const back = () => {
    if (!busy()) props.onBack();
  };
  const label = () => {
    if (unknown()) return t().tryAgain;
    return late() ? t().sendLate : t().sendVote;
  };
  const edit = (what: string) => (
    <button type="button" class="link" onClick={back} aria-label={t().editWhat(what)}>
      {t().edit}
    </button>
  );

  return (
    <Sheet title={late() ? t().sendLateThis : t().sendThis} onClose={back}>
      <Summary>
        <SummaryRow label={t().matter}>
          <span class="small clamp">
            <Title text={props.ballot.shortTitle ?? props.ballot.title} />
          </span>
        </SummaryRow>
        <SummaryRow label={t().myPosition} action={edit(t().editPosition)}>
          <span class="picked">
            <Icon name={positionIcons[props.answer.position]} />
            <b>{positionLong(props.answer.position)}</b>
          </span>
        </SummaryRow>
        <Show when={props.answer.text}>
          {(text) => (
            <SummaryRow
              label={amends() ? t().amendText : t().disagreePage}
              action={edit(t().editText)}
            >
              <p class="words">{text()}</p>
            </SummaryRow>
          )}
        </Show>
        <SummaryRow label={t().asMandate}>{viewer()?.acting.title}</SummaryRow>
      </Summary>
      <Show when={!refusal() && !unknown()}>
        <p class="small consequence">
          <Show when={!late()} fallback={t().lateConsequence}>
            {t().consequence1}
            <b>{t().consequence2}</b>
            <Show when={props.ballot.deadline}>
              {(deadline) => t().consequenceAt(closing(deadline().closesAt, now(), t()))}
            </Show>{" "}
            <Show when={amends()}>{t().consequenceAmend}</Show>
          </Show>
        </p>
      </Show>
      <div role="alert">
        <Show when={unknown()}>
          <Notice tone="warn" icon="cloud" title={t().unknownTitle}>
            {t().unknownText}
          </Notice>
        </Show>
        <Show when={refusal()}>
          {(no) => (
            <Notice
              tone="bad"
              icon="triangle"
              title={no().code === "BALLOT_CLOSED" ? t().notCounted : t().notSent}
            >
              {no().message}
            </Notice>
          )}
        </Show>
      </div>
      <div class="stack actions">
        <Button kind="second" onClick={back}>
          {t().back}
        </Button>
        <Show when={refusal()?.code === "BALLOT_CLOSED" && offersLate()}>
          <Button onClick={guarded(props.onLate)}>{t().writeLate}</Button>
        </Show>
        <Show when={refusal()?.code !== "BALLOT_CLOSED"}>
          <Button
            busy={busy()}
            busyWords={t().sending}
            onClick={guarded(() => props.onSend(props.answer))}
          >
            {label()}
          </Button>
        </Show>
      </div>
    </Sheet>
  );
}
