// The explorer is a bundle of its own, written beside the phone client's: nothing of React can
// end up in a phone's chunks, and the service worker's list never learns of these files.
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

// GraphiQL carries its fonts as data: addresses, two thirds of its style sheet, which our content
// policy would not load anyway. The reader's own fonts know Vietnamese too.
function withoutFonts(): Plugin {
  return {
    name: "dongthuan-without-fonts",
    enforce: "pre",
    transform(code, id) {
      if (!/graphiql\/dist\/style\.css$/.test(id)) return null;
      return { code: code.replace(/@font-face\s*\{[^}]*\}/g, ""), map: null };
    },
  };
}

const stub = fileURLToPath(new URL("./no-inline-style.ts", import.meta.url));

export default defineConfig({
  plugins: [withoutFonts()],
  resolve: { alias: { "react-style-singleton": stub } },
  // The phone client's build has put these there.
  publicDir: false,
  build: {
    target: "es2022",
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One file, asked for by hand on a desk, is simpler than forty small ones.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: "graphiql/index.html",
      // Marks for servers that render React, of which this is none.
      checks: { moduleLevelDirective: false },
      output: {
        codeSplitting: false,
        entryFileNames: "assets/graphiql-[hash].js",
        assetFileNames: "assets/graphiql-[hash][extname]",
      },
    },
  },
});
