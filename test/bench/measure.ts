/** Ways of measuring: processes by the clock and by their largest memory, functions when warm. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

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

/** Seconds until several runs of node that start together have all ended. */
export const togetherSeconds = async (commands: readonly (readonly string[])[]): Promise<number> => {
  const start = performance.now();
  const codes = await Promise.all(
    commands.map(async (args) => {
      const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
      const [code] = (await once(child, "close")) as [number | null];
      return code;
    }),
  );
  if (codes.some((code) => code !== 0)) throw new Error(`ended with ${codes.join(", ")}`);
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

/** Seconds a function takes when warm: the median of `rounds` after some that do not count. */
export const warmSeconds = (work: () => unknown, rounds = 5, warmUp = 2): number => {
  const times: number[] = [];
  for (let round = -warmUp; round < rounds; round++) {
    const start = performance.now();
    work();
    if (round >= 0) times.push((performance.now() - start) / 1000);
  }
  return median(times);
};

/** Contestants each in processes of its own, `rounds` times in turns; medians in seconds, null for one that fails. */
export const aloneInTurns = <Name extends string>(
  names: readonly Name[],
  rounds: number,
): Readonly<Record<Name, number | null>> => {
  const script = fileURLToPath(new URL("./alone.js", import.meta.url));
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { status, stdout } = spawnSync(process.execPath, [script, name], {
        stdio: ["ignore", "pipe", "inherit"],
        encoding: "utf8",
      });
      if (status === 0) times.get(name)?.push(Number(stdout));
    }
  }
  const medianOf = (name: Name): number | null => {
    const all = times.get(name) ?? [];
    return all.length === 0 ? null : median(all);
  };
  return Object.fromEntries(names.map((name) => [name, medianOf(name)])) as Record<Name, number | null>;
};

export const ms = (seconds: number): string => `${(seconds * 1000).toFixed(0)} ms`;
export const rate = (megabytes: number, seconds: number): string => `${(megabytes / seconds).toFixed(2)} MB/s`;
export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
