import { render } from "solid-js/web";
import { startLanguage } from "./i18n";
import { App } from "./shell/App";
import { startMending } from "./shell/Broken";
import { startRouter } from "./shell/router";
import { startMinutes } from "./time/clock";
import "./styles/index.css";

startRouter();
startMending();
startMinutes();
const root = document.getElementById("app");
// The words first: a page that changes its language while being read is worse than late.
void startLanguage().finally(() => {
  if (root) render(App, root);
});

if (import.meta.env.PROD && "serviceWorker" in navigator) {
  addEventListener("load", () => {
    // Without it the site works as before, only not offline.
    navigator.serviceWorker.register("/sw.js").catch(() => undefined);
  });
}
