import { createSignal, Show } from "solid-js";
import { ConsultationTermsDocument, InviteToConferenceDocument } from "../../../api/generated";
import { createQuery } from "../../../api/query";
import { request } from "../../../api/session";
import { t } from "../../../i18n";
import { f } from "../../../i18n/confer";
import { SecretQuestion, type YesNo } from "../../../matter/SecretQuestion";
import { Checkbox } from "../../../parts/Checkbox";
import { FormSheet } from "../../manage/FormSheet";
import { createSaving } from "../../manage/saving";
import type { Shared } from "../ActForms";
import { createWhenWhere, WhenWhere } from "./WhenWhere";

/** The invitation to a conference: when, where, and what silence will mean (C3, C5). */
export function InviteSheet(props: Shared) {
  const at = createWhenWhere();
  const terms = createQuery(ConsultationTermsDocument, () => ({}));
  const [notice, setNotice] = createSignal(true);
  const [secret, setSecret] = createSignal<YesNo>();
  const saving = createSaving(["startsAt", "place", "note", "secretContent"], props.stale);
  const submit = () => {
    const missing = {
      ...at.missing(),
      secretContent: secret() ? undefined : t().secretMissing,
    };
    void saving.send(
      missing,
      async () => {
        const input = {
          consultationId: props.consultation.id,
          expectedVersion: props.consultation.version,
          ...at.given(),
          effectNotice: notice() ? null : false,
          secretContent: secret() === "YES",
        };
        return (await request(InviteToConferenceDocument, { input })).inviteToConference;
      },
      (result) => props.done(result.consultation),
    );
  };
  return (
    <FormSheet
      title={f().inviteAsk}
      saving={saving}
      label={f().invite}
      consequence={f().inviteText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <WhenWhere of={at} saving={saving} />
      <Show when={terms.data()?.consultationTerms.noticeIsChosen}>
        <div class="rows">
          <Checkbox label={f().notice} checked={notice()} onChange={setNotice} />
        </div>
      </Show>
      <SecretQuestion value={secret()} error={saving.error("secretContent")} onChange={setSecret} />
    </FormSheet>
  );
}
