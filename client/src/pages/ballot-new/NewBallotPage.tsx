import { createEffect, createMemo, createSignal, Show, untrack } from "solid-js";
import { DraftFirstBallotDocument, GroundsDocument, NewBallotDocument } from "../../api/generated";
import { kept, lasting } from "../../api/kept";
import { createPaged } from "../../api/paged";
import { createQuery } from "../../api/query";
import { Refused, SignedOut } from "../../api/request";
import { request, viewer } from "../../api/session";
import { createUploads } from "../../file/uploads";
import { t } from "../../i18n";
import { g } from "../../i18n/gate";
import { createChosen, today } from "../../matter/chosen";
import { LastDay } from "../../matter/LastDay";
import { createNewDossier, NewDossier } from "../../matter/NewDossier";
import { SecretHere, unsaid, type YesNo } from "../../matter/SecretQuestion";
import { Button } from "../../parts/Button";
import { ChoiceRadios } from "../../parts/Choice";
import { SelectField, TextArea, TextField } from "../../parts/Field";
import { Notice } from "../../parts/Notice";
import { PageBand } from "../../shell/Band";
import { ballotPath, followPath, go, here } from "../../shell/router";
import { createUnits } from "../consultation-new/units";
import { dropForm, type Form, type From, isKept, keepForm, readForm } from "./form";
import { UnitsField } from "./UnitsField";

