import { createEffect, createSignal, Match, onCleanup, Show, Switch } from "solid-js";
import { createAgain } from "../../../api/again";
import {
  AnswerConsultationDocument,
  ConsultationPointsDocument,
  type PointPartsFragment,
  RecordLateAnswerDocument,
  SaveAnswerDraftDocument,
} from "../../../api/generated";
import { kept } from "../../../api/kept";
import { request, viewer } from "../../../api/session";
import { t } from "../../../i18n";
import type { Received } from "../../../matter/answer/flow";
import { keyOf, type Scope } from "../../../matter/answer/keep";
import { createSending, type Outcome } from "../../../matter/answer/sending";
import type { YesNo } from "../../../matter/SecretQuestion";
import { NoAnswer, Skeleton } from "../../../parts/Empty";
import { consultationPath, go, here, leaveSteps } from "../../../shell/router";
import { now } from "../../../time/clock";
import { moment } from "../../../time/words";
import { type Consultation, role } from "../words";
import { CheckPoints } from "./CheckPoints";
import {
  dropWork,
  emptyWork,
  exceptions,
  hasWords,
  inDoubt,
  keepWork,
  readWork,
  setDoubt,
  type Work,
} from "./kept";
import { PointsPage } from "./PointsPage";

/** Not with each letter: the server is asked when the thumb rests. */
const REST_MS = 2_000;

