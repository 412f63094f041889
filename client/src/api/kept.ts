import { createSignal } from "solid-js";
import { hear, tell } from "./tabs";

// What somebody has typed and not sent, on this device: bound to the account, and by its name to a
// mandate and a matter. It outlives the tab and a session that ends while somebody writes; it goes
// when it is sent, or when its account signs out. Read into memory once, so that a page finds it at
// once; written through with each letter.

const STORE = "drafts";

/** The part of a store that pages need. */
export type Kept = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const [owner, setOwner] = createSignal<string>();
const [lasting, setLasting] = createSignal(true);
const items = new Map<string, string>();
let opening: Promise<IDBDatabase> | undefined;

/** Whether what this account has typed is known: before it, nothing of it is to be shown. */
export const keptReady = () => owner() !== undefined;

/** Whether the browser really keeps it; a private window may not. */
export { lasting };

function database(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open("dongthuan", 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore(STORE, { keyPath: ["login", "name"] });
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  return opening;
}

async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => T): Promise<T> {
  const db = await database();
  return new Promise<T>((resolve, reject) => {
    const transaction = db.transaction(STORE, mode);
    const asked = work(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(asked);
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}

interface Row {
  login: string;
  name: string;
  value: string;
}

/** Everything of one account: texts come before lists in the order of keys. */
const allOf = (login: string) => IDBKeyRange.bound([login], [login, []]);

const write = (work: (store: IDBObjectStore) => void) =>
  void within("readwrite", work).catch(() => setLasting(false));

/** Reads what this account has kept. */
export async function openKept(login: string) {
  if (owner() === login) return;
  closeKept();
  try {
    const asked = await within("readonly", (store) => store.getAll(allOf(login)));
    for (const { name, value } of asked.result as Row[]) items.set(name, value);
  } catch {
    setLasting(false);
  }
  setOwner(login);
}

/** Forgets it in this tab; on the device it stays. */
export function closeKept() {
  items.clear();
  setOwner(undefined);
}

/** Removes it from the device. */
export async function forgetKept(login: string) {
  if (owner() === login) closeKept();
  await within("readwrite", (store) => store.delete(allOf(login))).catch(() => setLasting(false));
}

function put(name: string, value: string | null) {
  const login = owner();
  if (login === undefined) return;
  if (value === null) items.delete(name);
  else items.set(name, value);
  write((store) => {
    if (value === null) store.delete([login, name]);
    else store.put({ login, name, value } satisfies Row);
  });
  tell({ is: "kept", login, name, value });
}

export const kept: Kept = {
  getItem: (name) => items.get(name) ?? null,
  setItem: put,
  removeItem: (name) => items.has(name) && put(name, null),
};

/** Removes whatever begins so. */
export function dropKept(prefix: string) {
  for (const name of [...items.keys()]) if (name.startsWith(prefix)) put(name, null);
}

// Another tab of the same account writes too.
hear((news) => {
  if (news.is !== "kept" || news.login !== owner()) return;
  if (news.value === null) items.delete(news.name);
  else items.set(news.name, news.value);
});
