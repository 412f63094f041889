import { MoveConferenceDocument } from "../../../api/generated";
import { request } from "../../../api/session";
import { f } from "../../../i18n/confer";
import { FormSheet } from "../../manage/FormSheet";
import { createSaving } from "../../manage/saving";
import type { Shared } from "./Sheets";
import { createWhenWhere, WhenWhere } from "./WhenWhere";

/** Another time or place: everybody says anew who comes (C3, C8). */
export function MoveSheet(props: Shared) {
  const at = createWhenWhere(props.conference);
  const saving = createSaving(["startsAt", "place", "note"], props.stale, () => true);
  const submit = () => {
    void saving.send(
      at.missing(),
      async () => {
        const input = {
          consultationId: props.consultation.id,
          expectedVersion: props.consultation.version,
          ...at.given(),
          secretContent: false,
        };
        return (await request(MoveConferenceDocument, { input })).moveConference;
      },
      (result) => props.done(result.consultation),
    );
  };
  return (
    <FormSheet
      title={f().moveAsk}
      saving={saving}
      label={f().move}
      consequence={f().moveText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <WhenWhere of={at} saving={saving} />
    </FormSheet>
  );
}