/** All points, page after page: they are frozen, so they are asked for once. */
async function all(id: string): Promise<PointPartsFragment[]> {
  const found: PointPartsFragment[] = [];
  let after: string | null = null;
  for (;;) {
    const page: PointPage = (await request(ConsultationPointsDocument, { id, after })).consultation
      ?.points;
    found.push(...(page?.nodes ?? []));
    if (!page?.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

type PointPage =
  | { nodes: PointPartsFragment[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
  | undefined;

/** What the agency had prepared or answered before, to go on from there. */
function begun(consultation: Consultation): Work {
  const mine = consultation.myResponse;
  const from = mine?.draft ?? mine?.counted;
  const work = emptyWork();
  if (!from) return work;
  for (const { pointId, position, text } of from.points) {
    work.said[pointId] = { position, text: text ?? "" };
  }
  if (mine?.draft) work.rest = mine.draft.position ?? "AGREE";
  else if (mine?.counted) work.rest = mine.counted.rest;
  return { ...work, text: from.text ?? "" };
}

/** Point by point, then the check, then the server's receipt. */
export function AnsweringPoints(props: {
  consultation: Consultation;
  put: (next: Consultation | null) => void;
  received: (got: Received) => void;
}) {
  const scope = (): Scope => ({
    mandateId: viewer()?.acting.id ?? "",
    matterId: props.consultation.id,
  });
  const [points, setPoints] = createSignal<PointPartsFragment[]>();
  const [failed, setFailed] = createSignal(false);
  const load = () => {
    setFailed(false);
    all(props.consultation.id).then(setPoints, () => setFailed(true));
  };
  load();
  const [work, setWork] = createSignal(readWork(kept, scope()) ?? begun(props.consultation));
  const [savedAt, setSavedAt] = createSignal<string>();
  const [secret, setSecret] = createSignal<YesNo>();
  const late = () => here().search.get("late") !== null;
  const write = (next: Work) => {
    setWork(next);
    keepWork(kept, scope(), next);
    setSavedAt(undefined);
    // Other words are another answer: what was sent before stands or falls by itself.
    setDoubt(kept, scope(), false);
    sending.reset();
  };
  const drafts = () => role(props.consultation) === "drafts";
  const content = () => ({
    consultationId: props.consultation.id,
    position: work().rest,
    text: work().text.trim() || null,
    points: exceptions(work()),
    ...(hasWords(work()) ? { secretContent: false } : {}),
  });
  const save = async () => {
    const { saveAnswerDraft } = await request(SaveAnswerDraftDocument, { input: content() });
    const draft = saveAnswerDraft.consultation?.myResponse?.draft;
    if (draft && saveAnswerDraft.userErrors.length === 0) {
      setSavedAt(moment(draft.savedAt, now(), t()));
    }
    return saveAnswerDraft;
  };
  // Kept here at once, and with the agency when the network allows; words only after it was said that
  // they hold no secret (X1).
  createEffect(() => {
    const touched = Object.keys(work().said).length > 0;
    if (hasWords(work()) && secret() !== "NO") return;
    if (!touched || !props.consultation.allowedActs.includes("SAVE_DRAFT")) return;
    const timer = setTimeout(() => void save().catch(() => undefined), REST_MS);
    onCleanup(() => clearTimeout(timer));
  });

  const [turnTo, setTurnTo] = createSignal<string>();
  const sending = createSending<Work, Received>({
    post: async (): Promise<Outcome<Received>> => {
      setDoubt(kept, scope(), true);
      const input = content();
      if (drafts()) {
        const { consultation, userErrors } = await save();
        const draft = consultation?.myResponse?.draft;
        if (!draft || userErrors.length > 0) return { got: null, userErrors };
        props.put(consultation);
        return {
          got: {
            position: input.position,
            receivedAt: draft.savedAt,
            receiptCode: "",
            late: false,
          },
          userErrors,
        };
      }
      const told = { position: input.position, text: JSON.stringify(input), late: late() };
      const idempotencyKey = keyOf(kept, scope(), told);
      const signed = { input: { ...input, idempotencyKey } };
      const { answer, consultation, userErrors } = late()
        ? (await request(RecordLateAnswerDocument, signed)).recordLateAnswer
        : (await request(AnswerConsultationDocument, signed)).answerConsultation;
      setTurnTo(userErrors.find((error) => error.turnToId)?.turnToId ?? undefined);
      if (!answer) return { got: null, userErrors };
      props.put(consultation);
      const { position, receivedAt, receiptCode } = answer;
      return { got: { position, receivedAt, receiptCode, late: answer.late }, userErrors };
    },
    received: (got) => {
      dropWork(kept, scope());
      setDoubt(kept, scope(), false);
      leaveSteps(consultationPath(props.consultation.id), 2);
      props.received(got);
    },
    refused: () => setDoubt(kept, scope(), false),
    unsent: () => setDoubt(kept, scope(), false),
  });
  if (inDoubt(kept, scope())) sending.doubt();
  const unknown = () => sending.state().is === "unknown";
  // Until it is known whether the answer arrived, it is asked for again with the same key.
  const again = createAgain(() => void sending.send(work()));
  createEffect(() => {
    if (unknown()) again.failed();
    else if (sending.state().is !== "sending") again.done();
  });
  onCleanup(again.stop);
  const base = () =>
    `${consultationPath(props.consultation.id)}?points=1${late() ? "&late=1" : ""}`;

  return (
    <Switch fallback={<Skeleton cards={2} />}>
      <Match when={failed()}>
        <NoAnswer onRetry={load} />
      </Match>
      <Match when={points()}>
        {(known) => (
          <Show
            when={here().search.get("points") === "check"}
            fallback={
              <PointsPage
                unknown={unknown()}
                consultation={props.consultation}
                points={known()}
                scope={scope()}
                work={work()}
                savedAt={savedAt()}
                onWork={write}
                onReview={() => {
                  if (!unknown()) sending.reset();
                  go(base().replace("points=1", "points=check"), { step: true });
                }}
                onBack={() => leaveSteps(consultationPath(props.consultation.id), 1)}
              />
            }
          >
            <CheckPoints
              points={known()}
              work={work()}
              secret={secret()}
              onSecret={setSecret}
              drafts={drafts()}
              late={late()}
              sending={sending.state()}
              turnTo={turnTo()}
              mayBeLate={props.consultation.allowedActs.includes("RECORD_LATE")}
              onWork={write}
              onSend={() => void sending.send(work())}
              onLate={() => {
                sending.reset();
                go(`${consultationPath(props.consultation.id)}?points=check&late=1`, {
                  replace: true,
                });
              }}
              onBack={() => leaveSteps(base(), 1)}
            />
          </Show>
        )}
      </Match>
    </Switch>
  );
}
