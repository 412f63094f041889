import { createEffect } from "solid-js";
import { ManagedUnitsDocument } from "../../api/generated";
import { createPaged } from "../../api/paged";

/** Every unit, also those that have ended or not begun, page after page. */
export function createAllUnits() {
  const paged = createPaged(
    ManagedUnitsDocument,
    (data) => data.units,
    (data, units) => ({ ...data, units }),
  );
  createEffect(() => {
    if (paged.list()?.pageInfo.hasNextPage && !paged.busy() && !paged.failed()) paged.more();
  });
  return {
    ...paged,
    all: () => paged.list()?.nodes,
    whole: () => paged.list()?.pageInfo.hasNextPage === false,
  };
}

export type Unit = NonNullable<ReturnType<ReturnType<typeof createAllUnits>["all"]>>[number];
