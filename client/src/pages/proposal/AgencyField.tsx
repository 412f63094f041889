import { createEffect } from "solid-js";
import { UnitsDocument } from "../../api/generated";
import { createPaged } from "../../api/paged";
import { p } from "../../i18n/proposals";
import { SelectField } from "../../parts/Field";

/** The agencies that answer for a sector: departments and central agencies (C12). */
export function createAgencies() {
  const paged = createPaged(
    UnitsDocument,
    (data) => data.units,
    (data, units) => ({ ...data, units }),
  );
  createEffect(() => {
    if (paged.list()?.pageInfo.hasNextPage && !paged.busy() && !paged.failed()) paged.more();
  });
  return () =>
    (paged.list()?.nodes ?? []).filter((unit) =>
      ["DEPARTMENT", "CENTRAL_AGENCY"].includes(unit.kind),
    );
}

export type Agencies = ReturnType<typeof createAgencies>;

export function AgencyField(props: {
  id: string;
  label: string;
  value: string;
  hint?: string;
  error?: string | undefined;
  /** Shared where several fields ask for one each. */
  agencies?: Agencies;
  onChange: (id: string) => void;
}) {
  const agencies = props.agencies ?? createAgencies();
  const options = () => [
    { value: "", label: p().chooseAgency },
    ...agencies().map((unit) => ({ value: unit.id, label: unit.name })),
  ];
  return (
    <SelectField
      id={props.id}
      label={props.label}
      hint={props.hint}
      value={props.value}
      error={props.error}
      options={options()}
      onChange={props.onChange}
    />
  );
}
