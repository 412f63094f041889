import { For, Show } from "solid-js";
import type { DocumentPartsFragment } from "../api/generated";
import { FileRows } from "../file/FileRows";
import { createOpening } from "../file/open";
import { t } from "../i18n";
import { Icon } from "../parts/Icon";
import { go } from "../shell/router";
import { now } from "../time/clock";
import { moment } from "../time/words";
import { documentWords } from "./documents";
import { Readers } from "./Readers";

export function Dossier(props: {
  documents: DocumentPartsFragment[];
  frozenAt: string | null;
  /** The address of the matter's page: the reader is a step of it. */
  base: string;
  /** The matter that it belongs to. */
  of: string;
}) {
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
            {(document) => <DocumentRow document={document} base={props.base} />}
          </For>
        </ul>
      </Show>
      <Readers of={props.of} />
    </section>
  );
}

/** The text to read here, and the files to keep; without a text the document is its first file. */
function DocumentRow(props: { document: DocumentPartsFragment; base: string }) {
  const opening = createOpening();
  // Only a text has a checksum of its own.
  const readable = () => props.document.sha256 !== null;
  const first = () =>
    props.document.files.find((file) => file.mediaType === "application/pdf") ??
    props.document.files[0];
  const read = () => {
    if (props.document.removedAt) return;
    const file = readable() ? undefined : first();
    if (file) opening.open(file);
    else go(`${props.base}?doc=${encodeURIComponent(props.document.id)}`, { step: true });
  };
  return (
    <li>
      <button type="button" class="row" disabled={Boolean(props.document.removedAt)} onClick={read}>
        <Icon name="document" />
        <span>
          <b>{props.document.removedAt ? t().removedDocument : props.document.title}</b>
          <small>{documentWords(props.document.kind)}</small>
        </span>
        <Icon name={readable() || !first() ? "chevron" : "file"} />
      </button>
      <FileRows files={props.document.files} opening={opening} />
    </li>
  );
}
