/**
 * `shuzhai extract --ndjson-input`: one JSON document a line in, its figures a line out, as a filter in other engines.
 *
 * Lines come out in the order they came in, as soon as they are done. A wrong line is answered by an error in its line
 * and changes nothing about the exit status; an input that cannot be read at all does.
 */
import { ShuzhaiError } from "../../errors.ts";
import { expandInputs, streamBytes } from "../../files.ts";
import { inOrder } from "../../jobs/in-order.ts";
import { createLineWork, type LineWork, lineBatches } from "../../jobs/ndjson.ts";
import { writeStdout, writeWhole } from "../../output.ts";
import type { ExtractOptions } from "../extract-options.ts";
import { type ExitStatus, statusOfInputs } from "../failure.ts";
import type { Terminal, Voice } from "../io.ts";
import { reportOf } from "../report.ts";

export const answerLines = async (
  inputs: readonly string[],
  { work, output, jobs }: ExtractOptions,
  terminal: Terminal,
  voice: Voice,
): Promise<ExitStatus> => {
  if (work.format !== "jsonl") {
    throw new ShuzhaiError(
      "usage",
      "--ndjson-input",
      `does not go with the format ${work.format}`,
      "leave --format out",
    );
  }
  const options = { ...work, several: false };
  const report = reportOf(terminal, voice);
  // An engine that feeds a filter runs as many of them as it wants; threads only where they are asked for.
  const threads = jobs ?? 1;
  const pool = threads === 1 ? null : await (await import("../../jobs/pool.ts")).createPool(threads, options);
  const answer: LineWork = pool?.lines ?? (await createLineWork(options));
  async function* answers(): AsyncGenerator<Uint8Array> {
    for await (const { path, error } of expandInputs(inputs)) {
      try {
        if (error !== null) throw error;
        let figures = 0;
        for await (const answered of inOrder(lineBatches(streamBytes(path)), threads * 2, answer)) {
          figures += answered.figures;
          yield answered.bytes;
        }
        report.done({ path, warnings: [] }, figures);
      } catch (problem) {
        if (!(problem instanceof ShuzhaiError) || problem.kind !== "input") throw problem;
        report.failed(problem);
      }
    }
  }
  try {
    await (output === null ? writeStdout(answers(), terminal.stdout) : writeWhole(output, answers()));
  } finally {
    await pool?.close();
  }
  report.end();
  return statusOfInputs(report.counts());
};
