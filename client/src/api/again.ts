/** Tries again by itself after a broken network: soon, then less and less often, and at once when
 * the network is back or the page is looked at. */
export function createAgain(attempt: () => void) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let wanted = false;

  const now = () => {
    clearTimeout(waiting);
    if (!wanted || document.hidden) return;
    wanted = false;
    attempt();
  };
  addEventListener("online", now);
  document.addEventListener("visibilitychange", now);

  return {
    /** It failed: another attempt is wanted. */
    failed: () => {
      wanted = true;
      clearTimeout(waiting);
      // Not everybody at once after the server was away.
      waiting = setTimeout(now, Math.min(30, 2 ** ++tries) * (0.75 + Math.random() / 2) * 1000);
    },
    done: () => {
      wanted = false;
      tries = 0;
      clearTimeout(waiting);
    },
    stop: () => {
      wanted = false;
      clearTimeout(waiting);
      removeEventListener("online", now);
      document.removeEventListener("visibilitychange", now);
    },
  };
}
