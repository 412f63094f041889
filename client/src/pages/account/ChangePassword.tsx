import { createSignal, Show } from "solid-js";
import { ChangePasswordDocument } from "../../api/generated";
import { request } from "../../api/session";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { Notice } from "../../parts/Notice";
import { PasswordField } from "../../parts/PasswordField";

export function ChangePassword() {
  const [open, setOpen] = createSignal(false);
  const [current, setCurrent] = createSignal("");
  const [next, setNext] = createSignal("");
  const [errors, setErrors] = createSignal<{ current?: string; next?: string; form?: string }>({});
  const [changed, setChanged] = createSignal(false);
  const [busy, setBusy] = createSignal(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy()) return;
    const missing = {
      ...(current() ? {} : { current: t().passwordMissing }),
      ...(next() ? {} : { next: t().passwordMissing }),
    };
    setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    setBusy(true);
    try {
      const { changePassword } = await request(ChangePasswordDocument, {
        input: { currentPassword: current(), newPassword: next() },
      });
      const refusal = changePassword.userErrors[0];
      if (refusal) {
        const wrong = refusal.code === "WRONG_PASSWORD" || refusal.field === "currentPassword";
        setErrors({ [wrong ? "current" : "next"]: refusal.message });
        return;
      }
      setCurrent("");
      setNext("");
      setOpen(false);
      setChanged(true);
    } catch {
      setErrors({ form: t().unreachableTitle });
    } finally {
      setBusy(false);
    }
  };

  return (
    <section class="stack">
      <h2>{t().password}</h2>
      <div role="status">
        <Show when={changed()}>
          <Notice tone="done" icon="tick">
            {t().passwordChanged}
          </Notice>
        </Show>
      </div>
      <Show
        when={open()}
        fallback={
          <Button
            kind="second"
            onClick={() => {
              setChanged(false);
              setOpen(true);
            }}
          >
            {t().passwordChange}
          </Button>
        }
      >
        <form onSubmit={(event) => void submit(event)} novalidate>
          <PasswordField
            id="current"
            label={t().passwordCurrent}
            value={current()}
            onInput={setCurrent}
            error={errors().current}
            autocomplete="current-password"
          />
          <PasswordField
            id="next"
            label={t().passwordNew}
            hint={t().passwordNewHint}
            value={next()}
            onInput={setNext}
            error={errors().next}
            autocomplete="new-password"
          />
          <div role="alert">
            <Show when={errors().form}>
              <Notice tone="bad" icon="triangle">
                {errors().form}
              </Notice>
            </Show>
          </div>
          <Button type="submit" busy={busy()}>
            {t().passwordChange}
          </Button>
        </form>
      </Show>
    </section>
  );
}
