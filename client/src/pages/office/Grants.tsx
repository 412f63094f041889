import { createSignal, For, Match, Show, Switch } from "solid-js";
import {
  ConsentToServiceTokenDocument,
  type GrantFieldsFragment,
  IssueServiceTokenDocument,
  RefuseServiceTokenDocument,
  TokenGrantsDocument,
} from "../../api/generated";
import { createPaged } from "../../api/paged";
import { request } from "../../api/session";
import { k } from "../../i18n/keeping";
import { o } from "../../i18n/office";
import { Listed } from "../../matter/Listed";
import { Button } from "../../parts/Button";
import { Chip } from "../../parts/Chip";
import { TextArea } from "../../parts/Field";
import { Summary, SummaryRow } from "../../parts/Sheet";
import { consentsTokens, keepsTokens } from "../../shell/keeping";
import { FormSheet } from "../manage/FormSheet";
import { OnceSheet } from "../manage/OnceSheet";
import { createSaving } from "../manage/saving";
import { areaWords, fullDate } from "../manage/words";

type What = "consent" | "refuse" | "issue";

/** Service tokens on their way: proposed by the Office, consented to by the Chair, made once (X12). */
export function Grants() {
  const paged = createPaged(
    TokenGrantsDocument,
    (data) => data.tokenGrants,
    (data, tokenGrants) => ({ ...data, tokenGrants }),
  );
  const [open, setOpen] = createSignal<{ what: What; of: GrantFieldsFragment }>();
  const close = () => setOpen(undefined);
  const done = () => {
    close();
    paged.reload();
  };
  return (
    <section class="stack">
      <h2>{o().grants}</h2>
      <Listed of={paged} none={o().grantsNone}>
        {(grant) => <Grant of={grant} onOpen={(what) => setOpen({ what, of: grant })} />}
      </Listed>
      <Show when={open()}>
        {(it) => (
          <Switch>
            <Match when={it().what === "issue"}>
              <IssueSheet of={it().of} onSaved={paged.reload} onClose={close} />
            </Match>
            <Match when={it().what === "consent"}>
              <ConsentSheet of={it().of} onSaved={done} onClose={close} />
            </Match>
            <Match when={it().what === "refuse"}>
              <RefuseGrant of={it().of} onSaved={done} onClose={close} />
            </Match>
          </Switch>
        )}
      </Show>
    </section>
  );
}

function Grant(props: { of: GrantFieldsFragment; onOpen: (what: What) => void }) {
  const of = () => props.of;
  const sign = () => {
    const words = o().states[of().state];
    if (of().state === "ISSUED") return { icon: "tick", tone: "done", words } as const;
    return { icon: of().state === "REFUSED" ? "cross" : "hourglass", tone: "mute", words } as const;
  };
  return (
    <li class="panel">
      <div class="card-top">
        <h3>{of().name}</h3>
        <Chip {...sign()} />
      </div>
      <Summary open>
        <SummaryRow label={o().holder}>{of().holder}</SummaryRow>
        <SummaryRow label={o().purpose}>{of().purpose}</SummaryRow>
        <SummaryRow label={k().tokenAreas}>{of().areas.map(areaWords).join("; ")}</SummaryRow>
        <SummaryRow label={k().tokenOriginsShown}>
          <For each={of().origins} fallback={k().tokenServers}>
            {(origin) => <p>{origin}</p>}
          </For>
        </SummaryRow>
        <SummaryRow label={o().grantUntil}>{fullDate(of().expiresOn)}</SummaryRow>
        <SummaryRow label={o().proposedBy}>{of().proposedBy.title}</SummaryRow>
        <Show when={of().reason}>
          {(why) => <SummaryRow label={o().reason}>{why()}</SummaryRow>}
        </Show>
      </Summary>
      <Show when={of().state === "PROPOSED" && consentsTokens()}>
        <Button onClick={() => props.onOpen("consent")}>{o().consent}</Button>
        <Button kind="second" onClick={() => props.onOpen("refuse")}>
          {o().grantRefuse}
        </Button>
      </Show>
      <Show when={of().state === "CONSENTED" && keepsTokens()}>
        <Button onClick={() => props.onOpen("issue")}>{k().tokenMake}</Button>
      </Show>
    </li>
  );
}

interface Steps {
  of: GrantFieldsFragment;
  onSaved: () => void;
  onClose: () => void;
}

function ConsentSheet(props: Steps) {
  const saving = createSaving([]);
  const submit = () =>
    void saving.send(
      {},
      async () => {
        const input = { grantId: props.of.id };
        return (await request(ConsentToServiceTokenDocument, { input })).consentToServiceToken;
      },
      props.onSaved,
    );
  return (
    <FormSheet
      title={o().consentAsk}
      saving={saving}
      label={o().consent}
      consequence={`${props.of.name}. ${o().consentText}`}
      onSubmit={submit}
      onClose={props.onClose}
    />
  );
}

function RefuseGrant(props: Steps) {
  const [reason, setReason] = createSignal("");
  const saving = createSaving(["reason"]);
  const submit = () =>
    void saving.send(
      { reason: reason().trim() ? undefined : o().filled },
      async () => {
        const input = { grantId: props.of.id, reason: reason() };
        return (await request(RefuseServiceTokenDocument, { input })).refuseServiceToken;
      },
      props.onSaved,
    );
  return (
    <FormSheet
      title={o().grantRefuseAsk}
      saving={saving}
      label={o().grantRefuse}
      consequence={o().grantRefuseText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextArea
        id="grant-reason"
        label={o().reason}
        value={reason()}
        error={saving.error("reason")}
        onInput={setReason}
      />
    </FormSheet>
  );
}

/** Then its secret, once. */
function IssueSheet(props: Steps) {
  const [secret, setSecret] = createSignal("");
  const saving = createSaving([]);
  const submit = () =>
    void saving.send(
      {},
      async () => {
        const input = { grantId: props.of.id };
        return (await request(IssueServiceTokenDocument, { input })).issueServiceToken;
      },
      (result) => {
        props.onSaved();
        if (result.secret) setSecret(result.secret);
        else props.onClose();
      },
    );
  return (
    <Show
      when={secret()}
      fallback={
        <FormSheet
          title={k().tokenMake}
          saving={saving}
          label={k().tokenMake}
          consequence={`${props.of.name}. ${k().tokenText}`}
          onSubmit={submit}
          onClose={props.onClose}
        />
      }
    >
      {(words) => (
        <OnceSheet title={k().tokenSecret} secret={words()} onClose={props.onClose}>
          {k().tokenSecretText(props.of.name)}
        </OnceSheet>
      )}
    </Show>
  );
}
