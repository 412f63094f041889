import { Show } from "solid-js";
import type { PersonFieldsFragment } from "../../api/generated";
import { k } from "../../i18n/keeping";
import { today } from "../../matter/chosen";
import { Chip, type Tone } from "../../parts/Chip";
import type { IconName } from "../../parts/Icon";
import { keepsProvince } from "../../shell/keeping";
import { type Standing, standing } from "./mandates";
import { officeWords, spanWords } from "./words";

export type Held = PersonFieldsFragment["mandates"][number];

const signs: Record<Standing, { icon: IconName; tone: Tone }> = {
  past: { icon: "archive", tone: "mute" },
  now: { icon: "tick", tone: "done" },
  future: { icon: "clock", tone: "plain" },
};

export function MandateRow(props: { mandate: Held; onEnd: () => void }) {
  const is = () => standing(props.mandate, today());
  const words = (): string => ({ past: k().over, now: k().postNow, future: k().postNotYet })[is()];
  return (
    <li class="post">
      <p>
        <b>{props.mandate.title}</b>
      </p>
      <p class="small sub">
        {[officeWords(props.mandate.office), props.mandate.unit?.name].filter(Boolean).join(" · ")}
        <br />
        {spanWords(props.mandate.startsOn, props.mandate.endsOn)}
      </p>
      <div class="post-foot">
        <Chip {...signs[is()]} words={words()} />
        <Show when={keepsProvince() && is() !== "past"}>
          <button
            type="button"
            class="link"
            aria-label={k().postEndOf(props.mandate.title)}
            onClick={props.onEnd}
          >
            {k().postEnd}
          </button>
        </Show>
      </div>
    </li>
  );
}
