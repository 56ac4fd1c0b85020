/** What runs on a worker thread: the same work as on the main thread, its options given when the thread starts. */
import { createWork, type Outcome, type Work, type WorkOptions } from "./work.ts";

/** Where the pool puts the data a worker starts with. */
interface PoolProcess {
  readonly __tinypool_state__: { readonly workerData: WorkOptions };
}

const work: Promise<Work> = createWork((process as unknown as PoolProcess).__tinypool_state__.workerData);

/** One input's outcome; the pool calls it with a path. */
export default async (path: string): Promise<Outcome> => (await work)(path);
