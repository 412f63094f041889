import { Index, onMount, Show } from "solid-js";
import type { FilePartsFragment } from "../../api/generated";
import { lasting } from "../../api/kept";
import { FileField } from "../../file/FileField";
import type { Uploads } from "../../file/uploads";
import { t } from "../../i18n";
import { w } from "../../i18n/asking";
import { f } from "../../i18n/confer";
import { p } from "../../i18n/points";
import { documentKinds, documentWords } from "../../matter/documents";
import { LastDay } from "../../matter/LastDay";
import { SecretQuestion } from "../../matter/SecretQuestion";
import { Button } from "../../parts/Button";
import { Checkbox } from "../../parts/Checkbox";
import { FieldError, SelectField, TextArea, TextField } from "../../parts/Field";
import { Icon } from "../../parts/Icon";
import { Notice } from "../../parts/Notice";
import { PageBand } from "../../shell/Band";
import { followPath } from "../../shell/router";
import { points } from "../consultation/points/articles";
import { ExternalFields } from "./ExternalFields";
import { emptyPaper, type Field, type Form, type Paper } from "./form";
import { CannotBeTold, createTerms, PendingHeads } from "./terms";
import type { Unit } from "./units";

/** The form is longer than the screen: what is wrong first must be seen. */
export function showError() {
  document.querySelector("main .error:not(:empty)")?.scrollIntoView({ block: "center" });
}

export type WriteFiles = (
  paperId: string,
  next: (files: FilePartsFragment[]) => FilePartsFragment[],
) => void;

export function FormPage(props: {
  form: Form;
  /** Whether this office sends; a specialist only prepares. */
  sends: boolean;
  /** The same, were it not for the form that is chosen. */
  maySend: boolean;
  error: (field: Field) => string | undefined;
  uploads: Uploads;
  units: Unit[];
  onChange: (change: Partial<Form>) => void;
  onFiles: WriteFiles;
  onRecipients: () => void;
  onContinue: () => void;
  onClear: () => void;
}) {
  // After the router has put back where the page was scrolled to.
  onMount(() => requestAnimationFrame(() => requestAnimationFrame(showError)));
  const terms = createTerms(() => props.form);
  const papers = () => props.form.documents;
  const writePaper = (at: number, change: Partial<Paper>) =>
    props.onChange({
      documents: papers().map((paper, index) => (index === at ? { ...paper, ...change } : paper)),
    });
  return (
    <>
      <PageBand
        title={t().newConsultation}
        backLabel={t().toFollow}
        back={followPath("consultations")}
      />
      <main class="form">
        <h1>{t().newConsultation}</h1>
        <p class="small sub for">{lasting() ? w().keptWhileWriting : t().keptNot}</p>
        <TextArea
          id="title"
          label={w().draftName}
          hint={w().draftNameHint}
          value={props.form.title}
          error={props.error("title")}
          onInput={(title) => props.onChange({ title })}
        />
        <TextField
          id="short-title"
          label={t().shortTitle}
          hint={w().shortTitleHint}
          value={props.form.shortTitle}
          error={props.error("shortTitle")}
          onInput={(shortTitle) => props.onChange({ shortTitle })}
        />
        <ExternalFields form={props.form} error={props.error} onChange={props.onChange} />
        <SecretQuestion
          value={props.form.secret || undefined}
          error={props.error("secretContent")}
          onChange={(secret) => props.onChange({ secret })}
        />
        <div role="alert">
          <Show when={props.form.secret === "YES"}>
            <Notice tone="bad" icon="lock" title={t().secretRefused}>
              {w().secretPaper}
              <p>
                <button type="button" class="link" onClick={props.onClear}>
                  {w().clearForm}
                </button>
              </p>
            </Notice>
          </Show>
        </div>
        <section aria-labelledby="documents-title">
          <h2 id="documents-title">{t().dossier}</h2>
          <p class="hint">{w().documentsHint}</p>
          <FieldError id="documents-error" error={props.error("documents")} />
          {/* By index, so that the field being typed in is not replaced. */}
          <Index each={papers()}>
            {(paper, at) => (
              <PaperFields
                paper={paper()}
                at={at}
                removable={papers().length > 1}
                uploads={props.uploads}
                cleared={props.form.secret === "NO"}
                onChange={(change) => writePaper(at, change)}
                onFiles={props.onFiles}
                onRemove={() => {
                  props.uploads.clear(paper().id);
                  props.onChange({ documents: papers().filter((_, index) => index !== at) });
                }}
              />
            )}
          </Index>
          <Button
            kind="second"
            icon="plus"
            onClick={() =>
              props.onChange({ documents: [...papers(), emptyPaper("SUBMISSION_LETTER")] })
            }
          >
            {w().addDocument}
          </Button>
        </section>
        <Show when={props.form.previous}>
          <TextArea
            id="change-note"
            label={p().whatChanged}
            value={props.form.changeNote}
            error={props.error("changeNote")}
            onInput={(changeNote) => props.onChange({ changeNote })}
          />
        </Show>
        <PointsField form={props.form} error={props.error("points")} onChange={props.onChange} />
        <section aria-labelledby="recipients-title">
          <h2 id="recipients-title">{w().recipients}</h2>
          <FieldError id="recipients-error" error={props.error("recipientUnitIds")} />
          <div class="rows">
            <button
              type="button"
              class="row"
              aria-describedby={props.error("recipientUnitIds") ? "recipients-error" : undefined}
              onClick={props.onRecipients}
            >
              <Icon name="building" />
              <span>
                <b>{w().chooseRecipients}</b>
                <small>{w().chosenCount(props.form.recipients.length)}</small>
              </span>
              <Icon name="chevron" />
            </button>
          </div>
          <CannotBeTold units={props.units} recipients={props.form.recipients} />
          <PendingHeads units={props.units} recipients={props.form.recipients} />
        </section>
        <Show when={props.maySend && !props.form.external}>
          <div class="rows">
            <Checkbox
              label={f().byConference}
              checked={props.form.conference}
              onChange={(conference) => props.onChange({ conference })}
            />
          </div>
        </Show>
        <Show when={props.sends}>
          <LastDay
            label={w().answerLastDayOptional}
            hint={t().answerLastDayHint}
            value={props.form.closesOn}
            error={props.error("closesOn")}
            onInput={(closesOn) => props.onChange({ closesOn })}
          />
        </Show>
        <Show when={!props.form.external}>
          <div class="rows">
            <Checkbox
              label={p().legalNormative}
              checked={props.form.legalNormative}
              onChange={(legalNormative) => props.onChange({ legalNormative })}
            />
          </div>
        </Show>
        <Show when={props.sends && terms()?.noticeIsChosen}>
          <div class="rows">
            <Checkbox
              label={p().carryNotice}
              checked={props.form.notice}
              onChange={(notice) => props.onChange({ notice })}
            />
          </div>
        </Show>
      </main>
      <section class="tray" aria-label={t().goOn}>
        <div>
          <Button onClick={props.onContinue}>{t().goOn}</Button>
        </div>
      </section>
    </>
  );
}

