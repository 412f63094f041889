import { createEffect, createMemo, createSignal, For, onMount, Show } from "solid-js";
import type { AnswerPosition, PointPartsFragment } from "../../../api/generated";
import { lasting } from "../../../api/kept";
import { t } from "../../../i18n";
import { p } from "../../../i18n/points";
import type { Scope } from "../../../matter/answer/keep";
import { Button } from "../../../parts/Button";
import { TextArea, TextField } from "../../../parts/Field";
import { Icon, type IconName } from "../../../parts/Icon";
import { Notice } from "../../../parts/Notice";
import { Segments } from "../../../parts/Segments";
import { fold } from "../../../parts/search";
import { Title } from "../../../parts/Title";
import { PageBand } from "../../../shell/Band";
import type { Consultation } from "../words";
import { exceptions, missingText, type Said, type Work } from "./kept";

/** More points than this are searched, and shown chapter by chapter. */
const FEW = 12;

const CHOICES: [AnswerPosition, IconName][] = [
  ["AGREE", "tick"],
  ["AGREE_WITH_AMENDMENTS", "pen"],
  ["DISAGREE", "cross"],
  ["NOT_CONCERNED", "dash"],
];

export function choiceWords(position: AnswerPosition): string {
  switch (position) {
    case "AGREE":
      return p().agree;
    case "AGREE_WITH_AMENDMENTS":
      return p().amend;
    case "DISAGREE":
      return p().disagree;
    case "NOT_CONCERNED":
      return p().apart;
  }
}

export const pointName = (point: Pick<PointPartsFragment, "number" | "place">) =>
  point.number ?? p().point(point.place);

/** Every point with its three answers; only what differs is kept, the rest is agreed to at once. */
export function PointsPage(props: {
  consultation: Consultation;
  points: PointPartsFragment[];
  scope: Scope;
  work: Work;
  /** When the server last had it as a draft. */
  savedAt: string | undefined;
  /** It was sent, and nobody knows whether it arrived. */
  unknown: boolean;
  onWork: (work: Work) => void;
  onReview: () => void;
  onBack: () => void;
}) {
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus({ preventScroll: true }));
  const [typed, setTyped] = createSignal("");
  const [only, setOnly] = createSignal<"all" | "exceptions">("all");
  const [wrong, setWrong] = createSignal<string>();
  const many = () => props.points.length > FEW;
  // The same set is no change: a list that is drawn anew would take the focus while a text is typed.
  const differing = createMemo(
    () => new Set(exceptions(props.work).map((one) => one.pointId)),
    new Set<string>(),
    { equals: (one, other) => one.size === other.size && [...one].every((id) => other.has(id)) },
  );
  const done = () => Object.keys(props.work.said).length;
  const shown = createMemo(() => {
    const words = fold(typed()).split(/\s+/).filter(Boolean);
    return props.points.filter((point) => {
      if (only() === "exceptions" && !differing().has(point.id)) return false;
      const text = fold(`${point.number ?? ""} ${point.heading}`);
      return words.every((word) => text.includes(word));
    });
  });
  const chapters = createMemo(() => {
    const groups: { name: string; points: PointPartsFragment[] }[] = [];
    for (const point of shown()) {
      const name = point.chapter ?? "";
      const last = groups.at(-1);
      if (last?.name === name) last.points.push(point);
      else groups.push({ name, points: [point] });
    }
    return groups;
  });
  const say = (id: string, said: Said) => {
    setWrong(undefined);
    props.onWork({ ...props.work, said: { ...props.work.said, [id]: said } });
  };
  const go = (id: string) =>
    document.getElementById(id)?.scrollIntoView({ block: "start", behavior: "auto" });
  const review = () => {
    const missing = missingText(props.work);
    if (!missing) {
      props.onReview();
      return;
    }
    setTyped("");
    setOnly("all");
    setWrong(missing);
  };
  createEffect(() => {
    const at = wrong();
    if (at) requestAnimationFrame(() => document.getElementById(`text-${at}`)?.focus());
  });

  return (
    <>
      <PageBand title={p().title} backLabel={t().toConsultation} back={props.onBack} />
      <main class="ballot">
        <h1 tabindex="-1" ref={heading}>
          {p().progress(done(), props.points.length)}
        </h1>
        <p class="small sub for">
          <Title text={props.consultation.shortTitle ?? props.consultation.title} />
        </p>
        <Show when={many()}>
          <TextField
            id="search-points"
            label={p().search}
            hint={p().searchHint}
            value={typed()}
            onInput={setTyped}
          />
          <Segments
            label={p().title}
            value={only()}
            options={[
              { value: "all", label: `${p().all} (${props.points.length})` },
              { value: "exceptions", label: `${p().onlyExceptions} (${differing().size})` },
            ]}
            onChoose={setOnly}
          />
          <Show when={chapters().length > 1}>
            <details class="panel chapters">
              <summary>{p().chapters}</summary>
              <ul class="rows">
                <For each={chapters()}>
                  {(chapter, at) => (
                    <li>
                      <button type="button" class="row" onClick={() => go(`chapter-${at()}`)}>
                        <span>
                          <b>{chapter.name || p().noChapter}</b>
                          <small>{chapterWords(chapter.points, differing())}</small>
                        </span>
                        <Icon name="chevron" />
                      </button>
                    </li>
                  )}
                </For>
              </ul>
            </details>
          </Show>
        </Show>
        <Show when={shown().length === 0}>
          <p class="sub">{p().none}</p>
        </Show>
        <For each={chapters()}>
          {(chapter, at) => (
            <section id={`chapter-${at()}`} class="chapter">
              <Show when={chapter.name}>
                <h2>{chapter.name}</h2>
              </Show>
              <ul class="cards">
                <For each={chapter.points}>
                  {(point) => (
                    <PointCard
                      point={point}
                      said={props.work.said[point.id]}
                      wrong={wrong() === point.id}
                      onSay={(said) => say(point.id, said)}
                    />
                  )}
                </For>
              </ul>
            </section>
          )}
        </For>
      </main>
      <section class="tray" aria-label={p().review}>
        <div class="stack">
          <Show when={props.unknown}>
            <Notice tone="warn" icon="cloud" title={t().answerUnknown} live="status">
              {t().unknownAgain}
            </Notice>
          </Show>
          <p class="small sub under-field" role="status">
            <span>{p().exceptions(differing().size)}</span>
            <span>
              {props.savedAt ? p().savedAt(props.savedAt) : lasting() ? p().savedHere : t().keptNot}
            </span>
          </p>
          <Button onClick={review}>
            {done() < props.points.length
              ? p().agreeRest(props.points.length - done())
              : p().review}
          </Button>
        </div>
      </section>
    </>
  );
}

