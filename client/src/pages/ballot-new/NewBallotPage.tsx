import { createEffect, createMemo, createSignal, Show } from "solid-js";
import { DraftFirstBallotDocument, GroundsDocument, NewBallotDocument } from "../../api/generated";
import { kept } from "../../api/kept";
import { createPaged } from "../../api/paged";
import { createQuery } from "../../api/query";
import { Refused, SignedOut } from "../../api/request";
import { request, viewer } from "../../api/session";
import { createUploads } from "../../file/uploads";
import { t } from "../../i18n";
import { g } from "../../i18n/gate";
import { newKey } from "../../matter/answer/keep";
import { createChosen, today } from "../../matter/chosen";
import { LastDay } from "../../matter/LastDay";
import { createNewDossier, NewDossier } from "../../matter/NewDossier";
import { SecretHere, unsaid, type YesNo } from "../../matter/SecretQuestion";
import { Button } from "../../parts/Button";
import { ChoiceRadios } from "../../parts/Choice";
import { SelectField, TextArea } from "../../parts/Field";
import { Notice } from "../../parts/Notice";
import { PageBand } from "../../shell/Band";
import { ballotPath, followPath, go, here } from "../../shell/router";
import { createUnits } from "../consultation-new/units";
import { UnitsField } from "./UnitsField";

type From = "CONSULTATION" | "NEW";

/** What is kept until it is sent. */
interface Typed {
  /** The same request, however often the network breaks. */
  key: string;
  title: string;
  short: string;
  lead: string;
  ground: string;
  related: string[];
  statement: string;
  day: string;
}

