import { createSignal, For, Show } from "solid-js";
import {
  AcknowledgePaperVoteDocument,
  AnnounceBallotDocument,
  ContestPaperVoteDocument,
  MeetSessionChangesDocument,
  RecordSessionDecisionDocument,
  type SessionOutcome,
  TellOfPaperVoteDocument,
} from "../../api/generated";
import { request } from "../../api/session";
import { t } from "../../i18n";
import { g } from "../../i18n/gate";
import { ActSheet } from "../../matter/ActSheet";
import { createChosen, today } from "../../matter/chosen";
import { fullDate } from "../../matter/timeliness";
import { ChoiceRadios } from "../../parts/Choice";
import { SelectField, TextArea, TextField } from "../../parts/Field";
import { Notice } from "../../parts/Notice";
import { common, type Shared, target } from "./ActForms";
import { createText } from "./CourseForms";
import type { Ballot } from "./words";

/** Number and day of a session, as its minutes name it. */
function createSession() {
  const number = createText(() => g().sessionMissing);
  const [day, setDay] = createSignal(today());
  return {
    number,
    day,
    setDay,
    take: () => {
      const sessionNumber = number.take();
      return sessionNumber && day() ? { sessionNumber, sessionDay: day() } : undefined;
    },
  };
}

function SessionFields(props: { of: ReturnType<typeof createSession> }) {
  return (
    <>
      <TextField
        id="session-number"
        label={g().sessionNumber}
        value={props.of.number.text()}
        error={props.of.number.error()}
        onInput={props.of.number.setText}
      />
      <TextField
        id="session-day"
        type="date"
        label={g().sessionDay}
        value={props.of.day()}
        max={today()}
        onInput={props.of.setDay}
      />
    </>
  );
}

const figure = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined);

/** What the session decided, from its signed minutes (B27). */
export function RecordSessionSheet(props: Shared) {
  const session = createSession();
  const outcome = createChosen<SessionOutcome>();
  const [present, setPresent] = createSignal("");
  const [agree, setAgree] = createSignal("");
  const [disagree, setDisagree] = createSignal("");
  const [changes, setChanges] = createSignal("");
  const [tried, setTried] = createSignal(false);
  const put = () => outcome.value() === "DEFERRED";
  const error = (text: string) =>
    tried() && figure(text) === undefined ? g().figuresMissing : undefined;
  const chosen = () => {
    setTried(true);
    const [of, what] = [session.take(), outcome.take()];
    const figures = [present(), put() ? "0" : agree(), put() ? "0" : disagree()].map(figure);
    const [there, yes, no] = figures;
    if (!of || !what || there === undefined || yes === undefined || no === undefined)
      return undefined;
    return { ...of, outcome: what, present: there, agree: yes, disagree: no };
  };
  return (
    <ActSheet
      {...common(props)}
      title={g().recordAsk}
      asks={() => changes().trim() !== ""}
      consequence={g().recordText}
      chosen={chosen}
      run={async (of) => {
        const passed = of.outcome === "PASSED";
        const what = passed ? changes().trim() : "";
        const input = {
          ...target(props.ballot),
          ...of,
          changes: what || null,
          settledIds: passed ? props.ballot.gate.unsettled.map((one) => one.id) : null,
          secretContent: what ? false : null,
        };
        return (await request(RecordSessionDecisionDocument, { input })).recordSessionDecision;
      }}
    >
      <SessionFields of={session} />
      <ChoiceRadios<SessionOutcome>
        name="outcome"
        legend={g().outcome}
        value={outcome.value()}
        error={outcome.missing() ? g().outcomeMissing : undefined}
        options={[
          { value: "PASSED", label: g().outcomes.PASSED, icon: "tick" },
          { value: "NOT_PASSED", label: g().outcomes.NOT_PASSED, icon: "cross" },
          { value: "DEFERRED", label: g().outcomes.DEFERRED, icon: "hourglass" },
        ]}
        onChange={outcome.set}
      />
      <TextField
        id="present"
        keys="numeric"
        label={g().present}
        value={present()}
        error={error(present())}
        onInput={setPresent}
      />
      <Show when={!put()}>
        <TextField
          id="agree"
          keys="numeric"
          label={g().agree}
          value={agree()}
          error={error(agree())}
          onInput={setAgree}
        />
        <TextField
          id="disagree"
          keys="numeric"
          label={g().disagree}
          value={disagree()}
          error={error(disagree())}
          onInput={setDisagree}
        />
      </Show>
      <Show when={outcome.value() === "PASSED"}>
        <TextArea id="changes" label={g().changes} value={changes()} onInput={setChanges} />
      </Show>
    </ActSheet>
  );
}

