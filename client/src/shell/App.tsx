import {
  createEffect,
  createMemo,
  ErrorBoundary,
  lazy,
  Match,
  on,
  onMount,
  Show,
  Suspense,
  Switch,
} from "solid-js";
import { createAgain } from "../api/again";
import { keptReady } from "../api/kept";
import { drawn } from "../api/query";
import { recheck, sessionState, start, viewer } from "../api/session";
import { BarPatterns } from "../parts/Bar";
import { NoAnswer, Skeleton } from "../parts/Empty";
import { Mark } from "../parts/Icon";
import { hideWhileAway } from "./away";
import { Broken } from "./Broken";
import { focusHeading } from "./heading";
import {
  ballotId,
  consultationId,
  dutyId,
  ENTRUST,
  go,
  here,
  JOURNAL,
  managed,
  NEW_BALLOT,
  NEW_CONSULTATION,
  NEW_PROPOSAL,
  NOTICES,
  OFFICES,
  PARTICIPATIONS,
  PROGRAMMES,
  programmeId,
  proposalId,
  safeTarget,
  taskId,
} from "./router";
import { Switched } from "./Switched";
import { WELCOME } from "./welcome";

const SignInPage = lazy(() => import("../pages/sign-in/SignInPage"));
const WelcomePage = lazy(() => import("../pages/welcome/WelcomePage"));
const HomePage = lazy(() => import("../pages/home/HomePage"));
const FollowPage = lazy(() => import("../pages/follow/FollowPage"));
const BallotPage = lazy(() => import("../pages/ballot/BallotPage"));
const NewBallotPage = lazy(() => import("../pages/ballot-new/NewBallotPage"));
const ConsultationPage = lazy(() => import("../pages/consultation/ConsultationPage"));
const NewConsultationPage = lazy(() => import("../pages/consultation-new/NewConsultationPage"));
const ProposalPage = lazy(() => import("../pages/proposal/ProposalPage"));
const NewProposalPage = lazy(() => import("../pages/proposal-new/NewProposalPage"));
const ProgrammesPage = lazy(() => import("../pages/programmes/ProgrammesPage"));
const ProgrammePage = lazy(() => import("../pages/programmes/ProgrammePage"));
const TaskPage = lazy(() => import("../pages/work/TaskPage"));
const DutyPage = lazy(() => import("../pages/work/DutyPage"));
const NoticesPage = lazy(() => import("../pages/notices/NoticesPage"));
const ParticipationsPage = lazy(() => import("../pages/participations/ParticipationsPage"));
const EntrustPage = lazy(() => import("../pages/delegation/EntrustPage"));
const ManagePage = lazy(() => import("../pages/manage/ManagePage"));
const OfficePage = lazy(() => import("../pages/office/OfficePage"));
const JournalPage = lazy(() => import("../pages/journal/JournalPage"));
const AccountPage = lazy(() => import("../pages/account/AccountPage"));

/** Loads the code of the likely next pages when the phone is idle. */
function preload() {
  const idle = window.requestIdleCallback ?? ((job: () => void) => setTimeout(job, 1500));
  idle(() => {
    for (const page of [BallotPage, ConsultationPage, FollowPage, ProgrammesPage])
      void page.preload();
  });
}

function pageOf(path: string) {
  if (ballotId(path)) return BallotPage;
  if (proposalId(path)) return ProposalPage;
  if (programmeId(path)) return ProgrammePage;
  if (path === PROGRAMMES) return ProgrammesPage;
  if (path === WELCOME) return WelcomePage;
  if (path === NOTICES) return NoticesPage;
  if (path === PARTICIPATIONS) return ParticipationsPage;
  if (path === ENTRUST) return EntrustPage;
  if (path === OFFICES) return OfficePage;
  if (path === JOURNAL) return JournalPage;
  if (managed(path)) return ManagePage;
  return consultationId(path) ? ConsultationPage : HomePage;
}

export function App() {
  onMount(() => {
    // The code of the page is fetched while the session is renewed.
    void pageOf(here().path).preload();
    void start();
    hideWhileAway(recheck);
  });

  // Without an answer it is asked again by itself, with the page as it stands.
  const again = createAgain(() => {
    void start(true).then(() => sessionState() === "unreachable" && again.failed());
  });
  createEffect(() => (sessionState() === "unreachable" ? again.failed() : again.done()));

  // The address says where the person wanted to go, before and after signing in.
  createEffect(() => {
    const at = here();
    if (sessionState() === "out" && at.path !== "/sign-in" && at.path !== WELCOME) {
      const target = at.path + location.search;
      go(
        target === "/" || at.path === "/account"
          ? "/sign-in"
          : `/sign-in?to=${encodeURIComponent(target)}`,
        {
          replace: true,
        },
      );
    }
    if (sessionState() === "in" && at.path === "/sign-in") {
      go(safeTarget(at.search.get("to")), { replace: true });
    }
  });

  createEffect(() => {
    if (sessionState() === "in" && drawn()) preload();
  });

  // A new page is announced by its heading, as it would be after a full load.
  const path = createMemo(() => here().path);
  createEffect(on(path, () => focusHeading(), { defer: true }));

  return (
    <>
      <BarPatterns />
      <ErrorBoundary
        fallback={
          <>
            <Brand />
            <Broken />
          </>
        }
      >
        <Suspense>
          <Switch>
            <Match when={sessionState() === "starting"}>
              <Starting />
            </Match>
            <Match when={sessionState() === "unreachable"}>
              <Brand />
              <main>
                <NoAnswer onRetry={() => void start()} />
              </main>
            </Match>
            {/* For whoever holds the link, signed in or not. */}
            <Match when={here().path === WELCOME}>
              <WelcomePage />
            </Match>
            <Match when={sessionState() === "other"}>
              <Brand />
              <main>
                <Switched />
              </main>
            </Match>
            <Match when={sessionState() === "out"}>
              <SignInPage />
            </Match>
            <Match when={sessionState() === "in"}>
              <Pages />
            </Match>
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </>
  );
}

