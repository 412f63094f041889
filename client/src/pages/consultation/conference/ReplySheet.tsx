import { createSignal, Show } from "solid-js";
import { type ConferenceReply, ReplyToInvitationDocument } from "../../../api/generated";
import { request } from "../../../api/session";
import { f } from "../../../i18n/confer";
import { ChoiceRadios } from "../../../parts/Choice";
import { SelectField, TextArea, TextField } from "../../../parts/Field";
import { FormSheet } from "../../manage/FormSheet";
import { createSaving } from "../../manage/saving";
import { createPeople } from "./people";
import type { Shared } from "./Sheets";

const REPLIES: ConferenceReply[] = ["HEAD", "REPRESENTATIVE", "NOBODY"];
const HEADS = ["AGENCY_HEAD", "OFFICE_HEAD"];

/** Who comes: the head, somebody for the head, or nobody (C4, C8). */
export function ReplySheet(props: Shared) {
  const mine = () => props.conference.myAttendance;
  const [reply, setReply] = createSignal<ConferenceReply | undefined>(mine()?.reply ?? undefined);
  const [who, setWho] = createSignal(
    mine()?.reply === "REPRESENTATIVE" ? (mine()?.representative?.id ?? "") : "",
  );
  const [authority, setAuthority] = createSignal(mine()?.authority ?? "");
  const [reason, setReason] = createSignal(mine()?.reason ?? "");
  const sends = () => reply() === "REPRESENTATIVE";
  const says = () => (sends() ? authority() : reply() === "NOBODY" ? reason() : "").trim() !== "";
  const people = createPeople(() => props.consultation.id);
  const saving = createSaving(
    ["reply", "representativeMandateId", "authority", "reason"],
    props.stale,
    says,
  );
  const submit = () => {
    const given = reply();
    const missing = {
      reply: given ? undefined : f().needed,
      representativeMandateId: !sends() || who() ? undefined : f().needed,
      reason: given !== "NOBODY" || reason().trim() ? undefined : f().needed,
    };
    void saving.send(
      missing,
      async () => {
        const input = {
          consultationId: props.consultation.id,
          reply: given ?? "HEAD",
          representativeMandateId: sends() ? who() : null,
          authority: sends() ? authority().trim() || null : null,
          reason: given === "NOBODY" ? reason() : null,
          secretContent: says() ? false : null,
        };
        return (await request(ReplyToInvitationDocument, { input })).replyToInvitation;
      },
      (result) => props.done(result.consultation),
    );
  };
  return (
    <FormSheet
      title={f().reply}
      saving={saving}
      label={f().reply}
      consequence={f().replyText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <ChoiceRadios<ConferenceReply>
        name="reply"
        legend={f().whoComes}
        value={reply()}
        error={saving.error("reply")}
        options={REPLIES.map((value) => ({ value, label: f().replies[value] }))}
        onChange={setReply}
      />
      <Show when={sends()}>
        <SelectField
          id="representative"
          label={f().representative}
          value={who()}
          error={saving.error("representativeMandateId")}
          options={[
            { value: "", label: f().choose },
            ...people
              .colleagues()
              .filter((of) => !HEADS.includes(of.office))
              .map((of) => ({ value: of.id, label: of.title })),
          ]}
          onChange={setWho}
        />
        <TextField
          id="authority"
          label={f().authority}
          value={authority()}
          error={saving.error("authority")}
          onInput={setAuthority}
        />
      </Show>
      <Show when={reply() === "NOBODY"}>
        <TextArea
          id="reply-reason"
          label={f().reason}
          value={reason()}
          error={saving.error("reason")}
          onInput={setReason}
        />
      </Show>
    </FormSheet>
  );
}
