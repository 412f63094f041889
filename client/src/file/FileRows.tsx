import { For, Show } from "solid-js";
import type { FilePartsFragment } from "../api/generated";
import { t } from "../i18n";
import { Icon } from "../parts/Icon";
import { createOpening, type Opening } from "./open";
import { fileWords, inWindow } from "./words";

/** The files of one document, each a target; what went wrong stands above them. */
export function FileRows(props: {
  files: FilePartsFragment[];
  /** Whose files they are; the document's unless told otherwise. */
  label?: string;
  opening?: Opening;
}) {
  const { open, trouble, clear } = props.opening ?? createOpening();
  return (
    <Show when={props.files.length > 0}>
      <div class="files">
        <p class="error" role="alert">
          <Show when={trouble()}>
            {(said) => (
              <>
                <Icon name="triangle" />
                <span>
                  {said().words}{" "}
                  <Show when={said().href}>
                    {(href) => (
                      <a href={href()} target="_blank" rel="noopener" onClick={clear}>
                        {t().fileOpenAgain}
                      </a>
                    )}
                  </Show>
                </span>
              </>
            )}
          </Show>
        </p>
        <ul aria-label={props.label ?? t().filesOf}>
          <For each={props.files}>
            {(file) => (
              <li>
                <Show when={file.removedAt}>
                  <span class="file small sub">{t().removedDocument}</span>
                </Show>
                <Show when={!file.removedAt}>
                  <button type="button" class="file" onClick={() => open(file)}>
                    <Icon name="file" />
                    <span>
                      <Show when={props.label}>{(label) => `${label()} · `}</Show>
                      {fileWords(file, t())}
                      <span class="sr">
                        , {inWindow(file) ? t().fileOpens(file.name) : t().fileDownloads(file.name)}
                      </span>
                    </span>
                  </button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}
