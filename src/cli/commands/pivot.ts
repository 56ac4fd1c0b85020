/**
 * `shuzhai pivot`: pages, or what extract wrote of them, in; a table out. What it is made of stands in `cli/pivot.ts`.
 */
import { readCells } from "../../check/gold.ts";
import { ShuzhaiError } from "../../errors.ts";
import { expandInputs, readBytes } from "../../files.ts";
import type { Catalogue } from "../../indicators/candidates.ts";
import { builtInCatalogue } from "../../indicators/catalogue.ts";
import { catalogueOf } from "../../jobs/work.ts";
import { writeStdout, writeWhole } from "../../output.ts";
import { extractBytes } from "../../pipeline.ts";
import { mayBeSaved, readSaved } from "../../pivot/saved.ts";
import type { FigureRecord } from "../../record.ts";
import { encodingOf, outputOf, rulesFiles } from "../extract-options.ts";
import { type ExitStatus, statusOfInputs } from "../failure.ts";
import type { Terminal, Voice } from "../io.ts";
import { type PivotWords, pivotFlags, pivotFormat, pivotOutput } from "../pivot.ts";
import { type Report, reportOf } from "../report.ts";

export interface PivotCommandFlags extends PivotWords {
  readonly rules?: readonly string[];
  readonly encoding?: string;
}

export const pivot = async (
  inputs: readonly string[],
  words: PivotCommandFlags,
  terminal: Terminal,
  voice: Voice,
): Promise<ExitStatus> => {
  const flags = pivotFlags(words);
  const output = outputOf(flags.output, inputs);
  if (pivotFormat(flags) === "xlsx" && output === null && terminal.stdout.isTTY === true) {
    throw new ShuzhaiError(
      "usage",
      "--format xlsx",
      "a spreadsheet cannot be shown on a terminal",
      "give -o FILE.xlsx",
    );
  }
  const catalogue = (await catalogueOf(await rulesFiles(words.rules ?? []))) ?? builtInCatalogue();
  const report = reportOf(terminal, voice);
  const records: FigureRecord[] = [];
  const reading = { catalogue, encoding: await encodingOf(words.encoding) };
  for await (const { path, error } of expandInputs(inputs)) {
    try {
      if (error !== null) throw error;
      for (const record of await recordsOf(path, reading, report)) records.push(record);
    } catch (problem) {
      if (!(problem instanceof ShuzhaiError) || problem.kind !== "input") throw problem;
      report.failed(problem);
    }
  }
  if (report.counts().read > 0) {
    const names = new Map(catalogue.indicators.map(({ id, zh }) => [id, zh]));
    const { chunks, ...counts } = await pivotOutput(records, flags, names);
    await (output === null ? writeStdout(chunks, terminal.stdout) : writeWhole(output, chunks));
    tell(counts, flags.columnsBy === "indicator", terminal, voice);
  }
  return statusOfInputs(report.counts());
};

/** Figures of a page, or the records of a file that extract wrote. */
const recordsOf = async (
  path: string,
  reading: { readonly catalogue: Catalogue; readonly encoding: string | undefined },
  report: Report,
): Promise<readonly FigureRecord[]> => {
  const bytes = await readBytes(path);
  if (mayBeSaved(path)) {
    const saved = await readSaved(path, new TextDecoder().decode(bytes), readCells);
    if (saved !== null) {
      report.done({ path, warnings: [] }, saved.length);
      return saved;
    }
  }
  const { source, figures } = await extractBytes(bytes, path, reading);
  report.done(source, figures.length);
  return figures;
};

/** Disputed cells and figures left out are no errors, but a table that hid them would mislead. */
const tell = (
  counts: { readonly rows: number; readonly columns: number; readonly conflicts: number; readonly leftOut: number },
  byIndicator: boolean,
  { stderr }: Terminal,
  { say, quiet }: Voice,
): void => {
  if (quiet) return;
  stderr.write(`shuzhai: ${say("pivoted", counts)}\n`);
  if (counts.leftOut > 0 && byIndicator) stderr.write(`shuzhai: ${say("pivotLeftOut")}\n`);
};
