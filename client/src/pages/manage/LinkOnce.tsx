import type { LinkFieldsFragment } from "../../api/generated";
import { t } from "../../i18n";
import { k } from "../../i18n/keeping";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import { OnceSheet } from "./OnceSheet";

/** A one-time link, for one person, until a moment. */
export function LinkOnce(props: { name: string; link: LinkFieldsFragment; onClose: () => void }) {
  return (
    <OnceSheet title={k().linkTitle} secret={props.link.url} onClose={props.onClose}>
      {k().linkFor(props.name)}{" "}
      {props.link.waits ? k().linkWaits : k().linkUntil(moment(props.link.expiresAt, now(), t()))}
    </OnceSheet>
  );
}
