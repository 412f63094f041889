import { createEffect, type JSX, Show } from "solid-js";
import type { Office } from "../api/generated";
import { viewer } from "../api/session";
import { t } from "../i18n";
import { Icon, type IconName, Mark } from "../parts/Icon";
import { now } from "../time/clock";
import { wall } from "../time/parts";
import { NOTICES } from "./router";

type Hat = "committee" | "agency" | "office";

/** Three kinds of hat, each with its colour and sign: the wrong hat is the costliest slip. */
export function hat(office: Office | undefined): Hat {
  if (office?.startsWith("AGENCY_")) return "agency";
  if (office?.startsWith("OFFICE_") || office === "ADMINISTRATOR") return "office";
  return "committee";
}

const icons: Record<Hat, IconName> = { committee: "star", agency: "building", office: "office" };
export const hatIcon = (office: Office | undefined) => icons[hat(office)];

const colour = () => hat(viewer()?.acting.office);

function useTitle(title: () => string) {
  createEffect(() => {
    document.title = `${title()} · Dongthuan`;
  });
}

/** The header of the two tabs: brand, date, account, and the mandates below. */
export function HomeBand(props: { title: string; children?: JSX.Element }) {
  useTitle(() => props.title);
  const today = () => {
    const at = wall(now());
    return t().today(t().weekday(at.weekday), t().date(at, false));
  };
  return (
    <header class={`band home ${colour()}`}>
      <div class="brand">
        <Mark />
        <span class="brand-words">
          <span class="wordmark">Dongthuan</span>
          <span class="when">{today()}</span>
        </span>
        <Bell />
        <a class="band-button" href="/account" aria-label={t().account}>
          <Icon name="account" />
        </a>
      </div>
      <Show when={viewer()?.province.demonstration}>
        <p class="demonstration">{t().demonstration}</p>
      </Show>
      {props.children}
    </header>
  );
}

/** The way to the notices, with how many wait: a number in a badge, and in the name of the link. */
function Bell() {
  const unread = () => viewer()?.unreadNotices ?? 0;
  return (
    <a
      class="band-button bell"
      href={NOTICES}
      aria-label={unread() > 0 ? t().noticesUnread(unread()) : t().notices}
    >
      <Icon name="bell" />
      <Show when={unread() > 0}>
        <span class="badge" aria-hidden="true">
          {unread() > 99 ? "99+" : unread()}
        </span>
      </Show>
    </a>
  );
}

/** The header of a page with a way back; repeats the mandate. */
export function PageBand(props: {
  title: string;
  backLabel: string;
  back: string | (() => void);
  children?: JSX.Element;
}) {
  useTitle(() => props.title);
  return (
    <header class={`band ${colour()}`}>
      <Show
        when={typeof props.back === "string" && props.back}
        fallback={
          <button
            type="button"
            class="band-button"
            aria-label={props.backLabel}
            onClick={() => typeof props.back === "function" && props.back()}
          >
            <Icon name="back" />
          </button>
        }
      >
        {(href) => (
          <a class="band-button" href={href()} aria-label={props.backLabel}>
            <Icon name="back" />
          </a>
        )}
      </Show>
      <div class="band-title">
        <b>{props.title}</b>
        <Show when={viewer()}>
          {(who) => (
            <span>
              <Icon name={hatIcon(who().acting.office)} />
              {t().inMandate(who().acting.title)}
            </span>
          )}
        </Show>
      </div>
      {props.children}
    </header>
  );
}
