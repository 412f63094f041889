import { createSignal, For, Show } from "solid-js";
import {
  OfficesDocument,
  type OfficesQuery,
  type RequestFieldsFragment,
} from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { o } from "../../i18n/office";
import { Button } from "../../parts/Button";
import { Checkbox } from "../../parts/Checkbox";
import { Empty, NoAnswer, Skeleton } from "../../parts/Empty";
import { Notice } from "../../parts/Notice";
import { Summary, SummaryRow } from "../../parts/Sheet";
import { PageBand } from "../../shell/Band";
import { confirmsOffices, readsTokens } from "../../shell/keeping";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import { fullDate } from "../manage/words";
import { Attentions } from "./Attentions";
import { Grants } from "./Grants";
import { Guards } from "./Guards";
import { inOrder } from "./order";
import { ConfirmSheet, CountersignSheet, RefuseSheet } from "./Sheets";

type Link = NonNullable<OfficesQuery["waitingLinks"]>["nodes"][number];
type Open = { what: "confirm" | "refuse" } | { what: "link"; link: Link };

/** Who is given an office is confirmed here by somebody else than who entered it (X14, X15). */
export default function OfficePage() {
  const query = createQuery(OfficesDocument, () => ({ links: true }));
  const [chosen, setChosen] = createSignal<readonly string[]>([]);
  const [open, setOpen] = createSignal<Open>();
  const [saved, setSaved] = createSignal(false);
  const requests = () => {
    const all = query.data()?.mandateRequests.nodes;
    return all && inOrder(all);
  };
  const mine = () => (requests() ?? []).filter((one) => one.mayConfirm);
  // What somebody else has decided meanwhile is chosen no longer.
  const taken = () => mine().filter((one) => chosen().includes(one.id));
  const links = () => query.data()?.waitingLinks?.nodes ?? [];
  const toggle = (id: string, on: boolean) =>
    setChosen(on ? [...chosen(), id] : chosen().filter((one) => one !== id));
  const show = (next: Open) => {
    setSaved(false);
    setOpen(next);
  };
  const done = () => {
    setOpen(undefined);
    setChosen([]);
    setSaved(true);
    void query.reload();
  };
  const steps = { onSaved: done, onClose: () => setOpen(undefined) };
  const link = () => {
    const of = open();
    return of?.what === "link" ? of.link : undefined;
  };
  return (
    <>
      <PageBand title={o().title} backLabel={t().toHome} back="/" />
      <main class="sections">
        <div class="stack">
          <h1>{o().title}</h1>
          <p class="sub">{o().text}</p>
          <div role="status">
            <Show when={saved()}>
              <Notice tone="done" icon="tick">
                {o().saved}
              </Notice>
            </Show>
          </div>
        </div>
        <Attentions />
        <section class="stack">
          <h2>{o().requests}</h2>
          <Show
            when={requests()}
            fallback={
              <Show when={query.failure()} fallback={<Skeleton cards={2} />}>
                <NoAnswer onRetry={() => void query.reload()} busy={query.loading()} />
              </Show>
            }
          >
            {(all) => (
              <Show when={all().length > 0} fallback={<Empty title={o().requestsNone} done />}>
                <Show when={mine().length > 1}>
                  <div class="rows">
                    <Checkbox
                      label={o().takeAll(mine().length)}
                      checked={taken().length === mine().length}
                      onChange={(on) => setChosen(on ? mine().map((one) => one.id) : [])}
                    />
                  </div>
                </Show>
                <ul class="cards">
                  <For each={all()}>
                    {(request) => (
                      <Request
                        of={request}
                        chosen={chosen().includes(request.id)}
                        onChoose={(on) => toggle(request.id, on)}
                      />
                    )}
                  </For>
                </ul>
                <Show when={taken().length > 0}>
                  <Button onClick={() => show({ what: "confirm" })}>
                    {o().confirm(taken().length)}
                  </Button>
                  <Button kind="second" onClick={() => show({ what: "refuse" })}>
                    {o().refuse(taken().length)}
                  </Button>
                </Show>
              </Show>
            )}
          </Show>
        </section>
        <Show when={links().length > 0}>
          <section class="stack">
            <h2>{o().links}</h2>
            <ul class="cards">
              <For each={links()}>
                {(one) => (
                  <li class="panel stack">
                    <h3>{one.person.name}</h3>
                    <p class="small sub">
                      {one.person.login}
                      <br />
                      {o().linkMadeBy(
                        one.issuedBy?.title ?? o().onServer,
                        moment(one.issuedAt, now(), t()),
                      )}
                    </p>
                    <Show
                      when={one.mayCountersign}
                      fallback={<p class="small sub">{o().byAnother}</p>}
                    >
                      <Button kind="second" onClick={() => show({ what: "link", link: one })}>
                        {o().linkSign}
                      </Button>
                    </Show>
                  </li>
                )}
              </For>
            </ul>
          </section>
        </Show>
        <Show when={readsTokens()}>
          <Grants />
        </Show>
        <Guards />
      </main>
      <Show when={open()?.what === "confirm"}>
        <ConfirmSheet of={taken()} {...steps} />
      </Show>
      <Show when={open()?.what === "refuse"}>
        <RefuseSheet of={taken()} {...steps} />
      </Show>
      <Show when={link()}>
        {(of) => <CountersignSheet id={of().id} name={of().person.name} {...steps} />}
      </Show>
    </>
  );
}

function Request(props: {
  of: RequestFieldsFragment;
  chosen: boolean;
  onChoose: (on: boolean) => void;
}) {
  const of = () => props.of;
  return (
    <li class="panel">
      <p class="small sub">{o().kinds[of().kind]}</p>
      <h3>{of().title}</h3>
      <Summary open>
        <SummaryRow label={o().account}>
          {of().person.name} · {of().person.login}
        </SummaryRow>
        <For each={of().replaces}>
          {(held) => <SummaryRow label={o().replaces}>{held.personName}</SummaryRow>}
        </For>
        <Show when={of().kind === "GIVE"}>
          <SummaryRow label={o().from}>{o().fromText(fullDate(of().startsOn))}</SummaryRow>
        </Show>
        <Show when={of().endsOn}>
          {(day) => <SummaryRow label={o().until}>{fullDate(day())}</SummaryRow>}
        </Show>
        <SummaryRow label={o().document}>{of().document}</SummaryRow>
        <SummaryRow label={o().enteredBy}>
          {of().requestedBy?.title ?? o().onServer}, {moment(of().requestedAt, now(), t())}
        </SummaryRow>
      </Summary>
      <Show
        when={of().mayConfirm}
        fallback={
          <Show when={confirmsOffices()}>
            <p class="small sub">{o().byAnother}</p>
          </Show>
        }
      >
        <Checkbox
          label={`${o().take}: ${of().title}`}
          checked={props.chosen}
          onChange={props.onChoose}
        />
      </Show>
    </li>
  );
}
