import { t } from "../i18n";
import { ChoiceRadios } from "../parts/Choice";

export type YesNo = "NO" | "YES";

/** Asked each time something is taken in or sent on: secrets stay on paper (X1, B5). */
export function SecretQuestion(props: {
  value: YesNo | undefined;
  error: string | undefined;
  onChange: (value: YesNo) => void;
}) {
  return (
    <ChoiceRadios<YesNo>
      name="secret"
      legend={t().secretQuestion}
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
