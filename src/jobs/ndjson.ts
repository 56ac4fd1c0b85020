/**
 * Lines of JSON documents in, one line for each out: `{"path": …, "text": …}` → `{"path": …, "figures": […]}`.
 *
 * For engines that feed a filter and collect its lines. Whatever is wrong with a line becomes a line that says so,
 * `{"path": …, "error": {"message": …, "remedy": …}}`, for a filter that dies takes its whole partition along. An `id`
 * comes back as it was given. Absent on purpose: where the lines come from.
 */
import { withNotes } from "../consistency.ts";
import { converterFor, extractText } from "../pipeline.ts";
import { sourceText } from "../read/text.ts";
import { fieldsOf } from "../write/fields.ts";
import { chosen, pipelineOptions, type WorkOptions } from "./work.ts";

/** What came of a batch of lines. */
export interface Answered {
  /** Lines in UTF-8, as many as were given without the blank ones. */
  readonly bytes: Uint8Array;
  readonly figures: number;
  readonly documents: number;
  readonly errors: number;
}

/** Whole lines in UTF-8 in, their answers out. */
export type LineWork = (batch: Uint8Array) => Promise<Answered>;

export const createLineWork = async (options: WorkOptions): Promise<LineWork> => {
  const pipeline = await pipelineOptions(options);
  const fields = fieldsOf(options.writer.columns);
  const figuresOf = async (path: string, text: string) => {
    const source = sourceText({ text, encoding: "utf-8", replaced: 0, rather: null }, "text");
    const { figures } = extractText(source, path, pipeline, await converterFor(source.text));
    return chosen(withNotes(figures), options).map(fields);
  };
  return async (batch) => {
    const lines: string[] = [];
    let figures = 0;
    let errors = 0;
    for (const line of new TextDecoder().decode(batch).split("\n")) {
      if (line.trim() === "") continue;
      const { document, wrong } = documentOf(line);
      const { text, ...named } = document;
      const found = wrong === null ? await attempt(() => figuresOf(named.path, text)) : wrong;
      if ("message" in found) errors++;
      else figures += found.length;
      lines.push(`${JSON.stringify("message" in found ? { ...named, error: found } : { ...named, figures: found })}\n`);
    }
    return { bytes: new TextEncoder().encode(lines.join("")), figures, documents: lines.length, errors };
  };
};

interface LineDocument {
  readonly path: string;
  readonly id?: string | number;
  readonly text: string;
}

interface LineError {
  readonly message: string;
  readonly remedy: string;
}

const REMEDY = 'give an object such as {"path": "a.txt", "text": "…"}';

/** The document of a line; as much of its name as can be told where something is wrong with it. */
const documentOf = (line: string): { readonly document: LineDocument; readonly wrong: LineError | null } => {
  const nameless = { path: "-", text: "" };
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { document: nameless, wrong: { message: `is not JSON: ${error.message}`, remedy: REMEDY } };
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    return { document: nameless, wrong: { message: "is no JSON object", remedy: REMEDY } };
  }
  const { path, id, text } = parsed as Readonly<Record<string, unknown>>;
  const named = {
    path: typeof path === "string" ? path : "-",
    ...(typeof id === "string" || typeof id === "number" ? { id } : {}),
  };
  if (typeof text === "string") return { document: { ...named, text }, wrong: null };
  const message = text === undefined ? 'has no "text"' : '"text" is no string';
  return { document: { ...named, text: "" }, wrong: { message, remedy: REMEDY } };
};

/** A fault of the program on one document is that document's error. */
const attempt = async <T>(read: () => Promise<T>): Promise<T | LineError> => {
  try {
    return await read();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { message: `could not be read because of a fault of the program (${message})`, remedy: "report it" };
  }
};

/** Chunks of bytes in, batches of whole lines out; a last line without its end is a line. */
export async function* lineBatches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let open: Uint8Array[] = [];
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(0x0a) + 1;
    if (end > 0) {
      yield Buffer.concat([...open, chunk.subarray(0, end)]);
      open = [];
    }
    if (end < chunk.length) open.push(chunk.subarray(end));
  }
  if (open.length > 0) yield Buffer.concat(open);
}
