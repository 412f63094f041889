import { createSignal, Show } from "solid-js";
import { t } from "../../i18n";
import { Confirm } from "../../matter/answer/Confirm";
import {
  type Answer,
  keepLetter,
  type Letter,
  readLetter,
  type Scope,
} from "../../matter/answer/keep";
import type { Sending } from "../../matter/answer/sending";
import { TextField } from "../../parts/Field";
import { now } from "../../time/clock";
import { closing } from "../../time/words";
import { answerWords } from "./answerWords";
import { type Consultation, role } from "./words";

export function ConfirmAnswer(props: {
  consultation: Consultation;
  answer: Answer;
  scope: Scope;
  sending: Sending;
  onSend: () => void;
  onBack: () => void;
  onLate: () => void;
}) {
  return (
    <Confirm
      matter={props.consultation}
      words={answerWords(props.consultation)}
      answer={props.answer}
      sending={props.sending}
      mayBeLate={props.consultation.allowedActs.includes("RECORD_LATE")}
      onSend={props.onSend}
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
        <LetterFields scope={props.scope} />
      </Show>
    </Confirm>
  );
}

/** The signed letter on paper, where there is one; kept like all that is typed. */
function LetterFields(props: { scope: Scope }) {
  const [letter, setLetter] = createSignal(readLetter(sessionStorage, props.scope));
  const write = (change: Partial<Letter>) => {
    setLetter({ ...letter(), ...change });
    keepLetter(sessionStorage, props.scope, letter());
  };
  return (
    <details class="letter" open={Boolean(letter().number || letter().date)}>
      <summary>{t().letter}</summary>
      <TextField
        id="letter-number"
        label={t().letterNumber}
        hint={t().letterNumberHint}
        value={letter().number}
        onInput={(number) => write({ number })}
      />
      <TextField
        id="letter-date"
        type="date"
        label={t().letterDate}
        value={letter().date}
        onInput={(date) => write({ date })}
      />
    </details>
  );
}
