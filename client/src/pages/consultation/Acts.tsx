import { For, Match, Show, Switch } from "solid-js";
import type { ConsultationAct } from "../../api/generated";
import { t } from "../../i18n";
import { f } from "../../i18n/confer";
import { p } from "../../i18n/points";
import { ActTray } from "../../matter/ActTray";
import { Button } from "../../parts/Button";
import { Icon, type IconName } from "../../parts/Icon";
import { Sheet } from "../../parts/Sheet";
import { consultationPath, go, here, leaveSteps, nextRoundPath } from "../../shell/router";
import { CancelSheet, CloseSheet, ExtendSheet, OpenSheet, SynthesiseSheet } from "./ActForms";
import { InviteSheet } from "./conference/InviteSheet";
import { AskDataSheet, ReferSheet, UrgeSheet } from "./points/Sheets";
import { RequestBallotSheet } from "./RequestBallot";
import type { Consultation } from "./words";

// What leads on lies under the thumb; what is rarely wanted is kept in a menu.
const main = ["OPEN", "REFER", "SYNTHESISE", "REQUEST_BALLOT"] as const satisfies ConsultationAct[];
/** Beside sending in writing: the same draft, asked about at a conference (C3). */
const INVITE = "invite";
const rare = [
  "URGE",
  "EXTEND",
  "ASK_DATA",
  "REISSUE",
  "CLOSE",
  "CANCEL",
] as const satisfies ConsultationAct[];
type Rare = (typeof rare)[number];
type Act = (typeof main)[number] | Rare;

const icons: Record<Rare, IconName> = {
  URGE: "bell",
  EXTEND: "clock",
  ASK_DATA: "document",
  REISSUE: "repeat",
  CLOSE: "lock",
  CANCEL: "cross",
};

function words(act: Act): string {
  switch (act) {
    case "OPEN":
      return t().verbOpenConsultation;
    case "SYNTHESISE":
      return t().synthesise;
    case "REQUEST_BALLOT":
      return t().requestBallot;
    case "REFER":
      return p().refer;
    case "URGE":
      return p().urge;
    case "ASK_DATA":
      return p().askData;
    case "REISSUE":
      return p().nextRound;
    case "EXTEND":
      return t().extend;
    case "CLOSE":
      return t().closeEarly;
    case "CANCEL":
      return t().cancelConsultation;
  }
}

const allowed = <A extends Act>(of: readonly A[], consultation: Consultation) =>
  of.filter((act) => consultation.allowedActs.includes(act));

const step = (consultation: Consultation, act: string) =>
  `${consultationPath(consultation.id)}?act=${act}`;

/** The button in the header that opens the rarely wanted acts. */
export function MoreActs(props: { consultation: Consultation }) {
  return (
    <Show when={allowed(rare, props.consultation).length > 0}>
      <button
        type="button"
        class="band-button"
        aria-label={t().moreActs}
        aria-haspopup="dialog"
        onClick={() => go(step(props.consultation, "more"), { step: true })}
      >
        <Icon name="more" />
      </button>
    </Show>
  );
}

/** The acts of the unit that asks, drawn from what the server allows. */
export function Acts(props: {
  consultation: Consultation;
  put: (next: Consultation | null) => void;
}) {
  const mine = () => allowed(main, props.consultation);
  const active = () =>
    [...mine(), ...allowed(rare, props.consultation)].find(
      (act) => act === here().search.get("act"),
    );
  const menu = () =>
    here().search.get("act") === "more" && allowed(rare, props.consultation).length > 0;
  const invites = () =>
    props.consultation.allowedActs.includes("OPEN") && !props.consultation.externalDraft;
  const close = () => leaveSteps(consultationPath(props.consultation.id), 1);
  const shared = () => ({
    consultation: props.consultation,
    onClose: close,
    stale: () => props.put(null),
    done: (next: Consultation | null) => {
      close();
      props.put(next);
    },
  });
  return (
    <>
      <ActTray
        acts={mine()}
        words={words}
        onOpen={(act) => go(step(props.consultation, act), { step: true })}
      >
        <Show when={invites()}>
          <Button
            kind="second"
            onClick={() => go(step(props.consultation, INVITE), { step: true })}
          >
            {f().invite}
          </Button>
        </Show>
      </ActTray>
      <Show when={menu()}>
        <Sheet title={t().moreActs} onClose={close}>
          <ul class="rows in-sheet">
            <For each={allowed(rare, props.consultation)}>
              {(act) => (
                <li>
                  <button
                    type="button"
                    class="row"
                    onClick={() =>
                      act === "REISSUE"
                        ? go(nextRoundPath(props.consultation.id))
                        : go(step(props.consultation, act), { replace: true })
                    }
                  >
                    <Icon name={icons[act]} />
                    <b>{words(act)}</b>
                    <Icon name="chevron" />
                  </button>
                </li>
              )}
            </For>
          </ul>
          <Button kind="second" onClick={close}>
            {t().back}
          </Button>
        </Sheet>
      </Show>
      <Switch>
        <Match when={active() === "OPEN"}>
          <OpenSheet {...shared()} />
        </Match>
        <Match when={here().search.get("act") === INVITE && invites()}>
          <InviteSheet {...shared()} />
        </Match>
        <Match when={active() === "URGE"}>
          <UrgeSheet {...shared()} />
        </Match>
        <Match when={active() === "ASK_DATA"}>
          <AskDataSheet {...shared()} />
        </Match>
        <Match when={active() === "REFER"}>
          <ReferSheet {...shared()} />
        </Match>
        <Match when={active() === "EXTEND"}>
          <ExtendSheet {...shared()} />
        </Match>
        <Match when={active() === "CLOSE"}>
          <CloseSheet {...shared()} />
        </Match>
        <Match when={active() === "CANCEL"}>
          <CancelSheet {...shared()} />
        </Match>
        <Match when={active() === "SYNTHESISE"}>
          <SynthesiseSheet {...shared()} />
        </Match>
        <Match when={active() === "REQUEST_BALLOT"}>
          <RequestBallotSheet {...shared()} />
        </Match>
      </Switch>
    </>
  );
}
