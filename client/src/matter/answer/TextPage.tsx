import { createSignal, onMount } from "solid-js";
import { kept, lasting } from "../../api/kept";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { TextArea } from "../../parts/Field";
import { Icon } from "../../parts/Icon";
import { Title } from "../../parts/Title";
import { PageBand } from "../../shell/Band";
import type { Matter } from "../matter";
import { keepDraft, type Scope, type Stance } from "./keep";
import { type AnswerWords, positionLong } from "./words";

/** A whole page for the reason: a phone's keyboard leaves no room for less. */
export function TextPage(props: {
  matter: Matter;
  words: AnswerWords;
  scope: Scope;
  position: Stance;
  draft: string;
  onBack: () => void;
  onContinue: () => void;
}) {
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus({ preventScroll: true }));
  const [text, setText] = createSignal(props.draft);
  const [error, setError] = createSignal("");
  const words = () => props.words.page(props.position);

  const write = (next: string) => {
    setText(next);
    keepDraft(kept, props.scope, props.position, next);
    if (next.trim()) setError("");
  };
  const goOn = () => {
    if (text().trim()) {
      props.onContinue();
      return;
    }
    setError(words().missing);
    document.getElementById("reason")?.focus();
  };

  return (
    <>
      <PageBand title={words().title} backLabel={props.words.toMatter} back={props.onBack} />
      <main>
        <h1 tabindex="-1" ref={heading}>
          {positionLong(props.position)}
        </h1>
        <p class="small sub for">
          <Title text={props.words.about(props.matter.shortTitle ?? props.matter.title)} />
        </p>
        <TextArea
          id="reason"
          label={words().label}
          hint={words().hint}
          value={text()}
          error={error() || undefined}
          onInput={write}
          tall
        />
        <p class="under-field">
          <span class="kept" classList={{ empty: !text() }}>
            <Icon name={lasting() ? "tick" : "triangle"} />{" "}
            {lasting() ? t().draftKept : t().keptNot}
          </span>
          <span>{t().characters(text().trim().length)}</span>
        </p>
      </main>
      <section class="tray" aria-label={t().goOn}>
        <div>
          <Button onClick={goOn}>{t().goOn}</Button>
        </div>
      </section>
    </>
  );
}
