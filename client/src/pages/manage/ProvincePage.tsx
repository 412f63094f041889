import { createSignal } from "solid-js";
import { SetProvinceNameDocument } from "../../api/generated";
import { know, request, viewer } from "../../api/session";
import { t } from "../../i18n";
import { k } from "../../i18n/keeping";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/Field";
import { Notice } from "../../parts/Notice";
import { PageBand } from "../../shell/Band";
import { MANAGE } from "../../shell/router";
import { createSaving } from "./saving";
import { createTold, Told } from "./Told";

export default function ProvincePage() {
  const [name, setName] = createSignal(viewer()?.province.name ?? "");
  const told = createTold();
  const saving = createSaving(["name"]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    told.hush();
    void saving.send(
      { name: name().trim() ? undefined : k().filled },
      async () =>
        (await request(SetProvinceNameDocument, { input: { name: name() } })).setProvinceName,
      (result) => {
        if (result.viewer) know(result.viewer);
        told.saved();
      },
    );
  };
  return (
    <>
      <PageBand title={t().provinceName} backLabel={k().toManage} back={MANAGE} />
      <main>
        <form class="stack" novalidate onSubmit={submit}>
          <h1>{t().provinceName}</h1>
          <Told of={told} />
          <TextField
            id="province-name"
            label={t().provinceName}
            hint={k().provinceHint}
            value={name()}
            error={saving.error("name")}
            onInput={setName}
          />
          <div role="alert">
            {saving.problem() && (
              <Notice tone="bad" icon="triangle">
                {saving.problem()}
              </Notice>
            )}
          </div>
          <Button type="submit" busy={saving.busy()}>
            {k().save}
          </Button>
        </form>
      </main>
    </>
  );
}
