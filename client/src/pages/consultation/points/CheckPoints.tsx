import { createSignal, For, Show } from "solid-js";
import type { PointPartsFragment } from "../../../api/generated";
import { viewer } from "../../../api/session";
import { t } from "../../../i18n";
import { p } from "../../../i18n/points";
import type { Sending } from "../../../matter/answer/sending";
import { positionIcons } from "../../../matter/answer/words";
import { SecretHere, unsaid, type YesNo } from "../../../matter/SecretQuestion";
import { Button } from "../../../parts/Button";
import { ChoiceRadios } from "../../../parts/Choice";
import { TextArea } from "../../../parts/Field";
import { createGuard } from "../../../parts/guard";
import { Icon } from "../../../parts/Icon";
import { Notice } from "../../../parts/Notice";
import { Summary, SummaryRow } from "../../../parts/Sheet";
import { PageBand } from "../../../shell/Band";
import { consultationPath } from "../../../shell/router";
import { exceptions, hasWords, type Work } from "./kept";
import { choiceWords, pointName } from "./PointsPage";

/** What differs, what the rest takes, and the one button. */
export function CheckPoints(props: {
  points: PointPartsFragment[];
  work: Work;
  secret: YesNo | undefined;
  drafts: boolean;
  late: boolean;
  sending: Sending;
  turnTo: string | undefined;
  mayBeLate: boolean;
  onWork: (work: Work) => void;
  onSecret: (answer: YesNo) => void;
  onSend: () => void;
  onLate: () => void;
  onBack: () => void;
}) {
  const guarded = createGuard();
  const [tried, setTried] = createSignal(false);
  const said = () => exceptions(props.work);
  const rest = () => props.points.length - said().length;
  const missing = () =>
    !props.drafts && props.work.rest !== "AGREE" && !props.work.text.trim()
      ? p().overallNeeded
      : undefined;
  const refusal = () => (props.sending.is === "refused" ? props.sending : undefined);
  const closed = () => refusal()?.code === "CONSULTATION_CLOSED" && props.mayBeLate;
  const label = () => {
    if (props.sending.is === "unknown") return t().tryAgain;
    if (props.drafts) return p().saveDraft;
    return props.late ? t().sendLateAnswer : t().sendAnswer;
  };
  const secretive = () => (hasWords(props.work) ? unsaid(props.secret) : undefined);
  const send = () => {
    setTried(true);
    if (!missing() && !secretive()) props.onSend();
    else document.querySelector("main .error:not(:empty)")?.scrollIntoView({ block: "center" });
  };
  return (
    <>
      <PageBand title={p().check} backLabel={p().toPoints} back={props.onBack} />
      <main class="form">
        <h1>{p().check}</h1>
        <Show when={said().length > 0}>
          <div class="panel check-answers">
            <Summary open>
              <For
                each={props.points.filter((point) => said().some((s) => s.pointId === point.id))}
              >
                {(point) => {
                  const of = () => said().find((one) => one.pointId === point.id);
                  return (
                    <SummaryRow label={pointName(point)}>
                      <span class="picked">
                        <Icon name={positionIcons[of()?.position ?? "AGREE"]} />
                        <b>{choiceWords(of()?.position ?? "AGREE")}</b>
                      </span>
                      <p class="words">{of()?.text}</p>
                    </SummaryRow>
                  );
                }}
              </For>
            </Summary>
          </div>
        </Show>
        <ChoiceRadios
          name="rest"
          legend={p().rest(rest())}
          value={props.work.rest}
          options={[
            { value: "AGREE", label: p().agree, icon: "tick" },
            { value: "DISAGREE", label: p().disagree, icon: "cross" },
            { value: "NOT_CONCERNED", label: p().apart, icon: "dash" },
          ]}
          onChange={(position) => props.onWork({ ...props.work, rest: position })}
        />
        <TextArea
          id="overall"
          label={props.work.rest === "AGREE" ? p().overall : p().restText}
          value={props.work.text}
          error={tried() ? missing() : undefined}
          onInput={(text) => props.onWork({ ...props.work, text })}
        />
        <Show when={hasWords(props.work)}>
          <SecretHere
            value={props.secret}
            error={tried() && !props.secret ? t().secretMissing : undefined}
            onChange={props.onSecret}
          />
        </Show>
        <p class="small consequence">
          {props.drafts
            ? t().saveDraftText
            : `${t().answerConsequence1}${t().asMandate}: ${viewer()?.acting.title}.`}
        </p>
      </main>
      <section class="tray" aria-label={label()}>
        <div class="stack">
          <div role="alert">
            <Show when={props.sending.is === "unknown"}>
              <Notice tone="warn" icon="cloud" title={t().answerUnknown}>
                {t().unknownText}
              </Notice>
            </Show>
            <Show when={refusal()}>
              {(no) => (
                <Notice tone="bad" icon="triangle" title={t().answerNotCounted}>
                  {no().message}
                </Notice>
              )}
            </Show>
          </div>
          <Show when={props.turnTo}>
            {(next) => (
              <a class="btn main" href={consultationPath(next())}>
                {p().turn}
              </a>
            )}
          </Show>
          <Show when={closed() && !props.late}>
            <Button onClick={guarded(props.onLate)}>{t().writeLateAnswer}</Button>
          </Show>
          <Show when={!props.turnTo && !(closed() && !props.late)}>
            <Button
              busy={props.sending.is === "sending"}
              busyWords={t().wait}
              onClick={guarded(send)}
            >
              {label()}
            </Button>
          </Show>
        </div>
      </section>
    </>
  );
}
