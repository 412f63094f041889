import { createSignal } from "solid-js";
import type { RefusalFragment } from "../../api/generated";
import { Refused, SignedOut } from "../../api/request";
import { seen } from "../../api/session";
import { t } from "../../i18n";
import { unsaid, type YesNo } from "../../matter/SecretQuestion";

const SECRET = "secretContent";

type Errors = Record<string, string | undefined>;

/** A form may be longer than the screen: what is wrong first must be seen, and be typed over. */
function showError() {
  const scope = document.querySelector("dialog[open]") ?? document;
  const field = scope.querySelector<HTMLElement>("[aria-invalid='true']");
  field?.focus({ preventScroll: true });
  scope.querySelector("form .error:not(:empty), main .error:not(:empty)")?.scrollIntoView({
    block: "center",
  });
}

/**
 * The sending of a form: what is refused stands beside its field; what belongs to no field of the
 * form, above the button. `moved` is told when somebody else was faster; `asks` says whether there
 * are words to ask the secret question about (X1), which the sheet then does.
 */
export function createSaving(
  fields: readonly string[],
  moved: () => void = () => undefined,
  asks: () => boolean = () => false,
) {
  const [secret, setSecret] = createSignal<YesNo>();
  const [errors, setErrors] = createSignal<Errors>({});
  const [problem, setProblem] = createSignal("");
  const [busy, setBusy] = createSignal(false);
  let settled: () => void = () => undefined;

  const refuse = (refusal: RefusalFragment) => {
    if (refusal.code === "CONFLICT") {
      setProblem(refusal.message);
      // What the pages last saw is not how it stands.
      seen.clear();
      moved();
    } else if (refusal.field && (fields.includes(refusal.field) || refusal.field === SECRET)) {
      setErrors({ [refusal.field]: refusal.message });
      showError();
    } else setProblem(refusal.message);
  };

  async function send<R extends { userErrors: RefusalFragment[] }>(
    missing: Errors,
    job: () => Promise<R>,
    done: (result: R) => void,
  ) {
    if (busy()) return;
    setProblem("");
    const wanting = asks() ? { ...missing, [SECRET]: unsaid(secret()) } : missing;
    setErrors(wanting);
    if (Object.values(wanting).some(Boolean)) {
      showError();
      return;
    }
    setBusy(true);
    try {
      const result = await job();
      const refusal = result.userErrors[0];
      if (refusal) refuse(refusal);
      else {
        seen.clear();
        settled();
        done(result);
      }
    } catch (error) {
      if (!(error instanceof SignedOut)) {
        setProblem(error instanceof Refused ? error.message : t().unreachableTitle);
      }
    } finally {
      setBusy(false);
    }
  }

  const question = { asks, answer: secret, set: setSecret, error: () => errors()[SECRET] };
  const whenDone = (job: () => void) => {
    settled = job;
  };
  return { error: (field: string) => errors()[field], problem, busy, send, question, whenDone };
}

export type Saving = ReturnType<typeof createSaving>;
