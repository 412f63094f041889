import { createSignal, Index, Show } from "solid-js";
import { DraftProposalDocument } from "../../api/generated";
import { kept } from "../../api/kept";
import { Refused, SignedOut } from "../../api/request";
import { request } from "../../api/session";
import { t } from "../../i18n";
import { p } from "../../i18n/proposals";
import { SecretQuestion } from "../../matter/SecretQuestion";
import { Button } from "../../parts/Button";
import { TextArea } from "../../parts/Field";
import { Notice } from "../../parts/Notice";
import { PageBand } from "../../shell/Band";
import { followPath, go, proposalPath } from "../../shell/router";
import { AgencyField } from "../proposal/AgencyField";
import { dropForm, type Field, type Form, keepForm, missing, readForm } from "./form";

/** What a locality proposes, issue by issue, to the agency of the main content (C12). */
export default function NewProposalPage(props: { mandateId: string }) {
  const [form, setForm] = createSignal(readForm(kept, props.mandateId));
  const [tried, setTried] = createSignal(false);
  const [refused, setRefused] = createSignal<{ field: string | null; message: string }>();
  const [busy, setBusy] = createSignal(false);
  const write = (change: Partial<Form>) => {
    setForm({ ...form(), ...change });
    setRefused(undefined);
    keepForm(kept, props.mandateId, form());
  };
  const error = (field: Field, words: string) => {
    const said = refused();
    if (said?.field === field) return said.message;
    return tried() && missing(form()).includes(field) ? words : undefined;
  };
  const elsewhere = () => {
    const said = refused();
    const placed = ["title", "issues", "focalUnitId", "secretContent"];
    return said && !placed.includes(said.field ?? "") ? said.message : undefined;
  };

  async function save() {
    setTried(true);
    if (missing(form()).length > 0) {
      requestAnimationFrame(() =>
        document.querySelector("main .error:not(:empty)")?.scrollIntoView({ block: "center" }),
      );
      return;
    }
    setBusy(true);
    try {
      const { draftProposal } = await request(DraftProposalDocument, { input: asked(form()) });
      const { proposal, userErrors } = draftProposal;
      if (proposal) {
        dropForm(kept, props.mandateId);
        go(proposalPath(proposal.id), { replace: true });
      } else setRefused(userErrors[0]);
    } catch (problem) {
      // The key finds the draft again, if the server has it already.
      if (!(problem instanceof SignedOut)) {
        const message = problem instanceof Refused ? problem.message : t().unknownAct;
        setRefused({ field: null, message });
      }
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <PageBand title={p().newTitle} backLabel={p().toProposals} back={followPath("proposals")} />
      <main class="form">
        <h1>{p().newTitle}</h1>
        <p class="small sub for">{p().newHint}</p>
        <TextArea
          id="title"
          label={p().title}
          value={form().title}
          error={error("title", p().titleMissing)}
          onInput={(title) => write({ title })}
        />
        <section aria-labelledby="issues-title">
          <h2 id="issues-title">{p().oneByOne}</h2>
          {/* By index, so that the field being typed in is not replaced. */}
          <Index each={form().issues}>
            {(issue, at) => (
              <div class="panel paper">
                <TextArea
                  id={`issue-${at + 1}`}
                  label={p().issueNumber(at + 1)}
                  value={issue()}
                  error={issue().trim() ? undefined : error("issues", p().issueMissing)}
                  onInput={(text) =>
                    write({ issues: form().issues.map((one, n) => (n === at ? text : one)) })
                  }
                />
                <Show when={form().issues.length > 1}>
                  <button
                    type="button"
                    class="link small"
                    aria-label={p().removeIssue(at + 1)}
                    onClick={() => write({ issues: form().issues.filter((_, n) => n !== at) })}
                  >
                    {t().remove}
                  </button>
                </Show>
              </div>
            )}
          </Index>
          <Button
            kind="second"
            icon="plus"
            onClick={() => write({ issues: [...form().issues, ""] })}
          >
            {p().addIssue}
          </Button>
        </section>
        <AgencyField
          id="focal"
          label={p().focal}
          hint={p().focalHint}
          value={form().focal}
          error={error("focalUnitId", p().agencyMissing)}
          onChange={(focal) => write({ focal })}
        />
        <TextArea
          id="letter"
          label={p().letter}
          value={form().letter}
          onInput={(letter) => write({ letter })}
          tall
        />
        <SecretQuestion
          value={form().secret || undefined}
          error={error(
            "secretContent",
            form().secret === "YES" ? t().secretRefused : t().secretMissing,
          )}
          onChange={(secret) => write({ secret })}
        />
      </main>
      <section class="tray" aria-label={p().save}>
        <div class="stack">
          <div role="alert">
            <Show when={elsewhere()}>
              {(message) => (
                <Notice tone="bad" icon="triangle" title={p().notSaved}>
                  {message()}
                </Notice>
              )}
            </Show>
          </div>
          <Button busy={busy()} onClick={() => void save()}>
            {p().save}
          </Button>
        </div>
      </section>
    </>
  );
}

/** The form as the server takes it; a letter that was typed becomes the dossier. */
function asked(form: Form) {
  const text = form.letter.trim();
  return {
    title: form.title.trim(),
    issues: form.issues.map((issue) => issue.trim()),
    focalUnitId: form.focal,
    documents: text
      ? [{ kind: "SUBMISSION_LETTER" as const, title: p().letterTitle, text, fileIds: [] }]
      : [],
    secretContent: form.secret === "YES",
    idempotencyKey: form.key,
  };
}
