import { createEffect } from "solid-js";
import { UnitsDocument } from "../../api/generated";
import { createPaged } from "../../api/paged";
import { viewer } from "../../api/session";

/** Every unit that can be asked: all in existence but the own one, page after page. */
export function createUnits() {
  const paged = createPaged(
    UnitsDocument,
    (data) => data.units,
    (data, units) => ({ ...data, units }),
  );
  createEffect(() => {
    if (paged.list()?.pageInfo.hasNextPage && !paged.busy() && !paged.failed()) paged.more();
  });
  const own = () => viewer()?.acting.unit?.id;
  return {
    ...paged,
    /** The own one too, for who does not ask in its name. */
    every: () => paged.list()?.nodes,
    all: () => paged.list()?.nodes.filter((unit) => unit.id !== own()),
    whole: () => paged.list()?.pageInfo.hasNextPage === false,
  };
}

export type Units = ReturnType<typeof createUnits>;
export type Unit = NonNullable<ReturnType<Units["all"]>>[number];
