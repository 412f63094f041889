import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";
import solid from "vite-plugin-solid";
import { documentsApart } from "./documents";

// The service worker must know the hashed file names and must itself change when any of
// them does, so it is written last, from a template, with both filled in.
function serviceWorker(): Plugin {
  return {
    name: "dongthuan-service-worker",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const files = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name));
        const shell = ["/", "/icon.svg", "/manifest.webmanifest", ...files.map((f) => `/${f}`)];
        const template = readFileSync(new URL("src/sw.js", import.meta.url), "utf8");
        const page = bundle["index.html"];
        const html = page?.type === "asset" ? page.source : "";
        const version = createHash("sha256")
          .update(template)
          .update(html)
          .update(shell.join("\n"))
          .digest("hex")
          .slice(0, 12);
        this.emitFile({
          type: "asset",
          fileName: "sw.js",
          source: template
            .replace("__VERSION__", version)
            .replace('["__SHELL__"]', JSON.stringify(shell)),
        });
      },
    },
  };
}

export default defineConfig({
  plugins: [documentsApart(), solid(), serviceWorker()],
  build: {
    target: "es2022",
    manifest: true,
    // The content policy allows no inline script or style; keep small files files too.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      "/graphql": { target: process.env.API ?? "http://127.0.0.1:8080", ws: true },
      "/files": process.env.API ?? "http://127.0.0.1:8080",
    },
  },
});
