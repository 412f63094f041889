import { FollowProposalsDocument, type ProposalCardPartsFragment } from "../../api/generated";
import { createPaged } from "../../api/paged";
import { t } from "../../i18n";
import { Listed } from "../../matter/Listed";
import { ProposalChip } from "../../matter/ProposalChip";
import { ProposalLines } from "../../matter/ProposalLines";
import { Card } from "../../parts/Card";
import { proposalPath } from "../../shell/router";

export function ProposalList() {
  const paged = createPaged(
    FollowProposalsDocument,
    (data) => data.proposals,
    (data, proposals) => ({ ...data, proposals }),
  );
  return (
    <Listed of={paged} none={t().followNoProposals}>
      {(proposal) => <ProposalCard proposal={proposal} />}
    </Listed>
  );
}

function ProposalCard(props: { proposal: ProposalCardPartsFragment }) {
  return (
    <Card
      href={proposalPath(props.proposal.id)}
      title={props.proposal.title}
      top={<ProposalChip state={props.proposal.state} />}
    >
      <ProposalLines proposal={props.proposal} />
    </Card>
  );
}
