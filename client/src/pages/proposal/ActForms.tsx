import { createSignal } from "solid-js";
import {
  AcceptProposalDocument,
  CloseProposalDocument,
  SendProposalDocument,
  TransferProposalDocument,
  UrgeProposalDocument,
} from "../../api/generated";
import { request } from "../../api/session";
import { t } from "../../i18n";
import { p } from "../../i18n/proposals";
import { ActSheet } from "../../matter/ActSheet";
import { createChosen, createRefused } from "../../matter/chosen";
import { SecretQuestion, type YesNo } from "../../matter/SecretQuestion";
import { TextArea } from "../../parts/Field";
import { AgencyField } from "./AgencyField";
import type { Proposal } from "./words";

export interface Shared {
  proposal: Proposal;
  onClose: () => void;
  stale: () => void;
  done: (next: Proposal | null) => void;
}

export const target = (of: Proposal) => ({ proposalId: of.id, expectedVersion: of.version });

/** What every act needs besides its own form. */
export const common = (props: Shared) => ({
  matter: { ...props.proposal, shortTitle: null },
  label: p().matter,
  onClose: props.onClose,
  stale: props.stale,
  done: (result: { proposal: Proposal | null }) => props.done(result.proposal),
});

export function SendSheet(props: Shared) {
  const secret = createChosen<YesNo>();
  return (
    <ActSheet
      {...common(props)}
      title={p().sendAsk}
      consequence={p().sendText(props.proposal.focalUnit.name)}
      chosen={secret.take}
      run={async (chosen) => {
        const input = { ...target(props.proposal), secretContent: chosen === "YES" };
        return (await request(SendProposalDocument, { input })).sendProposal;
      }}
    >
      <SecretQuestion
        value={secret.value()}
        error={secret.missing() ? t().secretMissing : undefined}
        onChange={secret.set}
      />
    </ActSheet>
  );
}

export function AcceptSheet(props: Shared) {
  return (
    <ActSheet
      {...common(props)}
      title={p().acceptAsk}
      consequence={p().acceptText}
      chosen={() => true}
      run={async () => {
        const input = target(props.proposal);
        return (await request(AcceptProposalDocument, { input })).acceptProposal;
      }}
    />
  );
}

export function CloseSheet(props: Shared) {
  return (
    <ActSheet
      {...common(props)}
      title={p().closeAsk}
      consequence={p().closeText}
      chosen={() => true}
      run={async () => {
        const input = target(props.proposal);
        return (await request(CloseProposalDocument, { input })).closeProposal;
      }}
    />
  );
}

export function UrgeSheet(props: Shared) {
  return (
    <ActSheet
      {...common(props)}
      title={p().urgeAsk}
      consequence={p().urgeText}
      chosen={() => true}
      run={async () => {
        const input = { proposalId: props.proposal.id };
        return (await request(UrgeProposalDocument, { input })).urgeProposal;
      }}
    />
  );
}

/** Another agency and why, as both passing on and naming another agency need it. */
export function createPassing() {
  const [unitId, setUnitId] = createSignal("");
  const [reason, setReason] = createSignal("");
  const agency = createRefused("unitId");
  const why = createRefused("reason");
  const chosen = () => {
    if (!unitId()) agency.say(p().agencyMissing);
    if (!reason().trim()) why.say(p().reasonMissing);
    return unitId() && reason().trim() ? { unitId: unitId(), reason: reason().trim() } : undefined;
  };
  const fields = () => (
    <>
      <AgencyField
        id="agency"
        label={p().agency}
        value={unitId()}
        error={agency.message()}
        onChange={(next) => {
          setUnitId(next);
          agency.clear();
        }}
      />
      <TextArea
        id="reason"
        label={p().reason}
        value={reason()}
        error={why.message()}
        onInput={(next) => {
          setReason(next);
          why.clear();
        }}
      />
    </>
  );
  const place: typeof agency.place = (refusal) => agency.place(refusal) || why.place(refusal);
  return { chosen, fields, place };
}

export function TransferSheet(props: Shared) {
  const passing = createPassing();
  return (
    <ActSheet
      {...common(props)}
      title={p().transferAsk}
      asks={() => true}
      consequence={p().transferText}
      chosen={passing.chosen}
      place={passing.place}
      run={async (chosen) => {
        const input = { ...target(props.proposal), ...chosen, secretContent: false };
        return (await request(TransferProposalDocument, { input })).transferProposal;
      }}
    >
      {passing.fields()}
    </ActSheet>
  );
}
