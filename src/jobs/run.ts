/**
 * Inputs in, outcomes in their order out, on as many threads as asked for or worth while.
 */
import type { Input } from "../files.ts";
import { failureOf } from "./failure.ts";
import { inOrder } from "./in-order.ts";
import { createWork, type Outcome, type WorkOptions } from "./work.ts";

export async function* runWork(
  inputs: AsyncIterable<Input>,
  options: WorkOptions,
  _jobs: number | null,
): AsyncGenerator<Outcome> {
  const work = await createWork(options);
  yield* inOrder(inputs, 1, async ({ path, error }) =>
    error === null ? await work(path) : { path, failure: failureOf(error) },
  );
}
