import { Match, Show, Switch } from "solid-js";
import { viewer } from "../../api/session";
import { t } from "../../i18n";
import { Segments } from "../../parts/Segments";
import { HomeBand } from "../../shell/Band";
import { readsExchanges } from "../../shell/keeping";
import { Mandates } from "../../shell/Mandates";
import {
  type FollowList,
  followPath,
  go,
  here,
  NEW_BALLOT,
  NEW_CONSULTATION,
  NEW_PROPOSAL,
} from "../../shell/router";
import { Tabs } from "../../shell/Tabs";
import { BallotList } from "./BallotList";
import { ConsultationList } from "./ConsultationList";
import { ProposalList } from "./ProposalList";

/** The offices that prepare consultations (2.2). */
const OWNERS = ["AGENCY_HEAD", "OFFICE_HEAD", "OFFICE_SPECIALIST"];

/** The offices of the lead and of the Office that ask for a ballot (2.2). */
const ASKERS = [
  "AGENCY_HEAD",
  "AGENCY_OFFICER",
  "OFFICE_HEAD",
  "OFFICE_DEPUTY_HEAD",
  "OFFICE_SPECIALIST",
];

export default function FollowPage() {
  // In the address, so that "back" from a matter returns to the list it was in.
  const list = (): FollowList => {
    const asked = readsExchanges() ? here().search.get("list") : null;
    return asked === "consultations" || asked === "proposals" ? asked : "ballots";
  };
  // Only people of a locality propose (C12).
  const proposes = () => viewer()?.acting.unit?.kind === "COMMUNE";
  const asks = () => ASKERS.includes(viewer()?.acting.office ?? "");
  const owns = () => OWNERS.includes(viewer()?.acting.office ?? "");
  return (
    <>
      <HomeBand title={t().follow}>
        <Mandates />
      </HomeBand>
      <main>
        <div class="lead">
          <h1>{t().follow}</h1>
          <span class="small sub">{t().newestFirst}</span>
        </div>
        <Show when={readsExchanges()}>
          <Segments
            label={t().followLists}
            value={list()}
            options={[
              { value: "ballots", label: t().ballotTitle },
              { value: "consultations", label: t().consultation },
              { value: "proposals", label: t().proposal },
            ]}
            onChoose={(next) => go(followPath(next), { replace: true })}
          />
        </Show>
        <Switch
          fallback={
            <>
              <Show when={asks()}>
                <p class="over-list">
                  <a class="btn second" href={NEW_BALLOT}>
                    {t().newBallot}
                  </a>
                </p>
              </Show>
              <BallotList />
            </>
          }
        >
          <Match when={list() === "consultations"}>
            <Show when={owns()}>
              <p class="over-list">
                <a class="btn second" href={NEW_CONSULTATION}>
                  {t().newConsultation}
                </a>
              </p>
            </Show>
            <ConsultationList />
          </Match>
          <Match when={list() === "proposals"}>
            <Show when={proposes()}>
              <p class="over-list">
                <a class="btn second" href={NEW_PROPOSAL}>
                  {t().newProposal}
                </a>
              </p>
            </Show>
            <ProposalList />
          </Match>
        </Switch>
      </main>
      <Tabs />
    </>
  );
}
