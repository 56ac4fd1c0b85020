/**
 * A pool of worker threads. This file and the worker's know the pool library; loaded when there is work for more than one.
 */
import type { LineWork } from "./ndjson.ts";
import type { Work, WorkOptions } from "./work.ts";

export interface Pool {
  readonly work: Work;
  readonly lines: LineWork;
  close(): Promise<void>;
}

/** The worker's entry is a file of its own in the built package; run from its sources, the built one serves too. */
const ENTRY = new URL(import.meta.url.endsWith(".ts") ? "../../dist/worker.js" : "./worker.js", import.meta.url);

export const createPool = async (threads: number, options: WorkOptions): Promise<Pool> => {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: ENTRY.href,
    minThreads: threads,
    maxThreads: threads,
    workerData: options,
    // The next input is read from the disk while one is worked on.
    concurrentTasksPerWorker: 2,
    // What the main thread was started with, such as a script on the command line, is not for a worker.
    execArgv: [],
  });
  return {
    work: (path) => pool.run(path),
    lines: (batch) => pool.run(batch, { name: "lines" }),
    close: () => pool.destroy(),
  };
};
