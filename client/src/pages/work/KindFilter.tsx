import { t } from "../../i18n";
import { w } from "../../i18n/tasks";
import { SelectField } from "../../parts/Field";
import { go, here, type WorkList, workPath } from "../../shell/router";

/** The kind chosen in the address; undefined means all of them. */
export const chosenKind = <K extends string>(kinds: readonly K[]): K | undefined =>
  kinds.find((kind) => kind === here().search.get("kind"));

export function KindFilter<K extends string>(props: {
  list: WorkList;
  kinds: readonly K[];
  words: (kind: K) => string;
}) {
  return (
    <SelectField<K | "">
      id="kind"
      label={t().kind}
      value={chosenKind(props.kinds) ?? ""}
      options={[
        { value: "", label: w().allKinds },
        ...props.kinds.map((kind) => ({ value: kind, label: props.words(kind) })),
      ]}
      onChange={(kind) =>
        go(workPath(props.list) + (kind ? `&kind=${kind}` : ""), { replace: true })
      }
    />
  );
}
