/**
 * Inputs in, outcomes in their order out, on as many threads as asked for or worth while.
 *
 * One thread or many, each input goes through the same work, and outcomes through the same joining of pages.
 */
import type { Input } from "../files.ts";
import { amountOf } from "./amount.ts";
import { failureOf } from "./failure.ts";
import { inOrder } from "./in-order.ts";
import { joined } from "./joined.ts";
import { createWork, type Outcome, type Work, type WorkOptions } from "./work.ts";

/** Inputs in flight for each of several threads: two are with it, and two wait for an earlier one that takes longer. */
const AHEAD = 4;
/** Inputs in flight on one thread: the next is read from the disk while one is worked on. */
const READ_AHEAD = 2;

export async function* runWork(
  given: AsyncIterable<Input>,
  options: Omit<WorkOptions, "several">,
  jobs: number | null,
): AsyncGenerator<Outcome> {
  const { inputs, several, threads } = await amountOf(given, jobs);
  const all = { ...options, several };
  const here = await createWork(all);
  if (!several) {
    yield* inOrder(inputs, 1, (input) => outcomeOf(input, here));
    return;
  }
  const { createStitcher } = await import("../section/stitch.ts");
  if (threads === 1) {
    yield* joined(
      inOrder(inputs, READ_AHEAD, (input) => outcomeOf(input, here)),
      createStitcher(),
    );
    return;
  }
  const { createPool } = await import("./pool.ts");
  const pool = await createPool(threads, all);
  try {
    // Standard input belongs to the main thread.
    const work = (path: string): Promise<Outcome> => (path === "-" ? here(path) : pool.work(path));
    yield* joined(
      inOrder(inputs, threads * AHEAD, (input) => outcomeOf(input, work)),
      createStitcher(),
    );
  } finally {
    await pool.close();
  }
}

const outcomeOf = async ({ path, error }: Input, work: Work): Promise<Outcome> =>
  error === null ? await work(path) : { path, failure: failureOf(error) };
