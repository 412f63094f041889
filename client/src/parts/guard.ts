const IGNORED_MS = 350;

/**
 * Ignores taps for a moment after a sheet has appeared: its sending button lies where the
 * button that opened it was, and a double tap must not vote.
 */
export function createGuard() {
  const since = performance.now();
  return (act: () => void) => () => {
    if (performance.now() - since >= IGNORED_MS) act();
  };
}
