/** The program run inside the test, with a terminal made of strings; and as a process, from the built package. */
import { type SpawnOptionsWithoutStdio, spawn } from "node:child_process";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { run } from "../../src/cli/program.ts";

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BIN = fileURLToPath(new URL("../../bin/shuzhai.js", import.meta.url));

const sink = (chunks: Buffer[]): Writable =>
  new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });

/** `shuzhai ARGS`, in this process: quick, but standard input is not there. */
export const shuzhai = async (...args: readonly string[]): Promise<Ran> => {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const status = await run(args, { stdout: sink(out), stderr: sink(err), stdin: {}, env: { LANG: "C" } });
  return { status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
};

/** A process with what it is given on standard input; others go on meanwhile. */
export const processOf = (
  command: string,
  args: readonly string[],
  { input = "", ...options }: SpawnOptionsWithoutStdio & { readonly input?: string } = {},
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, ...options });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status: status ?? -1, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
    child.stdin.on("error", reject);
    child.stdin.end(input);
  });

/** `shuzhai ARGS` as a process of its own, in the folder of the package. */
export const shuzhaiProcess = (args: readonly string[], input = ""): Promise<Ran> =>
  processOf(process.execPath, [BIN, ...args], { input });
