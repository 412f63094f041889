import { here } from "./router";

/** How long a heading is waited for: the page's code and its answer have to come first. */
const PATIENCE_MS = 5_000;

/** Puts the focus on the page's heading once it is there, unless it was put elsewhere meanwhile. */
export function focusHeading() {
  const [since, path, before] = [Date.now(), here().path, document.activeElement];
  const look = () => {
    const at = document.activeElement;
    const taken = at !== null && at !== document.body && at !== before;
    if (taken || here().path !== path || document.querySelector("dialog[open]")) return;
    const patient = Date.now() - since < PATIENCE_MS;
    const heading = document.querySelector<HTMLElement>("main h1");
    if (patient && (!heading || document.querySelector("main .cards[aria-busy]"))) {
      requestAnimationFrame(look);
    } else if (heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
  };
  requestAnimationFrame(look);
}
