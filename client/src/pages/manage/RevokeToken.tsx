import { RevokeServiceTokenDocument } from "../../api/generated";
import { request } from "../../api/session";
import { k } from "../../i18n/keeping";
import { FormSheet } from "./FormSheet";
import { createSaving } from "./saving";

export function RevokeToken(props: {
  id: string;
  name: string;
  onSaved: () => void;
  onClose: () => void;
}) {
  const saving = createSaving([]);
  const submit = () =>
    void saving.send(
      {},
      async () => {
        const input = { serviceTokenId: props.id };
        return (await request(RevokeServiceTokenDocument, { input })).revokeServiceToken;
      },
      props.onSaved,
    );
  return (
    <FormSheet
      title={k().tokenRevokeAsk}
      saving={saving}
      label={k().tokenRevoke}
      consequence={k().tokenRevokeText(props.name)}
      onSubmit={submit}
      onClose={props.onClose}
    />
  );
}
