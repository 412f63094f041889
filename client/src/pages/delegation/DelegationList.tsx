import { createSignal, For, Show } from "solid-js";
import {
  type DelegationPartsFragment,
  type DelegationState,
  DelegationsDocument,
  RevokeDelegationDocument,
} from "../../api/generated";
import { createPaged } from "../../api/paged";
import { request } from "../../api/session";
import { FileRows } from "../../file/FileRows";
import { t } from "../../i18n";
import { d } from "../../i18n/delegation";
import { Listed } from "../../matter/Listed";
import { signature } from "../../matter/signature";
import { Chip } from "../../parts/Chip";
import { TextArea } from "../../parts/Field";
import type { IconName } from "../../parts/Icon";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import { FormSheet } from "../manage/FormSheet";
import { createSaving } from "../manage/saving";
import { fullDate } from "../manage/words";

type Delegation = DelegationPartsFragment;

const signs: Record<DelegationState, { icon: IconName; tone: "done" | "mute" | "act" }> = {
  PENDING: { icon: "hourglass", tone: "act" },
  IN_FORCE: { icon: "tick", tone: "done" },
  ENDED: { icon: "archive", tone: "mute" },
  REVOKED: { icon: "cross", tone: "mute" },
};

/** The delegations that may be seen, newest first; the own ones can be taken back. */
export function DelegationList(props: { onSaved: () => void }) {
  const paged = createPaged(
    DelegationsDocument,
    (data) => data.delegations,
    (data, delegations) => ({ ...data, delegations }),
  );
  const [revoking, setRevoking] = createSignal<Delegation>();
  return (
    <>
      <Listed of={paged} none={d().none}>
        {(of) => <DelegationPanel of={of} onRevoke={() => setRevoking(of)} />}
      </Listed>
      <Show when={revoking()}>
        {(of) => (
          <RevokeSheet
            of={of()}
            onSaved={() => {
              setRevoking(undefined);
              props.onSaved();
              paged.reload();
            }}
            onMoved={paged.reload}
            onClose={() => setRevoking(undefined)}
          />
        )}
      </Show>
    </>
  );
}

function DelegationPanel(props: { of: Delegation; onRevoke: () => void }) {
  return (
    <li class="panel">
      <div class="card-top">
        <h2>{props.of.delegate.title}</h2>
        <Chip {...signs[props.of.state]} words={d().states[props.of.state]} />
      </div>
      <p class="small">{signature(props.of.delegate, props.of.lender)}</p>
      <p>
        <b>{d().kinds[props.of.kind]}</b>
      </p>
      <ul class="small bullets">
        <For each={props.of.powers}>{(power) => <li>{d().powers[power]}</li>}</For>
      </ul>
      <p class="small sub">
        {d().span(fullDate(props.of.startsOn), fullDate(props.of.endsOn))}
        <br />
        {d().document(props.of.documentNumber, fullDate(props.of.documentDate))}
      </p>
      <Show when={props.of.documentFile}>{(file) => <FileRows files={[file()]} />}</Show>
      <Show when={props.of.revokedAt}>
        {(at) => (
          <p class="small sub">
            {d().revokedWhy(moment(at(), now(), t()), props.of.revokeReason ?? "")}
          </p>
        )}
      </Show>
      <Show when={props.of.mayRevoke}>
        <button
          type="button"
          class="link"
          aria-label={d().revokeOf(props.of.delegate.title)}
          onClick={props.onRevoke}
        >
          {d().revoke}
        </button>
      </Show>
    </li>
  );
}

function RevokeSheet(props: {
  of: Delegation;
  onSaved: () => void;
  onMoved: () => void;
  onClose: () => void;
}) {
  const [reason, setReason] = createSignal("");
  const saving = createSaving(["reason"], props.onMoved, () => true);
  const submit = () =>
    void saving.send(
      { reason: reason().trim() ? undefined : d().filled },
      async () => {
        const input = {
          delegationId: props.of.id,
          expectedVersion: props.of.version,
          reason: reason(),
          secretContent: false,
        };
        return (await request(RevokeDelegationDocument, { input })).revokeDelegation;
      },
      props.onSaved,
    );
  return (
    <FormSheet
      title={d().revokeAsk}
      saving={saving}
      label={d().revoke}
      consequence={d().revokeText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <p>
        <b>{props.of.delegate.title}</b>
      </p>
      <TextArea
        id="revoke-reason"
        label={d().reason}
        value={reason()}
        error={saving.error("reason")}
        onInput={setReason}
      />
    </FormSheet>
  );
}
