// graphql-codegen: types from the running server by introspection, and an operation as it made it.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generate } from "@graphql-codegen/cli";
import ts from "typescript";
import { assert, browser, done, FOLLOW, graphqlUrl, LIST, SPEAK, say, showing, signIn, task } from "./task.mjs";

const home = join(import.meta.dirname, "generated/codegen");
const dir = join(home, "made");
rmSync(home, { recursive: true, force: true });
mkdirSync(dir, { recursive: true });
writeFileSync(join(home, "operations.graphql"), [LIST, SPEAK, FOLLOW].join("\n"));
await generate(
  {
    silent: true,
    schema: graphqlUrl,
    documents: join(home, "operations.graphql"),
    generates: { [`${dir}/`]: { preset: "client", config: { documentMode: "string", useTypeImports: true } } },
  },
  true,
);
say("types made from introspection");

const program = ts.createProgram([join(dir, "graphql.ts")], {
  strict: true,
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  skipLibCheck: true,
  types: [],
});
const complaints = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
assert.deepEqual(complaints, []);
program.emit(undefined, (_, text) => writeFileSync(join(dir, "graphql.mjs"), text));
const { ListDocument } = await import(pathToFileURL(join(dir, "graphql.mjs")));
say("the types compile");

const { fetch: fetching } = browser();
const session = await signIn(fetching);
const response = await fetching(graphqlUrl, {
  method: "POST",
  headers: {
    "content-type": "application/json",
    accept: "application/graphql-response+json",
    ...showing(session),
  },
  body: JSON.stringify({ query: ListDocument.toString(), variables: { first: 2 } }),
});
assert.equal((await response.json()).data.ballots.edges[0].node.id, task.ballot);
say("an operation that it made");
done();
