import { ResolveAmendmentDocument } from "../../api/generated";
import { request } from "../../api/session";
import { t } from "../../i18n";
import { type Demand, Resolutions } from "../../matter/Resolutions";
import type { Ballot } from "./words";

/** The amendments that came with counted votes (B10). */
export function Amendments(props: { ballot: Ballot; put: (next: Ballot | null) => void }) {
  const demands = () =>
    (props.ballot.papers?.nodes ?? []).flatMap((paper): Demand[] => {
      const vote = paper.counted;
      if (vote?.position !== "AGREE_WITH_AMENDMENTS") return [];
      const { id, position, text, amendment } = vote;
      return [{ id, position, text, who: paper.member.title, resolution: amendment }];
    });
  return (
    <Resolutions
      title={t().amendments(demands().length)}
      demands={demands()}
      mayResolve={props.ballot.allowedActs.includes("RESOLVE_AMENDMENT")}
      save={async (voteId, kind, note) => {
        const { resolveAmendment } = await request(ResolveAmendmentDocument, {
          input: { voteId, kind, note, secretContent: false },
        });
        const refusal = resolveAmendment.userErrors[0];
        if (!refusal) props.put(resolveAmendment.ballot);
        return refusal;
      }}
    />
  );
}
