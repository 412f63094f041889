import { type JSX, Show } from "solid-js";
import { viewer } from "../../api/session";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { createGuard } from "../../parts/guard";
import { Icon } from "../../parts/Icon";
import { Notice } from "../../parts/Notice";
import { Sheet, Summary, SummaryRow } from "../../parts/Sheet";
import { Title } from "../../parts/Title";
import { createChosen } from "../chosen";
import type { Matter } from "../matter";
import { SecretHere, type YesNo } from "../SecretQuestion";
import type { Answer } from "./keep";
import type { Sending } from "./sending";
import { type AnswerWords, positionIcons, positionLong } from "./words";

/** What will be sent, by whom, and what follows from it, before it is sent. */
export function Confirm(props: {
  matter: Matter;
  words: AnswerWords;
  answer: Answer;
  sending: Sending;
  /** Whether a late answer may be given now. */
  mayBeLate: boolean;
  /** The consequence of an answer in time, with its main point set apart. */
  consequence: JSX.Element;
  /** In whose name a deputy answers. */
  onBehalfOf?: string | undefined;
  onSend: () => void;
  onBack: () => void;
  onLate: () => void;
  children?: JSX.Element;
}) {
  const guarded = createGuard();
  const busy = () => props.sending.is === "sending";
  const unknown = () => props.sending.is === "unknown";
  const refusal = () => (props.sending.is === "refused" ? props.sending : undefined);
  const closed = () => refusal()?.code === props.words.closedCode;
  const late = () => props.answer.late;
  const words = () => (late() ? props.words.lateConfirm : props.words.confirm);
  const back = () => {
    if (!busy()) props.onBack();
  };
  const secret = createChosen<YesNo>();
  // Plain agreement has no words: it stays one tap.
  const asks = () => {
    const { text, letter } = props.answer;
    return Boolean(text || letter?.number.trim() || letter?.file);
  };
  const send = () => {
    if (asks() && secret.take() !== "NO") {
      document.querySelector("dialog .error:not(:empty)")?.scrollIntoView({ block: "center" });
    } else props.onSend();
  };
  const edit = (what: string) => (
    <button type="button" class="link" onClick={back} aria-label={t().editWhat(what)}>
      {t().edit}
    </button>
  );

  return (
    <Sheet title={words().title} onClose={back}>
      <Summary>
        <SummaryRow label={props.words.matter}>
          <span class="small clamp">
            <Title text={props.matter.shortTitle ?? props.matter.title} />
          </span>
        </SummaryRow>
        <SummaryRow label={props.words.mine} action={edit(t().editPosition)}>
          <span class="picked">
            <Icon name={positionIcons[props.answer.position]} />
            <b>{positionLong(props.answer.position)}</b>
          </span>
        </SummaryRow>
        <Show when={props.answer.text}>
          {(text) => (
            <SummaryRow
              label={props.words.page(props.answer.position).label}
              action={edit(t().editText)}
            >
              <p class="words">{text()}</p>
            </SummaryRow>
          )}
        </Show>
        <SummaryRow label={t().asMandate}>
          {viewer()?.acting.title}
          <Show when={props.onBehalfOf}>
            {(head) => <p class="small">{t().onBehalf(head())}</p>}
          </Show>
        </SummaryRow>
      </Summary>
      {props.children}
      <Show when={asks() && !closed()}>
        <SecretHere
          value={secret.value()}
          error={secret.missing() ? t().secretMissing : undefined}
          onChange={secret.set}
        />
      </Show>
      <div role="alert">
        <Show when={unknown()}>
          <Notice tone="warn" icon="cloud" title={props.words.unknownTitle}>
            {t().unknownText}
          </Notice>
        </Show>
        <Show when={refusal()}>
          {(no) => (
            <Notice
              tone="bad"
              icon="triangle"
              title={closed() ? props.words.notCounted : props.words.notSent}
            >
              {no().message}
            </Notice>
          )}
        </Show>
      </div>
      <div class="stack actions">
        <Show when={!refusal() && !unknown()}>
          <p class="small consequence">
            <Show when={words().consequence()} fallback={props.consequence}>
              {(said) => said()}
            </Show>
          </p>
        </Show>
        <Button kind="second" onClick={back}>
          {t().back}
        </Button>
        <Show when={closed() && !late() && props.mayBeLate}>
          <Button onClick={guarded(props.onLate)}>{props.words.writeLate}</Button>
        </Show>
        <Show when={!closed()}>
          <Button busy={busy()} busyWords={props.words.sending} onClick={guarded(send)}>
            {unknown() ? t().tryAgain : words().send}
          </Button>
        </Show>
      </div>
    </Sheet>
  );
}
