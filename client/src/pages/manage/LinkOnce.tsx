import type { LinkFieldsFragment } from "../../api/generated";
import { t } from "../../i18n";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import { OnceSheet } from "./OnceSheet";

/** A one-time link, for one person, until a moment. */
export function LinkOnce(props: { name: string; link: LinkFieldsFragment; onClose: () => void }) {
  return (
    <OnceSheet title={t().linkTitle} secret={props.link.url} onClose={props.onClose}>
      {t().linkFor(props.name)} {t().linkUntil(moment(props.link.expiresAt, now(), t()))}
    </OnceSheet>
  );
}
