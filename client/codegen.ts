import type { CodegenConfig } from "@graphql-codegen/cli";

// The server writes api/schema.graphql; SCHEMA points elsewhere when it is not there yet.
const config: CodegenConfig = {
  schema: process.env.SCHEMA ?? "../api/schema.graphql",
  documents: "src/**/*.graphql",
  generates: {
    "src/api/generated.ts": {
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        documentMode: "string",
        enumType: "string-literal",
        skipTypename: true,
        strictScalars: true,
        useTypeImports: true,
        scalars: { DateTime: "string", Date: "string", ID: "string" },
      },
    },
  },
};

export default config;
