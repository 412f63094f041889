import { createSignal } from "solid-js";
import {
  CancelBallotDocument,
  ExtendBallotDocument,
  SupersedeBallotDocument,
} from "../../api/generated";
import { request } from "../../api/session";
import { c } from "../../i18n/course";
import { ActSheet } from "../../matter/ActSheet";
import { createRefused } from "../../matter/chosen";
import { LastDay } from "../../matter/LastDay";
import { TextArea } from "../../parts/Field";
import { common, type Shared, target } from "./ActForms";

/** A text that must not be empty, and what is said while it is. */
export function createText(missing: () => string) {
  const [text, setText] = createSignal("");
  const [tried, setTried] = createSignal(false);
  return {
    text,
    setText,
    error: () => (tried() && !text().trim() ? missing() : undefined),
    take: () => {
      setTried(true);
      return text().trim() || undefined;
    },
  };
}

function Reason(props: { of: ReturnType<typeof createText> }) {
  return (
    <TextArea
      id="reason"
      label={c().reason}
      value={props.of.text()}
      error={props.of.error()}
      onInput={props.of.setText}
    />
  );
}

export function ExtendSheet(props: Shared) {
  const reason = createText(() => c().reasonMissing);
  const [day, setDay] = createSignal("");
  const refused = createRefused("closesOn");
  const chosen = () => {
    const why = reason.take();
    if (!day()) refused.say(c().extendMissing);
    return why && day() ? { reason: why, closesOn: day() } : undefined;
  };
  return (
    <ActSheet
      {...common(props)}
      title={c().extendAsk}
      asks={() => true}
      consequence={c().extendText}
      chosen={chosen}
      place={refused.place}
      run={async (of) => {
        const input = { ...target(props.ballot), ...of, secretContent: false };
        return (await request(ExtendBallotDocument, { input })).extendBallot;
      }}
    >
      <LastDay
        label={c().extendDay}
        hint={c().extendHint}
        value={day()}
        error={refused.message()}
        onInput={(next) => {
          setDay(next);
          refused.clear();
        }}
      />
      <Reason of={reason} />
    </ActSheet>
  );
}

export function CancelSheet(props: Shared) {
  const reason = createText(() => c().reasonMissing);
  return (
    <ActSheet
      {...common(props)}
      title={c().cancelAsk}
      asks={() => true}
      consequence={c().cancelText}
      chosen={reason.take}
      run={async (why) => {
        const input = { ...target(props.ballot), reason: why, secretContent: false };
        return (await request(CancelBallotDocument, { input })).cancelBallot;
      }}
    >
      <Reason of={reason} />
    </ActSheet>
  );
}

export function SupersedeSheet(props: Shared) {
  const reason = createText(() => c().reasonMissing);
  const next = () => props.ballot.nextRound;
  return (
    <ActSheet
      {...common(props)}
      title={c().supersedeAsk}
      asks={() => true}
      consequence={c().supersedeText}
      chosen={reason.take}
      run={async (why) => {
        const nextRoundId = next()?.id ?? "";
        const input = { ...target(props.ballot), nextRoundId, reason: why, secretContent: false };
        return (await request(SupersedeBallotDocument, { input })).supersedeBallot;
      }}
    >
      <p>
        <b>{c().supersedeBy(next()?.round ?? props.ballot.round + 1)}</b>
      </p>
      <Reason of={reason} />
    </ActSheet>
  );
}
