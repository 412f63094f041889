import { RequestBallotDocument } from "../../api/generated";
import { request } from "../../api/session";
import { t } from "../../i18n";
import { ActSheet } from "../../matter/ActSheet";
import { newKey } from "../../matter/answer/keep";
import { createChosen } from "../../matter/chosen";
import { SecretQuestion, type YesNo } from "../../matter/SecretQuestion";
import { ballotPath, go } from "../../shell/router";
import type { Shared } from "./ActForms";

/** Asks for a ballot on the ground of the consultation; its dossier goes along. */
export function RequestBallotSheet(props: Shared) {
  const secret = createChosen<YesNo>();
  // The same request while this page stands, however often the network breaks.
  const key = newKey();
  return (
    <ActSheet
      matter={props.consultation}
      label={t().consultMatter}
      title={t().requestBallotAsk}
      consequence={t().requestBallotText}
      chosen={secret.take}
      stale={props.stale}
      onClose={props.onClose}
      run={async (chosen) => {
        const { id, title, shortTitle, ownerUnit } = props.consultation;
        const input = {
          title,
          shortTitle,
          leadUnitId: ownerUnit.id,
          documents: [],
          secretContent: chosen === "YES",
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
      <SecretQuestion
        value={secret.value()}
        error={secret.missing() ? t().secretMissing : undefined}
        onChange={secret.set}
      />
    </ActSheet>
  );
}
