import { Show } from "solid-js";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { ChoiceButtons, type Option } from "../../parts/Choice";
import { Icon } from "../../parts/Icon";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import type { Stance } from "./keep";
import { type AnswerWords, type Common, positionIcons, positions, positionWords } from "./words";

/** The answer lies under the thumb; reading scrolls above it. */
export function Tray<P extends Stance>(props: {
  words: AnswerWords;
  /** Whether an answer in time may be given or changed. */
  may: boolean;
  late: boolean;
  mine: { position: Stance; at: string } | undefined;
  changing: boolean;
  onChanging: (changing: boolean) => void;
  onChoose: (position: P | Common) => void;
  /** A position that is no view on the matter, so it weighs less. */
  aside?: Option<P>;
}) {
  const choosing = () => props.late || (props.may && (!props.mine || props.changing));
  const words = () => (props.late ? props.words.lateTray : props.words.tray);
  return (
    <>
      <Show when={choosing()}>
        <section class="tray" id="answer" aria-label={words().label}>
          <div>
            <h2 id="answer-title">
              {words().title}
              <span>{words().hint}</span>
            </h2>
            <ChoiceButtons
              labelledBy="answer-title"
              options={positions()}
              onChoose={props.onChoose}
            />
            <Show when={props.aside}>
              {(aside) => (
                <Button kind="text" onClick={() => props.onChoose(aside().value)}>
                  {aside().label}
                </Button>
              )}
            </Show>
            <Show when={props.mine && !props.late}>
              <Button kind="text" onClick={() => props.onChanging(false)}>
                {props.words.keep}
              </Button>
            </Show>
          </div>
        </section>
      </Show>
      <Show when={props.may && !choosing() && props.mine}>
        {(mine) => (
          <section class="tray" id="answer" aria-label={props.words.mine}>
            <div>
              <p class="cast">
                <Icon name={positionIcons[mine().position]} />
                <span>
                  <b>{positionWords(mine().position)}</b>
                  <small>{props.words.givenAt(moment(mine().at, now(), t()))}</small>
                </span>
              </p>
              <Button kind="second" onClick={() => props.onChanging(true)}>
                {props.words.change}
              </Button>
            </div>
          </section>
        )}
      </Show>
    </>
  );
}
