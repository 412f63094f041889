import { For, Show } from "solid-js";
import type { DocumentPartsFragment } from "../api/generated";
import { t } from "../i18n";
import { Icon } from "../parts/Icon";
import { go } from "../shell/router";
import { now } from "../time/clock";
import { moment } from "../time/words";
import { documentWords } from "./documents";

export function Dossier(props: {
  documents: DocumentPartsFragment[];
  frozenAt: string | null;
  /** The address of the matter's page: the reader is a step of it. */
  base: string;
}) {
  const read = (id: string) => go(`${props.base}?doc=${encodeURIComponent(id)}`, { step: true });
  return (
    <section>
      <h2 class="heading">
        {t().dossier}
        <Show when={props.frozenAt}>
          {(at) => (
            <span class="frozen">
              <Icon name="lock" />
              {t().frozenAt(moment(at(), now(), t()))}
            </span>
          )}
        </Show>
      </h2>
      <Show when={props.documents.length > 0} fallback={<p class="sub">{t().noDocuments}</p>}>
        <ul class="rows">
          <For each={props.documents}>
            {(document) => (
              <li>
                <button type="button" class="row" onClick={() => read(document.id)}>
                  <Icon name="document" />
                  <span>
                    <b>{document.title}</b>
                    <small>{documentWords(document.kind)}</small>
                  </span>
                  <Icon name="chevron" />
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
