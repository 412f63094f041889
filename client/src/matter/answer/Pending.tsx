import { Match, Switch } from "solid-js";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { Notice } from "../../parts/Notice";
import type { Answering } from "./flow";
import { type AnswerWords, positionLong } from "./words";

/**
 * An answer that was sent and of which nobody knows whether it arrived: said wherever the page is
 * read, until it is known. It is asked for again by itself.
 */
export function Pending(props: {
  words: AnswerWords;
  answering: Pick<Answering, "pending" | "checked" | "state" | "sendAgain">;
}) {
  const state = () => props.answering.state();
  const refusal = () => {
    const said = state();
    return said.is === "refused" && !props.answering.checked() ? said : undefined;
  };
  return (
    <Switch>
      <Match when={props.answering.pending()}>
        {(answer) => (
          <section class="tray" id="answer" aria-label={props.words.unknownTitle}>
            <div class="stack">
              <Notice tone="warn" icon="cloud" title={props.words.unknownTitle} live="status">
                {positionLong(answer().position)}. {t().unknownAgain}
              </Notice>
              <Button
                kind="second"
                busy={state().is === "sending"}
                busyWords={props.words.sending}
                onClick={props.answering.sendAgain}
              >
                {t().tryAgain}
              </Button>
            </div>
          </section>
        )}
      </Match>
      <Match when={refusal()}>
        {(no) => (
          <Notice tone="bad" icon="triangle" title={props.words.notSent} live="alert">
            {no().message}
          </Notice>
        )}
      </Match>
    </Switch>
  );
}
