import { createSignal, Match, Show, Switch } from "solid-js";
import { LendingDocument } from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { d } from "../../i18n/delegation";
import { Button } from "../../parts/Button";
import { Notice } from "../../parts/Notice";
import { Segments } from "../../parts/Segments";
import { PageBand } from "../../shell/Band";
import { entrusts } from "../../shell/keeping";
import { ENTRUST, go, here } from "../../shell/router";
import { AssignSheet } from "./AssignSheet";
import { DelegationList } from "./DelegationList";
import { DivisionList } from "./DivisionList";
import { DoneList } from "./DoneList";
import { GiveSheet } from "./GiveSheet";

type List = "given" | "done" | "division";

/** Who acts for whom: to give, to see, to take back; and what was done in the own name. */
export default function EntrustPage() {
  const lending = createQuery(LendingDocument, () => ({}));
  const [sheet, setSheet] = createSignal<"give" | "assign">();
  const [saved, setSaved] = createSignal(false);
  const [round, setRound] = createSignal(0);
  const list = (): List => {
    const asked = here().search.get("list");
    return asked === "division" || (asked === "done" && entrusts()) ? asked : "given";
  };
  const deputies = () => lending.data()?.viewer.deputies ?? [];
  const options = () => {
    const all: { value: List; label: string }[] = [{ value: "given", label: d().listGiven }];
    if (entrusts()) all.push({ value: "done", label: d().listDone });
    return [...all, { value: "division" as const, label: d().listDivision }];
  };
  const done = () => {
    setSheet(undefined);
    setSaved(true);
    setRound(round() + 1);
  };
  const open = (which: "give" | "assign") => {
    setSaved(false);
    setSheet(which);
  };
  return (
    <>
      <PageBand title={t().entrust} backLabel={t().account} back="/account" />
      <main class="stack">
        <h1>{t().entrust}</h1>
        <Segments
          label={t().entrust}
          value={list()}
          options={options()}
          onChoose={(next) =>
            go(next === "given" ? ENTRUST : `${ENTRUST}?list=${next}`, { replace: true })
          }
        />
        <div role="status">
          <Show when={saved()}>
            <Notice tone="done" icon="tick">
              {d().saved}
            </Notice>
          </Show>
        </div>
        <Show when={entrusts() && list() !== "done"}>
          <Show
            when={lending.data() && deputies().length === 0}
            fallback={
              <Button
                kind="second"
                icon="plus"
                busy={!lending.data()}
                onClick={() => open(list() === "division" ? "assign" : "give")}
              >
                {list() === "division" ? d().assign : d().give}
              </Button>
            }
          >
            <p class="sub">{d().noDeputies}</p>
          </Show>
        </Show>
        <Show when={round() + 1} keyed>
          {(_round) => (
            <Switch fallback={<DelegationList onSaved={() => setSaved(true)} />}>
              <Match when={list() === "done"}>
                <DoneList />
              </Match>
              <Match when={list() === "division"}>
                <DivisionList onSaved={() => setSaved(true)} />
              </Match>
            </Switch>
          )}
        </Show>
      </main>
      <Show when={sheet() === "give" && lending.data()?.viewer}>
        {(viewer) => (
          <GiveSheet
            deputies={viewer().deputies}
            powers={viewer().lendablePowers}
            onSaved={done}
            onClose={() => setSheet(undefined)}
          />
        )}
      </Show>
      <Show when={sheet() === "assign"}>
        <AssignSheet deputies={deputies()} onSaved={done} onClose={() => setSheet(undefined)} />
      </Show>
    </>
  );
}
