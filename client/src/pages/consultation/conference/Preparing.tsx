import { createSignal, For, Show } from "solid-js";
import { InviteParticipantDocument, ParticipationsDocument } from "../../../api/generated";
import { createQuery } from "../../../api/query";
import { request, viewer } from "../../../api/session";
import { f } from "../../../i18n/confer";
import { Button } from "../../../parts/Button";
import { SelectField, TextArea } from "../../../parts/Field";
import { createUnits } from "../../consultation-new/units";
import { FormSheet } from "../../manage/FormSheet";
import { createSaving } from "../../manage/saving";
import type { Consultation } from "../words";

/** Who takes part in preparing the own matter (C1). */
export function PreparingSection(props: { consultation: Consultation }) {
  const owns = () => viewer()?.acting.unit?.id === props.consultation.ownerUnit.id;
  return (
    <Show when={owns()}>
      <Preparing consultation={props.consultation} />
    </Show>
  );
}

function Preparing(props: { consultation: Consultation }) {
  const query = createQuery(ParticipationsDocument, () => ({ of: props.consultation.id }));
  const [inviting, setInviting] = createSignal(false);
  const rows = () => query.data()?.participations.nodes ?? [];
  const draft = () => props.consultation.state === "DRAFT";
  return (
    <Show when={draft() || rows().length > 0}>
      <section aria-labelledby="preparing">
        <h2 id="preparing">{f().preparing}</h2>
        <ul class="members">
          <For each={rows()}>
            {(row) => (
              <li>
                <div>
                  <b>{row.unit.name}</b>
                  <p class="small">{row.participant?.title ?? f().notNamed}</p>
                </div>
              </li>
            )}
          </For>
        </ul>
        <Show when={draft()}>
          <Button kind="second" icon="plus" onClick={() => setInviting(true)}>
            {f().inviteAgency}
          </Button>
        </Show>
        <Show when={inviting()}>
          <InviteSheet
            id={props.consultation.id}
            onClose={() => setInviting(false)}
            onSaved={() => {
              setInviting(false);
              void query.reload();
            }}
          />
        </Show>
      </section>
    </Show>
  );
}

function InviteSheet(props: { id: string; onClose: () => void; onSaved: () => void }) {
  const units = createUnits();
  const [unit, setUnit] = createSignal("");
  const [note, setNote] = createSignal("");
  const says = () => note().trim() !== "";
  const saving = createSaving(["unitId", "note"], undefined, says);
  const submit = () => {
    void saving.send(
      { unitId: unit() ? undefined : f().needed },
      async () => {
        const input = {
          consultationId: props.id,
          unitId: unit(),
          note: note().trim() || null,
          secretContent: says() ? false : null,
        };
        return (await request(InviteParticipantDocument, { input })).inviteParticipant;
      },
      props.onSaved,
    );
  };
  return (
    <FormSheet
      title={f().inviteAgency}
      saving={saving}
      label={f().inviteAgency}
      consequence={f().inviteAgencyText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <SelectField
        id="invited-unit"
        label={f().agency}
        value={unit()}
        error={saving.error("unitId")}
        options={[
          { value: "", label: f().choose },
          ...(units.all() ?? []).map((of) => ({ value: of.id, label: of.name })),
        ]}
        onChange={setUnit}
      />
      <TextArea
        id="invited-note"
        label={f().note}
        value={note()}
        error={saving.error("note")}
        onInput={setNote}
      />
    </FormSheet>
  );
}
