import { createSignal, For, Show } from "solid-js";
import { ReadingsDocument } from "../api/generated";
import { createQuery } from "../api/query";
import { viewer } from "../api/session";
import { t } from "../i18n";
import { now } from "../time/clock";
import { moment } from "../time/words";
import { byReader } from "./readers";

/** Who has read the dossier, for the heads who may know; fetched when it is opened. */
export function Readers(props: { of: string }) {
  const [open, setOpen] = createSignal(false);
  const head = () => ["OFFICE_HEAD", "AGENCY_HEAD"].includes(viewer()?.acting.office ?? "");
  return (
    <Show when={head()}>
      <details class="readers" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t().readers}</summary>
        <Show when={open()}>
          <Listed of={props.of} />
        </Show>
      </details>
    </Show>
  );
}

function Listed(props: { of: string }) {
  const query = createQuery(ReadingsDocument, () => ({ id: props.of }));
  const readings = () => {
    const matter = query.data()?.node;
    return matter && "readings" in matter ? matter.readings : undefined;
  };
  const when = (at: string) => moment(at, now(), t());
  return (
    <>
      <p class="small sub">{t().readersHint}</p>
      <Show when={query.failure() || readings() === null}>
        <p class="small sub">
          {query.failure() === "unreachable" ? t().unreachableText : t().readersNotYours}
        </p>
      </Show>
      <Show when={readings()}>
        {(known) => (
          <>
            <ul class="members">
              <For
                each={byReader(known().nodes)}
                fallback={<li class="small sub">{t().readersNone}</li>}
              >
                {(reader) => (
                  <li>
                    <div>
                      <b>{reader.title}</b>
                      <small>{reader.personName}</small>
                      <small>{t().readerTimes(reader.times, reader.documents)}</small>
                      <small>{t().readerSpan(when(reader.firstAt), when(reader.lastAt))}</small>
                    </div>
                  </li>
                )}
              </For>
            </ul>
            <Show when={known().totalCount > known().nodes.length}>
              <p class="small sub">{t().readersMore(known().totalCount - known().nodes.length)}</p>
            </Show>
          </>
        )}
      </Show>
    </>
  );
}
