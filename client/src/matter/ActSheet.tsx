import { createSignal, type JSX, Show } from "solid-js";
import type { RefusalFragment } from "../api/generated";
import { Refused, SignedOut } from "../api/request";
import { viewer } from "../api/session";
import { t } from "../i18n";
import { Button } from "../parts/Button";
import { createGuard } from "../parts/guard";
import { Notice } from "../parts/Notice";
import { Sheet, Summary, SummaryRow } from "../parts/Sheet";
import { Title } from "../parts/Title";
import { dropWritten, formName, Written } from "../parts/written";
import { createChosen } from "./chosen";
import type { Matter } from "./matter";
import { SecretHere, type YesNo } from "./SecretQuestion";

interface Props<T, R> {
  matter: Matter;
  /** What kind of matter it is: the label before its title. */
  label: string;
  title: string;
  consequence: string;
  /** What was chosen; undefined when something is missing, which the form then says. */
  chosen: () => T | undefined;
  run: (chosen: T) => Promise<R & { userErrors: RefusalFragment[] }>;
  done: (result: R) => void;
  stale: () => void;
  onClose: () => void;
  /** Whether there are words to ask the secret question about (X1). */
  asks?: () => boolean;
  /** The name of a form whose texts are kept until they are sent: of what else but the matter it is. */
  keeps?: string | undefined;
  /** Says a refusal above its field; false when it belongs to none. */
  place?: (refusal: RefusalFragment) => boolean;
  children?: JSX.Element;
}

/**
 * An act on a matter: what, under which hat, with which consequence. The version sent along
 * makes a second attempt after a broken network harmless.
 */
export function ActSheet<T, R>(props: Props<T, R>) {
  const guarded = createGuard();
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal("");
  const secret = createChosen<YesNo>();
  const form =
    props.keeps === undefined ? undefined : formName(`${props.matter.id}|${props.keeps}`);
  const close = () => {
    if (!busy()) props.onClose();
  };
  // The sheet may be longer than the screen: what is missing must be seen.
  const showError = () =>
    document.querySelector("dialog .error:not(:empty)")?.scrollIntoView({ block: "center" });

  const act = async () => {
    if (busy()) return;
    const chosen = props.chosen();
    const secretive = props.asks?.() === true && secret.take() !== "NO";
    if (chosen === undefined || secretive) {
      showError();
      return;
    }
    setBusy(true);
    setProblem("");
    try {
      const result = await props.run(chosen);
      const refusal = result.userErrors[0];
      if (!refusal) {
        dropWritten(form);
        props.done(result);
        return;
      }
      if (props.place?.(refusal)) showError();
      else setProblem(refusal.message);
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
        <SummaryRow label={props.label}>
          <span class="small clamp">
            <Title text={props.matter.shortTitle ?? props.matter.title} />
          </span>
        </SummaryRow>
        <SummaryRow label={t().asMandate}>
          {viewer()?.acting.title}
          <Show when={props.matter.actsFor}>
            {(head) => <p class="small">{t().onBehalf(head().title)}</p>}
          </Show>
        </SummaryRow>
      </Summary>
      <Written.Provider value={form}>{props.children}</Written.Provider>
      <Show when={props.asks?.()}>
        <SecretHere
          value={secret.value()}
          error={secret.missing() ? t().secretMissing : undefined}
          onChange={secret.set}
        />
      </Show>
      <div role="alert">
        <Show when={problem()}>
          <Notice tone="bad" icon="triangle">
            {problem()}
          </Notice>
        </Show>
      </div>
      <div class="stack actions">
        <p class="small consequence">{props.consequence}</p>
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
