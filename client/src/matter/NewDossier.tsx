import { createSignal, For } from "solid-js";
import type { DocumentInput, DocumentKind, FilePartsFragment } from "../api/generated";
import { FileField } from "../file/FileField";
import { heldUp, type Uploads } from "../file/uploads";
import { t } from "../i18n";
import { vi } from "../i18n/vi";
import { documentWords } from "./documents";

const KINDS = ["DRAFT", "SUBMISSION_LETTER", "EXPLANATORY_REPORT"] as const;
type Files = Partial<Record<DocumentKind, FilePartsFragment[]>>;

/** Documents as files: to be opened a ballot needs a draft and one other (B17). */
export function createNewDossier(uploads: Uploads) {
  const [files, setFiles] = createSignal<Files>({});
  const [tried, setTried] = createSignal(false);
  const of = (kind: DocumentKind) => files()[kind] ?? [];
  const change = (kind: DocumentKind, next: FilePartsFragment[]) =>
    setFiles({ ...files(), [kind]: next });
  const problem = (kind: DocumentKind) => {
    const held = heldUp(uploads, [kind]);
    if (held) return held;
    const others = KINDS.some((other) => other !== "DRAFT" && of(other).length > 0);
    if (kind === "DRAFT" && of(kind).length === 0) return t().dossierDraftMissing;
    return kind === "SUBMISSION_LETTER" && !others ? t().dossierOtherMissing : undefined;
  };
  return {
    uploads,
    of,
    add: (kind: DocumentKind, file: FilePartsFragment) => change(kind, [...of(kind), file]),
    remove: (kind: DocumentKind, id: string) =>
      change(
        kind,
        of(kind).filter((file) => file.id !== id),
      ),
    error: (kind: DocumentKind) => (tried() ? problem(kind) : undefined),
    take: (): DocumentInput[] | undefined => {
      setTried(true);
      if (KINDS.some((kind) => problem(kind) !== undefined)) return undefined;
      return KINDS.filter((kind) => of(kind).length > 0).map((kind) => ({
        kind,
        // It stands in the dossier in the language of the dossier, whoever hands it in.
        title: documentWords(kind, vi),
        fileIds: of(kind).map((file) => file.id),
      }));
    },
  };
}

/** Its files are chosen after the form was told that it holds no secret: asked once, not per field. */
export function NewDossier(props: { of: ReturnType<typeof createNewDossier>; cleared: boolean }) {
  return (
    <For each={KINDS}>
      {(kind) => (
        <FileField
          id={`dossier-${kind}`}
          label={documentWords(kind)}
          slot={kind}
          uploads={props.of.uploads}
          cleared={props.cleared}
          files={props.of.of(kind)}
          many
          hint={kind === "DRAFT"}
          error={props.of.error(kind)}
          onArrived={(file) => props.of.add(kind, file)}
          onRemove={(id) => props.of.remove(kind, id)}
        />
      )}
    </For>
  );
}
