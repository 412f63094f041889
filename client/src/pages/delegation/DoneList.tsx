import { For, Match, Show, Switch } from "solid-js";
import { DoneInMyNameDocument, type DoneInMyNameQuery } from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { d } from "../../i18n/delegation";
import { Empty, Skeleton } from "../../parts/Empty";
import { Title } from "../../parts/Title";
import { Failed } from "../../shell/NotOpened";
import { ballotPath, consultationPath, proposalPath } from "../../shell/router";
import { now } from "../../time/clock";
import { moment } from "../../time/words";

type Deed = DoneInMyNameQuery["doneInMyName"]["nodes"][number];

/** "Đã làm thay tôi": what deputies did in the name of the head, who answers for it (D1). */
export function DoneList() {
  const query = createQuery(DoneInMyNameDocument, () => ({}));
  const deeds = () => query.data()?.doneInMyName.nodes;
  return (
    <>
      <p class="small sub">{d().doneText}</p>
      <Switch fallback={<Skeleton cards={2} />}>
        <Match when={deeds()?.length === 0}>
          <Empty title={d().noneDone} />
        </Match>
        <Match when={deeds()}>
          {(all) => (
            <ul class="cards">
              <For each={all()}>{(deed) => <DeedCard deed={deed} />}</For>
            </ul>
          )}
        </Match>
        <Match when={query.failure()}>
          {(why) => (
            <Failed why={why()} onRetry={() => void query.reload()} busy={query.loading()} />
          )}
        </Match>
      </Switch>
    </>
  );
}

function DeedCard(props: { deed: Deed }) {
  const href = () => {
    const { ballot, consultation, proposal } = props.deed;
    if (proposal) return proposalPath(proposal.id);
    if (ballot) return ballotPath(ballot.id);
    return consultation ? consultationPath(consultation.id) : undefined;
  };
  const title = () => {
    const { ballot, consultation, proposal } = props.deed;
    const matter = ballot ?? consultation;
    return matter?.shortTitle ?? matter?.title ?? proposal?.title;
  };
  return (
    <li>
      <a class="card" href={href()}>
        <h2>{d().deeds[props.deed.act] ?? d().otherDeed}</h2>
        <p class="who">
          {d().deedBy(props.deed.doneBy?.title ?? "", moment(props.deed.at, now(), t()))}
        </p>
        <Show when={title()}>
          {(text) => (
            <p class="who clamp">
              <Title text={text()} />
            </p>
          )}
        </Show>
      </a>
    </li>
  );
}
