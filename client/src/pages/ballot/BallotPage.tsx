import { Match, Show, Switch } from "solid-js";
import { createFollowing } from "../../api/following";
import { BallotDocument, BallotUpdatedDocument } from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { Confirm } from "../../matter/answer/Confirm";
import { type Answering, createAnswering } from "../../matter/answer/flow";
import { Pending } from "../../matter/answer/Pending";
import { Receipt } from "../../matter/answer/Receipt";
import { TextPage } from "../../matter/answer/TextPage";
import { Tray } from "../../matter/answer/Tray";
import { reloadAtClosing } from "../../matter/Deadline";
import { Frame } from "../../matter/Frame";
import { Reader } from "../../matter/Reader";
import { ballotPath, here, leaveSteps } from "../../shell/router";
import { now, serverTime } from "../../time/clock";
import { closing } from "../../time/words";
import { Acts } from "./Acts";
import { ballotWords } from "./answerWords";
import { BallotView } from "./BallotView";
import { createSeen } from "./seen";
import { sendVote } from "./send";
import type { Ballot } from "./words";

const POSITIONS = ["AGREE", "AGREE_WITH_AMENDMENTS", "DISAGREE", "ABSTAIN"] as const;

export default function BallotPage(props: { id: string }) {
  const query = createQuery(BallotDocument, () => ({ id: props.id }));
  const ballot = () => query.data()?.ballot ?? undefined;
  const base = () => ballotPath(props.id);
  const put = (next: Ballot | null) => {
    const have = query.data();
    if (next && have) query.replace({ ...have, ballot: next });
    else void query.reload();
  };
  // From the first answer on, so that there is one to put the next into.
  const aliveAt = createFollowing(
    BallotUpdatedDocument,
    () => (ballot() ? { id: props.id } : undefined),
    (told) => put(told.ballotUpdated),
  );
  const answering = createAnswering({
    matterId: () => props.id,
    base,
    positions: POSITIONS,
    prepared: (position) => {
      const draft = ballot()?.myPaper?.draft;
      return draft?.position === position ? (draft.text ?? "") : "";
    },
    post: (answer, key) => sendVote(props.id, answer, key, put),
    refused: () => void query.reload(),
  });
  createSeen(ballot, put);
  const openUntil = () => (ballot()?.state === "OPEN" ? ballot()?.deadline?.closesAt : undefined);
  reloadAtClosing(openUntil, () => void query.reload());

  return (
    <Frame
      title={t().ballotTitle}
      matter={ballot()}
      failure={query.failure()}
      loading={query.loading()}
      reload={() => void query.reload()}
    >
      {(known) => {
        const words = () => ballotWords(known());
        const mine = () => {
          const vote = known().myPaper?.counted;
          return vote ? { position: vote.position, at: vote.castAt } : undefined;
        };
        return (
          <>
            <Switch
              fallback={
                <>
                  <BallotView
                    ballot={known()}
                    knownAt={serverTime(Math.max(query.answeredAt(), aliveAt()))}
                    onLate={answering.openLate}
                    onTake={answering.take}
                    onChange={answering.choose}
                    put={put}
                  />
                  <Pending words={words()} answering={answering} />
                  <Tray
                    words={words()}
                    may={known().allowedActs.includes("CAST") && !answering.pending()}
                    late={
                      answering.late() &&
                      known().allowedActs.includes("RECORD_LATE") &&
                      !answering.pending()
                    }
                    mine={mine()}
                    changing={answering.changing()}
                    onChanging={answering.setChanging}
                    onChoose={answering.choose}
                    aside={
                      known().positions.includes("ABSTAIN")
                        ? { value: "ABSTAIN", label: t().abstain }
                        : undefined
                    }
                  />
                  <Acts ballot={known()} put={put} />
                </>
              }
            >
              <Match when={answering.receipt()}>
                {(got) => (
                  <Receipt
                    matter={known()}
                    words={words()}
                    received={got()}
                    onChange={answering.changeAgain}
                  />
                )}
              </Match>
              <Match when={here().search.get("doc")}>
                {(doc) => (
                  <Reader
                    documents={known().documents.nodes}
                    id={doc()}
                    backLabel={t().toBallot}
                    onBack={() => leaveSteps(base(), 1)}
                  />
                )}
              </Match>
              <Match when={answering.writing()}>
                {(position) => (
                  <TextPage
                    matter={known()}
                    words={words()}
                    scope={answering.scope()}
                    position={position()}
                    draft={answering.draft(position())}
                    onBack={answering.back}
                    onContinue={answering.goOn}
                  />
                )}
              </Match>
            </Switch>
            <ConfirmVote ballot={known()} answering={answering} />
          </>
        );
      }}
    </Frame>
  );
}

function ConfirmVote(props: {
  ballot: Ballot;
  answering: Pick<Answering, "checked" | "state" | "send" | "back" | "turnLate">;
}) {
  return (
    <Show when={props.answering.checked()}>
      {(answer) => (
        <Confirm
          matter={props.ballot}
          words={ballotWords(props.ballot)}
          answer={answer()}
          sending={props.answering.state()}
          mayBeLate={props.ballot.allowedActs.includes("RECORD_LATE")}
          onSend={props.answering.send}
          onBack={props.answering.back}
          onLate={props.answering.turnLate}
          consequence={
            <>
              {t().consequence1}
              <b>{t().consequence2}</b>
              <Show when={props.ballot.deadline}>
                {(deadline) => t().consequenceAt(closing(deadline().closesAt, now(), t()))}
              </Show>{" "}
              <Show when={answer().position === "AGREE_WITH_AMENDMENTS"}>
                {t().consequenceAmend}
              </Show>
              <Show when={answer().position === "ABSTAIN"}>{t().consequenceAbstain}</Show>
            </>
          }
        />
      )}
    </Show>
  );
}
