import { createSignal, For, Show } from "solid-js";
import { signOut } from "../../api/entering";
import type { Language } from "../../api/generated";
import { chooseLanguage, viewer } from "../../api/session";
import { language, t } from "../../i18n";
import { o } from "../../i18n/office";
import { Button } from "../../parts/Button";
import { ChoiceRadios } from "../../parts/Choice";
import { Icon } from "../../parts/Icon";
import { Notice } from "../../parts/Notice";
import { Sheet } from "../../parts/Sheet";
import { PageBand } from "../../shell/Band";
import { readsDelegations, readsJournal, readsOffices, readsProvince } from "../../shell/keeping";
import { createSwitch, MandateList } from "../../shell/Mandates";
import { ENTRUST, JOURNAL, MANAGE, OFFICES } from "../../shell/router";
import { ChangePassword } from "./ChangePassword";

export default function AccountPage() {
  const [problem, setProblem] = createSignal("");
  const [asking, setAsking] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const hats = createSwitch();

  const attempt = async (job: () => Promise<void>) => {
    if (busy()) return;
    setBusy(true);
    setProblem("");
    try {
      await job();
    } catch {
      setProblem(t().unreachableTitle);
    } finally {
      setBusy(false);
      setAsking(false);
    }
  };

  return (
    <>
      <PageBand title={t().account} backLabel={t().toHome} back="/" />
      <main class="sections">
        <div>
          <h1>{viewer()?.name}</h1>
          <p class="sub small">
            {viewer()?.login} · {viewer()?.province.name}
          </p>
        </div>
        <div role="alert">
          <For each={[problem(), hats.problem()].filter(Boolean)}>
            {(words) => (
              <Notice tone="bad" icon="triangle">
                {words}
              </Notice>
            )}
          </For>
        </div>
        <section>
          <h2>{t().mandates}</h2>
          <Show when={(viewer()?.mandates.length ?? 0) > 1}>
            <p class="hint">{t().mandatesHint}</p>
          </Show>
          <MandateList onChoose={(id) => id !== viewer()?.acting.id && void hats.change(id)} />
        </section>
        <Show when={readsDelegations()}>
          <section>
            <div class="rows">
              <a class="row" href={ENTRUST}>
                <Icon name="pen" />
                <span>
                  <b>{t().entrust}</b>
                  <small>{t().entrustText}</small>
                </span>
                <Icon name="chevron" />
              </a>
            </div>
          </section>
        </Show>
        <Show when={readsOffices()}>
          <section>
            <div class="rows">
              <a class="row" href={OFFICES}>
                <Icon name="tick" />
                <span>
                  <b>{o().title}</b>
                  <small>{o().requests}</small>
                </span>
                <Icon name="chevron" />
              </a>
            </div>
          </section>
        </Show>
        <Show when={readsJournal()}>
          <section>
            <div class="rows">
              <a class="row" href={JOURNAL}>
                <Icon name="list" />
                <span>
                  <b>{o().journal}</b>
                  <small>{o().journalText}</small>
                </span>
                <Icon name="chevron" />
              </a>
            </div>
          </section>
        </Show>
        <Show when={readsProvince()}>
          <section>
            <div class="rows">
              <a class="row" href={MANAGE}>
                <Icon name="office" />
                <span>
                  <b>{t().manage}</b>
                  <small>{t().manageText}</small>
                </span>
                <Icon name="chevron" />
              </a>
            </div>
          </section>
        </Show>
        <section>
          <ChoiceRadios<Language>
            name="language"
            legend={t().language}
            value={language() === "en" ? "EN" : "VI"}
            options={[
              { value: "VI", label: "Tiếng Việt" },
              { value: "EN", label: "English" },
            ]}
            onChange={(next) => void attempt(() => chooseLanguage(next))}
          />
        </section>
        <ChangePassword />
        <section class="stack">
          <h2>{t().session}</h2>
          <Button kind="second" busy={busy()} onClick={() => void attempt(() => signOut(false))}>
            {t().signOut}
          </Button>
          <p class="hint">{t().signOutEverywhereHint}</p>
          <Button kind="second" onClick={() => setAsking(true)}>
            {t().signOutEverywhere}
          </Button>
        </section>
      </main>
      <Show when={asking()}>
        <Sheet title={t().signOutEverywhereAsk} onClose={() => setAsking(false)}>
          <p class="small">{t().signOutEverywhereText}</p>
          <div class="stack actions">
            <Button kind="second" onClick={() => setAsking(false)}>
              {t().back}
            </Button>
            <Button busy={busy()} onClick={() => void attempt(() => signOut(true))}>
              {t().confirm}
            </Button>
          </div>
        </Sheet>
      </Show>
    </>
  );
}
