import { StandingDutyDocument, type StandingDutyQuery } from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { w } from "../../i18n/tasks";
import { Frame } from "../../matter/Frame";
import { Summary } from "../../parts/Sheet";
import { PageBand } from "../../shell/Band";
import { workPath } from "../../shell/router";
import { LongTitle } from "./LongTitle";
import { PartyRow } from "./Parties";
import { WrittenRow } from "./WrittenRow";
import { dutyKindWords } from "./words";

type Duty = NonNullable<StandingDutyQuery["standingDuty"]>;

export default function DutyPage(props: { id: string }) {
  const query = createQuery(StandingDutyDocument, () => ({ id: props.id }));
  return (
    <Frame
      title={w().duty}
      matter={query.data()?.standingDuty ?? undefined}
      failure={query.failure()}
      loading={query.loading()}
      reload={() => void query.reload()}
      back={{ to: workPath("duties"), label: w().toDuties }}
    >
      {(duty) => <DutyView duty={duty()} />}
    </Frame>
  );
}

function DutyView(props: { duty: Duty }) {
  return (
    <>
      <PageBand title={w().duty} backLabel={w().toDuties} back={workPath("duties")} />
      <main class="ballot">
        <div>
          <p class="small sub">{dutyKindWords(props.duty.kind, t())}</p>
          <LongTitle text={props.duty.content} />
        </div>
        <div class="panel">
          <Summary open>
            <PartyRow label={w().fieldLead} parties={[props.duty.accountable]} />
            <PartyRow label={w().fieldCoLeads} parties={props.duty.coLeads} />
            <PartyRow label={w().fieldCoordinators} parties={props.duty.coordinators} />
            <WrittenRow label={w().fieldDirector} text={props.duty.director} />
            <WrittenRow label={w().fieldAim} text={props.duty.aim} />
          </Summary>
        </div>
        <div class="panel">
          <Summary open>
            <WrittenRow label={w().fieldPeriod} text={props.duty.periodAsWritten} />
            <WrittenRow label={w().fieldProvince} text={props.duty.province} />
            <WrittenRow label={w().fieldSource} text={props.duty.source} />
            <WrittenRow label={w().fieldCode} text={props.duty.code} />
          </Summary>
        </div>
      </main>
    </>
  );
}
