import { createSignal, For, Show } from "solid-js";
import type { FilePartsFragment } from "../../api/generated";
import { ExportBallotResultDocument, type SheetFormat } from "../../api/generated";
import { SignedOut } from "../../api/request";
import { request, viewer } from "../../api/session";
import { FileRows } from "../../file/FileRows";
import { c } from "../../i18n/course";
import { Button } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import type { Ballot } from "./words";

const FORMATS: SheetFormat[] = ["DOCX", "PDF"];

/** The result sheet, made when it is asked for, and opened like any file (B19). */
export function ResultSheet(props: { ballot: Ballot }) {
  const [files, setFiles] = createSignal<FilePartsFragment[]>([]);
  const [busy, setBusy] = createSignal<SheetFormat>();
  const [problem, setProblem] = createSignal("");
  const may = () => {
    const office = viewer()?.acting.office ?? "";
    const manages = office === "CHAIR" || office.startsWith("OFFICE_");
    return manages && props.ballot.tally?.final === true;
  };
  const make = async (format: SheetFormat) => {
    setBusy(format);
    setProblem("");
    try {
      const input = { ballotId: props.ballot.id, format };
      const { exportBallotResult: made } = await request(ExportBallotResultDocument, { input });
      const file = made.file;
      if (file) setFiles((before) => [...before, file]);
      else setProblem(made.userErrors[0]?.message ?? c().exportFailed);
    } catch (error) {
      if (!(error instanceof SignedOut)) setProblem(c().exportFailed);
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <Show when={may()}>
      <section>
        <h2>{c().exportTitle}</h2>
        <div class="stack">
          <p class="error" role="alert">
            <Show when={problem()}>
              <Icon name="triangle" />
              <span>{problem()}</span>
            </Show>
          </p>
          <For each={FORMATS}>
            {(format) => (
              <Button kind="second" busy={busy() === format} onClick={() => void make(format)}>
                {format === "DOCX" ? c().exportDocx : c().exportPdf}
              </Button>
            )}
          </For>
          <FileRows files={files()} label={c().exportTitle} />
        </div>
      </section>
    </Show>
  );
}
