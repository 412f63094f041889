import { createSignal, For, Show } from "solid-js";
import {
  CloseBallotDocument,
  DecideBallotDocument,
  type DecisionKind,
  OpenBallotDocument,
  OrderBallotDocument,
  type OrderReason,
} from "../../api/generated";
import { request } from "../../api/session";
import { t } from "../../i18n";
import { c } from "../../i18n/course";
import { g } from "../../i18n/gate";
import { h } from "../../i18n/pending";
import { ActSheet } from "../../matter/ActSheet";
import { createChosen, createRefused } from "../../matter/chosen";
import { LastDay } from "../../matter/LastDay";
import { PendingMandates } from "../../matter/PendingMandates";
import { SecretQuestion, type YesNo } from "../../matter/SecretQuestion";
import { Checkbox } from "../../parts/Checkbox";
import { ChoiceRadios } from "../../parts/Choice";
import { TextArea } from "../../parts/Field";
import { openWords } from "./Gate";
import { type Ballot, decision } from "./words";

export interface Shared {
  ballot: Ballot;
  onClose: () => void;
  stale: () => void;
  done: (next: Ballot | null) => void;
}

/** What every act needs besides its own form. */
export const common = (props: Shared) => ({
  matter: props.ballot,
  label: t().matter,
  onClose: props.onClose,
  stale: props.stale,
  done: (result: { ballot: Ballot | null }) => props.done(result.ballot),
});

export const target = (ballot: Ballot) => ({
  ballotId: ballot.id,
  expectedVersion: ballot.version,
});

/** Words are sent only after the secret question was answered with no. */
const words = (note: string) =>
  note.trim() ? { note: note.trim(), secretContent: false } : { note: null };

export function OrderSheet(props: Shared) {
  const reason = createChosen<OrderReason>();
  const [note, setNote] = createSignal("");
  return (
    <ActSheet
      {...common(props)}
      title={t().orderAsk}
      asks={() => note().trim() !== ""}
      consequence={t().orderText}
      chosen={reason.take}
      run={async (chosen) => {
        const input = { ...target(props.ballot), reason: chosen, ...words(note()) };
        return (await request(OrderBallotDocument, { input })).orderBallot;
      }}
    >
      <PendingMandates of={props.ballot.pendingMandates} hint={h().ballot} />
      <ChoiceRadios<OrderReason>
        name="reason"
        legend={t().orderReason}
        value={reason.value()}
        error={reason.missing() ? t().reasonMissing : undefined}
        options={[
          { value: "URGENT", label: t().reasonUrgent, icon: "hourglass" },
          { value: "NO_COLLECTIVE_DEBATE_NEEDED", label: t().reasonNoDebate, icon: "users" },
        ]}
        onChange={reason.set}
      />
      <TextArea id="note" label={t().note} value={note()} onInput={setNote} />
    </ActSheet>
  );
}

export function OpenSheet(props: Shared) {
  const secret = createChosen<YesNo>();
  // What the request proposes; the Office sets it.
  const [closesOn, setClosesOn] = createSignal(props.ballot.proposedLastDay ?? "");
  const [basis, setBasis] = createSignal("");
  const refused = createRefused("closesOn");
  return (
    <ActSheet
      {...common(props)}
      title={t().openAsk}
      consequence={t().openText}
      chosen={secret.take}
      place={refused.place}
      run={async (chosen) => {
        const input = {
          ...target(props.ballot),
          closesOn: closesOn() || null,
          secretContent: chosen === "YES",
          collectiveBasis: basis().trim() || null,
        };
        return (await request(OpenBallotDocument, { input })).openBallot;
      }}
    >
      <PendingMandates of={props.ballot.pendingMandates} hint={h().ballot} />
      <LastDay
        label={t().closesOn}
        hint={t().closesOnHint}
        value={closesOn()}
        error={refused.message()}
        onInput={(day) => {
          setClosesOn(day);
          refused.clear();
        }}
      />
      <TextArea id="basis" label={c().collectiveBasis} value={basis()} onInput={setBasis} />
      <SecretQuestion
        value={secret.value()}
        error={secret.missing() ? t().secretMissing : undefined}
        onChange={secret.set}
      />
    </ActSheet>
  );
}

export function CloseSheet(props: Shared) {
  return (
    <ActSheet
      {...common(props)}
      title={t().closeAsk}
      consequence={t().closeText}
      chosen={() => true}
      run={async () =>
        (await request(CloseBallotDocument, { input: target(props.ballot) })).closeBallot
      }
    />
  );
}

export function DecideSheet(props: Shared) {
  const kind = createChosen<DecisionKind>();
  const [note, setNote] = createSignal("");
  const open = props.ballot.gate.unsettled;
  const [settled, setSettled] = createSignal<string[]>([]);
  const toggle = (id: string, on: boolean) =>
    setSettled(on ? [...settled(), id] : settled().filter((known) => known !== id));
  const settles = () => kind.value() === "APPROVE" && open.length > 0;
  return (
    <ActSheet
      {...common(props)}
      title={t().decideAsk}
      asks={() => note().trim() !== ""}
      consequence={t().decideText}
      chosen={kind.take}
      run={async (chosen) => {
        const settledIds = chosen === "APPROVE" ? settled() : [];
        const input = { ...target(props.ballot), kind: chosen, settledIds, ...words(note()) };
        return (await request(DecideBallotDocument, { input })).decideBallot;
      }}
    >
      <ChoiceRadios<DecisionKind>
        name="decision"
        legend={t().decision}
        value={kind.value()}
        error={kind.missing() ? t().decisionMissing : undefined}
        options={props.ballot.decisions.map(decision)}
        onChange={kind.set}
      />
      <Show when={settles()}>
        <p>
          <b>{g().settle}</b>
        </p>
        <p class="small sub">{g().settleHint}</p>
        <For each={open}>
          {(one) => (
            <Checkbox
              label={openWords(one)}
              checked={settled().includes(one.id)}
              onChange={(on) => toggle(one.id, on)}
            />
          )}
        </For>
      </Show>
      <TextArea id="note" label={t().note} value={note()} onInput={setNote} />
    </ActSheet>
  );
}
