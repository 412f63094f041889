import { For, Match, onMount, Switch } from "solid-js";
import { type DocumentPartsFragment, DocumentTextDocument } from "../api/generated";
import { createQuery } from "../api/query";
import { FileRows } from "../file/FileRows";
import { t } from "../i18n";
import { NoAnswer, Skeleton } from "../parts/Empty";
import { Title } from "../parts/Title";
import { PageBand } from "../shell/Band";
import { NotOpened } from "../shell/NotOpened";
import { documentWords } from "./documents";

/** A document as text, set for reading. Its text alone is fetched, for that it was read is recorded. */
export function Reader(props: {
  documents: DocumentPartsFragment[];
  id: string;
  backLabel: string;
  onBack: () => void;
}) {
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus({ preventScroll: true }));
  const query = createQuery(DocumentTextDocument, () => ({ id: props.id }));
  const about = () => props.documents.find((d) => d.id === props.id);
  const text = () => {
    const document = query.data()?.node;
    return document && "text" in document ? document.text : undefined;
  };
  const kind = () => {
    const known = about();
    return known ? documentWords(known.kind) : t().dossier;
  };
  return (
    <>
      <PageBand title={kind()} backLabel={props.backLabel} back={props.onBack} />
      <main class="reader">
        <h1 tabindex="-1" ref={heading}>
          <Title text={about()?.title ?? ""} />
        </h1>
        <FileRows files={about()?.files ?? []} />
        <Switch fallback={<Skeleton cards={2} />}>
          <Match when={text()}>{(words) => <Paragraphs text={words()} />}</Match>
          <Match when={query.data() && about()?.sha256 === null && about()?.files.length}>
            <p class="sub">{t().filesOnly}</p>
          </Match>
          <Match when={query.failure() === "unreachable"}>
            <NoAnswer onRetry={() => void query.reload()} busy={query.loading()} />
          </Match>
          <Match when={query.failure() || query.data()}>
            <NotOpened />
          </Match>
        </Switch>
      </main>
    </>
  );
}

// Official texts mark their parts by words, not by typography: these starts are headings.
const HEADING = /^(Điều|Chương|Mục|Phần|Phụ lục)\s+[\dIVXLC]+/;

function Paragraphs(props: { text: string }) {
  return (
    <For each={props.text.split(/\n+/).filter((line) => line.trim())}>
      {(line) => {
        const words = line.trim();
        if (HEADING.test(words) && words.length < 160) return <h2>{words}</h2>;
        return (
          <p>
            <Title text={words} />
          </p>
        );
      }}
    </For>
  );
}
