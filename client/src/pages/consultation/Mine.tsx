import { For, Show } from "solid-js";
import type {
  AnswerPartsFragment,
  AnswerPosition,
  ConsultationResponseState,
} from "../../api/generated";
import { t } from "../../i18n";
import { p } from "../../i18n/points";
import { Given } from "../../matter/answer/Given";
import { positionIcons, positionLong } from "../../matter/answer/words";
import { ResponseChip } from "../../matter/ConsultationSigns";
import { formalState } from "../../matter/responses";
import { signature } from "../../matter/signature";
import { Button } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import { LetterFile } from "./LetterFile";
import { letterWords } from "./letter";
import { Treated } from "./points/Table";
import { type Consultation, draftedWords, role } from "./words";

const SILENT: ConsultationResponseState[] = [
  "DEEMED_AGREED",
  "LATE_ANSWERED",
  "NO_ANSWER",
  "UNREACHED",
];

/** The own agency's answer: what counts, what came late, and what its silence meant. */
export function Mine(props: { consultation: Consultation }) {
  const mine = () => props.consultation.myResponse;
  const earlier = () =>
    mine()?.versions.filter((a) => a.id !== mine()?.counted?.id && a.id !== mine()?.late?.id) ?? [];
  const silent = () => {
    const of = mine();
    return of && SILENT.includes(of.state) ? of : null;
  };
  return (
    <Show when={mine()?.counted || mine()?.late || silent()}>
      <section>
        <h2>{t().myAnswer}</h2>
        <div class="panel">
          <Show when={silent()}>
            {(of) => (
              <p>
                <ResponseChip state={formalState(of().state, of().silenceIs)} />
              </p>
            )}
          </Show>
          <Show when={mine()?.counted}>{(answer) => <AnswerRows of={answer()} />}</Show>
          <Show when={mine()?.late}>{(answer) => <AnswerRows of={answer()} late />}</Show>
          <Show when={earlier().length > 0}>
            <details>
              <summary>{t().myEarlierAnswers(earlier().length)}</summary>
              <For each={earlier()}>{(answer) => <AnswerRows of={answer} />}</For>
            </details>
          </Show>
        </div>
      </section>
    </Show>
  );
}

function AnswerRows(props: { of: AnswerPartsFragment; late?: boolean }) {
  return (
    <Given
      position={props.of.position}
      text={props.of.text}
      at={props.of.receivedAt}
      code={props.of.receiptCode}
      late={props.late ? t().responseLate : undefined}
    >
      <Show when={props.of.superseded}>
        <p class="small sub">{p().kept}</p>
      </Show>
      <Show when={props.of.points.length > 0}>
        <ul class="rows">
          <For each={props.of.points}>
            {(said) => (
              <li>
                <b>{said.point?.number ?? said.point?.heading}</b>
                <p class="said">
                  <Icon name={positionIcons[said.position]} />
                  {said.text}
                </p>
                <Show when={said.resolution}>{(made) => <Treated made={made()} />}</Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={letterWords(props.of)}>{(words) => <p class="small sub">{words()}</p>}</Show>
      <Show when={props.of.onBehalfOf}>
        {(head) => <p class="small sub">{signature(props.of.signedBy, head())}</p>}
      </Show>
      <LetterFile of={props.of} />
    </Given>
  );
}

/** What a colleague has prepared (X9); the head reads it, changes it, and signs. */
export function PreparedDraft(props: {
  consultation: Consultation;
  onUse: (position: AnswerPosition) => void;
}) {
  const draft = () => {
    const mine = props.consultation.myResponse;
    return props.consultation.state === "OPEN" && !mine?.counted ? mine?.draft : undefined;
  };
  return (
    <Show when={draft()}>
      {(of) => (
        <section class="panel">
          <h2 class="drafted">{draftedWords(of())}</h2>
          <Show when={of().position}>
            {(position) => (
              <p class="picked">
                <Icon name={positionIcons[position()]} />
                <b>{positionLong(position())}</b>
              </p>
            )}
          </Show>
          <Show when={of().text}>{(text) => <p class="words">{text()}</p>}</Show>
          <Show when={role(props.consultation) === "signs" && of().position}>
            {(position) => (
              <div class="under-draft">
                <Button kind="second" onClick={() => props.onUse(position())}>
                  {t().reviewAndSend}
                </Button>
              </div>
            )}
          </Show>
        </section>
      )}
    </Show>
  );
}
