/**
 * `shuzhai sections`: the articles of each input as an indented outline, or as JSON.
 *
 * JSON is one array of articles over all inputs, each with the path and page it stands on, so that a single page gives
 * the shape of `NAME.sections.json`.
 */
import { ShuzhaiError } from "../../errors.ts";
import { expandInputs, type Input, readBytes } from "../../files.ts";
import { inOrder } from "../../jobs/in-order.ts";
import { joined } from "../../jobs/joined.ts";
import { writeStdout, writeWhole } from "../../output.ts";
import { sectionsOfBytes } from "../../pipeline.ts";
import type { SourceRecord } from "../../record.ts";
import { createStitcher, type PageSummary, summarise } from "../../section/stitch.ts";
import { closest } from "../../write/closest.ts";
import { encodingOf, outputOf } from "../extract-options.ts";
import { type ExitStatus, statusOfInputs } from "../failure.ts";
import type { Terminal, Voice } from "../io.ts";
import { outlineText } from "../outline.ts";
import { reportOf } from "../report.ts";

export interface SectionsFlags {
  readonly format?: string;
  readonly output?: string;
  readonly encoding?: string;
}

export const sections = async (
  inputs: readonly string[],
  flags: SectionsFlags,
  terminal: Terminal,
  voice: Voice,
): Promise<ExitStatus> => {
  const output = outputOf(flags.output, inputs);
  const format = formatOf(flags.format, output);
  const encoding = await encodingOf(flags.encoding);
  const report = reportOf(terminal, voice);
  const sources: SourceRecord[] = [];
  const read = inOrder(expandInputs(inputs), 1, (input) => articlesOf(input, encoding));
  for await (const { source, failure } of joined(read, createStitcher())) {
    if (source === undefined) {
      report.failed(failure);
      continue;
    }
    sources.push(source);
    report.done(source, 0);
  }
  if (sources.length > 0) {
    const text = format === "json" ? jsonText(sources) : sources.map(outlineText).join("\n");
    await (output === null ? writeStdout(text, terminal.stdout) : writeWhole(output, text));
  }
  return statusOfInputs(report.counts());
};

type Articles =
  | { readonly failure: null; readonly source: SourceRecord; readonly summary: PageSummary }
  | { readonly failure: ShuzhaiError; readonly source?: never; readonly summary?: never };

const articlesOf = async ({ path, error }: Input, encoding: string | undefined): Promise<Articles> => {
  try {
    if (error !== null) throw error;
    const { source, clean, layout } = await sectionsOfBytes(await readBytes(path), path, { encoding });
    return { failure: null, source, summary: summarise(path, clean, layout) };
  } catch (problem) {
    if (!(problem instanceof ShuzhaiError) || problem.kind === "usage") throw problem;
    return { failure: problem };
  }
};

const FORMATS = ["outline", "json"] as const;

const formatOf = (written: string | undefined, output: string | null): (typeof FORMATS)[number] => {
  if (written === undefined) return output !== null && /\.json$/i.test(output) ? "json" : "outline";
  const format = FORMATS.find((name) => name === written.toLowerCase());
  if (format !== undefined) return format;
  const near = closest(written.toLowerCase(), FORMATS);
  const remedy = near === null ? `choose from ${FORMATS.join(", ")}` : `did you mean "${near}"?`;
  throw new ShuzhaiError("usage", "--format", `no outline is written as "${written}"`, remedy);
};

const jsonText = (sources: readonly SourceRecord[]): string => {
  const articles = sources.flatMap(({ path, page, pages, sections: list }) =>
    list.map((section) => ({ source: path, page, pages, ...section })),
  );
  return `${JSON.stringify(articles, null, 2)}\n`;
};
