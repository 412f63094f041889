import { createSignal, onMount } from "solid-js";
import type { Position } from "../../api/generated";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { TextArea } from "../../parts/Field";
import { Icon } from "../../parts/Icon";
import { Title } from "../../parts/Title";
import { PageBand } from "../../shell/Band";
import { keepDraft, readDraft, type Scope } from "./answer";
import { type Ballot, positionLong } from "./words";

/** A whole page for the reason: a phone's keyboard leaves no room for less. */
export function TextPage(props: {
  ballot: Ballot;
  scope: Scope;
  position: Position;
  onBack: () => void;
  onContinue: () => void;
}) {
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus({ preventScroll: true }));
  const [text, setText] = createSignal(readDraft(sessionStorage, props.scope, props.position));
  const [error, setError] = createSignal("");
  const amends = () => props.position === "AGREE_WITH_AMENDMENTS";

  const write = (next: string) => {
    setText(next);
    keepDraft(sessionStorage, props.scope, props.position, next);
    if (next.trim()) setError("");
  };
  const goOn = () => {
    if (text().trim()) {
      props.onContinue();
      return;
    }
    setError(amends() ? t().amendMissing : t().disagreeMissing);
    document.getElementById("reason")?.focus();
  };

  return (
    <>
      <PageBand
        title={amends() ? t().amendPage : t().disagreePage}
        backLabel={t().toBallot}
        back={props.onBack}
      />
      <main>
        <h1 tabindex="-1" ref={heading}>
          {positionLong(props.position)}
        </h1>
        <p class="small sub for">
          <Title text={t().forBallot(props.ballot.shortTitle ?? props.ballot.title)} />
        </p>
        <TextArea
          id="reason"
          label={amends() ? t().amendText : t().disagreePage}
          hint={amends() ? t().amendTextHint : t().disagreeTextHint}
          value={text()}
          error={error() || undefined}
          onInput={write}
          tall
        />
        <p class="under-field">
          <span class="kept" classList={{ empty: !text() }}>
            <Icon name="tick" /> {t().draftKept}
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
