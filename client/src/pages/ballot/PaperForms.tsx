import { createSignal, Show } from "solid-js";
import {
  type FilePartsFragment,
  type Position,
  RecordPaperVoteDocument,
  SaveVoteDraftDocument,
} from "../../api/generated";
import { request } from "../../api/session";
import { FileField } from "../../file/FileField";
import { createUploads, heldUp } from "../../file/uploads";
import { t } from "../../i18n";
import { c } from "../../i18n/course";
import { ActSheet } from "../../matter/ActSheet";
import { needsText, newKey } from "../../matter/answer/keep";
import { offered } from "../../matter/answer/words";
import { createChosen, today } from "../../matter/chosen";
import { SecretHere, type YesNo } from "../../matter/SecretQuestion";
import { textSaid } from "../../matter/said";
import { ChoiceRadios } from "../../parts/Choice";
import { SelectField, TextArea, TextField } from "../../parts/Field";
import { common, type Shared, target } from "./ActForms";

/** What the assistant proposes; the member alone casts it (B14). */
export function PrepareSheet(props: Shared) {
  const had = props.ballot.myPaper?.draft;
  const position = createChosen<Position>();
  if (had) position.set(had.position);
  const [text, setText] = createSignal(had?.text ?? "");
  return (
    <ActSheet
      {...common(props)}
      title={c().prepareAsk}
      keeps="prepare"
      asks={() => text().trim() !== ""}
      consequence={c().prepareText}
      chosen={position.take}
      run={async (chosen) => {
        const ballotId = target(props.ballot).ballotId;
        const input = { ballotId, position: chosen, ...textSaid(text()) };
        return (await request(SaveVoteDraftDocument, { input })).saveVoteDraft;
      }}
    >
      <ChoiceRadios<Position>
        name="position"
        legend={c().position}
        value={position.value()}
        error={position.missing() ? c().positionMissing : undefined}
        options={offered(props.ballot.positions)}
        onChange={position.set}
      />
      <TextArea id="draft-text" label={c().draftText} value={text()} onInput={setText} />
    </ActSheet>
  );
}

const SLOT = "scan";
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A member's signed form, with its scan (4.8). */
export function PaperSheet(props: Shared) {
  const member = createChosen<string>();
  const position = createChosen<Position>();
  const secret = createChosen<YesNo>();
  const uploads = createUploads();
  const [text, setText] = createSignal("");
  const [day, setDay] = createSignal(today());
  const [time, setTime] = createSignal("");
  const [scan, setScan] = createSignal<FilePartsFragment>();
  const [tried, setTried] = createSignal(false);
  const key = newKey();
  const wrongTime = () => !day() || !TIME.test(time());
  const scanError = () => heldUp(uploads, [SLOT]) ?? (scan() ? undefined : c().scanMissing);
  const members = () =>
    (props.ballot.papers?.nodes ?? []).map((paper) => ({
      value: paper.member.id,
      label: `${paper.member.title} · ${paper.member.personName}`,
    }));
  const chosen = () => {
    setTried(true);
    const [mandateId, of, answer] = [member.take(), position.take(), secret.take()];
    const file = scan();
    if (!mandateId || !of || !answer || !file || wrongTime() || scanError()) return undefined;
    return { mandateId, position: of, secret: answer, scanFileId: file.id };
  };
  return (
    <ActSheet
      {...common(props)}
      title={c().recordAsk}
      consequence={c().recordText}
      chosen={chosen}
      run={async (of) => {
        const input = {
          ballotId: props.ballot.id,
          mandateId: of.mandateId,
          position: of.position,
          text: needsText(of.position) ? text().trim() || null : null,
          receivedAt: `${day()}T${time()}:00+07:00`,
          scanFileId: of.scanFileId,
          secretContent: of.secret === "YES",
          idempotencyKey: key,
        };
        return (await request(RecordPaperVoteDocument, { input })).recordPaperVote;
      }}
    >
      <SelectField
        id="member"
        label={c().member}
        value={member.value() ?? ""}
        error={member.missing() ? c().memberChoose : undefined}
        options={[{ value: "", label: c().memberChoose }, ...members()]}
        onChange={member.set}
      />
      <ChoiceRadios<Position>
        name="position"
        legend={c().positionOnForm}
        value={position.value()}
        error={position.missing() ? c().positionMissing : undefined}
        options={offered(props.ballot.positions)}
        onChange={position.set}
      />
      <Show when={position.value() && needsText(position.value() ?? "AGREE")}>
        <TextArea id="form-text" label={c().textOnForm} value={text()} onInput={setText} />
      </Show>
      <TextField
        id="received-on"
        type="date"
        label={c().receivedOn}
        value={day()}
        max={today()}
        onInput={setDay}
      />
      <TextField
        id="received-at"
        label={c().receivedTime}
        value={time()}
        error={tried() && wrongTime() ? c().receivedMissing : undefined}
        onInput={setTime}
      />
      <SecretHere
        legend={t().secretQuestion}
        value={secret.value()}
        error={secret.missing() ? t().secretMissing : undefined}
        onChange={secret.set}
      />
      <FileField
        id="scan"
        label={c().scan}
        slot={SLOT}
        uploads={uploads}
        cleared={secret.value() === "NO"}
        files={[scan()].filter((file) => file !== undefined)}
        error={tried() ? scanError() : undefined}
        onArrived={(file) => setScan(file)}
        onRemove={() => setScan(undefined)}
      />
    </ActSheet>
  );
}
