import { createSignal, For, Match, Show, Switch } from "solid-js";
import {
  type LinkFieldsFragment,
  PersonDocument,
  type PersonFieldsFragment,
} from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { k } from "../../i18n/keeping";
import { Frame } from "../../matter/Frame";
import { Button } from "../../parts/Button";
import { PageBand } from "../../shell/Band";
import { confirmsOffices, keepsProvince } from "../../shell/keeping";
import { managePath } from "../../shell/router";
import { AccountChip } from "./AccountChip";
import { AccountSheet, LinkSheet, RenameSheet } from "./AccountSheets";
import { AddMandate } from "./AddMandate";
import { EndMandate } from "./EndMandate";
import { LinkOnce } from "./LinkOnce";
import { type Held, MandateRow } from "./MandateRow";
import { createTold, Told } from "./Told";

type Sheet = "rename" | "add" | "link" | "account" | Held;

export default function PersonPage(props: { id: string }) {
  const query = createQuery(PersonDocument, () => ({ id: props.id }));
  return (
    <Frame
      title={t().people}
      matter={query.data()?.person ?? undefined}
      failure={query.failure() ?? (query.data()?.person === null ? "refused" : undefined)}
      loading={query.loading()}
      reload={() => void query.reload()}
      back={{ to: managePath("people"), label: k().toPeople }}
    >
      {(person) => <PersonView person={person()} reload={() => void query.reload()} />}
    </Frame>
  );
}

function PersonView(props: { person: PersonFieldsFragment; reload: () => void }) {
  const told = createTold();
  const [sheet, setSheet] = createSignal<Sheet>();
  const [link, setLink] = createSignal<LinkFieldsFragment>();
  const open = (next: Sheet) => {
    told.hush();
    setSheet(next);
  };
  const close = () => setSheet(undefined);
  const end = (say: () => void) => {
    close();
    say();
    props.reload();
  };
  const steps = {
    onSaved: () => end(told.saved),
    onWaits: () => end(told.waits),
    onMoved: () => end(told.moved),
    onClose: close,
  };
  const ended = () => {
    const of = sheet();
    return typeof of === "object" ? of : undefined;
  };
  return (
    <>
      <PageBand title={t().people} backLabel={k().toPeople} back={managePath("people")} />
      <main class="sections">
        <div class="stack">
          <h1>{props.person.name}</h1>
          <p class="small sub login">{props.person.login}</p>
          <p>
            <AccountChip account={props.person.account} />
          </p>
          <Told of={told} />
          <Show when={keepsProvince()}>
            <Button kind="second" icon="pen" onClick={() => open("rename")}>
              {k().rename}
            </Button>
          </Show>
        </div>
        <section class="stack">
          <h2>{k().posts}</h2>
          <Show
            when={props.person.mandates.length > 0}
            fallback={<p class="sub">{k().postsNone}</p>}
          >
            <ul class="rows">
              {/* The newest first: what was held long ago is rarely wanted. */}
              <For each={[...props.person.mandates].reverse()}>
                {(mandate) => <MandateRow mandate={mandate} onEnd={() => open(mandate)} />}
              </For>
            </ul>
          </Show>
          <Show when={keepsProvince()}>
            <Button kind="second" icon="plus" onClick={() => open("add")}>
              {k().postAdd}
            </Button>
          </Show>
        </section>
        <Show when={keepsProvince()}>
          <section class="stack">
            <h2>{k().accountSection}</h2>
            <Show when={props.person.account !== "DISABLED"}>
              <p class="hint">{k().linkHint}</p>
              <Button kind="second" onClick={() => open("link")}>
                {k().linkMake}
              </Button>
            </Show>
            <Show
              when={props.person.account !== "DISABLED" || confirmsOffices()}
              fallback={<p class="hint">{k().accountOpenBy}</p>}
            >
              <Button kind="second" icon="lock" onClick={() => open("account")}>
                {props.person.account === "DISABLED" ? k().accountOpen : k().accountClose}
              </Button>
            </Show>
          </section>
        </Show>
      </main>
      <Switch>
        <Match when={sheet() === "rename"}>
          <RenameSheet person={props.person} {...steps} />
        </Match>
        <Match when={sheet() === "account"}>
          <AccountSheet person={props.person} {...steps} />
        </Match>
        <Match when={sheet() === "link"}>
          <LinkSheet
            person={props.person}
            onClose={close}
            onLink={(made) => {
              close();
              setLink(made);
            }}
          />
        </Match>
        <Match when={sheet() === "add"}>
          <AddMandate personId={props.person.id} {...steps} />
        </Match>
        <Match when={ended()} keyed>
          {(mandate) => <EndMandate mandate={mandate} {...steps} />}
        </Match>
        <Match when={link()}>
          {(made) => (
            <LinkOnce name={props.person.name} link={made()} onClose={() => setLink(undefined)} />
          )}
        </Match>
      </Switch>
    </>
  );
}
