import { Show } from "solid-js";
import type { ProposalCardPartsFragment } from "../api/generated";
import { t } from "../i18n";
import { Chip } from "../parts/Chip";

/** How far the answers are, and who is late: silence is never agreement (C12). */
export function ProposalLines(props: { proposal: ProposalCardPartsFragment }) {
  const gathered = () => {
    const of = props.proposal.progress;
    return of && props.proposal.state !== "DRAFT" ? of : undefined;
  };
  return (
    <>
      <Show when={gathered()}>
        {(of) => (
          <p class="count">
            {t().issuesAnswered(of().answered, of().issues)}
            <Show when={of().overdue > 0}>
              {" "}
              <Chip icon="triangle" tone="over" words={t().issuesOverdue(of().overdue)} />
            </Show>
          </p>
        )}
      </Show>
      <p class="who">
        {t().proposedBy(props.proposal.localityUnit.name)} ·{" "}
        {t().focalIs(props.proposal.focalUnit.name)}
      </p>
    </>
  );
}
