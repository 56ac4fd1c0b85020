/**
 * Plain UTF-8 text, the common case: bytes in, source text out, at once and without loading anything.
 *
 * Absent on purpose: any guess. What is not plainly UTF-8 is answered with null and left to the detector.
 */
import { isUtf8 } from "node:buffer";
import type { Format, SourceText, Warning } from "../types.ts";

const REPLACEMENT = /\ufffd/g;
/** Control characters that no text has, NUL first among them; TAB, LF, FF and CR are layout. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\x08\x0b\x0e-\x1f]/g;
/** From here on scripts with three bytes a character: what GBK or Big5 almost never fakes as valid UTF-8. */
const THREE_BYTES = /[\u0800-\uffff]/;
const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * The text of bytes that are plainly UTF-8 (RFC 3629), with or without a byte order mark; null when they may be anything else.
 * Short GBK text can pass for UTF-8 of two-byte characters, and UTF-16 of ASCII for ASCII with NULs: those are not plain.
 */
export const readText = (bytes: Uint8Array, format: Format = "text"): SourceText | null => {
  if (!isUtf8(bytes)) return null;
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", marked ? 3 : 0);
  if (!marked && !THREE_BYTES.test(text) && (BEYOND_ASCII.test(text) || text.includes("\0"))) return null;
  const source = sourceText({ text, encoding: "utf-8", replaced: 0, rather: null }, format);
  return isMostlyControl(source) ? null : source;
};

/** One character in fifty: no text, whatever its bytes are valid as. */
const isMostlyControl = (source: SourceText): boolean =>
  source.warnings.some((warning) => warning.code === "control-characters") &&
  countOf(source.text, CONTROL).count * 50 > source.text.length;

/** Text as it came out of its bytes. */
export interface Decoded {
  readonly text: string;
  /** WHATWG label; `gb18030` for GBK and GB2312 too, which it contains. */
  readonly encoding: string;
  /** Invalid byte sequences that were read as U+FFFD. */
  readonly replaced: number;
  /** The encoding that the bytes look like, where one was named that they do not look like; else null. */
  readonly rather: string | null;
}

/**
 * Decoded text as the stages want it: byte order mark dropped, CRLF and CR (a lone one too) read as LF,
 * with a word on what is odd in it.
 */
export const sourceText = (decoded: Decoded, format: Format): SourceText => {
  const { text: raw, encoding } = decoded;
  const text = withLineFeeds(raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw);
  return { text, format, encoding, title: null, warnings: [...decodingWarnings(decoded, text), ...oddities(text)] };
};

export const withLineFeeds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

/** @param text the same text after laying out, to say where the first damage is; without it nothing is said of the place */
export const decodingWarnings = (decoded: Decoded, text: string): readonly Warning[] => {
  const { replaced, rather, encoding } = decoded;
  const marks = countOf(text, REPLACEMENT);
  const at = marks.count > 0 ? { at: marks.first } : {};
  const warnings: Warning[] = [];
  if (replaced > 0) {
    const sequences = replaced === 1 ? "byte sequence" : "byte sequences";
    warnings.push({ code: "invalid-bytes", message: `replaced ${replaced} invalid ${sequences} by U+FFFD`, ...at });
  } else if (marks.count > 0) {
    const message = `holds ${marks.count} U+FFFD: the text was damaged before it came here`;
    warnings.push({ code: "replacement-characters", message, ...at });
  }
  if (rather !== null) {
    warnings.push({ code: "doubtful-encoding", message: `read as ${encoding}, but it looks like ${rather}` });
  }
  return warnings;
};

const oddities = (text: string): readonly Warning[] => {
  const { count, first } = countOf(text, CONTROL);
  if (count === 0) return [];
  const message = `holds ${count} control ${count === 1 ? "character" : "characters"}`;
  return [{ code: "control-characters", message, at: first }];
};

const countOf = (text: string, pattern: RegExp): { readonly count: number; readonly first: number } => {
  let count = 0;
  let first = -1;
  for (const match of text.matchAll(pattern)) {
    if (count === 0) first = match.index;
    count++;
  }
  return { count, first };
};
