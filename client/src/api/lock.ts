let last: Promise<unknown> = Promise.resolve();

/**
 * Runs one job at a time in all tabs of this browser. The refresh cookie changes at each
 * use, so two tabs using it at once would look like a stolen cookie. Where the browser has
 * no locks the jobs of this tab still wait for each other.
 */
export function onceAcrossTabs<T>(name: string, job: () => Promise<T>): Promise<T> {
  if (typeof navigator !== "undefined" && "locks" in navigator) {
    return navigator.locks.request(name, job) as Promise<T>;
  }
  const next = last.then(job, job);
  last = next.catch(() => undefined);
  return next;
}
