import type { JSX } from "solid-js";
import { t } from "../../i18n";
import { PageBand } from "../../shell/Band";
import { followPath } from "../../shell/router";
import { type Consultation, role } from "./words";

/** Back to where such a consultation is found: work waiting, or the list that is followed. */
export function BackBand(props: { consultation: Consultation; children: JSX.Element }) {
  const waits = () => role(props.consultation) !== "reads";
  return (
    <PageBand
      title={t().consultation}
      backLabel={waits() ? t().toHome : t().toFollow}
      back={waits() ? "/" : followPath("consultations")}
    >
      {props.children}
    </PageBand>
  );
}
