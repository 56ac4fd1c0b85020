/**
 * YAML or JSON text → plain values, and the line of every field.
 *
 * In: text. Out: values with a way from a path to its 1-based line, or the syntax errors. The one file that loads the
 * YAML library (YAML 1.2, yaml.org/spec/1.2.2; JSON is a subset). Absent on purpose: what the values should be.
 */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";

export type ParsedRules =
  | { readonly values: unknown; readonly lineOf: (path: readonly (string | number)[]) => number }
  | { readonly errors: readonly { readonly line: number; readonly message: string }[] };

/** Aliases resolved at most; a rules file has no use for more, and each may stand for many. */
const MAX_ALIASES = 100;

export const parseRules = (text: string): ParsedRules => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "silent" });
  if (document.errors.length > 0) {
    const errors = document.errors.map(({ pos, message }) => ({ line: lineAt(lines, pos[0]), message }));
    return { errors: errors.filter(({ line }, at) => errors.findIndex((other) => other.line === line) === at) };
  }
  return { values: valuesOf(document), lineOf: (path) => lineAt(lines, offsetOf(document.contents, path)) };
};

const lineAt = (lines: LineCounter, offset: number): number => Math.max(1, lines.linePos(offset).line);

/** Too many aliases are the only thing the library throws here; then there is nothing to check. */
const valuesOf = (document: ReturnType<typeof parseDocument>): unknown => {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    if (error instanceof ReferenceError) return error.message;
    throw error;
  }
};

/** Where a path leads, or the last part of it that is there. A list index at a lone value is the value itself. */
const offsetOf = (root: unknown, path: readonly (string | number)[]): number => {
  let node = root;
  let offset = startOf(root);
  for (const part of path) {
    if (isMap(node) && typeof part === "string") {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
      if (pair === undefined) return offset;
      offset = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof part === "number") {
      node = node.items[part];
      offset = startOf(node);
    }
  }
  return offset;
};

const startOf = (node: unknown): number => {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return 0;
  const [start] = node.range;
  return typeof start === "number" ? start : 0;
};
