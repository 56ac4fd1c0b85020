/**
 * Bytes of a document -> its text: the reader is picked by signature, then by extension.
 *
 * Plain UTF-8 text is read without loading anything more; each other reader is loaded when its first document comes.
 * Absent on purpose: the disk, and any understanding of the text.
 */
import { ShuzhaiError } from "../errors.ts";
import type { Format, SourceText } from "../types.ts";
import { kindOf } from "./signature.ts";
import { readText, sourceText } from "./text.ts";
import { TooDeep } from "./too-deep.ts";

export interface ReadOptions {
  /** As given by the user: names the input in errors, and its extension counts where no signature speaks. */
  readonly path: string;
  /** `--encoding NAME`: wins over marks, declarations and guesses; text formats only. */
  readonly encoding?: string | undefined;
}

/**
 * @throws ShuzhaiError `input` for bytes that cannot be read as text, `usage` for an unknown encoding name
 */
export const read = async (bytes: Uint8Array, options: ReadOptions): Promise<SourceText> => {
  const plain = readPlain(bytes, options);
  if (plain !== null) return plain;
  const forced = options.encoding ?? null;
  try {
    return nonEmpty(await readAs(formatOf(bytes, options.path), bytes, options.path, forced), options.path);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    throw new ShuzhaiError("input", options.path, `is nested too deep (${error.message})`, "give its text", {
      cause: error,
    });
  }
};

const readAs = async (format: Format, bytes: Uint8Array, path: string, forced: string | null): Promise<SourceText> => {
  switch (format) {
    case "text":
      return sourceText(await (await import("./decode.ts")).decode(bytes, path, forced, null), format);
    case "markdown":
      return await (await import("./markdown.ts")).readMarkdown(bytes, path, forced);
    case "html":
      return await (await import("./html.ts")).readHtml(bytes, path, forced);
    case "docx":
      return (await import("./docx/docx.ts")).readDocx(bytes, path);
    case "pdf":
      return await (await import("./pdf/pdf.ts")).readPdf(bytes, path);
  }
};

/**
 * The short way for plain UTF-8 text: the same as `read`, at once and without loading a reader; null when `read` is needed.
 *
 * @throws ShuzhaiError as `read`
 */
export const readPlain = (bytes: Uint8Array, options: ReadOptions): SourceText | null => {
  if (bytes.length === 0) throw empty(options.path);
  if (options.encoding !== undefined || formatOf(bytes, options.path) !== "text") return null;
  const text = readText(bytes);
  return text === null ? null : nonEmpty(text, options.path);
};

const formatOf = (bytes: Uint8Array, path: string): Format => {
  const kind = kindOf(bytes, path);
  if ("refused" in kind) throw new ShuzhaiError("input", path, kind.refused, kind.remedy);
  return kind.format;
};

const nonEmpty = (source: SourceText, path: string): SourceText => {
  if (source.text.trim() === "") throw empty(path);
  return source;
};

const empty = (path: string): ShuzhaiError => new ShuzhaiError("input", path, "is empty", "give a document with text");