/** At which session the result was announced (B4). */
export function AnnounceSheet(props: Shared) {
  const session = createSession();
  return (
    <ActSheet
      {...common(props)}
      title={g().announceAsk}
      consequence={g().announceText}
      chosen={session.take}
      run={async (of) => {
        const input = { ...target(props.ballot), ...of };
        return (await request(AnnounceBallotDocument, { input })).announceBallot;
      }}
    >
      <SessionFields of={session} />
    </ActSheet>
  );
}

/** A text about the ballot, and nothing else. */
function TextSheet<R extends { ballot: Ballot | null }>(
  props: Shared & {
    title: string;
    consequence: string;
    label: string;
    run: (text: string) => ReturnType<Parameters<typeof ActSheet<string, R>>[0]["run"]>;
  },
) {
  const text = createText(() => props.label);
  return (
    <ActSheet<string, R>
      {...common(props)}
      title={props.title}
      asks={() => true}
      consequence={props.consequence}
      chosen={text.take}
      run={props.run}
    >
      <TextArea
        id="text"
        label={props.label}
        value={text.text()}
        error={text.error()}
        onInput={text.setText}
      />
    </ActSheet>
  );
}

export function MeetSheet(props: Shared) {
  return (
    <TextSheet
      {...props}
      title={g().meetAsk}
      consequence={g().meetText}
      label={g().meetNote}
      run={async (note) => {
        const input = { ...target(props.ballot), note, secretContent: false };
        return (await request(MeetSessionChangesDocument, { input })).meetSessionChanges;
      }}
    />
  );
}

/** The own signed form is not recognised (B28). */
export function ContestSheet(props: Shared) {
  return (
    <TextSheet
      {...props}
      title={g().contestAsk}
      consequence={g().contestText}
      label={g().contestReason}
      run={async (reason) => {
        const input = { ballotId: props.ballot.id, reason, secretContent: false };
        return (await request(ContestPaperVoteDocument, { input })).contestPaperVote;
      }}
    />
  );
}

export function AcknowledgeSheet(props: Shared) {
  return (
    <ActSheet
      {...common(props)}
      title={g().acknowledge}
      consequence={g().formTitle}
      chosen={() => true}
      run={async () => {
        const input = { ballotId: props.ballot.id };
        return (await request(AcknowledgePaperVoteDocument, { input })).acknowledgePaperVote;
      }}
    />
  );
}

/** How a member whom no notice reaches was told of the form (B28). */
export function TellSheet(props: Shared) {
  const whom = createChosen<string>();
  const how = createText(() => g().tellHow);
  const untold = () => untoldForms(props.ballot);
  const chosen = () => {
    const [voteId, said] = [whom.take(), how.take()];
    return voteId && said ? { voteId, how: said } : undefined;
  };
  return (
    <ActSheet
      {...common(props)}
      title={g().tellAsk}
      asks={() => true}
      consequence={g().tellText}
      chosen={chosen}
      run={async (of) => {
        const input = { ...of, secretContent: false };
        return (await request(TellOfPaperVoteDocument, { input })).tellOfPaperVote;
      }}
    >
      <SelectField
        id="whom"
        label={g().tellWhom}
        value={whom.value() ?? ""}
        error={whom.missing() ? g().tellNobody : undefined}
        options={[{ value: "", label: g().tellNobody }, ...untold()]}
        onChange={whom.set}
      />
      <TextArea
        id="how"
        label={g().tellHow}
        value={how.text()}
        error={how.error()}
        onInput={how.setText}
      />
    </ActSheet>
  );
}

/** Forms of which no notice told their members. */
export function untoldForms(ballot: Ballot) {
  return (ballot.papers?.nodes ?? []).flatMap((paper) =>
    paper.paperForm && !paper.paperForm.toldAt
      ? [{ value: paper.paperForm.id, label: `${paper.member.title} · ${paper.member.personName}` }]
      : [],
  );
}

/** What became of it in a session, and where it was announced (B27, B4). */
export function Sessions(props: { ballot: Ballot }) {
  return (
    <>
      <Show when={props.ballot.state === "ON_SESSION"}>
        <Notice icon="users">
          <b>{g().waitsSession}</b>
        </Notice>
      </Show>
      <For each={props.ballot.sessions}>
        {(one) => (
          <Notice icon="users">
            <b>
              {g().heard(one.number, fullDate(one.heldOn, t()))}: {g().outcomes[one.outcome]}
            </b>
            <Show when={one.outcome !== "DEFERRED"}>
              <p>{g().figures(one.agree, one.base, one.present)}</p>
            </Show>
            <Show when={one.changes}>{(what) => <p>{g().changesOpen(what())}</p>}</Show>
            <Show when={one.metNote}>{(note) => <p>{g().changesMet(note())}</p>}</Show>
          </Notice>
        )}
      </For>
      <For each={props.ballot.announcements}>
        {(one) => (
          <p class="small">{g().announced(one.sessionNumber, fullDate(one.sessionDay, t()))}</p>
        )}
      </For>
    </>
  );
}