/** The points to ask about: pasted, or taken from the draft that was typed above. */
function PointsField(props: {
  form: Form;
  error: string | undefined;
  onChange: (change: Partial<Form>) => void;
}) {
  const draft = () =>
    props.form.documents.find((paper) => paper.kind === "DRAFT" && paper.text.trim());
  const articles = () =>
    points(draft()?.text ?? "")
      .map((point) => ({
        ...point,
        line: [point.number, point.heading].filter(Boolean).join(". "),
      }))
      .reduce<string[]>((lines, point, at, all) => {
        if (point.chapter && point.chapter !== all[at - 1]?.chapter) lines.push(point.chapter);
        lines.push(point.line);
        return lines;
      }, [])
      .join("\n");
  return (
    <section aria-labelledby="points-title">
      <h2 id="points-title">{p().enter}</h2>
      <Show when={draft()}>
        <Button kind="second" onClick={() => props.onChange({ points: articles() })}>
          {p().fromDraft}
        </Button>
      </Show>
      <TextArea
        id="points"
        label={p().found(points(props.form.points).length)}
        hint={p().enterHint}
        value={props.form.points}
        error={props.error}
        onInput={(text) => props.onChange({ points: text })}
      />
    </section>
  );
}

function PaperFields(props: {
  paper: Paper;
  at: number;
  removable: boolean;
  uploads: Uploads;
  cleared: boolean;
  onChange: (change: Partial<Paper>) => void;
  onFiles: WriteFiles;
  onRemove: () => void;
}) {
  const id = (field: string) => `document-${props.at}-${field}`;
  return (
    <fieldset class="panel paper">
      <legend class="sr">{w().documentNumber(props.at + 1)}</legend>
      <p class="heading">
        <b aria-hidden="true">{w().documentNumber(props.at + 1)}</b>
        <Show when={props.removable}>
          <button
            type="button"
            class="link small"
            aria-label={w().removeDocument(props.at + 1)}
            onClick={props.onRemove}
          >
            {t().remove}
          </button>
        </Show>
      </p>
      <SelectField
        id={id("kind")}
        label={w().documentKind}
        value={props.paper.kind}
        onChange={(kind) => props.onChange({ kind })}
        options={documentKinds.map((kind) => ({ value: kind, label: documentWords(kind) }))}
      />
      <TextField
        id={id("title")}
        label={w().documentTitle}
        value={props.paper.title}
        onInput={(title) => props.onChange({ title })}
      />
      <TextArea
        id={id("text")}
        label={w().documentText}
        hint={w().documentTextHint}
        value={props.paper.text}
        onInput={(text) => props.onChange({ text })}
        tall
      />
      <FileField
        id={id("files")}
        label={t().fileField}
        slot={props.paper.id}
        uploads={props.uploads}
        cleared={props.cleared}
        files={props.paper.files}
        many
        onArrived={(file, of) => props.onFiles(of, (files) => [...files, file])}
        onRemove={(gone) =>
          props.onFiles(props.paper.id, (files) => files.filter((file) => file.id !== gone))
        }
      />
    </fieldset>
  );
}
