import { For, Show } from "solid-js";

/** Answers to a question, and classes of work: two families of one kind of bar. */
export type AnswerPart = "agree" | "amend" | "no" | "deemed" | "apart" | "none";
export type WorkPart = "ontime" | "late" | "undone" | "running";
export type Part = AnswerPart | WorkPart;

export interface Share<P extends Part = Part> {
  part: P;
  count: number;
}

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
        <pattern
          id="fill-late"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="fill-late" width="7" height="7" />
          <rect class="fill-ontime" width="2.2" height="7" />
        </pattern>
        <pattern id="fill-undone" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect class="fill-undone" width="7" height="7" />
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
  deemed: "var(--c-none)",
  apart: "var(--c-apart)",
  none: "var(--c-none)",
  ontime: "var(--c-ontime)",
  late: "url(#fill-late)",
  undone: "url(#fill-undone)",
  running: "var(--c-apart)",
};

/** One part; nested, so that half of the dashed frame of a deemed one is cut off evenly. */
function Piece(props: { part: Part; x: string; width: string }) {
  return (
    <svg x={props.x} width={props.width} height="100%" aria-hidden="true">
      <rect
        width="100%"
        height="100%"
        fill={fills[props.part]}
        classList={{ deemed: props.part === "deemed" }}
      />
    </svg>
  );
}

export function Key(props: { part: Part }) {
  return (
    <svg class="key" aria-hidden="true">
      <Piece part={props.part} x="0" width="100%" />
    </svg>
  );
}

/** All of them as one bar; with a tick at half where passing means reaching beyond it. */
export function Bar(props: { shares: Share[]; label: string; slim?: boolean; half?: boolean }) {
  const pieces = () => {
    let before = 0;
    const all = props.shares.reduce((sum, share) => sum + share.count, 0);
    const unit = 100 / Math.max(1, all);
    return props.shares.map(({ part, count }) => {
      const x = before * unit;
      before += count;
      return { part, x, width: count * unit };
    });
  };
  return (
    <div class="bar" classList={{ slim: props.slim === true, half: props.half === true }}>
      <svg role="img" aria-label={props.label}>
        <For each={pieces()}>
          {(piece) => (
            <Show when={piece.width > 0}>
              <Piece part={piece.part} x={`${piece.x}%`} width={`${piece.width}%`} />
            </Show>
          )}
        </For>
        <For each={pieces().filter((p) => p.x > 0 && p.x < 100 && p.width > 0)}>
          {(piece) => <line class="gap" x1={`${piece.x}%`} x2={`${piece.x}%`} y1="0" y2="100%" />}
        </For>
      </svg>
    </div>
  );
}
