import { d } from "../../i18n/delegation";
import { TextField } from "../../parts/Field";
import type { Saving } from "../manage/saving";

/** The document by which something is entrusted. */
export function DocumentFields(props: {
  number: string;
  date: string;
  saving: Saving;
  onNumber: (number: string) => void;
  onDate: (date: string) => void;
}) {
  return (
    <>
      <TextField
        id="document-number"
        label={d().number}
        value={props.number}
        error={props.saving.error("documentNumber")}
        onInput={props.onNumber}
      />
      <TextField
        id="document-date"
        type="date"
        label={d().date}
        value={props.date}
        error={props.saving.error("documentDate")}
        onInput={props.onDate}
      />
    </>
  );
}
