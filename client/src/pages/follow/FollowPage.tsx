import { Match, Show, Switch } from "solid-js";
import { viewer } from "../../api/session";
import { t } from "../../i18n";
import { Segments } from "../../parts/Segments";
import { HomeBand } from "../../shell/Band";
import { Mandates } from "../../shell/Mandates";
import { followPath, go, here, NEW_CONSULTATION } from "../../shell/router";
import { Tabs } from "../../shell/Tabs";
import { BallotList } from "./BallotList";
import { ConsultationList } from "./ConsultationList";

/** The offices that prepare consultations (2.2). */
const OWNERS = ["AGENCY_HEAD", "OFFICE_HEAD", "OFFICE_SPECIALIST"];

export default function FollowPage() {
  // In the address, so that "back" from a matter returns to the list it was in.
  const list = () => (here().search.get("list") === "consultations" ? "consultations" : "ballots");
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
        <Segments
          label={t().followLists}
          value={list()}
          options={[
            { value: "ballots", label: t().ballotTitle },
            { value: "consultations", label: t().consultation },
          ]}
          onChoose={(next) => go(followPath(next), { replace: true })}
        />
        <Switch fallback={<BallotList />}>
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
        </Switch>
      </main>
      <Tabs />
    </>
  );
}
