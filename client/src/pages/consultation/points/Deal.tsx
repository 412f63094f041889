import { createSignal, Show } from "solid-js";
import {
  type DemandRuling,
  type DemandTreatment,
  ExportIncorporationDocument,
  ResolveDemandsDocument,
  RuleDifferencesDocument,
} from "../../../api/generated";
import { request } from "../../../api/session";
import { Made } from "../../../file/Made";
import { t } from "../../../i18n";
import { p } from "../../../i18n/points";
import { ActSheet } from "../../../matter/ActSheet";
import { createChosen } from "../../../matter/chosen";
import { ChoiceRadios } from "../../../parts/Choice";
import { TextArea } from "../../../parts/Field";
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
  return (
    <section aria-label={p().download}>
      <Made
        formats={[
          { format: "DOCX", label: `${p().download} DOCX` },
          { format: "XLSX", label: `${p().download} XLSX` },
        ]}
        make={async (format) => {
          const input = { consultationId: props.consultation.id, format };
          return (await request(ExportIncorporationDocument, { input })).exportIncorporation;
        }}
      />
    </section>
  );
}
