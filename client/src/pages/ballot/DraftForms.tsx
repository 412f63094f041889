import { createSignal, type JSX } from "solid-js";
import { type DraftBallotInput, DraftNextRoundDocument } from "../../api/generated";
import { request } from "../../api/session";
import { createUploads } from "../../file/uploads";
import { t } from "../../i18n";
import { c } from "../../i18n/course";
import { ActSheet } from "../../matter/ActSheet";
import { newKey } from "../../matter/answer/keep";
import { createChosen } from "../../matter/chosen";
import { createNewDossier, NewDossier } from "../../matter/NewDossier";
import { SecretHere, type YesNo } from "../../matter/SecretQuestion";
import { TextArea } from "../../parts/Field";
import { ballotPath, go } from "../../shell/router";
import { common, type Shared } from "./ActForms";
import { createText } from "./CourseForms";

/** What a new ballot made from this one says of itself, besides dossier and lead. */
type Own = Pick<DraftBallotInput, "title" | "shortTitle" | "previousRoundId" | "changes">;

/** Asks for a ballot after the model of this one: the same lead, a new dossier. */
function DraftSheet(
  props: Shared & {
    title: string;
    consequence: string;
    keeps: string;
    own: () => Own | undefined;
    children: JSX.Element;
  },
) {
  const secret = createChosen<YesNo>();
  const dossier = createNewDossier(createUploads());
  // The same request while this page stands, however often the network breaks.
  const key = newKey();
  const chosen = () => {
    const [own, answer, documents] = [props.own(), secret.take(), dossier.take()];
    return own && answer && documents ? { own, answer, documents } : undefined;
  };
  return (
    <ActSheet
      {...common(props)}
      title={props.title}
      keeps={props.keeps}
      consequence={props.consequence}
      chosen={chosen}
      run={async (of) => {
        const input = {
          ...of.own,
          leadUnitId: props.ballot.leadUnit.id,
          documents: of.documents,
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
      {props.children}
      <SecretHere
        legend={t().secretQuestion}
        value={secret.value()}
        error={secret.missing() ? t().secretMissing : undefined}
        onChange={secret.set}
      />
      <NewDossier of={dossier} cleared={secret.value() === "NO"} />
    </ActSheet>
  );
}

/** A round on a new draft: the same matter, and what changed (B17). */
export function NextRoundSheet(props: Shared) {
  const changes = createText(() => c().changesMissing);
  const own = () => {
    const { id, title, shortTitle } = props.ballot;
    const what = changes.take();
    return what ? { title, shortTitle, previousRoundId: id, changes: what } : undefined;
  };
  return (
    <DraftSheet
      {...props}
      title={c().nextRoundAsk}
      keeps="round"
      consequence={c().nextRoundText}
      own={own}
    >
      <TextArea
        id="changes"
        label={c().changes}
        value={changes.text()}
        error={changes.error()}
        onInput={changes.setText}
      />
    </DraftSheet>
  );
}

/** Another matter of the same lead, this ballot being its model. */
export function CopySheet(props: Shared) {
  const title = createText(() => c().titleMissing);
  const [short, setShort] = createSignal("");
  const own = () => {
    const text = title.take();
    return text ? { title: text, shortTitle: short().trim() || null } : undefined;
  };
  return (
    <DraftSheet {...props} title={c().copyAsk} keeps="copy" consequence={c().copyText} own={own}>
      <TextArea
        id="new-title"
        label={c().newTitle}
        value={title.text()}
        error={title.error()}
        onInput={title.setText}
      />
      <TextArea id="new-short" label={c().newShort} value={short()} onInput={setShort} />
    </DraftSheet>
  );
}
