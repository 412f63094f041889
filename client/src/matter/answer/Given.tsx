import { type JSX, Show } from "solid-js";
import { t } from "../../i18n";
import { Icon } from "../../parts/Icon";
import { Summary, SummaryRow } from "../../parts/Sheet";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import type { Stance } from "./keep";
import { positionIcons, positionLong } from "./words";

/** An answer that the server has, as its giver sees it. */
export function Given(props: {
  position: Stance;
  text: string | null;
  at: string;
  code: string;
  /** The words for one that came too late. */
  late?: string | undefined;
  children?: JSX.Element;
}) {
  return (
    <Summary open>
      <SummaryRow label={t().castAt(moment(props.at, now(), t()))}>
        <span class="picked">
          <Icon name={positionIcons[props.position]} />
          <b>{positionLong(props.position)}</b>
        </span>
        <Show when={props.text}>{(text) => <p class="words small">{text()}</p>}</Show>
        {props.children}
        <Show when={props.late}>
          {(words) => (
            <p class="late">
              <Icon name="clock" />
              {words()}
            </p>
          )}
        </Show>
        <p class="small sub">
          {t().receiptCode}: <b class="code">{props.code}</b>
        </p>
      </SummaryRow>
    </Summary>
  );
}
