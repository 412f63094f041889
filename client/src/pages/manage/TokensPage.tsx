import { createSignal, For, Show } from "solid-js";
import { ServiceTokensDocument, type ServiceTokensQuery } from "../../api/generated";
import { createPaged } from "../../api/paged";
import { t } from "../../i18n";
import { w } from "../../i18n/areas";
import { k } from "../../i18n/keeping";
import { o } from "../../i18n/office";
import { Listed } from "../../matter/Listed";
import { Button } from "../../parts/Button";
import { Chip } from "../../parts/Chip";
import { Summary, SummaryRow } from "../../parts/Sheet";
import { Title } from "../../parts/Title";
import { PageBand } from "../../shell/Band";
import { go, MANAGE, OFFICES } from "../../shell/router";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import { ProposeToken } from "./ProposeToken";
import { RevokeToken } from "./RevokeToken";
import { createTold, Told } from "./Told";
import { areaWords, fullDate } from "./words";

type Token = ServiceTokensQuery["serviceTokens"]["nodes"][number];

export default function TokensPage() {
  const paged = createPaged(
    ServiceTokensDocument,
    (data) => data.serviceTokens,
    (data, serviceTokens) => ({ ...data, serviceTokens }),
  );
  const told = createTold();
  const [making, setMaking] = createSignal(false);
  const [revoked, setRevoked] = createSignal<Token>();
  return (
    <>
      <PageBand title={t().tokens} backLabel={k().toManage} back={MANAGE} />
      <main class="stack">
        <h1>{t().tokens}</h1>
        <p class="sub">{w().tokensText}</p>
        <Told of={told} />
        <Button kind="second" icon="plus" onClick={() => setMaking(true)}>
          {k().tokenPropose}
        </Button>
        <p class="links">
          <a href={OFFICES}>{o().grants}</a>
        </p>
        <Listed of={paged} none={k().tokensNone}>
          {(token) => (
            <TokenPanel
              token={token}
              onRevoke={() => {
                told.hush();
                setRevoked(token);
              }}
            />
          )}
        </Listed>
      </main>
      <Show when={making()}>
        <ProposeToken
          onSent={() => {
            setMaking(false);
            go(OFFICES);
          }}
          onClose={() => setMaking(false)}
        />
      </Show>
      <Show when={revoked()}>
        {(token) => (
          <RevokeToken
            id={token().id}
            name={token().name}
            onSaved={() => {
              setRevoked(undefined);
              told.saved();
              paged.reload();
            }}
            onClose={() => setRevoked(undefined)}
          />
        )}
      </Show>
    </>
  );
}

function TokenPanel(props: { token: Token; onRevoke: () => void }) {
  const say = (at: string) => moment(at, now(), t());
  const sign = () => {
    if (props.token.active) return { icon: "tick", tone: "done", words: k().tokenActive } as const;
    const words = props.token.revokedAt ? k().tokenRevoked : k().tokenEnded;
    return { icon: props.token.revokedAt ? "cross" : "archive", tone: "mute", words } as const;
  };
  return (
    <li class="panel">
      <div class="card-top">
        <h2>{props.token.name}</h2>
        <Chip {...sign()} />
      </div>
      <p class="small sub">
        {props.token.revokedAt
          ? k().tokenRevokedAt(say(props.token.revokedAt))
          : k().tokenExpires(fullDate(props.token.expiresOn))}
        <br />
        {props.token.lastUsedAt ? k().tokenUsed(say(props.token.lastUsedAt)) : k().tokenUnused}
      </p>
      <Summary open>
        <SummaryRow label={k().tokenAreas}>
          {props.token.areas.map(areaWords).join("; ")}
        </SummaryRow>
        <SummaryRow label={k().tokenConsent}>
          <Title text={props.token.consent} />
        </SummaryRow>
        <SummaryRow label={k().tokenOriginsShown}>
          <For each={props.token.origins} fallback={k().tokenServers}>
            {(origin) => <p>{origin}</p>}
          </For>
        </SummaryRow>
      </Summary>
      <p class="small sub">
        {k().tokenMadeBy(props.token.madeBy.title)}, {say(props.token.madeAt)}
      </p>
      <Show when={props.token.active}>
        <button
          type="button"
          class="link"
          aria-label={k().tokenRevokeOf(props.token.name)}
          onClick={props.onRevoke}
        >
          {k().tokenRevoke}
        </button>
      </Show>
    </li>
  );
}
