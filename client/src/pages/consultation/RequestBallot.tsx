import { createSignal, Show } from "solid-js";
import { RequestBallotDocument } from "../../api/generated";
import { request } from "../../api/session";
import { createUploads } from "../../file/uploads";
import { t } from "../../i18n";
import { ActSheet } from "../../matter/ActSheet";
import { newKey } from "../../matter/answer/keep";
import { createChosen } from "../../matter/chosen";
import { createNewDossier, NewDossier } from "../../matter/NewDossier";
import { SecretHere, type YesNo } from "../../matter/SecretQuestion";
import { ChoiceRadios } from "../../parts/Choice";
import { ballotPath, go } from "../../shell/router";
import type { Shared } from "./ActForms";

type From = "CONSULTATION" | "NEW";

/** Asks for a ballot on the ground of the consultation; its dossier goes along, or a new one. */
export function RequestBallotSheet(props: Shared) {
  const secret = createChosen<YesNo>();
  const [from, setFrom] = createSignal<From>("CONSULTATION");
  const dossier = createNewDossier(createUploads());
  // The same request while this page stands, however often the network breaks.
  const key = newKey();
  const chosen = () => {
    const answer = secret.take();
    // Empty, the dossier of the consultation is taken over.
    const documents = from() === "NEW" ? dossier.take() : [];
    return answer && documents ? { secret: answer, documents } : undefined;
  };
  return (
    <ActSheet
      matter={props.consultation}
      label={t().consultMatter}
      title={t().requestBallotAsk}
      consequence={t().requestBallotText}
      chosen={chosen}
      stale={props.stale}
      onClose={props.onClose}
      run={async (of) => {
        const { id, title, shortTitle, ownerUnit } = props.consultation;
        const input = {
          title,
          shortTitle,
          leadUnitId: ownerUnit.id,
          documents: of.documents,
          secretContent: of.secret === "YES",
          idempotencyKey: key,
          consultationId: id,
        };
        return (await request(RequestBallotDocument, { input })).draftBallot;
      }}
      done={({ ballot }) => {
        if (ballot) go(ballotPath(ballot.id), { replace: true });
        else props.done(null);
      }}
    >
      <ChoiceRadios<From>
        name="dossier"
        legend={t().dossier}
        value={from()}
        options={[
          { value: "CONSULTATION", label: t().dossierTaken, icon: "document" },
          { value: "NEW", label: t().dossierNew, hint: t().dossierNewHint, icon: "plus" },
        ]}
        onChange={setFrom}
      />
      <SecretHere
        legend={t().secretQuestion}
        value={secret.value()}
        error={secret.missing() ? t().secretMissing : undefined}
        onChange={secret.set}
      />
      <Show when={from() === "NEW"}>
        <NewDossier of={dossier} cleared={secret.value() === "NO"} />
      </Show>
    </ActSheet>
  );
}
