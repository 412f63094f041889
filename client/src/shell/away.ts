// A page that the browser keeps in memory while another is shown (back/forward cache) comes back as it
// was, for whoever sits there by then. It goes there blank, and comes back blank until the server has
// said that it is still whose it shows.
const AWAY = "away";

export function hideWhileAway(recheck: () => Promise<void>) {
  const { classList } = document.documentElement;
  addEventListener("pagehide", ({ persisted }) => {
    if (persisted) classList.add(AWAY);
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) void recheck().finally(() => classList.remove(AWAY));
  });
}
