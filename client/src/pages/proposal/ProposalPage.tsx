import { Match, Switch } from "solid-js";
import { createFollowing } from "../../api/following";
import { ProposalDocument, ProposalUpdatedDocument } from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { p } from "../../i18n/proposals";
import { Frame } from "../../matter/Frame";
import { Reader } from "../../matter/Reader";
import { followPath, here, leaveSteps, proposalPath } from "../../shell/router";
import { Acts } from "./Acts";
import { ProposalView } from "./ProposalView";
import type { Proposal } from "./words";

export default function ProposalPage(props: { id: string }) {
  const query = createQuery(ProposalDocument, () => ({ id: props.id }));
  const proposal = () => query.data()?.proposal ?? undefined;
  const reload = () => void query.reload();
  const put = (next: Proposal | null) => {
    const have = query.data();
    if (next && have) query.replace({ ...have, proposal: next });
    else reload();
  };
  // From the first answer on, so that there is one to put the next into.
  createFollowing(
    ProposalUpdatedDocument,
    () => (proposal() ? { id: props.id } : undefined),
    (told) => put(told.proposalUpdated),
  );
  return (
    <Frame
      title={t().proposal}
      matter={proposal()}
      failure={query.failure()}
      loading={query.loading()}
      reload={reload}
      back={{ to: followPath("proposals"), label: p().toProposals }}
    >
      {(known) => (
        <Switch
          fallback={
            <>
              <ProposalView proposal={known()} />
              <Acts proposal={known()} put={put} />
            </>
          }
        >
          <Match when={here().search.get("doc")}>
            {(doc) => (
              <Reader
                documents={known().documents.nodes}
                id={doc()}
                backLabel={p().toProposal}
                onBack={() => leaveSteps(proposalPath(props.id), 1)}
              />
            )}
          </Match>
        </Switch>
      )}
    </Frame>
  );
}
