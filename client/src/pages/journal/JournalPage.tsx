import { createSignal, Show } from "solid-js";
import {
  ExportJournalDocument,
  JournalDocument,
  type JournalFilter,
  type JournalQuery,
} from "../../api/generated";
import { createPaged } from "../../api/paged";
import { request } from "../../api/session";
import { t } from "../../i18n";
import { o } from "../../i18n/office";
import { Listed } from "../../matter/Listed";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/Field";
import { Title } from "../../parts/Title";
import { PageBand } from "../../shell/Band";
import { exportsJournal } from "../../shell/keeping";
import { ballotPath, consultationPath, proposalPath } from "../../shell/router";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import { createSaving } from "../manage/saving";

interface Only {
  person?: string;
  matter?: string;
}

type Entry = JournalQuery["journal"]["nodes"][number];

/** The journal: who did what, in which hat, when, from what to what (X7). */
export default function JournalPage() {
  const [filter, setFilter] = createSignal<JournalFilter>({});
  const [url, setUrl] = createSignal("");
  const saving = createSaving(["filter"]);
  const paged = createPaged(
    JournalDocument,
    (data) => data.journal,
    (data, journal) => ({ ...data, journal }),
    () => ({ filter: filter() }),
  );
  // Whom, and what, it is narrowed to: the filter itself has ids only.
  const [only, setOnly] = createSignal<Only>({});
  const narrow = (more: JournalFilter, named: Only = {}) => {
    setUrl("");
    setFilter({ ...filter(), ...more });
    setOnly({ ...only(), ...named });
    if (named.person || named.matter) scrollTo(0, 0);
  };
  const said = () => [only().person, only().matter].filter(Boolean).join(" · ");
  const narrowed = () => Object.values(filter()).some(Boolean);
  const send = () =>
    void saving.send(
      {},
      async () => {
        const input = { filter: filter() };
        return (await request(ExportJournalDocument, { input })).exportJournal;
      },
      ({ file }) => setUrl(file?.link.url ?? ""),
    );
  return (
    <>
      <PageBand title={o().journal} backLabel={t().account} back="/account" />
      <main class="stack">
        <h1>{o().journal}</h1>
        <p class="sub">{o().journalText}</p>
        <TextField
          id="journal-from"
          type="date"
          label={o().journalFrom}
          value={filter().from ?? ""}
          error={undefined}
          onInput={(day) => narrow({ from: day || null })}
        />
        <TextField
          id="journal-to"
          type="date"
          label={o().journalTo}
          value={filter().to ?? ""}
          error={saving.error("filter")}
          onInput={(day) => narrow({ to: day || null })}
        />
        <div role="status">
          <Show when={said()}>{(whom) => <p>{o().journalOnly(whom())}</p>}</Show>
        </div>
        <Show when={narrowed()}>
          <Button
            kind="second"
            onClick={() => {
              setUrl("");
              setFilter({});
              setOnly({});
            }}
          >
            {o().all}
          </Button>
        </Show>
        <Show when={exportsJournal()}>
          <Show when={saving.problem()}>
            <p class="error" role="alert">
              {saving.problem()}
            </p>
          </Show>
          <Show
            when={url()}
            fallback={
              <Button kind="second" busy={saving.busy()} onClick={send}>
                {o().export}
              </Button>
            }
          >
            {(to) => (
              <a class="btn second" href={to()} download="">
                {o().download}
              </a>
            )}
          </Show>
        </Show>
        <Listed of={paged} none={o().journalNone}>
          {(entry) => <EntryCard of={entry} narrow={narrow} />}
        </Listed>
      </main>
    </>
  );
}

function EntryCard(props: { of: Entry; narrow: (more: JournalFilter, named: Only) => void }) {
  const of = () => props.of;
  const matter = () => of().ballot ?? of().consultation ?? of().proposal;
  const title = () => {
    const named = of().ballot ?? of().consultation;
    return named?.shortTitle ?? named?.title ?? of().proposal?.title ?? of().subjectPerson?.name;
  };
  const href = () => {
    const { ballot, consultation, proposal } = of();
    if (ballot) return ballotPath(ballot.id);
    if (consultation) return consultationPath(consultation.id);
    return proposal ? proposalPath(proposal.id) : undefined;
  };
  return (
    <li class="panel">
      <p class="small sub">
        <time datetime={of().at}>{moment(of().at, now(), t())}</time>
      </p>
      <h2>{of().words}</h2>
      <p class="who">
        {of().person
          ? `${of().person?.name} · ${of().doneBy?.title ?? ""}`
          : (of().doneBy?.title ?? o().byNobody)}
        <Show when={of().onBehalfOf}>{(head) => <> · {t().onBehalf(head().title)}</>}</Show>
      </p>
      <Show when={title()}>
        {(text) => (
          <p class="who clamp">
            <Show when={href()} fallback={<Title text={text()} />}>
              {(to) => (
                <a href={to()}>
                  <Title text={text()} />
                </a>
              )}
            </Show>
          </p>
        )}
      </Show>
      <Show when={of().before ?? of().after}>
        <details class="small">
          <summary>{o().details}</summary>
          <Show when={of().before}>
            {(text) => (
              <p class="login">
                {o().before}: {text()}
              </p>
            )}
          </Show>
          <Show when={of().after}>
            {(text) => (
              <p class="login">
                {o().after}: {text()}
              </p>
            )}
          </Show>
        </details>
      </Show>
      <p class="links small">
        <Show when={of().person}>
          {(person) => (
            <button
              type="button"
              class="link"
              onClick={() => props.narrow({ personId: person().id }, { person: person().name })}
            >
              {o().onlyPerson}
            </button>
          )}
        </Show>
        <Show when={matter()}>
          {(about) => (
            <button
              type="button"
              class="link"
              onClick={() => props.narrow({ subjectId: about().id }, { matter: title() ?? "" })}
            >
              {o().onlyMatter}
            </button>
          )}
        </Show>
      </p>
    </li>
  );
}
