/**
 * `shuzhai sections`: the articles of each input as an indented outline, or as JSON.
 *
 * JSON is one array of articles over all inputs, each with the path and page it stands on, so that a single page gives
 * the shape of `NAME.sections.json`.
 */
import { ShuzhaiError } from "../../errors.ts";
import { expandInputs, readBytes } from "../../files.ts";
import { writeStdout, writeWhole } from "../../output.ts";
import { sectionsOfBytes } from "../../pipeline.ts";
import type { SourceRecord } from "../../record.ts";
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
  const output = outputOf(flags.output);
  const format = formatOf(flags.format, output);
  const encoding = await encodingOf(flags.encoding);
  const report = reportOf(terminal, voice);
  const sources: SourceRecord[] = [];
  for await (const { path, error } of expandInputs(inputs)) {
    try {
      if (error !== null) throw error;
      const source = await sectionsOfBytes(await readBytes(path), path, { encoding });
      sources.push(source);
      report.done(source, 0);
    } catch (problem) {
      if (!(problem instanceof ShuzhaiError) || problem.kind === "usage") throw problem;
      report.failed(problem);
    }
  }
  if (sources.length > 0) {
    const text = format === "json" ? jsonText(sources) : sources.map(outlineText).join("\n");
    await (output === null ? writeStdout(text, terminal.stdout) : writeWhole(output, text));
  }
  return statusOfInputs(report.counts());
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
