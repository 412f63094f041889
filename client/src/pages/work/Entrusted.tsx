import { createSignal, For, Show } from "solid-js";
import {
  LeaveTaskToHeadDocument,
  NameTaskRepresentativeDocument,
  TakeTaskBackDocument,
  type TaskQuery,
} from "../../api/generated";
import { request } from "../../api/session";
import { d } from "../../i18n/delegation";
import { Button } from "../../parts/Button";
import { SelectField, TextField } from "../../parts/Field";
import { Notice } from "../../parts/Notice";
import { Summary, SummaryRow } from "../../parts/Sheet";
import { FormSheet } from "../manage/FormSheet";
import { createSaving } from "../manage/saving";

type Task = NonNullable<TaskQuery["task"]>;
type Act = Task["allowedActs"][number];

/** Who acts in the task: those named by coordinating agencies (D10), the head it is left to (D7). */
export function Entrusted(props: { task: Task; reload: () => void }) {
  const [act, setAct] = createSignal<Act>();
  const shared = () => ({
    task: props.task,
    onClose: () => setAct(undefined),
    onSaved: () => {
      setAct(undefined);
      props.reload();
    },
  });
  const words = (of: Act) =>
    ({
      NAME_REPRESENTATIVE: d().name,
      LEAVE_TO_HEAD: d().leave,
      TAKE_BACK: d().takeBack,
    })[of];
  return (
    <>
      <Show when={props.task.leftToHead}>
        {(left) => (
          <Notice tone="info" icon="gavel" title={d().left}>
            {left().document}
          </Notice>
        )}
      </Show>
      <Show when={props.task.representatives.length > 0}>
        <div class="panel">
          <Summary open>
            <SummaryRow label={d().representatives}>
              <For each={props.task.representatives}>
                {(one) => (
                  <p>
                    <b>{one.mandate.title}</b>, {d().namedFor(one.unit.name)}
                  </p>
                )}
              </For>
            </SummaryRow>
          </Summary>
        </div>
      </Show>
      <For each={props.task.allowedActs}>
        {(of) => (
          <Button kind="second" onClick={() => setAct(of)}>
            {words(of)}
          </Button>
        )}
      </For>
      <Show when={act() === "NAME_REPRESENTATIVE"}>
        <NameSheet {...shared()} />
      </Show>
      <Show when={act() === "LEAVE_TO_HEAD"}>
        <LeaveSheet {...shared()} />
      </Show>
      <Show when={act() === "TAKE_BACK"}>
        <TakeBackSheet {...shared()} />
      </Show>
    </>
  );
}

interface Sheet {
  task: Task;
  onSaved: () => void;
  onClose: () => void;
}

function NameSheet(props: Sheet) {
  const [mandate, setMandate] = createSignal("");
  const saving = createSaving(["mandateId"]);
  const submit = () =>
    void saving.send(
      { mandateId: mandate() ? undefined : d().filled },
      async () => {
        const input = { taskId: props.task.id, mandateId: mandate() };
        return (await request(NameTaskRepresentativeDocument, { input })).nameTaskRepresentative;
      },
      props.onSaved,
    );
  return (
    <FormSheet
      title={d().name}
      saving={saving}
      label={d().name}
      consequence={d().nameText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <SelectField
        id="representative"
        label={d().person}
        value={mandate()}
        error={saving.error("mandateId")}
        options={[
          { value: "", label: "…" },
          ...props.task.colleagues.map((of) => ({ value: of.id, label: of.title })),
        ]}
        onChange={setMandate}
      />
    </FormSheet>
  );
}

function LeaveSheet(props: Sheet) {
  const [document, setDocument] = createSignal("");
  const saving = createSaving(["document", "taskId"], undefined, () => true);
  const submit = () =>
    void saving.send(
      { document: document().trim() ? undefined : d().filled },
      async () => {
        const input = { taskId: props.task.id, document: document(), secretContent: false };
        return (await request(LeaveTaskToHeadDocument, { input })).leaveTaskToHead;
      },
      props.onSaved,
    );
  return (
    <FormSheet
      title={d().leave}
      saving={saving}
      label={d().leave}
      consequence={d().leaveText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextField
        id="leave-document"
        label={d().leaveDocument}
        value={document()}
        error={saving.error("document") ?? saving.error("taskId")}
        onInput={setDocument}
      />
    </FormSheet>
  );
}

function TakeBackSheet(props: Sheet) {
  const saving = createSaving([]);
  const submit = () =>
    void saving.send(
      {},
      async () => {
        const input = { taskId: props.task.id };
        return (await request(TakeTaskBackDocument, { input })).takeTaskBack;
      },
      props.onSaved,
    );
  return (
    <FormSheet
      title={d().takeBackAsk}
      saving={saving}
      label={d().takeBack}
      onSubmit={submit}
      onClose={props.onClose}
    />
  );
}
