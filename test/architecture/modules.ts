/**
 * The source files in, what each imports out, for the test of the architecture.
 *
 * Imports are found by their words (`from "x"`, `import("x")`, `require("x")`), comments left out; the formatter writes
 * them in no other way. Deliberately absent: judgements, which stand as tables in the test.
 */
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

export interface Import {
  /** The path from the project's top for a file of the project, else the name as written. */
  readonly target: string;
  /** `type` is gone after compiling, `lazy` is loaded when it is called for. */
  readonly how: "static" | "lazy" | "type";
}

export interface Module {
  readonly path: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

const IMPORT =
  /\b(?:(import|export)\s+(type\s)?[^"';()]*?from\s*|(import)\s+|(?:(typeof)\s+)?(import|require)\()"([^"\n]+)"/g;

export const modulesOf = (folder: string): readonly Module[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => posix.join(entry.parentPath.replaceAll("\\", "/"), entry.name))
    .sort()
    .map(moduleOf);

const moduleOf = (path: string): Module => {
  const text = readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  const code = withoutComments(text);
  return { path, text, code, imports: importsOf(code, path) };
};

/** Whole-line comments and those behind two blanks or a semicolon; a `//` inside a text or an expression stays. */
const withoutComments = (text: string): string =>
  text.replace(/^[ \t]*\/\*[\s\S]*?\*\/[ \t]*$/gm, "").replace(/^[ \t]*\/\/.*$|(?<=[;,{(\])}] )\/\/ .*$/gm, "");

export const importsOf = (code: string, path: string): readonly Import[] =>
  [...code.matchAll(IMPORT)].map(([, , type, , typeOf, , name = ""]) => ({
    target: name.startsWith(".") ? posix.join(posix.dirname(path), name) : name,
    how: type !== undefined || typeOf !== undefined ? "type" : isCall(name, code) ? "lazy" : "static",
  }));

/** Whether a name is only ever called for: `import("x")` and no `from "x"`. */
const isCall = (name: string, code: string): boolean =>
  !code.includes(`from "${name}"`) && !code.includes(`import "${name}"`);

/** The npm package of a bare import: `csv-parse/sync` → `csv-parse`, `@scope/name/x` → `@scope/name`. */
export const packageOf = (name: string): string => (/^(?:@[^/]+\/)?[^/]+/.exec(name) ?? [name])[0];

/** Every module that loads with `entry`, itself included: what static imports reach. */
export const loadedWith = (entry: string, modules: ReadonlyMap<string, Module>): readonly Module[] => {
  const reached = new Map<string, Module>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const module = modules.get(path);
    if (module === undefined || reached.has(path)) continue;
    reached.set(path, module);
    waiting.push(...module.imports.filter(({ how }) => how === "static").map(({ target }) => target));
  }
  return [...reached.values()];
};
