import { createSignal } from "solid-js";
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
import { ChoiceRadios } from "../../parts/Choice";
import { TextArea, TextField } from "../../parts/Field";
import { now } from "../../time/clock";
import { wall } from "../../time/parts";
import { civilDate } from "../../time/words";
import { ActSheet } from "./ActSheet";
import { type Ballot, decision } from "./words";

interface Shared {
  ballot: Ballot;
  onClose: () => void;
  stale: () => void;
  done: (next: Ballot | null) => void;
}

const target = (ballot: Ballot) => ({ ballotId: ballot.id, expectedVersion: ballot.version });

/** A value that must be chosen, and whether to say that it is missing. */
function createChosen<T>() {
  const [value, setValue] = createSignal<T>();
  const [tried, setTried] = createSignal(false);
  return {
    value,
    set: (next: T) => setValue(() => next),
    missing: () => tried() && value() === undefined,
    take: () => {
      setTried(true);
      return value();
    },
  };
}

export function OrderSheet(props: Shared) {
  const reason = createChosen<OrderReason>();
  const [note, setNote] = createSignal("");
  return (
    <ActSheet
      {...props}
      title={t().orderAsk}
      consequence={t().orderText}
      chosen={reason.take}
      run={async (chosen) => {
        const input = { ...target(props.ballot), reason: chosen, note: note().trim() || null };
        return (await request(OrderBallotDocument, { input })).orderBallot;
      }}
    >
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
  const secret = createChosen<"NO" | "YES">();
  const [closesOn, setClosesOn] = createSignal("");
  const today = () => {
    const { year, month, day } = wall(now());
    return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  };
  return (
    <ActSheet
      {...props}
      title={t().openAsk}
      consequence={t().openText}
      chosen={secret.take}
      run={async (chosen) => {
        const input = {
          ...target(props.ballot),
          closesOn: closesOn() || null,
          secretContent: chosen === "YES",
        };
        return (await request(OpenBallotDocument, { input })).openBallot;
      }}
    >
      <TextField
        id="closes-on"
        type="date"
        label={t().closesOn}
        hint={closesOn() ? civilDate(closesOn(), now(), t()) : t().closesOnHint}
        value={closesOn()}
        min={today()}
        onInput={setClosesOn}
      />
      <ChoiceRadios<"NO" | "YES">
        name="secret"
        legend={t().secretQuestion}
        value={secret.value()}
        error={secret.missing() ? t().secretMissing : undefined}
        options={[
          { value: "NO", label: t().secretNo, icon: "dash" },
          { value: "YES", label: t().secretYes, icon: "lock" },
        ]}
        onChange={secret.set}
      />
    </ActSheet>
  );
}

export function CloseSheet(props: Shared) {
  return (
    <ActSheet
      {...props}
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
  const kinds = (): DecisionKind[] =>
    props.ballot.state === "PASSED"
      ? ["APPROVE", "RETURN_FOR_AMENDMENTS"]
      : ["TO_SESSION", "RETURN", "STOP"];
  return (
    <ActSheet
      {...props}
      title={t().decideAsk}
      consequence={t().decideText}
      chosen={kind.take}
      run={async (chosen) => {
        const input = { ...target(props.ballot), kind: chosen, note: note().trim() || null };
        return (await request(DecideBallotDocument, { input })).decideBallot;
      }}
    >
      <ChoiceRadios<DecisionKind>
        name="decision"
        legend={t().decision}
        value={kind.value()}
        error={kind.missing() ? t().decisionMissing : undefined}
        options={kinds().map(decision)}
        onChange={kind.set}
      />
      <TextArea id="note" label={t().note} value={note()} onInput={setNote} />
    </ActSheet>
  );
}
