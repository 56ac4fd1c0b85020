/**
 * Figures with clean positions in, flat records with source positions out.
 *
 * Every text in a record is cut from the source, so Traditional and full-width texts show as written.
 * Deliberately absent: any binding; a record says what the figure says.
 */

import type { Found } from "./extract/found.ts";
import { firstIndex } from "./offsets.ts";
import type { FigureRecord, SectionRecord, SourceRecord } from "./record.ts";
import type { Clean, Layout, Piece, Section, SourceText, Span } from "./types.ts";

/** What one record needs from its document. */
export interface Origin {
  readonly path: string;
  readonly clean: Clean & {
    toSourceEnd(position: number): number;
    cut(start: number, end: number): string;
  };
  readonly layout: Layout;
  readonly lineStarts: readonly number[];
  readonly trace: boolean;
}

const cut = ({ clean }: Origin, span: Span): string => clean.cut(span.start, span.end);

const pieces = (origin: Origin, label: readonly Piece[] | null): string | null => {
  if (!label) return null;
  let text = "";
  for (const piece of label) text += typeof piece === "string" ? piece : cut(origin, piece);
  return text === "" ? null : text;
};

const optional = (origin: Origin, span: Span | null): string | null => (span ? cut(origin, span) : null);

/** 1-based line of a source position. */
export const lineAt = (lineStarts: readonly number[], position: number): number =>
  firstIndex(lineStarts.length, (index) => lineStarts[index]! > position);

export const lineStartsOf = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
};

/** What the source writes for a sentence, trimmed. The figures of a sentence come one after the other: it is cut once. */
export const sentenceCutter = ({ clean }: Origin): ((sentence: Span) => string) => {
  let last: Span | null = null;
  let text = "";
  return (sentence) => {
    if (sentence !== last) text = clean.cut(sentence.start, sentence.end).trim();
    last = sentence;
    return text;
  };
};

/**
 * @param sentence what the source writes for the figure's sentence
 * @param indicator the id of the indicator the figure belongs to, null where none claims it
 */
export const figureRecord = (
  origin: Origin,
  { figure, section }: Found,
  sentence: string,
  indicator: string | null,
): FigureRecord => {
  const { clean, layout } = origin;
  const own = layout.sections[section];
  const start = clean.toSource(figure.start);
  const end = clean.toSourceEnd(figure.end);
  const record: FigureRecord = {
    source: origin.path,
    page: layout.page,
    pages: layout.pages,
    section,
    heading: own?.heading ?? null,
    organization: own?.organization ?? null,
    role: own?.role ?? null,
    person: own?.person ?? null,
    place: optional(origin, figure.place) ?? own?.place ?? null,
    indicator,
    label: pieces(origin, figure.label),
    action: optional(origin, figure.action),
    value: figure.value,
    max: figure.max,
    unit: figure.unit,
    bound: figure.bound,
    change: figure.change,
    basis: optional(origin, figure.basis),
    status: figure.status,
    period: optional(origin, figure.period),
    text: clean.source.slice(start, end),
    sentence,
    line: lineAt(origin.lineStarts, start),
    start,
    end,
    kind: figure.kind,
    confidence: figure.confidence,
  };
  return origin.trace ? { ...record, trace: { by: figure.by, rejected: figure.rejected } } : record;
};

const sectionRecord = (clean: Origin["clean"], section: Section): SectionRecord => ({
  index: section.index,
  heading: section.heading,
  place: section.place,
  organization: section.organization,
  role: section.role,
  person: section.person,
  title: section.title,
  line: section.line,
  start: clean.toSource(section.start),
  end: clean.toSourceEnd(section.end),
  continued: section.continued,
  outline: section.outline.map(({ text, line, level }) => ({ text, line, level })),
});

export const sourceRecord = (
  source: SourceText,
  path: string,
  clean: Origin["clean"],
  layout: Layout,
  withText: boolean,
): SourceRecord => ({
  path,
  title: layout.title ?? source.title,
  page: layout.page,
  pages: layout.pages,
  format: source.format,
  encoding: source.encoding,
  sections: layout.sections.map((section) => sectionRecord(clean, section)),
  warnings: source.warnings,
  ...(withText || (source.format !== "text" && source.format !== "markdown") ? { text: source.text } : {}),
});
