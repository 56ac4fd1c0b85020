/**
 * One contestant of the throughput alone in its process, over all reports when warm: its seconds, the median of the rounds.
 *
 * Run by the benchmark with the contestant's name. In one process they would share the heap and the processor's caches,
 * and the one that leaves more garbage would slow the others.
 */
import { createRequire } from "node:module";
import { extract } from "./library.ts";
import { reports } from "./material.ts";
import { warmSeconds } from "./measure.ts";

/** Rounds over the reports until optimised code runs nearly everywhere, and rounds that count. */
const WARM_UP = 20;
const ROUNDS = 15;

/** A number with what stands around it, as a first script would have it. */
const PLAIN = /[0-9０-９]+(?:[.,，．][0-9０-９]+)*|[零〇一二三四五六七八九十百千万亿两]+/g;

const CONTESTANTS: Readonly<Record<string, () => (report: string) => unknown>> = {
  own: () => extract,
  plain: () => (report) => [...report.matchAll(PLAIN)],
  tag: () => {
    const { tag } = createRequire(import.meta.url)("nodejieba") as { readonly tag: (text: string) => unknown };
    return (report) => report.split("\n").map((line) => tag(line));
  },
};

const name = process.argv[2] ?? "";
const contestant = CONTESTANTS[name];
if (contestant === undefined)
  throw new Error(`no contestant ${name}; there are ${Object.keys(CONTESTANTS).join(", ")}`);
const work = contestant();
const texts = reports();
process.stdout.write(String(warmSeconds(() => texts.map(work), ROUNDS, WARM_UP)));
