import { createSignal, onCleanup, Show } from "solid-js";
import { PeopleDocument, type PersonFieldsFragment } from "../../api/generated";
import { createPaged } from "../../api/paged";
import { t } from "../../i18n";
import { k } from "../../i18n/keeping";
import { today } from "../../matter/chosen";
import { Listed } from "../../matter/Listed";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { TextField } from "../../parts/Field";
import { PageBand } from "../../shell/Band";
import { keepsProvince } from "../../shell/keeping";
import { go, here, MANAGE, managePath } from "../../shell/router";
import { AccountChip } from "./AccountChip";
import { AddPerson } from "./AddPerson";
import { standing } from "./mandates";

const PAUSE_MS = 300;

export default function PeoplePage() {
  // In the address, so that "back" from a person returns to what was looked for.
  const [typed, setTyped] = createSignal(here().search.get("q") ?? "");
  const [asked, setAsked] = createSignal(typed());
  const [adding, setAdding] = createSignal(false);
  const paged = createPaged(
    PeopleDocument,
    (data) => data.people,
    (data, people) => ({ ...data, people }),
    () => ({ search: asked() || null }),
  );
  let pause: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(pause));
  const type = (words: string) => {
    setTyped(words);
    clearTimeout(pause);
    pause = setTimeout(() => {
      const wanted = words.trim();
      setAsked(wanted);
      const path = managePath("people");
      go(wanted ? `${path}?q=${encodeURIComponent(wanted)}` : path, { replace: true });
    }, PAUSE_MS);
  };
  return (
    <>
      <PageBand title={t().people} backLabel={k().toManage} back={MANAGE} />
      <main class="stack">
        <h1>{t().people}</h1>
        <Show when={keepsProvince()}>
          <Button kind="second" icon="plus" onClick={() => setAdding(true)}>
            {k().personAdd}
          </Button>
        </Show>
        <TextField
          id="people-search"
          label={k().peopleSearch}
          hint={k().unitSearchHint}
          value={typed()}
          onInput={type}
        />
        <Listed of={paged} none={k().peopleNone}>
          {(person) => <PersonCard person={person} />}
        </Listed>
      </main>
      <Show when={adding()}>
        <AddPerson onClose={() => setAdding(false)} />
      </Show>
    </>
  );
}

function PersonCard(props: { person: PersonFieldsFragment }) {
  const held = () =>
    props.person.mandates
      .filter((mandate) => standing(mandate, today()) === "now")
      .map((mandate) => mandate.title);
  return (
    <Card
      href={managePath("people", props.person.id)}
      title={props.person.name}
      top={
        <>
          <span class="small sub login">{props.person.login}</span>
          <AccountChip account={props.person.account} />
        </>
      }
    >
      <p class="who">{held().join(" · ") || k().noMandateNow}</p>
    </Card>
  );
}
