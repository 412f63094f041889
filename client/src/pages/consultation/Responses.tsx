import { createSignal, For, type JSX, Show } from "solid-js";
import {
  type AnswerPartsFragment,
  AskAgencyAgainDocument,
  ResolveAnswerDocument,
} from "../../api/generated";
import { request } from "../../api/session";
import { t } from "../../i18n";
import { p } from "../../i18n/points";
import { positionIcons, positionWords } from "../../matter/answer/words";
import { ResponseChip } from "../../matter/ConsultationSigns";
import { type Demand, Resolutions } from "../../matter/Resolutions";
import { formalState } from "../../matter/responses";
import { signature } from "../../matter/signature";
import { Button } from "../../parts/Button";
import { createGuard } from "../../parts/guard";
import { Icon } from "../../parts/Icon";
import { When } from "../../parts/When";
import { now } from "../../time/clock";
import { civilDate, moment } from "../../time/words";
import { LetterFile } from "./LetterFile";
import { letterWords } from "./letter";
import { Receipts } from "./Receipts";
import type { Consultation } from "./words";

type Response = NonNullable<Consultation["responses"]>["nodes"][number];

/** Every agency asked, the silent ones too; before sending, those to be asked. */
export function Responses(props: {
  consultation: Consultation;
  put: (next: Consultation | null) => void;
}) {
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
                  lastDay={props.consultation.deadline?.effective}
                  acts={
                    <>
                      <Show
                        when={
                          response.state === "UNREACHED" &&
                          props.consultation.allowedActs.includes("ASK_AGAIN")
                        }
                      >
                        <AskAgain {...props} unitId={response.unit.id} />
                      </Show>
                      <Receipts
                        {...props}
                        unit={response.unit}
                        receipts={response.receipts}
                        mayRecord={mayRecord(props.consultation, response)}
                      />
                    </>
                  }
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

/** C22: beside an agency that cannot be told, while its day lasts and no receipt of it stands. */
const mayRecord = (consultation: Consultation, response: Response) =>
  consultation.allowedActs.includes("RECORD_RECEIPT") &&
  response.silenceIs === "NOTHING" &&
  ["DRAFTED", "PENDING", "VIEWED"].includes(response.state) &&
  response.receipts.every((receipt) => receipt.state === "STRUCK_OUT");

function Agency(props: {
  response: Response;
  sent: boolean;
  lastDay: string | undefined;
  acts: JSX.Element;
}) {
  const at = () => props.response.counted?.receivedAt ?? props.response.late?.receivedAt;
  return (
    <li>
      <div>
        <b>{props.response.unit.name}</b>
        <Show when={props.sent}>
          <p class="state">
            <ResponseChip state={formalState(props.response.state, props.response.silenceIs)} />
            <Show when={props.response.late}>
              <ResponseChip state="LATE_ANSWERED" />
            </Show>
          </p>
        </Show>
        <Show when={props.sent}>
          <Reached response={props.response} lastDay={props.lastDay} />
        </Show>
        {props.acts}
        <Show when={props.response.counted}>{(answer) => <Said answer={answer()} />}</Show>
        <Show when={props.response.late}>{(answer) => <Said answer={answer()} />}</Show>
      </div>
      <Show when={at()}>{(of) => <When at={of()} />}</Show>
    </li>
  );
}

/** Asks an agency again that the request did not reach (C22); what is refused is said in its place. */
function AskAgain(props: {
  consultation: Consultation;
  unitId: string;
  put: (next: Consultation | null) => void;
}) {
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<string>();
  const guarded = createGuard();
  const ask = async () => {
    setBusy(true);
    try {
      const input = {
        consultationId: props.consultation.id,
        expectedVersion: props.consultation.version,
        unitId: props.unitId,
      };
      const { askAgencyAgain } = await request(AskAgencyAgainDocument, { input });
      setRefused(askAgencyAgain.userErrors[0]?.message);
      if (askAgencyAgain.consultation) props.put(askAgencyAgain.consultation);
    } catch {
      // Whether it was asked is not known: what stands now is read again.
      props.put(null);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button kind="second" busy={busy()} onClick={guarded(() => void ask())}>
        {p().askAgain}
      </Button>
      <p class="small error" role="alert">
        {refused()}
      </p>
    </>
  );
}

/** Proof that the request arrived (C7), and how often the agency was urged (C20). */
function Reached(props: { response: Response; lastDay: string | undefined }) {
  const delivery = () => props.response.delivery;
  const told = () => {
    const { toldAt, toldBy } = props.response;
    if (!toldAt) return p().noTold;
    const when = moment(toldAt, now(), t());
    return toldBy === "PAPER" ? p().toldOnPaper(when) : p().toldOn(when);
  };
  // C22: a day of its own, where it is not the request's.
  const own = () => {
    const { deadline } = props.response;
    return deadline && deadline.effective !== props.lastDay ? deadline.effective : undefined;
  };
  const seen = () => {
    const at = delivery()?.firstSeenAt;
    if (!at) return p().notSeen;
    return p().seen(delivery()?.firstSeenBy?.title ?? "", moment(at, now(), t()));
  };
  return (
    <small>
      {told()}
      <Show when={own()}>
        {(day) => (
          <>
            {" · "}
            {p().ownDay(civilDate(day(), now(), t()))}
          </>
        )}
      </Show>
      <Show when={props.response.toldAt}>
        {" · "}
        {seen()}
      </Show>
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
