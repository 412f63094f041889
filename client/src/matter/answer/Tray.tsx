import { Show } from "solid-js";
import type { Position } from "../../api/generated";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { ChoiceButtons } from "../../parts/Choice";
import { Icon } from "../../parts/Icon";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import { type Ballot, positionIcons, positions, positionWords } from "./words";

/** The answer lies under the thumb; reading scrolls above it. */
export function Tray(props: {
  ballot: Ballot;
  late: boolean;
  changing: boolean;
  onChanging: (changing: boolean) => void;
  onChoose: (position: Position) => void;
}) {
  const cast = () => props.ballot.allowedActs.includes("CAST");
  const late = () => props.late && props.ballot.allowedActs.includes("RECORD_LATE");
  const mine = () => props.ballot.myPaper?.counted;
  const choosing = () => late() || (cast() && (!mine() || props.changing));
  return (
    <>
      <Show when={choosing()}>
        <section class="tray" id="answer" aria-label={late() ? t().sendLate : t().castLabel}>
          <div>
            <h2 id="answer-title">
              {late() ? t().sendLate : t().myPosition}
              <span>{late() ? t().lateMark : t().untilClosed}</span>
            </h2>
            <ChoiceButtons
              labelledBy="answer-title"
              options={positions()}
              onChoose={props.onChoose}
            />
            <Show when={mine() && !late()}>
              <Button kind="text" onClick={() => props.onChanging(false)}>
                {t().keepVote}
              </Button>
            </Show>
          </div>
        </section>
      </Show>
      <Show when={cast() && !choosing() && mine()}>
        {(vote) => (
          <section class="tray" id="answer" aria-label={t().myVote}>
            <div>
              <p class="cast">
                <Icon name={positionIcons[vote().position]} />
                <span>
                  <b>{positionWords(vote().position)}</b>
                  <small>{t().castAt(moment(vote().castAt, now(), t()))}</small>
                </span>
              </p>
              <Button kind="second" onClick={() => props.onChanging(true)}>
                {t().changeVote}
              </Button>
            </div>
          </section>
        )}
      </Show>
    </>
  );
}
