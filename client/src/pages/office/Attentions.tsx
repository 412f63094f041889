import { createSignal, For, Show } from "solid-js";
import {
  AcknowledgeDocument,
  AttentionsDocument,
  type AttentionsQuery,
  EnableAccountDocument,
} from "../../api/generated";
import { createQuery } from "../../api/query";
import { request } from "../../api/session";
import { t } from "../../i18n";
import { k } from "../../i18n/keeping";
import { o } from "../../i18n/office";
import { Button } from "../../parts/Button";
import { confirmsOffices } from "../../shell/keeping";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import { FormSheet } from "../manage/FormSheet";
import { createSaving } from "../manage/saving";

type Attention = NonNullable<AttentionsQuery["todo"]["nodes"][number]["attention"]>;

/** What stands on the start page until it was acknowledged (X14, X15). */
export function Attentions() {
  const query = createQuery(AttentionsDocument, () => ({}));
  const [opening, setOpening] = createSignal<NonNullable<Attention["person"]>>();
  const rows = () =>
    (query.data()?.todo.nodes ?? []).flatMap(({ attention }) => (attention ? [attention] : []));
  return (
    <Show when={rows().length > 0}>
      <section class="stack">
        <h2>{o().attentions}</h2>
        <ul class="cards">
          <For each={rows()}>
            {(row) => (
              <Row
                of={row}
                onDone={() => void query.reload()}
                onOpen={(person) => setOpening(person)}
              />
            )}
          </For>
        </ul>
        <Show when={opening()}>
          {(person) => (
            <OpenSheet
              of={person()}
              onSaved={() => {
                setOpening(undefined);
                void query.reload();
              }}
              onClose={() => setOpening(undefined)}
            />
          )}
        </Show>
      </section>
    </Show>
  );
}

function Row(props: {
  of: Attention;
  onDone: () => void;
  onOpen: (person: NonNullable<Attention["person"]>) => void;
}) {
  const saving = createSaving([]);
  const acknowledge = () =>
    void saving.send(
      {},
      async () => {
        const input = { attentionId: props.of.id };
        return (await request(AcknowledgeDocument, { input })).acknowledge;
      },
      props.onDone,
    );
  const locked = () =>
    confirmsOffices() &&
    props.of.kind === "ACCOUNT_LOCKED" &&
    props.of.person?.account === "DISABLED"
      ? props.of.person
      : undefined;
  return (
    <li class="panel stack">
      <p>{o().concerns[props.of.kind]}</p>
      <p class="small sub">
        <Show when={props.of.person}>
          {(person) => (
            <>
              {person().name} · {person().login}
              <br />
            </>
          )}
        </Show>
        {moment(props.of.at, now(), t())}
      </p>
      <Show when={saving.problem()}>
        <p class="error" role="alert">
          {saving.problem()}
        </p>
      </Show>
      <Show when={locked()}>
        {(person) => (
          <Button kind="second" onClick={() => props.onOpen(person())}>
            {o().open}
          </Button>
        )}
      </Show>
      <Button kind="second" busy={saving.busy()} onClick={acknowledge}>
        {o().acknowledge}
      </Button>
    </li>
  );
}

function OpenSheet(props: {
  of: NonNullable<Attention["person"]>;
  onSaved: () => void;
  onClose: () => void;
}) {
  const saving = createSaving([]);
  const submit = () =>
    void saving.send(
      {},
      async () => {
        const input = { personId: props.of.id };
        return (await request(EnableAccountDocument, { input })).enableAccount;
      },
      props.onSaved,
    );
  return (
    <FormSheet
      title={k().accountOpenAsk}
      saving={saving}
      label={k().accountOpen}
      consequence={k().accountOpenText(props.of.name)}
      onSubmit={submit}
      onClose={props.onClose}
    />
  );
}
