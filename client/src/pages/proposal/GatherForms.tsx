import { createSignal, For, Show } from "solid-js";
import { GatherProposalDocument, ReassignIssueDocument } from "../../api/generated";
import { request } from "../../api/session";
import { p } from "../../i18n/proposals";
import { ActSheet } from "../../matter/ActSheet";
import { createRefused } from "../../matter/chosen";
import { LastDay } from "../../matter/LastDay";
import { FieldError } from "../../parts/Field";
import { common, createPassing, type Shared, target } from "./ActForms";
import { AgencyField, createAgencies } from "./AgencyField";
import type { Issue } from "./words";

/** Each issue with its answering agency (C12). */
export function GatherSheet(props: Shared) {
  const agencies = createAgencies();
  const [named, setNamed] = createSignal<Record<string, string>>({});
  const [tried, setTried] = createSignal(false);
  const [day, setDay] = createSignal("");
  const last = createRefused("closesOn");
  const refused = createRefused("assignments");
  const issues = () => props.proposal.issues.nodes;
  const chosen = () => {
    setTried(true);
    const pairs = issues().flatMap((issue) => {
      const unitId = named()[issue.id];
      return unitId ? [{ issueId: issue.id, unitId }] : [];
    });
    return pairs.length === issues().length ? pairs : undefined;
  };
  return (
    <ActSheet
      {...common(props)}
      title={p().gatherAsk}
      consequence={p().gatherText}
      chosen={chosen}
      place={(refusal) => last.place(refusal) || refused.place(refusal)}
      run={async (assignments) => {
        const input = { ...target(props.proposal), assignments, closesOn: day() || null };
        return (await request(GatherProposalDocument, { input })).gatherProposal;
      }}
    >
      <FieldError id="assignments-error" error={refused.message()} />
      <For each={issues()}>
        {(issue) => (
          <AgencyField
            id={`agency-${issue.place}`}
            label={p().issueNumber(issue.place)}
            hint={issue.text}
            value={named()[issue.id] ?? ""}
            error={tried() && !named()[issue.id] ? p().agencyMissing : undefined}
            agencies={agencies}
            onChange={(unitId) => {
              setNamed({ ...named(), [issue.id]: unitId });
              refused.clear();
            }}
          />
        )}
      </For>
      <LastDay
        label={p().lastDay}
        hint={p().lastDayHint}
        value={day()}
        error={last.message()}
        onInput={(next) => {
          setDay(next);
          last.clear();
        }}
      />
    </ActSheet>
  );
}

export function ReassignSheet(props: Shared & { issue: Issue }) {
  const passing = createPassing();
  return (
    <ActSheet
      {...common(props)}
      title={p().reassignAsk}
      asks={() => true}
      consequence={p().reassignText}
      chosen={passing.chosen}
      place={passing.place}
      run={async (chosen) => {
        const { version } = props.proposal;
        const input = {
          issueId: props.issue.id,
          expectedVersion: version,
          ...chosen,
          secretContent: false,
        };
        return (await request(ReassignIssueDocument, { input })).reassignIssue;
      }}
    >
      <Show when={props.issue.unit}>
        <p class="small">{props.issue.text}</p>
      </Show>
      {passing.fields()}
    </ActSheet>
  );
}
