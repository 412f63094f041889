import { createSignal, For, Show } from "solid-js";
import type { FilePartsFragment, RefusalFragment } from "../api/generated";
import { SignedOut } from "../api/request";
import { t } from "../i18n";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { createOpening } from "./open";

/** Documents that the server makes when they are asked for: one tap makes and saves one. */
export function Made<F extends string>(props: {
  formats: { format: F; label: string }[];
  make: (format: F) => Promise<{ file: FilePartsFragment | null; userErrors: RefusalFragment[] }>;
}) {
  const { save, trouble } = createOpening();
  const [busy, setBusy] = createSignal<F>();
  const [problem, setProblem] = createSignal("");
  const take = async (format: F) => {
    if (busy()) return;
    setBusy(() => format);
    setProblem("");
    try {
      const { file, userErrors } = await props.make(format);
      if (file) await save(file);
      else setProblem(userErrors[0]?.message ?? t().fileNotOpened);
    } catch (error) {
      if (!(error instanceof SignedOut)) setProblem(t().fileNotMade);
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <div class="stack">
      <For each={props.formats}>
        {({ format, label }) => (
          <Button kind="second" busy={busy() === format} onClick={() => void take(format)}>
            {label}
          </Button>
        )}
      </For>
      <div role="alert">
        <Show when={problem() || trouble()?.words}>
          {(words) => (
            <Notice tone="bad" icon="triangle">
              {words()}
            </Notice>
          )}
        </Show>
      </div>
    </div>
  );
}
