/**
 * The shape of what is written: a figure as one flat record, a source, and the document that holds both.
 *
 * In: nothing. Out: types alone, so that reading a page never loads the schema library; `schema.ts` holds the same
 * shapes as a schema, and its compile-time check fails where the two part ways.
 * Absent on purpose: what the fields mean in print (`write/columns.ts`) and how they are bound (the extractor).
 */
import type { Bound, Change, Format, Kind, Rejection, Status, Warning } from "./types.ts";

/** Why a figure reads as it does: the rule and refiners that made it, and the readings that were turned down. */
export interface Trace {
  readonly by: readonly string[];
  readonly rejected: readonly Rejection[];
}

/** One figure, flat; `null` is absent. Positions are UTF-16 code units of the decoded text. */
export interface FigureRecord {
  /** Path as given, `-` for standard input. */
  readonly source: string;
  /** The compilation's own page mark: 第17/54页 → 17. */
  readonly page: number | null;
  /** The compilation's own page count: 第17/54页 → 54. */
  readonly pages: number | null;
  /** 0-based index of the article in its source. */
  readonly section: number;
  readonly heading: string | null;
  readonly organization: string | null;
  readonly role: string | null;
  readonly person: string | null;
  readonly place: string | null;
  /** Id from the indicator catalogue. */
  readonly indicator: string | null;
  /** What is counted or measured. */
  readonly label: string | null;
  /** The verb that governs the figure: 选派, 组建, 新增. */
  readonly action: string | null;
  /** The number in full, in `unit`; lower end of a range. */
  readonly value: number;
  /** Upper end of a range, in `unit`. */
  readonly max: number | null;
  readonly unit: string | null;
  readonly bound: Bound;
  readonly change: Change | null;
  /** What a change is measured against: 同比, 比上年, 较2020年. */
  readonly basis: string | null;
  readonly status: Status;
  readonly period: string | null;
  /** The source span itself: `decoded.slice(start, end)`. */
  readonly text: string;
  readonly sentence: string;
  /** 1-based. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** 0 to 1. */
  readonly confidence: number;
  /** What does not add up around this figure; present only where there is something to say. */
  readonly notes?: readonly string[];
  /** Present only when asked for. */
  readonly trace?: Trace;
}

/** One line of an article's outline. */
export interface OutlineRecord {
  readonly text: string;
  readonly line: number;
  readonly level: number;
}

/** One article of a source; `start` and `end` are half-open in UTF-16 code units of the decoded text. */
export interface SectionRecord {
  readonly index: number;
  readonly heading: string | null;
  readonly place: string | null;
  readonly organization: string | null;
  readonly role: string | null;
  readonly person: string | null;
  readonly title: string | null;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly continued: boolean;
  readonly outline?: readonly OutlineRecord[];
}

/** One input with its articles and what was odd about it. */
export interface SourceRecord {
  readonly path: string;
  readonly title: string | null;
  readonly page: number | null;
  readonly pages: number | null;
  readonly format: Format;
  readonly encoding: string | null;
  readonly sections: readonly SectionRecord[];
  readonly warnings: readonly Warning[];
  /** The decoded text, where it cannot be had by decoding the file itself (HTML, DOCX, PDF) or was asked for. */
  readonly text?: string;
}

/** What `--format json` writes. */
export interface FigureDocument {
  readonly version: 1;
  readonly sources: readonly SourceRecord[];
  readonly figures: readonly FigureRecord[];
}