/** A first ballot: matter, ground, dossier, related agencies or the statement, proposed term (C24, C14). */
export default function NewBallotPage(props: { mandateId: string }) {
  const asked = (name: string) => here().search.get(name) ?? "";
  const [task, item] = [asked("task"), asked("item")];
  // What was typed under this mandate about this matter; files are chosen anew.
  const name = `new-ballot|${props.mandateId}|${task}|${item}|${asked("consultation")}`;
  const stored = kept.getItem(name);
  const was: Partial<Typed> = stored ? (JSON.parse(stored) as Typed) : {};
  const [title, setTitle] = createSignal(was.title ?? "");
  const [short, setShort] = createSignal(was.short ?? "");
  const [lead, setLead] = createSignal(was.lead ?? "");
  const [ground, setGround] = createSignal(was.ground ?? asked("consultation"));
  const [from, setFrom] = createSignal<From>(ground() ? "CONSULTATION" : "NEW");
  const [related, setRelated] = createSignal<string[]>(was.related ?? []);
  const [statement, setStatement] = createSignal(was.statement ?? "");
  const [day, setDay] = createSignal(was.day ?? "");
  const [tried, setTried] = createSignal(false);
  const [sent, setSent] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<{ field: string | null; message: string }>();
  const secret = createChosen<YesNo>();
  const dossier = createNewDossier(createUploads());
  const key = was.key ?? newKey();
  createEffect(() => {
    const typed: Typed = {
      key,
      title: title(),
      short: short(),
      lead: lead(),
      ground: ground(),
      related: related(),
      statement: statement(),
      day: day(),
    };
    if (!sent()) kept.setItem(name, JSON.stringify(typed));
  });
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
  const leadId = () => (isOffice() ? lead() : own());
  // C14: the head of the lead signs, and nobody for him.
  const signs = () =>
    ["AGENCY_HEAD", "OFFICE_HEAD"].includes(acting()?.office ?? "") && leadId() === own();
  const offered = createMemo(() =>
    (grounds.list()?.nodes ?? []).filter((one) => one.ownerUnit.id === leadId()),
  );

  // What it comes from says what it is about; what was typed since stays.
  createEffect(() => {
    const of = source.data();
    const named = of?.task?.content ?? of?.programmeItem?.title;
    if (named && title() === "") setTitle(named);
    const unit = of?.task?.accountable.unit ?? of?.programmeItem?.leadUnit;
    if (unit && lead() === "") setLead(unit.id);
    const others = (of?.task?.coordinators ?? []).flatMap((one) => (one.unit ? [one.unit.id] : []));
    if (others.length > 0 && related().length === 0) setRelated(others);
  });
  createEffect(() => {
    const chosen = (grounds.list()?.nodes ?? []).find((one) => one.id === ground());
    if (!chosen) return;
    if (title() === "") setTitle(chosen.title);
    if (short() === "") setShort(chosen.shortTitle ?? "");
    if (lead() === "") setLead(chosen.ownerUnit.id);
  });

  const error = (field: string, words: string, missing: boolean) => {
    const said = refused();
    if (said?.field === field) return said.message;
    return tried() && missing ? words : undefined;
  };
  const placed = ["title", "leadUnitId", "documents", "coordinationStatement", "proposedLastDay"];
  const elsewhere = () => {
    const said = refused();
    return said && !placed.includes(said.field ?? "") ? said.message : undefined;
  };

  async function save() {
    setTried(true);
    setRefused(undefined);
    const answer = secret.take();
    const documents = ground() && from() === "CONSULTATION" ? [] : dossier.take();
    if (!title().trim() || !leadId() || answer !== "NO" || !documents) {
      requestAnimationFrame(() =>
        document.querySelector("main .error:not(:empty)")?.scrollIntoView({ block: "center" }),
      );
      return;
    }
    setBusy(true);
    try {
      const { draftBallot } = await request(DraftFirstBallotDocument, {
        input: {
          title: title().trim(),
          shortTitle: short().trim() || null,
          leadUnitId: leadId(),
          consultationId: ground() || null,
          taskId: task || null,
          programmeItemId: item || null,
          proposedLastDay: day() || null,
          documents,
          relatedUnitIds: related(),
          coordinationStatement: (signs() && statement().trim()) || null,
          secretContent: false,
          idempotencyKey: key,
        },
      });
      if (draftBallot.ballot) {
        setSent(true);
        kept.removeItem(name);
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
        <p class="small sub for">{g().newBallotHint}</p>
        <Show when={source.data()?.task}>
          {(of) => <Notice icon="list">{g().fromTask(of().content)}</Notice>}
        </Show>
        <Show when={source.data()?.programmeItem}>
          {(of) => <Notice icon="list">{g().fromItem(of().title)}</Notice>}
        </Show>
        <TextArea
          id="title"
          label={g().matterTitle}
          value={title()}
          error={error("title", g().matterTitleMissing, !title().trim())}
          onInput={setTitle}
        />
        <TextArea id="short-title" label={g().shortTitle} value={short()} onInput={setShort} />
        <Show when={isOffice()}>
          <SelectField
            id="lead"
            label={g().lead}
            value={lead()}
            error={error("leadUnitId", g().leadMissing, !lead())}
            options={[
              { value: "", label: g().chooseUnit },
              ...(units.every() ?? []).map((unit) => ({ value: unit.id, label: unit.name })),
            ]}
            onChange={setLead}
          />
        </Show>
        <SelectField
          id="ground"
          label={g().ground}
          hint={g().groundHint}
          value={offered().some((one) => one.id === ground()) ? ground() : ""}
          options={[
            { value: "", label: g().groundNone },
            ...offered().map((one) => ({ value: one.id, label: one.shortTitle ?? one.title })),
          ]}
          onChange={(id) => {
            setGround(id);
            setFrom(id ? "CONSULTATION" : "NEW");
          }}
        />
        <section aria-labelledby="related-title">
          <h2 id="related-title">{g().related}</h2>
          <UnitsField
            units={units}
            chosen={related()}
            without={leadId()}
            hint={g().relatedHint}
            onChange={setRelated}
          />
          <Show when={signs()} fallback={<p class="small sub">{g().statementLater}</p>}>
            <TextArea
              id="statement"
              label={g().statement}
              hint={g().statementHint}
              value={statement()}
              error={error("coordinationStatement", g().statementMissing, false)}
              onInput={setStatement}
            />
          </Show>
        </section>
        <LastDay
          label={g().lastDay}
          hint={g().lastDayHint}
          value={day()}
          error={undefined}
          onInput={setDay}
        />
        <SecretHere
          legend={t().secretQuestion}
          value={secret.value()}
          error={tried() ? unsaid(secret.value()) : undefined}
          onChange={secret.set}
        />
        <section aria-labelledby="dossier-title">
          <h2 id="dossier-title">{t().dossier}</h2>
          <Show when={ground()}>
            <ChoiceRadios<From>
              name="dossier"
              legend={t().dossier}
              value={from()}
              options={[
                { value: "CONSULTATION", label: g().dossierTaken, icon: "document" },
                { value: "NEW", label: g().dossierNew, icon: "plus" },
              ]}
              onChange={setFrom}
            />
          </Show>
          <Show when={!ground() || from() === "NEW"}>
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
