// The documents of the client, built apart: each page's code holds the questions that it asks and no
// others, though the types and texts of all are generated into one file.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const GENERATED = "/src/api/generated.ts";
const NAMED = /^import \{([^}]*)\} from "((?:\.\.?\/)+(?:api\/)?generated)";/gm;
// `new TypedDocumentString(`…`)`, of texts without substitutions.
const TEXT = /new TypedDocumentString\(`((?:[^`$\\]|\$(?!\{))*)`\)/;

// The generated file as far as it is code, by what it exports.
function parts(code: string): Map<string, string> {
  const found = new Map<string, string>();
  const starts = [...code.matchAll(/^export (?:class|const) (\w+)/gm)];
  for (const [index, start] of starts.entries()) {
    found.set(start[1] ?? "", code.slice(start.index, starts[index + 1]?.index));
  }
  return found;
}

export function documentsApart(): Plugin {
  let file = "";
  return {
    name: "dongthuan-documents-apart",
    apply: "build",
    enforce: "pre",
    configResolved(config) {
      file = config.root + GENERATED;
    },
    transform(code, id) {
      if (!/\/src\/[^?]*\.tsx?$/.test(id) || id === file) return;
      return code.replace(NAMED, (_, list: string, from: string) => {
        const names = list.split(",").map((name) => name.trim());
        const types = names.filter((name) => name.startsWith("type "));
        const values = names.filter((name) => name && !types.includes(name));
        const apart = values.map((name) => `import { ${name} } from "${from}?part=${name}";`);
        const typed = types.map((name) => name.replace("type ", "")).join(", ");
        return [...apart, typed && `import type { ${typed} } from "${from}";`].join(" ");
      });
    },
    resolveId(id) {
      const part = /generated\?part=(\w+)$/.exec(id)?.[1];
      return part && `${file}?part=${part}`;
    },
    load(id) {
      const part = id.startsWith(`${file}?part=`) && id.slice(`${file}?part=`.length);
      if (!part) return;
      this.addWatchFile(file);
      const code = parts(readFileSync(file, "utf8")).get(part);
      if (code === undefined) throw new Error(`${file} exports no ${part}`);
      const shared = 'import { TypedDocumentString } from "./generated?part=TypedDocumentString";';
      // The server knows a document by its hash once it has seen it. Hashed here and not on the phone,
      // where that needs a secure context.
      const hashed = code.replace(TEXT, (_, text: string) => {
        const hash = createHash("sha256").update(text).digest("hex");
        return `new TypedDocumentString(\`${text}\`, { hash: "${hash}" })`;
      });
      return part === "TypedDocumentString" ? code : `${shared}\n${hashed}`;
    },
  };
}
