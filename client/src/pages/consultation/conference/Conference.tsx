import { createSignal, For, Match, Show, Switch } from "solid-js";
import type { AttendancePartsFragment, ConferencePartsFragment } from "../../../api/generated";
import { FileRows } from "../../../file/FileRows";
import { t } from "../../../i18n";
import { f } from "../../../i18n/confer";
import { positionIcons, positionWords } from "../../../matter/answer/words";
import { Button } from "../../../parts/Button";
import { Icon } from "../../../parts/Icon";
import { Notice } from "../../../parts/Notice";
import { now } from "../../../time/clock";
import { closing, moment } from "../../../time/words";
import type { Consultation } from "../words";
import { MinutesSheet } from "./MinutesSheet";
import { MoveSheet } from "./MoveSheet";
import { ReplySheet } from "./ReplySheet";
import { AcknowledgeSheet, ConcludeSheet, SignSheet } from "./Sheets";

type Act = ConferencePartsFragment["allowedActs"][number];
const ACTS: Act[] = [
  "REPLY",
  "SIGN_AS_PRESIDING",
  "SIGN_AS_SECRETARY",
  "CONCLUDE",
  "ACKNOWLEDGE",
  "WRITE_MINUTES",
  "MOVE",
];

/** Not what is waited for. */
const QUIET: Act[] = ["WRITE_MINUTES", "MOVE"];

/** The conference that a consultation is held as, with what the reader may do about it. */
export function ConferenceSection(props: {
  consultation: Consultation;
  put: (next: Consultation | null) => void;
}) {
  const [doing, setDoing] = createSignal<Act>();
  return (
    <Show when={props.consultation.conference}>
      {(of) => {
        const shared = () => ({
          consultation: props.consultation,
          conference: of(),
          onClose: () => setDoing(undefined),
          stale: () => props.put(null),
          done: (next: Consultation | null) => {
            setDoing(undefined);
            props.put(next);
          },
        });
        const acts = () => ACTS.filter((act) => of().allowedActs.includes(act));
        return (
          <section class="stack" aria-labelledby="conference">
            <h2 id="conference">{f().title}</h2>
            <div class="panel stack">
              <Facts of={of()} state={props.consultation.state} />
              <div class="stack">
                <For each={acts()}>
                  {(act, at) => (
                    <Button
                      kind={at() === 0 && !QUIET.includes(act) ? "main" : "second"}
                      onClick={() => setDoing(act)}
                    >
                      {words(act, of())}
                    </Button>
                  )}
                </For>
              </div>
            </div>
            <Show when={of().myAttendance}>
              {(mine) => (
                <div class="panel">
                  <h3>{f().mine}</h3>
                  <Agency of={mine()} />
                  <Show when={of().allowedActs.includes("ACKNOWLEDGE")}>
                    <p class="small sub">{f().correct}</p>
                  </Show>
                </div>
              )}
            </Show>
            <Minutes of={of()} />
            <Show when={of().attendances}>
              {(rows) => (
                <>
                  <h3>{f().attendance(rows().totalCount)}</h3>
                  <ul class="members">
                    <For each={rows().nodes}>
                      {(row) => (
                        <li>
                          <div>
                            <b>{row.unit.name}</b>
                            <Agency of={row} />
                          </div>
                        </li>
                      )}
                    </For>
                  </ul>
                </>
              )}
            </Show>
            <Switch>
              <Match when={doing() === "REPLY"}>
                <ReplySheet {...shared()} />
              </Match>
              <Match when={doing() === "MOVE"}>
                <MoveSheet {...shared()} />
              </Match>
              <Match when={doing() === "WRITE_MINUTES"}>
                <MinutesSheet {...shared()} />
              </Match>
              <Match when={doing() === "SIGN_AS_PRESIDING"}>
                <SignSheet {...shared()} signatory="PRESIDING" />
              </Match>
              <Match when={doing() === "SIGN_AS_SECRETARY"}>
                <SignSheet {...shared()} signatory="SECRETARY" />
              </Match>
              <Match when={doing() === "CONCLUDE"}>
                <ConcludeSheet {...shared()} />
              </Match>
              <Match when={doing() === "ACKNOWLEDGE"}>
                <AcknowledgeSheet {...shared()} />
              </Match>
            </Switch>
          </section>
        );
      }}
    </Show>
  );
}

