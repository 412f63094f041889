import { createSignal, Index, Show } from "solid-js";
import {
  type ResolutionKind,
  ResolveAmendmentDocument,
  type VotePartsFragment,
} from "../../api/generated";
import { Refused } from "../../api/request";
import { request } from "../../api/session";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { ChoiceRadios } from "../../parts/Choice";
import { TextArea } from "../../parts/Field";
import { Icon } from "../../parts/Icon";
import { Notice } from "../../parts/Notice";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import type { Ballot } from "./words";

/** Each amendment is accepted or explained before the matter goes on. */
export function Amendments(props: { ballot: Ballot; put: (next: Ballot | null) => void }) {
  const papers = () =>
    props.ballot.papers?.nodes.filter((p) => p.counted?.position === "AGREE_WITH_AMENDMENTS") ?? [];
  const open = () => papers().filter((p) => !p.counted?.amendment).length;
  const mayResolve = () => props.ballot.allowedActs.includes("RESOLVE_AMENDMENT");
  return (
    <Show when={papers().length > 0}>
      <section>
        <h2 class="heading">
          {t().amendments(papers().length)}
          <span class="frozen">{open() > 0 ? t().amendmentsOpen(open()) : t().amendmentsDone}</span>
        </h2>
        {/* By index, so that a text being written survives a refresh of the list. */}
        <ul class="cards">
          <Index each={papers()}>
            {(paper) => (
              <li class="panel">
                <b>{paper().member.title}</b>
                <p class="words">{paper().counted?.text}</p>
                <Show when={paper().counted}>
                  {(vote) => (
                    <Show
                      when={vote().amendment}
                      fallback={
                        <Show
                          when={mayResolve()}
                          fallback={<p class="small sub">{t().notResolved}</p>}
                        >
                          <ResolveForm vote={vote()} put={props.put} />
                        </Show>
                      }
                    >
                      {(made) => (
                        <div class="resolution">
                          <b>
                            <Icon name={made().kind === "ACCEPTED" ? "tick" : "pen"} />
                            {made().kind === "ACCEPTED" ? t().accepted : t().explained}
                          </b>
                          <p>{made().note}</p>
                          <p class="small sub">
                            {t().resolutionHeader(
                              made().resolvedBy.title,
                              moment(made().resolvedAt, now(), t()),
                            )}
                          </p>
                        </div>
                      )}
                    </Show>
                  )}
                </Show>
              </li>
            )}
          </Index>
        </ul>
      </section>
    </Show>
  );
}

function ResolveForm(props: { vote: VotePartsFragment; put: (next: Ballot | null) => void }) {
  const [kind, setKind] = createSignal<ResolutionKind>();
  const [note, setNote] = createSignal("");
  const [tried, setTried] = createSignal(false);
  const [problem, setProblem] = createSignal("");
  const [busy, setBusy] = createSignal(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const chosen = kind();
    if (!chosen || !note().trim() || busy()) return;
    setBusy(true);
    setProblem("");
    try {
      const { resolveAmendment } = await request(ResolveAmendmentDocument, {
        input: { voteId: props.vote.id, kind: chosen, note: note().trim() },
      });
      const refusal = resolveAmendment.userErrors[0];
      if (refusal) setProblem(refusal.message);
      else props.put(resolveAmendment.ballot);
    } catch (error) {
      setProblem(error instanceof Refused ? error.message : t().unknownAct);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form class="resolve" onSubmit={(event) => void submit(event)} novalidate>
      <ChoiceRadios<ResolutionKind>
        name={`kind-${props.vote.id}`}
        legend={t().resolution}
        value={kind()}
        error={tried() && !kind() ? t().resolutionMissing : undefined}
        options={[
          { value: "ACCEPTED", label: t().accepted, icon: "tick" },
          { value: "EXPLAINED", label: t().explained, icon: "pen" },
        ]}
        onChange={setKind}
      />
      <TextArea
        id={`note-${props.vote.id}`}
        label={t().resolutionNote}
        value={note()}
        error={tried() && !note().trim() ? t().noteMissing : undefined}
        onInput={setNote}
      />
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
