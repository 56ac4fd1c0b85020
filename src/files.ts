/**
 * The disk, as far as inputs go: arguments -> the files they mean, a path -> its bytes.
 *
 * Whatever cannot be read becomes an error that names it, so that the other inputs go on. Writing is in `output.ts`.
 * Absent on purpose: decoding, and printing.
 */
import type { Dirent, Stats } from "node:fs";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, parse } from "node:path";
import { ShuzhaiError } from "./errors.ts";
import { extensionOf, READABLE } from "./read/signature.ts";

/** One input: a file to read, or what is wrong with an argument or a folder on the way. */
export interface Input {
  /** As given, with the folder walked before it; `-` is standard input. */
  readonly path: string;
  readonly error: ShuzhaiError | null;
}

/** Larger than any report, smaller than what a laptop chokes on. */
export const MAX_BYTES = 256 * 1024 * 1024;

const GLOB = /[*?[\]{}]/;
const READABLE_KINDS = "text, HTML, DOCX, PDF or Markdown";

const problem = (path: string, what: string, remedy: string, cause?: unknown): ShuzhaiError =>
  new ShuzhaiError("input", path, what, remedy, { cause });

/**
 * Files, folders (walked in depth, in natural order of names, hidden entries and unreadable kinds left out),
 * glob patterns and `-`; no argument at all is standard input. A name that exists is never taken for a pattern.
 */
export async function* expandInputs(args: readonly string[]): AsyncGenerator<Input> {
  for (const arg of args.length === 0 ? ["-"] : args) {
    if (arg === "-") {
      yield { path: arg, error: null };
      continue;
    }
    const found = await statOf(arg);
    if (found instanceof ShuzhaiError) yield* GLOB.test(arg) ? globbed(arg) : [{ path: arg, error: found }];
    else if (found.isDirectory()) yield* folder(arg);
    else yield { path: arg, error: null };
  }
}

async function* folder(path: string): AsyncGenerator<Input> {
  let any = false;
  for await (const input of walk(path, new Set())) {
    any = true;
    yield input;
  }
  if (!any)
    yield { path, error: problem(path, "is a folder without readable files", `give one with ${READABLE_KINDS}`) };
}

/** @param seen real paths of the folders walked so far, by which a loop of symbolic links ends */
async function* walk(path: string, seen: Set<string>): AsyncGenerator<Input> {
  let entries: readonly Dirent[];
  try {
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    entries = await readdir(path, { withFileTypes: true });
  } catch (error) {
    yield { path, error: systemProblem(path, error) };
    return;
  }
  for (const entry of entries.filter(({ name }) => !name.startsWith(".")).sort((a, b) => byName(a.name, b.name))) {
    const inner = join(path, entry.name);
    const found = entry.isSymbolicLink() ? await statOf(inner) : entry;
    if (found instanceof ShuzhaiError) {
      if (isReadableKind(inner)) yield { path: inner, error: found };
    } else if (found.isDirectory()) yield* walk(inner, seen);
    else if (found.isFile() && isReadableKind(inner)) yield { path: inner, error: null };
  }
}

async function* globbed(pattern: string): AsyncGenerator<Input> {
  const { glob } = await import("tinyglobby");
  const matches = (await glob(pattern, { absolute: isAbsolute(pattern), expandDirectories: false, dot: false })).sort(
    byName,
  );
  const readable = matches.filter(isReadableKind);
  for (const path of readable.length > 0 ? readable : matches) yield { path, error: null };
  if (matches.length === 0) {
    yield { path: pattern, error: problem(pattern, "matches no file", "check the pattern, in quotes, and the folder") };
  }
}

/**
 * Every file at or below a path, joined with it and sorted: `[path]` for a file, none where there is nothing. Hidden
 * entries and installed packages are left out, and links to folders are not followed.
 */
export const listFiles = async (path: string): Promise<readonly string[]> => {
  const found = await statOf(path);
  if (found instanceof ShuzhaiError) return [];
  if (!found.isDirectory()) return [path];
  const files: string[] = [];
  const into = async (folderPath: string): Promise<void> => {
    const entries = await readdir(folderPath, { withFileTypes: true }).catch((error: unknown) => {
      throw systemProblem(folderPath, error);
    });
    for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const inner = join(folderPath, entry.name);
      if (entry.isDirectory()) await into(inner);
      else files.push(inner);
    }
  };
  await into(path);
  return files;
};

const isReadableKind = (path: string): boolean => Object.hasOwn(READABLE, extensionOf(path));

