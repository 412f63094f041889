import { createSignal, Show, untrack } from "solid-js";
import { FileField } from "../../file/FileField";
import { heldUp, type Uploads } from "../../file/uploads";
import { t } from "../../i18n";
import { Confirm } from "../../matter/answer/Confirm";
import type { Answer } from "../../matter/answer/keep";
import type { Sending } from "../../matter/answer/sending";
import { TextField } from "../../parts/Field";
import { now } from "../../time/clock";
import { closing } from "../../time/words";
import { answerWords } from "./answerWords";
import type { KeptLetter } from "./keptLetter";
import { type Consultation, role } from "./words";

export function ConfirmAnswer(props: {
  consultation: Consultation;
  answer: Answer;
  letter: KeptLetter;
  uploads: Uploads;
  sending: Sending;
  onSend: () => void;
  onBack: () => void;
  onLate: () => void;
}) {
  const [tried, setTried] = createSignal(false);
  const held = () => heldUp(props.uploads, [props.letter.slot()]);
  // What is sent without the letter that was chosen would be another answer.
  const send = () => {
    setTried(true);
    if (held()) document.getElementById("letter-file-error")?.scrollIntoView({ block: "center" });
    else props.onSend();
  };
  return (
    <Confirm
      matter={props.consultation}
      words={answerWords(props.consultation)}
      answer={props.answer}
      sending={props.sending}
      onBehalfOf={props.consultation.actsFor?.title}
      mayBeLate={props.consultation.allowedActs.includes("RECORD_LATE")}
      onSend={send}
      onBack={props.onBack}
      onLate={props.onLate}
      consequence={
        <>
          {t().answerConsequence1}
          <b>{t().answerConsequence2}</b>
          <Show when={props.consultation.deadline} fallback=".">
            {(deadline) => t().consequenceAt(closing(deadline().closesAt, now(), t()))}
          </Show>
        </>
      }
    >
      <Show when={role(props.consultation) !== "drafts"}>
        <LetterFields
          letter={props.letter}
          uploads={props.uploads}
          error={tried() ? held() : undefined}
        />
      </Show>
    </Confirm>
  );
}

/** The signed letter, where there is one; kept like all that is typed. */
function LetterFields(props: { letter: KeptLetter; uploads: Uploads; error: string | undefined }) {
  const { letter } = props;
  // Looked at once: taking out what was typed must not close the field it was typed in.
  const begun = untrack(() => {
    const { number, date, file } = letter.read();
    return Boolean(number || date || file) || props.uploads.of(letter.slot()).length > 0;
  });
  return (
    <details class="letter" open={begun}>
      <summary>{t().letter}</summary>
      <TextField
        id="letter-number"
        label={t().letterNumber}
        hint={t().letterNumberHint}
        value={letter.read().number}
        onInput={(number) => letter.write({ number })}
      />
      <TextField
        id="letter-date"
        type="date"
        label={t().letterDate}
        value={letter.read().date}
        onInput={(date) => letter.write({ date })}
      />
      <FileField
        id="letter-file"
        label={t().letterFile}
        slot={letter.slot()}
        uploads={props.uploads}
        files={[letter.read().file].filter((file) => file !== undefined)}
        error={props.error}
        onArrived={(file) => letter.write({ file })}
        onRemove={() => letter.write({ file: undefined })}
      />
    </details>
  );
}
