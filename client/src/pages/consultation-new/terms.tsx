import { Show } from "solid-js";
import { ConsultationTermsDocument } from "../../api/generated";
import { createQuery } from "../../api/query";
import { h } from "../../i18n/pending";
import { p } from "../../i18n/points";
import { PendingMandates } from "../../matter/PendingMandates";
import { Notice } from "../../parts/Notice";
import type { Form } from "./form";
import type { Unit } from "./units";

/** What the request would be sent with now, as the server reckons it: its last day, and its notice. */
export function createTerms(form: () => Form) {
  const query = createQuery(ConsultationTermsDocument, () => ({
    closesOn: form().closesOn || null,
    external: form().external !== null,
    legalNormative: form().legalNormative,
  }));
  return () => query.data()?.consultationTerms;
}

/** Heads of the recipients that wait for a confirmation (X14). */
export function PendingHeads(props: { units: Unit[]; recipients: string[] }) {
  const asked = () => props.units.filter((unit) => props.recipients.includes(unit.id));
  return (
    <PendingMandates of={asked().flatMap((unit) => unit.pendingHeads ?? [])} hint={h().sending} />
  );
}

/** Agencies among the recipients of which nobody can be told yet, named before sending (C23). */
export function CannotBeTold(props: { units: Unit[]; recipients: string[] }) {
  const names = () =>
    props.units
      .filter((unit) => !unit.canBeTold && props.recipients.includes(unit.id))
      .map((unit) => unit.name)
      .join(", ");
  return (
    <Show when={names()}>
      {(said) => (
        <Notice tone="warn" icon="triangle">
          {p().cannotBeTold(said())}
        </Notice>
      )}
    </Show>
  );
}
