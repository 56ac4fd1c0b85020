/**
 * The library's face: a text in, its document, its articles or its number expressions out.
 *
 * Everything is synchronous, for reading a text is nothing but computing; the one heavy part, the dictionaries of
 * Traditional script, are loaded when a text first needs them. Absent on purpose: files and their formats, which the
 * command line reads.
 */
import { withNotes } from "./consistency.ts";
import { compileCatalogue } from "./indicators/candidates.ts";
import { withUserIndicators } from "./indicators/catalogue.ts";
import type { Indicator } from "./indicators/pattern.ts";
import { converterNow } from "./normalise/opencc.ts";
import { needsSimplifying, type ToSimplified } from "./normalise/traditional.ts";
import { extractText, sectionsOfText } from "./pipeline.ts";
import type { FigureRecord, SectionRecord } from "./record.ts";
import type { SourceText, Warning } from "./types.ts";

export { ShuzhaiError } from "./errors.ts";
export type { Indicator, Pattern } from "./indicators/pattern.ts";
export { type FoundNumber, findNumbers } from "./numbers.ts";
export type { FigureRecord, OutlineRecord, SectionRecord, Trace } from "./record.ts";
export type { Bound, Change, Kind, Status, Warning } from "./types.ts";

/** A text that was read: its articles and its figures, in the order of the text. */
export interface Document {
  /** The compilation's own title line, else null. */
  readonly title: string | null;
  /** The compilation's page mark, 第17/54页 → 17 and 54. */
  readonly page: number | null;
  readonly pages: number | null;
  readonly sections: readonly SectionRecord[];
  readonly figures: readonly FigureRecord[];
  readonly warnings: readonly Warning[];
}

export interface ExtractOptions {
  /** What `source` says on each record; `-` where absent. */
  readonly source?: string;
  /** Also the numbers that are no figures, with their `kind`. */
  readonly all?: boolean;
  /** Show on each record which rule and refiners made it. */
  readonly trace?: boolean;
  /** More indicators; one with a built-in id replaces it. */
  readonly indicators?: readonly Indicator[];
}

/**
 * Every figure of a text. Positions are half-open, in UTF-16 code units of the text with its byte order mark dropped
 * and CRLF read as LF: `text.slice(start, end) === figure.text`.
 */
export const extract = (text: string, options: ExtractOptions = {}): Document => {
  const { source: path = "-", all = false, trace = false, indicators } = options;
  const decoded = decodedText(text);
  const catalogue = indicators === undefined ? null : compileCatalogue(withUserIndicators(indicators));
  const { source, figures } = extractText(
    decoded,
    path,
    { all, trace, ...(catalogue === null ? {} : { catalogue }) },
    converter(decoded.text),
  );
  const { title, page, pages, sections: articles, warnings } = source;
  return { title, page, pages, sections: articles, figures: withNotes(figures), warnings };
};

/** The articles of a text, without its figures. */
export const sections = (text: string): readonly SectionRecord[] => {
  const decoded = decodedText(text);
  return sectionsOfText(decoded, "-", converter(decoded.text)).source.sections;
};

const converter = (text: string): ToSimplified | undefined => (needsSimplifying(text) ? converterNow() : undefined);

/** A text as if it had come from a file. */
const decodedText = (text: string): SourceText => ({
  text: (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).replace(/\r\n?/g, "\n"),
  format: "text",
  encoding: null,
  title: null,
  warnings: [],
});
