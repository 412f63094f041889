import { Show } from "solid-js";
import type { Position } from "../../api/generated";
import { viewer } from "../../api/session";
import { t } from "../../i18n";
import { c } from "../../i18n/course";
import { needsText } from "../../matter/answer/keep";
import { positionIcons, positionLong } from "../../matter/answer/words";
import { Button } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import type { Ballot } from "./words";

/** What the assistant prepared: the member casts it with one tap and the check, or changes it (B14). */
export function Prepared(props: {
  ballot: Ballot;
  onTake: (position: Position) => void;
  onChange: (position: Position) => void;
}) {
  const own = (by: string) => by === viewer()?.acting.id;
  const casts = () => props.ballot.allowedActs.includes("CAST");
  return (
    <Show when={props.ballot.state === "OPEN" && props.ballot.myPaper?.draft}>
      {(draft) => (
        <section>
          <h2>{own(draft().draftedBy.id) && casts() ? c().draftMine : c().draftOf}</h2>
          <div class="panel">
            <p class="cast">
              <Icon name={positionIcons[draft().position]} />
              <span>
                <b>{positionLong(draft().position)}</b>
                <small>
                  {c().draftBy(draft().draftedBy.title, moment(draft().draftedAt, now(), t()))}
                </small>
              </span>
            </p>
            <Show when={draft().text}>{(text) => <p class="quote">{text()}</p>}</Show>
          </div>
          <Show when={casts()}>
            <div class="stack">
              <Button onClick={() => props.onTake(draft().position)}>{c().castDraft}</Button>
              <Show when={needsText(draft().position)}>
                <Button kind="second" onClick={() => props.onChange(draft().position)}>
                  {c().changeDraft}
                </Button>
              </Show>
            </div>
          </Show>
        </section>
      )}
    </Show>
  );
}
