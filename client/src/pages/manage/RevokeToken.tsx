import { RevokeServiceTokenDocument } from "../../api/generated";
import { request } from "../../api/session";
import { t } from "../../i18n";
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
      title={t().tokenRevokeAsk}
      saving={saving}
      label={t().tokenRevoke}
      consequence={t().tokenRevokeText(props.name)}
      onSubmit={submit}
      onClose={props.onClose}
    />
  );
}
