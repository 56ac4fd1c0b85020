/**
 * The work on one input: its path in, its part of the output out, or the error that kept it from being read.
 *
 * The same function runs on the main thread and on workers, so the bytes do not depend on `--jobs`. Whatever goes in or
 * out survives a structured clone. Records of text continued from an earlier page come back as records, since what they
 * belong to is known only when the page before has been read; all others come back rendered, as bytes where the format
 * is text, for bytes pass between threads without a copy.
 */
import { withNotes } from "../consistency.ts";
import { ShuzhaiError } from "../errors.ts";
import { readBytes } from "../files.ts";
import type { Catalogue } from "../indicators/candidates.ts";
import { extractBytes, type PipelineOptions } from "../pipeline.ts";
import type { FigureRecord, SourceRecord } from "../record.ts";
import type { PageSummary } from "../section/stitch.ts";
import { createWriter } from "../write/formats.ts";
import type { FormatName, Rendered, Renderer, WriterOptions } from "../write/writer.ts";
import { type Failure, failureOf } from "./failure.ts";

/** What `extract` was asked for, as data. */
export interface WorkOptions {
  readonly format: FormatName;
  readonly writer: WriterOptions;
  readonly all: boolean;
  readonly trace: boolean;
  /** Indicator ids to keep; null keeps all figures. */
  readonly indicators: readonly string[] | null;
  /** Least confidence to keep, 0 to 1. */
  readonly minConfidence: number;
  readonly encoding: string | undefined;
  /** Rules files with their text, read once so that every thread has the same. */
  readonly rules: readonly RulesFile[];
  /** Whether there are other inputs that a page may have to do with. */
  readonly several: boolean;
}

export interface RulesFile {
  readonly path: string;
  readonly text: string;
}

/** What became of one input. */
export type Outcome = Done | { readonly path: string; readonly failure: Failure };

export interface Done {
  readonly path: string;
  readonly failure: null;
  readonly source: SourceRecord;
  /** Records of the section that began on an earlier page, not yet rendered. */
  readonly continued: readonly FigureRecord[];
  readonly rendered: readonly Rendered[];
  /** What joining with other pages needs; null for an only input. */
  readonly summary: PageSummary | null;
  /** Figures with a note that something does not add up. */
  readonly noted: number;
}

export type Work = (path: string) => Promise<Outcome>;

/** Records rendered at a time, which bounds the length of one text. */
const BATCH = 2000;

/**
 * @throws ShuzhaiError `usage` for a wrong rules file
 */
export const createWork = async (options: WorkOptions): Promise<Work> => {
  const pipeline = await pipelineOptions(options);
  const { render } = await createWriter(options.format, options.writer);
  const { encoding } = options;
  // Only the JSON document has a place for the decoded text of an HTML, DOCX or PDF source.
  const stitch = options.several ? await import("../section/stitch.ts") : null;
  const keepsText = options.format === "json";
  return async (path) => {
    try {
      const { source, figures, clean, layout } = await extractBytes(await readBytes(path), path, {
        ...pipeline,
        encoding,
      });
      const noted = withNotes(figures);
      const kept = chosen(noted, options);
      const head = source.sections[0]?.continued === true ? kept.findIndex((record) => record.section !== 0) : 0;
      const split = head === -1 ? kept.length : head;
      return {
        path,
        failure: null,
        source: keepsText ? source : withoutText(source),
        continued: kept.slice(0, split),
        rendered: batches(split === 0 ? kept : kept.slice(split), render),
        summary: stitch?.summarise(path, clean, layout) ?? null,
        noted: kept.filter((record) => record.notes !== undefined).length,
      };
    } catch (error) {
      // Wrong arguments fail on every input alike and end the run.
      if (error instanceof ShuzhaiError && error.kind === "usage") throw error;
      return { path, failure: failureOf(error instanceof ShuzhaiError ? error : defect(path, error)) };
    }
  };
};

/** A fault of the program on one input leaves the others to be read. */
const defect = (path: string, cause: unknown): ShuzhaiError => {
  const message = cause instanceof Error ? cause.message : String(cause);
  const problem = `could not be read because of a fault of the program (${message})`;
  const error = new ShuzhaiError("input", path, problem, "leave it out, and report it with what --debug prints", {
    cause,
  });
  if (cause instanceof Error && cause.stack !== undefined) error.stack = cause.stack;
  return error;
};

/** The catalogue is compiled once a thread. */
export const pipelineOptions = async ({
  all,
  trace,
  rules,
}: Pick<WorkOptions, "all" | "trace" | "rules">): Promise<PipelineOptions> => {
  const catalogue = await catalogueOf(rules);
  return { all, trace, ...(catalogue === null ? {} : { catalogue }) };
};

/** The catalogue with the entries of `rules`; null for the built-in one alone. */
export const catalogueOf = async (rules: readonly RulesFile[]): Promise<Catalogue | null> => {
  if (rules.length === 0) return null;
  const { loadCatalogue } = await import("../indicators/rules.ts");
  const texts = new Map(rules.map(({ path, text }) => [path, text]));
  return loadCatalogue([...texts.keys()], async (path) => texts.get(path) ?? "");
};

/** The records asked for with `--indicator` and `--min-confidence`. */
export const chosen = (
  records: readonly FigureRecord[],
  { indicators, minConfidence }: Pick<WorkOptions, "indicators" | "minConfidence">,
): readonly FigureRecord[] => {
  if (indicators === null && minConfidence === 0) return records;
  const wanted = indicators === null ? null : new Set(indicators);
  return records.filter(
    ({ indicator, confidence }) =>
      confidence >= minConfidence && (wanted === null || (indicator !== null && wanted.has(indicator))),
  );
};

const withoutText = (source: SourceRecord): SourceRecord => {
  if (source.text === undefined) return source;
  const { text: _, ...rest } = source;
  return rest;
};

const batches = (records: readonly FigureRecord[], render: Renderer): readonly Rendered[] => {
  const encoder = new TextEncoder();
  const rendered: Rendered[] = [];
  for (let at = 0; at === 0 || at < records.length; at += BATCH) {
    const { count, body } = render(records.length <= BATCH ? records : records.slice(at, at + BATCH));
    rendered.push({ count, body: typeof body === "string" ? encoder.encode(body) : body });
  }
  return rendered;
};
