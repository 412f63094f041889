import { createSignal, Index, Show } from "solid-js";
import type {
  AnswerPosition,
  DemandTreatment,
  RefusalFragment,
  ResolutionKind,
  ResolutionPartsFragment,
} from "../api/generated";
import { Refused } from "../api/request";
import { t } from "../i18n";
import { Button } from "../parts/Button";
import { ChoiceRadios } from "../parts/Choice";
import { TextArea } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { Notice } from "../parts/Notice";
import { dropWritten, formName, Written } from "../parts/written";
import { now } from "../time/clock";
import { moment } from "../time/words";
import { positionIcons, positionWords } from "./answer/words";
import { createChosen } from "./chosen";
import { SecretHere, type YesNo } from "./SecretQuestion";
import { signature } from "./signature";

/** How it was dealt with; an agency's also by a reserved opinion. */
type Made = Omit<ResolutionPartsFragment, "kind" | "onBehalfOf"> & {
  kind: ResolutionKind | DemandTreatment;
  onBehalfOf?: ResolutionPartsFragment["onBehalfOf"];
};

/** What somebody asked to be changed, and what became of it. */
export interface Demand {
  id: string;
  who: string;
  position: AnswerPosition;
  text: string | null;
  resolution: Made | null;
}

type Save = (
  id: string,
  kind: ResolutionKind,
  note: string,
) => Promise<RefusalFragment | undefined>;

/** Each demand is accepted or explained before the matter goes on. */
export function Resolutions(props: {
  title: string;
  demands: Demand[];
  mayResolve: boolean;
  /** Whether the demands differ in position, so that each must say its own. */
  mixed?: boolean;
  save: Save;
}) {
  const open = () => props.demands.filter((d) => !d.resolution).length;
  return (
    <Show when={props.demands.length > 0}>
      <section>
        <h2 class="heading">
          {props.title}
          <span class="frozen">{open() > 0 ? t().amendmentsOpen(open()) : t().amendmentsDone}</span>
        </h2>
        {/* By index, so that a text being written survives a refresh of the list. */}
        <ul class="cards">
          <Index each={props.demands}>
            {(demand) => (
              <li class="panel">
                <b>{demand().who}</b>
                <Show when={props.mixed}>
                  <p class="said">
                    <Icon name={positionIcons[demand().position]} />
                    {positionWords(demand().position)}
                  </p>
                </Show>
                <p class="words">{demand().text}</p>
                <Show
                  when={demand().resolution}
                  fallback={
                    <Show
                      when={props.mayResolve}
                      fallback={<p class="small sub">{t().notResolved}</p>}
                    >
                      <ResolveForm id={demand().id} save={props.save} />
                    </Show>
                  }
                >
                  {(made) => <Resolved made={made()} />}
                </Show>
              </li>
            )}
          </Index>
        </ul>
      </section>
    </Show>
  );
}

function Resolved(props: { made: Made }) {
  const accepted = () => props.made.kind === "ACCEPTED";
  return (
    <div class="resolution">
      <b>
        <Icon name={accepted() ? "tick" : "pen"} />
        {accepted() ? t().accepted : props.made.kind === "RESERVED" ? t().reserved : t().explained}
      </b>
      <p>{props.made.note}</p>
      <p class="small sub">
        {t().resolutionHeader(
          signature(props.made.resolvedBy, props.made.onBehalfOf),
          moment(props.made.resolvedAt, now(), t()),
        )}
      </p>
    </div>
  );
}

function ResolveForm(props: { id: string; save: Save }) {
  const [kind, setKind] = createSignal<ResolutionKind>();
  const [note, setNote] = createSignal("");
  const [tried, setTried] = createSignal(false);
  const [problem, setProblem] = createSignal("");
  const [busy, setBusy] = createSignal(false);
  const secret = createChosen<YesNo>();
  const form = formName(`resolve|${props.id}`);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const chosen = kind();
    const open = secret.take() === "NO";
    if (!chosen || !note().trim() || !open || busy()) return;
    setBusy(true);
    setProblem("");
    try {
      const refusal = await props.save(props.id, chosen, note().trim());
      if (!refusal) dropWritten(form);
      setProblem(refusal?.message ?? "");
    } catch (error) {
      setProblem(error instanceof Refused ? error.message : t().unknownAct);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form class="resolve" onSubmit={(event) => void submit(event)} novalidate>
      <ChoiceRadios<ResolutionKind>
        name={`kind-${props.id}`}
        legend={t().resolution}
        value={kind()}
        error={tried() && !kind() ? t().resolutionMissing : undefined}
        options={[
          { value: "ACCEPTED", label: t().accepted, icon: "tick" },
          { value: "EXPLAINED", label: t().explained, icon: "pen" },
        ]}
        onChange={setKind}
      />
      <Written.Provider value={form}>
        <TextArea
          id={`note-${props.id}`}
          label={t().resolutionNote}
          value={note()}
          error={tried() && !note().trim() ? t().noteMissing : undefined}
          onInput={setNote}
        />
      </Written.Provider>
      <Show when={note().trim()}>
        <SecretHere
          name={`secret-${props.id}`}
          value={secret.value()}
          error={secret.missing() ? t().secretMissing : undefined}
          onChange={secret.set}
        />
      </Show>
      <div role="alert">
        <Show when={problem()}>
          <Notice tone="bad" icon="triangle">
            {problem()}
          </Notice>
        </Show>
      </div>
      <Button type="submit" kind="second" busy={busy()}>
        {t().resolve}
      </Button>
    </form>
  );
}
