import { createSignal, Show } from "solid-js";
import { AddPersonDocument, type LinkFieldsFragment } from "../../api/generated";
import { request } from "../../api/session";
import { k } from "../../i18n/keeping";
import { TextField } from "../../parts/Field";
import { go, managePath } from "../../shell/router";
import { FormSheet } from "./FormSheet";
import { LinkOnce } from "./LinkOnce";
import { createSaving } from "./saving";

/** A person with an account: then the link, once; then the page on which a mandate is given. */
export function AddPerson(props: { onClose: () => void }) {
  const [name, setName] = createSignal("");
  const [login, setLogin] = createSignal("");
  const [added, setAdded] = createSignal<{ id: string; name: string; link: LinkFieldsFragment }>();
  const saving = createSaving(["name", "login"]);
  const submit = () => {
    const missing = {
      name: name().trim() ? undefined : k().filled,
      login: login().trim() ? undefined : k().filled,
    };
    void saving.send(
      missing,
      async () =>
        (await request(AddPersonDocument, { input: { name: name(), login: login() } })).addPerson,
      ({ person, link }) => {
        if (person && link) setAdded({ ...person, link });
        else props.onClose();
      },
    );
  };
  const leave = (id: string) => {
    props.onClose();
    go(managePath("people", id));
  };
  return (
    <Show
      when={added()}
      fallback={
        <FormSheet
          title={k().personAdd}
          saving={saving}
          label={k().personAdd}
          consequence={k().personAddText}
          onSubmit={submit}
          onClose={props.onClose}
        >
          <TextField
            id="person-name"
            label={k().personName}
            value={name()}
            error={saving.error("name")}
            onInput={setName}
          />
          <TextField
            id="person-login"
            label={k().personLogin}
            hint={k().personLoginHint}
            value={login()}
            error={saving.error("login")}
            onInput={setLogin}
          />
        </FormSheet>
      }
    >
      {(of) => <LinkOnce name={of().name} link={of().link} onClose={() => leave(of().id)} />}
    </Show>
  );
}
