import { createSignal, type JSX, Show } from "solid-js";
import type { RefusalFragment } from "../../api/generated";
import { Refused, SignedOut } from "../../api/request";
import { viewer } from "../../api/session";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { createGuard } from "../../parts/guard";
import { Notice } from "../../parts/Notice";
import { Sheet, Summary, SummaryRow } from "../../parts/Sheet";
import { Title } from "../../parts/Title";
import type { Ballot } from "./words";

interface Props<T> {
  ballot: Ballot;
  title: string;
  consequence: string;
  /** What was chosen; undefined when something is missing, which the form then says. */
  chosen: () => T | undefined;
  run: (chosen: T) => Promise<{ ballot: Ballot | null; userErrors: RefusalFragment[] }>;
  done: (ballot: Ballot | null) => void;
  stale: () => void;
  onClose: () => void;
  children?: JSX.Element;
}

/**
 * An act of the Chair or the Office: what, under which hat, with which consequence. The
 * version sent along makes a second attempt after a broken network harmless.
 */
export function ActSheet<T>(props: Props<T>) {
  const guarded = createGuard();
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal("");
  const close = () => {
    if (!busy()) props.onClose();
  };

  const act = async () => {
    if (busy()) return;
    const chosen = props.chosen();
    if (chosen === undefined) {
      // The sheet may be longer than the screen: what is missing must be seen.
      document.querySelector("dialog .error:not(:empty)")?.scrollIntoView({ block: "center" });
      return;
    }
    setBusy(true);
    setProblem("");
    try {
      const { ballot, userErrors } = await props.run(chosen);
      const refusal = userErrors[0];
      if (!refusal) {
        props.done(ballot);
        return;
      }
      setProblem(refusal.message);
      if (refusal.code === "CONFLICT") props.stale();
    } catch (error) {
      if (!(error instanceof SignedOut)) {
        setProblem(error instanceof Refused ? error.message : t().unknownAct);
      }
    } finally {
      setBusy(false);
    }
  };

  return (
    <Sheet title={props.title} onClose={close}>
      <Summary>
        <SummaryRow label={t().matter}>
          <span class="small clamp">
            <Title text={props.ballot.shortTitle ?? props.ballot.title} />
          </span>
        </SummaryRow>
        <SummaryRow label={t().asMandate}>{viewer()?.acting.title}</SummaryRow>
      </Summary>
      {props.children}
      <p class="small consequence">{props.consequence}</p>
      <div role="alert">
        <Show when={problem()}>
          <Notice tone="bad" icon="triangle">
            {problem()}
          </Notice>
        </Show>
      </div>
      <div class="stack actions">
        <Button kind="second" onClick={close}>
          {t().back}
        </Button>
        <Button busy={busy()} onClick={guarded(() => void act())}>
          {t().confirm}
        </Button>
      </div>
    </Sheet>
  );
}
