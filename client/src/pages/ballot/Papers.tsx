import { For, Show } from "solid-js";
import { t } from "../../i18n";
import { c } from "../../i18n/course";
import { positionIcons, positionWords } from "../../matter/answer/words";
import { Icon } from "../../parts/Icon";
import { Notice } from "../../parts/Notice";
import { When } from "../../parts/When";
import type { Ballot } from "./words";

type Paper = NonNullable<Ballot["papers"]>["nodes"][number];

/** The result sheet: every member by name, the silent ones too. */
export function Papers(props: { ballot: Ballot }) {
  return (
    <Show when={props.ballot.papers}>
      {(papers) => (
        <section>
          <h2>{t().byMember(papers().totalCount)}</h2>
          <ul class="members">
            <For each={papers().nodes}>
              {(paper) => (
                <Member
                  paper={paper}
                  open={["OPEN", "CANCELLED", "SUPERSEDED"].includes(props.ballot.state)}
                />
              )}
            </For>
          </ul>
          <Show when={papers().totalCount > papers().nodes.length}>
            <p class="small sub">{t().shown(papers().nodes.length, papers().totalCount)}</p>
          </Show>
          <Show when={(props.ballot.tally?.late ?? 0) > 0}>
            <p class="small sub">{t().lateCount(props.ballot.tally?.late ?? 0)}</p>
          </Show>
        </section>
      )}
    </Show>
  );
}

function Member(props: { paper: Paper; open: boolean }) {
  const vote = () => props.paper.counted ?? props.paper.late;
  const late = () => !props.paper.counted && props.paper.late !== null;
  return (
    <li>
      <div>
        <b>{props.paper.member.title}</b>
        <small>{props.paper.member.personName}</small>
        <Show
          when={vote()}
          fallback={
            <span class="said">
              <Icon name="dash" />
              {props.open ? t().notYet : t().silent}
            </span>
          }
        >
          {(given) => (
            <>
              <span class="said">
                <Icon name={positionIcons[given().position]} />
                {positionWords(given().position)}
              </span>
              <Show when={late()}>
                <span class="said late">
                  <Icon name="clock" />
                  {t().lateMark}
                </span>
              </Show>
              <Show when={given().form === "PAPER"}>
                <span class="said">
                  <Icon name="document" />
                  {c().onPaper}
                </span>
              </Show>
              <Show when={given().text}>{(text) => <p class="quote">{text()}</p>}</Show>
              <Show when={props.paper.differs && props.paper.paperForm}>
                {(form) => (
                  <Notice tone="warn" icon="triangle" title={c().differs}>
                    {positionWords(form().position)}
                    <Show when={form().text}>{(text) => <p class="quote">{text()}</p>}</Show>
                  </Notice>
                )}
              </Show>
            </>
          )}
        </Show>
      </div>
      <Show when={vote()}>{(given) => <When at={given().castAt} />}</Show>
    </li>
  );
}
