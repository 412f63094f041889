import { createSignal } from "solid-js";
import {
  ChangePersonDocument,
  DisableAccountDocument,
  EnableAccountDocument,
  IssueSignInLinkDocument,
  type LinkFieldsFragment,
  type PersonFieldsFragment,
} from "../../api/generated";
import { request } from "../../api/session";
import { k } from "../../i18n/keeping";
import { TextField } from "../../parts/Field";
import { FormSheet } from "./FormSheet";
import { createSaving } from "./saving";

interface Steps {
  onSaved: () => void;
  onMoved: () => void;
  onClose: () => void;
}

export function RenameSheet(props: Steps & { person: PersonFieldsFragment }) {
  const person = props.person;
  const [name, setName] = createSignal(person.name);
  const saving = createSaving(["name"], props.onMoved);
  const submit = () =>
    void saving.send(
      { name: name().trim() ? undefined : k().filled },
      async () => {
        const input = { personId: person.id, expectedVersion: person.version, name: name() };
        return (await request(ChangePersonDocument, { input })).changePerson;
      },
      props.onSaved,
    );
  return (
    <FormSheet
      title={k().rename}
      saving={saving}
      label={k().save}
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
    </FormSheet>
  );
}

/** Closes an account, or opens it again. */
export function AccountSheet(props: Steps & { person: PersonFieldsFragment }) {
  const { id, name, account } = props.person;
  const opens = account === "DISABLED";
  const saving = createSaving([], props.onMoved);
  const submit = () =>
    void saving.send(
      {},
      async () => {
        const input = { personId: id };
        return opens
          ? (await request(EnableAccountDocument, { input })).enableAccount
          : (await request(DisableAccountDocument, { input })).disableAccount;
      },
      props.onSaved,
    );
  return (
    <FormSheet
      title={opens ? k().accountOpenAsk : k().accountCloseAsk}
      saving={saving}
      label={opens ? k().accountOpen : k().accountClose}
      consequence={opens ? k().accountOpenText(name) : k().accountCloseText(name)}
      onSubmit={submit}
      onClose={props.onClose}
    />
  );
}

/** Asked first: the links that were made before end with it. */
export function LinkSheet(props: {
  person: PersonFieldsFragment;
  onLink: (link: LinkFieldsFragment) => void;
  onClose: () => void;
}) {
  const saving = createSaving([]);
  const submit = () =>
    void saving.send(
      {},
      async () => {
        const input = { personId: props.person.id };
        return (await request(IssueSignInLinkDocument, { input })).issueSignInLink;
      },
      ({ link }) => (link ? props.onLink(link) : props.onClose()),
    );
  return (
    <FormSheet
      title={k().linkMake}
      saving={saving}
      label={k().linkMake}
      consequence={`${props.person.name}. ${k().linkHint}`}
      onSubmit={submit}
      onClose={props.onClose}
    />
  );
}
