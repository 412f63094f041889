import { createSignal, Show } from "solid-js";
import {
  type DemandRuling,
  type DemandTreatment,
  ExportIncorporationDocument,
  ResolveDemandsDocument,
  RuleDifferencesDocument,
} from "../../../api/generated";
import { request } from "../../../api/session";
import { createOpening } from "../../../file/open";
import { t } from "../../../i18n";
import { p } from "../../../i18n/points";
import { ActSheet } from "../../../matter/ActSheet";
import { createChosen } from "../../../matter/chosen";
import { Button } from "../../../parts/Button";
import { ChoiceRadios } from "../../../parts/Choice";
import { TextArea } from "../../../parts/Field";
import { Notice } from "../../../parts/Notice";
import type { Consultation } from "../words";

/** One way and one note for all that are chosen. */
export function DealSheet(props: {
  kind: "deal" | "rule";
  consultation: Consultation;
  demands: string[];
  onClose: () => void;
  stale: () => void;
  done: (next: Consultation | null) => void;
}) {
  const treatment = createChosen<DemandTreatment>();
  const ruling = createChosen<DemandRuling>();
  const [note, setNote] = createSignal("");
  const [tried, setTried] = createSignal(false);
  const deals = () => props.kind === "deal";
  const chosen = () => {
    setTried(true);
    const how = deals() ? treatment.take() : ruling.take();
    return how && note().trim() ? { note: note().trim() } : undefined;
  };
  const target = () => ({ consultationId: props.consultation.id, demandIds: props.demands });
  return (
    <ActSheet
      matter={props.consultation}
      label={t().consultMatter}
      title={deals() ? p().dealAsk(props.demands.length) : p().ruleAsk(props.demands.length)}
      keeps={`deal|${props.demands.join()}`}
      asks={() => true}
      consequence={deals() ? p().dealText : p().ruleText}
      chosen={chosen}
      onClose={props.onClose}
      stale={props.stale}
      done={(result: { consultation: Consultation | null }) => props.done(result.consultation)}
      run={async (given) => {
        const { note } = given;
        const kind = treatment.value();
        if (deals() && kind) {
          const input = { ...target(), kind, note, secretContent: false };
          return (await request(ResolveDemandsDocument, { input })).resolveDemands;
        }
        const input = {
          ...target(),
          ruling: ruling.value() ?? "RETURN",
          note,
          secretContent: false,
        };
        return (await request(RuleDifferencesDocument, { input })).ruleDifferences;
      }}
    >
      <Show
        when={deals()}
        fallback={
          <ChoiceRadios<DemandRuling>
            name="ruling"
            legend={p().rule}
            value={ruling.value()}
            error={ruling.missing() ? p().kindMissing : undefined}
            options={[
              { value: "FOLLOW_LEAD", label: p().followLead, icon: "building" },
              { value: "FOLLOW_AGENCY", label: p().followAgency, icon: "users" },
              { value: "RETURN", label: p().giveBack, icon: "back" },
            ]}
            onChange={ruling.set}
          />
        }
      >
        <ChoiceRadios<DemandTreatment>
          name="treatment"
          legend={t().resolution}
          value={treatment.value()}
          error={treatment.missing() ? p().kindMissing : undefined}
          options={[
            { value: "ACCEPTED", label: p().accepted, icon: "tick" },
            { value: "EXPLAINED", label: p().explained, icon: "pen" },
            { value: "RESERVED", label: p().reserved, hint: p().reservedHint, icon: "gavel" },
          ]}
          onChange={treatment.set}
        />
      </Show>
      <TextArea
        id="deal-note"
        label={deals() ? p().dealNote : p().ruleNote}
        value={note()}
        error={tried() && !note().trim() ? p().noteMissing : undefined}
        onInput={setNote}
      />
    </ActSheet>
  );
}

/** The table as the Office files it. */
export function Download(props: { consultation: Consultation }) {
  const opening = createOpening();
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal("");
  const save = async (format: "DOCX" | "XLSX") => {
    setBusy(true);
    setProblem("");
    try {
      const input = { consultationId: props.consultation.id, format };
      const { exportIncorporation } = await request(ExportIncorporationDocument, { input });
      const { file, userErrors } = exportIncorporation;
      if (file) await opening.open(file);
      else setProblem(userErrors[0]?.message ?? "");
    } catch {
      setProblem(t().unknownAct);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section aria-label={p().download}>
      <div class="stack">
        <Button kind="second" busy={busy()} onClick={() => void save("DOCX")}>
          {p().download} DOCX
        </Button>
        <Button kind="second" busy={busy()} onClick={() => void save("XLSX")}>
          {p().download} XLSX
        </Button>
      </div>
      <div role="alert">
        <Show when={problem() || opening.trouble()?.words}>
          {(words) => (
            <Notice tone="bad" icon="triangle">
              {words()}
            </Notice>
          )}
        </Show>
      </div>
    </section>
  );
}
