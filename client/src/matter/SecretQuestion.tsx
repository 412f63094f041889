import { createEffect, Show } from "solid-js";
import { t } from "../i18n";
import { ChoiceRadios } from "../parts/Choice";
import { Notice } from "../parts/Notice";

export type YesNo = "NO" | "YES";

/** Asked each time something is taken in or sent on: secrets stay on paper (X1, B5). */
export function SecretQuestion(props: {
  value: YesNo | undefined;
  error: string | undefined;
  onChange: (value: YesNo) => void;
  /** What is asked about; the dossier unless told otherwise. */
  legend?: string;
  /** Apart from other questions of the same page. */
  name?: string;
}) {
  return (
    <ChoiceRadios<YesNo>
      name={props.name ?? "secret"}
      legend={props.legend ?? t().secretQuestion}
      value={props.value}
      error={props.error}
      options={[
        { value: "NO", label: t().secretNo, icon: "dash" },
        { value: "YES", label: t().secretYes, icon: "lock" },
      ]}
      onChange={props.onChange}
    />
  );
}

/** What a form says of the answer before it is sent: nothing after a no. */
export const unsaid = (answer: YesNo | undefined) =>
  answer === "NO" ? undefined : answer ? t().secretRefused : t().secretMissing;

/** What is asked about words and files that are about to be sent; yes says what to do instead. */
export function SecretHere(props: {
  value: YesNo | undefined;
  error: string | undefined;
  onChange: (value: YesNo) => void;
  name?: string;
  legend?: string;
}) {
  let said: HTMLDivElement | undefined;
  // On a small screen what to do instead may stand behind the buttons.
  createEffect(() => {
    if (props.value === "YES") said?.scrollIntoView({ block: "center" });
  });
  return (
    <>
      <SecretQuestion {...props} legend={props.legend ?? t().secretHere} />
      <div role="alert" ref={said}>
        <Show when={props.value === "YES"}>
          <Notice tone="bad" icon="lock" title={t().secretRefused}>
            {t().secretHandOver}
          </Notice>
        </Show>
      </div>
    </>
  );
}
