import { For, Show } from "solid-js";
import { type AnswerPartsFragment, ResolveAnswerDocument } from "../../api/generated";
import { request } from "../../api/session";
import { t } from "../../i18n";
import { p } from "../../i18n/points";
import { positionIcons, positionWords } from "../../matter/answer/words";
import { ResponseChip } from "../../matter/ConsultationSigns";
import { type Demand, Resolutions } from "../../matter/Resolutions";
import { formalState } from "../../matter/responses";
import { signature } from "../../matter/signature";
import { Icon } from "../../parts/Icon";
import { When } from "../../parts/When";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import { LetterFile } from "./LetterFile";
import { letterWords } from "./letter";
import type { Consultation } from "./words";

type Response = NonNullable<Consultation["responses"]>["nodes"][number];

/** Every agency asked, the silent ones too; before sending, those to be asked. */
export function Responses(props: { consultation: Consultation }) {
  const sent = () => props.consultation.openedAt !== null;
  const listed = () => {
    const { responses } = props.consultation;
    return responses && responses.nodes.length > 0 ? responses : null;
  };
  return (
    <Show when={listed()}>
      {(responses) => (
        <section>
          <h2>
            {sent()
              ? t().byAgency(responses().totalCount)
              : t().recipientsCount(responses().totalCount)}
          </h2>
          <ul class="members">
            <For each={responses().nodes}>
              {(response) => (
                <Agency
                  response={response}
                  sent={sent()}
                  deemedConsent={props.consultation.deemedConsent}
                />
              )}
            </For>
          </ul>
          <Show when={responses().totalCount > responses().nodes.length}>
            <p class="small sub">{t().shown(responses().nodes.length, responses().totalCount)}</p>
          </Show>
        </section>
      )}
    </Show>
  );
}

function Agency(props: { response: Response; sent: boolean; deemedConsent: boolean }) {
  const at = () => props.response.counted?.receivedAt ?? props.response.late?.receivedAt;
  return (
    <li>
      <div>
        <b>{props.response.unit.name}</b>
        <Show when={props.sent}>
          <p class="state">
            <ResponseChip state={formalState(props.response.state, props.deemedConsent)} />
            <Show when={props.response.late}>
              <ResponseChip state="LATE_ANSWERED" />
            </Show>
          </p>
        </Show>
        <Show when={props.sent}>
          <Reached response={props.response} />
        </Show>
        <Show when={props.response.counted}>{(answer) => <Said answer={answer()} />}</Show>
        <Show when={props.response.late}>{(answer) => <Said answer={answer()} />}</Show>
      </div>
      <Show when={at()}>{(of) => <When at={of()} />}</Show>
    </li>
  );
}

/** Proof that the request arrived (C7), and how often the agency was urged (C20). */
function Reached(props: { response: Response }) {
  const delivery = () => props.response.delivery;
  const seen = () => {
    const at = delivery()?.firstSeenAt;
    if (!at) return p().notSeen;
    return p().seen(delivery()?.firstSeenBy?.title ?? "", moment(at, now(), t()));
  };
  return (
    <small>
      {delivery()?.recipients.length === 0 ? p().nobodyTold : seen()}
      <Show when={props.response.urges.length > 0}>
        {" · "}
        {p().urged(props.response.urges.length)}
      </Show>
    </small>
  );
}

function Said(props: { answer: AnswerPartsFragment }) {
  return (
    <>
      {/* "Not concerned" is the state itself: said once. */}
      <Show when={props.answer.position !== "NOT_CONCERNED" || props.answer.late}>
        <span class="said">
          <Icon name={positionIcons[props.answer.position]} />
          {positionWords(props.answer.position)}
        </span>
      </Show>
      <Show when={props.answer.text}>{(text) => <p class="quote">{text()}</p>}</Show>
      <Show when={props.answer.points.length > 0}>
        <small>{p().exceptions(props.answer.points.length)}</small>
      </Show>
      <Show when={letterWords(props.answer)}>{(words) => <small>{words()}</small>}</Show>
      <Show when={props.answer.onBehalfOf}>
        {(head) => <small>{signature(props.answer.signedBy, head())}</small>}
      </Show>
      <LetterFile of={props.answer} />
    </>
  );
}

/** The amendments and disagreements among the counted answers, to be dealt with (C9). */
export function Demands(props: {
  consultation: Consultation;
  put: (next: Consultation | null) => void;
}) {
  const demands = () =>
    (props.consultation.responses?.nodes ?? []).flatMap((response): Demand[] => {
      const answer = response.counted;
      if (!answer || !["AGREE_WITH_AMENDMENTS", "DISAGREE"].includes(answer.position)) return [];
      // What is asked for at single points stands in the table.
      if (answer.text === null) return [];
      const { id, position, text, resolution } = answer;
      return [{ id, position, text, resolution, who: response.unit.name }];
    });
  return (
    <Resolutions
      title={t().demands(demands().length)}
      demands={demands()}
      mixed
      mayResolve={props.consultation.allowedActs.includes("RESOLVE")}
      save={async (answerId, kind, note) => {
        const { resolveAnswer } = await request(ResolveAnswerDocument, {
          input: { answerId, kind, note, secretContent: false },
        });
        const refusal = resolveAnswer.userErrors[0];
        if (!refusal) props.put(resolveAnswer.consultation);
        return refusal;
      }}
    />
  );
}