/** A first ballot: matter, ground, dossier, related agencies or the statement, proposed term (C24, C14). */
export default function NewBallotPage(props: { mandateId: string }) {
  const asked = (name: string) => here().search.get(name) ?? "";
  const of = { task: asked("task"), item: asked("item"), consultation: asked("consultation") };
  const { task, item } = of;
  const restored = isKept(kept, props.mandateId, of);
  const [form, setForm] = createSignal(readForm(kept, props.mandateId, of));
  const write = (change: Partial<Form>) => {
    setForm({ ...form(), ...change });
    setRefused(undefined);
    keepForm(kept, props.mandateId, of, form());
  };
  const [tried, setTried] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<{ field: string | null; message: string }>();
  const secret = createChosen<YesNo>();
  const dossier = createNewDossier(createUploads());
  const units = createUnits();
  const source = createQuery(NewBallotDocument, () => ({
    task,
    withTask: task !== "",
    item,
    withItem: item !== "",
    asOf: today(),
  }));
  const grounds = createPaged(
    GroundsDocument,
    (data) => data.consultations,
    (data, consultations) => ({ ...data, consultations }),
  );
  const acting = () => viewer()?.acting;
  const own = () => acting()?.unit?.id ?? "";
  const isOffice = () => acting()?.office.startsWith("OFFICE_") === true;
  const leadId = () => (isOffice() ? form().lead : own());
  // C14: the head of the lead signs, and nobody for him.
  const signs = () =>
    ["AGENCY_HEAD", "OFFICE_HEAD"].includes(acting()?.office ?? "") && leadId() === own();
  const offered = createMemo(() =>
    (grounds.list()?.nodes ?? []).filter((one) => one.ownerUnit.id === leadId()),
  );

  // What it comes from says what it is about; what was typed since stays.
  const fill = (from: Partial<Form>) =>
    untrack(() => {
      const empty = Object.entries(from).filter(
        ([field, said]) => form()[field as keyof Form].length === 0 && said.length > 0,
      );
      if (empty.length > 0) write(Object.fromEntries(empty));
    });
  createEffect(() => {
    const from = source.data();
    if (!from || restored) return;
    const unit = from.task?.accountable.unit ?? from.programmeItem?.leadUnit;
    fill({
      title: from.task?.content ?? from.programmeItem?.title ?? "",
      lead: unit?.id ?? "",
      related: (from.task?.coordinators ?? []).flatMap((one) => (one.unit ? [one.unit.id] : [])),
    });
  });
  const ground = createMemo(() => form().ground);
  createEffect(() => {
    const chosen = (grounds.list()?.nodes ?? []).find((one) => one.id === ground());
    if (chosen)
      fill({ title: chosen.title, short: chosen.shortTitle ?? "", lead: chosen.ownerUnit.id });
  });

  const error = (field: string, words: string, missing: boolean) => {
    const said = refused();
    if (said?.field === field) return said.message;
    return tried() && missing ? words : undefined;
  };
  const placed = ["title", "leadUnitId", "coordinationStatement", "proposedLastDay"];
  const elsewhere = () => {
    const said = refused();
    return said && !placed.includes(said.field ?? "") ? said.message : undefined;
  };

  async function save() {
    setTried(true);
    setRefused(undefined);
    const answer = secret.take();
    const documents = form().ground && form().from === "CONSULTATION" ? [] : dossier.take();
    if (!form().title.trim() || !leadId() || answer !== "NO" || !documents) {
      requestAnimationFrame(() =>
        document.querySelector("main .error:not(:empty)")?.scrollIntoView({ block: "center" }),
      );
      return;
    }
    setBusy(true);
    try {
      const { draftBallot } = await request(DraftFirstBallotDocument, {
        input: {
          title: form().title.trim(),
          shortTitle: form().short.trim() || null,
          leadUnitId: leadId(),
          consultationId: form().ground || null,
          taskId: task || null,
          programmeItemId: item || null,
          proposedLastDay: form().day || null,
          documents,
          relatedUnitIds: form().related,
          coordinationStatement: (signs() && form().statement.trim()) || null,
          secretContent: false,
          idempotencyKey: form().key,
        },
      });
      if (draftBallot.ballot) {
        dropForm(kept, props.mandateId, of);
        go(ballotPath(draftBallot.ballot.id), { replace: true });
      } else setRefused(draftBallot.userErrors[0]);
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
      <PageBand title={g().newBallot} backLabel={g().toBallots} back={followPath("ballots")} />
      <main class="form">
        <h1>{g().newBallot}</h1>
        <p class="small sub">{g().newBallotHint}</p>
        <p class="small sub for">{lasting() ? g().keptButFiles : t().keptNot}</p>
        <Show when={source.data()?.task}>
          {(of) => <Notice icon="list">{g().fromTask(of().content)}</Notice>}
        </Show>
        <Show when={source.data()?.programmeItem}>
          {(of) => <Notice icon="list">{g().fromItem(of().title)}</Notice>}
        </Show>
        <TextArea
          id="title"
          label={g().matterTitle}
          value={form().title}
          error={error("title", g().matterTitleMissing, !form().title.trim())}
          onInput={(title) => write({ title })}
        />
        <TextField
          id="short-title"
          label={g().shortTitle}
          value={form().short}
          onInput={(short) => write({ short })}
        />
        <Show when={isOffice()}>
          <SelectField
            id="lead"
            label={g().lead}
            value={form().lead}
            error={error("leadUnitId", g().leadMissing, !form().lead)}
            options={[
              { value: "", label: g().chooseUnit },
              ...(units.every() ?? []).map((unit) => ({ value: unit.id, label: unit.name })),
            ]}
            onChange={(lead) => write({ lead })}
          />
        </Show>
        <SelectField
          id="ground"
          label={g().ground}
          hint={g().groundHint}
          value={offered().some((one) => one.id === form().ground) ? form().ground : ""}
          options={[
            { value: "", label: g().groundNone },
            ...offered().map((one) => ({ value: one.id, label: one.shortTitle ?? one.title })),
          ]}
          onChange={(ground) => write({ ground, from: ground ? "CONSULTATION" : "NEW" })}
        />
        <section aria-labelledby="related-title">
          <h2 id="related-title">{g().related}</h2>
          <UnitsField
            units={units}
            chosen={form().related}
            without={leadId()}
            hint={g().relatedHint}
            onChange={(related) => write({ related })}
          />
          <Show when={signs()} fallback={<p class="small sub">{g().statementLater}</p>}>
            <TextArea
              id="statement"
              label={g().statement}
              hint={g().statementHint}
              value={form().statement}
              error={error("coordinationStatement", g().statementMissing, false)}
              onInput={(statement) => write({ statement })}
            />
          </Show>
        </section>
        <LastDay
          label={g().lastDay}
          hint={g().lastDayHint}
          value={form().day}
          error={error("proposedLastDay", "", false)}
          onInput={(day) => write({ day })}
        />
        <SecretHere
          legend={t().secretQuestion}
          value={secret.value()}
          error={tried() ? unsaid(secret.value()) : undefined}
          onChange={secret.set}
        />
        <section aria-labelledby="dossier-title">
          <h2 id="dossier-title">{t().dossier}</h2>
          <Show when={form().ground}>
            <ChoiceRadios<From>
              name="dossier"
              legend={t().dossier}
              value={form().from}
              options={[
                { value: "CONSULTATION", label: g().dossierTaken, icon: "document" },
                { value: "NEW", label: g().dossierNew, icon: "plus" },
              ]}
              onChange={(from) => write({ from })}
            />
          </Show>
          <Show when={!form().ground || form().from === "NEW"}>
            <NewDossier of={dossier} cleared={secret.value() === "NO"} />
          </Show>
        </section>
      </main>
      <section class="tray" aria-label={g().save}>
        <div class="stack">
          <div role="alert">
            <Show when={elsewhere()}>
              {(message) => (
                <Notice tone="bad" icon="triangle" title={g().notSaved}>
                  {message()}
                </Notice>
              )}
            </Show>
          </div>
          <Button busy={busy()} onClick={() => void save()}>
            {g().save}
          </Button>
        </div>
      </section>
    </>
  );
}
