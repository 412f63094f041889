import {
  AcknowledgeConclusionDocument,
  ConcludeConferenceDocument,
  type ConferencePartsFragment,
  type MinutesSignatory,
  SignMinutesDocument,
} from "../../../api/generated";
import { request } from "../../../api/session";
import { t } from "../../../i18n";
import { f } from "../../../i18n/confer";
import { ActSheet } from "../../../matter/ActSheet";
import type { Consultation } from "../words";

export interface Shared {
  consultation: Consultation;
  conference: ConferencePartsFragment;
  onClose: () => void;
  stale: () => void;
  done: (next: Consultation | null) => void;
}

/** What every sheet needs besides its own form. */
const common = (props: Shared) => ({
  matter: props.consultation,
  label: t().consultMatter,
  onClose: props.onClose,
  stale: props.stale,
  done: (result: { consultation: Consultation | null }) => props.done(result.consultation),
});

export function SignSheet(props: Shared & { signatory: MinutesSignatory }) {
  return (
    <ActSheet
      {...common(props)}
      title={f().signAsk}
      consequence={f().signText}
      chosen={() => true}
      run={async () => {
        const input = {
          consultationId: props.consultation.id,
          minutesVersion: props.conference.minutes?.version ?? 0,
          signatory: props.signatory,
        };
        return (await request(SignMinutesDocument, { input })).signMinutes;
      }}
    >
      <p class="words">{props.conference.minutes?.text}</p>
      <p class="words">
        <b>{f().conclusion}</b>: {props.conference.conclusion}
      </p>
    </ActSheet>
  );
}

export function ConcludeSheet(props: Shared) {
  return (
    <ActSheet
      {...common(props)}
      title={f().concludeAsk}
      consequence={`${f().concludeText} ${f().absentNotice(props.conference.daysAfter)}`}
      chosen={() => true}
      run={async () => {
        const { id, version } = props.consultation;
        const input = { consultationId: id, expectedVersion: version };
        return (await request(ConcludeConferenceDocument, { input })).concludeConference;
      }}
    />
  );
}

export function AcknowledgeSheet(props: Shared) {
  return (
    <ActSheet
      {...common(props)}
      title={f().acknowledgeAsk}
      consequence={f().acknowledgeText}
      chosen={() => true}
      run={async () => {
        const input = { consultationId: props.consultation.id };
        return (await request(AcknowledgeConclusionDocument, { input })).acknowledgeConclusion;
      }}
    />
  );
}
