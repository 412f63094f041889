import { createResource, For, Show } from "solid-js";
import { ConsultationTermsDocument } from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { h } from "../../i18n/pending";
import { p } from "../../i18n/points";
import { PendingMandates } from "../../matter/PendingMandates";
import { Notice } from "../../parts/Notice";
import { Summary, SummaryRow } from "../../parts/Sheet";
import { now } from "../../time/clock";
import { civilDate } from "../../time/words";
import { pointsOf } from "../consultation-new/model";
import type { Consultation } from "./words";

/** What a prepared request will be sent with: its points, last day and notice, and who cannot be told (C23). */
export function SendCheck(props: { consultation: Consultation; closesOn: string }) {
  const terms = createQuery(ConsultationTermsDocument, () => ({
    closesOn: props.closesOn || null,
    external: props.consultation.externalDraft !== null,
    legalNormative: props.consultation.legalNormative,
  }));
  const [asked] = createResource(() => props.consultation.id, pointsOf);
  const of = () => terms.data()?.consultationTerms;
  const lastDay = () => {
    const day = of()?.deadline?.effective;
    return day ? civilDate(day, now(), t()) : of()?.dayRefused;
  };
  const untold = () =>
    (props.consultation.responses?.nodes ?? [])
      .filter(({ unit }) => !unit.canBeTold)
      .map(({ unit }) => unit.name)
      .join(", ");
  const pending = () =>
    (props.consultation.responses?.nodes ?? []).flatMap(({ unit }) => unit.pendingHeads ?? []);
  return (
    <>
      <Summary>
        <SummaryRow label={p().checkPoints(asked()?.length ?? 0)}>
          <Show when={asked()?.length} fallback={p().wholeDraft}>
            <ul>
              <For each={asked()}>
                {(point) => <li>{[point.number, point.heading].filter(Boolean).join(". ")}</li>}
              </For>
            </ul>
          </Show>
        </SummaryRow>
        <SummaryRow label={t().answerLastDay}>{lastDay()}</SummaryRow>
        <SummaryRow label={p().notice}>
          <Show when={of()}>{(said) => said().effectNotice ?? p().silenceNo}</Show>
        </SummaryRow>
      </Summary>
      <Show when={untold()}>
        {(names) => (
          <Notice tone="warn" icon="triangle">
            {p().cannotBeTold(names())}
          </Notice>
        )}
      </Show>
      <PendingMandates of={pending()} hint={h().sending} />
    </>
  );
}
