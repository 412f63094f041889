import { createSignal } from "solid-js";
import {
  CancelConsultationDocument,
  CloseConsultationDocument,
  ExtendConsultationDocument,
  OpenConsultationDocument,
  SynthesiseConsultationDocument,
} from "../../api/generated";
import { request } from "../../api/session";
import { t } from "../../i18n";
import { ActSheet } from "../../matter/ActSheet";
import { createChosen, createRefused } from "../../matter/chosen";
import { LastDay } from "../../matter/LastDay";
import { SecretQuestion, type YesNo } from "../../matter/SecretQuestion";
import { TextArea } from "../../parts/Field";
import { SendCheck } from "./SendCheck";
import type { Consultation } from "./words";

export interface Shared {
  consultation: Consultation;
  onClose: () => void;
  stale: () => void;
  done: (next: Consultation | null) => void;
}

const target = (of: Consultation) => ({ consultationId: of.id, expectedVersion: of.version });

/** What every act needs besides its own form. */
const common = (props: Shared) => ({
  matter: props.consultation,
  label: t().consultMatter,
  onClose: props.onClose,
  stale: props.stale,
  done: (result: { consultation: Consultation | null }) => props.done(result.consultation),
});

/** The last day in a sheet, with what the server says against it. */
function createDay() {
  const [day, setDay] = createSignal("");
  const refused = createRefused("closesOn");
  const write = (next: string) => {
    setDay(next);
    refused.clear();
  };
  return { day, write, ...refused };
}

export function OpenSheet(props: Shared) {
  const secret = createChosen<YesNo>();
  const last = createDay();
  return (
    <ActSheet
      {...common(props)}
      title={t().openConsultationAsk}
      consequence={t().openConsultationText}
      chosen={secret.take}
      place={last.place}
      run={async (chosen) => {
        const input = {
          ...target(props.consultation),
          closesOn: last.day() || null,
          secretContent: chosen === "YES",
        };
        return (await request(OpenConsultationDocument, { input })).openConsultation;
      }}
    >
      <LastDay
        label={t().answerLastDay}
        hint={t().answerLastDayHint}
        value={last.day()}
        error={last.message()}
        onInput={last.write}
      />
      <SendCheck consultation={props.consultation} closesOn={last.day()} />
      <SecretQuestion
        value={secret.value()}
        error={secret.missing() ? t().secretMissing : undefined}
        onChange={secret.set}
      />
    </ActSheet>
  );
}

export function ExtendSheet(props: Shared) {
  const last = createDay();
  const chosen = () => {
    if (!last.day()) last.say(t().dayMissing);
    return last.day() || undefined;
  };
  return (
    <ActSheet
      {...common(props)}
      title={t().extendAsk}
      consequence={t().extendText}
      chosen={chosen}
      place={last.place}
      run={async (closesOn) => {
        const input = { ...target(props.consultation), closesOn };
        return (await request(ExtendConsultationDocument, { input })).extendConsultation;
      }}
    >
      <LastDay
        label={t().newLastDay}
        hint={t().newLastDayHint}
        value={last.day()}
        error={last.message()}
        onInput={last.write}
      />
    </ActSheet>
  );
}

export function CloseSheet(props: Shared) {
  return (
    <ActSheet
      {...common(props)}
      title={t().closeEarlyAsk}
      consequence={t().closeEarlyText}
      chosen={() => true}
      run={async () => {
        const input = target(props.consultation);
        return (await request(CloseConsultationDocument, { input })).closeConsultation;
      }}
    />
  );
}

export function CancelSheet(props: Shared) {
  const [reason, setReason] = createSignal("");
  const refused = createRefused("reason");
  const chosen = () => {
    if (!reason().trim()) refused.say(t().cancelReasonMissing);
    return reason().trim() || undefined;
  };
  return (
    <ActSheet
      {...common(props)}
      title={t().cancelAsk}
      asks={() => reason().trim() !== ""}
      consequence={t().cancelText}
      chosen={chosen}
      place={refused.place}
      run={async (given) => {
        const input = { ...target(props.consultation), reason: given, secretContent: false };
        return (await request(CancelConsultationDocument, { input })).cancelConsultation;
      }}
    >
      <TextArea
        id="cancel-reason"
        label={t().cancelReason}
        value={reason()}
        error={refused.message()}
        onInput={(next) => {
          setReason(next);
          refused.clear();
        }}
      />
    </ActSheet>
  );
}

export function SynthesiseSheet(props: Shared) {
  const [note, setNote] = createSignal("");
  return (
    <ActSheet
      {...common(props)}
      title={t().synthesiseAsk}
      keeps="synthesise"
      asks={() => note().trim() !== ""}
      consequence={t().synthesiseText}
      chosen={() => true}
      run={async () => {
        const words = note().trim()
          ? { note: note().trim(), secretContent: false }
          : { note: null };
        const input = { ...target(props.consultation), ...words };
        return (await request(SynthesiseConsultationDocument, { input })).synthesiseConsultation;
      }}
    >
      <TextArea id="note" label={t().note} value={note()} onInput={setNote} />
    </ActSheet>
  );
}