/** 第2页 before 第10页; code units where that leaves two names equal. */
const byName = (a: string, b: string): number => natural().compare(a, b) || (a < b ? -1 : 1);

/** Made when names are first compared: a run over a single file needs none, and it takes a twentieth of such a run. */
const natural = (() => {
  let made: Intl.Collator | null = null;
  return (): Intl.Collator => {
    made ??= new Intl.Collator("und", { numeric: true });
    return made;
  };
})();

const statOf = async (path: string): Promise<Stats | ShuzhaiError> => {
  try {
    return await stat(path);
  } catch (error) {
    return codeOf(error) === "ENOENT" ? await missing(path, error) : systemProblem(path, error);
  }
};

/** A missing file, with the neighbour most likely meant: the same name in other case, in another Unicode form or of another kind. */
const missing = async (path: string, cause: unknown): Promise<ShuzhaiError> => {
  const folderPath = dirname(path);
  const wanted = alike(basename(path));
  let names: readonly string[];
  try {
    names = await readdir(folderPath);
  } catch (error) {
    const gone = codeOf(error) === "ENOENT";
    return problem(path, "does not exist", gone ? `check the folder ${folderPath}` : "check the path", cause);
  }
  const near =
    names.find((name) => alike(name) === wanted) ??
    names.find((name) => alike(parse(name).name) === parse(wanted).name);
  return problem(
    path,
    "does not exist",
    near === undefined ? "check the path" : `did you mean ${join(folderPath, near)}?`,
    cause,
  );
};

const alike = (name: string): string => name.normalize("NFKC").toLowerCase();

/** Size of a file in bytes; 0 for standard input and for what cannot be looked at. */
export const sizeOf = async (path: string): Promise<number> => {
  const found = path === "-" ? null : await statOf(path);
  return found === null || found instanceof ShuzhaiError || !found.isFile() ? 0 : found.size;
};

/** The bytes of a file, or of standard input for `-`; never more than `limit`. Throws `input` errors only. */
export const readBytes = async (path: string, limit: number = MAX_BYTES): Promise<Uint8Array> => {
  if (path === "-") return await collect("-", process.stdin, limit);
  const found = await statOf(path);
  if (found instanceof ShuzhaiError) throw found;
  if (found.isDirectory()) throw problem(path, "is a folder", "give the files in it");
  if (found.size > limit) throw tooLarge(path, limit);
  try {
    const file = await open(path);
    // Pipes and devices have no size to go by; a regular file is read in one piece.
    return found.isFile() ? await readOnce(file) : await collect(path, file.createReadStream(), limit);
  } catch (error) {
    throw error instanceof ShuzhaiError ? error : systemProblem(path, error);
  }
};

/** The bytes of a file or of standard input, for `-`, as they come, of any size. Throws `input` errors only. */
export async function* streamBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    const stream: AsyncIterable<Uint8Array> = path === "-" ? process.stdin : (await open(path)).createReadStream();
    yield* stream;
  } catch (error) {
    throw systemProblem(path, error);
  }
}

const readOnce = async (file: Awaited<ReturnType<typeof open>>): Promise<Uint8Array> => {
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
};

const collect = async (path: string, stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > limit) throw tooLarge(path, limit);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ShuzhaiError ? error : systemProblem(path, error);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
};

const tooLarge = (path: string, limit: number): ShuzhaiError =>
  problem(path, `is larger than ${Math.floor(limit / 1024 / 1024)} MB`, "split it into smaller files");

const codeOf = (error: unknown): string | null =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;

const SYSTEM: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOENT: ["does not exist", "check the path"],
  EACCES: ["cannot be read: permission denied", "give yourself permission to read it, or leave it out"],
  EPERM: ["cannot be read: permission denied", "give yourself permission to read it, or leave it out"],
  ELOOP: ["is a symbolic link that leads to itself", "remove the link or give the file it should lead to"],
  EISDIR: ["is a folder", "give the files in it"],
  ENOTDIR: ["does not exist: a part of the path is no folder", "check the path"],
  ENAMETOOLONG: ["is too long for a path", "check the path"],
  EMFILE: ["cannot be opened: too many open files", "use fewer --jobs or raise the limit (ulimit -n)"],
  EBUSY: ["is in use by another program", "close it there and try again"],
};

/** What the operating system says, in a line; what is no system error is a defect and thrown on. */
const systemProblem = (path: string, error: unknown): ShuzhaiError => {
  const code = codeOf(error);
  if (code === null) throw error;
  const [what, remedy] = SYSTEM[code] ?? [`cannot be read (${code})`, "check the file and the disk"];
  return problem(path, what, remedy, error);
};
