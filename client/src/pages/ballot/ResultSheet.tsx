import { Show } from "solid-js";
import { ExportBallotResultDocument } from "../../api/generated";
import { request, viewer } from "../../api/session";
import { Made } from "../../file/Made";
import { c } from "../../i18n/course";
import type { Ballot } from "./words";

/** The result sheet, made and saved by one tap (B19). */
export function ResultSheet(props: { ballot: Ballot }) {
  const may = () => {
    const office = viewer()?.acting.office ?? "";
    const manages = office === "CHAIR" || office.startsWith("OFFICE_");
    return manages && props.ballot.tally?.final === true;
  };
  return (
    <Show when={may()}>
      <section>
        <h2>{c().exportTitle}</h2>
        <Made
          formats={[
            { format: "DOCX", label: c().exportDocx },
            { format: "PDF", label: c().exportPdf },
          ]}
          make={async (format) => {
            const input = { ballotId: props.ballot.id, format };
            return (await request(ExportBallotResultDocument, { input })).exportBallotResult;
          }}
        />
      </section>
    </Show>
  );
}
