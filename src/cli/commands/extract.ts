/**
 * `shuzhai extract`: inputs and flags in; figures on standard output or in a file, messages on standard error, and the
 * exit status out.
 *
 * Absent on purpose: the flags' grammar (`program.ts`), and what is done with one input (`jobs/work.ts`).
 */
import { ShuzhaiError } from "../../errors.ts";
import { expandInputs, type Input } from "../../files.ts";
import { errorOf } from "../../jobs/failure.ts";
import { runWork } from "../../jobs/run.ts";
import { writeStdout, writeWhole } from "../../output.ts";
import { createWriter } from "../../write/formats.ts";
import type { Chunk } from "../../write/writer.ts";
import { type ExtractFlags, type ExtractOptions, extractOptions } from "../extract-options.ts";
import { type ExitStatus, statusOfInputs } from "../failure.ts";
import type { Terminal, Voice } from "../io.ts";
import { createProgress, wantsProgress } from "../progress.ts";
import { type Report, reportOf } from "../report.ts";

export const extract = async (
  inputs: readonly string[],
  flags: ExtractFlags,
  terminal: Terminal,
  voice: Voice,
): Promise<ExitStatus> => {
  const options = await extractOptions(flags, inputs);
  if (options.work.format === "xlsx" && options.output === null && terminal.stdout.isTTY === true) {
    throw new ShuzhaiError(
      "usage",
      "--format xlsx",
      "a spreadsheet cannot be shown on a terminal",
      "give -o FILE.xlsx",
    );
  }
  if (flags.ndjsonInput === true) {
    return (await import("./ndjson.ts")).answerLines(inputs, options, terminal, voice);
  }
  // A bar needs to know how many inputs there are; without one they are listed while they are read.
  const listed = wantsProgress(terminal, voice, options.output) ? await all(expandInputs(inputs)) : null;
  const progress = listed !== null && listed.length > 1 ? await createProgress(listed.length, terminal, voice) : null;
  const report = reportOf(terminal, voice, progress);
  const chunks = chunksOf(listed === null ? expandInputs(inputs) : each(listed), options, report);
  try {
    // Nothing is created where nothing could be read.
    const first = await chunks.next();
    if (first.done !== true) {
      const whole = continued(first.value, chunks);
      await (options.output === null ? writeStdout(whole, terminal.stdout) : writeWhole(options.output, whole));
    }
  } finally {
    // Where the output could not be opened the work has not been stopped yet.
    await chunks.return(undefined);
    report.end();
  }
  return statusOfInputs(report.counts());
};

/** The output in pieces; none at all where no input could be read. */
async function* chunksOf(
  inputs: AsyncIterable<Input>,
  { work, jobs }: ExtractOptions,
  report: Report,
): AsyncGenerator<Chunk> {
  const writer = await createWriter(work.format, work.writer);
  let begun = false;
  for await (const outcome of runWork(inputs, work, jobs)) {
    if (outcome.failure !== null) {
      report.failed(errorOf(outcome.failure));
      continue;
    }
    if (!begun) yield writer.begin();
    begun = true;
    const parts = outcome.continued.length === 0 ? [] : [writer.render(outcome.continued)];
    for (const part of [...parts, ...outcome.rendered]) yield writer.add(outcome.source, part);
    const figures = [...parts, ...outcome.rendered].reduce((sum, { count }) => sum + count, 0);
    report.done(outcome.source, figures);
  }
  if (begun) yield* await writer.end();
}

async function* continued<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

const all = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
