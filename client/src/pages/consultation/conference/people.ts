import { ConferencePeopleDocument } from "../../../api/generated";
import { createQuery } from "../../../api/query";

/** Who can come for an agency; asked for only when somebody is to be chosen. */
export function createPeople(id: () => string) {
  const query = createQuery(ConferencePeopleDocument, () => ({ id: id() }));
  const conference = () => query.data()?.consultation?.conference;
  return {
    colleagues: () => conference()?.colleagues ?? [],
    of: (unit: string) =>
      conference()?.attendances?.nodes.find((row) => row.unit.id === unit)?.people ?? [],
  };
}
