import { StandingDutyDocument, type StandingDutyQuery } from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
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
      title={t().duty}
      matter={query.data()?.standingDuty ?? undefined}
      failure={query.failure()}
      loading={query.loading()}
      reload={() => void query.reload()}
      back={{ to: workPath("duties"), label: t().toDuties }}
    >
      {(duty) => <DutyView duty={duty()} />}
    </Frame>
  );
}

function DutyView(props: { duty: Duty }) {
  return (
    <>
      <PageBand title={t().duty} backLabel={t().toDuties} back={workPath("duties")} />
      <main class="ballot">
        <div>
          <p class="small sub">{dutyKindWords(props.duty.kind, t())}</p>
          <LongTitle text={props.duty.content} />
        </div>
        <div class="panel">
          <Summary open>
            <PartyRow label={t().fieldLead} parties={[props.duty.accountable]} />
            <PartyRow label={t().fieldCoLeads} parties={props.duty.coLeads} />
            <PartyRow label={t().fieldCoordinators} parties={props.duty.coordinators} />
            <WrittenRow label={t().fieldDirector} text={props.duty.director} />
            <WrittenRow label={t().fieldAim} text={props.duty.aim} />
          </Summary>
        </div>
        <div class="panel">
          <Summary open>
            <WrittenRow label={t().fieldPeriod} text={props.duty.periodAsWritten} />
            <WrittenRow label={t().fieldProvince} text={props.duty.province} />
            <WrittenRow label={t().fieldSource} text={props.duty.source} />
            <WrittenRow label={t().fieldCode} text={props.duty.code} />
          </Summary>
        </div>
      </main>
    </>
  );
}
