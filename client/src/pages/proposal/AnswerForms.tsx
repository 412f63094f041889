import { createSignal } from "solid-js";
import {
  AnswerIssueDocument,
  type IssuePosition,
  SaveIssueDraftDocument,
} from "../../api/generated";
import { request } from "../../api/session";
import { p } from "../../i18n/proposals";
import { ActSheet } from "../../matter/ActSheet";
import { newKey } from "../../matter/answer/keep";
import { createChosen, createRefused } from "../../matter/chosen";
import { textSaid } from "../../matter/said";
import { ChoiceRadios } from "../../parts/Choice";
import { TextArea, TextField } from "../../parts/Field";
import { common, type Shared } from "./ActForms";
import { type Issue, POSITIONS, positionIcons, positionWords, textLabel } from "./words";

/** A position and its text, begun with what a colleague has drafted. */
function createAnswer(issue: Issue) {
  const begun = issue.draft;
  const position = createChosen<IssuePosition>();
  if (begun?.position) position.set(begun.position);
  const [text, setText] = createSignal(begun?.text ?? "");
  const refused = createRefused("text");
  const fields = () => (
    <>
      <p class="small">{issue.text}</p>
      <ChoiceRadios<IssuePosition>
        name="position"
        legend={p().issueNumber(issue.place)}
        value={position.value()}
        error={position.missing() ? p().positionMissing : undefined}
        options={POSITIONS.map((value) => ({
          value,
          label: positionWords(value),
          icon: positionIcons[value],
        }))}
        onChange={position.set}
      />
      <TextArea
        id="answer-text"
        label={textLabel(position.value())}
        value={text()}
        error={refused.message()}
        onInput={(next) => {
          setText(next);
          refused.clear();
        }}
        tall
      />
    </>
  );
  return { position, text, refused, fields };
}

/** The head signs; of two who answer at once the second is told of the first. */
export function AnswerSheet(props: Shared & { issue: Issue }) {
  const answer = createAnswer(props.issue);
  const [number, setNumber] = createSignal("");
  // Both are of the moment in which the sheet was opened: a retry is the same answer.
  const key = newKey();
  const expectedVersion = props.issue.answer?.version ?? 0;
  const chosen = () => {
    const position = answer.position.take();
    if (!answer.text().trim()) answer.refused.say(p().textMissing);
    return position && answer.text().trim() ? position : undefined;
  };
  return (
    <ActSheet
      {...common(props)}
      title={p().answerAsk}
      keeps={`answer|${props.issue.id}|${expectedVersion}`}
      asks={() => true}
      consequence={p().answerText}
      chosen={chosen}
      place={answer.refused.place}
      run={async (position) => {
        const input = {
          issueId: props.issue.id,
          expectedVersion,
          position,
          text: answer.text(),
          letterNumber: number().trim() || null,
          secretContent: false,
          idempotencyKey: key,
        };
        return (await request(AnswerIssueDocument, { input })).answerIssue;
      }}
    >
      {answer.fields()}
      <TextField id="letter-number" label={p().letterNumber} value={number()} onInput={setNumber} />
    </ActSheet>
  );
}

/** What an officer prepares for the head (X9). */
export function DraftSheet(props: Shared & { issue: Issue }) {
  const answer = createAnswer(props.issue);
  return (
    <ActSheet
      {...common(props)}
      title={p().saveDraftAsk}
      keeps={`draft|${props.issue.id}`}
      asks={() => answer.text().trim() !== ""}
      consequence={p().saveDraftText}
      chosen={() => true}
      place={answer.refused.place}
      run={async () => {
        const input = {
          issueId: props.issue.id,
          position: answer.position.value() ?? null,
          ...textSaid(answer.text()),
        };
        return (await request(SaveIssueDraftDocument, { input })).saveIssueDraft;
      }}
    >
      {answer.fields()}
    </ActSheet>
  );
}