function words(act: Act, of: ConferencePartsFragment): string {
  switch (act) {
    case "REPLY":
      return of.myAttendance?.reply ? f().replyAgain : f().reply;
    case "MOVE":
      return f().move;
    case "WRITE_MINUTES":
      return of.minutes ? f().writeAgain : f().write;
    case "SIGN_AS_PRESIDING":
    case "SIGN_AS_SECRETARY":
      return f().sign;
    case "CONCLUDE":
      return f().conclude;
    case "ACKNOWLEDGE":
      return f().acknowledge;
  }
}

function Facts(props: { of: ConferencePartsFragment; state: Consultation["state"] }) {
  const begun = () => now() >= Date.parse(props.of.startsAt);
  return (
    <>
      <p>
        <Icon name="calendar" />{" "}
        <b>{f().at(closing(props.of.startsAt, now(), t()), props.of.place)}</b>
      </p>
      <p class="small">{f().presides(props.of.presiding.title)}</p>
      <Show when={props.of.note}>{(note) => <p class="quote">{note()}</p>}</Show>
      <Show
        when={props.of.concludedAt}
        fallback={
          <Show when={props.state === "CONVENED"}>
            <Notice tone="info" icon={begun() ? "hourglass" : "users"}>
              {begun() ? f().held : f().soon}. {f().absentNotice(props.of.daysAfter)}
            </Notice>
          </Show>
        }
      >
        {(at) => <p class="small sub">{f().concluded(moment(at(), now(), t()))}</p>}
      </Show>
      <Show when={props.of.conclusion}>
        {(said) => (
          <>
            <h3>{f().conclusion}</h3>
            <p class="words">{said()}</p>
          </>
        )}
      </Show>
    </>
  );
}

/** The minutes, and whose signatures stand under them (C3). */
function Minutes(props: { of: ConferencePartsFragment }) {
  const signed = (who: string, at: string | null) =>
    at ? f().signedBy(who, moment(at, now(), t())) : f().notSigned(who);
  return (
    <Show when={props.of.minutes}>
      {(minutes) => (
        <details class="panel">
          <summary>{f().minutes}</summary>
          <Show when={minutes().text}>{(text) => <p class="words">{text()}</p>}</Show>
          <Show when={minutes().file}>{(file) => <FileRows files={[file()]} />}</Show>
          <p class="small">
            {signed(props.of.presiding.title, minutes().presidingSignedAt)}
            <Show when={minutes().presidedOnBehalfOf}>
              {(head) => <> ({t().onBehalf(head().title)})</>}
            </Show>
          </p>
          <p class="small">
            {f().secretary}: {signed(minutes().secretary?.title ?? "", minutes().secretarySignedAt)}
          </p>
        </details>
      )}
    </Show>
  );
}

/** Who comes or came for an agency, and what was said for it. */
function Agency(props: { of: AttendancePartsFragment }) {
  const who = () => {
    const { reply, representative } = props.of;
    if (props.of.present === true) return `${f().wasThere}: ${props.of.attendee?.title ?? ""}`;
    if (props.of.present === false) return f().wasAbsent;
    if (!reply) return f().noReply;
    return representative ? `${f().replies[reply]}: ${representative.title}` : f().replies[reply];
  };
  return (
    <>
      <p class="small">{who()}</p>
      <Show when={props.of.authority}>
        {(document) => <p class="small sub">{f().authorityOf(document())}</p>}
      </Show>
      <Show when={props.of.reason}>{(reason) => <p class="quote">{reason()}</p>}</Show>
      <Show when={props.of.position}>
        {(position) => (
          <p class="said">
            <Icon name={positionIcons[position()]} />
            {positionWords(position())}
          </p>
        )}
      </Show>
      <Show when={props.of.text}>{(text) => <p class="quote">{text()}</p>}</Show>
      <Show when={props.of.confirmation}>
        {(state) => <p class="small sub">{f().confirmations[state()]}</p>}
      </Show>
    </>
  );
}
