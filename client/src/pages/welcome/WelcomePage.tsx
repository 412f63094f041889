import { createEffect, createSignal, type JSX, Match, Show, Switch } from "solid-js";
import { redeemLink, signOut } from "../../api/entering";
import { sessionState, viewer } from "../../api/session";
import { t } from "../../i18n";
import { w } from "../../i18n/welcome";
import { Button } from "../../parts/Button";
import { Mark } from "../../parts/Icon";
import { Notice } from "../../parts/Notice";
import { PasswordField } from "../../parts/PasswordField";
import { go } from "../../shell/router";
import { forgetLink, linkToken } from "../../shell/welcome";
import { LEAST, type Wrong, wrongPassword } from "./password";

type End = "LINK_NOT_VALID" | "MANDATE_NOT_IN_OFFICE";

/** Where a one-time link leads: a password is set, and its person is in. */
export default function WelcomePage() {
  const [busy, setBusy] = createSignal(false);
  const [end, setEnd] = createSignal<End>();
  createEffect(() => {
    document.title = `${w().welcomeTitle} · Dongthuan`;
  });
  // Another link opened in the same window starts anew.
  createEffect(() => {
    if (linkToken()) setEnd(undefined);
  });
  return (
    <div class="sign-in">
      <header class="hero">
        <Mark />
        <p class="name">Dongthuan</p>
      </header>
      <main>
        <Switch fallback={<PasswordForm busy={busy()} setBusy={setBusy} onEnd={setEnd} />}>
          <Match when={end() === "LINK_NOT_VALID"}>
            <Ended title={w().welcomeNotValid} text={w().welcomeNotValidText}>
              <p>{w().welcomeMaybeSet}</p>
              <ToSignIn />
            </Ended>
          </Match>
          <Match when={end() === "MANDATE_NOT_IN_OFFICE"}>
            <Ended title={w().welcomeNoMandate} text={w().welcomeNoMandateText} />
          </Match>
          <Match when={!linkToken()}>
            <Ended title={w().welcomeMissing} text={w().welcomeMissingText}>
              <ToSignIn />
            </Ended>
          </Match>
          <Match when={sessionState() === "in" && !busy()}>
            <SomebodyElse />
          </Match>
        </Switch>
      </main>
    </div>
  );
}

function Ended(props: { title: string; text: string; children?: JSX.Element }) {
  return (
    <>
      <h1>{props.title}</h1>
      <Notice tone="warn" icon="lock" live="alert">
        {props.text}
        {props.children}
      </Notice>
    </>
  );
}

function ToSignIn() {
  return (
    <p class="links">
      <a href={sessionState() === "in" ? "/" : "/sign-in"}>
        {sessionState() === "in" ? t().toHome : w().toSignIn}
      </a>
    </p>
  );
}

/** A device is often shared: nobody is signed out unasked. */
function SomebodyElse() {
  const [leaving, setLeaving] = createSignal(false);
  const [problem, setProblem] = createSignal("");
  const leave = async () => {
    setLeaving(true);
    setProblem("");
    try {
      await signOut(false);
    } catch {
      setProblem(t().unreachableTitle);
    } finally {
      setLeaving(false);
    }
  };
  return (
    <>
      <h1>{w().welcomeOther(viewer()?.name ?? w().welcomeSomebody)}</h1>
      <p>{w().welcomeOtherText}</p>
      <div class="stack">
        <div role="alert">
          <Show when={problem()}>
            <Notice tone="warn" icon="cloudOff" title={problem()}>
              {t().unreachableText}
            </Notice>
          </Show>
        </div>
        <Button busy={leaving()} onClick={() => void leave()}>
          {w().welcomeOtherGo}
        </Button>
        <Button
          kind="second"
          onClick={() => {
            forgetLink();
            go("/", { replace: true });
          }}
        >
          {w().welcomeOtherStay}
        </Button>
      </div>
    </>
  );
}

function PasswordForm(props: {
  busy: boolean;
  setBusy: (busy: boolean) => void;
  onEnd: (end: End) => void;
}) {
  const [first, setFirst] = createSignal("");
  const [again, setAgain] = createSignal("");
  const [wrong, setWrong] = createSignal<Wrong>({});
  const [problem, setProblem] = createSignal<{ title: string; text: string }>();

  const say = (next: Wrong) => {
    setWrong(next);
    document.getElementById(next.first ? "new-password" : "new-password-again")?.focus();
  };

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (props.busy) return;
    setProblem(undefined);
    const found = wrongPassword(first(), again(), t(), w());
    setWrong(found);
    if (found.first || found.again) return say(found);
    props.setBusy(true);
    try {
      const refusal = (await redeemLink(linkToken(), first()))[0];
      if (refusal?.code === "LINK_NOT_VALID" || refusal?.code === "MANDATE_NOT_IN_OFFICE") {
        props.onEnd(refusal.code);
      } else if (refusal?.field === "newPassword") {
        say({ first: refusal.message });
      } else if (refusal) {
        setProblem({ title: refusal.message, text: "" });
      }
    } catch {
      setProblem({ title: w().welcomeUnknown, text: w().welcomeUnknownText });
    } finally {
      // Also when only the answer after the signing in was lost: the session is there.
      if (sessionState() === "in") {
        forgetLink();
        go("/", { replace: true });
      }
      props.setBusy(false);
    }
  };

  return (
    <>
      <h1>{w().welcomeTitle}</h1>
      <p>{w().welcomeText}</p>
      <form onSubmit={(event) => void submit(event)} novalidate>
        <PasswordField
          id="new-password"
          label={w().welcomeNew}
          hint={w().welcomeHint(LEAST)}
          value={first()}
          onInput={setFirst}
          error={wrong().first}
          autocomplete="new-password"
        />
        <PasswordField
          id="new-password-again"
          label={w().welcomeAgain}
          value={again()}
          onInput={setAgain}
          error={wrong().again}
          autocomplete="new-password"
        />
        <div role="alert">
          <Show when={problem()}>
            {(of) => (
              <Notice tone="warn" icon="cloud" title={of().title}>
                {of().text}
              </Notice>
            )}
          </Show>
        </div>
        <Button type="submit" busy={props.busy}>
          {w().welcomeGo}
        </Button>
      </form>
      <Notice icon="lock">{t().noSecrets}</Notice>
    </>
  );
}
