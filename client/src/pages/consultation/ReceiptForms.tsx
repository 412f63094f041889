import { createSignal } from "solid-js";
import {
  ContestPaperReceiptDocument,
  type FilePartsFragment,
  type PaperReceiptRuling,
  RecordPaperReceiptDocument,
  RuleOnPaperReceiptDocument,
} from "../../api/generated";
import { request } from "../../api/session";
import { FileField } from "../../file/FileField";
import { createUploads, heldUp } from "../../file/uploads";
import { t } from "../../i18n";
import { r } from "../../i18n/receipts";
import { ActSheet } from "../../matter/ActSheet";
import { newKey } from "../../matter/answer/keep";
import { createChosen, createRefused, today } from "../../matter/chosen";
import { SecretHere, type YesNo } from "../../matter/SecretQuestion";
import { ChoiceRadios } from "../../parts/Choice";
import { TextArea, TextField } from "../../parts/Field";
import type { Shared as OfConsultation } from "./ActForms";
import type { Consultation } from "./words";

interface Shared extends OfConsultation {
  /** The agency that is said to have received the paper. */
  unit: { id: string; name: string };
}

const common = (props: Shared) => ({
  matter: props.consultation,
  label: t().consultMatter,
  onClose: props.onClose,
  stale: props.stale,
  done: (result: { consultation: Consultation | null }) => props.done(result.consultation),
});

const SLOT = "receipt";
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** That the agency received the paper: when, by whom, with the scan (C22). */
export function RecordSheet(props: Shared) {
  const secret = createChosen<YesNo>();
  const uploads = createUploads();
  const [day, setDay] = createSignal(today());
  const [time, setTime] = createSignal("");
  const [receiver, setReceiver] = createSignal("");
  const [scan, setScan] = createSignal<FilePartsFragment>();
  const [tried, setTried] = createSignal(false);
  const refused = createRefused("receivedAt");
  const key = newKey();
  const wrongTime = () => !day() || !TIME.test(time());
  const scanError = () => heldUp(uploads, [SLOT]) ?? (scan() ? undefined : r().scanMissing);
  const chosen = () => {
    setTried(true);
    const [answer, file, who] = [secret.take(), scan(), receiver().trim()];
    if (!answer || !file || !who || wrongTime() || scanError()) return undefined;
    return { secret: answer, scanFileId: file.id, receiver: who };
  };
  return (
    <ActSheet
      {...common(props)}
      title={r().recordAsk(props.unit.name)}
      consequence={r().recordText}
      chosen={chosen}
      place={refused.place}
      run={async (of) => {
        const input = {
          consultationId: props.consultation.id,
          unitId: props.unit.id,
          receivedAt: `${day()}T${time()}:00+07:00`,
          receiver: of.receiver,
          scanFileId: of.scanFileId,
          secretContent: of.secret === "YES",
          idempotencyKey: key,
        };
        return (await request(RecordPaperReceiptDocument, { input })).recordPaperReceipt;
      }}
    >
      <TextField
        id="received-on"
        type="date"
        label={r().receivedOn}
        value={day()}
        max={today()}
        onInput={(next) => {
          setDay(next);
          refused.clear();
        }}
      />
      <TextField
        id="received-at"
        label={r().receivedTime}
        value={time()}
        error={refused.message() ?? (tried() && wrongTime() ? r().receivedMissing : undefined)}
        onInput={(next) => {
          setTime(next);
          refused.clear();
        }}
      />
      <TextField
        id="receiver"
        label={r().receiver}
        value={receiver()}
        error={tried() && !receiver().trim() ? r().receiverMissing : undefined}
        onInput={setReceiver}
      />
      <SecretHere
        legend={t().secretQuestion}
        value={secret.value()}
        error={secret.missing() ? t().secretMissing : undefined}
        onChange={secret.set}
      />
      <FileField
        id="receipt-scan"
        label={r().scan}
        slot={SLOT}
        uploads={uploads}
        cleared={secret.value() === "NO"}
        files={[scan()].filter((file) => file !== undefined)}
        error={tried() ? scanError() : undefined}
        onArrived={(file) => setScan(file)}
        onRemove={() => setScan(undefined)}
      />
    </ActSheet>
  );
}

/** A reason that must be given. */
function createReason() {
  const [text, setText] = createSignal("");
  const [tried, setTried] = createSignal(false);
  return {
    take: () => {
      setTried(true);
      return text().trim() || undefined;
    },
    field: () => (
      <TextArea
        id="receipt-reason"
        label={r().reason}
        value={text()}
        error={tried() && !text().trim() ? r().reasonMissing : undefined}
        onInput={setText}
      />
    ),
  };
}

/** The agency says that it did not receive the paper, or not so. */
export function ContestSheet(props: Shared) {
  const reason = createReason();
  return (
    <ActSheet
      {...common(props)}
      title={r().contestAsk}
      keeps="contest-receipt"
      asks={() => true}
      consequence={r().contestText}
      chosen={reason.take}
      run={async (given) => {
        const input = {
          consultationId: props.consultation.id,
          reason: given,
          secretContent: false,
        };
        return (await request(ContestPaperReceiptDocument, { input })).contestPaperReceipt;
      }}
    >
      {reason.field()}
    </ActSheet>
  );
}

/** The head of the Office decides on that. */
export function RuleSheet(props: Shared) {
  const ruling = createChosen<PaperReceiptRuling>();
  const reason = createReason();
  const chosen = () => {
    const [what, why] = [ruling.take(), reason.take()];
    return what && why ? { ruling: what, reason: why } : undefined;
  };
  return (
    <ActSheet
      {...common(props)}
      title={r().ruleAsk(props.unit.name)}
      keeps={`rule-receipt|${props.unit.id}`}
      asks={() => true}
      consequence={r().ruleText}
      chosen={chosen}
      run={async (of) => {
        const input = {
          consultationId: props.consultation.id,
          unitId: props.unit.id,
          ...of,
          secretContent: false,
        };
        return (await request(RuleOnPaperReceiptDocument, { input })).ruleOnPaperReceipt;
      }}
    >
      <ChoiceRadios<PaperReceiptRuling>
        name="receipt-ruling"
        legend={r().ruling}
        value={ruling.value()}
        error={ruling.missing() ? r().rulingMissing : undefined}
        options={[
          { value: "DISMISSED", label: r().dismissed, icon: "tick" },
          { value: "UPHELD", label: r().upheld, icon: "cross" },
        ]}
        onChange={ruling.set}
      />
      {reason.field()}
    </ActSheet>
  );
}
