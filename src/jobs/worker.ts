/** What runs on a worker thread: the same work as on the main thread, its options given when the thread starts. */
import { type Answered, createLineWork, type LineWork } from "./ndjson.ts";
import { createWork, type Outcome, type Work, type WorkOptions } from "./work.ts";

/** Where the pool puts the data a worker starts with. */
interface PoolProcess {
  readonly __tinypool_state__: { readonly workerData: WorkOptions };
}

const options = (process as unknown as PoolProcess).__tinypool_state__.workerData;

/** Made on the first task of its kind; a thread gets tasks of one kind only. */
const once = <T>(make: (options: WorkOptions) => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make(options);
    return made;
  };
};
const work = once<Work>(createWork);
const lineWork = once<LineWork>(createLineWork);

/** One input's outcome; the pool calls it with a path. */
export default async (path: string): Promise<Outcome> => (await work())(path);

/** A batch of lines answered; the pool calls it with their bytes. */
export const lines = async (batch: Uint8Array): Promise<Answered> => (await lineWork())(batch);
