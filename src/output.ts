/**
 * The disk and standard output, as far as results go: chunks in, a whole file or nothing out.
 *
 * Absent on purpose: formats, and the error texts of inputs.
 */
import { unlinkSync } from "node:fs";
import { type FileHandle, open, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ShuzhaiError } from "./errors.ts";

type Data = string | Uint8Array;
export type Chunks = Data | Iterable<Data> | AsyncIterable<Data>;

const STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Writes a file whole or not at all: into a hidden file beside it, which takes its name when the last chunk is on the disk.
 * A file that was there stays as it was on any failure, of the disk or of the chunks. Devices and pipes are written straight.
 *
 * @throws ShuzhaiError `output`; and whatever `chunks` throws
 */
export const writeWhole = async (path: string, chunks: Chunks): Promise<void> => {
  const target = await targetOf(path);
  if (target.direct) return await writeInto(path, target.path, "w", target.mode, chunks);
  const beside = join(dirname(target.path), `.${basename(target.path)}.${process.pid}-${Date.now().toString(36)}.tmp`);
  const dropped = (signal: NodeJS.Signals): void => {
    unlinkSync(beside);
    process.kill(process.pid, signal);
  };
  for (const signal of STOP_SIGNALS) process.once(signal, dropped);
  try {
    await writeInto(path, beside, "wx", target.mode, chunks);
    await rename(beside, target.path).catch((error: unknown) => {
      throw outputProblem(path, error);
    });
  } catch (error) {
    await unlink(beside).catch((leftover: unknown) => {
      if (codeOf(leftover) === null) throw leftover; // gone already, or never made
    });
    throw error;
  } finally {
    for (const signal of STOP_SIGNALS) process.removeListener(signal, dropped);
  }
};

/** Where the bytes go: behind a symbolic link the file it leads to, with that file's permissions. */
const targetOf = async (path: string): Promise<{ path: string; mode: number; direct: boolean }> => {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new ShuzhaiError("output", path, "is a folder", "give a file name in it");
    return { path: await realpath(path), mode: found.mode & 0o777, direct: !found.isFile() };
  } catch (error) {
    if (error instanceof ShuzhaiError) throw error;
    if (codeOf(error) === "ENOENT") return { path, mode: 0o666, direct: false };
    throw outputProblem(path, error);
  }
};

const writeInto = async (path: string, file: string, flags: string, mode: number, chunks: Chunks): Promise<void> => {
  let handle: FileHandle;
  try {
    handle = await open(file, flags, mode);
  } catch (error) {
    throw outputProblem(path, error);
  }
  try {
    for await (const chunk of each(chunks)) {
      if (chunk.length > 0) await handle.appendFile(chunk).catch(rethrow(path));
    }
    if (flags === "wx") await handle.sync().catch(rethrow(path));
  } finally {
    await handle.close().catch(rethrow(path));
  }
};

/**
 * Writes to standard output at the pace of who reads it. A reader that goes away early (`| head`) ends it quietly.
 *
 * @throws ShuzhaiError `output`; and whatever `chunks` throws
 */
export const writeStdout = async (chunks: Chunks, stdout: NodeJS.WritableStream = process.stdout): Promise<void> => {
  const ignored = (): void => undefined; // each write reports its own error below; without a listener it would end the process
  stdout.on("error", ignored);
  try {
    for await (const chunk of each(chunks)) {
      const error = chunk.length === 0 ? null : await written(stdout, chunk);
      if (error !== null && codeOf(error) === "EPIPE") return;
      if (error !== null) throw outputProblem("standard output", error);
    }
  } finally {
    // A broken pipe may be reported once more after the last write.
    setImmediate(() => stdout.removeListener("error", ignored));
  }
};

const written = (stdout: NodeJS.WritableStream, chunk: Data): Promise<Error | null> =>
  new Promise((resolve) => {
    stdout.write(chunk, (error) => resolve(error ?? null));
  });

const each = (chunks: Chunks): Iterable<Data> | AsyncIterable<Data> =>
  typeof chunks === "string" || chunks instanceof Uint8Array ? [chunks] : chunks;

const rethrow =
  (path: string) =>
  (error: unknown): never => {
    throw outputProblem(path, error);
  };

const codeOf = (error: unknown): string | null =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;

const SYSTEM: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOENT: ["cannot be written: its folder does not exist", "make the folder first"],
  ENOTDIR: ["cannot be written: a part of its path is no folder", "give another path"],
  EACCES: ["cannot be written: permission denied", "give a path you may write to"],
  EPERM: ["cannot be written: permission denied", "give a path you may write to"],
  EROFS: ["cannot be written: the disk is read-only", "give a path on another disk"],
  ENOSPC: ["cannot be written: the disk is full", "free some space or give a path on another disk"],
  EDQUOT: ["cannot be written: your quota is used up", "free some space or give a path on another disk"],
  ENAMETOOLONG: ["cannot be written: its name is too long", "give a shorter name"],
  EBUSY: ["cannot be written: another program has it open", "close it there and try again"],
};

const outputProblem = (path: string, error: unknown): ShuzhaiError => {
  const code = codeOf(error);
  if (code === null) throw error;
  const [what, remedy] = SYSTEM[code] ?? [`cannot be written (${code})`, "check the path and the disk"];
  return new ShuzhaiError("output", path, what, remedy, { cause: error });
};
