import { createSignal, For, Match, onMount, Show, Switch } from "solid-js";
import type { UnitKind } from "../../api/generated";
import { t } from "../../i18n";
import { w } from "../../i18n/asking";
import { p } from "../../i18n/points";
import { Button } from "../../parts/Button";
import { Checkbox } from "../../parts/Checkbox";
import { NoAnswer, Skeleton } from "../../parts/Empty";
import { TextField } from "../../parts/Field";
import { found } from "../../parts/search";
import { PageBand } from "../../shell/Band";
import type { Units } from "./units";

/** C17: lower-level committees are asked too, all of them by one touch. */
const GROUPS: UnitKind[] = ["DEPARTMENT", "COMMUNE", "CENTRAL_AGENCY"];

/** A page of its own: a list of a hundred agencies and a search above it need the screen. */
export function RecipientsPage(props: {
  units: Units;
  chosen: string[];
  onChange: (chosen: string[]) => void;
  onBack: () => void;
}) {
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus({ preventScroll: true }));
  const [typed, setTyped] = createSignal("");
  const shown = () => found(props.units.all() ?? [], typed());
  const of = (kind: UnitKind) => (props.units.all() ?? []).filter((unit) => unit.kind === kind);
  const addGroup = (kind: UnitKind) =>
    props.onChange([...new Set([...props.chosen, ...of(kind).map((unit) => unit.id)])]);
  const toggle = (id: string, on: boolean) =>
    props.onChange(on ? [...props.chosen, id] : props.chosen.filter((known) => known !== id));
  return (
    <>
      <PageBand title={w().recipients} backLabel={w().toForm} back={props.onBack} />
      <main>
        <h1 tabindex="-1" ref={heading}>
          {w().chooseRecipients}
        </h1>
        <TextField
          id="search"
          label={w().searchAgency}
          hint={w().searchAgencyHint}
          value={typed()}
          onInput={setTyped}
        />
        <Show when={props.units.whole()}>
          <div class="pair">
            <For each={GROUPS}>
              {(kind) => (
                <Show when={of(kind).length > 0}>
                  <Button kind="second" onClick={() => addGroup(kind)}>
                    {p().group(kind, of(kind).length)}
                  </Button>
                </Show>
              )}
            </For>
          </div>
        </Show>
        <Switch fallback={<Skeleton cards={2} />}>
          <Match when={props.units.all()}>
            <Show when={props.units.failed()}>
              <NoAnswer onRetry={props.units.reload} busy={props.units.loading()} />
            </Show>
            <Show
              when={shown().length > 0}
              fallback={<p class="sub">{props.units.whole() ? w().noAgency : t().loading}</p>}
            >
              <ul class="rows">
                <For each={shown()}>
                  {(unit) => (
                    <li>
                      <Checkbox
                        label={unit.name}
                        checked={props.chosen.includes(unit.id)}
                        onChange={(on) => toggle(unit.id, on)}
                      />
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </Match>
          <Match when={props.units.failed() || props.units.failure()}>
            <NoAnswer onRetry={props.units.reload} busy={props.units.loading()} />
          </Match>
        </Switch>
      </main>
      <section class="tray" aria-label={w().recipients}>
        <div>
          <p class="small sub" role="status">
            {w().chosenCount(props.chosen.length)}
          </p>
          <Button onClick={props.onBack}>{w().done}</Button>
        </div>
      </section>
    </>
  );
}
