import { createSignal, Show } from "solid-js";
import { AddMandateDocument, type Office, SeatsDocument } from "../../api/generated";
import { createQuery } from "../../api/query";
import { request } from "../../api/session";
import { t } from "../../i18n";
import { k } from "../../i18n/keeping";
import { today } from "../../matter/chosen";
import { SelectField, TextField } from "../../parts/Field";
import { FormSheet } from "./FormSheet";
import { fitsUnit, needsUnit, offices, standing } from "./mandates";
import { createSaving } from "./saving";
import { createAllUnits } from "./units";
import { officeWords } from "./words";

const SEATS: Office[] = ["CHAIR", "VICE_CHAIR", "COMMITTEE_MEMBER"];
const FIELDS = ["office", "assistsId", "unitId", "title", "startsOn", "endsOn", "document"];

export function AddMandate(props: {
  personId: string;
  onSaved: () => void;
  onWaits: () => void;
  onMoved: () => void;
  onClose: () => void;
}) {
  const units = createAllUnits();
  const [office, setOffice] = createSignal<Office>("AGENCY_OFFICER");
  const [unit, setUnit] = createSignal("");
  const [assists, setAssists] = createSignal("");
  const [title, setTitle] = createSignal("");
  const [starts, setStarts] = createSignal(today());
  const [ends, setEnds] = createSignal("");
  const [document, setDocument] = createSignal("");
  const saving = createSaving(FIELDS, props.onMoved);
  const assisting = () => office() === "ASSISTANT";
  const fitting = () =>
    (units.all() ?? []).filter(
      (of) => fitsUnit(office(), of.kind) && standing(of, today()) !== "past",
    );
  const choose = (next: Office) => {
    setOffice(next);
    // A unit that was chosen for another office may not fit this one.
    if (!fitting().some((of) => of.id === unit())) setUnit("");
  };
  const submit = () => {
    const missing = {
      unitId: needsUnit(office()) && !unit() ? k().postUnitChoose : undefined,
      assistsId: assisting() && !assists() ? k().postAssistsChoose : undefined,
      title: title().trim() ? undefined : k().filled,
      startsOn: starts() ? undefined : k().manageDay,
    };
    void saving.send(
      missing,
      async () => {
        const input = {
          personId: props.personId,
          office: office(),
          unitId: needsUnit(office()) ? unit() : null,
          assistsId: assisting() ? assists() : null,
          title: title(),
          startsOn: starts(),
          endsOn: ends() || null,
          document: document() || null,
        };
        return (await request(AddMandateDocument, { input })).addMandate;
      },
      ({ request: waits }) => (waits ? props.onWaits() : props.onSaved()),
    );
  };
  return (
    <FormSheet
      title={k().postAdd}
      saving={saving}
      label={k().postAdd}
      consequence={k().postConfirmText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <SelectField
        id="post-office"
        label={k().postOffice}
        value={office()}
        error={saving.error("office")}
        options={offices.map((value) => ({ value, label: officeWords(value) }))}
        onChange={choose}
      />
      <Show when={needsUnit(office())}>
        <SelectField
          id="post-unit"
          label={k().postUnit}
          hint={units.whole() ? undefined : t().loading}
          value={unit()}
          error={saving.error("unitId")}
          options={[
            { value: "", label: k().postUnitChoose },
            ...fitting().map((of) => ({ value: of.id, label: of.name })),
          ]}
          onChange={setUnit}
        />
      </Show>
      <Show when={assisting()}>
        <Assisted value={assists()} error={saving.error("assistsId")} onChange={setAssists} />
      </Show>
      <TextField
        id="post-title"
        label={k().postTitle}
        hint={k().postTitleHint}
        value={title()}
        error={saving.error("title")}
        onInput={setTitle}
      />
      <TextField
        id="post-starts"
        type="date"
        label={k().firstDay}
        value={starts()}
        error={saving.error("startsOn")}
        onInput={setStarts}
      />
      <TextField
        id="post-ends"
        type="date"
        label={k().lastDayOptional}
        value={ends()}
        min={starts() || undefined}
        error={saving.error("endsOn")}
        onInput={setEnds}
      />
      <TextField
        id="post-document"
        label={k().postDocument}
        hint={k().postDocumentHint}
        value={document()}
        error={saving.error("document")}
        onInput={setDocument}
      />
    </FormSheet>
  );
}

/** The seats of the committee that are held today: an assistant's mandate names one of them. */
function Assisted(props: {
  value: string;
  error: string | undefined;
  onChange: (id: string) => void;
}) {
  const query = createQuery(SeatsDocument, () => ({}));
  const seats = () =>
    (query.data()?.people.nodes ?? []).flatMap((person) =>
      person.mandates
        .filter((seat) => SEATS.includes(seat.office) && standing(seat, today()) === "now")
        .map((seat) => ({ value: seat.id, label: `${person.name} · ${seat.title}` })),
    );
  return (
    <SelectField
      id="post-assists"
      label={k().postAssists}
      value={props.value}
      error={props.error}
      options={[{ value: "", label: k().postAssistsChoose }, ...seats()]}
      onChange={props.onChange}
    />
  );
}
