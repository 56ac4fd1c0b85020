/** Ways of measuring: processes by the clock and by their largest memory, functions when warm. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** One line of the table. */
export interface Measured {
  readonly what: string;
  readonly value: string;
  readonly against: string;
  /** What stands to it in the ratio, and what was promised; empty where it is told for orientation. */
  readonly ratio: string;
  readonly promised: string;
}

export const BIN = resolve("bin/shuzhai.js");

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Seconds that a run of node takes. */
export const processSeconds = (args: readonly string[]): number => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0) throw new Error(`${args.join(" ")}: ended with ${status}: ${stderr}`);
  return (performance.now() - start) / 1000;
};

/** Each command `rounds` times, in turns, so that what else the machine does strikes all alike; medians in seconds. */
export const inTurns = (commands: Readonly<Record<string, readonly string[]>>, rounds: number) => {
  const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands)) times.get(name)?.push(processSeconds(args));
  }
  return (name: string): number => median(times.get(name) ?? []);
};

const WATCHED = `
const [, cli, ...args] = process.argv;
process.on("exit", () => process.stderr.write("maxRSS " + process.resourceUsage().maxRSS));
process.exitCode = await (await import(cli)).main(args);`;

/** Seconds and largest resident memory in MB of a run of shuzhai, workers included. */
export const watched = (args: readonly string[]): { readonly seconds: number; readonly megabytes: number } => {
  const start = performance.now();
  const cli = pathToFileURL(resolve("dist/cli.js")).href;
  const node = ["--input-type=module", "-e", WATCHED, "--", cli, ...args];
  const { status, stderr } = spawnSync(process.execPath, node, {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const seconds = (performance.now() - start) / 1000;
  const kilobytes = /maxRSS (\d+)/.exec(stderr)?.[1];
  if (status !== 0 || kilobytes === undefined)
    throw new Error(`shuzhai ${args.join(" ")}: ended with ${status}: ${stderr}`);
  return { seconds, megabytes: Number(kilobytes) / 1024 };
};

/** Seconds a function takes when warm: the median of `rounds` after two that do not count. */
export const warmSeconds = (work: () => unknown, rounds = 5): number => {
  const times: number[] = [];
  for (let round = -2; round < rounds; round++) {
    const start = performance.now();
    work();
    if (round >= 0) times.push((performance.now() - start) / 1000);
  }
  return median(times);
};

/** Rounds of 2 MB until optimised code runs nearly everywhere; after four the rate is half of what it becomes. */
const WARM_UP = 15;

/** Functions when warm, in turns, so that what else the machine does strikes all alike; medians in seconds. */
export const warmInTurns = <Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Readonly<Record<Name, number>> => {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      works[name]();
      if (round >= 0) times.get(name)?.push((performance.now() - start) / 1000);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
};

export const ms = (seconds: number): string => `${(seconds * 1000).toFixed(0)} ms`;
export const rate = (megabytes: number, seconds: number): string => `${(megabytes / seconds).toFixed(2)} MB/s`;
export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
