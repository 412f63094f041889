import { createMemo, Show } from "solid-js";
import { StandingDutiesDocument } from "../../api/generated";
import { createPaged } from "../../api/paged";
import { t } from "../../i18n";
import { w } from "../../i18n/tasks";
import { Listed } from "../../matter/Listed";
import { Card } from "../../parts/Card";
import { Icon } from "../../parts/Icon";
import { dutyPath } from "../../shell/router";
import { chosenKind, KindFilter } from "./KindFilter";
import { DUTY_KINDS, dutyKindWords } from "./words";

/** What comes again and again: it has a rhythm, no deadline, and no class. */
export function DutyList() {
  const kind = createMemo(() => chosenKind(DUTY_KINDS));
  const paged = createPaged(
    StandingDutiesDocument,
    (data) => data.standingDuties,
    (data, standingDuties) => ({ ...data, standingDuties }),
    () => {
      const of = kind();
      return { filter: of ? { kinds: [of] } : null };
    },
  );
  return (
    <>
      <KindFilter list="duties" kinds={DUTY_KINDS} words={(of) => dutyKindWords(of, t())} />
      <Listed of={paged} none={w().noDutiesListed}>
        {(duty) => (
          <Card
            href={dutyPath(duty.id)}
            title={duty.content}
            top={
              <span class="verb">
                <Icon name="repeat" />
                {dutyKindWords(duty.kind, t())}
              </span>
            }
          >
            <p class="who">
              {w().ledBy(duty.accountable.name)}
              <Show when={duty.periodAsWritten}>
                {(words) => (
                  <>
                    <br />
                    {words()}
                  </>
                )}
              </Show>
            </p>
          </Card>
        )}
      </Listed>
    </>
  );
}
