import { createEffect, createSignal, Show } from "solid-js";
import { signIn } from "../../api/entering";
import type { RefusalFragment } from "../../api/generated";
import { chooseLanguage, left } from "../../api/session";
import { language, t } from "../../i18n";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/Field";
import { Icon, Mark } from "../../parts/Icon";
import { Notice } from "../../parts/Notice";
import { PasswordField } from "../../parts/PasswordField";

export default function SignInPage() {
  const [login, setLogin] = createSignal("");
  const [password, setPassword] = createSignal("");
  const [errors, setErrors] = createSignal<{ login?: string; password?: string }>({});
  const [problem, setProblem] = createSignal("");
  const [busy, setBusy] = createSignal(false);
  createEffect(() => {
    document.title = `${t().signIn} · Dongthuan`;
  });

  // A wrong password is said above the password, whichever of the two was wrong.
  const show = (refusals: RefusalFragment[]) => {
    const first = refusals[0];
    if (!first) return;
    const field = first.field === "login" ? "login" : "password";
    setErrors({ [field]: first.message });
    document.getElementById(field)?.focus();
  };

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy()) return;
    setProblem("");
    const missing = {
      ...(login().trim() ? {} : { login: t().loginMissing }),
      ...(password() ? {} : { password: t().passwordMissing }),
    };
    setErrors(missing);
    if (missing.login || missing.password) {
      document.getElementById(missing.login ? "login" : "password")?.focus();
      return;
    }
    setBusy(true);
    try {
      show(await signIn(login().trim(), password()));
    } catch {
      setProblem(t().unreachableTitle);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div class="sign-in">
      <header class="hero">
        <Mark />
        <h1>Dongthuan</h1>
        <p>{t().purpose}</p>
      </header>
      <main>
        <Show when={left()}>
          {(why) => (
            <Notice tone="info" icon="account" live="status">
              {why() === "elsewhere" ? t().leftElsewhere : t().leftEnded}
            </Notice>
          )}
        </Show>
        <form onSubmit={(event) => void submit(event)} novalidate>
          <TextField
            id="login"
            label={t().login}
            value={login()}
            onInput={setLogin}
            error={errors().login}
            autocomplete="username"
          />
          <PasswordField
            id="password"
            label={t().password}
            value={password()}
            onInput={setPassword}
            error={errors().password}
            autocomplete="current-password"
          />
          <div role="alert">
            <Show when={problem()}>
              <Notice tone="warn" icon="cloudOff" title={problem()}>
                {t().unreachableText}
              </Notice>
            </Show>
          </div>
          <Button type="submit" busy={busy()} busyWords={t().signingIn}>
            {t().signIn}
          </Button>
        </form>
        <Notice icon="lock">{t().noSecrets}</Notice>
        <p class="small sub">{t().forgotten}</p>
        <p class="sign-in-foot">
          <button
            type="button"
            class="link"
            lang={language() === "vi" ? "en" : "vi"}
            onClick={() => void chooseLanguage(language() === "vi" ? "EN" : "VI")}
          >
            <Icon name="globe" />
            {language() === "vi" ? "English" : "Tiếng Việt"}
          </button>
        </p>
      </main>
    </div>
  );
}
