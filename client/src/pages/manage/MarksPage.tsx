import { createSignal } from "solid-js";
import { ClearSecretMarkDocument } from "../../api/generated";
import { request } from "../../api/session";
import { t } from "../../i18n";
import { k } from "../../i18n/keeping";
import { Button } from "../../parts/Button";
import { TextArea, TextField } from "../../parts/Field";
import { Notice } from "../../parts/Notice";
import { PageBand } from "../../shell/Band";
import { MANAGE } from "../../shell/router";
import { createSaving } from "./saving";
import { createTold, Told } from "./Told";

/** The head of the Office states of one refused file that it holds no secret (X11). */
export default function MarksPage() {
  const [code, setCode] = createSignal("");
  const [statement, setStatement] = createSignal("");
  const told = createTold();
  const saving = createSaving(["sha256", "statement"]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    told.hush();
    void saving.send(
      {
        sha256: /^[0-9a-f]{64}$/i.test(code().trim()) ? undefined : k().markCodeWrong,
        statement: statement().trim() ? undefined : k().filled,
      },
      async () => {
        const input = { sha256: code().trim(), statement: statement() };
        return (await request(ClearSecretMarkDocument, { input })).clearSecretMark;
      },
      () => {
        setCode("");
        setStatement("");
        told.saved();
      },
    );
  };
  return (
    <>
      <PageBand title={t().marks} backLabel={k().toManage} back={MANAGE} />
      <main>
        <form class="stack" novalidate onSubmit={submit}>
          <h1>{t().marks}</h1>
          <Told of={told} />
          <p>{k().markText}</p>
          <TextField
            id="mark-code"
            label={k().markCode}
            hint={k().markCodeHint}
            value={code()}
            error={saving.error("sha256")}
            onInput={setCode}
          />
          <TextArea
            id="mark-statement"
            label={k().markStatement}
            value={statement()}
            error={saving.error("statement")}
            onInput={setStatement}
          />
          <div role="alert">
            {saving.problem() && (
              <Notice tone="bad" icon="triangle">
                {saving.problem()}
              </Notice>
            )}
          </div>
          <Button type="submit" busy={saving.busy()}>
            {k().markClear}
          </Button>
        </form>
      </main>
    </>
  );
}
