import { createSignal, Match, Switch } from "solid-js";
import type { ErrorCode } from "../../api/generated";
import { kept } from "../../api/kept";
import { viewer } from "../../api/session";
import { createUploads, heldUp } from "../../file/uploads";
import { t } from "../../i18n";
import { w } from "../../i18n/asking";
import { f } from "../../i18n/confer";
import { p } from "../../i18n/points";
import { createSending, type Refusal } from "../../matter/answer/sending";
import { consultationPath, go, here, leaveSteps, NEW_CONSULTATION } from "../../shell/router";
import { CheckPage } from "./CheckPage";
import { FormPage, showError, type WriteFiles } from "./FormPage";
import {
  afterRefusal,
  dropForm,
  emptyForm,
  type Field,
  type Form,
  keepForm,
  missing,
  readForm,
} from "./form";
import { fillAfterModel } from "./model";
import { RecipientsPage } from "./RecipientsPage";
import { submit } from "./send";
import { createUnits } from "./units";

const FIELDS: Field[] = [
  "title",
  "shortTitle",
  "documents",
  "recipientUnitIds",
  "points",
  "changeNote",
  "closesOn",
  "sender",
  "letterNumber",
  "letterDate",
  "answerBy",
  "askedByMandateId",
  "askedOn",
];
/** Somebody else has sent or changed the draft meanwhile: its own page shows how it stands. */
const MOVED_ON: (ErrorCode | "UNKNOWN")[] = ["CONSULTATION_STATE", "CONFLICT"];

export default function NewConsultationPage(props: { mandateId: string }) {
  const [form, setForm] = createSignal(readForm(kept, props.mandateId));
  const [tried, setTried] = createSignal(false);
  const [refused, setRefused] = createSignal<Refusal>();
  const units = createUnits();
  fillAfterModel(form, (filled) => {
    setForm(filled);
    keepForm(kept, props.mandateId, filled);
  });
  const uploads = createUploads();
  const step = () => here().search.get("step");
  const maySend = () => viewer()?.acting.office !== "OFFICE_SPECIALIST";
  const byConference = () => form().conference && !form().external;
  const sends = () => maySend() && !byConference();

  const write = (change: Partial<Form>) => {
    setForm({ ...form(), ...change });
    keepForm(kept, props.mandateId, form());
  };
  const error = (field: Field) => {
    const said = refused();
    if (said?.field === field) return said.message;
    const held = field === "documents" && tried() ? waiting() : undefined;
    if (held) return held;
    return tried() && missing(form()).includes(field) ? missingWords(field, form()) : undefined;
  };
  const waiting = () =>
    heldUp(
      uploads,
      form().documents.map((paper) => paper.id),
    );
  const to = (name: string) => go(`${NEW_CONSULTATION}?step=${name}`, { step: true });
  const away = (id: string) => {
    dropForm(kept, props.mandateId);
    go(consultationPath(id), { replace: true });
  };

  const sending = createSending<Form, { id: string }>({
    post: (what) => submit(what, (drafted) => write({ drafted })),
    received: ({ id }) => away(id),
    refused: (refusal) => {
      const { drafted } = form();
      if (drafted && MOVED_ON.includes(refusal.code)) {
        away(drafted);
        return;
      }
      write(afterRefusal(form(), refusal.code));
      setRefused(refusal);
      // Said above its field, where it can be put right; all that was typed is still there.
      if (!drafted && FIELDS.some((field) => field === refusal.field)) {
        sending.reset();
        leaveSteps(NEW_CONSULTATION, 1);
      }
    },
  });

  // By the paper's own name, and from the form as it is then: a file arrives when it arrives.
  const writeFiles: WriteFiles = (paperId, next) =>
    change({
      documents: form().documents.map((paper) =>
        paper.id === paperId ? { ...paper, files: next(paper.files) } : paper,
      ),
    });
  const toCheck = () => {
    setTried(true);
    setRefused(undefined);
    if (missing(form()).length > 0 || waiting()) showError();
    else {
      sending.reset();
      to("check");
    }
  };
  const change = (next: Partial<Form>) => {
    write(next);
    setRefused(undefined);
  };
  const startAgain = () => {
    setTried(false);
    setRefused(undefined);
    sending.reset();
    for (const paper of form().documents) uploads.clear(paper.id);
    write(emptyForm());
    go(NEW_CONSULTATION, { replace: true });
  };

  return (
    <Switch
      fallback={
        <FormPage
          form={form()}
          sends={sends()}
          maySend={maySend()}
          error={error}
          uploads={uploads}
          units={units.all() ?? []}
          onChange={change}
          onFiles={writeFiles}
          onRecipients={() => to("recipients")}
          onContinue={toCheck}
          onClear={startAgain}
        />
      }
    >
      <Match when={step() === "recipients" && !form().drafted}>
        <RecipientsPage
          units={units}
          chosen={form().recipients}
          onChange={(recipients) => change({ recipients })}
          onBack={() => leaveSteps(NEW_CONSULTATION, 1)}
        />
      </Match>
      <Match
        when={form().drafted || (step() === "check" && (missing(form()).length === 0 || undefined))}
      >
        <CheckPage
          form={form()}
          units={units.all() ?? []}
          sends={sends()}
          sending={sending.state()}
          dayError={error("closesOn")}
          onDay={(closesOn) => change({ closesOn })}
          onBack={() => leaveSteps(NEW_CONSULTATION, 1)}
          onSend={() => void sending.send(form())}
          onClear={startAgain}
        />
      </Match>
    </Switch>
  );
}

function missingWords(field: Field, form: Form): string {
  switch (field) {
    case "title":
      return w().titleMissing;
    case "documents":
      return form.documents.some((paper) => paper.kind === "DRAFT")
        ? w().documentMissing
        : w().draftMissing;
    case "recipientUnitIds":
      return w().recipientsMissing;
    case "changeNote":
      return p().changeMissing;
    case "sender":
    case "letterNumber":
    case "letterDate":
    case "answerBy":
    case "askedOn":
      return f().needed;
    default:
      return form.secret === "YES" ? t().secretRefused : t().secretMissing;
  }
}
