import { createSignal, For } from "solid-js";
import {
  ConfirmMandatesDocument,
  CountersignLinkDocument,
  RefuseMandatesDocument,
  type RequestFieldsFragment,
} from "../../api/generated";
import { request } from "../../api/session";
import { o } from "../../i18n/office";
import { TextArea } from "../../parts/Field";
import { FormSheet } from "../manage/FormSheet";
import { createSaving } from "../manage/saving";
import { fullDate } from "../manage/words";

interface Steps {
  onSaved: () => void;
  onClose: () => void;
}

interface Taken {
  of: RequestFieldsFragment[];
}

const idsOf = (props: Taken) => props.of.map((one) => one.id);

/** One line: who held the office, who shall hold it, and from when. */
function lineWords(of: RequestFieldsFragment): string {
  if (of.kind === "END") return o().leaves(of.person.name, of.endsOn ? fullDate(of.endsOn) : "");
  const before = of.replaces.map((held) => held.personName).join(", ");
  const who = before ? o().inPlaceOf(before, of.person.name) : of.person.name;
  return o().begins(who, fullDate(of.startsOn));
}

/** Line by line what is decided on, so that no line hides behind a number. */
function Lines(props: Taken) {
  return (
    <div class="field">
      <ul class="rows">
        <For each={props.of}>
          {(one) => (
            <li class="post">
              <b>{one.title}</b>
              <p class="small">{lineWords(one)}</p>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}

export function ConfirmSheet(props: Steps & Taken) {
  const saving = createSaving([]);
  const submit = () =>
    void saving.send(
      {},
      async () => {
        const input = { requestIds: idsOf(props) };
        return (await request(ConfirmMandatesDocument, { input })).confirmMandates;
      },
      props.onSaved,
    );
  return (
    <FormSheet
      title={o().confirmAsk}
      saving={saving}
      label={o().confirm(props.of.length)}
      consequence={o().confirmText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Lines of={props.of} />
    </FormSheet>
  );
}

export function RefuseSheet(props: Steps & Taken) {
  const [reason, setReason] = createSignal("");
  const saving = createSaving(["reason"]);
  const submit = () =>
    void saving.send(
      { reason: reason().trim() ? undefined : o().filled },
      async () => {
        const input = { requestIds: idsOf(props), reason: reason() };
        return (await request(RefuseMandatesDocument, { input })).refuseMandates;
      },
      props.onSaved,
    );
  return (
    <FormSheet
      title={o().refuseAsk}
      saving={saving}
      label={o().refuse(props.of.length)}
      consequence={o().refuseText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Lines of={props.of} />
      <TextArea
        id="refuse-reason"
        label={o().reason}
        value={reason()}
        error={saving.error("reason")}
        onInput={setReason}
      />
    </FormSheet>
  );
}

export function CountersignSheet(props: Steps & { id: string; name: string }) {
  const saving = createSaving([]);
  const submit = () =>
    void saving.send(
      {},
      async () => {
        const input = { linkId: props.id };
        return (await request(CountersignLinkDocument, { input })).countersignLink;
      },
      props.onSaved,
    );
  return (
    <FormSheet
      title={o().linkAsk}
      saving={saving}
      label={o().linkSign}
      consequence={o().linkText(props.name)}
      onSubmit={submit}
      onClose={props.onClose}
    />
  );
}
