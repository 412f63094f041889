import { Show } from "solid-js";
import { ProgrammeItemsDocument } from "../../api/generated";
import { createPaged } from "../../api/paged";
import { t } from "../../i18n";
import { w } from "../../i18n/tasks";
import { Listed } from "../../matter/Listed";
import { TimelinessChip } from "../../matter/TimelinessSign";
import { classWords, datesWords } from "../../matter/timeliness";
import { StepCard } from "../../parts/Card";
import type { View } from "./view";

export function createItems(programmeId: () => string, view: View) {
  return createPaged(
    ProgrammeItemsDocument,
    (data) => data.programmeItems,
    (data, programmeItems) => ({ ...data, programmeItems }),
    () => {
      const timeliness = view.timeliness();
      return {
        asOf: view.asOf(),
        filter: {
          programmeId: programmeId(),
          timeliness: timeliness ? [timeliness] : null,
          unitId: view.unit() ?? null,
        },
      };
    },
  );
}

/** After a figure was tapped: its rows lie below, perhaps out of sight. */
export function showItems() {
  requestAnimationFrame(() => document.getElementById("items")?.scrollIntoView());
}

export function ItemList(props: { items: ReturnType<typeof createItems>; view: View }) {
  const filtered = () => {
    const of = props.view.timeliness();
    const unit = props.view.unit();
    const named = props.items.list()?.nodes.find((item) => item.leadUnit.id === unit)?.leadUnit;
    return [of && classWords(of, t()), unit && (named?.name ?? w().fieldUnit)]
      .filter(Boolean)
      .join(" · ");
  };
  return (
    <section id="items">
      <div class="heading">
        <h2>{w().itemsTitle}</h2>
        <span class="small sub" role="status">
          <Show when={props.items.list()}>{(list) => w().foundItems(list().totalCount)}</Show>
        </span>
      </div>
      <Show when={filtered()}>
        {(what) => (
          <p class="filtered small">
            <span>{w().filteredBy(what())}</span>
            <button type="button" class="link" onClick={props.view.showAll}>
              {w().showAll}
            </button>
          </p>
        )}
      </Show>
      <Listed of={props.items} none={filtered() ? w().noItems : w().noItemsYet}>
        {(item) => (
          <StepCard
            href={props.view.itemPath(item.id)}
            title={item.title}
            top={
              <>
                <span class="small sub">{w().itemNumber(item.number)}</span>
                <TimelinessChip of={item.timeliness} />
              </>
            }
          >
            <p class="who">
              {item.leadUnit.name}
              <br />
              {datesWords(item, props.view.asOf(), t())}
            </p>
          </StepCard>
        )}
      </Listed>
    </section>
  );
}
