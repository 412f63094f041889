import { defineConfig } from "vitest/config";

// Kept apart from vite.config.ts: the production build installs no test tools.
export default defineConfig({
  test: { environment: "node", include: ["{src,graphiql}/**/*.test.ts"] },
});
