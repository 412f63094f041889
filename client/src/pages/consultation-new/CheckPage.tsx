import { For, onMount, Show } from "solid-js";
import { viewer } from "../../api/session";
import { fileWords } from "../../file/words";
import { t } from "../../i18n";
import { w } from "../../i18n/asking";
import { f } from "../../i18n/confer";
import { p } from "../../i18n/points";
import type { Sending } from "../../matter/answer/sending";
import { documentWords } from "../../matter/documents";
import { LastDay } from "../../matter/LastDay";
import { Button } from "../../parts/Button";
import { createGuard } from "../../parts/guard";
import { Notice } from "../../parts/Notice";
import { Summary, SummaryRow } from "../../parts/Sheet";
import { Title } from "../../parts/Title";
import { PageBand } from "../../shell/Band";
import { followPath } from "../../shell/router";
import { now } from "../../time/clock";
import { civilDate } from "../../time/words";
import { points } from "../consultation/points/articles";
import { fullDate } from "../manage/words";
import type { Form } from "./form";
import { CannotBeTold, createTerms, PendingHeads } from "./terms";
import type { Unit } from "./units";

/** What will be sent, to whom, until when, before it is sent. */
export function CheckPage(props: {
  form: Form;
  units: Unit[];
  sends: boolean;
  sending: Sending;
  dayError: string | undefined;
  onDay: (day: string) => void;
  onBack: () => void;
  onSend: () => void;
  onClear: () => void;
}) {
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus({ preventScroll: true }));
  const guarded = createGuard();
  const drafted = () => props.form.drafted !== null;
  const busy = () => props.sending.is === "sending";
  const unknown = () => props.sending.is === "unknown";
  const refusal = () => (props.sending.is === "refused" ? props.sending : undefined);
  const names = () =>
    props.units.filter((unit) => props.form.recipients.includes(unit.id)).map((unit) => unit.name);
  const terms = createTerms(() => props.form);
  // The real one, as the server reckons it: a day off is rolled, none chosen is counted.
  const lastDay = () => {
    const day = terms()?.deadline?.effective;
    if (day) return civilDate(day, now(), t());
    return terms()?.dayRefused ?? w().defaultLastDay;
  };
  const asked = () => points(props.form.points);
  const silence = () => (props.form.notice ? terms()?.effectNotice : undefined) ?? p().silenceNo;
  const label = () => {
    if (unknown()) return t().tryAgain;
    if (props.form.conference && !props.form.external) return f().saveToInvite;
    return props.sends ? t().verbOpenConsultation : w().saveForHead;
  };
  return (
    <>
      <Show
        when={drafted()}
        fallback={<PageBand title={w().checkTitle} backLabel={w().toForm} back={props.onBack} />}
      >
        <PageBand
          title={w().checkTitle}
          backLabel={t().toFollow}
          back={followPath("consultations")}
        />
      </Show>
      <main>
        <h1 tabindex="-1" ref={heading}>
          {w().checkTitle}
        </h1>
        <Show when={drafted()}>
          <Notice tone="info" icon="document">
            {w().draftIsKept}
          </Notice>
        </Show>
        <div class="panel check-answers">
          <Summary open>
            <SummaryRow label={w().draftName}>
              <Title text={props.form.title} />
            </SummaryRow>
            <Show when={props.form.shortTitle.trim()}>
              {(short) => <SummaryRow label={t().shortTitle}>{short()}</SummaryRow>}
            </Show>
            <Show when={props.form.external}>
              {(of) => (
                <SummaryRow label={f().external}>
                  {f().letter(of().letterNumber, fullDate(of().letterDate), of().sender)}
                  <p class="small">{f().answerBy(civilDate(of().answerBy, now(), t()))}</p>
                </SummaryRow>
              )}
            </Show>
            <SummaryRow label={t().dossier}>
              <ul>
                <For each={props.form.documents}>
                  {(paper) => (
                    <li>
                      {documentWords(paper.kind)}: {paper.title}
                      <small class="sub">
                        {" "}
                        (
                        {[
                          paper.text.trim() && t().characters(paper.text.trim().length),
                          ...paper.files.map((file) => fileWords(file, t())),
                        ]
                          .filter(Boolean)
                          .join("; ")}
                        )
                      </small>
                    </li>
                  )}
                </For>
              </ul>
            </SummaryRow>
            <SummaryRow label={p().checkPoints(asked().length)}>
              <Show when={asked().length > 0} fallback={p().wholeDraft}>
                <ul>
                  <For each={asked()}>
                    {(point) => <li>{[point.number, point.heading].filter(Boolean).join(". ")}</li>}
                  </For>
                </ul>
              </Show>
            </SummaryRow>
            <SummaryRow label={t().recipientsCount(props.form.recipients.length)}>
              <ul>
                <For each={names()}>{(name) => <li>{name}</li>}</For>
              </ul>
              <CannotBeTold units={props.units} recipients={props.form.recipients} />
              <PendingHeads units={props.units} recipients={props.form.recipients} />
            </SummaryRow>
            <Show when={props.sends}>
              <SummaryRow label={t().answerLastDay}>{lastDay()}</SummaryRow>
              <SummaryRow label={p().notice}>
                <Show when={terms()}>{silence()}</Show>
              </SummaryRow>
            </Show>
            <SummaryRow label={t().secretQuestion}>{t().secretNo}</SummaryRow>
            <SummaryRow label={t().asMandate}>{viewer()?.acting.title}</SummaryRow>
          </Summary>
        </div>
        {/* Of a draft that the server has, only the last day can still be chosen here. */}
        <Show when={drafted()}>
          <LastDay
            label={w().answerLastDayOptional}
            hint={t().answerLastDayHint}
            value={props.form.closesOn}
            error={props.dayError}
            onInput={props.onDay}
          />
        </Show>
        <p class="small consequence">
          {props.sends
            ? t().openConsultationText
            : props.form.conference && !props.form.external
              ? f().saveToInviteText
              : w().draftForHeadText}
        </p>
      </main>
      <section class="tray" aria-label={label()}>
        <div class="stack">
          {/* Beside the button: the page above may be longer than the screen. */}
          <div role="alert">
            <Show when={unknown()}>
              <Notice tone="warn" icon="cloud" title={w().consultUnknown}>
                {t().unknownText}
              </Notice>
            </Show>
            <Show when={refusal()}>
              {(no) => (
                <Show when={!props.dayError}>
                  <Notice tone="bad" icon="triangle" title={w().consultNotSent}>
                    {no().message}
                  </Notice>
                </Show>
              )}
            </Show>
          </div>
          <Show
            when={drafted()}
            fallback={
              <Button kind="second" onClick={() => !busy() && props.onBack()}>
                {t().edit}
              </Button>
            }
          >
            <Button kind="text" onClick={() => !busy() && props.onClear()}>
              {w().startAgain}
            </Button>
          </Show>
          <Button busy={busy()} onClick={guarded(props.onSend)}>
            {label()}
          </Button>
        </div>
      </section>
    </>
  );
}
