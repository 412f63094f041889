import { createSignal } from "solid-js";
import type { TypedDocumentString } from "./generated";
import { createQuery } from "./query";
import { request } from "./session";

interface Connection<N> {
  nodes: N[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A list read page by page; pages that have come stay while more are asked for. */
export function createPaged<R, N>(
  document: TypedDocumentString<R, { after?: string | null }>,
  listOf: (data: R) => Connection<N>,
  withList: (data: R, list: Connection<N>) => R,
) {
  const [busy, setBusy] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  const query = createQuery(document, () => ({ after: null as string | null }));
  const list = () => {
    const data = query.data();
    return data === undefined ? undefined : listOf(data);
  };
  const more = async () => {
    const have = query.data();
    if (have === undefined || busy()) return;
    setBusy(true);
    setFailed(false);
    try {
      const known = listOf(have);
      const next = listOf(await request(document, { after: known.pageInfo.endCursor }));
      query.replace(withList(have, { ...next, nodes: [...known.nodes, ...next.nodes] }));
    } catch {
      setFailed(true);
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

export type Paged<N> = Omit<ReturnType<typeof createPaged<unknown, N>>, "list"> & {
  list: () => Connection<N> | undefined;
};
