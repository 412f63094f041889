import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";

/** A tab: the module loaded anew on the same device. */
async function tab() {
  vi.resetModules();
  return import("./kept");
}

/** Everything that is on the device, once what is under way was written. */
async function onDevice(): Promise<unknown[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open("dongthuan");
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  return new Promise((resolve) => {
    const asked = db.transaction("drafts").objectStore("drafts").getAll();
    asked.onsuccess = () => resolve(asked.result);
  });
}

const NAME = "draft|m1|b1|DISAGREE";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  // Tabs here have no channel; what they tell each other has a test of its own.
  vi.stubGlobal("BroadcastChannel", undefined);
});

describe("what was typed and not sent", () => {
  it("outlives the tab, for the account that typed it and for no other", async () => {
    const first = await tab();
    await first.openKept("uyvien");
    first.kept.setItem(NAME, "Chưa rõ nguồn vốn.");
    expect(first.kept.getItem(NAME)).toBe("Chưa rõ nguồn vốn.");
    await onDevice();

    const later = await tab();
    expect(later.keptReady()).toBe(false);
    expect(later.kept.getItem(NAME)).toBeNull();
    await later.openKept("uyvien.yte");
    expect(later.kept.getItem(NAME)).toBeNull();
    await later.openKept("uyvien");
    expect(later.kept.getItem(NAME)).toBe("Chưa rõ nguồn vốn.");
    expect(later.lasting()).toBe(true);
  });

  it("is gone from the device when it was sent", async () => {
    const { kept, openKept } = await tab();
    await openKept("uyvien");
    kept.setItem(NAME, "x");
    kept.removeItem(NAME);
    expect(await onDevice()).toEqual([]);
  });

  it("goes when its account signs out, and nobody else's does", async () => {
    const one = await tab();
    await one.openKept("uyvien");
    one.kept.setItem(NAME, "của tôi");
    await one.openKept("uyvien.yte");
    one.kept.setItem(NAME, "của người khác");
    await one.forgetKept("uyvien");
    expect(await onDevice()).toEqual([
      { login: "uyvien.yte", name: NAME, value: "của người khác" },
    ]);
    expect(one.kept.getItem(NAME)).toBe("của người khác");
    await one.forgetKept("uyvien.yte");
    expect(one.kept.getItem(NAME)).toBeNull();
    expect(await onDevice()).toEqual([]);
  });

  it("takes nothing while nobody is known", async () => {
    const { kept, openKept, closeKept } = await tab();
    kept.setItem(NAME, "x");
    await openKept("uyvien");
    closeKept();
    kept.setItem(NAME, "x");
    expect(kept.getItem(NAME)).toBeNull();
    expect(await onDevice()).toEqual([]);
  });

  it("is held for as long as the page lasts where the browser keeps nothing, and that is said", async () => {
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
    const { kept, openKept, lasting } = await tab();
    await openKept("uyvien");
    kept.setItem(NAME, "x");
    expect(kept.getItem(NAME)).toBe("x");
    expect(lasting()).toBe(false);
  });
});