function Brand() {
  return (
    <header class="band home">
      <h1 class="brand">
        <Mark />
        Dongthuan
      </h1>
    </header>
  );
}

function Starting() {
  return (
    <>
      <Brand />
      <main>
        <Skeleton cards={2} />
      </main>
    </>
  );
}

function Pages() {
  return (
    <Switch fallback={<HomePage />}>
      <Match when={here().path === "/follow"}>
        <FollowPage />
      </Match>
      <Match when={here().path === "/account"}>
        <AccountPage />
      </Match>
      {/* What is marked as read here lowers the number that the viewer came with. */}
      <Match when={here().path === NOTICES}>
        <Show when={viewer()} fallback={<Starting />}>
          <NoticesPage />
        </Show>
      </Match>
      <Match when={here().path === PARTICIPATIONS}>
        <Show when={viewer()?.acting.id} keyed fallback={<Starting />}>
          {(_mandate) => <ParticipationsPage />}
        </Show>
      </Match>
      <Match when={here().path === ENTRUST}>
        <Show when={viewer()?.acting.id} keyed fallback={<Starting />}>
          {(_mandate) => <EntrustPage />}
        </Show>
      </Match>
      <Match when={here().path === OFFICES}>
        <Show when={viewer()?.acting.id} keyed fallback={<Starting />}>
          {(_mandate) => <OfficePage />}
        </Show>
      </Match>
      <Match when={here().path === JOURNAL}>
        <Show when={viewer()?.acting.id} keyed fallback={<Starting />}>
          {(_mandate) => <JournalPage />}
        </Show>
      </Match>
      <Match when={managed(here().path)}>
        <Show when={viewer()?.acting.id} keyed fallback={<Starting />}>
          {(_mandate) => <ManagePage />}
        </Show>
      </Match>
      {/* Drafts belong to a mandate: without knowing it an answer must not be shown. */}
      <Match when={here().path === NEW_CONSULTATION}>
        <Show when={keptReady() && viewer()?.acting.id} keyed fallback={<Starting />}>
          {(mandateId) => <NewConsultationPage mandateId={mandateId} />}
        </Show>
      </Match>
      <Match when={here().path === NEW_BALLOT}>
        <Show when={keptReady() && viewer()?.acting.id} keyed fallback={<Starting />}>
          {(mandateId) => <NewBallotPage mandateId={mandateId} />}
        </Show>
      </Match>
      <Match when={here().path === NEW_PROPOSAL}>
        <Show when={keptReady() && viewer()?.acting.id} keyed fallback={<Starting />}>
          {(mandateId) => <NewProposalPage mandateId={mandateId} />}
        </Show>
      </Match>
      <Match when={proposalId(here().path)}>
        {(id) => (
          <Show when={viewer() && id()} keyed fallback={<Starting />}>
            {(of) => <ProposalPage id={of} />}
          </Show>
        )}
      </Match>
      <Match when={consultationId(here().path)}>
        {(id) => (
          <Show when={viewer() && id()} keyed fallback={<Starting />}>
            {(of) => <ConsultationPage id={of} />}
          </Show>
        )}
      </Match>
      <Match when={here().path === PROGRAMMES}>
        <Show when={viewer()} fallback={<Starting />}>
          <ProgrammesPage />
        </Show>
      </Match>
      <Match when={programmeId(here().path)}>
        {(id) => (
          <Show when={viewer() && id()} keyed fallback={<Starting />}>
            {(of) => <ProgrammePage id={of} />}
          </Show>
        )}
      </Match>
      <Match when={taskId(here().path)}>{(id) => <TaskPage id={id()} />}</Match>
      <Match when={dutyId(here().path)}>{(id) => <DutyPage id={id()} />}</Match>
      <Match when={ballotId(here().path)}>
        {(id) => (
          <Show when={viewer() && id()} keyed fallback={<Starting />}>
            {(of) => <BallotPage id={of} />}
          </Show>
        )}
      </Match>
    </Switch>
  );
}
