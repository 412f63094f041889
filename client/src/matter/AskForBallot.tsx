import { Show } from "solid-js";
import { viewer } from "../api/session";
import { t } from "../i18n";
import { newBallotPath } from "../shell/router";

/** From a task or an item to the first ballot on it: for its lead, and for the Office. */
export function AskForBallot(props: {
  from: "task" | "item";
  id: string;
  lead: string | undefined;
}) {
  const asks = () => {
    const acting = viewer()?.acting;
    if (acting?.office.startsWith("OFFICE_")) return true;
    const own = ["AGENCY_HEAD", "AGENCY_OFFICER"].includes(acting?.office ?? "");
    return own && acting?.unit?.id === props.lead;
  };
  return (
    <Show when={asks()}>
      <p>
        <a class="btn second" href={newBallotPath(props.from, props.id)}>
          {t().newBallot}
        </a>
      </p>
    </Show>
  );
}