function chapterWords(points: PointPartsFragment[], differing: Set<string>): string {
  const differ = points.filter((point) => differing.has(point.id)).length;
  return differ > 0
    ? `${p().count(points.length)} · ${p().exceptions(differ)}`
    : p().count(points.length);
}

function PointCard(props: {
  point: PointPartsFragment;
  said: Said | undefined;
  wrong: boolean;
  onSay: (said: Said) => void;
}) {
  const position = () => props.said?.position;
  const label = () => {
    if (position() === "AGREE_WITH_AMENDMENTS") return p().amendText;
    return position() === "DISAGREE" ? p().disagreeText : p().apartText;
  };
  return (
    <li class="panel point">
      <p class="small sub" id={`of-${props.point.id}`}>
        {pointName(props.point)}
      </p>
      <p class="words" id={`heading-${props.point.id}`}>
        {props.point.heading}
      </p>
      <Show when={props.point.text}>{(text) => <p class="small words">{text()}</p>}</Show>
      <fieldset class="three" aria-labelledby={`of-${props.point.id} heading-${props.point.id}`}>
        <For each={CHOICES}>
          {([value, icon]) => (
            <label class="pick" classList={{ quiet: value === "NOT_CONCERNED" }}>
              <input
                type="radio"
                class="sr"
                name={`p-${props.point.id}`}
                checked={position() === value}
                onChange={() => props.onSay({ position: value, text: props.said?.text ?? "" })}
              />
              <Icon name={icon} />
              <span>{choiceWords(value)}</span>
            </label>
          )}
        </For>
      </fieldset>
      <Show when={position() && position() !== "AGREE"}>
        <TextArea
          id={`text-${props.point.id}`}
          label={label()}
          value={props.said?.text ?? ""}
          error={props.wrong ? p().textNeeded(pointName(props.point)) : undefined}
          onInput={(text) => props.onSay({ position: position() ?? "DISAGREE", text })}
        />
      </Show>
    </li>
  );
}
