import { createSignal } from "solid-js";
import {
  CancelBallotDocument,
  DraftNextRoundDocument,
  ExtendBallotDocument,
  SupersedeBallotDocument,
} from "../../api/generated";
import { request } from "../../api/session";
import { createUploads } from "../../file/uploads";
import { t } from "../../i18n";
import { c } from "../../i18n/course";
import { ActSheet } from "../../matter/ActSheet";
import { newKey } from "../../matter/answer/keep";
import { createChosen, createRefused } from "../../matter/chosen";
import { LastDay } from "../../matter/LastDay";
import { createNewDossier, NewDossier } from "../../matter/NewDossier";
import { SecretQuestion, type YesNo } from "../../matter/SecretQuestion";
import { TextArea } from "../../parts/Field";
import { ballotPath, go } from "../../shell/router";
import { common, type Shared, target } from "./ActForms";

/** A text that must not be empty, and what is said while it is. */
function createText(missing: () => string) {
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
      consequence={c().extendText}
      chosen={chosen}
      place={refused.place}
      run={async (of) => {
        const input = { ...target(props.ballot), ...of };
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
      consequence={c().cancelText}
      chosen={reason.take}
      run={async (why) => {
        const input = { ...target(props.ballot), reason: why };
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
      consequence={c().supersedeText}
      chosen={reason.take}
      run={async (why) => {
        const nextRoundId = next()?.id ?? "";
        const input = { ...target(props.ballot), nextRoundId, reason: why };
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

/** A round on a new draft: same matter, same lead, what changed (B17). */
export function NextRoundSheet(props: Shared) {
  const changes = createText(() => c().changesMissing);
  const secret = createChosen<YesNo>();
  const dossier = createNewDossier(createUploads());
  // The same request while this page stands, however often the network breaks.
  const key = newKey();
  const chosen = () => {
    const [what, answer, documents] = [changes.take(), secret.take(), dossier.take()];
    return what && answer && documents ? { what, answer, documents } : undefined;
  };
  return (
    <ActSheet
      {...common(props)}
      title={c().nextRoundAsk}
      consequence={c().nextRoundText}
      chosen={chosen}
      run={async (of) => {
        const { id, title, shortTitle, leadUnit } = props.ballot;
        const input = {
          title,
          shortTitle,
          leadUnitId: leadUnit.id,
          documents: of.documents,
          previousRoundId: id,
          changes: of.what,
          secretContent: of.answer === "YES",
          idempotencyKey: key,
        };
        return (await request(DraftNextRoundDocument, { input })).draftBallot;
      }}
      done={({ ballot }) => {
        if (ballot) go(ballotPath(ballot.id), { replace: true });
        else props.done(null);
      }}
    >
      <TextArea
        id="changes"
        label={c().changes}
        value={changes.text()}
        error={changes.error()}
        onInput={changes.setText}
      />
      <NewDossier of={dossier} />
      <SecretQuestion
        value={secret.value()}
        error={secret.missing() ? t().secretMissing : undefined}
        onChange={secret.set}
      />
    </ActSheet>
  );
}
