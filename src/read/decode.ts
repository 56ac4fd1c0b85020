/**
 * Bytes of a text in any encoding Chinese text comes in -> the text: UTF-8, UTF-16, GB18030 (and with it GBK, GB2312), Big5.
 *
 * A byte order mark decides; else a declared or forced encoding; else the reading that looks most like Chinese prose.
 * Absent on purpose: any table of characters. Node decodes (WHATWG Encoding Standard), `plausible.ts` judges.
 */
import { isUtf8 } from "node:buffer";
import { ShuzhaiError } from "../errors.ts";
import { plausibility } from "./plausible.ts";
import type { Decoded } from "./text.ts";

const CANDIDATES = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"] as const;
const EXAMPLES = "utf-8, gb18030, gbk, big5, utf-16le or utf-16be";
/** Names that Windows and Java use and the standard does not list. */
const ALIASES: Readonly<Record<string, string>> = {
  cp936: "gb18030",
  ms936: "gb18030",
  "windows-936": "gb18030",
  cp950: "big5",
  ms950: "big5",
  "windows-950": "big5",
  cp65001: "utf-8",
  "utf-8-sig": "utf-8",
  ucs2: "utf-16le",
};

/** Bytes looked at to tell encodings apart; 64 KiB hold some 30,000 characters. */
const SAMPLE = 0x10000;
/** A reading below this is no Chinese prose. Right readings of lines of 12 characters and more score 0.14 at the least. */
const PLAUSIBLE = 0.12;
/** What the best reading must be ahead of the next. Measured on the same lines: 0.2 at the least. */
const AHEAD = 0.08;
/** Above this share of invalid bytes the encoding named, declared or guessed is the wrong one. */
const DAMAGED = 0.05;

/**
 * The standard's label for a name a user or a page gives; null for a name nobody knows.
 * GBK and GB2312 are read as GB18030, which contains both.
 */
export const encodingLabel = (name: string): string | null => {
  const known = name.trim().toLowerCase().replaceAll("_", "-");
  try {
    const label = new TextDecoder(ALIASES[known] ?? known).encoding;
    return label === "gbk" ? "gb18030" : label;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** The label of `--encoding NAME`; throws a usage error for a name nobody knows. */
export const forcedLabel = (name: string): string => {
  const label = encodingLabel(name);
  if (label === null) {
    throw new ShuzhaiError("usage", "--encoding", `unknown encoding "${name}"`, `use one such as ${EXAMPLES}`);
  }
  return label;
};

/**
 * @param path names the input in errors
 * @param forced `--encoding`, as the user wrote it: wins over everything
 * @param declared what the document says of itself: wins over a guess, unless the bytes are plainly something else,
 *   as in pages that a browser saved as UTF-8 without touching their `charset=gb2312`
 */
export const decode = async (
  bytes: Uint8Array,
  path: string,
  forced: string | null,
  declared: string | null,
): Promise<Decoded> => {
  if (forced !== null) {
    const decoded = undamaged(decodeAs(bytes, forcedLabel(forced)), path, forced);
    return { ...decoded, rather: rival(bytes, decoded.encoding) };
  }
  const marked = byteOrderMark(bytes, path);
  if (marked !== null) return undamaged(decodeAs(bytes, marked), path, marked);
  const label = declared === null ? null : encodingLabel(declared);
  if (label !== null && rival(bytes, label) === null) return undamaged(decodeAs(bytes, label), path, null);
  return undamaged(decodeAs(bytes, await guess(bytes, path)), path, null);
};

const byteOrderMark = (bytes: Uint8Array, path: string): string | null => {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    throw new ShuzhaiError("input", path, "is UTF-32 text", "save it as UTF-8");
  }
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return "gb18030";
  return null;
};

const decodeAs = (bytes: Uint8Array, encoding: string): Decoded => {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, replaced: 0, rather: null };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, encoding, replaced: countReplaced(text), rather: null };
  }
};

const countReplaced = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) count++;
  return count;
};

const undamaged = (decoded: Decoded, path: string, named: string | null): Decoded => {
  if (decoded.replaced <= 1 + decoded.text.length * DAMAGED) return decoded;
  const what = named === null ? `is damaged text (${decoded.replaced} invalid bytes)` : `is not ${named} text`;
  throw new ShuzhaiError("input", path, what, `name the right encoding with --encoding: ${EXAMPLES}`);
};

/** How much the bytes look like Chinese prose in each encoding, best first. */
const readings = (sample: Uint8Array): readonly { readonly encoding: string; readonly score: number }[] =>
  CANDIDATES.map((encoding) => ({ encoding, score: scoreOf(sample, encoding) })).sort((a, b) => b.score - a.score);

/** The encoding whose reading looks most like Chinese prose, by a clear margin; null when none does. */
const clearBest = (sample: Uint8Array): string | null => {
  const [best, next] = readings(sample);
  const clear = best !== undefined && next !== undefined && best.score >= PLAUSIBLE && best.score - next.score >= AHEAD;
  return clear ? best.encoding : null;
};

/** The encoding that the bytes are in by all appearance, where that is another than the one named. */
const rival = (bytes: Uint8Array, named: string): string | null => {
  const sample = sampleOf(bytes);
  if (scoreOf(sample, named) >= PLAUSIBLE) return null;
  const best = clearBest(sample);
  return best === named ? null : best;
};

const guess = async (bytes: Uint8Array, path: string): Promise<string> => {
  const sample = sampleOf(bytes);
  const best = clearBest(sample);
  if (best !== null) return best;
  // No Chinese to go by, but valid: text in another script, or text that only holds numbers.
  if (isUtf8(bytes) && !looksBinary(sample)) return "utf-8";
  if (looksBinary(sample)) throw new ShuzhaiError("input", path, "is binary", "give text, HTML, DOCX, PDF or Markdown");
  const { detect } = (await import("chardet")).default;
  const named = detect(sample);
  const looks = named === null ? "" : ` (perhaps ${named})`;
  throw new ShuzhaiError("input", path, `its encoding cannot be told${looks}`, `name it with --encoding: ${EXAMPLES}`);
};

/** From the first byte that is not ASCII on, at an even position so that UTF-16 keeps its pairs. */
const sampleOf = (bytes: Uint8Array): Uint8Array => {
  let first = 0;
  while (first < bytes.length && bytes[first]! < 0x80 && bytes[first] !== 0) first++;
  const start = first === bytes.length ? 0 : first - (first % 2);
  return bytes.subarray(start, start + SAMPLE);
};

const scoreOf = (sample: Uint8Array, encoding: string): number => {
  // Streaming leaves a character that the sample's end cuts in two out of the count.
  const text = new TextDecoder(encoding).decode(sample, { stream: true });
  // All ASCII: right only where the bytes took two each.
  return plausibility(text) ?? (encoding.startsWith("utf-16") && text.length > 0 ? 1 : -1);
};

/** Control characters in one of fifty bytes: no text in an encoding of one or two bytes has them. */
const looksBinary = (sample: Uint8Array): boolean => {
  let control = 0;
  for (const byte of sample)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) control++;
  return control * 50 > sample.length;
};
