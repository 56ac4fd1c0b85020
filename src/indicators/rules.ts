/**
 * A user's rules files → indicators, and the catalogue with them in force.
 *
 * In: the text of files in YAML 1.2, of which JSON is a part, so that one parser gives positions for both. Out: entries
 * as the built-in ones are, their examples plain sentences. Everything that is wrong is told at once, a line each.
 * Absent on purpose: reading from disk, and running the examples (`shuzhai indicators --test`).
 * Parser and schema library load with the first rules file; a run without one loads neither.
 */
import { ShuzhaiError } from "../errors.ts";
import { type Catalogue, compileCatalogue } from "./candidates.ts";
import { withUserIndicators } from "./catalogue.ts";
import type { UserIndicator } from "./pattern.ts";
import type { Problem } from "./rules-schema.ts";

/**
 * Reads one rules file.
 *
 * @param file its name, for messages
 * @throws ShuzhaiError `usage`: one line a problem, each with file, line, field, what was expected and what was found
 */
export const readRules = async (file: string, text: string): Promise<readonly UserIndicator[]> => {
  const [{ parseRules }, { checkRules }] = await Promise.all([
    import("./rules-syntax.ts"),
    import("./rules-schema.ts"),
  ]);
  const parsed = parseRules(text);
  if ("errors" in parsed) throw wrong(parsed.errors.map(({ line, message }) => `${file}:${line}: ${message}`));
  const checked = checkRules(parsed.values);
  if ("indicators" in checked) return checked.indicators;
  throw wrong(checked.problems.map((problem) => `${file}:${parsed.lineOf(problem.path)}: ${told(problem)}`));
};

/** The catalogue in force: the built-in one, and the entries of `files` in order. */
export const loadCatalogue = async (
  files: readonly string[],
  readFile: (path: string) => Promise<string>,
): Promise<Catalogue> => {
  const read = await Promise.all(files.map(async (file) => readRules(file, await readFile(file))));
  return compileCatalogue(withUserIndicators(read.flat()));
};

const told = ({ path, expected, found, unknown }: Problem): string => {
  const field = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
  const where = field === "" ? "the file" : field.replace(/^\./, "");
  if (unknown) return `${where}: unknown field, expected ${expected}`;
  return `${where}: expected ${expected}, found ${found ?? "nothing"}`;
};

const wrong = (lines: readonly string[]): ShuzhaiError => {
  const [first = "", ...more] = lines;
  const at = first.indexOf(": ");
  const remedy = lines.length === 1 ? "correct it and run again" : "correct these lines and run again";
  return new ShuzhaiError("usage", first.slice(0, at), [first.slice(at + 2), ...more].join("\n"), remedy);
};
