import { For } from "solid-js";
import type { TallyPartsFragment } from "../api/generated";
import { t } from "../i18n";

export type Part = "agree" | "amend" | "no" | "none";

/** The patterns tell the parts apart without colour. Defined once a page. */
export function BarPatterns() {
  return (
    <svg class="patterns" aria-hidden="true">
      <defs>
        <pattern
          id="fill-amend"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="fill-amend" width="7" height="7" />
          <rect class="fill-agree" width="2.2" height="7" />
        </pattern>
        <pattern id="fill-no" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect class="fill-no" width="7" height="7" />
          <circle class="fill-dot" cx="3.5" cy="3.5" r="1.2" />
        </pattern>
      </defs>
    </svg>
  );
}

const fills: Record<Part, string> = {
  agree: "var(--c-agree)",
  amend: "url(#fill-amend)",
  no: "url(#fill-no)",
  none: "var(--c-none)",
};

export function Key(props: { part: Part }) {
  return (
    <svg class="key" aria-hidden="true">
      <rect width="100%" height="100%" fill={fills[props.part]} />
    </svg>
  );
}

export function shares(tally: TallyPartsFragment): { part: Part; count: number }[] {
  return [
    { part: "agree", count: tally.agree },
    { part: "amend", count: tally.agreeWithAmendments },
    { part: "no", count: tally.disagree },
    { part: "none", count: tally.silent },
  ];
}

/** All members as one bar, with a tick at half: passing means reaching beyond it. */
export function Bar(props: { tally: TallyPartsFragment; slim?: boolean }) {
  const pieces = () => {
    let before = 0;
    const unit = 100 / Math.max(1, props.tally.base);
    return shares(props.tally).map(({ part, count }) => {
      const x = before * unit;
      before += count;
      return { part, x, width: count * unit };
    });
  };
  const label = () => {
    const { agree, agreeWithAmendments, disagree, silent, base } = props.tally;
    return t().barLabel(agree, agreeWithAmendments, disagree, silent, base);
  };
  return (
    <div class="bar" classList={{ slim: props.slim === true }}>
      <svg role="img" aria-label={label()}>
        <For each={pieces()}>
          {(piece) => (
            <rect
              x={`${piece.x}%`}
              width={`${piece.width}%`}
              height="100%"
              fill={fills[piece.part]}
            />
          )}
        </For>
        <For each={pieces().filter((p) => p.x > 0 && p.x < 100 && p.width > 0)}>
          {(piece) => <line class="gap" x1={`${piece.x}%`} x2={`${piece.x}%`} y1="0" y2="100%" />}
        </For>
      </svg>
    </div>
  );
}
