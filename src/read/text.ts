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
  const source = sourceText(text, format, "utf-8");
  return isMostlyControl(source) ? null : source;
};

/** One character in fifty: no text, whatever its bytes are valid as. */
const isMostlyControl = (source: SourceText): boolean =>
  source.warnings.some((warning) => warning.code === "control-characters") &&
  countOf(source.text, CONTROL).count * 50 > source.text.length;

/**
 * Decoded text as the stages want it: byte order mark dropped, CRLF and CR (a lone one too) read as LF,
 * with a word on what is odd in it.
 *
 * @param replaced number of invalid byte sequences that were read as U+FFFD
 */
export const sourceText = (
  decoded: string,
  format: Format,
  encoding: string | null,
  replaced = 0,
  title: string | null = null,
): SourceText => {
  const text = withLineFeeds(decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded);
  return { text, format, encoding, title, warnings: oddities(text, replaced) };
};

export const withLineFeeds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

const oddities = (text: string, replaced: number): readonly Warning[] => {
  const warnings: Warning[] = [];
  const marks = countOf(text, REPLACEMENT);
  if (replaced > 0) {
    warnings.push({
      code: "invalid-bytes",
      message: `replaced ${replaced} invalid ${replaced === 1 ? "byte sequence" : "byte sequences"} by U+FFFD`,
      at: marks.first,
    });
  } else if (marks.count > 0) {
    warnings.push({
      code: "replacement-characters",
      message: `holds ${marks.count} U+FFFD: the text was damaged before it came here`,
      at: marks.first,
    });
  }
  const control = countOf(text, CONTROL);
  if (control.count > 0) {
    warnings.push({
      code: "control-characters",
      message: `holds ${control.count} control ${control.count === 1 ? "character" : "characters"}`,
      at: control.first,
    });
  }
  return warnings;
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
