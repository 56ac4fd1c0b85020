/**
 * What the user wrote after `extract` → what is to be done, checked.
 *
 * Everything that can be wrong with the arguments is found here, before an input is touched.
 */
import { resolve } from "node:path";
import { ShuzhaiError } from "../errors.ts";
import { readBytes } from "../files.ts";
import type { RulesFile, WorkOptions } from "../jobs/work.ts";
import { FORMATS, formatOfPath, parseColumns, parseFormat } from "../write/choose.ts";
import { EXTRA_COLUMNS } from "../write/columns.ts";
import type { FormatName } from "../write/writer.ts";

/** The flags as commander hands them over. */
export interface ExtractFlags {
  readonly format?: string;
  readonly output?: string;
  readonly columns?: string;
  readonly header?: string;
  readonly bom?: boolean;
  readonly all?: boolean;
  readonly trace?: boolean;
  readonly indicator?: readonly string[];
  readonly minConfidence?: string;
  readonly rules?: readonly string[];
  readonly encoding?: string;
  readonly jobs?: string;
  readonly ndjsonInput?: boolean;
}

export interface ExtractOptions {
  readonly work: Omit<WorkOptions, "several">;
  /** Null for standard output. */
  readonly output: string | null;
  /** Threads asked for; null leaves it to the amount of work. */
  readonly jobs: number | null;
}

const MAX_JOBS = 256;

/**
 * @throws ShuzhaiError `usage` for a flag that makes no sense, with what would
 */
export const extractOptions = async (flags: ExtractFlags, inputs: readonly string[]): Promise<ExtractOptions> => {
  const output = outputOf(flags.output, inputs);
  const rules = await rulesFiles(flags.rules ?? []);
  return {
    output,
    jobs: jobsOf(flags.jobs),
    work: {
      format: flags.ndjsonInput === true && flags.format === undefined ? "jsonl" : formatOf(flags.format, output),
      writer: {
        columns: flags.columns === undefined ? null : parseColumns(flags.columns),
        extra: EXTRA_COLUMNS.filter(({ name }) => name === "trace" && flags.trace === true),
        header: headerOf(flags.header),
        bom: flags.bom ?? output !== null,
      },
      all: flags.all ?? false,
      trace: flags.trace ?? false,
      indicators: await indicatorIds(flags.indicator ?? [], rules),
      minConfidence: confidenceOf(flags.minConfidence),
      encoding: await encodingOf(flags.encoding),
      rules,
    },
  };
};

/**
 * The file to write, null for standard output.
 *
 * @throws ShuzhaiError `usage` where it is one of the inputs, which would be lost
 */
export const outputOf = (output: string | undefined, inputs: readonly string[]): string | null => {
  if (output === undefined || output === "-") return null;
  if (inputs.some((input) => resolve(input) === resolve(output))) {
    throw new ShuzhaiError("usage", output, "is an input and would be overwritten", "write to another file");
  }
  return output;
};

const formatOf = (format: string | undefined, output: string | null): FormatName => {
  if (format !== undefined) return parseFormat(format);
  if (output === null) return "json";
  const named = formatOfPath(output);
  if (named !== null) return named;
  throw new ShuzhaiError(
    "usage",
    output,
    "its name does not say in which format to write it",
    `end it in ${FORMATS.map((name) => `.${name}`).join(", ")}, or give --format`,
  );
};

const headerOf = (header: string | undefined): "en" | "zh" => {
  if (header === undefined || header === "en") return "en";
  if (header === "zh") return "zh";
  throw new ShuzhaiError("usage", "--header", `no column names in "${header}"`, "choose from en, zh");
};

const confidenceOf = (written: string | undefined): number => {
  const value = written === undefined ? 0 : Number(written);
  if (written?.trim() !== "" && value >= 0 && value <= 1) return value;
  throw new ShuzhaiError("usage", "--min-confidence", `"${written}" is no share from 0 to 1`, "give one such as 0.8");
};

const jobsOf = (written: string | undefined): number | null => {
  if (written === undefined) return null;
  if (/^[1-9][0-9]{0,2}$/.test(written) && Number(written) <= MAX_JOBS) return Number(written);
  throw new ShuzhaiError("usage", "--jobs", `"${written}" is no number of threads`, `give one from 1 to ${MAX_JOBS}`);
};

/** An unknown name is found now rather than at the first input. */
export const encodingOf = async (name: string | undefined): Promise<string | undefined> => {
  if (name !== undefined) (await import("../read/decode.ts")).forcedLabel(name);
  return name;
};

/** The texts of rules files; one that cannot be read is wrong usage, not a bad input. */
export const rulesFiles = (paths: readonly string[]): Promise<readonly RulesFile[]> =>
  Promise.all(paths.map(async (path) => ({ path, text: await textOfFile(path) })));

/** The text of a data file in UTF-8, such as rules or floors. */
export const textOfFile = async (path: string): Promise<string> => {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path);
  } catch (error) {
    if (!(error instanceof ShuzhaiError)) throw error;
    const problem = error.message.slice(path.length + 2, -error.remedy.length - 2);
    throw new ShuzhaiError("usage", path, problem, error.remedy, { cause: error });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ShuzhaiError("usage", path, "is not UTF-8 text", "save it as UTF-8", { cause });
  }
};

const indicatorIds = async (
  written: readonly string[],
  rules: readonly RulesFile[],
): Promise<readonly string[] | null> => {
  if (written.length === 0) return null;
  const ids = written.flatMap((list) => list.split(/[,，]/)).map((id) => id.trim());
  const [{ catalogueOf }, { builtInCatalogue }, { closest }] = await Promise.all([
    import("../jobs/work.ts"),
    import("../indicators/catalogue.ts"),
    import("../write/closest.ts"),
  ]);
  const known = ((await catalogueOf(rules)) ?? builtInCatalogue()).indicators.map(({ id }) => id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    const near = closest(id, known);
    const remedy = near === null ? "see shuzhai indicators" : `did you mean "${near}"?`;
    throw new ShuzhaiError("usage", "--indicator", `no indicator is called "${id}"`, remedy);
  }
  return ids;
};
