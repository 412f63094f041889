import { createSignal } from "solid-js";
import {
  ConfirmMandatesDocument,
  CountersignLinkDocument,
  RefuseMandatesDocument,
} from "../../api/generated";
import { request } from "../../api/session";
import { o } from "../../i18n/office";
import { TextArea } from "../../parts/Field";
import { FormSheet } from "../manage/FormSheet";
import { createSaving } from "../manage/saving";

interface Steps {
  onSaved: () => void;
  onClose: () => void;
}

export function ConfirmSheet(props: Steps & { ids: string[] }) {
  const saving = createSaving([]);
  const submit = () =>
    void saving.send(
      {},
      async () => {
        const input = { requestIds: props.ids };
        return (await request(ConfirmMandatesDocument, { input })).confirmMandates;
      },
      props.onSaved,
    );
  return (
    <FormSheet
      title={o().confirmAsk}
      saving={saving}
      label={o().confirm(props.ids.length)}
      consequence={o().confirmText}
      onSubmit={submit}
      onClose={props.onClose}
    />
  );
}

export function RefuseSheet(props: Steps & { ids: string[] }) {
  const [reason, setReason] = createSignal("");
  const saving = createSaving(["reason"]);
  const submit = () =>
    void saving.send(
      { reason: reason().trim() ? undefined : o().filled },
      async () => {
        const input = { requestIds: props.ids, reason: reason() };
        return (await request(RefuseMandatesDocument, { input })).refuseMandates;
      },
      props.onSaved,
    );
  return (
    <FormSheet
      title={o().refuseAsk}
      saving={saving}
      label={o().refuse}
      consequence={o().refuseText}
      onSubmit={submit}
      onClose={props.onClose}
    >
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
