import { createSignal } from "solid-js";
import type { TypedDocumentString } from "./generated";
import { createQuery } from "./query";
import { epoch, request } from "./session";

export interface Connection<N> {
  nodes: N[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * The first page asked for again. While it is what it was, the pages after it stay, so that
 * somebody who comes back finds the row that was tapped.
 */
export function keepPages<N extends { id: string }>(
  next: Connection<N>,
  had: Connection<N> | undefined,
): Connection<N> {
  if (!had || had.nodes.length <= next.nodes.length || had.totalCount !== next.totalCount) {
    return next;
  }
  const same = next.nodes.every((node, at) => had.nodes[at]?.id === node.id);
  if (!same) return next;
  return { ...had, nodes: [...next.nodes, ...had.nodes.slice(next.nodes.length)] };
}

/** A list read page by page; pages that have come stay while more are asked for. */
export function createPaged<R, N extends { id: string }, V extends object = object>(
  document: TypedDocumentString<R, V & { after?: string | null }>,
  listOf: (data: R) => Connection<N>,
  withList: (data: R, list: Connection<N>) => R,
  variables: () => V = () => ({}) as V,
) {
  const [busy, setBusy] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  const query = createQuery(
    document,
    () => ({ ...variables(), after: null as string | null }),
    undefined,
    (next, had) => withList(next, keepPages(listOf(next), had && listOf(had))),
  );
  const list = () => {
    const data = query.data();
    return data === undefined ? undefined : listOf(data);
  };
  const question = () => `${epoch()}|${JSON.stringify(variables())}`;
  const more = async () => {
    const have = query.data();
    if (have === undefined || busy()) return;
    const of = question();
    setBusy(true);
    setFailed(false);
    try {
      const known = listOf(have);
      const next = listOf(
        await request(document, { ...variables(), after: known.pageInfo.endCursor }),
      );
      // Meanwhile another list may be wanted: its rows are not these.
      if (of === question()) {
        query.replace(withList(have, { ...next, nodes: [...known.nodes, ...next.nodes] }));
      }
    } catch {
      if (of === question()) setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return {
    list,
    more: () => void more(),
    busy,
    failed: () => failed() || query.failure() === "unreachable",
    failure: query.failure,
    loading: query.loading,
    reload: () => void query.reload(),
  };
}

export type Paged<N> = Omit<ReturnType<typeof createPaged<unknown, { id: string }>>, "list"> & {
  list: () => Connection<N> | undefined;
};
