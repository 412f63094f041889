import { lazy, Match, Show, Switch } from "solid-js";
import { t } from "../../i18n";
import { k } from "../../i18n/keeping";
import { PageBand } from "../../shell/Band";
import { clearsMarks, keepsProvince, keepsTokens, readsProvince } from "../../shell/keeping";
import { NotOpened } from "../../shell/NotOpened";
import { here, managed } from "../../shell/router";
import AreaList from "./AreaList";

const UnitsPage = lazy(() => import("./UnitsPage"));
const PeoplePage = lazy(() => import("./PeoplePage"));
const PersonPage = lazy(() => import("./PersonPage"));
const CalendarPage = lazy(() => import("./CalendarPage"));
const ParametersPage = lazy(() => import("./ParametersPage"));
const ParameterPage = lazy(() => import("./ParameterPage"));
const TokensPage = lazy(() => import("./TokensPage"));
const ProvincePage = lazy(() => import("./ProvincePage"));
const MarksPage = lazy(() => import("./MarksPage"));

/** The keeping of the province: each part is a page of its own. */
export default function ManagePage() {
  const at = () => managed(here().path) ?? { part: "none" };
  const is = (part: string) => at().part === part && at().id === undefined;
  const idOf = (part: string) => (at().part === part ? at().id : undefined);
  return (
    <Switch fallback={<Nowhere />}>
      <Match when={!readsProvince()}>
        <Nowhere />
      </Match>
      <Match when={is("")}>
        <Index />
      </Match>
      <Match when={is("units")}>
        <UnitsPage />
      </Match>
      <Match when={is("people")}>
        <PeoplePage />
      </Match>
      <Match when={idOf("people")} keyed>
        {(id) => <PersonPage id={id} />}
      </Match>
      <Match when={is("calendar")}>
        <CalendarPage />
      </Match>
      <Match when={is("parameters")}>
        <ParametersPage />
      </Match>
      <Match when={idOf("parameters")} keyed>
        {(key) => <ParameterPage of={key} />}
      </Match>
      <Match when={is("tokens") && keepsTokens()}>
        <TokensPage />
      </Match>
      <Match when={is("province") && keepsProvince()}>
        <ProvincePage />
      </Match>
      <Match when={is("marks") && clearsMarks()}>
        <MarksPage />
      </Match>
    </Switch>
  );
}

function Index() {
  return (
    <>
      <PageBand title={t().manage} backLabel={t().toHome} back="/" />
      <main class="stack">
        <h1>{t().manage}</h1>
        <Show when={!keepsProvince()}>
          <p class="sub">{k().manageReadOnly}</p>
        </Show>
        <AreaList />
      </main>
    </>
  );
}

function Nowhere() {
  return (
    <>
      <PageBand title={t().manage} backLabel={t().toHome} back="/" />
      <main>
        <h1 class="sr">{t().manage}</h1>
        <NotOpened />
      </main>
    </>
  );
}
