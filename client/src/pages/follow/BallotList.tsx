import { Show } from "solid-js";
import { type CardPartsFragment, FollowDocument } from "../../api/generated";
import { createPaged } from "../../api/paged";
import { t } from "../../i18n";
import { StateChip } from "../../matter/BallotSigns";
import { Listed } from "../../matter/Listed";
import { TallyCount } from "../../matter/TallyCount";
import { Card } from "../../parts/Card";
import { DeadlineChip } from "../../parts/Chip";
import { Icon } from "../../parts/Icon";
import { ballotPath } from "../../shell/router";
import { now } from "../../time/clock";
import { closing, moment } from "../../time/words";

export function BallotList() {
  const paged = createPaged(
    FollowDocument,
    (data) => data.ballots,
    (data, ballots) => ({ ...data, ballots }),
  );
  return (
    <Listed of={paged} none={t().followNone}>
      {(ballot) => <BallotCard ballot={ballot} />}
    </Listed>
  );
}

function BallotCard(props: { ballot: CardPartsFragment }) {
  const when = () => {
    const { closedAt, deadline, state } = props.ballot;
    if (closedAt) return `${t().closedAtText(moment(closedAt, now(), t()))} · `;
    if (state === "OPEN" && deadline)
      return `${t().closesAt(closing(deadline.closesAt, now(), t()))} · `;
    return "";
  };
  const open = () => (props.ballot.state === "OPEN" ? props.ballot.deadline : null);
  return (
    <Card
      href={ballotPath(props.ballot.id)}
      title={props.ballot.shortTitle ?? props.ballot.title}
      top={
        <>
          <Show when={open()} fallback={<StateChip state={props.ballot.state} />}>
            <span class="verb">
              <Icon name="ballot" />
              {t().stateOpen}
            </span>
          </Show>
          <Show when={open()}>{(deadline) => <DeadlineChip until={deadline().closesAt} />}</Show>
        </>
      }
    >
      <Show when={props.ballot.tally}>{(tally) => <TallyCount tally={tally()} />}</Show>
      <p class="who">
        {when()}
        {t().submittedBy(props.ballot.leadUnit.name)}
      </p>
    </Card>
  );
}
