import { For, Show } from "solid-js";
import { t } from "../../i18n";
import { Icon } from "../../parts/Icon";
import { ballotPath, go } from "../../shell/router";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import { type Ballot, documentWords } from "./words";

export function Dossier(props: { ballot: Ballot }) {
  return (
    <section>
      <h2 class="heading">
        {t().dossier}
        <Show when={props.ballot.openedAt}>
          {(at) => (
            <span class="frozen">
              <Icon name="lock" />
              {t().frozenAt(moment(at(), now(), t()))}
            </span>
          )}
        </Show>
      </h2>
      <Show
        when={props.ballot.documents.nodes.length > 0}
        fallback={<p class="sub">{t().noDocuments}</p>}
      >
        <ul class="rows">
          <For each={props.ballot.documents.nodes}>
            {(document) => (
              <li>
                <button
                  type="button"
                  class="row"
                  onClick={() =>
                    go(`${ballotPath(props.ballot.id)}?doc=${encodeURIComponent(document.id)}`, {
                      step: true,
                    })
                  }
                >
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
